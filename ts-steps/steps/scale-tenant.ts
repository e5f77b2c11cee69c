import { runProcess } from '../runtime/main.ts';
import { step } from './scale-tenant/step.ts';

await runProcess(step);
