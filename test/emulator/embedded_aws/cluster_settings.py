"""What tests set by the verb `cluster` of the control endpoint.

How long things take around a cluster, and what fails.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FIXTURE = Path(__file__).resolve().parent.parent / "fixtures" / "launch-failures.json"
LAUNCH_FAILURES: dict[str, dict[str, Any]] = json.loads(FIXTURE.read_text(encoding="utf-8"))


@dataclass
class ClusterTiming:
    """Seconds on the emulator's clock. AWS itself takes minutes for most of these."""

    # From the launch of an instance until it is running and InService, and until the ECS agent has registered it.
    launch: float = 0.2
    join: float = 0.5
    # From an instance's termination until it and its network interface are gone.
    terminate: float = 0.5
    # From an instance refresh's start until all instances are replaced.
    refresh: float = 1.0
    # From a load balancer's creation until it is active, and from its deletion until its interfaces are gone.
    provision: float = 0.5
    release: float = 0.5
    # How long a change of a cluster's capacity providers takes, and how long the deletion of a capacity provider.
    attach: float = 0.3


@dataclass
class ClusterSettings:
    timing: ClusterTiming = field(default_factory=ClusterTiming)
    # Seconds until other services know a new role or instance profile, or a role that was added to a profile.
    iam_propagation: float = 0.0
    # The status that a certificate gets when it is requested.
    requested_certificate: str = "ISSUED"
    # By name of an Auto Scaling group, or `*` for all others: how launches fail.
    failing_launches: dict[str, str] = field(default_factory=dict)
    # Instance types that are not offered: in no zone at all, or not in the zones named.
    not_offered: dict[str, list[str]] = field(default_factory=dict)
    # Quotas by the names in QUOTAS. What is not set has AWS's value.
    quotas: dict[str, int] = field(default_factory=dict)

    def launch_failure(self, group: str) -> dict[str, Any] | None:
        name = self.failing_launches.get(group, self.failing_launches.get("*"))
        return LAUNCH_FAILURES[name] if name else None

    def quota(self, name: str) -> int:
        return self.quotas.get(name, QUOTAS[name])


# https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html, each service's page
QUOTAS = {
    "autoScalingGroups": 500,
    "capacityProvidersPerCluster": 20,
    "clusters": 10000,
    "instanceProfiles": 1000,
    "launchTemplates": 5000,
    "loadBalancers": 50,
    "managedPoliciesPerRole": 10,
    "roles": 1000,
    "rulesPerSecurityGroup": 60,
    "securityGroups": 2500,
}
