"""The exception that all corrections raise. moto writes it in the protocol of the service that was called."""

from moto.core.exceptions import ServiceException


class AwsError(ServiceException):
    """An AWS error: its code and its text."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
