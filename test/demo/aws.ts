/** `npm run aws`: the embedded AWS alone, with a cluster in it, until it is interrupted. `-- --port 5000` sets the port. */
import { parseArgs } from 'node:util';
import { createDomain } from '../emulator/domain.ts';
import { startEmbeddedAws } from '../emulator/embedded-aws.ts';
import { runStepBinary } from '../support/step.ts';
import { exportsFor, untilInterrupted } from './terminal.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const domain = 'apps.example.com';

const usage = `Usage: npm run aws -- [--port <number>] [--empty]

  --port <number>  Port on 127.0.0.1; left out: any free one.
  --empty          Without the cluster "tenants", its load balancer and the hosted zone ${domain}.`;

const { values } = parseArgs({
  options: { port: { type: 'string' }, empty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
const port = values.port === undefined ? 0 : Number(values.port);
if (values.help === true) {
  say(usage);
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`--port takes a number from 0 to 65535, not ${values.port}.\n${usage}\n`);
  process.exitCode = 2;
} else {
  const aws = await startEmbeddedAws({ port, log: say });
  try {
    if (values.empty !== true) {
      await createDomain(aws.env, domain);
      await runStepBinary('create-cluster', ['--name', 'tenants', '--domain', domain], { env: aws.env, show: true });
    }
    say(`The embedded AWS answers at ${aws.endpoint}; to use it:\n\n${exportsFor(aws.env)}\n`);
    await untilInterrupted('It ends with Ctrl-C, and forgets everything.', say);
  } finally {
    await aws.stop();
  }
}
