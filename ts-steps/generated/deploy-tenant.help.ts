// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  deploy-tenant --name <text> [flags]
  deploy-tenant --input <file|-> [flags]

Creates, updates or repairs one tenant on Amazon ECS: task definition, service, load balancing,
autoscaling on two CPU alarms and a Route 53 alias. A request is merged into the tenant's present
settings: maps merge by key, lists are replaced, what is left out keeps its present value. A new
tenant gets the cluster's defaults (its tags ecs-tenants:default/<pointer>), then the defaults
below.

Tenant
  --name <text>                   Name of the tenant. It stands in the names of everything that is
                                  created, and in the default host name. Required. Allowed: 1 to 32
                                  lower-case letters, digits and single hyphens; it begins with a
                                  letter and does not end with a hyphen.
  --cluster <text>                Name of the ECS cluster. Left out: the only cluster of the Region
                                  tagged ecs-tenants:cluster, or the one also tagged
                                  ecs-tenants:default. Allowed: 1 to 100 letters, digits,
                                  underscores and single hyphens, not ending with a hyphen.
  --tags, --tag <KEY=value>...    Tags put on everything of the tenant that can carry them, tasks
                                  included.
  --[no-]protected                Every removal of the tenant is refused until this is unset.
                                  Default: false.

Container
  --image <text>                  Docker image reference: [registry/]repository[:tag][@digest].
                                  Needed for a new tenant. Allowed: a Docker image reference such as
                                  acmecorp/shop:2.4.1 or
                                  registry.example.com:5000/team/shop@sha256:<64 hex digits>; the
                                  repository in lower case.
  --cpu <units>                   CPU reserved for the container; 1024 units are one vCPU. The two
                                  CPU alarms measure use as a percentage of it. Allowed: a whole
                                  number of CPU units from 128 to 196608. Default: 256.
  --memory <MiB>                  Hard limit: a container that uses more is stopped. Allowed: a
                                  whole number of MiB from 6 to 3145728. Default: 512; none where
                                  memoryReservation is given.
  --memory-reservation <MiB>      Soft limit: what is reserved for the container on its host. It may
                                  use more while the host has memory to spare, up to memory.
                                  Allowed: a whole number of MiB from 6 to 3145728.
  --network-mode <text>           Docker networking mode of the task. Allowed: one of bridge,
                                  awsvpc, host, none. Default: bridge on EC2 capacity, awsvpc on
                                  Fargate.
  --container-port <count>        Port of the container that the load balancer sends to. Alone it is
                                  also the only port mapping; beside portMappings it names one of
                                  them. Allowed: a whole number from 1 to 65535. Default: the first
                                  tcp port of portMappings.
  --port-mappings <host:container>...
                                  Ports of the container that are mapped to the host. hostPort 0
                                  (the default in bridge mode) lets Docker choose a free port, so
                                  that several tasks fit on one instance. Allowed: a list of at most
                                  100 objects with containerPort, hostPort, protocol. Default:
                                  container port 80; none without a load balancer.
  --entry-point <text>...         Replaces the image's ENTRYPOINT; one item a word. An empty list
                                  returns to the image's. Allowed: a list of at most 100 strings.
                                  Default: the image's.
  --command <text>...             Replaces the image's CMD; one item a word. An empty list returns
                                  to the image's. Allowed: a list of at most 100 strings. Default:
                                  the image's.
  --environment, --env <KEY=value>...
                                  Environment variables by name. They can be read in the console by
                                  everybody who may describe the task definition: what must stay
                                  secret goes into secrets.
  --env-file <file>               The same from a file: a line KEY=value each, # begins a comment.
                                  Flags win.
  --secrets <KEY=value>...        Environment variables by name whose values ECS reads when a task
                                  starts: the ARN of a Secrets Manager secret (also one key of it:
                                  <arn>:<key>::) or of an SSM parameter. The execution role has to
                                  be allowed to read them.
  --repository-credentials <JSON>
                                  Login for a private image outside of Amazon ECR, Docker Hub for
                                  example.
  --repository-credentials.credentials-parameter <text>
                                  ARN of the Secrets Manager secret that holds {"username": …,
                                  "password": …}. Allowed: the ARN of a Secrets Manager secret.
  --health-check <JSON>           Command that ECS runs in the container; a task whose container
                                  fails it is replaced.
  --health-check.command <text>...
                                  CMD and its words, or CMD-SHELL and one line for the container's
                                  shell. Allowed: a list of at least 2 strings.
  --health-check.interval <seconds>
                                  Seconds between two checks. Allowed: a whole number of seconds
                                  from 5 to 300.
  --health-check.timeout <seconds>
                                  Seconds to wait for a check. Allowed: a whole number of seconds
                                  from 2 to 60.
  --health-check.retries <count>  Failed checks in a row that make the container unhealthy. Allowed:
                                  a whole number from 1 to 10.
  --health-check.start-period <seconds>
                                  Seconds after the start in which failures do not count. Allowed: a
                                  whole number of seconds from 0 to 300.
  --stop-timeout <seconds>        Time between SIGTERM and SIGKILL when a task is stopped. On spot
                                  capacity it has to fit, with deregistrationDelaySeconds, into the
                                  two minutes of notice. Allowed: a whole number of seconds from 2
                                  to 120. Default: 30, by the ECS agent.
  --cpu-architecture <text>       Architecture that the image is built for; tasks are placed on such
                                  hosts only. Allowed: one of X86_64, ARM64. Default: not stated:
                                  any host on EC2, X86_64 on Fargate.
  --task-role-arn <text>          IAM role that the containers act with. Allowed: the ARN of an IAM
                                  role. Default: the cluster's tag ecs-tenants:task-role.
  --execution-role-arn <text>     IAM role with which ECS pulls the image, writes the log and reads
                                  secrets. Allowed: the ARN of an IAM role. Default: the cluster's
                                  tag ecs-tenants:execution-role.
  --log-retention-in-days <days>  How long CloudWatch Logs keeps the tenant's log. Allowed: one of
                                  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731,
                                  1096, 1827, 2192, 2557, 2922, 3288, 3653 days. Default: 30.

