import type { Problem } from '../../data/errors.ts';
import type { Settings } from '../../generated/deploy-tenant.defaults.ts';
import { type Check, problem } from './problem.ts';

/** Bytes of a task definition, https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const longestDefinition = 65_536;

/**
 * Characters of the overrides of a task, the JSON around them included.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html (overrides)
 */
const longestOverrides = 8192;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

/** What the settings put into a container's definition; AWS wants names and values as pairs. */
const parts = (settings: Settings) => ({
  environment: Object.entries(settings.environment ?? {}).map(([name, value]) => ({ name, value })),
  secrets: Object.entries(settings.secrets ?? {}).map(([name, valueFrom]) => ({ name, valueFrom })),
  command: settings.command ?? [],
  entryPoint: settings.entryPoint ?? [],
  healthCheck: settings.healthCheck ?? {},
});

/**
 * The problem of a task definition that is too long, told of its longest part.
 * @param definition as far as it is known: what comes to it can only make it longer
 */
export const definitionProblem = (settings: Settings, definition: object): Problem | undefined => {
  const bytes = bytesOf(definition);
  if (bytes <= longestDefinition) return undefined;
  const sizes = Object.entries(parts(settings)).map(([name, part]) => [name, bytesOf(part)] as const);
  const [longest, size] = sizes.reduce((a, b) => (b[1] > a[1] ? b : a));
  return problem(
    `/${longest}`,
    `has ${size} bytes, and the task definition ${bytes}: ECS takes at most ${longestDefinition}.`,
    'Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.',
  );
};

/** What the settings alone put into the task definition. */
export const definitionLength: Check = (settings) => [
  definitionProblem(settings, { containerDefinitions: [{ image: settings.image, ...parts(settings) }] }),
];

/** The overrides of a task with a command of its own. */
export const overridesWith = (container: string, command: readonly string[]) => ({
  containerOverrides: [{ name: container, command: [...command] }],
});

/** The problem of a command that is too long to override a container's. @param container '' where it is not known */
export const commandProblem = (pointer: string, container: string, command: readonly string[]): Problem | undefined => {
  const { length } = JSON.stringify(overridesWith(container, command));
  return length <= longestOverrides
    ? undefined
    : problem(
        pointer,
        `makes overrides of ${length} characters: ECS takes at most ${longestOverrides}, the JSON around them included.`,
        'Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.',
      );
};
