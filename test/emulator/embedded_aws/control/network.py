"""The default VPC, its subnets and security group, and certificates: what a caller without those clients needs."""

from typing import Any

from moto.acm.models import acm_backends
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ec2.models import ec2_backends

from embedded_aws.acm.issuing import issue

REGION = "us-east-1"


def network() -> dict[str, Any]:
    """Ids of the default network, subnets of different zones first."""
    backend = ec2_backends[DEFAULT_ACCOUNT_ID][REGION]
    vpc = next(entry for entry in backend.vpcs.values() if entry.is_default)
    subnets = [subnet for zone in backend.subnets.values() for subnet in zone.values() if subnet.vpc_id == vpc.id]
    group = backend.get_default_security_group(vpc.id)
    assert group, "moto makes one with every VPC"
    return {
        "region": REGION,
        "account": DEFAULT_ACCOUNT_ID,
        "vpc": vpc.id,
        "subnets": [subnet.id for subnet in sorted(subnets, key=lambda entry: entry.availability_zone)],
        "securityGroups": [group.id],
    }


def certificate(domain: str) -> dict[str, Any]:
    """The ARN of an issued certificate for the domain and all names below it."""
    backend = acm_backends[DEFAULT_ACCOUNT_ID][REGION]
    arn = backend.request_certificate(
        domain_name=domain,
        idempotency_token="",
        subject_alt_names=[f"*.{domain}"],
        tags=[],
        cert_authority_arn=None,
    )
    issue(backend, arn)
    return {"certificateArn": arn}
