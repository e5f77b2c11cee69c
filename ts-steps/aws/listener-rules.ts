import type { CreateRuleCommandInput, ModifyRuleCommandInput, Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import { refused } from '../data/errors.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { pages } from './paging.ts';
import { sentOnce } from './sent-once.ts';
import { StaleSnapshot } from './stale.ts';

/** The rules of a listener but for its default one, 400 a page; undefined where there is no such listener. */
export const listRules = async (clients: Clients, listenerArn: string): Promise<Rule[] | undefined> => {
  const { send, DescribeRulesCommand } = await clients.elbv2();
  try {
    const read = await pages(
      (Marker: string | undefined) =>
        send(
          new DescribeRulesCommand({
            ListenerArn: listenerArn,
            PageSize: 400,
            ...(Marker === undefined ? {} : { Marker }),
          }),
        ),
      (page) => page.NextMarker,
    );
    return read.flatMap((page) => page.Rules ?? []).filter((rule) => rule.IsDefault !== true);
  } catch (error) {
    if (isAws(error, 'ListenerNotFound')) return undefined;
    throw error;
  }
};

const full = (error: unknown): never => {
  if (
    isAws(
      error,
      'TooManyTargetGroups',
      'TooManyRules',
      'TargetGroupAssociationLimit',
      'TooManyUniqueTargetGroupsPerLoadBalancer',
    )
  )
    throw refused(
      `The load balancer is full: ${error.message}`,
      'An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants.',
    );
  throw error;
};

/**
 * Creates a rule; its ARN. Where the answer is lost, the rule of this priority is ours if it forwards to our target group.
 * @throws StaleSnapshot where the priority was taken meanwhile
 * @throws StepError 3 where the load balancer is full
 */
export const createRule = async (
  clients: Clients,
  input: CreateRuleCommandInput,
  signal: AbortSignal,
): Promise<string> => {
  const { send, CreateRuleCommand } = await clients.elbv2();
  const target = input.Actions?.[0]?.TargetGroupArn;
  try {
    return await sentOnce({
      command: () => new CreateRuleCommand(input),
      send: async (command) => (await send(command)).Rules?.[0]?.RuleArn ?? '',
      look: async () => {
        const rules = await listRules(clients, input.ListenerArn ?? '');
        const found = rules?.find(({ Priority }) => Priority === String(input.Priority));
        return found?.Actions?.[0]?.TargetGroupArn === target ? found?.RuleArn : undefined;
      },
      signal,
    });
  } catch (error) {
    if (isAws(error, 'PriorityInUse'))
      throw new StaleSnapshot(`priority ${input.Priority} was taken by another deployment`, { cause: error });
    return full(error);
  }
};

/** Changes conditions or actions of a rule. @throws StaleSnapshot where it is gone */
export const modifyRule = async (clients: Clients, input: ModifyRuleCommandInput): Promise<void> => {
  const { send, ModifyRuleCommand } = await clients.elbv2();
  try {
    await send(new ModifyRuleCommand(input));
  } catch (error) {
    if (isAws(error, 'RuleNotFound')) throw new StaleSnapshot('the listener rule was removed', { cause: error });
    full(error);
  }
};

/** Deletes a rule. What is gone already is no failure. */
export const deleteRule = async (clients: Clients, arn: string): Promise<void> => {
  const { send, DeleteRuleCommand } = await clients.elbv2();
  try {
    await send(new DeleteRuleCommand({ RuleArn: arn }));
  } catch (error) {
    if (!isAws(error, 'RuleNotFound')) throw error;
  }
};
