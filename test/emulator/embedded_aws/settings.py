"""The settings of the control endpoint: timings, failures to order, limits, pages, stale reads and lag."""

from dataclasses import dataclass, field

from .cluster_settings import ClusterSettings
from .ecs.model import Failure, Timing
from .ecs.one_off.store import OneOffOrder


@dataclass
class Settings:
    timing: Timing = field(default_factory=Timing)
    # By service, or * for all others: how the tasks of its next deployments fail, the first task first.
    failing: dict[str, tuple[Failure | None, ...]] = field(default_factory=dict)
    one_off: OneOffOrder = field(default_factory=OneOffOrder)
    insync: float = 1.0
    prior_request_not_complete: bool = False
    page_size: int | None = None
    target_groups_per_load_balancer: int = 100
    rules_per_load_balancer: int = 100
    stale: dict[str, float] = field(default_factory=dict)
    # For how many seconds other services do not know what was created, by the kinds of lag/kinds.py.
    lag: dict[str, float] = field(default_factory=dict)
    cluster: ClusterSettings = field(default_factory=ClusterSettings)

    def failures_for(self, service: str) -> tuple[Failure | None, ...]:
        return self.failing.get(service, self.failing.get("*", ()))

    def reset(self) -> None:
        self.__init__()  # type: ignore[misc]


SETTINGS = Settings()
