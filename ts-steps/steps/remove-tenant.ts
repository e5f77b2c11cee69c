import { runProcess } from '../runtime/main.ts';
import { step } from './remove-tenant/step.ts';

await runProcess(step);
