// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  restart-tenant --name <text> [flags]
  restart-tenant --input <file|-> [flags]

Replaces a tenant's tasks by new ones of the same revision, as a rollout that is watched to its end:
the image's tag is pulled again, and secrets are read again. Nothing else changes.

Tenant
  --name <text>                   Name of the tenant. Required. Allowed: 1 to 32 lower-case letters,
                                  digits and single hyphens; it begins with a letter and does not
                                  end with a hyphen.
  --cluster <text>                Name of the ECS cluster. Left out: the only cluster of the Region
                                  tagged ecs-tenants:cluster, or the one also tagged
                                  ecs-tenants:default. Allowed: 1 to 100 letters, digits,
                                  underscores and single hyphens, not ending with a hyphen.

Run
  --[no-]plan                     Print and return what would change, and change nothing. Default:
                                  false.
  --approved-plan <text>          planId of a plan that was approved: apply it only if it still is
                                  the plan. Allowed: the planId of an earlier plan: 16 hex digits.
  --[no-]wait                     Wait until the rollout is steady or has failed. Default: true.
  --on-failure <text>             stop: a rollout that waiting cannot mend is stopped and rolled
                                  back as soon as that is certain. keep: ECS is left to itself, and
                                  its own verdict awaited. Allowed: one of stop, keep. Default:
                                  stop.
  --timeout-minutes <minutes>     How long to wait for the rollout. After it nothing is stopped; the
                                  rollout goes on. Allowed: a number of minutes above 0, at most
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

Values
  A list is given by repeating its flag or as one JSON array, an object as JSON or part by part
  (--part.name).
  KEY=value flags are repeated, or one JSON object. A port mapping is 8080, 0:8080 or 0:8080/udp,
  host first.
  --env NAME without a value takes it from the environment, which keeps it out of the list of
  processes.

Examples
  restart-tenant --name acme --image acmecorp/shop:2.4.1 --container-port 8080 --plan
  restart-tenant --name acme --env LOG_LEVEL=info --env-file shop.env --no-wait
  restart-tenant --input acme.json --image acmecorp/shop:2.4.2 --log quiet

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
