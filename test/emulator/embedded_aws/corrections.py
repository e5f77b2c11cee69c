"""How a correction of moto is registered: by the names of service and operation, around or instead of moto's method."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moto.core.responses import ActionResult, BaseResponse
from moto.core.utils import camelcase_to_underscores

Handler = Callable[["Call"], dict[str, Any] | None]

_HANDLERS: list[tuple[str, str, Handler]] = []


@dataclass
class Call:
    """One request: its parameters, its account and region, and moto's own answer where the correction asks for it."""

    response: BaseResponse
    params: dict[str, Any]
    original: Callable[[BaseResponse], Any] | None

    @property
    def account(self) -> str:
        return self.response.current_account

    @property
    def region(self) -> str:
        return self.response.region

    @property
    def place(self) -> tuple[str, str]:
        """The account and the region. Every store of the emulator has them as its key."""
        return self.account, self.region

    def get(self, name: str, default: Any = None) -> Any:
        return self.params.get(name, default)

    def moto(self, **changes: Any) -> dict[str, Any]:
        """Calls moto, with some parameters changed first (None removes one); returns its answer."""
        if self.original is None:
            raise NotImplementedError("moto has no answer of its own to this operation")
        if changes:
            merged = {**self.params, **changes}
            self.params = {name: value for name, value in merged.items() if value is not None}
            self.response.params = self.params
            if not self.response.automated_parameter_parsing:
                self.response.body = json.dumps(self.params, default=str)
        answer = self.original(self.response)
        if isinstance(answer, ActionResult):
            result: Any = answer.result
            return {} if result is None else result
        return json.loads(answer) if answer else {}


def corrects(service: str, *operations: str) -> Callable[[Handler], Handler]:
    """Registers a function as the answer to these operations of a service."""

    def register(handler: Handler) -> Handler:
        _HANDLERS.extend((service, operation, handler) for operation in operations)
        return handler

    return register


def install(responses: dict[str, type[BaseResponse]]) -> None:
    """Puts all registered corrections into moto. Of two for one operation, the later one is called first."""
    for service, operation, handler in _HANDLERS:
        cls = responses[service]
        name = camelcase_to_underscores(operation)
        setattr(cls, name, _method(handler, getattr(cls, name, None)))


def _method(handler: Handler, original: Callable[[BaseResponse], Any] | None) -> Callable[[BaseResponse], ActionResult]:
    def answer(self: BaseResponse) -> ActionResult:
        return ActionResult(handler(Call(self, dict(self.params), original)))

    return answer
