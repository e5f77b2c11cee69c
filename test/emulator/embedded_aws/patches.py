"""Puts everything into moto, once, before the server starts. Importing a module registers its corrections."""

from moto.acm.responses import AWSCertificateManagerResponse
from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse
from moto.cloudwatch.responses import CloudWatchResponse
from moto.ecs.responses import EC2ContainerServiceResponse
from moto.elbv2.responses import ELBV2Response
from moto.logs.responses import LogsResponse
from moto.route53.responses import Route53

from . import (  # noqa: F401
    acm,
    application_autoscaling,
    cloudwatch,
    corrections,
    ecs_clusters,
    ecs_service_deployments,
    ecs_services,
    ecs_tags,
    ecs_task_definitions,
    ecs_tasks,
    elbv2_load_balancers,
    elbv2_rules,
    elbv2_tags,
    elbv2_target_groups,
    gateway,
    logs,
    paging,
    route53_changes,
    route53_records,
    route53_zones,
    target_health,
)

RESPONSES = {
    "acm": AWSCertificateManagerResponse,
    "application-autoscaling": ApplicationAutoScalingResponse,
    "cloudwatch": CloudWatchResponse,
    "ecs": EC2ContainerServiceResponse,
    "elbv2": ELBV2Response,
    "logs": LogsResponse,
    "route53": Route53,
}


def install() -> None:
    corrections.install(RESPONSES)
    paging.install(RESPONSES)
    gateway.install()
