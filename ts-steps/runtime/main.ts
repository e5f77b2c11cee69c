import { Console } from 'node:console';
import { processHost } from './host.ts';
import { exit, tolerateClosedOutput } from './output.ts';
import { runStep } from './run-step.ts';
import type { Step } from './step.ts';

/** The whole life of a step's process, to the documented exit code. Never returns. */
export const runProcess = async <Input>(step: Step<Input>): Promise<never> => {
  tolerateClosedOutput();
  // stdout holds the result and nothing else, whatever a library may want to say.
  globalThis.console = new Console(process.stderr);
  // The SDK would print a warning about Node 20 among the lines that people read.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const stray = new Promise<never>((_resolve, reject) => process.on('uncaughtException', reject));
  return exit(await runStep(step, processHost(), stray));
};
