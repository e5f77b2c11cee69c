"""The verbs `cluster` and `auto-scaling-group` of the control endpoint, for the resources of a cluster."""

import base64
import uuid
from typing import Any

from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.core.types import Base64EncodedString
from moto.ec2.models import ec2_backends

from embedded_aws.acm.certificates import STATUSES, set_status
from embedded_aws.auto_scaling import store as auto_scaling_store
from embedded_aws.auto_scaling.store import Group
from embedded_aws.clock import CLOCK
from embedded_aws.cluster_settings import LAUNCH_FAILURES, QUOTAS
from embedded_aws.settings import SETTINGS

from .network import REGION, network
from .values import number, only

Body = dict[str, Any]
TIMES = ("launch", "join", "terminate", "refresh", "provision", "release", "attach")
OPTIONS = ("timing", "iamPropagation", "failLaunches", "notOffered", "quotas", "certificates", "requestedCertificate")


def cluster(given: Body) -> Body:
    """Sets how long things take around clusters, and what fails. null goes back to the default."""
    only(given, *OPTIONS)
    timing, quotas, failing = given.get("timing", {}), given.get("quotas", {}), given.get("failLaunches", {})
    only(timing, *TIMES)
    only(quotas, *QUOTAS)
    for name in failing.values():
        if name is not None and name not in LAUNCH_FAILURES:
            raise ValueError(f"no such failure: {name}; there are {', '.join(LAUNCH_FAILURES)}")
    if given.get("requestedCertificate", "ISSUED") not in STATUSES:
        raise ValueError(f"no such status: {given['requestedCertificate']}; there are {', '.join(STATUSES)}")
    settings = SETTINGS.cluster
    for name, seconds in timing.items():
        setattr(settings.timing, name, number(seconds, name))
    settings.iam_propagation = number(given.get("iamPropagation", settings.iam_propagation), "iamPropagation")
    settings.requested_certificate = given.get("requestedCertificate", settings.requested_certificate)
    settings.failing_launches = _merged(settings.failing_launches, failing)
    settings.not_offered = _merged(settings.not_offered, given.get("notOffered", {}))
    settings.quotas = _merged(settings.quotas, quotas)
    for name, status in given.get("certificates", {}).items():
        set_status(DEFAULT_ACCOUNT_ID, REGION, name, status)
    return {}


def auto_scaling_group(given: Body) -> Body:
    """Creates a group without instances in the default network, for callers that only need a group to exist."""
    only(given, "name")
    name, place = given["name"], (DEFAULT_ACCOUNT_ID, REGION)
    template = ec2_backends[DEFAULT_ACCOUNT_ID][REGION].create_launch_template(
        name, "", {"ImageId": "ami-12345678", "InstanceType": "m7i.large", "UserData": _user_data(name)}, {}
    )
    settings = {
        "MinSize": 0,
        "MaxSize": 0,
        "DesiredCapacity": 0,
        "DefaultCooldown": 300,
        "HealthCheckType": "EC2",
        "HealthCheckGracePeriod": 0,
        "AvailabilityZones": [f"{REGION}a"],
        "VPCZoneIdentifier": network()["subnets"][0],
        "NewInstancesProtectedFromScaleIn": True,
        "LaunchTemplate": {"LaunchTemplateId": template.id, "LaunchTemplateName": name},
    }
    owner = f"arn:aws:autoscaling:{REGION}:{DEFAULT_ACCOUNT_ID}"
    arn = f"{owner}:autoScalingGroup:{uuid.uuid4()}:autoScalingGroupName/{name}"
    auto_scaling_store.store(place).groups[name] = Group(name, arn, CLOCK.now(), settings, [])
    return {"autoScalingGroupArn": arn}


def _user_data(cluster_name: str) -> Any:
    return Base64EncodedString(base64.b64encode(f"#!/bin/bash\nECS_CLUSTER={cluster_name}\n".encode()).decode())


def _merged(old: Body, new: Body) -> Body:
    return {name: value for name, value in {**old, **new}.items() if value is not None}


VERBS = {"cluster": cluster, "auto-scaling-group": auto_scaling_group}
