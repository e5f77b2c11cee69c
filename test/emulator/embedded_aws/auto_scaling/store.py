"""Auto Scaling groups, their instances, activities and instance refreshes. Plain data, no moto.

moto's groups are not used: a second creation replaces the first, an update loses what it does not name, and all
instances are on demand and of one subnet.
"""

from dataclasses import dataclass, field
from typing import Any

Place = tuple[str, str]


@dataclass(eq=False)
class Member:
    """An instance of a group."""

    id: str
    type: str
    zone: str
    subnet: str
    lifecycle: str | None
    image: str
    template: dict[str, str]
    user_data: str
    launched_at: float
    protected: bool
    in_service: bool = False
    terminating_at: float | None = None


@dataclass
class Activity:
    """What a group did, or failed to do."""

    id: str
    description: str
    cause: str
    started_at: float
    status: str = "InProgress"
    message: str | None = None
    ended_at: float | None = None
    instance: str | None = None


@dataclass
class Refresh:
    """An instance refresh."""

    id: str
    started_at: float
    preferences: dict[str, Any]
    old: list[str]
    status: str = "Pending"
    reason: str | None = None
    ended_at: float | None = None

    @property
    def running(self) -> bool:
        return self.status in ("Pending", "InProgress")


@dataclass(eq=False)
class Group:
    """An Auto Scaling group: its settings as AWS returns them, and what became of them."""

    name: str
    arn: str
    created_at: float
    settings: dict[str, Any]
    tags: list[dict[str, Any]]
    members: list[Member] = field(default_factory=list)
    activities: list[Activity] = field(default_factory=list)
    refreshes: list[Refresh] = field(default_factory=list)
    deleting: bool = False
    launch_again_at: float = 0.0

    @property
    def staying(self) -> list[Member]:
        return [member for member in self.members if member.terminating_at is None]

    @property
    def refresh(self) -> Refresh | None:
        """The instance refresh that is going on."""
        return next((one for one in self.refreshes if one.running), None)

    @property
    def subnets(self) -> list[str]:
        return [subnet for subnet in self.settings.get("VPCZoneIdentifier", "").replace(" ", "").split(",") if subnet]


@dataclass
class Store:
    groups: dict[str, Group] = field(default_factory=dict)


STORES: dict[Place, Store] = {}


def store(place: Place) -> Store:
    return STORES.setdefault(place, Store())


def places() -> list[Place]:
    return list(STORES)


def reset() -> None:
    STORES.clear()
