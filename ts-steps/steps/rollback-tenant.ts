import { runProcess } from '../runtime/main.ts';
import { step } from './rollback-tenant/step.ts';

await runProcess(step);
