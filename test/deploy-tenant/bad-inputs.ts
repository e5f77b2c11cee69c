/** Requests that cannot be meant, with the places at which each is wrong. */

export interface BadRequest {
  readonly what: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** JSON pointers of all that is to be told. */
  readonly at: readonly string[];
  readonly says?: RegExp;
}

const at = (pointer: string, what: string, request: BadRequest['request'], says?: RegExp): BadRequest => ({
  what,
  request,
  at: [pointer],
  ...(says === undefined ? {} : { says }),
});

const names: [string, unknown][] = [
  ['an empty name', ''],
  ['a name of 33 characters', 'a'.repeat(33)],
  ['a name in upper case', 'Acme'],
  ['a double hyphen', 'ac--me'],
  ['a hyphen at the end', 'acme-'],
  ['a hyphen at the beginning', '-acme'],
  ['a digit at the beginning', '1acme'],
  ['an underscore', 'ac_me'],
  ['a dot', 'ac.me'],
  ['a space', 'ac me'],
  ['a letter that is no ASCII', 'åcme'],
  ['quotes', '"acme"'],
  ['a line break at the end', 'acme\n'],
  ['a line break and another command', 'acme\nreboot'],
  ['a command substitution', '$(reboot)'],
  ['a path', '../acme'],
  ['a number as name', 7],
  ['a list as name', ['acme']],
];

const images: [string, unknown][] = [
  ['an empty image', ''],
  ['an image in upper case', 'Nginx:1.27'],
  ['an image with a space', 'nginx :1.27'],
  ['an image with two tags', 'nginx:1.27:2'],
  ['an image with an empty tag', 'nginx:'],
  ['an image as URL', 'https://docker.io/nginx'],
  ['an image with a short digest', 'nginx@sha256:abc'],
  ['an image with a line break', 'nginx:1.27\n'],
  ['an image with a command', 'nginx:$(id)'],
];

const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:token';

const values: BadRequest[] = [
  at('/memory', 'a number as string', { memory: '512' }, /without quotes: 512/),
  at('/memory', 'a unit', { memory: '512m' }),
  at('/memory', 'a fraction of a MiB', { memory: 512.5 }),
  at('/memory', 'less memory than ECS takes', { memory: 4 }),
  at('/cpu', 'CPU below the least', { cpu: 0 }),
  at('/scaling', 'a truth as string', { scaling: 'false' }, /without quotes: false/),
  at('/environment/PORT', 'a number as variable', { environment: { PORT: 8080 } }),
  at('/environment/A=…', 'an equals sign in the name of a variable', { environment: { 'A=B': 'x' } }),
  at('/environment/1A', 'a digit before the name of a variable', { environment: { '1A': 'x' } }),
  at('/environment', 'a list of variables', { environment: [{ name: 'A', value: 'b' }] }),
  at('/command', 'a command as string', { command: 'npm start' }, /Write it as a list/),
  at('/networkMode', 'an unknown network mode', { networkMode: 'awsvcp' }, /Did you mean \\"awsvpc\\"/),
  at('/loadBalancer', 'an unknown load balancer', { loadBalancer: 'share' }, /Did you mean \\"shared\\"/),
  at('/logRetentionInDays', 'days that CloudWatch does not offer', { logRetentionInDays: 31 }),
  at('/executionRoleArn', 'a role that is no ARN', { executionRoleArn: 'deployer' }),
  at(
    '/secrets/TOKEN',
    'a secret that is no reference',
    { secrets: { TOKEN: 'hunter2!' } },
    /(?!.*hunter2)name of an SSM parameter/,
  ),
  at('/tags/aws:x', 'a tag that AWS keeps', { tags: { 'aws:x': 'y' } }),
  at('/tags/ecs-tenants:tenant', 'a tag that is ours', { tags: { 'ecs-tenants:tenant': 'beta' } }),
  at('/tags/team', 'a tag with a character that AWS refuses', { tags: { team: 'a<b' } }),
  at('/matcher', 'a code outside of 200 to 499', { matcher: '200-599' }),
  at('/healthCheckPath', 'a path without slash', { healthCheckPath: 'health' }),
  at('/timeoutMinutes', 'no time at all', { timeoutMinutes: 0 }),
  at('/accountId', 'an account of eleven digits', { accountId: '12345678901' }),
  at('/region', 'a region that is none', { region: 'Frankfurt' }),
  at('/roleArn', 'a role that is a name', { roleArn: 'deployer' }),
  at('/approvedPlan', 'a plan id that is none', { approvedPlan: 'yes' }),
  at('/reset/0', 'a reset without slash', { reset: ['memory'] }),
  at('/cluster', 'a double hyphen in the cluster', { cluster: 'prod--eu' }),
  at('/minCount', 'a negative count', { minCount: -1 }),
];

