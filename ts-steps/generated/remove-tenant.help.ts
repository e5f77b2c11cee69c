// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  remove-tenant --name <text> [flags]
  remove-tenant --input <file|-> [flags]

Removes one tenant with everything that deploy-tenant made for it, in the order that AWS needs, and
nothing of anybody else's; also what an earlier removal left. It ends by reading every kind of
resource and finding nothing.

Tenant
  --name <text>                   Name of the tenant. Required. Allowed: 1 to 32 lower-case letters,
                                  digits and single hyphens; it begins with a letter and does not
                                  end with a hyphen.
  --cluster <text>                Name of the ECS cluster. Left out: the only cluster of the Region
                                  tagged ecs-tenants:cluster, or the one also tagged
                                  ecs-tenants:default. Allowed: 1 to 100 letters, digits,
                                  underscores and single hyphens, not ending with a hyphen.

Run
  --confirm <text>                The tenant's name once more. A plan needs none. Allowed: a string
                                  of at most 200 characters.
  --[no-]keep-logs                Leave the tenant's log group, with its retention. What is deleted
                                  cannot be had back. Default: true.
  --[no-]allow-missing            End with success where there is no such tenant, instead of
                                  refusing. Default: false.
  --[no-]plan                     Print and return what would go, and remove nothing. Default:
                                  false.
  --approved-plan <text>          planId of a plan that was approved: apply it only if it still is
                                  the plan. Allowed: the planId of an earlier plan: 16 hex digits.
  --timeout-minutes <minutes>     How long to wait until tasks have stopped and everything is gone.
                                  Run again to go on. Allowed: a number of minutes above 0, at most
                                  1440. Default: 20.
  --account-id <text>             AWS account that this has to be; refused in any other. Allowed: 12
                                  digits.
  --region <text>                 AWS Region. Allowed: a Region's code such as eu-central-1.
                                  Default: AWS_REGION, or the profile's.
  --role-arn <text>               IAM role that the step assumes before anything else. Allowed: the
                                  ARN of an IAM role.
  --build <text>                  Who or what runs this, recorded on what is written. Allowed: a
                                  string of at most 1024 characters. Default: the environment
                                  variable BUILD_URL.

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
  remove-tenant --name acme --confirm acme
  remove-tenant --name acme --plan
  remove-tenant --name acme --confirm acme --no-keep-logs

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
