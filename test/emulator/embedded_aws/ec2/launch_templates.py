"""Launch templates and their versions: kept by moto, written and read here.

moto inherits nothing from a source version, knows no client token, and puts a template's tags among its data.
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
"""

import base64
import binascii
import re
from typing import Any

from moto.core.types import Base64EncodedString
from moto.ec2.models import ec2_backends

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.iam.propagation import profile_problem
from embedded_aws.settings import SETTINGS

from .errors import invalid
from .tags import tags_for

NAME = re.compile(r"^[a-zA-Z0-9().\-/_]{3,128}$")
MOST_USER_DATA = 16384


def backend(call: Call) -> Any:
    return ec2_backends[call.account][call.region]


@corrects("ec2", "CreateLaunchTemplate")
def create_launch_template(call: Call) -> dict[str, Any]:
    store, name = backend(call), call.params["LaunchTemplateName"]
    if (again := _made_before(store, call)) is not None:
        return {"LaunchTemplate": _template_view(call, store.get_launch_template(again))}
    if not NAME.match(name):
        raise AwsError(
            "InvalidLaunchTemplateName.MalformedException",
            "A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the "
            "following characters: - ( ) . / _.",
        )
    given = tags_for(call, "launch-template")
    if name in store.launch_template_name_to_ids:
        raise AwsError("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.")
    if len(store.launch_templates) >= (most := SETTINGS.cluster.quota("launchTemplates")):
        raise AwsError("LaunchTemplateLimitExceeded", f"You have reached the limit of {most} launch templates.")
    data = _checked(call.params["LaunchTemplateData"])
    specification = {"launch-template": {entry["Key"]: entry.get("Value", "") for entry in given}}
    template = store.create_launch_template(name, call.get("VersionDescription"), data, specification)
    _remember(store, call, template.id)
    return {"LaunchTemplate": _template_view(call, template), "Warning": _warning(call, data)}


@corrects("ec2", "CreateLaunchTemplateVersion")
def create_launch_template_version(call: Call) -> dict[str, Any]:
    """Makes a version. Fields that are left out come from the source version, where one is named."""
    store, template = backend(call), _template(call)
    if (again := _made_before(store, call)) is not None:
        return {"LaunchTemplateVersion": _version_view(call, template.get_version(again))}
    source = call.get("SourceVersion")
    inherited = _version(template, source).data if source else {}
    data = {**inherited, **_checked(call.params["LaunchTemplateData"])}
    version = template.create_version(data, call.get("VersionDescription"))
    _remember(store, call, version.number)
    return {"LaunchTemplateVersion": _version_view(call, version), "Warning": _warning(call, data)}


@corrects("ec2", "ModifyLaunchTemplate")
def modify_launch_template(call: Call) -> dict[str, Any]:
    template = _template(call)
    if (wanted := call.get("DefaultVersion")) is not None:
        template.default_version_number = _version(template, wanted).number
    return {"LaunchTemplate": _template_view(call, template)}


@corrects("ec2", "DescribeLaunchTemplates")
def describe_launch_templates(call: Call) -> dict[str, Any]:
    """Describes launch templates; one that does not exist is an error."""
    store = backend(call)
    for name in call.get("LaunchTemplateNames", []):
        if name not in store.launch_template_name_to_ids:
            raise AwsError(
                "InvalidLaunchTemplateName.NotFoundException",
                "At least one of the launch templates specified in the request does not exist.",
            )
    named = [store.launch_template_name_to_ids[name] for name in call.get("LaunchTemplateNames", [])]
    named += [store.get_launch_template(one).id for one in call.get("LaunchTemplateIds", [])]
    filters = {entry["Name"]: entry["Values"] for entry in call.get("Filters", [])}
    found = store.describe_launch_templates(template_ids=list(dict.fromkeys(named)), filters=filters)
    return {"LaunchTemplates": [_template_view(call, template) for template in found]}


@corrects("ec2", "DescribeLaunchTemplateVersions")
def describe_launch_template_versions(call: Call) -> dict[str, Any]:
    """Describes versions: those that are named, else all, the newest first."""
    wanted = call.get("Versions", [])
    if not call.get("LaunchTemplateId") and not call.get("LaunchTemplateName"):
        if not wanted or set(wanted) - {"$Latest", "$Default"}:
            raise AwsError("MissingParameter", "Without a launch template, Versions must be $Latest, $Default or both.")
        templates = list(backend(call).launch_templates.values())
        found = [_version(template, name) for template in templates for name in wanted]
    elif wanted:
        found = [_version(_template(call), name) for name in wanted]
    else:
        least, most = int(call.get("MinVersion", 1)), int(call.get("MaxVersion", 10**9))
        found = [one for one in reversed(_template(call).versions) if least <= one.number <= most]
    return {"LaunchTemplateVersions": [_version_view(call, version) for version in dict.fromkeys(found)]}