const unknown: BadRequest[] = [
  at('/memroy', 'a mistyped name', { memroy: 512 }, /Did you mean memory\?/),
  at('/env', 'an alias of the flags', { env: { A: 'b' } }, /Did you mean \/environment\?/),
  at('/threshold', 'a name from further in', { threshold: 70 }, /Did you mean \/scale(Out|In)\/threshold\?/),
  at('/scaleOut/treshold', 'a mistyped name further in', { scaleOut: { treshold: 1 } }, /Did you mean threshold\?/),
  at('/portMappings/0/port', 'a mistyped name in a list', { portMappings: [{ containerPort: 80, port: 1 }] }),
  at('/constructor', 'a name that objects have', { constructor: { a: 1 } }),
  at('/toString', 'another name that objects have', { toString: 'x' }),
  at('/a~1b~0c', 'a name that a pointer has to escape', { 'a/b~c': 1 }),
];

const nulls: BadRequest[] = ['name', 'image', 'memory', 'hosts', 'portMappings', 'scaleOut', 'plan', 'tags'].map(
  (name) => at(`/${name}`, `null as ${name}`, { [name]: null }, /null is not allowed/),
);
nulls.push(
  at('/memory', 'a null, with what to do about it', { memory: null }, /reset: \[\\"\/memory\\"\]/),
  at('/environment/DEBUG', 'null as variable', { environment: { DEBUG: null } }, /null is not allowed/),
  at('/command/1', 'null in a list', { command: ['npm', null] }, /null is not allowed/),
  at('/scaleOut/stepAdjustments/0', 'null further in', { scaleOut: { stepAdjustments: [null] } }),
);

const mapped = (...portMappings: object[]) => ({ portMappings });

const ports: BadRequest[] = [
  at('/containerPort', 'port 0', { containerPort: 0 }),
  at('/containerPort', 'port 65536', { containerPort: 65536 }),
  at('/portMappings/0/hostPort', 'host port 65536', mapped({ containerPort: 80, hostPort: 65536 })),
  at('/portMappings/1/containerPort', 'a port twice', mapped({ containerPort: 80 }, { containerPort: 80 })),
  at(
    '/portMappings/1/hostPort',
    'a host port twice',
    mapped({ containerPort: 80, hostPort: 8080 }, { containerPort: 81, hostPort: 8080 }),
  ),
  at('/portMappings/0/protocol', 'an unknown protocol', mapped({ containerPort: 80, protocol: 'http' })),
  at('/portMappings/0/hostPort', 'another host port with networkMode host', {
    networkMode: 'host',
    ...mapped({ containerPort: 80, hostPort: 8080 }),
  }),
  at('/containerPort', 'a port that is not mapped', { containerPort: 8080, ...mapped({ containerPort: 80 }) }),
  at('/portMappings', 'udp only behind a load balancer', {
    loadBalancer: 'shared',
    ...mapped({ containerPort: 53, protocol: 'udp' }),
  }),
  at('/portMappings', 'no port behind a load balancer', { loadBalancer: 'shared', portMappings: [] }),
  at('/networkMode', 'no network behind a load balancer', { loadBalancer: 'shared', networkMode: 'none' }),
];

const fargate = { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] };

