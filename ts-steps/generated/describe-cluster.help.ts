// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  describe-cluster --name <text> [flags]
  describe-cluster --input <file|-> [flags]

Tells what a cluster is (its settings, exactly as create-cluster takes them: giving them back
changes nothing), how it is (instances, load balancer, what failed), and which tenants are on it.
Reads only.

Cluster
  --name <text>                   Name of the ECS cluster. Required. Allowed: 1 to 32 lower-case
                                  letters, digits and single hyphens; it begins with a letter and
                                  does not end with a hyphen.

Run
  --account-id <text>             AWS account that this has to be; refused in any other. Allowed: 12
                                  digits.
  --region <text>                 AWS Region. Allowed: a Region's code such as eu-central-1.
                                  Default: AWS_REGION, or the profile's.
  --role-arn <text>               IAM role that the step assumes before anything else. Allowed: the
                                  ARN of an IAM role.

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
  describe-cluster --name acme --image acmecorp/shop:2.4.1 --container-port 8080 --plan
  describe-cluster --name acme --env LOG_LEVEL=info --env-file shop.env --no-wait
  describe-cluster --input acme.json --image acmecorp/shop:2.4.2 --log quiet

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
