"""The emulator's time: real time plus an offset that tests advance, so that no test has to sleep."""

import datetime
import time


class Clock:
    """Seconds since the epoch, never going backwards while the offset is only advanced."""

    def __init__(self) -> None:
        self._offset = 0.0

    def now(self) -> float:
        return time.time() + self._offset

    def advance(self, seconds: float) -> None:
        self._offset += seconds

    def reset(self) -> None:
        self._offset = 0.0


CLOCK = Clock()


def timestamp(seconds: float | None) -> datetime.datetime | None:
    """What AWS's answers hold for a moment of this clock; nothing for a moment that has not come."""
    return None if seconds is None else datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
