// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/** The text of `--help`. */
export const help = `Usage
  create-cluster --name <text> [flags]
  create-cluster --input <file|-> [flags]

Creates, updates or repairs an ECS cluster for tenants: spot instances in an Auto Scaling group
behind a capacity provider (or Fargate), the roles that they need, and a shared Application Load
Balancer. Afterwards deploy-tenant needs only a name and an image. What exists already and is named
here is used, and never changed or removed.

Cluster
  --name <text>                   Name of the ECS cluster. It stands in the names of everything that
                                  is created. Required. Allowed: 1 to 32 lower-case letters, digits
                                  and single hyphens; it begins with a letter and does not end with
                                  a hyphen.
  --domain <text>                 Tenants get host names below it. A public hosted zone for it, and
                                  for HTTPS an ACM certificate for *.<domain>, have to exist.
                                  Allowed: a domain in lower case, such as apps.example.com.
  --[no-]existing-cluster         The ECS cluster of that name exists and is somebody else's: only
                                  our tags are put on it. Default: false.
  --[no-]is-default               The cluster that is meant where a tenant's deployment names none.
                                  Default: false.
  --container-insights <text>     Metrics of tasks and containers in CloudWatch, which cost by their
                                  number. Allowed: one of enhanced, enabled, disabled. Default:
                                  disabled.
  --[no-]protected                Every removal is refused until this is unset. Default: false.
  --tenant-defaults <KEY=value>...
                                  The app's own defaults for its tenants, in the words of
                                  deploy-tenant's settings; single values only, at most 30. They
                                  stand between deploy-tenant's defaults and what a deployment says.
  --tags, --tag <KEY=value>...    Tags put on everything that can carry them, instances included,
                                  and handed down to tenants.

Capacity
  --capacity <text>               EC2_SPOT: instances of an Auto Scaling group, spot unless said
                                  otherwise. FARGATE, FARGATE_SPOT: no instances at all. Allowed:
                                  one of EC2_SPOT, FARGATE, FARGATE_SPOT. Default: EC2_SPOT.
  --capacity-provider <text>      Name of a capacity provider that exists: nothing is created for
                                  capacity. Allowed: letters, digits, underscores and hyphens.
  --spot-max-price <USD>          Most that is paid for an instance and hour. Left out there is
                                  none, and the on-demand price is the limit: AWS advises so,
                                  because a max price makes interruptions more frequent. Allowed: a
                                  positive number of at most five decimals, at least 0.001. Default:
                                  none.
  --instance-types <text>...      Types of one architecture, the more the better: spot capacity is
                                  taken where most is left. Allowed: a list of 1 to 40 strings, all
                                  different, each an instance type such as m6i.large. Default:
                                  m6i.large, m6a.large, m5.large, m5a.large; for ARM64 m7g.large,
                                  m6g.large, c7g.xlarge, r6g.large; with gpu g5.xlarge, g4dn.xlarge.
  --instance-requirements <JSON>  Instead of instanceTypes: any type within these ranges.
  --instance-requirements.v-cpu-count <JSON>
                                  vCPUs of an instance.
  --instance-requirements.v-cpu-count.min <count>
                                  At least. Allowed: a whole number from 1 to 1024.
  --instance-requirements.v-cpu-count.max <count>
                                  At most; left out: no limit. Allowed: a whole number from 1 to
                                  1024.
  --instance-requirements.memory-mi-b <JSON>
                                  Memory of an instance in MiB.
  --instance-requirements.memory-mi-b.min <MiB>
                                  At least. Allowed: a whole number of MiB from 512 to 25165824.
  --instance-requirements.memory-mi-b.max <MiB>
                                  At most; left out: no limit. Allowed: a whole number of MiB from
                                  512 to 25165824.
  --cpu-architecture <text>       Architecture of the instances. Allowed: one of X86_64, ARM64.
                                  Default: that of instanceTypes, else X86_64.
  --[no-]gpu                      Use the ECS-optimised image for instances with a GPU. Default:
                                  false.
  --on-demand-base-capacity <instances>
                                  So many instances are on-demand before any is spot. With 0 a
                                  shortage of spot capacity can take every instance at once; 1 keeps
                                  a foot in the door. Allowed: a whole number of instances from 0 to
                                  5000. Default: 0.
  --on-demand-percentage-above-base-capacity <percent>
                                  Share of on-demand instances above the base. Allowed: a whole
                                  percentage from 0 to 100. Default: 0.
  --min-size <instances>          The Auto Scaling group keeps at least so many. Allowed: a whole
                                  number of instances from 0 to 5000. Default: 2.
  --max-size <instances>          The Auto Scaling group runs at most so many. Allowed: a whole
                                  number of instances from 0 to 5000. Default: 10.
  --target-capacity <percent>     Use of the instances that managed scaling aims at; below 100 it
                                  keeps room for tasks to come. Allowed: a whole percentage from 1
                                  to 100. Default: 100.
  --root-volume-size <GiB>        Size of an instance's encrypted root volume, which holds the
                                  images. Allowed: a whole number of GiB from 30 to 16384. Default:
                                  30.
  --image-pull-behavior <text>    Whether an instance pulls an image that it has already (the ECS
                                  agent's ECS_IMAGE_PULL_BEHAVIOR). Allowed: one of default, always,
                                  once, prefer-cached. Default: default.
  --docker-hub-secret <text>      ARN of the Secrets Manager secret that holds {"username": …,
                                  "password": …}. Instances fetch it when they boot. Where it is
                                  left out and the environment has DOCKER_HUB_USERNAME and
                                  DOCKER_HUB_TOKEN, they are stored as
                                  ecs-tenants/<cluster>/docker-hub. Allowed: the ARN of a Secrets
                                  Manager secret. Default: none: images are pulled without a login.
  --[no-]replace-instances        Begin an instance refresh where the launch template has a newer
                                  version than the instances. Default: false.

Network
  --vpc-id <text>                 VPC of load balancer and instances. Allowed: a VPC's id such as
                                  vpc-0a1b2c3d. Default: the default VPC.
  --subnets <text>...             Subnets of load balancer, instances and tasks, in two zones at
                                  least. Allowed: a list of 1 to 10 strings, all different, each a
                                  subnet's id such as subnet-0a1b2c3d. Default: those of the VPC,
                                  one a zone.
  --security-groups <text>...     Existing security groups of instances and tasks, which let the
                                  load balancer in. Allowed: a list of 1 to 5 strings, all
                                  different, each a security group's id such as sg-0a1b2c3d.
                                  Default: one is created.

Roles
  --instance-profile-arn <text>   Existing instance profile of the instances. Allowed: the ARN of an
                                  instance profile. Default: one is created, with its role.
  --execution-role-arn <text>     Existing role with which ECS pulls images, writes logs and reads
                                  secrets for tasks. Allowed: the ARN of an IAM role. Default: one
                                  is created.
  --task-role-arn <text>          Role that tenants' containers act with unless a deployment names
                                  another. Allowed: the ARN of an IAM role. Default: none.
  --permissions-boundary <text>   ARN of the policy that bounds every role that is created. Allowed:
                                  the ARN of an IAM policy. Default: none.
  --secrets-prefix <text>         The execution role may read Secrets Manager secrets and SSM
                                  parameters whose names begin so. Allowed: letters, digits and _ +
                                  = . @ / -. Default: ecs-tenants/<cluster>/.

Load balancing
  --load-balancer <text>          shared: one Application Load Balancer for all tenants. none: the
                                  cluster runs workers only. Allowed: one of shared, none. Default:
                                  shared.
  --load-balancer-arn <text>      ARN of an Application Load Balancer that exists, with its listener
                                  on 443 or 80. Allowed: the ARN of an Application Load Balancer.
  --listener-arn <text>           ARN of the listener that tenants' rules go to, where it is not the
                                  load balancer's own on 443 or 80. Allowed: the ARN of a listener
                                  of an Application Load Balancer.
  --scheme <text>                 Whether the load balancer is reached from the internet. It cannot
                                  be changed later. Allowed: one of internet-facing, internal.
                                  Default: internet-facing.
  --ip-address-type <text>        dualstack: IPv4 and IPv6; the subnets need IPv6 ranges. Allowed:
                                  one of ipv4, dualstack. Default: ipv4.
  --certificate-arn <text>        ACM certificate of the HTTPS listener; it has to cover *.<domain>
                                  and be issued. Allowed: the ARN of an ACM certificate. Default: an
                                  issued one that covers *.<domain>; without one HTTP only.
  --access-logs-bucket <text>     S3 bucket for the load balancer's access logs; its policy has to
                                  let Elastic Load Balancing write. Allowed: the name of an S3
                                  bucket. Default: none.

Run
  --[no-]plan                     Print and return what would change, and change nothing. Default:
                                  false.
  --approved-plan <text>          planId of a plan that was approved: apply it only if it still is
                                  the plan. Allowed: the planId of an earlier plan: 16 hex digits.
  --[no-]wait                     Wait until the load balancer is active and the first instance has
                                  joined the cluster. Default: true.
  --timeout-minutes <minutes>     How long to wait. After it nothing is stopped. Allowed: a number
                                  of minutes above 0, at most 1440. Default: 15.
  --[no-]adopt                    Take over resources of the right name that do not carry our tags.
                                  Default: false.
  --reset <text>...               JSON pointers of settings that return to their default. Allowed: a
                                  list of at most 100 strings, all different, each a JSON pointer
                                  such as /spotMaxPrice.
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
  create-cluster --name acme --image acmecorp/shop:2.4.1 --container-port 8080 --plan
  create-cluster --name acme --env LOG_LEVEL=info --env-file shop.env --no-wait
  create-cluster --input acme.json --image acmecorp/shop:2.4.2 --log quiet

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
