"""Fetches files by HTTP and keeps only those whose SHA-256 is the expected one.

Standard input: a JSON list of objects with `url`, `path` and `sha256`. A file appears under its path whole or not at
all. On failure the last line of standard error says which file and why, and the exit code is 1.
"""

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path

import requests

TIMEOUT_SECONDS = 60


def fetch(url: str, path: str, sha256: str) -> None:
    """Raises requests.RequestException when the server does not give the file, ValueError when it is another file."""
    answer = requests.get(url, timeout=TIMEOUT_SECONDS)
    answer.raise_for_status()
    found = hashlib.sha256(answer.content).hexdigest()
    if found != sha256:
        raise ValueError(f"{url} has the SHA-256 {found}, and {sha256} was expected: it is not the pinned file")
    folder = Path(path).parent
    folder.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=folder)
    with os.fdopen(handle, "wb") as file:
        file.write(answer.content)
    Path(aside).replace(path)


def main() -> int:
    for wanted in json.load(sys.stdin):
        try:
            fetch(wanted["url"], wanted["path"], wanted["sha256"])
        except (requests.RequestException, ValueError, OSError) as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
