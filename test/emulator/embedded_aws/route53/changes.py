"""Changes of hosted zones: PENDING at first, INSYNC after a while.

https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html
"""

import random
from dataclasses import dataclass
from typing import Any

from embedded_aws.clock import CLOCK, timestamp
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@dataclass
class Change:
    id: str
    zone: str
    submitted_at: float
    insync_after: float
    comment: str | None

    @property
    def pending(self) -> bool:
        return CLOCK.now() < self.submitted_at + self.insync_after

    def view(self) -> dict[str, Any]:
        status = "PENDING" if self.pending else "INSYNC"
        view = {"Id": f"/change/{self.id}", "Status": status, "SubmittedAt": timestamp(self.submitted_at)}
        return {**view, "Comment": self.comment} if self.comment else view


CHANGES: dict[str, Change] = {}


def reset() -> None:
    CHANGES.clear()


def submit(zone: str, comment: str | None = None) -> Change:
    change = Change("C" + "".join(random.choices(ID_LETTERS, k=20)), zone, CLOCK.now(), SETTINGS.insync, comment)
    CHANGES[change.id] = change
    return change


def check_prior(zone: str) -> None:
    """Refuses a change, where a test has ordered so, while the last change of the zone is PENDING."""
    if SETTINGS.prior_request_not_complete and any(one.zone == zone and one.pending for one in CHANGES.values()):
        raise AwsError(
            "PriorRequestNotComplete",
            "The request was rejected because Route 53 was still processing a prior request.",
        )


@corrects("route53", "GetChange")
def get_change(call: Call) -> dict[str, Any]:
    change = CHANGES.get(call.params["Id"].removeprefix("/change/"))
    if change is None:
        raise AwsError("NoSuchChange", f"Could not find resource with ID: {call.params['Id']}")
    return {"ChangeInfo": change.view()}
