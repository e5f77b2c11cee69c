"""The emulator's time: real time plus an offset that tests advance, so that no test has to sleep."""

import datetime
import time


class Clock:
    """Seconds since the epoch.

    A frozen clock moves only when a test advances it, so a slow machine changes no result.
    """

    def __init__(self) -> None:
        self._offset = 0.0
        self._frozen_at: float | None = None

    def now(self) -> float:
        return (time.time() if self._frozen_at is None else self._frozen_at) + self._offset

    def advance(self, seconds: float) -> None:
        self._offset += seconds

    def freeze(self) -> None:
        self._frozen_at = self._frozen_at or time.time()

    def reset(self) -> None:
        self.__init__()  # type: ignore[misc]


CLOCK = Clock()


def timestamp(seconds: float | None) -> datetime.datetime | None:
    """A moment of this clock as AWS's answers hold it; None for a moment that has not come."""
    return None if seconds is None else datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
