/**
 * `npm run bench`: speed and size of the compiled binaries against limits and a peer, in one run on one machine.
 * Figures are medians; a ratio tells more than a time. Nothing here is a test.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedAws } from '../emulator/embedded-aws.ts';
import { installEmbeddedAws } from '../emulator/install.ts';
import { createPrerequisites } from '../emulator/prerequisites.ts';
import { binary } from '../support/step.ts';
import { startWireProxy } from '../wire/proxy.ts';
import { type Call, countBy, criticalPath, rounds, writes } from '../wire/record.ts';
import { type Measured, measure, median, repeatedly } from './measure.ts';

const runs = 9;
const latencyMs = 100;
const line = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(52)}${value}\n`);
};
const ms = (value: number): string => `${Math.round(value)} ms`;

const aws = await startEmbeddedAws();
const { python } = await installEmbeddedAws({ log: () => undefined });
const made = await createPrerequisites(aws.env, { cluster: 'tenants', domain: 'apps.example.com' });
const proxy = await startWireProxy({ target: aws.endpoint });
const env = { ...aws.env, AWS_ENDPOINT_URL: proxy.endpoint };

const deploy = (name: string, image: string, ...flags: string[]): Promise<Measured> =>
  measure(
    process.execPath,
    [binary('deploy-tenant'), '--name', name, '--image', image, '--cluster', 'tenants', '--no-wait', ...flags],
    env,
  );

const step = (name: string, ...flags: string[]): Promise<Measured> =>
  measure(process.execPath, [binary(name), '--cluster', 'tenants', ...flags], env);

interface Recorded extends Measured {
  readonly calls: readonly Call[];
}

const recorded = async (run: () => Promise<Measured>): Promise<Recorded> => {
  proxy.clear();
  const measured = await run();
  return { ...measured, calls: [...proxy.calls] };
};

const tell = (title: string, { calls }: Recorded): void => {
  const record = calls.filter((call) => call.operation === 'TagResource');
  line(
    title,
    `${rounds(calls).length} rounds, ${calls.length} calls, ${writes(calls).length} writes (${record.length} of them tags of the run)`,
  );
};

try {
  const bare = median((await repeatedly(runs, () => measure(process.execPath, ['-e', '0']))).map((one) => one.elapsed));
  const help = median(
    (await repeatedly(runs, () => measure(process.execPath, [binary('deploy-tenant'), '--help']))).map(
      (one) => one.elapsed,
    ),
  );
  line('node -e 0', ms(bare));
  line('--help, after bare Node', `${ms(help - bare)} (limit 25 ms)`);

  await deploy('warm', 'nginx:1.27');
  const direct = await repeatedly(runs, (index) => recorded(() => deploy(`direct-${index}`, 'nginx:1.27')));
  const firstRequest = median(
    direct.map(({ calls, startedAt }) => Math.min(...calls.map((call) => call.startedAt)) - startedAt),
  );
  line('first request, after bare Node', `${ms(firstRequest - bare)} (limit 110 ms)`);
  line(
    'resident memory, first deployment',
    `${Math.round(Math.max(...direct.map((one) => one.residentMb)))} MB (limit 120 MB)`,
  );

  const peer = async (index: number): Promise<Measured> =>
    measure(
      python,
      [
        fileURLToPath(new URL('peer.py', import.meta.url)),
        `peer-${index}`,
        'tenants',
        made.listenerArn,
        made.vpc,
        made.hostedZoneId,
        made.loadBalancerDnsName,
        made.loadBalancerZoneId,
      ],
      { ...env, AWS_DEFAULT_REGION: 'us-east-1' },
    );

  proxy.setLatency(latencyMs);
  const slow = await repeatedly(runs, (index) => recorded(() => deploy(`slow-${index}`, 'nginx:1.27')));
  const again = await repeatedly(runs, (index) => recorded(() => deploy(`slow-${index}`, 'nginx:1.27')));
  const next = await repeatedly(runs, (index) => recorded(() => deploy(`slow-${index}`, 'nginx:1.28')));
  for (const [title, all] of [
    ['first deployment', slow],
    ['no change', again],
    ['new image', next],
  ] as const) {
    const [sample] = all;
    if (sample === undefined) continue;
    tell(title, sample);
    const elapsed = median(all.map((one) => one.elapsed));
    const critical = bare + latencyMs * rounds(sample.calls).length;
    const answered = median(all.map((one) => criticalPath(one.calls).waitedMs));
    line(
      `${title}, ${latencyMs} ms added to each call`,
      `${ms(elapsed)}, ${(elapsed / critical).toFixed(2)} x its critical path of ${ms(critical)}`,
    );
    line('  of that the embedded AWS answering, and our own', `${ms(answered)}, ${ms(elapsed - answered)}`);
  }
  tell('describe-tenant', await recorded(() => step('describe-tenant', '--name', 'slow-0')));
  tell(`list-tenants, ${2 * runs + 1} tenants`, await recorded(() => step('list-tenants')));
  tell('remove-tenant', await recorded(() => step('remove-tenant', '--name', 'slow-0', '--confirm', 'slow-0')));
  process.stdout.write(`calls of a first deployment: ${JSON.stringify(countBy(slow[0]?.calls ?? []))}\n`);

  const ours = median(slow.map((one) => one.elapsed));
  const theirs = await peer(0);
  line(
    'peer: the writes alone, one by one, with boto3',
    `${ms(theirs.elapsed)}, ${(theirs.elapsed / ours).toFixed(1)} x ours`,
  );

  const folder = fileURLToPath(new URL('../../resources', import.meta.url));
  const bytes = readdirSync(folder, { recursive: true })
    .map((file) => statSync(join(folder, String(file))))
    .filter((stat) => stat.isFile())
    .reduce((sum, stat) => sum + stat.size, 0);
  line('resources/', `${(bytes / 1e6).toFixed(2)} MB (limit 1.40 MB)`);
} finally {
  await proxy.stop();
  await aws.stop();
}
