import { runProcess } from '../runtime/main.ts';
import { step } from './run-task/step.ts';

await runProcess(step);
