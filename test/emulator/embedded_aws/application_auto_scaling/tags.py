"""Tags of scalable targets.

https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TagResource.html
"""

from typing import Any

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .requests import validation
from .store import store


@corrects("application-autoscaling", "TagResource")
def tag_resource(call: Call) -> None:
    present = _tags_of(call)
    check_target_tags({**present, **call.params["Tags"]})
    present.update(call.params["Tags"])


@corrects("application-autoscaling", "UntagResource")
def untag_resource(call: Call) -> None:
    present = _tags_of(call)
    for key in call.params["TagKeys"]:
        present.pop(key, None)


@corrects("application-autoscaling", "ListTagsForResource")
def list_tags_for_resource(call: Call) -> dict[str, Any]:
    return {"Tags": _tags_of(call)}


def check_target_tags(given: dict[str, str]) -> None:
    tags.check_tags(given.items(), validation, lambda message: AwsError("TooManyTagsException", message))


def _tags_of(call: Call) -> dict[str, str]:
    arn = call.params["ResourceARN"]
    if arn not in store(call.place).tags:
        raise AwsError("ResourceNotFoundException", f"The specified resource doesn't exist: {arn}")
    return store(call.place).tags[arn]
