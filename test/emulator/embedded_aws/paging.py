"""Pages of lists: their sizes in AWS, smaller sizes on demand, and tokens that only the same list accepts.

Sizes are those of each operation's documentation, for instance
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html (10 unless asked for more).
"""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moto.core.responses import ActionResult, BaseResponse
from moto.core.utils import camelcase_to_underscores

from .corrections import Call
from .errors import AwsError
from .request_model import CODES, DEFAULT_CODE
from .settings import SETTINGS


@dataclass(frozen=True)
class Paging:
    """How an operation is paged: its members, the size of a page by default, and the largest size."""

    items: str
    limit: str
    token: str
    next_token: str
    default: int
    most: int
    # The member that says whether there are more pages, in operations where the token does not.
    truncated: str | None = None


def _ecs(items: str, default: int = 100, most: int = 100) -> Paging:
    return Paging(items, "maxResults", "nextToken", "nextToken", default, most)


def _elb(items: str) -> Paging:
    return Paging(items, "PageSize", "Marker", "NextMarker", 400, 400)


def _scaling(items: str, most: int) -> Paging:
    return Paging(items, "MaxResults", "NextToken", "NextToken", most, most)


def _ec2(items: str, most: int = 1000) -> Paging:
    return Paging(items, "MaxResults", "NextToken", "NextToken", most, most)


def _groups(items: str, default: int = 100) -> Paging:
    return Paging(items, "MaxRecords", "NextToken", "NextToken", default, 100)


def _iam(items: str) -> Paging:
    return Paging(items, "MaxItems", "Marker", "Marker", 100, 1000, "IsTruncated")


PAGED: dict[tuple[str, str], Paging] = {
    ("ecs", "DescribeCapacityProviders"): _ecs("capacityProviders", 10, 10),
    ("ecs", "ListClusters"): _ecs("clusterArns"),
    ("ecs", "ListContainerInstances"): _ecs("containerInstanceArns"),
    ("ecs", "ListServiceDeployments"): _ecs("serviceDeployments", 20),
    ("ecs", "ListServices"): _ecs("serviceArns", 10),
    ("ecs", "ListTaskDefinitions"): _ecs("taskDefinitionArns"),
    ("ecs", "ListTaskDefinitionFamilies"): _ecs("families"),
    ("ecs", "ListTasks"): _ecs("taskArns"),
    ("elbv2", "DescribeListeners"): _elb("Listeners"),
    ("elbv2", "DescribeLoadBalancers"): _elb("LoadBalancers"),
    ("elbv2", "DescribeRules"): _elb("Rules"),
    ("elbv2", "DescribeTargetGroups"): _elb("TargetGroups"),
    ("application-autoscaling", "DescribeScalableTargets"): _scaling("ScalableTargets", 50),
    ("application-autoscaling", "DescribeScalingPolicies"): _scaling("ScalingPolicies", 10),
    ("cloudwatch", "DescribeAlarms"): Paging("MetricAlarms", "MaxRecords", "NextToken", "NextToken", 50, 100),
    ("acm", "ListCertificates"): Paging("CertificateSummaryList", "MaxItems", "NextToken", "NextToken", 1000, 1000),
    ("autoscaling", "DescribeAutoScalingGroups"): _groups("AutoScalingGroups", 50),
    ("autoscaling", "DescribeInstanceRefreshes"): _groups("InstanceRefreshes", 50),
    ("autoscaling", "DescribeScalingActivities"): _groups("Activities"),
    ("autoscaling", "DescribeTags"): _groups("Tags", 50),
    ("ec2", "DescribeInstances"): _ec2("Reservations"),
    ("ec2", "DescribeInstanceTypeOfferings"): _ec2("InstanceTypeOfferings"),
    ("ec2", "DescribeInstanceTypes"): _ec2("InstanceTypes", 100),
    ("ec2", "DescribeLaunchTemplates"): _ec2("LaunchTemplates", 200),
    ("ec2", "DescribeLaunchTemplateVersions"): _ec2("LaunchTemplateVersions", 200),
    ("ec2", "DescribeSecurityGroupRules"): _ec2("SecurityGroupRules"),
    ("ec2", "DescribeSecurityGroups"): _ec2("SecurityGroups"),
    ("ec2", "DescribeSubnets"): _ec2("Subnets"),
    ("ec2", "DescribeVpcs"): _ec2("Vpcs"),
    ("iam", "ListAttachedRolePolicies"): _iam("AttachedPolicies"),
    ("iam", "ListInstanceProfiles"): _iam("InstanceProfiles"),
    ("iam", "ListInstanceProfilesForRole"): _iam("InstanceProfiles"),
    ("iam", "ListRolePolicies"): _iam("PolicyNames"),
    ("iam", "ListRoles"): _iam("Roles"),
    ("secretsmanager", "ListSecrets"): Paging("SecretList", "MaxResults", "NextToken", "NextToken", 100, 100),
    ("logs", "DescribeLogGroups"): Paging("logGroups", "limit", "nextToken", "nextToken", 50, 50),
}


def install(responses: dict[str, type[BaseResponse]]) -> None:
    """Adds pages to every operation of the table, corrected or not."""
    for (service, operation), paging in PAGED.items():
        cls, name = responses[service], camelcase_to_underscores(operation)
        setattr(cls, name, _paged(service, operation, paging, getattr(cls, name)))


def _paged(service: str, operation: str, paging: Paging, inner: Callable[[BaseResponse], Any]) -> Any:
    def answer(self: BaseResponse) -> ActionResult:
        call = Call(self, dict(self.params), inner)
        size = _size(service, paging, call.get(paging.limit))
        start = _start(service, operation, call.get(paging.token))
        whole = call.moto(**{paging.limit: None, paging.token: None})
        items = list(whole[paging.items] or [])
        more = start + size < len(items)
        token = _token(operation, start + size) if more else None
        page = {**whole, paging.items: items[start : start + size], paging.next_token: token}
        return ActionResult({**page, paging.truncated: more} if paging.truncated else page)

    return answer


def _size(service: str, paging: Paging, wanted: int | None) -> int:
    if wanted is not None and not 1 <= wanted <= paging.most:
        name = paging.limit[0].lower() + paging.limit[1:]
        raise AwsError(
            CODES.get(service, DEFAULT_CODE),
            f"1 validation error detected: Value '{wanted}' at '{name}' failed to satisfy constraint: Member must be "
            f"between 1 and {paging.most}",
        )
    return min(wanted or paging.default, SETTINGS.page_size or paging.most)


def _start(service: str, operation: str, token: str | None) -> int:
    if token is None:
        return 0
    try:
        name, _, start = base64.urlsafe_b64decode(token.encode()).decode().partition(":")
        if name == operation:
            return int(start)
    except (binascii.Error, UnicodeDecodeError, ValueError):
        pass
    codes = {
        "application-autoscaling": "InvalidNextTokenException",
        "autoscaling": "InvalidNextToken",
        "cloudwatch": "InvalidNextToken",
        "secretsmanager": "InvalidNextTokenException",
    }
    raise AwsError(codes.get(service, CODES.get(service, DEFAULT_CODE)), "The token is not valid for this list.")


def _token(operation: str, start: int) -> str:
    return base64.urlsafe_b64encode(f"{operation}:{start}".encode()).decode()