const sizes: BadRequest[] = [
  at('/memoryReservation', 'a soft limit above the hard one', { memory: 256, memoryReservation: 512 }),
  at('/cpu', 'CPU that Fargate does not offer', { ...fargate, cpu: 300 }),
  at('/memory', 'memory that Fargate does not offer', { ...fargate, cpu: 256, memory: 3072 }, /512, 1024, 2048/),
  at('/networkMode', 'bridge on Fargate', { ...fargate, networkMode: 'bridge' }),
  at('/subnets', 'subnets without awsvpc', { networkMode: 'bridge', subnets: ['subnet-0a1b2c3d'] }),
  at('/subnets', 'no subnet', { subnets: [] }),
  at('/subnets/0', 'a subnet that is none', { subnets: ['vpc-0a1b2c3d'] }),
];

const out = (...stepAdjustments: object[]) => ({ scaleOut: { stepAdjustments } });
const upTo = (upper: number, by: number) => ({ metricIntervalUpperBound: upper, scalingAdjustment: by });
const from = (lower: number, by: number) => ({ metricIntervalLowerBound: lower, scalingAdjustment: by });

const scaling: BadRequest[] = [
  at('/minCount', 'a least above the most', { minCount: 5, maxCount: 4 }),
  at('/desiredCount', 'a count below the least', { minCount: 2, desiredCount: 1 }),
  at('/desiredCount', 'a count above the most', { maxCount: 2, desiredCount: 3 }),
  at('/scaleOut/threshold', 'thresholds that are the same', {
    scaleOut: { threshold: 40 },
    scaleIn: { threshold: 40 },
  }),
  at('/scaleOut/threshold', 'a high one below', { scaleOut: { threshold: 30 }, scaleIn: { threshold: 40 } }),
  at('/scaleOut/period', 'a period that is no minute', { scaleOut: { period: 90 } }),
  at('/scaleOut/stepAdjustments', 'a gap', out({ ...from(0, 1), metricIntervalUpperBound: 10 }, from(20, 2)), /gap/),
  at('/scaleOut/stepAdjustments', 'an overlap', out({ ...from(0, 1), metricIntervalUpperBound: 10 }, from(5, 2))),
  at('/scaleOut/stepAdjustments', 'steps that do not begin at 0', out(from(5, 1))),
  at('/scaleOut/stepAdjustments', 'steps that do not end open', out({ ...from(0, 1), metricIntervalUpperBound: 5 })),
  at('/scaleOut/stepAdjustments', 'more load and fewer tasks', out(from(0, -1))),
  at('/scaleIn/stepAdjustments', 'less load and more tasks', { scaleIn: { stepAdjustments: [upTo(0, 1)] } }),
  at('/scaleOut/stepAdjustments', 'no step', { scaleOut: { stepAdjustments: [] } }),
  at('/maximumPercent', 'no room to deploy', { minimumHealthyPercent: 100, maximumPercent: 100 }),
];

const label = 'a'.repeat(60);

const hosts: BadRequest[] = [
  at('/hosts/0', 'a host in upper case', { hosts: ['Acme.example.com'] }),
  at('/hosts/0', 'a host without a dot', { hosts: ['acme'] }),
  at('/hosts/0', 'a wildcard as host', { hosts: ['*.example.com'] }),
  at('/hosts/0', 'a host with a port', { hosts: ['acme.example.com:80'] }),
  at('/hosts/0', 'a URL as host', { hosts: ['https://acme.example.com'] }),
  at('/hosts/0', 'a host of 130 characters', { hosts: [`${label}.${label}.example`] }),
  at('/hosts', 'a host twice', { hosts: ['a.example.com', 'a.example.com'] }),
  at('/hosts', 'twenty-six hosts', { hosts: Array.from({ length: 26 }, (_one, index) => `h${index}.example.com`) }),
  at('/hosts', 'a default host of more than 128 characters', {
    name: 'a'.repeat(32),
    domain: `${'b'.repeat(54)}.${'c'.repeat(54)}.example`,
  }),
  at('/hosts', 'hosts of a worker', { loadBalancer: 'none', hosts: ['acme.example.com'] }),
  at('/domain', 'a domain without a dot', { domain: 'localhost' }),
];

const checks: BadRequest[] = [
  at('/healthCheckTimeoutSeconds', 'a check that lasts longer than its interval', {
    healthCheckIntervalSeconds: 5,
    healthCheckTimeoutSeconds: 5,
  }),
  at('/healthCheck/command', 'a check that is no CMD', { healthCheck: { command: ['curl', 'localhost'] } }),
  at('/environment/TOKEN', 'a variable that is also a secret', {
    environment: { TOKEN: 'a' },
    secrets: { TOKEN: arn },
  }),
];

