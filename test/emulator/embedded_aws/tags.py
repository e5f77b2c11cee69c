"""What AWS allows in tags. Each service refuses the rest in its own words.

https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html#id_tags_naming_best_practices
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from .errors import AwsError
from .unicode_categories import in_python

MOST_TAGS = 50
LONGEST_KEY = 128
LONGEST_VALUE = 256


@cache
def _forbidden() -> re.Pattern[str]:
    """https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html (pattern)"""
    return re.compile(in_python(r"[^\p{L}\p{Z}\p{N}_.:/=+\-@]"))


Refusal = Callable[[str], AwsError]


def check_tags(tags: Iterable[tuple[str, str]], refuse: Refusal, too_many: Refusal | None = None) -> None:
    """Raises the refusal of the service for the first tag that it does not allow."""
    pairs = list(tags)
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise refuse("Duplicate tag keys found. Please note that Tag keys are case insensitive.")
    for key, value in pairs:
        _check_tag(key, value or "", refuse)
    if len(pairs) > MOST_TAGS:
        raise (too_many or refuse)(f"The maximum number of tags per resource is {MOST_TAGS}.")


def _check_tag(key: str, value: str, refuse: Refusal) -> None:
    if not 1 <= len(key) <= LONGEST_KEY:
        raise refuse(f"The tag key '{key}' must have between 1 and {LONGEST_KEY} characters.")
    if len(value) > LONGEST_VALUE:
        raise refuse(f"The value of the tag '{key}' must not be longer than {LONGEST_VALUE} characters.")
    if key.lower().startswith("aws:"):
        raise refuse(f"The tag key '{key}' is reserved: aws: prefixed tag keys are not allowed for external use.")
    for part in (key, value):
        if _forbidden().search(part):
            raise refuse(
                f"The tag '{key}' contains illegal characters. Tags may only contain letters, numbers, spaces and "
                "_.:/=+-@"
            )


def merge(old: list[dict[str, str]], new: list[dict[str, str]], key: str = "key") -> list[dict[str, str]]:
    """The old tags with the new ones, which replace those of the same key; the order stays."""
    merged = {entry[key]: entry for entry in old}
    merged.update({entry[key]: entry for entry in new})
    return list(merged.values())
