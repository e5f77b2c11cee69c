"""When something was created or changed, and whether other services know of it by now.

AWS's APIs are eventually consistent, and between services more so:
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency
https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency
"""

from embedded_aws.clock import CLOCK
from embedded_aws.settings import SETTINGS

# By kind and name: the moment of the creation, or of the last change.
NOTED: dict[tuple[str, str], float] = {}


def note(kind: str, name: str) -> None:
    """Notes that something was created or changed now."""
    NOTED[kind, name] = CLOCK.now()


def is_fresh(kind: str, name: str) -> bool:
    """Whether it was created, or changed, less than the ordered seconds ago."""
    seconds = SETTINGS.lag.get(kind, 0.0)
    return seconds > 0 and CLOCK.now() < NOTED.get((kind, name), float("-inf")) + seconds


def reset() -> None:
    NOTED.clear()
