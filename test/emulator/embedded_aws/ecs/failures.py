"""The failures that can be ordered by name, read from fixtures/failures.json. For a new one, add an entry there."""

import json
from pathlib import Path

from .model import Failure, LogLine

FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "failures.json"


def _load() -> dict[str, Failure]:
    entries = json.loads(FIXTURE.read_text(encoding="utf-8"))
    return {
        name: Failure(
            phase=entry["phase"],
            stop_code=entry.get("stopCode"),
            stopped_reason=entry.get("stoppedReason"),
            container_reason=entry.get("containerReason"),
            exit_code=entry.get("exitCode"),
            events=(entry["event"],) if "event" in entry else (),
            target_reason=entry.get("targetReason"),
            target_description=entry.get("targetDescription"),
            log=tuple(LogLine(line) for line in entry.get("log", [])),
        )
        for name, entry in entries.items()
    }


FAILURES = _load()
