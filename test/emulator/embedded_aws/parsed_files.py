"""AWS's service models and moto's data, parsed once and then kept beside the compiled modules.

They are JSON files of many megabytes, and botocore reads some of them several times. Python reads its own format
(marshal) about five times faster than JSON.
"""

import hashlib
import json
import marshal
import os
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from botocore import session
from botocore.loaders import JSONFileLoader

Parse = Callable[[], Any]


def install() -> None:
    """Makes later imports use the parsed files: has to be called before anything of moto is imported."""
    # All other modules of moto take load_resource from there when they are imported.
    from moto.core import loaders  # noqa: PLC0415
    from moto.core import utils as core  # noqa: PLC0415
    from moto.utilities import utils  # noqa: PLC0415

    read_as_botocore, load_as_moto = JSONFileLoader._load_file, utils.load_resource
    of_moto = Path(utils.__file__).parents[1]

    def read(self: Any, full_path: str, open_method: Any) -> Any:
        # botocore tries several file names, so a missing file is no error.
        return _kept(Path(full_path), lambda: read_as_botocore(self, full_path, open_method))

    def load(resource: str) -> Any:
        plain = of_moto / resource
        packed = plain.with_name(f"{plain.name}.gz")
        return _kept(packed if packed.exists() else plain, lambda: load_as_moto(resource))

    JSONFileLoader._load_file = read
    utils.load_resource = load
    # One loader for all, because each one searches the folders of 400 services.
    session.create_loader = cache(session.create_loader)
    core.create_loader = cache(loaders.create_loader)  # type: ignore[attr-defined]  # not exported by name


def _kept(path: Path, parse: Parse) -> Any:
    """The content of a file, a new object at each call."""
    if sys.pycache_prefix is None or not path.is_file():
        return parse()
    state = path.stat()
    name = hashlib.sha256(f"{path}\n{state.st_mtime_ns}\n{state.st_size}".encode()).hexdigest()[:32]
    kept = Path(sys.pycache_prefix, "parsed-files", name)
    try:
        return marshal.loads(kept.read_bytes())  # noqa: S302  written by _keep alone, below node_modules
    except (FileNotFoundError, EOFError, ValueError, TypeError):
        content = parse()
        _keep(kept, content)
        return content


def _keep(kept: Path, content: Any) -> None:
    """Writes another file and renames it, so that other processes see the whole file or none."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=kept.parent)
    with os.fdopen(handle, "wb") as file:
        # marshal knows no OrderedDict, and since Python 3.7 a dict keeps its order too.
        file.write(marshal.dumps(json.loads(json.dumps(content))))
    Path(aside).replace(kept)
