// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  scale-tenant --name <text> [flags]
  scale-tenant --input <file|-> [flags]

Changes how many tasks of a tenant run, and nothing else: limits and thresholds of autoscaling, its
suspension, the number of tasks where there is none, and stopping the tenant and starting it again.
What a request leaves out stays as it is.

Tenant
  --name <text>                   Name of the tenant. Required. Allowed: 1 to 32 lower-case letters,
                                  digits and single hyphens; it begins with a letter and does not
                                  end with a hyphen.
  --cluster <text>                Name of the ECS cluster. Left out: the only cluster of the Region
                                  tagged ecs-tenants:cluster, or the one also tagged
                                  ecs-tenants:default. Allowed: 1 to 100 letters, digits,
                                  underscores and single hyphens, not ending with a hyphen.

Scaling
  --state <text>                  stopped: no task runs, and everything else of the tenant stays;
                                  deploy-tenant then deploys without starting a task. running: back
                                  to what it was before it was stopped. Allowed: one of running,
                                  stopped. Default: as it is.
  --[no-]suspended                Whether autoscaling may not move the number of tasks: alarms go on
                                  measuring, and change nothing. Default: as it is.
  --min-count <tasks>             Autoscaling keeps at least so many tasks. Two survive the loss of
                                  one instance. For a stopped tenant: from when it runs again.
                                  Allowed: a whole number of tasks from 0 to 5000. Default: as it
                                  is.
  --max-count <tasks>             Autoscaling runs at most so many tasks. Allowed: a whole number of
                                  tasks from 0 to 5000. Default: as it is.
  --desired-count <tasks>         Number of tasks, for a tenant that does not scale by itself, or
                                  whose scaling is suspended. Otherwise autoscaling owns it.
                                  Allowed: a whole number of tasks from 0 to 5000. Default: as it
                                  is.
  --scale-out <JSON>              CPU alarm and step-scaling policy that add tasks. Default: as it
                                  is.
  --scale-out.threshold <percent>
                                  The alarm is raised at this average CPU use, as a percentage of
                                  what is reserved, and above. Allowed: a percentage above 0, at
                                  most 1000.
  --scale-out.period <seconds>    Length of one measurement. Allowed: a whole number of seconds from
                                  60 to 86400, a multiple of 60.
  --scale-out.evaluation-periods <count>
                                  Measurements in a row that raise the alarm. Allowed: a whole
                                  number from 1 to 100.
  --scale-out.cooldown <seconds>  Time after an adjustment before the next one. Allowed: a whole
                                  number of seconds from 0 to 86400.
  --scale-out.step-adjustments <JSON>
                                  Tasks to add, by how far use is above threshold. Bounds are
                                  percentage points relative to threshold; the lower one belongs to
                                  the step, the upper one does not. Allowed: a list of 1 to 20
                                  objects with metricIntervalLowerBound, metricIntervalUpperBound,
                                  scalingAdjustment.
  --scale-in <JSON>               CPU alarm and step-scaling policy that remove tasks. Default: as
                                  it is.
  --scale-in.threshold <percent>  The alarm is raised at this average CPU use, as a percentage of
                                  what is reserved, and below. It has to be less than
                                  scaleOut.threshold. Allowed: a percentage from 0 to 1000.
  --scale-in.period <seconds>     Length of one measurement. Allowed: a whole number of seconds from
                                  60 to 86400, a multiple of 60.
  --scale-in.evaluation-periods <count>
                                  Measurements in a row that raise the alarm. Allowed: a whole
                                  number from 1 to 100.
  --scale-in.cooldown <seconds>   Time after an adjustment before the next one. Allowed: a whole
                                  number of seconds from 0 to 86400.
  --scale-in.step-adjustments <JSON>
                                  Tasks to remove (negative), by how far use is below threshold.
                                  Bounds are percentage points relative to threshold, zero or
                                  negative. Allowed: a list of 1 to 20 objects with
                                  metricIntervalLowerBound, metricIntervalUpperBound,
                                  scalingAdjustment.

Run
  --[no-]plan                     Print and return what would change, and change nothing. Default:
                                  false.
  --approved-plan <text>          planId of a plan that was approved: apply it only if it still is
                                  the plan. Allowed: the planId of an earlier plan: 16 hex digits.
  --[no-]wait                     Wait until the rollout is steady or has failed. Default: true.
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
  scale-tenant --name acme --image acmecorp/shop:2.4.1 --container-port 8080 --plan
  scale-tenant --name acme --env LOG_LEVEL=info --env-file shop.env --no-wait
  scale-tenant --input acme.json --image acmecorp/shop:2.4.2 --log quiet

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
