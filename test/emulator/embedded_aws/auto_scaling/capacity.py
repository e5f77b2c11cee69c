"""Launches and terminates instances of groups as the clock moves on. They are moto's instances, so EC2 shows them.

https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html
https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-instance-termination.html
https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html
"""

import uuid
from typing import Any

from moto.core.exceptions import ServiceException
from moto.ec2.models import ec2_backends

from embedded_aws.clock import CLOCK, timestamp
from embedded_aws.iam.propagation import profile_problem, profile_view
from embedded_aws.iam.service_linked_roles import SPOT, has_role
from embedded_aws.settings import SETTINGS

from . import store
from .store import Activity, Group, Member, Place
from .templates import choose_type, specification, version_of, wants_spot

LAUNCH_AGAIN_AFTER = 1.0
LONGEST_WAIT_FOR_PROTECTED = 3600.0
NO_SPOT_ROLE = (
    "The provided credentials do not have permission to create the service-linked role for EC2 Spot Instances. "
    "Launching EC2 instance failed."
)


def settled(place: Place) -> dict[str, Group]:
    """All groups, after everything that was due by now has been done."""
    groups = store.store(place).groups
    for group in list(groups.values()):
        settle(place, group)
        if group.deleting and not group.members:
            del groups[group.name]
    return groups


def settle(place: Place, group: Group) -> None:
    now = CLOCK.now()
    _finish(place, group, now)
    _refresh(place, group, now)
    missing = group.settings["DesiredCapacity"] - len(group.staying)
    if missing < 0:
        removable = [member for member in group.staying if not member.protected]
        for member in removable[:-missing]:
            terminate(place, group, member, "a difference between desired and actual capacity shrinking the capacity")
    elif missing > 0 and not group.deleting and now >= group.launch_again_at:
        for _ in range(missing):
            if not _launch(place, group, now):
                group.launch_again_at = now + LAUNCH_AGAIN_AFTER
                break


def terminate(place: Place, group: Group, member: Member, cause: str) -> None:
    """Begins to terminate an instance; it is gone some time later."""
    now = CLOCK.now()
    member.terminating_at = now
    _set_state(place, member, "shutting-down", 32)
    activity = Activity(str(uuid.uuid4()), f"Terminating EC2 instance: {member.id}", _cause(now, cause), now)
    activity.instance = member.id
    group.activities.insert(0, activity)


def _finish(place: Place, group: Group, now: float) -> None:
    """Puts instances into service that have come up, and forgets those that are gone."""
    timing = SETTINGS.cluster.timing
    for member in list(group.members):
        if member.terminating_at is not None and member.terminating_at + timing.terminate <= now:
            ec2_backends[place[0]][place[1]].terminate_instances([member.id])
            group.members.remove(member)
            _succeed(group, f"Terminating EC2 instance: {member.id}", member.terminating_at + timing.terminate)
        elif member.terminating_at is None and not member.in_service and member.launched_at + timing.launch <= now:
            member.in_service = True
            _set_state(place, member, "running", 16)
            _succeed(group, f"Launching a new EC2 instance: {member.id}", member.launched_at + timing.launch)


def _refresh(place: Place, group: Group, now: float) -> None:
    """Replaces the old instances, all at once, when the seconds that a refresh takes are over.

    Where instances are protected from scale in, it waits an hour, unless the request says Refresh or Ignore:
    https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html (ScaleInProtectedInstances)
    """
    refresh = group.refresh
    if refresh is None:
        return
    refresh.status = "InProgress"
    if refresh.started_at + SETTINGS.cluster.timing.refresh > now:
        return
    old = [member for member in group.staying if member.id in refresh.old]
    protected = refresh.preferences["ScaleInProtectedInstances"]
    if protected == "Wait" and any(member.protected for member in old):
        if refresh.started_at + LONGEST_WAIT_FOR_PROTECTED <= now:
            refresh.status, refresh.ended_at = "Failed", now
            refresh.reason = "Instances that are protected from scale in kept the refresh from going on for one hour."
        return
    for member in old:
        if protected == "Refresh" or not member.protected:
            terminate(place, group, member, "an instance refresh replacing the instance")
    refresh.status, refresh.ended_at = "Successful", now


def _launch(place: Place, group: Group, now: float) -> bool:
    """Launches one instance. Returns False where that fails; the activities of the group then say why."""
    number = len(group.staying) + 1
    cause = f"a difference between desired and actual capacity changing the capacity from {number - 1} to {number}"
    try:
        version = version_of(place, specification(group.settings))
        problem, member = _launched(place, group, version, now)
    except ServiceException as error:
        problem, member = f"{error.message}. Launching EC2 instance failed.", None
    if member is None:
        description = f"Launching a new EC2 instance.  Status Reason: {problem}"
        failed = Activity(str(uuid.uuid4()), description, _cause(now, cause), now, "Failed", problem, now)
        group.activities.insert(0, failed)
        return False
    description = f"Launching a new EC2 instance: {member.id}"
    group.activities.insert(0, Activity(str(uuid.uuid4()), description, _cause(now, cause), now, instance=member.id))
    group.members.append(member)
    return True


