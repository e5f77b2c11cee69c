"""EC2's refusals: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"""

from embedded_aws.errors import AwsError


def invalid(message: str) -> AwsError:
    return AwsError("InvalidParameterValue", message)


def dependency(resource: str) -> AwsError:
    return AwsError("DependencyViolation", f"resource {resource} has a dependent object")


def group_not_found(group: str) -> AwsError:
    return AwsError("InvalidGroup.NotFound", f"The security group '{group}' does not exist")


def too_many_tags(message: str) -> AwsError:
    return AwsError("TagLimitExceeded", message)
