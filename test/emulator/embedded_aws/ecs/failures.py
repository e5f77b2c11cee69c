"""The failures that tests can order, read from fixtures/failures.json. For a new one, add an entry there."""

import json
from pathlib import Path

from .model import Failure

FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "failures.json"


def _load() -> dict[str, Failure]:
    entries = json.loads(FIXTURE.read_text(encoding="utf-8"))
    return {
        name: Failure(
            name=name,
            phase=entry["phase"],
            stop_code=entry.get("stopCode"),
            stopped_reason=entry.get("stoppedReason"),
            container_reason=entry.get("containerReason"),
            exit_code=entry.get("exitCode"),
            event=entry.get("event"),
            target_reason=entry.get("targetReason"),
            target_description=entry.get("targetDescription"),
            log=tuple(entry.get("log", [])),
        )
        for name, entry in entries.items()
    }


FAILURES = _load()