Scaling
  --[no-]scaling                  Whether Application Auto Scaling moves the number of tasks between
                                  minCount and maxCount by two CPU alarms. Without it desiredCount
                                  is the caller's. Default: true.
  --min-count <tasks>             Autoscaling keeps at least so many tasks. Two survive the loss of
                                  one instance. Allowed: a whole number of tasks from 0 to 5000.
                                  Default: 2.
  --max-count <tasks>             Autoscaling runs at most so many tasks. Allowed: a whole number of
                                  tasks from 0 to 5000. Default: 4, or minCount where that is more.
  --desired-count <tasks>         Number of tasks. With autoscaling it only says with how many a new
                                  service begins; later autoscaling owns it and it is never sent
                                  again. Allowed: a whole number of tasks from 0 to 5000. Default:
                                  minCount.
  --scale-out <JSON>              CPU alarm and step-scaling policy that add tasks.
  --scale-out.threshold <percent>
                                  The alarm is raised at this average CPU use, as a percentage of
                                  what is reserved, and above. Allowed: a percentage above 0, at
                                  most 1000. Default: 75.
  --scale-out.period <seconds>    Length of one measurement. Allowed: a whole number of seconds from
                                  60 to 86400, a multiple of 60. Default: 60.
  --scale-out.evaluation-periods <count>
                                  Measurements in a row that raise the alarm. Allowed: a whole
                                  number from 1 to 100. Default: 2.
  --scale-out.cooldown <seconds>  Time after an adjustment before the next one. Allowed: a whole
                                  number of seconds from 0 to 86400. Default: 60.
  --scale-out.step-adjustments <JSON>
                                  Tasks to add, by how far use is above threshold. Bounds are
                                  percentage points relative to threshold; the lower one belongs to
                                  the step, the upper one does not. Allowed: a list of 1 to 20
                                  objects with metricIntervalLowerBound, metricIntervalUpperBound,
                                  scalingAdjustment. Default: [{"metricIntervalLowerBound":0,
                                  "metricIntervalUpperBound":15,
                                  "scalingAdjustment":1},{"metricIntervalLowerBound":15,
                                  "scalingAdjustment":2}].
  --scale-in <JSON>               CPU alarm and step-scaling policy that remove tasks.
  --scale-in.threshold <percent>  The alarm is raised at this average CPU use, as a percentage of
                                  what is reserved, and below. It has to be less than
                                  scaleOut.threshold. Allowed: a percentage from 0 to 1000. Default:
                                  25.
  --scale-in.period <seconds>     Length of one measurement. Allowed: a whole number of seconds from
                                  60 to 86400, a multiple of 60. Default: 60.
  --scale-in.evaluation-periods <count>
                                  Measurements in a row that raise the alarm. Allowed: a whole
                                  number from 1 to 100. Default: 5.
  --scale-in.cooldown <seconds>   Time after an adjustment before the next one. Allowed: a whole
                                  number of seconds from 0 to 86400. Default: 300.
  --scale-in.step-adjustments <JSON>
                                  Tasks to remove (negative), by how far use is below threshold.
                                  Bounds are percentage points relative to threshold, zero or
                                  negative. Allowed: a list of 1 to 20 objects with
                                  metricIntervalLowerBound, metricIntervalUpperBound,
                                  scalingAdjustment. Default: [{"metricIntervalUpperBound":0,
                                  "scalingAdjustment":-1}].

