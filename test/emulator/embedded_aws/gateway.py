"""What happens to every request: parse it, check it against AWS's model, answer it under one lock."""

import sys
import threading
import traceback
from collections import ChainMap
from typing import Any

from botocore.model import OperationNotFoundError
from moto.core.parse import RequestParserError
from moto.core.responses import ActionResult, BaseResponse
from moto.core.utils import get_service_model

from . import request_model
from .errors import AwsError
from .stores import STALE_READS

LOCK = threading.RLock()


def install() -> None:
    """Replaces moto's dispatching, for all services."""
    parse_as_moto = BaseResponse.parse_parameters
    answer_as_moto = BaseResponse.call_action

    def dispatch(self: BaseResponse, request: Any, full_url: Any = None, headers: Any = None) -> Any:
        with LOCK:
            try:
                self.setup_class(request, full_url, headers)
                params = _parse(self, request, parse_as_moto)
                request_model.check(_service_model(self), self._get_action(), params, request)
                return STALE_READS.answer(self, lambda: answer_as_moto(self))
            except AwsError as error:
                return _refusal(self, error)
            except (OperationNotFoundError, NotImplementedError):
                return _refusal(self, _not_implemented(self), 501)
            except RequestParserError as problem:
                return _refusal(self, AwsError("SerializationException", str(problem)))
            except Exception:  # noqa: BLE001  whatever moto raises is answered
                traceback.print_exc(file=sys.stderr)
                return _refusal(self, AwsError("InternalFailure", "The embedded AWS failed; see its stderr."), 500)

    BaseResponse._dispatch = dispatch  # type: ignore[method-assign]


def _service_model(response: BaseResponse) -> Any:
    return get_service_model(response.boto3_service_name)


def _parse(response: BaseResponse, request: Any, parse_as_moto: Any) -> dict[str, Any]:
    """The parameters of a request by AWS's model, also for services whose moto module parses the body itself."""
    if not response.automated_parameter_parsing:
        response._get_action()
        parse_as_moto(response, request)
    return dict(ChainMap(response.params, response.uri_match))


def _not_implemented(response: BaseResponse) -> AwsError:
    action = response._get_action() or f"{response.method} {response.path}"
    return AwsError("NotImplemented", f"The embedded AWS has no {response.service_name} {action}.")


def _refusal(response: BaseResponse, error: AwsError, status: int | None = None) -> Any:
    """The error in the protocol of the service, with a status of our choice where AWS's model has none."""
    answered, headers, body = response.serialized(ActionResult(error))
    headers, body = response._enrich_response(headers, body)
    return status or answered, headers, body
