"""What Application Auto Scaling keeps: scalable targets, scaling policies, and the tags of targets."""

from dataclasses import dataclass, field
from typing import Any

# The service namespace, the resource id and the scalable dimension.
Key = tuple[str, str, str]


@dataclass
class Store:
    targets: dict[Key, dict[str, Any]] = field(default_factory=dict)
    policies: dict[tuple[Key, str], dict[str, Any]] = field(default_factory=dict)
    tags: dict[str, dict[str, str]] = field(default_factory=dict)


STORES: dict[tuple[str, str], Store] = {}


def store(place: tuple[str, str]) -> Store:
    return STORES.setdefault(place, Store())


def reset() -> None:
    STORES.clear()
