import { type Check, problem } from './problem.ts';

/** Soft within hard limit, and one of them on EC2. */
export const memory: Check = ({ memory: hard, memoryReservation: soft }, { fargate, resolved }) => [
  hard !== undefined && soft !== undefined && soft > hard
    ? problem('/memoryReservation', `is ${soft} MiB, more than memory, ${hard} MiB.`, 'Lower it, or raise memory.')
    : undefined,
  resolved && fargate === false && hard === undefined && soft === undefined
    ? problem(
        '/memory',
        'is missing, and memoryReservation too: a task on EC2 needs one of them.',
        'Give memory in MiB.',
      )
    : undefined,
];

const gib = 1024;
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_unused, index) => from + index * step);

/**
 * Memory in MiB that Fargate offers for so many CPU units.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */
const fargateMemory: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, gib, 2 * gib]],
  [512, range(gib, 4 * gib, gib)],
  [1024, range(2 * gib, 8 * gib, gib)],
  [2048, range(4 * gib, 16 * gib, gib)],
  [4096, range(8 * gib, 30 * gib, gib)],
  [8192, range(16 * gib, 60 * gib, 4 * gib)],
  [16384, range(32 * gib, 120 * gib, 8 * gib)],
]);

/** A pair of CPU units and memory that Fargate offers. */
export const fargateSize: Check = ({ cpu, memory: hard }, { fargate }) => {
  if (fargate !== true || cpu === undefined) return [];
  const sizes = fargateMemory.get(cpu);
  if (sizes === undefined)
    return [
      problem(
        '/cpu',
        `is ${cpu}, which Fargate does not offer.`,
        `Fargate offers ${[...fargateMemory.keys()].join(', ')} CPU units.`,
      ),
    ];
  if (hard === undefined || sizes.includes(hard)) return [];
  return [
    problem(
      '/memory',
      `is ${hard} MiB, which Fargate does not offer with ${cpu} CPU units.`,
      `With ${cpu} CPU units Fargate offers ${sizes[0]} to ${sizes.at(-1)} MiB: ${sizes.slice(0, 4).join(', ')}${sizes.length > 4 ? ' …' : ''}.`,
    ),
  ];
};
