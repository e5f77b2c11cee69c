/** Where AWS says it, by rank: what stands further up explains what stands below. */
export const sources = [
  /** A task's stopCode and stoppedReason where they tell of somebody who stopped it: all its containers are victims. */
  'stop',
  /** `containers[].reason` of the culprit. */
  'reason',
  /** The end of the culprit's log. */
  'log',
  /** The container said that it is ready, so many seconds after it was started. */
  'readiness',
  /** The culprit's exit code. */
  'exit',
  /** A task's stoppedReason. */
  'task',
  /** A target's health. */
  'target',
  /** Why an Auto Scaling group cannot launch an instance. */
  'launch',
  /** A service event. */
  'event',
  /** Tasks that wait for an instance. */
  'provisioning',
  /** What ECS says about the deployment: mostly only that it failed. */
  'deployment',
] as const;

export type Source = (typeof sources)[number];

/** One thing that AWS says. */
export interface Symptom {
  readonly source: Source;
  /** Normalised: see `normalise`. */
  readonly text: string;
  /** The machine's word beside the text: a stop code, an exit code, a reason code. */
  readonly code?: string;
  /** The text as AWS wrote it. */
  readonly raw: string;
  /** The target group that says it, where one does. */
  readonly targetGroupArn?: string;
}

/** What a sentence can name; an empty text where it is not known. */
export interface Facts {
  readonly container: string;
  readonly image: string;
  /** MiB */
  readonly memory: string;
  readonly cpu: string;
  /** What the whole task needs, for which an instance has to have room: MiB and CPU units. */
  readonly taskMemory: string;
  readonly taskCpu: string;
  readonly command: string;
  readonly executionRole: string;
  readonly logGroup: string;
  readonly secrets: string;
  readonly hostPorts: string;
  /** How long the task ran, such as `3 s`. */
  readonly lifetime: string;
  /** The health check, as the target group has it. */
  readonly path: string;
  readonly matcher: string;
  readonly timeout: string;
  readonly containerPort: string;
  /** Other essential containers, which were stopped because this one ended. */
  readonly victims: string;
  /** The last line of the log that tells of an error. */
  readonly lastError: string;
  /** What AWS says was refused: the role (or user) that asked, the right that it lacks, and on what. */
  readonly deniedRole: string;
  readonly deniedAction: string;
  readonly deniedResource: string;
  readonly targetGroup: string;
  readonly grace: string;
}

/**
 * How long to wait with a verdict. `sure`: waiting cannot mend it. `health`: it may only need longer, unless one more
 * task came to the same end. `patient`: it may pass by itself (capacity, throttling, the network, a lost host).
 */
export type Certainty = 'sure' | 'health' | 'patient';

/** By what a class is known: a text and a code of these sources. */
export interface Sign {
  readonly from: readonly Source[];
  readonly pattern?: RegExp;
  readonly code?: RegExp;
}

/** One way to fail. Texts of AWS are no contract: patterns match loosely, and the raw text is always shown. */
export interface FailureClass extends Sign {
  readonly id: string;
  /** Other signs of the same class. */
  readonly also?: readonly Sign[];
  /** It only knows the kind of error: any class that knows more comes first. */
  readonly general?: true;
  readonly certainty: Certainty;
  readonly sentence: (facts: Facts, found: readonly string[]) => string;
  readonly hint: string | ((facts: Facts, found: readonly string[]) => string);
  readonly doc: string;
}

/** AWS cuts reasons at 1024 characters, writes curly apostrophes here and there, and breaks lines as it likes. */
export const normalise = (text: string): string =>
  text
    .slice(0, 4096)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

export const guide = (page: string): string =>
  `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html`;

const signIn = (one: Sign, { source, text, code }: Symptom): readonly string[] | undefined => {
  if (!one.from.includes(source)) return undefined;
  if (one.code !== undefined && (code === undefined || !one.code.test(code))) return undefined;
  const found = one.pattern === undefined ? [text] : one.pattern.exec(text);
  return found === null ? undefined : [...found].map((group) => group ?? '');
};

/** What was found of a class in a symptom, the groups of its pattern behind; undefined where it is not this class. */
export const foundIn = (one: FailureClass, symptom: Symptom): readonly string[] | undefined => {
  for (const sign of [one, ...(one.also ?? [])]) {
    const found = signIn(sign, symptom);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** ` word`, or nothing where the word is not known. */
export const named = (before: string, word: string): string => (word === '' ? '' : `${before}${word}`);