@corrects("ec2", "DeleteLaunchTemplate")
def delete_launch_template(call: Call) -> dict[str, Any]:
    """Deletes a template, also one that a group uses: that group can then launch nothing."""
    template = _template(call)
    backend(call).delete_launch_template(None, template.id)
    return {"LaunchTemplate": _template_view(call, template)}


def _template(call: Call) -> Any:
    name, named = call.get("LaunchTemplateName"), call.get("LaunchTemplateId")
    if bool(name) == bool(named):
        raise AwsError("MissingParameter", "You must specify either a launch template ID or a launch template name.")
    return backend(call).get_launch_template_by_name(name) if name else backend(call).get_launch_template(named)


def _version(template: Any, number: str) -> Any:
    if number not in ("$Latest", "$Default") and not str(number).isdigit():
        raise invalid(f"Invalid launch template version: {number}")
    if str(number) == "0":
        number = str(len(template.versions) + 1)
    return template.get_version(number)


def _checked(data: dict[str, Any]) -> dict[str, Any]:
    if not data:
        raise AwsError("MissingParameter", "The request must contain the parameter LaunchTemplateData")
    if "SecurityGroupIds" in data and "NetworkInterfaces" in data:
        raise invalid("Security groups and network interfaces may not be specified on the same request.")
    for specification in data.get("TagSpecifications", []):
        pairs = [(entry["Key"], entry.get("Value", "")) for entry in specification.get("Tags", [])]
        tags.check_tags(pairs, invalid)
    if "UserData" not in data:
        return data
    try:
        decoded = base64.b64decode(data["UserData"], validate=True)
    except (binascii.Error, ValueError):
        raise AwsError("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.") from None
    if len(decoded) > MOST_USER_DATA:
        raise invalid(f"User data is limited to {MOST_USER_DATA} bytes")
    return {**data, "UserData": Base64EncodedString(data["UserData"])}


def _warning(call: Call, data: dict[str, Any]) -> dict[str, Any] | None:
    """The warning about a template that could not be launched. AWS accepts it; the launch is what fails."""
    problem = profile_problem(call.account, data.get("IamInstanceProfile"))
    return {"Errors": [{"Code": "InvalidParameterValue", "Message": problem}]} if problem else None


def _tokens(store: Any) -> dict[tuple[str, str], tuple[dict[str, Any], Any]]:
    """The templates and versions that were made with each client token."""
    return store.__dict__.setdefault("client_tokens", {})


def _made_before(store: Any, call: Call) -> Any:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html"""
    before = _tokens(store).get((call.response._get_action(), call.get("ClientToken", "")))
    if before is None:
        return None
    if before[0] != call.params:
        raise AwsError(
            "IdempotentParameterMismatch",
            "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).",
        )
    return before[1]


def _remember(store: Any, call: Call, made: Any) -> None:
    if call.get("ClientToken"):
        _tokens(store)[call.response._get_action(), call.params["ClientToken"]] = (dict(call.params), made)


def _template_view(call: Call, template: Any) -> dict[str, Any]:
    return {
        "CreateTime": template.create_time,
        "CreatedBy": _creator(call),
        "DefaultVersionNumber": template.default_version_number,
        "LatestVersionNumber": template.latest_version_number,
        "LaunchTemplateId": template.id,
        "LaunchTemplateName": template.name,
        "Tags": [{"Key": entry["key"], "Value": entry["value"]} for entry in template.get_tags()],
    }


def _version_view(call: Call, version: Any) -> dict[str, Any]:
    template = version.template
    return {
        "CreateTime": version.create_time,
        "CreatedBy": _creator(call),
        "DefaultVersion": template.is_default(version),
        "LaunchTemplateData": version.data,
        "LaunchTemplateId": template.id,
        "LaunchTemplateName": template.name,
        "VersionDescription": version.description,
        "VersionNumber": version.number,
    }


def _creator(call: Call) -> str:
    return f"arn:{call.response.partition}:iam::{call.account}:root"
