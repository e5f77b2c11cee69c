import { runProcess } from '../runtime/main.ts';
import { step } from './create-cluster/step.ts';

await runProcess(step);
