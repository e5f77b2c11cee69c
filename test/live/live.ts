/** `npm run test:live`: the main job on a real AWS account that the caller names. `-- --help` says more. */

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { estimateLines } from './estimate.ts';
import { type LiveOptions, optionsOf, usage } from './options.ts';
import { startRecording } from './recording.ts';
import { redacted } from './redact.ts';
import { type LiveEnd, type LiveRun, runLive } from './run.ts';
import { creation, lifeOfTenant, removalOfCluster } from './scenario.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const exitCodes = { good: 0, failed: 1, invalid: 2, refused: 3 } as const;

const planLines = (name: string, options: LiveOptions): string[] => {
  const steps = [
    creation(name, options),
    ...lifeOfTenant(name, options, "<the load balancer's name>"),
    removalOfCluster(name, options, 0),
  ];
  return [
    `What is run in account ${options.account}, on cluster ${name} and tenant ${name}, which nothing else is called:`,
    ...steps.map(({ title, step, code }) => `  ${step.padEnd(16)} ${title}${code === 0 ? '' : ` (exit code ${code})`}`),
    `It makes ${options.capacity === 'FARGATE' ? 'no instances' : 'spot instances in an Auto Scaling group'}, a load balancer, security groups, roles, and one tenant; at the end all of it is removed.`,
  ];
};

const regionOf = (sts: STSClient): Promise<string> => sts.config.region();

/** Why this account may not be used, a sentence; nothing where it may. */
const refusal = async ({ account }: LiveOptions, sts: STSClient): Promise<string | undefined> => {
  try {
    const { Account: found } = await sts.send(new GetCallerIdentityCommand({}));
    return found === account ? undefined : `The credentials are of account ${found}, not of ${account}.`;
  } catch (error) {
    return `AWS does not say whose credentials these are: ${(error as Error).message}`;
  }
};

const write = (
  { name, region, recording, options }: LiveRun,
  startedAt: Date,
  { problems, left }: LiveEnd,
  file: string,
) => {
  const { capacity, domain } = options;
  const isReal = process.env['AWS_ENDPOINT_URL'] === undefined;
  const about = { name, region, capacity, isRealAws: isReal, startedAt: startedAt.toISOString() };
  const all = { about, problems, left: left ?? 'not known', ...recording.recorded() };
  writeFileSync(file, `${redacted(JSON.stringify(all, null, 1), domain)}\n`);
  say(`What AWS answered stands in ${file}.`);
};

const conclude = ({ name }: LiveRun, { problems, left }: LiveEnd, interruption: AbortSignal): number => {
  for (const problem of problems) say(`FAILED  ${problem}`);
  if (left === undefined) say(`It is not known whether anything is left: look for ${name} in the account.`);
  else if (left.length === 0) say('Nothing is left.');
  else say(`LEFT IN THE ACCOUNT, to be removed by hand:\n${left.map((one) => `  ${one}`).join('\n')}`);
  if (left === undefined || left.length > 0) return exitCodes.failed;
  if (interruption.aborted) return 128 + constants.signals[interruption.reason as NodeJS.Signals];
  return problems.length === 0 ? exitCodes.good : exitCodes.failed;
};

/** Signals end the main job, and not the removal. */
const watchSignals = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of signals)
    process.on(name, () => {
      if (controller.signal.aborted) say(`${name}: what was made is being removed; that goes on to its end.`);
      else controller.abort(name);
    });
  // Whoever read our output may be gone with the terminal: the removal goes on.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller.signal;
};

const main = async (): Promise<number> => {
  const options = optionsOf(process.argv.slice(2));
  if (options === 'help') {
    say(usage);
    return exitCodes.good;
  }
  if ('problems' in options) {
    process.stderr.write(`${options.problems.join('\n')}\n\n${usage}\n`);
    return exitCodes.invalid;
  }
  const name = `live-${randomBytes(4).toString('hex')}`;
  say([...planLines(name, options), '', ...estimateLines(options.capacity), ''].join('\n'));
  if (!options.isAgreed) {
    process.stderr.write('Nothing was done: to run it, add --yes-this-costs-money.\n');
    return exitCodes.invalid;
  }
  // The embedded AWS, at an endpoint of its own, costs nothing.
  if ((process.env['CI'] ?? '') !== '' && process.env['AWS_ENDPOINT_URL'] === undefined) {
    process.stderr.write('Refused: CI is set, and a live run is started by a person only.\n');
    return exitCodes.refused;
  }
  const sts = new STSClient(options.region === undefined ? {} : { region: options.region });
  const reason = await refusal(options, sts);
  if (reason !== undefined) {
    process.stderr.write(`Refused: ${reason}\n`);
    return exitCodes.refused;
  }
  // A file that cannot be written is better found out before than after.
  if (options.output !== undefined) writeFileSync(options.output, '');
  const startedAt = new Date();
  const interruption = watchSignals();
  const region = await regionOf(sts);
  const run: LiveRun = { name, region, options, recording: startRecording(), say, interruption };
  const end = await runLive(run);
  if (options.output !== undefined) write(run, startedAt, end, options.output);
  return conclude(run, end, interruption);
};

process.exitCode = await main();
