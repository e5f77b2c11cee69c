"""The one exception that corrections raise: moto writes it in the protocol of the service that was asked."""

from moto.core.exceptions import ServiceException


class AwsError(ServiceException):
    """An AWS error by its code and its text."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
