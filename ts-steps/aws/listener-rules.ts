import type { CreateRuleCommandInput, ModifyRuleCommandInput } from '@aws-sdk/client-elastic-load-balancing-v2';
import { refused } from '../data/errors.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { StaleSnapshot } from './stale.ts';

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
 * Creates a rule; its ARN.
 * @throws StaleSnapshot where the priority was taken meanwhile
 * @throws StepError 3 where the load balancer is full
 */
export const createRule = async (clients: Clients, input: CreateRuleCommandInput): Promise<string> => {
  const { send, CreateRuleCommand } = await clients.elbv2();
  try {
    const answer = await send(new CreateRuleCommand(input));
    return answer.Rules?.[0]?.RuleArn ?? '';
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
