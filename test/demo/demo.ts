/**
 * `npm run demo`: the main job, on the embedded AWS, as a user would run it. With `--keep` the embedded AWS stays until
 * it is interrupted.
 */

import { startEmbeddedAws } from '../emulator/embedded-aws.ts';
import { createPrerequisites } from '../emulator/prerequisites.ts';
import { runStepBinary, type StepEnd } from '../support/step.ts';
import { exportsFor, untilInterrupted } from './terminal.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const domain = 'apps.example.com';
const keep = process.argv.includes('--keep');

const aws = await startEmbeddedAws({ log: say });

const deploy = async (title: string, ...flags: string[]): Promise<StepEnd> => {
  say(`\n# ${title}\n$ npx ecs-tenants deploy-tenant ${flags.join(' ')}`);
  const end = await runStepBinary('deploy-tenant', flags, { env: aws.env, show: true });
  if (end.code !== 0) throw new Error(`The demo failed: deploy-tenant ended with ${end.code}.`);
  return end;
};

try {
  say(`The embedded AWS answers at ${aws.endpoint}; no AWS account is touched.`);
  await createPrerequisites(aws.env, { cluster: 'tenants', domain, https: true });
  say(`It holds a hosted zone and a certificate for ${domain}, and the ECS cluster "tenants" with its load balancer.`);

  const name = ['--name', 'acme'];
  await deploy('A new tenant: one call', ...name, '--image', 'nginx:1.27');
  await deploy('The same call again changes nothing', ...name, '--image', 'nginx:1.27', '--plan');
  const next = ['--image', 'nginx:1.28', '--env', 'LOG_LEVEL=debug', '--max-count', '6'];
  await deploy('A new image, a variable and more room: the plan', ...name, ...next, '--plan');
  const second = await deploy('… and the deployment', ...name, ...next);

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