export const badRequests: readonly BadRequest[] = [
  ...names.map(([what, name]) => at('/name', what, { name })),
  ...images.map(([what, image]) => at('/image', what, { image })),
  ...values,
  ...unknown,
  ...nulls,
  ...ports,
  ...sizes,
  ...scaling,
  ...hosts,
  ...checks,
];

const polluted = '{"name":"acme","image":"nginx:1.27","__proto__":{"plan":true}}';
const tooDeep = `{"name":"acme","command":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

/** Texts on stdin that are no request. */
export const badTexts: readonly { readonly what: string; readonly text: string; readonly says: RegExp }[] = [
  { what: 'an empty stdin', text: '', says: /^stdin is empty/ },
  { what: 'a stdin of spaces', text: ' \n\t', says: /^stdin is empty/ },
  { what: 'no JSON', text: 'name: acme', says: /^stdin is not valid JSON/ },
  { what: 'JSON that ends too early', text: '{"name":"acme"', says: /not valid JSON/ },
  { what: 'JSON with something behind', text: '{"name":"acme"} {}', says: /not valid JSON at line 1, column 17/ },
  { what: 'a list', text: '[{"name":"acme"}]', says: /must be a JSON object, not a list/ },
  { what: 'null itself', text: 'null', says: /must be a JSON object, not null/ },
  { what: 'a string', text: '"acme"', says: /must be a JSON object, not a string/ },
  { what: 'an empty object', text: '{}', says: /^\/name is missing/ },
  { what: '__proto__ as parameter', text: polluted, says: /^\/__proto__ is not a known parameter/ },
  { what: 'lists within lists', text: tooDeep, says: /^\/command\/0 must be a string, not a list/ },
  {
    what: 'more than a MiB',
    text: JSON.stringify({ name: 'acme', environment: { A: 'x'.repeat(1024 * 1024) } }),
    says: /^stdin is larger than 1024 KiB/,
  },
  { what: 'what is no UTF-8', text: '{"name":"\uFFFFacme"}', says: /^\/name/ },
];

interface BadFlags {
  readonly what: string;
  readonly flags: readonly string[];
  readonly at: readonly string[];
  readonly says: RegExp;
}

const flags = (what: string, given: readonly string[], pointers: readonly string[], says: RegExp): BadFlags => ({
  what,
  flags: given,
  at: pointers,
  says,
});

const named = ['--name', 'acme'];

export const badFlags: readonly BadFlags[] = [
  flags('no parameter at all', [], [], /No parameters were given/),
  flags('an unknown flag', [...named, '--imgae', 'nginx'], [''], /Unknown flag --imgae\. Did you mean --image\?/),
  flags('two unknown flags', [...named, '--frobnicate', '--x'], ['', ''], /--frobnicate.*--x/),
  flags('one hyphen', [...named, '-i', 'nginx'], [''], /Flags begin with two hyphens/),
  flags('an argument of no flag', ['acme'], ['', '/name'], /belongs to no flag/),
  flags('a flag without its value', ['--name'], ['/name'], /--name needs a value/),
  flags('a flag as value', ['--name', '--plan'], ['/name'], /--name needs a value/),
  flags('a flag twice', [...named, '--name', 'beta'], ['/name'], /--name is given twice/),
  flags('a number that is none', [...named, '--memory', '1e', '--cpu', '0x10'], ['/cpu', '/memory'], /whole number/),
  flags('a variable without a value', [...named, '--env', 'NOT_IN_ENV'], ['/environment'], /KEY=value/),
  flags('a variable twice', [...named, '--env', 'A=1', '--env', 'A=2'], ['/environment/A'], /given twice/),
  flags('a file that is not there', ['--input', '/nowhere.json'], [''], /does not exist/),
  flags('a folder as file', ['--input', '/'], [''], /is a directory/),
  flags('an unknown kind of log', [...named, '--log', 'xml'], [''], /--log/),
  flags('a value of --plan', [...named, '--plan=maybe'], ['/plan'], /true or false/),
];
