"""Load balancers that take their time, hold on to their security groups, and want certificates that are issued.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerState.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html
"""

from typing import Any

from moto.acm.models import acm_backends

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.ec2.group_users import linger
from embedded_aws.errors import AwsError
from embedded_aws.iam.service_linked_roles import LOAD_BALANCING, ensure
from embedded_aws.settings import SETTINGS

from . import listeners, load_balancers  # noqa: F401  their corrections are inside those of this module
from .lookup import backend, find_listener, validation

ATTRIBUTES = {
    "access_logs.s3.enabled": "false",
    "access_logs.s3.bucket": "",
    "access_logs.s3.prefix": "",
    "client_keep_alive.seconds": "3600",
    "connection_logs.s3.enabled": "false",
    "connection_logs.s3.bucket": "",
    "connection_logs.s3.prefix": "",
    "deletion_protection.enabled": "false",
    "idle_timeout.timeout_seconds": "60",
    "ipv6.deny_all_igw_traffic": "false",
    "load_balancing.cross_zone.enabled": "true",
    "routing.http.desync_mitigation_mode": "defensive",
    "routing.http.drop_invalid_header_fields.enabled": "false",
    "routing.http.preserve_host_header.enabled": "false",
    "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": "false",
    "routing.http.xff_client_port.enabled": "false",
    "routing.http.xff_header_processing.mode": "append",
    "routing.http2.enabled": "true",
    "waf.fail_open.enabled": "false",
    "zonal_shift.config.enabled": "false",
}
LONGEST_IDLE = 4000
POLICY = "ELBSecurityPolicy-2016-08"


@corrects("elbv2", "CreateLoadBalancer")
def create_load_balancer(call: Call) -> dict[str, Any]:
    store = backend(call)
    known, most = set(store.load_balancers), SETTINGS.cluster.quota("loadBalancers")
    names = [balancer.name for balancer in store.load_balancers.values()]
    if len(known) >= most and call.params["Name"] not in names:
        raise AwsError("TooManyLoadBalancers", f"The maximum number of load balancers has been reached: {most}")
    _check_groups(call)
    answer = call.moto()
    balancer = answer["LoadBalancers"][0]
    if balancer.arn not in known:
        balancer.made_at = CLOCK.now()
        balancer.attrs = {**balancer.attrs, **ATTRIBUTES}
        ensure(call.account, LOAD_BALANCING)
    _set_states([balancer])
    return answer


@corrects("elbv2", "DescribeLoadBalancers")
def describe_load_balancers(call: Call) -> dict[str, Any]:
    answer = call.moto()
    _set_states(answer["LoadBalancers"])
    return answer


@corrects("elbv2", "ModifyLoadBalancerAttributes")
def modify_load_balancer_attributes(call: Call) -> dict[str, Any]:
    given = {entry["Key"]: entry.get("Value", "") for entry in call.params["Attributes"]}
    for name, value in given.items():
        if name.endswith(".enabled") and value not in ("true", "false"):
            raise validation(f"The value of '{name}' must be 'true' or 'false'")
        if name == "idle_timeout.timeout_seconds" and not (value.isdigit() and 1 <= int(value) <= LONGEST_IDLE):
            raise validation(f"The value of '{name}' must be between 1 and {LONGEST_IDLE}")
    if given.get("access_logs.s3.enabled") == "true" and not given.get("access_logs.s3.bucket"):
        raise AwsError("InvalidConfigurationRequest", "Access logs need an S3 bucket: access_logs.s3.bucket")
    return call.moto()


@corrects("elbv2", "DeleteLoadBalancer")
def delete_load_balancer(call: Call) -> dict[str, Any]:
    """Deletes a load balancer; no error where it does not exist. Its network interfaces exist for some time more."""
    balancer = backend(call).load_balancers.get(call.params["LoadBalancerArn"])
    if balancer is None:
        return {}
    if balancer.attrs.get("deletion_protection.enabled") == "true":
        raise AwsError(
            "OperationNotPermitted",
            f"Load balancer '{balancer.arn}' cannot be deleted because deletion protection is enabled",
        )
    answer = call.moto()
    for certificate in {name for one in balancer.listeners.values() for name in one.certificates}:
        release_certificate(call, certificate)
    linger(call.place, balancer.security_groups or [], SETTINGS.cluster.timing.release)
    return answer


@corrects("elbv2", "CreateListener")
def create_listener(call: Call) -> dict[str, Any]:
    check_certificates(call, call.get("Certificates", []))
    if call.get("Protocol") == "HTTPS" and not call.get("SslPolicy"):
        return call.moto(SslPolicy=POLICY)
    return call.moto()


@corrects("elbv2", "ModifyListener")
def modify_listener(call: Call) -> dict[str, Any]:
    """Changes the fields of a listener that are given. moto itself demands the actions in each call."""
    balancer, listener = find_listener(backend(call), call.params["ListenerArn"])
    port = call.get("Port", listener.port)
    if any(other.port == port and other.arn != listener.arn for other in balancer.listeners.values()):
        raise AwsError(
            "DuplicateListener", f"A listener already exists on this port for this load balancer '{balancer.arn}'"
        )
    check_certificates(call, call.get("Certificates", []))
    before = list(listener.certificates)
    actions = call.get("DefaultActions") or [action.data for action in listener.default_actions]
    answer = call.moto(DefaultActions=actions)
    for certificate in set(before) - set(listener.certificates):
        release_certificate(call, certificate)
    return answer


def check_certificates(call: Call, given: list[dict[str, Any]]) -> None:
    """Refuses a certificate that does not exist or is not issued."""
    for entry in given:
        arn = entry.get("CertificateArn", "")
        found = acm_backends[call.account][call.region]._certificates.get(arn) if ":acm:" in arn else None
        if ":acm:" in arn and found is None:
            raise AwsError("CertificateNotFound", f"Certificate '{arn}' not found")
        if found is not None and found.status != "ISSUED":
            raise AwsError(
                "UnsupportedCertificate",
                f"The certificate '{arn}' must have a fully-qualified domain name, a supported signature, and a "
                "supported key size.",
            )


def release_certificate(call: Call, arn: str) -> None:
    """Notes that a deleted listener does not use its certificate any more."""
    found = acm_backends[call.account][call.region]._certificates.get(arn)
    users = [one.arn for balancer in backend(call).load_balancers.values() for one in balancer.listeners.values()]
    if found is not None:
        found.in_use_by = [user for user in found.in_use_by if user in users]


def _check_groups(call: Call) -> None:
    """Refuses security groups of another VPC than the load balancer's."""
    ec2 = backend(call).ec2_backend
    subnets = call.get("Subnets") or [entry["SubnetId"] for entry in call.get("SubnetMappings", [])]
    vpcs = {subnet.vpc_id for zone in ec2.subnets.values() for name, subnet in zone.items() if name in subnets}
    for name in call.get("SecurityGroups") or []:
        group = ec2.get_security_group_from_id(name)
        if group is not None and vpcs and group.vpc_id not in vpcs:
            raise AwsError(
                "InvalidConfigurationRequest",
                f"One or more security groups are invalid: '{name}' is not in the VPC of the load balancer",
            )
    if len(vpcs) > 1:
        raise AwsError("InvalidConfigurationRequest", "All subnets must belong to the same VPC")


def _set_states(balancers: list[Any]) -> None:
    for balancer in balancers:
        ready = getattr(balancer, "made_at", 0.0) + SETTINGS.cluster.timing.provision <= CLOCK.now()
        balancer.state = "active" if ready else "provisioning"
