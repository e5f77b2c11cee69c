// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  describe-tenant --name <text> [flags]
  describe-tenant --input <file|-> [flags]

Tells what a tenant is (its settings, exactly as deploy-tenant takes them: giving them back changes
nothing), how it is (tasks, targets, deployments, alarms, events, drift) and since when, by which
build. Reads only.

Tenant
  --name <text>                   Name of the tenant. Required. Allowed: 1 to 32 lower-case letters,
                                  digits and single hyphens; it begins with a letter and does not
                                  end with a hyphen.
  --cluster <text>                Name of the ECS cluster. Left out: the only cluster of the Region
                                  tagged ecs-tenants:cluster, or the one also tagged
                                  ecs-tenants:default. Allowed: 1 to 100 letters, digits,
                                  underscores and single hyphens, not ending with a hyphen.

Run
  --[no-]show-environment         Put the values of environment variables into the settings. Without
                                  them the settings leave environment out, which for deploy-tenant
                                  means that it stays as it is, and only its names are told.
                                  Default: false.
  --account-id <text>             AWS account that this has to be; refused in any other. Allowed: 12
                                  digits.
  --region <text>                 AWS Region. Allowed: a Region's code such as eu-central-1.
                                  Default: AWS_REGION, or the profile's.
  --role-arn <text>               IAM role that the step assumes before anything else. Allowed: the
                                  ARN of an IAM role.

Input and output
  --input <file|->                The parameters as one JSON object, from a file or from stdin.
                                  Flags win over it.
  --log <text|json|quiet>         Progress on stderr: for people (default), a JSON object a line, or
                                  only warnings.
  --envelope                      For callers that read the result: exit code 0 also where the step
                                  failed and said why, the result as the last line of stdout.
  --schema                        Prints the JSON Schema of the parameters.
  --version                       Prints the version.
  --help, -h                      Prints this.

Examples
  describe-tenant --name acme
  describe-tenant --name acme --show-environment --log quiet

Exit codes
  0         done
  1         an error that nobody foresaw
  2         the input is not valid
  3         refused: not ours, would destroy, over a quota
  4         the rollout failed; the message says what was done about it
  5         AWS said no
  6         superseded by another deployment
  7         time is over; the rollout goes on and nothing was stopped
  130, 143  interrupted; safe to run again
`;
