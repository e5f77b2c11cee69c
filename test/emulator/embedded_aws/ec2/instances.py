"""EC2's descriptions of instances, after all that was due in Auto Scaling has been done.

https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
"""

from typing import Any

from embedded_aws.auto_scaling.capacity import settled
from embedded_aws.corrections import Call, corrects


@corrects("ec2", "DescribeInstances", "DescribeInstanceStatus", "DescribeNetworkInterfaces")
def describe_instances(call: Call) -> dict[str, Any]:
    settled(call.place)
    return call.moto()
