import { runProcess } from '../runtime/main.ts';
import { step } from './describe-cluster/step.ts';

await runProcess(step);
