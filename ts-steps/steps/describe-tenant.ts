import { runProcess } from '../runtime/main.ts';
import { step } from './describe-tenant/step.ts';

await runProcess(step);
