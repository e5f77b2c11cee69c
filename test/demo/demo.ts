/**
 * `npm run demo`: the main job, on the embedded AWS, as a user would run it. With `--keep` the embedded AWS stays until
 * it is interrupted.
 */

import { createDomain } from '../emulator/domain.ts';
import { startEmbeddedAws } from '../emulator/embedded-aws.ts';
import { runStepBinary, type StepEnd } from '../support/step.ts';
import { exportsFor, untilInterrupted } from './terminal.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const domain = 'apps.example.com';
const keep = process.argv.includes('--keep');

const aws = await startEmbeddedAws({ log: say });

const runTo = async (code: number, title: string, step: string, ...flags: string[]): Promise<StepEnd> => {
  say(`\n# ${title}\n$ npx ecs-tenants ${step} ${flags.join(' ')}`);
  const end = await runStepBinary(step, flags, { env: aws.env, show: true });
  if (end.code !== code) throw new Error(`The demo failed: ${step} ended with ${end.code}.`);
  return end;
};

const run = (title: string, step: string, ...flags: string[]): Promise<StepEnd> => runTo(0, title, step, ...flags);

try {
  say(`The embedded AWS answers at ${aws.endpoint}; no AWS account is touched.`);
  await createDomain(aws.env, domain);
  say(`It holds a hosted zone and a certificate for ${domain}.`);

  const cluster = ['--name', 'tenants', '--domain', domain, '--spot-max-price', '0.05'];
  await run(
    'The cluster: spot instances with a max price, roles, a shared load balancer',
    'create-cluster',
    ...cluster,
  );
  await run('How it is', 'describe-cluster', '--name', 'tenants');
  const name = ['--name', 'acme'];
  await run('A new tenant: one call', 'deploy-tenant', ...name, '--image', 'nginx:1.27');
  await run('The same call again changes nothing', 'deploy-tenant', ...name, '--image', 'nginx:1.27', '--plan');
  const next = ['--image', 'nginx:1.28', '--env', 'LOG_LEVEL=debug', '--max-count', '6'];
  await run('A new image, a variable and more room: the plan', 'deploy-tenant', ...name, ...next, '--plan');
  const second = await run('… and the deployment', 'deploy-tenant', ...name, ...next);
  await aws.ecs({ fail: { acme: 'image-not-found' } });
  await runTo(
    4,
    'An image that is not there: why it failed, and back to the one before',
    'deploy-tenant',
    ...name,
    '--image',
    'nginx:1.92',
  );
  await aws.ecs({ fail: {} });
  const table = await run('All tenants', 'list-tenants', '--output', 'table');
  say(table.stdout.trimEnd());

  say(`\nDone: the link of tenant acme is ${second.result.url}`);
  if (keep) {
    say(
      `\nTo go on, in another terminal:\n\n${exportsFor(aws.env)}\n  npx ecs-tenants deploy-tenant --name beta --image nginx:1.27\n`,
    );
    await untilInterrupted(`The embedded AWS stays at ${aws.endpoint} until Ctrl-C.`, say);
  } else {
    say(`The embedded AWS at ${aws.endpoint} ends with the demo. To try more against it: npm run demo -- --keep`);
  }
} finally {
  await aws.stop();
}
