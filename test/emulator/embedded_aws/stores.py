"""Everything that the emulator itself keeps, to be emptied together."""

from . import application_autoscaling, route53_changes
from .ecs_store import SERVICES
from .stale_reads import STALE_READS

_RESETS = [SERVICES.reset, application_autoscaling.reset, route53_changes.reset, STALE_READS.reset]


def reset() -> None:
    for forget in _RESETS:
        forget()
