// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  remove-cluster --name <text> [flags]
  remove-cluster --input <file|-> [flags]

Removes a cluster that create-cluster made, in the order that AWS needs, and nothing of anybody
else's: what existed before and was only used stays. It ends by reading every kind of resource and
finding nothing.

Cluster
  --name <text>                   Name of the ECS cluster. Required. Allowed: 1 to 32 lower-case
                                  letters, digits and single hyphens; it begins with a letter and
                                  does not end with a hyphen.

Run
  --confirm <text>                The cluster's name once more; with force, where tenants are on it:
                                  <name> and its <n> tenants. Allowed: a string of at most 200
                                  characters.
  --[no-]force                    Remove the tenants on the cluster first, each in order. Default:
                                  false.
  --max-removals <tenants>        Refused where more tenants than so many would be removed. Allowed:
                                  a whole number of tenants from 0 to 5000. Default: 10.
  --[no-]keep-logs                Leave the log groups of the tenants that are removed. Default:
                                  false.
  --[no-]keep-secret              Leave the Docker Hub login that create-cluster stored. Default:
                                  false.
  --[no-]plan                     Print and return what would change, and change nothing. Default:
                                  false.
  --approved-plan <text>          planId of a plan that was approved: apply it only if it still is
                                  the plan. Allowed: the planId of an earlier plan: 16 hex digits.
  --timeout-minutes <minutes>     How long to wait for instances, load balancer and network
                                  interfaces to be gone. Run again to go on. Allowed: a number of
                                  minutes above 0, at most 1440. Default: 15.
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
  --form                          The property form of that object holds texts as a Jenkins form
                                  gives them: empty ones say nothing, RESET returns to the default,
                                  the other properties win.
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
  remove-cluster --name acme --image acmecorp/shop:2.4.1 --container-port 8080 --plan
  remove-cluster --name acme --env LOG_LEVEL=info --env-file shop.env --no-wait
  remove-cluster --input acme.json --image acmecorp/shop:2.4.2 --log quiet

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
