import { runProcess } from '../runtime/main.ts';
import { step } from './restart-tenant/step.ts';

await runProcess(step);
