import { runProcess } from '../runtime/main.ts';
import { step } from './deploy-tenant/step.ts';

await runProcess(step);
