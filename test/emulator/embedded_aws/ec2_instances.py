"""Instances, after what was due in Auto Scaling has happened.

https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
"""

from typing import Any

from .auto_scaling_capacity import settled
from .corrections import Call, corrects


@corrects("ec2", "DescribeInstances", "DescribeInstanceStatus", "DescribeNetworkInterfaces")
def describe_instances(call: Call) -> dict[str, Any]:
    settled(call.place)
    return call.moto()
