import { type AwsRefusal, exitCodes, StepError } from '../data/errors.ts';

interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly cause?: unknown;
  /** Route 53's problems of a change batch, in the two forms in which the SDK hands them on. */
  readonly messages?: readonly string[];
  readonly Messages?: { readonly Message?: string | readonly string[] };
  readonly $metadata?: { readonly requestId?: string; readonly attempts?: number; readonly httpStatusCode?: number };
}

/** Exit 5: a call that AWS, the network or the credential chain refused. `awsCode` is AWS's own error code. */
export class AwsCallError extends StepError {
  readonly awsCode: string;

  constructor(message: string, hint: string | undefined, aws: AwsRefusal, cause: unknown) {
    super(exitCodes.awsRefused, message, { aws, cause, ...(hint === undefined ? {} : { hint }) });
    this.name = 'AwsCallError';
    this.awsCode = aws.code;
  }
}

const serviceNames: Readonly<Record<string, string>> = {
  ecs: 'Amazon ECS',
  elbv2: 'Elastic Load Balancing',
  applicationAutoScaling: 'Application Auto Scaling',
  cloudwatch: 'CloudWatch',
  logs: 'CloudWatch Logs',
  route53: 'Route 53',
  ec2: 'EC2',
  autoScaling: 'EC2 Auto Scaling',
  iam: 'IAM',
  acm: 'Certificate Manager',
  ssm: 'Systems Manager',
  secretsManager: 'Secrets Manager',
  sts: 'STS',
  tagging: 'Resource Groups Tagging',
};

// Prefix of the service's IAM actions, for the hint of a denied call.
const actionPrefixes: Readonly<Record<string, string>> = {
  ecs: 'ecs',
  elbv2: 'elasticloadbalancing',
  applicationAutoScaling: 'application-autoscaling',
  cloudwatch: 'cloudwatch',
  logs: 'logs',
  route53: 'route53',
  ec2: 'ec2',
  autoScaling: 'autoscaling',
  iam: 'iam',
  acm: 'acm',
  ssm: 'ssm',
  secretsManager: 'secretsmanager',
  sts: 'sts',
  tagging: 'tag',
};

const denied = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/;
const expired = /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const unknownKey =
  /^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/;
const throttled =
  /^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/;
/** Route 53 refuses a change of a zone while another change of it is being made. */
const zoneBusy = 'PriorRequestNotComplete';
const overQuota = /LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/;
/** Name of the error below. */
const lostAnswer = 'LostAnswer';
/** The SDK throws a plain error. */
const regionMissing = 'RegionMissing';
const unreachable =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/;

/** Where the connection was never made, AWS knows nothing of the call. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/**
 * A call of which it is not known whether AWS has carried it out: the connection broke, the time was over, or AWS failed
 * with a 5xx. The SDK's retries do not know this error, and so do not send the call again.
 */
export class LostAnswer extends Error {
  /** @returns undefined where the error says that AWS has not carried the call out */
  static of(error: unknown): LostAnswer | undefined {
    const thrown = error as SdkError;
    const network = networkCodeOf(thrown);
    if (thrown.name === 'AbortError' || isThrottled(thrown.name ?? '') || neverSent.test(network ?? ''))
      return undefined;
    const isServerError = (thrown.$metadata?.httpStatusCode ?? 0) >= 500;
    return network === undefined && !isServerError ? undefined : new LostAnswer(saying(thrown) ?? network ?? '');
  }

  constructor(message: string) {
    super(message);
    this.name = lostAnswer;
  }
}

/** Whether AWS refused a call because the account is at its request rate, by the error's code. */
export const isThrottled = (code: string): boolean => throttled.test(code);

/** The verb of the sentence. AWS refused nothing where it was not reached. */
const verb = (code: string): string =>
  code === lostAnswer
    ? 'gave no answer to'
    : unreachable.test(code)
      ? 'cannot be reached for'
      : /^((Credentials|Token)Provider|RegionMissing)/.test(code)
        ? 'was not asked for'
        : 'refused';

/** What the service says, if it says anything. */
const saying = (error: SdkError): string | undefined => {
  const batch = [error.messages ?? [], error.Messages?.Message ?? []].flat().filter((text) => text !== '');
  if (batch.length > 0) return batch.join(' ');
  return error.message === '' || error.message === 'UnknownError' ? undefined : error.message;
};

const deniedHint = (message: string, action: string): string => {
  const found = /not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(message);
  const on = found?.[2] === undefined ? '' : ` on ${found[2]}`;
  return `Allow the caller ${found?.[1] ?? action}${on} in its IAM policy.`;
};

const explain = (error: SdkError, code: string, action: string): string | undefined => {
  const message = error.message ?? '';
  if (denied.test(code)) return deniedHint(message, action);
  if (expired.test(code)) return 'The credentials have expired: renew them and run again.';
  if (unknownKey.test(code))
    return 'AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.';
  if (code === 'CredentialsProviderError' || code === 'TokenProviderError')
    return 'Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.';
  if (isThrottled(code) || code === zoneBusy)
    return 'The account is at its request rate: run again later; what is done is found then.';
  if (overQuota.test(code))
    return 'A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.';
  if (code === lostAnswer) return 'Run again: what was carried out all the same is found then.';
  if (unreachable.test(code)) return 'Check the network and AWS_ENDPOINT_URL.';
  if (code === regionMissing) return 'Give region, or set AWS_REGION.';
  return undefined;
};

/** What Node calls it when the network fails; undefined where it has not. */
const networkCodeOf = (thrown: SdkError): string | undefined =>
  [thrown.code, (thrown.cause as SdkError | undefined)?.code, thrown.name].find(
    (code) => code !== undefined && unreachable.test(code),
  );

const codeOf = (thrown: SdkError): string => {
  const network = networkCodeOf(thrown);
  if (network !== undefined) return network;
  if (/^region is missing/i.test(thrown.message ?? '')) return regionMissing;
  return thrown.Messages === undefined ? (thrown.name ?? 'Unknown') : 'InvalidChangeBatch';
};

/** What the SDK threw, as an error that says which call it was and what to do. Passes on what is one already. */
export const awsError = (error: unknown, service: string, operation: string): Error => {
  if (error instanceof StepError) return error;
  const thrown = error as SdkError;
  if (thrown.name === 'AbortError') return error as Error;
  const code = codeOf(thrown);
  const action = `${actionPrefixes[service] ?? service}:${operation}`;
  const requestId = thrown.$metadata?.requestId;
  const attempts = thrown.$metadata?.attempts ?? 1;
  const tries = (isThrottled(code) || code === zoneBusy) && attempts > 1 ? ` (${attempts} tries)` : '';
  const said = saying(thrown) ?? code;
  return new AwsCallError(
    `${serviceNames[service] ?? service} ${verb(code)} ${operation}: ${said}${said.includes(code) ? '' : ` (${code})`}${tries}`,
    explain(thrown, code, action),
    { service, operation, code, ...(requestId === undefined ? {} : { requestId }) },
    error,
  );
};

/** Whether AWS refused a call with one of these codes, with or without `Exception` at the end: the SDK writes both. */
export const isAws = (error: unknown, ...codes: readonly string[]): error is AwsCallError =>
  error instanceof AwsCallError && codes.some((code) => error.awsCode === code || error.awsCode === `${code}Exception`);

/** Whether it is not known what became of a call. */
export const isLostAnswer = (error: unknown): error is AwsCallError =>
  error instanceof AwsCallError && error.awsCode === lostAnswer;
