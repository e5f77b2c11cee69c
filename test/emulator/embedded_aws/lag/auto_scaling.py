"""Auto Scaling: a new launch template, a new security group in it, or a new service-linked role is not known.

https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-launch-template.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html (ServiceLinkedRoleFailure)
"""

from typing import Any

from embedded_aws.auto_scaling.checks import validation
from embedded_aws.auto_scaling.templates import UNUSABLE, version_of
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.iam.service_linked_roles import AUTO_SCALING

from .store import is_fresh


@corrects("autoscaling", "CreateAutoScalingGroup", "UpdateAutoScalingGroup")
def use_launch_template(call: Call) -> dict[str, Any]:
    if is_fresh("serviceLinkedRole", AUTO_SCALING):
        raise AwsError("ServiceLinkedRoleFailure", "The service-linked role is not yet ready for use.")
    for named in _templates(call):
        if is_fresh("launchTemplate", named.get("LaunchTemplateId") or named.get("LaunchTemplateName", "")):
            raise validation(f"{UNUSABLE}The specified launch template, with {_words(named)}, does not exist.")
        for group in version_of(call.place, named).data.get("SecurityGroupIds", []):
            if is_fresh("securityGroup", group):
                raise validation(f"{UNUSABLE}The security group '{group}' does not exist")
    return call.moto()


def _templates(call: Call) -> list[dict[str, str]]:
    mixed = call.get("MixedInstancesPolicy", {}).get("LaunchTemplate", {}).get("LaunchTemplateSpecification")
    return [named for named in (call.get("LaunchTemplate"), mixed) if named]


def _words(named: dict[str, str]) -> str:
    if "LaunchTemplateId" in named:
        return f"template ID {named['LaunchTemplateId']}"
    return f"template name {named.get('LaunchTemplateName', '')}"
