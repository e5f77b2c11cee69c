"""Checks a request against AWS's own model of the service, before moto sees it.

The model (botocore's) names required members, types, enums, lengths, ranges and patterns. AWS answers with the texts of
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html (ValidationError), each service under the
code it uses for that. An unknown member, which most services pass over in silence, is refused too: here it is a typo.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from botocore.model import OperationNotFoundError

from .errors import AwsError
from .unicode_categories import in_python

CODES = {
    "acm": "ValidationException",
    "application-autoscaling": "ValidationException",
    "autoscaling": "ValidationError",
    "cloudwatch": "ValidationError",
    "ec2": "InvalidParameterValue",
    "ecs": "InvalidParameterException",
    "elbv2": "ValidationError",
    "iam": "ValidationError",
    "logs": "InvalidParameterException",
    "route53": "InvalidInput",
    "sts": "ValidationError",
}
DEFAULT_CODE = "ValidationException"
# Enums to which AWS adds names every month: the services themselves refuse the names that they do not know.
OPEN_ENUMS = ("InstanceType",)
WHOLE_NUMBERS = ("integer", "long")
NUMBERS = (*WHOLE_NUMBERS, "float", "double")
SURROGATES = re.compile(r"\\uD800\\uDC00-\\uDBFF\\uDFFF", re.IGNORECASE)


def check(service_model: Any, operation: str, params: dict[str, Any], request: Any) -> None:
    """Raises the service's validation error, all problems in one message."""
    try:
        shape = service_model.operation_model(operation).input_shape
    except OperationNotFoundError:
        raise NotImplementedError(operation) from None
    if shape is None:
        return
    problems = list(_problems(shape, params, ""))
    if (request.content_type or "").startswith("application/x-amz-json"):
        problems += _unknown(shape, _json_body(request), "")
    if problems:
        count = f"{len(problems)} validation error{'s' if len(problems) > 1 else ''} detected: "
        raise AwsError(CODES.get(service_model.service_name, DEFAULT_CODE), count + "; ".join(problems))


def _problems(shape: Any, value: Any, path: str) -> Iterator[str]:
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            yield _failed(value, path, "Member must be a structure")
            return
        for name in shape.required_members:
            if value.get(name) is None:
                yield f"Value at '{_join(path, name)}' failed to satisfy constraint: Member must not be null"
        for name, member in shape.members.items():
            if value.get(name) is not None:
                yield from _problems(member, value[name], _join(path, name))
    elif kind == "list":
        if not isinstance(value, list):
            yield _failed(value, path, "Member must be a list")
            return
        yield from _size(shape, value, path)
        for index, item in enumerate(value):
            yield from _problems(shape.member, item, f"{path}.{index + 1}.member")
    elif kind == "map":
        if not isinstance(value, dict):
            yield _failed(value, path, "Member must be a map")
            return
        yield from _size(shape, value, path)
        for key, item in value.items():
            yield from _problems(shape.key, key, f"{path}.key")
            yield from _problems(shape.value, item, f"{path}.{key}.member")
    elif kind == "string":
        yield from _string(shape, value, path)
    elif kind in NUMBERS:
        yield from _number(shape, value, path)
    elif kind == "boolean" and not isinstance(value, bool):
        yield _failed(value, path, "Member must be a boolean")


def _string(shape: Any, value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, str):
        yield _failed(value, path, "Member must be a string")
        return
    yield from _size(shape, value, path)
    enum = shape.metadata.get("enum") if shape.name not in OPEN_ENUMS else None
    if enum and value not in enum:
        yield _failed(value, path, f"Member must satisfy enum value set: [{', '.join(enum)}]")
    pattern = shape.metadata.get("pattern")
    if pattern and (compiled := _compile(pattern)) and not compiled.fullmatch(value):
        yield _failed(value, path, f"Member must satisfy regular expression pattern: {pattern}")


def _number(shape: Any, value: Any, path: str) -> Iterator[str]:
    allowed = int if shape.type_name in WHOLE_NUMBERS else (int, float)
    if isinstance(value, bool) or not isinstance(value, allowed):
        yield _failed(value, path, "Member must be a number")
        return
    if "min" in shape.metadata and value < shape.metadata["min"]:
        yield _failed(value, path, f"Member must have value greater than or equal to {shape.metadata['min']}")
    if "max" in shape.metadata and value > shape.metadata["max"]:
        yield _failed(value, path, f"Member must have value less than or equal to {shape.metadata['max']}")


def _size(shape: Any, value: Any, path: str) -> Iterator[str]:
    if "min" in shape.metadata and len(value) < shape.metadata["min"]:
        yield _failed(value, path, f"Member must have length greater than or equal to {shape.metadata['min']}")
    if "max" in shape.metadata and len(value) > shape.metadata["max"]:
        yield _failed(value, path, f"Member must have length less than or equal to {shape.metadata['max']}")


def _unknown(shape: Any, value: Any, path: str) -> list[str]:
    """The members of a JSON body that the model does not have."""
    if shape.type_name == "structure" and isinstance(value, dict) and not getattr(shape, "is_document_type", False):
        known = {member.serialization.get("name", name): member for name, member in shape.members.items()}
        strange = [f"Unknown parameter '{_join(path, name)}'" for name in value if name not in known]
        below = [_unknown(known[name], item, _join(path, name)) for name, item in value.items() if name in known]
    elif shape.type_name == "list" and isinstance(value, list):
        strange = []
        below = [_unknown(shape.member, item, f"{path}.{index + 1}.member") for index, item in enumerate(value)]
    else:
        return []
    return strange + [problem for problems in below for problem in problems]


def _json_body(request: Any) -> Any:
    try:
        return json.loads(request.data or b"{}")
    except ValueError:
        raise AwsError("SerializationException", "The request body is not JSON.") from None


def _failed(value: Any, path: str, constraint: str) -> str:
    return f"Value '{value}' at '{path}' failed to satisfy constraint: {constraint}"


def _join(path: str, name: str) -> str:
    """The text of a problem: AWS spells members with a small first letter."""
    return f"{path}.{name[0].lower()}{name[1:]}" if path else f"{name[0].lower()}{name[1:]}"


@cache
def _compile(pattern: str) -> re.Pattern[str] | None:
    """Compiles a pattern of AWS's, which is written for Java. What Python lacks is rewritten, or else not checked."""
    python = in_python(SURROGATES.sub(r"\\U00010000-\\U0010FFFF", pattern))
    try:
        return re.compile(python)
    except re.error:
        return None
