"""Reads that lag behind writes, on demand.

AWS's APIs are eventually consistent: what was written may not be seen by a read for a while
(https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency).
Before a write the state of the service is copied; a stale read is answered from the newest copy that is old enough.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moto.core.responses import BaseResponse

from .clock import CLOCK
from .settings import SETTINGS

READS = ("Describe", "List", "Get")
State = dict[Any, Any]


@dataclass
class Copy:
    """The state of a service until some moment."""

    until: float
    states: list[State]


class StaleReads:
    """Copies of the states of all services for which stale reads were ordered."""

    def __init__(self, states_of: Callable[[str, str, str], list[State]], shared: Callable[[], dict[int, Any]]) -> None:
        self._states_of = states_of
        self._shared = shared
        self._copies: dict[str, list[Copy]] = {}

    def reset(self) -> None:
        self._copies.clear()

    def answer(self, response: BaseResponse, fresh: Callable[[], Any]) -> Any:
        """Answers a request: a read perhaps from a copy; before a write, a copy is made."""
        service, operation = response.boto3_service_name, response._get_action() or ""
        if not any(name.startswith(f"{service}.") for name in SETTINGS.stale):
            return fresh()
        states = self._states_of(service, response.current_account, response.region)
        if not operation.startswith(READS):
            self._copies.setdefault(service, []).append(Copy(CLOCK.now(), self._copy(states)))
            return fresh()
        old = self._old_enough(service, SETTINGS.stale.get(f"{service}.{operation}", 0.0))
        return self._answer_from(old, states, fresh) if old else fresh()

    def _old_enough(self, service: str, seconds: float) -> list[State] | None:
        """The state before the first write that a read must not see yet."""
        unseen = (one for one in self._copies.get(service, []) if seconds and one.until > CLOCK.now() - seconds)
        found = next(unseen, None)
        return found.states if found else None

    def _answer_from(self, old: list[State], states: list[State], fresh: Callable[[], Any]) -> Any:
        """Answers a read from a copy, which takes the place of the state for that time."""
        present = [dict(state) for state in states]
        try:
            _fill(states, self._copy(old))
            return fresh()
        finally:
            _fill(states, present)

    def _copy(self, states: list[State]) -> list[State]:
        return copy.deepcopy(states, self._shared())


def _fill(states: list[State], contents: list[State]) -> None:
    for state, content in zip(states, contents, strict=True):
        state.clear()
        state.update(content)
