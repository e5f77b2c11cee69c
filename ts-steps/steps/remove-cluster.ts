import { runProcess } from '../runtime/main.ts';
import { step } from './remove-cluster/step.ts';

await runProcess(step);
