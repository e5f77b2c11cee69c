"""The HTTP server: the control endpoint, and moto behind the gateway for everything else."""

import json
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import BaseWSGIServer, make_server

from .control import verbs as control

Environ = dict[str, Any]
Start = Callable[..., Any]


class QuietHandler(MotoRequestHandler):
    """No access log, and connections that stay open for the next request, as AWS's do."""

    protocol_version = "HTTP/1.1"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


class Application:
    """The WSGI application. Every error in it is answered as AWS answers, never with an HTML page."""

    def __init__(self) -> None:
        self._moto = DomainDispatcherApplication(create_backend_app)
        # The service of each host name, kept because moto searches the folders of all its services at every request.
        service_of_host = lru_cache(256)(self._moto.get_backend_for_host)
        self._moto.get_backend_for_host = service_of_host  # type: ignore[method-assign]

    def __call__(self, environ: Environ, start: Start) -> Iterable[bytes]:
        if environ.get("PATH_INFO", "").startswith("/_emulator/"):
            return self._control(environ, start)
        answer: list[Any] = []

        def remember(status: str, headers: list[tuple[str, str]], *_: Any) -> None:
            answer[:] = [status, headers]

        try:
            body = b"".join(self._moto(environ, remember))
        except Exception:  # noqa: BLE001  the last line of defence, whatever moto raises
            traceback.print_exc(file=sys.stderr)
            return _not_implemented(environ, start)
        status, headers = answer
        if body.lstrip()[:9].lower() == b"<!doctype":
            return _not_implemented(environ, start)
        start(status, headers)
        return [body]

    def _control(self, environ: Environ, start: Start) -> Iterable[bytes]:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        status, answer = control.handle(
            environ["REQUEST_METHOD"], environ["PATH_INFO"], environ["wsgi.input"].read(length)
        )
        return _send(start, status, "application/json", json.dumps(answer).encode())


def _not_implemented(environ: Environ, start: Start) -> Iterable[bytes]:
    """The answer to a request that is of no service that moto knows."""
    asked = environ.get("HTTP_X_AMZ_TARGET") or f"{environ['REQUEST_METHOD']} {environ.get('PATH_INFO')}"
    message = f"The embedded AWS has no answer to {asked}."
    if environ.get("HTTP_X_AMZ_TARGET"):
        body = json.dumps({"__type": "NotImplemented", "message": message})
        return _send(start, 501, "application/x-amz-json-1.1", body.encode())
    error = f"<Type>Sender</Type><Code>NotImplemented</Code><Message>{escape(message)}</Message>"
    return _send(start, 501, "text/xml", f"<ErrorResponse><Error>{error}</Error></ErrorResponse>".encode())


def _send(start: Start, status: int, content_type: str, body: bytes) -> Iterable[bytes]:
    start(
        f"{status} {'OK' if status == 200 else 'Error'}",
        [("Content-Type", content_type), ("Content-Length", str(len(body)))],
    )
    return [body]


def make(host: str, port: int) -> BaseWSGIServer:
    return make_server(host, port, Application(), threaded=True, request_handler=QuietHandler)


def warm_up() -> None:
    """Loads, while the caller is still starting, what the first calls need (0.7 s for the network of elbv2 and ec2)."""

    def load() -> None:
        control.handle("POST", "/_emulator/network", b"")

    threading.Thread(target=load, daemon=True).start()
