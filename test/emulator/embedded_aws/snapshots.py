"""Copies of all resources under a name, to be restored later: the start that many tests share is made only once.

Backends of moto keep their identity, because they know one another; what they hold is copied, both when it is put aside
and when it is brought back, all in one go, so that what two of them share stays shared.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moto.core.base_backend import BackendDict
from moto.core.model_instances import reset_model_data
from moto.ec2.models import ec2_backends

from .ec2.images import parts_of

State = dict[Any, Any]

# AWS's public parameters: moto loads thousands of them, and nobody changes them.
LEFT_OUT = ("ssm",)

# moto's list of the services that hold something. moto changes it in place.
BACKENDS: list[Any] = BackendDict._instances  # type: ignore[misc]  # its class is generic


@dataclass
class Aside:
    """A copy: the content of moto's backends and of the emulator's own stores."""

    accounts: list[tuple[Any, str, Any, dict[str, Any]]]
    contents: list[State]
    own: list[State]
    # By identity: the objects to which the content refers and which are not copied.
    shared: dict[int, Any]
    # A note: any JSON value, answered to whoever restores the copy.
    note: Any


class NotSavedError(LookupError):
    """Nothing was saved under a name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"nothing was saved under the name '{name}'")


class Snapshots:
    """The copies by name. `own` gives the dictionaries of the emulator's own stores, always in the same order."""

    def __init__(self, own: Callable[[], list[State]]) -> None:
        self._own = own
        self._kept: dict[str, Aside] = {}

    def save(self, name: str, note: Any = None) -> None:
        """Keeps a copy of everything under a name, with a note. An earlier copy of that name is forgotten."""
        accounts = [
            (backends, account, regions, dict(regions))
            for backends in _in_use()
            for account, regions in backends.items()
        ]
        shared = _shared(accounts)
        contents, own = _copy([backend.__dict__ for backend in _backends(accounts)], self._own(), shared)
        self._kept[name] = Aside(accounts, contents, own, shared, note)

    def restore(self, name: str) -> Any:
        """Restores the copy of a name, and returns its note.

        Raises NotSavedError, with nothing changed, where there is none.
        """
        kept = self._kept.get(name)
        if kept is None:
            raise NotSavedError(name)
        contents, own = _copy(kept.contents, kept.own, kept.shared)
        for backends in _in_use():
            backends.clear()
            BACKENDS.remove(backends)
        for backends, account, regions, by_region in kept.accounts:
            regions.clear()
            regions.update(by_region)
            backends[account] = regions
            if backends not in BACKENDS:
                BACKENDS.append(backends)
        for state, content in zip(
            [*(backend.__dict__ for backend in _backends(kept.accounts)), *self._own()], [*contents, *own], strict=True
        ):
            state.clear()
            state.update(content)
        return kept.note


def _copy(contents: list[State], own: list[State], shared: dict[int, Any]) -> tuple[list[State], list[State]]:
    copied = copy.deepcopy([contents, own], dict(shared))
    # moto's classes list all their instances, for moto's dashboard: copies would pile up in that list.
    reset_model_data()
    return copied[0], copied[1]


def _in_use() -> list[Any]:
    return [backends for backends in BACKENDS if backends.service_name not in LEFT_OUT]


def _backends(accounts: list[Any]) -> list[Any]:
    return [backend for _, _, _, by_region in accounts for backend in by_region.values()]


def _shared(accounts: list[Any]) -> dict[int, Any]:
    """Objects to which copies refer and which are not copied.

    They are the backends, and EC2's images, which nobody changes.
    """
    images = [
        part
        for account in ec2_backends.values()
        for backend in account.values()
        for image in backend.amis.values()
        for part in parts_of(image)
    ]
    return {id(entry): entry for entry in [*_backends(accounts), *images]}
