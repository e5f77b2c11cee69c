/**
 * The scheduler alone, in random lives of a service: statuses follow each other as in AWS, and a good deployment
 * completes.
 */

import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installEmbeddedAws } from './install.ts';

const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), 'ecs_rollout_check.py');

test('a thousand random lives of a service', async () => {
  const { python, env } = await installEmbeddedAws();
  await promisify(execFile)(python, [SCRIPT, '1000', '1'], { env });
});
