import { runProcess } from '../runtime/main.ts';
import { step } from './list-tenants/step.ts';

await runProcess(step);
