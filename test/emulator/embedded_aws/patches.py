"""Puts everything into moto, once, before the server starts. Importing a module registers its corrections."""

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

from . import (  # noqa: F401
    acm,
    acm_certificates,
    application_autoscaling,
    auto_scaling_groups,
    auto_scaling_refreshes,
    auto_scaling_tags,
    cloudwatch,
    corrections,
    ec2_instance_types,
    ec2_instances,
    ec2_launch_templates,
    ec2_security_groups,
    ec2_tags,
    ecs_capacity_providers,
    ecs_cluster_life,
    ecs_clusters,
    ecs_container_instances,
    ecs_one_off,
    ecs_service_deployments,
    ecs_services,
    ecs_tags,
    ecs_task_definitions,
    ecs_tasks,
    elbv2_load_balancers,
    elbv2_provisioning,
    elbv2_rules,
    elbv2_tags,
    elbv2_target_groups,
    gateway,
    iam_instance_profiles,
    iam_roles,
    iam_service_linked_roles,
    log_events,
    logs,
    paging,
    route53_changes,
    route53_records,
    route53_zones,
    secrets_manager,
    target_health,
)

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
    gateway.install()