def _launched(place: Place, group: Group, version: Any, now: float) -> tuple[str | None, Member | None]:
    account, region = place
    ec2, data = ec2_backends[account][region], version.data
    subnet, kind = _next_place(ec2, group, region, data)
    spot = sum(1 for one in group.staying if one.lifecycle)
    is_spot = wants_spot(group.settings, len(group.staying) - spot, spot, data)
    if problem := _problem(account, group, version, is_spot, kind, subnet.availability_zone):
        return problem, None
    tags = {tag["Key"]: tag["Value"] for tag in group.tags if tag.get("PropagateAtLaunch")}
    reservation = ec2.run_instances(
        version.image_id,
        1,
        version.user_data,
        version.security_groups,
        security_group_ids=list(data.get("SecurityGroupIds", [])) or _default_groups(ec2, subnet.vpc_id),
        instance_type=kind,
        is_instance_type_default=False,
        subnet_id=subnet.id,
        region_name=region,
        associate_public_ip=None,
        launch_template={"LaunchTemplateId": version.template.id, "Version": str(version.number)},
        metadata_options=data.get("MetadataOptions", {}),
        iam_instance_profile=profile_view(account, data.get("IamInstanceProfile")),
        lifecycle="spot" if is_spot else None,
        tags={"instance": {**tags, "aws:autoscaling:groupName": group.name}},
        **_devices(data),
    )
    instance = reservation.instances[0]
    for nic in instance.nics.values():
        nic.delete_on_termination = True
    template = {
        "LaunchTemplateId": version.template.id,
        "LaunchTemplateName": version.template.name,
        "Version": str(version.number),
    }
    member = Member(
        id=instance.id,
        type=kind or "",
        zone=subnet.availability_zone,
        subnet=subnet.id,
        lifecycle="spot" if is_spot else None,
        image=version.image_id,
        template=template,
        user_data=str(version.user_data or ""),
        launched_at=now,
        protected=bool(group.settings["NewInstancesProtectedFromScaleIn"]),
    )
    _set_state(place, member, "pending", 0)
    return None, member


def _problem(account: str, group: Group, version: Any, is_spot: bool, kind: str | None, zone: str) -> str | None:
    """The reason why EC2 launches no instance; None where it does."""
    image = version.image_id
    failure = SETTINGS.cluster.launch_failure(group.name)
    if failure and (is_spot or failure.get("lifecycle") != "spot"):
        policy = group.settings.get("MixedInstancesPolicy") or {"InstancesDistribution": {}}
        price = policy["InstancesDistribution"].get("SpotMaxPrice", "0.0001")
        return failure["message"].format(price=price, type=kind, zone=zone, image=image)
    if unknown := profile_problem(account, version.data.get("IamInstanceProfile")):
        return f"{unknown}. Launching EC2 instance failed."
    if kind is None:
        return (
            "Could not launch instances. InvalidFleetConfiguration - Your requested instance type is not supported in "
            f"your requested Availability Zone ({zone}). Launching EC2 instance failed."
        )
    return NO_SPOT_ROLE if is_spot and not has_role(account, SPOT) else None


def _next_place(ec2: Any, group: Group, region: str, data: dict[str, Any]) -> tuple[Any, str | None]:
    """The subnet and the type of the next instance: of the subnets whose zone offers one of the types, the emptiest."""
    used = [member.subnet for member in group.staying]
    subnets = [ec2.get_subnet(name) for name in sorted(group.subnets, key=used.count)]
    places = [(subnet, choose_type(group, region, subnet.availability_zone, data)) for subnet in subnets]
    return next((place for place in places if place[1] is not None), places[0])


def _default_groups(ec2: Any, vpc: str) -> list[str]:
    return [ec2.get_default_security_group(vpc).id]


def _devices(data: dict[str, Any]) -> dict[str, Any]:
    """The launch parameter for the template's volumes, which then replace the one that moto makes."""
    return {"block_device_mappings": data["BlockDeviceMappings"]} if data.get("BlockDeviceMappings") else {}


def _set_state(place: Place, member: Member, name: str, code: int) -> None:
    instance = ec2_backends[place[0]][place[1]].get_instance(member.id)
    instance._state.name, instance._state.code = name, code


def _succeed(group: Group, description: str, moment: float) -> None:
    for activity in group.activities:
        if activity.description == description and activity.status == "InProgress":
            activity.status, activity.ended_at = "Successful", moment


def _cause(now: float, what: str) -> str:
    moment = timestamp(now)
    return f"At {moment:%Y-%m-%dT%H:%M:%SZ} an instance was changed in response to {what}."
