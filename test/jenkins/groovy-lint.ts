/** A method of a Groovy script with its body, found by its braces. */
interface Method {
  readonly name: string;
  readonly isNonCps: boolean;
  readonly body: string;
}

/** Blanks out comments and the content of string literals, so that neither is taken for code. */
export const codeOf = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (match) =>
    match.startsWith('/') ? match.replace(/[^\n]/g, ' ') : `${match[0]}${' '.repeat(match.length - 2)}${match[0]}`,
  );

const bodyFrom = (code: string, open: number): string => {
  let depth = 0;
  for (let index = open; index < code.length; index += 1) {
    if (code[index] === '{') depth += 1;
    if (code[index] === '}') depth -= 1;
    if (depth === 0) return code.slice(open, index + 1);
  }
  throw new Error('a brace is not closed');
};

const declaration = /^(@NonCPS\s+)?(?:def|void|[A-Z]\w*|boolean|int|long)\s+(\w+)\([^)]*\)\s*\{/gm;

const methodsOf = (code: string): Method[] =>
  [...code.matchAll(declaration)].map((match) => ({
    name: match[2] ?? '',
    isNonCps: match[1] !== undefined,
    body: bodyFrom(code, match.index + match[0].length - 1),
  }));

/** Pipeline steps that our vars use or might come to use. */
const steps =
  'archiveArtifacts|bat|deleteDir|dir|echo|error|fileExists|input|isUnix|libraryResource|lock|node|properties|pwd|readFile|sh|sleep|stage|stash|timeout|tool|unstash|withCredentials|withEnv|writeFile';

const callOf = (names: string): RegExp => new RegExp(`(?<![.\\w])(?:${names})\\s*[({]`);

const forbidden: readonly [RegExp, string][] = [
  [/\*\./, 'the spread operator does not work under CPS'],
  [
    /\.(?:sort|toSorted|unique|toUnique|sum|max|min)\s*\(?\s*\{/,
    'a closure given to sort or unique gives its own value under CPS',
  ],
  [/catch\s*\(\s*(?!NoSuchMethodError\b)/, 'a catch can swallow an abort'],
  [/\bstatic\b/, 'what is static is lost when the controller restarts'],
  [/@Field\b/, 'a field is saved with the build, or lost'],
  [/\bJsonSlurperClassic\b/, 'not on the list of what a sandbox allows'],
  [/\bas\s+[A-Z]\w*/, 'a cast by "as" is one more method for the sandbox'],
  [/\bJenkins\.instance\b|\.rawBuild\b|\bSystem\./, 'not on the list of what a sandbox allows'],
  [/=~|\.iterator\(\)/, 'a Matcher or an iterator cannot be saved with the build'],
  [/\bnew\s+(?!JsonSlurper\(|ArrayList\()/, 'not on the list of what we create'],
];

/** What is wrong with a var that no run under CPS shows, a sentence each. */
export const problemsOf = (source: string): string[] => {
  const code = codeOf(source);
  const methods = methodsOf(code);
  const cps = methods.filter(({ isNonCps }) => !isNonCps).map(({ name }) => name);
  const beyond = callOf([steps, ...cps].join('|'));
  const calls = methods
    .filter(({ isNonCps, body }) => isNonCps && beyond.test(body))
    .map(({ name, body }) => `${name} is @NonCPS and calls ${beyond.exec(body)?.[0].replace(/\W+$/, '')}`);
  return [...calls, ...forbidden.filter(([pattern]) => pattern.test(code)).map(([, problem]) => problem)];
};
