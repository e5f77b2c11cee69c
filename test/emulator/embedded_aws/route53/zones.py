"""Hosted zones, and their lists page by page.

https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html
https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByName.html
"""

import re
from typing import Any

from moto.route53.models import route53_backends

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from .changes import submit

NAME = re.compile(r"^(?=.{1,255}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+$")
MOST_ZONES = 100


def zone_of(call: Call, zone_id: str) -> Any:
    zone = _zones(call).get(zone_id.removeprefix("/hostedzone/"))
    if zone is None:
        raise AwsError("NoSuchHostedZone", f"No hosted zone found with ID: {zone_id}")
    return zone


@corrects("route53", "CreateHostedZone")
def create_hosted_zone(call: Call) -> dict[str, Any]:
    """Creates a zone; one caller reference makes one zone. Its id begins with Z."""
    name = call.params["Name"].lower().rstrip(".") + "."
    if not NAME.match(name):
        raise AwsError("InvalidDomainName", f"{call.params['Name']} is not a valid domain name")
    if any(zone.caller_reference == call.params["CallerReference"] for zone in _zones(call).values()):
        raise AwsError(
            "HostedZoneAlreadyExists", "A hosted zone has already been created with the specified caller reference."
        )
    answer = call.moto(Name=name)
    zone = answer["HostedZone"]
    del _zones(call)[zone.resource_id]
    zone.resource_id = f"Z{zone.resource_id[1:]}"
    _zones(call)[zone.resource_id] = zone
    answer["Location"] = f"https://route53.amazonaws.com/2013-04-01/hostedzone/{zone.resource_id}"
    return {**answer, "ChangeInfo": submit(zone.resource_id).view()}


@corrects("route53", "ListHostedZones")
def list_hosted_zones(call: Call) -> dict[str, Any]:
    zones, most = list(_zones(call).values()), page_size(call, MOST_ZONES)
    ids = [zone.resource_id for zone in zones]
    marker = call.get("Marker")
    if marker and marker not in ids:
        raise AwsError("InvalidInput", f"The marker '{marker}' is not valid.")
    start = ids.index(marker) if marker else 0
    more = start + most < len(zones)
    answer = {"HostedZones": zones[start : start + most], "IsTruncated": more, "MaxItems": most, "Marker": marker}
    return {**answer, "NextMarker": ids[start + most]} if more else answer


@corrects("route53", "ListHostedZonesByName")
def list_hosted_zones_by_name(call: Call) -> dict[str, Any]:
    """Lists zones from the given name on, in DNS order. The first need not have that name: the caller has to check."""
    most = page_size(call, MOST_ZONES)
    zones = sorted(_zones(call).values(), key=lambda zone: (dns_order(zone.name), zone.resource_id))
    if start := call.get("DNSName"):
        first = (dns_order(start.lower().rstrip(".") + "."), call.get("HostedZoneId", ""))
        zones = [zone for zone in zones if (dns_order(zone.name), zone.resource_id) >= first]
    more = len(zones) > most
    answer = {"HostedZones": zones[:most], "IsTruncated": more, "MaxItems": most, "DNSName": start}
    return {**answer, "NextDNSName": zones[most].name, "NextHostedZoneId": zones[most].resource_id} if more else answer


@corrects("route53", "DeleteHostedZone")
def delete_hosted_zone(call: Call) -> dict[str, Any]:
    zone = zone_of(call, call.params["Id"])
    call.moto()
    return {"ChangeInfo": submit(zone.resource_id).view()}


def dns_order(name: str) -> str:
    """The key by which Route 53 sorts names: their labels, from the right to the left."""
    return ".".join(reversed(name.rstrip(".").split(".")))


def page_size(call: Call, most: int) -> int:
    """The size of a page: as asked for, at most Route 53's largest and what the tests have set."""
    wanted = int(call.get("MaxItems") or most)
    if wanted < 1:
        raise AwsError("InvalidInput", "MaxItems must be at least 1.")
    return min(wanted, most, SETTINGS.page_size or most)


def _zones(call: Call) -> dict[str, Any]:
    return route53_backends[call.account][call.response.partition].zones
