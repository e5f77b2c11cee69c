"""Unicode's categories for Python's `re`, which lacks the `\\p{L}` of AWS's patterns."""

import sys
import unicodedata
from functools import cache
from itertools import groupby

_CLASSES = "LNZ"


@cache
def _ranges() -> dict[str, str]:
    """One pass over all of Unicode, a fraction of a second, at the first pattern that needs it."""
    ranges = dict.fromkeys(_CLASSES, "")
    for name, characters in groupby(range(sys.maxunicode + 1), lambda code: unicodedata.category(chr(code))[0]):
        if name in ranges:
            codes = list(characters)
            ranges[name] += rf"\U{codes[0]:08x}-\U{codes[-1]:08x}"
    return ranges


def in_python(pattern: str) -> str:
    """The pattern with letters, numbers and separators (`\\p{L}`, `\\p{N}`, `\\p{Z}`, each in a set) as ranges."""
    for name in _CLASSES:
        escape = rf"\p{{{name}}}"
        if escape in pattern:
            pattern = pattern.replace(escape, _ranges()[name])
    return pattern
