/** What an instance runs when it first boots: the ECS agent's settings, and its login to Docker Hub. */

export interface UserDataOptions {
  readonly cluster: string;
  readonly region: string;
  readonly imagePullBehavior: 'default' | 'always' | 'once' | 'prefer-cached';
  /** A Secrets Manager secret {"username": …, "password": …} that the instance's role may read. */
  readonly dockerHubSecretArn?: string | undefined;
}

/**
 * The user data of an instance. It is a part of the launch template: after a change of one word here, every cluster
 * gets a new template version.
 */
export const userData = (options: UserDataOptions): string => {
  const { cluster, region, imagePullBehavior, dockerHubSecretArn } = options;
  const settings = [
    `ECS_CLUSTER=${oneLine('cluster', cluster)}`,
    'ECS_ENABLE_SPOT_INSTANCE_DRAINING=true',
    `ECS_IMAGE_PULL_BEHAVIOR=${oneLine('imagePullBehavior', imagePullBehavior)}`,
    'ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance',
  ];
  const join = joinCluster(settings.map((line) => `  ${quoted(line)}\n`).join(''));
  if (dockerHubSecretArn === undefined) return join;
  const secret = quoted(oneLine('dockerHubSecretArn', dockerHubSecretArn));
  return join + logIn(secret, quoted(oneLine('region', region)));
};

/** Quotes a text as one word of the shell, so that nothing in it has a special meaning there. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * Refuses a text that ECS's agent would not read unchanged. The agent takes each line as it stands, without quotes or
 * escapes, and trims only its ends, so a text with a line break would set something else.
 * https://github.com/aws/amazon-ecs-agent/blob/8dfceca/ecs-init/docker/docker.go (getEnvVars)
 */
const oneLine = (name: string, value: string): string => {
  if (/^[!-~]([ -~]*[!-~])?$/.test(value)) return value;
  throw new RangeError(`${name} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(value)}`);
};

/**
 * Writes the agent's settings. The agent is not started here: ecs.service is enabled in the AMI and waits for
 * cloud-init. This script is the last stage of cloud-init, so `systemctl start ecs` in it would wait for itself for
 * ever (amazon-ecs-agent#1707).
 *
 * The file is replaced as a whole. The AMI ships it empty; its settings for GPUs are in /var/lib/ecs/ecs.config. It is
 * written before anything that can fail, because an instance without it joins the cluster `default`.
 */
const joinCluster = (settings: string): string => `#!/bin/bash
# ecs-tenants: joins this instance to its ECS cluster.
set +ax
set -euo pipefail
config="\${ECS_CONFIG_FILE:-/etc/ecs/ecs.config}"

say() { printf 'ecs-tenants: %s\\n' "$*"; }

# In a subshell: neither the umask nor the trap outlives it.
write_config() (
  umask 077
  mkdir -p -- "$(dirname -- "$config")"
  new="$(mktemp -- "$config.XXXXXXXX")"
  trap 'rm -f -- "$new"' EXIT
  printf '%s\\n' "$@" >"$new"
  mv -f -- "$new" "$config"
)

settings=(
${settings})
write_config "\${settings[@]}"
say "wrote $config"
`;

/**
 * Prints the login as the agent takes it (type `docker`), on one line of ASCII: json.dumps escapes all other
 * characters. systemd reads the same file for ecs-init, and where it refuses a value with a control character, it
 * writes the whole value to the journal. Of an error only its class is printed: its message could quote the secret.
 *
 * Python is on every Amazon Linux 2023 (3.9, for its whole life), because dnf and cloud-init are written in it. For jq
 * there is no such promise.
 * https://docs.aws.amazon.com/linux/al2023/ug/python.html
 */
const encodeLogin = `import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`;

/**
 * Adds the Docker Hub login. The secret goes through pipes and builtins of the shell only: it is in no process's
 * arguments or environment, and nothing prints it.
 *
 * AWS CLI 2 is on Amazon Linux 2023, also on the minimal AMI, from which the ECS-optimized AMI is made (release notes
 * of 2023.6.20241209, "Minimal AMI"). dnf is for other AMIs. It gives up at once where it is locked or a mirror is
 * dead, so it need not be killed in the middle of a transaction.
 *
 * A role or a secret that was just made may not be readable yet, so it is tried for two minutes. An instance without
 * the login still runs images that are public or in another registry; an instance that has not joined its cluster runs
 * nothing.
 */
const logIn = (secretArn: string, region: string): string => `
secret=${secretArn}
region=${region}
encode_login=${quoted(encodeLogin)}

get_secret() {
  command -v aws >/dev/null ||
    dnf -y -q --setopt=exit_on_lock=True --setopt=timeout=10 --setopt=retries=2 install awscli-2 >&2 || return 1
  PYTHONUTF8=1 aws secretsmanager get-secret-value --secret-id "$secret" --region "$region" \\
    --output json --cli-connect-timeout 5 --cli-read-timeout 10
}

declare +x answer='' login=''
for pause in 1 2 4 8 15 30 30 30 0; do
  if answer="$(get_secret)"; then break; fi
  answer=''
  if [ "$pause" -eq 0 ] || [ "$SECONDS" -ge 120 ]; then break; fi
  say "no Docker Hub login yet, trying again in $pause s"
  sleep "$pause"
done
if [ -n "$answer" ]; then
  login="$(printf '%s' "$answer" | python3 -I -c "$encode_login")" || login=''
fi

if [ -n "$login" ]; then
  write_config "\${settings[@]}" ECS_ENGINE_AUTH_TYPE=docker "ECS_ENGINE_AUTH_DATA=$login"
  say "added the Docker Hub login to $config"
else
  say "WARNING: could not read the Docker Hub login from $secret (see above); going on without it:" \\
    "this instance joins its cluster and pulls from Docker Hub anonymously"
fi
`;
