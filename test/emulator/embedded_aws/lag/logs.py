"""CloudWatch Logs: a log group that is being created, changed or deleted takes no second change.

https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
(OperationAbortedException)
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .store import is_fresh, note


@corrects("logs", "CreateLogGroup", "PutRetentionPolicy", "DeleteLogGroup")
def change_log_group(call: Call) -> dict[str, Any]:
    name = call.params["logGroupName"]
    if is_fresh("logGroup", name):
        raise AwsError(
            "OperationAbortedException",
            "A conflicting operation is currently in progress against this resource. Please try again.",
        )
    answer = call.moto()
    note("logGroup", name)
    return answer
