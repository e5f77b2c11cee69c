"""Puts all corrections into moto, once, before the server starts. Importing a module registers its corrections."""

from importlib import import_module

from moto.acm.responses import AWSCertificateManagerResponse
from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse
from moto.autoscaling.responses import AutoScalingResponse
from moto.cloudwatch.responses import CloudWatchResponse
from moto.ec2.responses import EC2Response
from moto.ecs.responses import EC2ContainerServiceResponse
from moto.elbv2.responses import ELBV2Response
from moto.iam.responses import IamResponse
from moto.logs.responses import LogsResponse
from moto.route53.responses import Route53
from moto.secretsmanager.responses import SecretsManagerResponse

from . import corrections, gateway, paging
from .ec2 import default_vpc, images

# The modules that hold corrections, by package. Of two for one operation, the later one is called first.
CORRECTIONS = {
    "acm": ("issuing", "certificates"),
    "application_auto_scaling": ("scalable_targets", "scaling_policies", "tags"),
    "auto_scaling": ("groups", "descriptions", "instances", "refreshes", "tags"),
    "cloudwatch": ("alarms",),
    "ec2": ("instance_types", "instances", "launch_templates", "security_groups", "tags"),
    "ecs": (
        "clusters",
        "capacity_providers",
        "cluster_life",
        "container_instances",
        "one_off.run_task",
        "service_deployments",
        "services",
        "tags",
        "task_definitions",
        "tasks",
    ),
    "elbv2": ("load_balancers", "listeners", "provisioning", "rules", "tags", "target_groups", "target_health"),
    "iam": ("instance_profiles", "roles", "service_linked_roles"),
    "logs": ("log_events", "log_groups"),
    "route53": ("changes", "records", "zones"),
    "secrets_manager": ("secrets",),
    "lag": ("application_auto_scaling", "auto_scaling", "ec2", "ecs", "elbv2", "iam", "logs"),
}
for package, modules in CORRECTIONS.items():
    for module in modules:
        import_module(f"embedded_aws.{package}.{module}")

RESPONSES = {
    "acm": AWSCertificateManagerResponse,
    "application-autoscaling": ApplicationAutoScalingResponse,
    "autoscaling": AutoScalingResponse,
    "cloudwatch": CloudWatchResponse,
    "ec2": EC2Response,
    "ecs": EC2ContainerServiceResponse,
    "elbv2": ELBV2Response,
    "iam": IamResponse,
    "logs": LogsResponse,
    "route53": Route53,
    "secretsmanager": SecretsManagerResponse,
}


def install() -> None:
    corrections.install(RESPONSES)
    paging.install(RESPONSES)
    images.install()
    default_vpc.install()
    gateway.install()
