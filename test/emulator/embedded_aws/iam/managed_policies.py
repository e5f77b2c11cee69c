"""AWS's own policies. Each is loaded when it is used: loading all of moto's takes seconds and 35 MB.

https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
"""

import json
import re
from functools import cache
from typing import Any

from moto.iam.aws_managed_policies import aws_managed_policies_data
from moto.iam.models import AWSManagedPolicy

ARN = re.compile(r"^arn:(aws[a-z-]*):iam::aws:policy(/(?:.*/)?)([^/]+)$")


def load(backend: Any, arn: str | None) -> None:
    """Adds one of AWS's own policies to the account, if there is one of that ARN."""
    found = ARN.match(arn or "")
    if not arn or found is None or arn in backend.managed_policies:
        return
    _, path, name = found.groups()
    data = _data(name)
    if data is not None and data["Path"] == path:
        backend.managed_policies[arn] = AWSManagedPolicy.from_data(name, backend.account_id, backend.region_name, data)


@cache
def _data(name: str) -> dict[str, Any] | None:
    text = aws_managed_policies_data
    start = text.find(f'\n "{name}":')
    if start < 0:
        return None
    return json.JSONDecoder().raw_decode(text, text.index("{", start))[0]