Service
  --minimum-healthy-percent <percent>
                                  Share of desiredCount that has to stay healthy during a
                                  deployment. Allowed: a whole percentage from 0 to 100. Default:
                                  100.
  --maximum-percent <percent>     Share of desiredCount that may run during a deployment, old and
                                  new tasks together. Allowed: a whole percentage from 100 to 200.
                                  Default: 200.
  --health-check-grace-period-seconds <seconds>
                                  Time after a task's start in which failed health checks do not
                                  stop it. Allowed: a whole number of seconds from 0 to 2147483647.
                                  Default: 60.
  --capacity-provider-strategy <JSON>
                                  Where the tasks run. Allowed: a list of 1 to 20 objects with
                                  capacityProvider, weight, base. Default: the cluster's default
                                  strategy.
  --subnets <text>...             Subnets of the tasks; only with networkMode awsvpc. Allowed: a
                                  list of 1 to 16 strings, all different, each a subnet's id such as
                                  subnet-0a1b2c3d. Default: the cluster's tag ecs-tenants:subnets.
  --security-groups <text>...     Security groups of the tasks; only with networkMode awsvpc. They
                                  have to let the load balancer in. Allowed: a list of 1 to 5
                                  strings, all different, each a security group's id such as
                                  sg-0a1b2c3d. Default: the cluster's tag
                                  ecs-tenants:security-groups.
  --assign-public-ip <text>       Whether the tasks get a public address; only with awsvpc on
                                  Fargate. In subnets without a NAT gateway they cannot pull an
                                  image without one. Allowed: one of ENABLED, DISABLED. Default:
                                  DISABLED, by AWS.

Load balancing
  --load-balancer <text>          shared: a target group behind a host-header rule of the cluster's
                                  Application Load Balancer. none: a worker, without target group,
                                  rule, record and URL. Allowed: one of shared, none. Default:
                                  shared.
  --health-check-path <text>      Path that the load balancer asks the container for. Allowed: a
                                  path that begins with / and holds no spaces. Default: /.
  --matcher <text>                HTTP codes that count as healthy: codes and ranges between 200 and
                                  499, separated by commas. Allowed: codes and ranges between 200
                                  and 499, such as 200-399 or 200,301. Default: 200-399.
  --health-check-interval-seconds <seconds>
                                  Time between two health checks of a target. Allowed: a whole
                                  number of seconds from 5 to 300. Default: 5.
  --health-check-timeout-seconds <seconds>
                                  Time after which a health check has failed; less than
                                  healthCheckIntervalSeconds. Allowed: a whole number of seconds
                                  from 2 to 120. Default: 4.
  --healthy-threshold-count <count>
                                  Checks in a row after which an unhealthy target is healthy again.
                                  Allowed: a whole number from 2 to 10. Default: 2.
  --unhealthy-threshold-count <count>
                                  Failed checks in a row after which a target is unhealthy. Allowed:
                                  a whole number from 2 to 10. Default: 3.
  --deregistration-delay-seconds <seconds>
                                  Time that a leaving target is given to finish its requests.
                                  Allowed: a whole number of seconds from 0 to 3600. Default: 30.
  --target-group-attributes <KEY=value>...
                                  Further attributes of the target group, by their AWS names.
  --hosts <text>...               Names that the tenant answers to; the first one is its URL.
                                  Allowed: a list of 1 to 5 strings, all different, each a host name
                                  in lower case of at most 128 characters, such as
                                  acme.apps.example.com. Default: <name>.<domain>.
  --domain <text>                 Domain of the default host name: stating it states hosts as
                                  [<name>.<domain>], unless hosts is stated too. Allowed: a domain
                                  in lower case, such as apps.example.com. Default: the cluster's
                                  tag ecs-tenants:domain.
  --dns <text>                    record: an alias record to the load balancer for each host, in the
                                  hosted zone with the longest matching name. wildcard: the zone's
                                  own * alias is checked and nothing written. none: DNS is made
                                  elsewhere. Allowed: one of record, wildcard, none. Default:
                                  record.

Run
  --[no-]force-new-deployment     Start a new deployment even where nothing changed, so that a tag
                                  that has moved is pulled again. Default: false.
  --[no-]plan                     Print and return what would change, and change nothing. Default:
                                  false.
  --approved-plan <text>          planId of a plan that was approved: apply it only if it still is
                                  the plan. Allowed: the planId of an earlier plan: 16 hex digits.
  --[no-]wait                     Wait until the rollout is steady or has failed. Default: true.
  --timeout-minutes <minutes>     How long to wait for the rollout. After it nothing is stopped; the
                                  rollout goes on. Allowed: a number of minutes above 0, at most
                                  1440. Default: 20.
  --reset <text>...               JSON pointers of settings that return to their default. Allowed: a
                                  list of at most 100 strings, all different, each a JSON pointer
                                  such as /memory or /environment/DEBUG.
  --[no-]complete                 The request is the whole truth: what it leaves out returns to its
                                  default. Default: false.
  --[no-]adopt                    Take over resources of the right name that do not carry our tags.
                                  Default: false.
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
  deploy-tenant --name acme --image acmecorp/shop:2.4.1 --container-port 8080 --plan
  deploy-tenant --name acme --env LOG_LEVEL=info --env-file shop.env --no-wait
  deploy-tenant --input acme.json --image acmecorp/shop:2.4.2 --log quiet

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
