"""Records of a zone: changes are made all or none, as in AWS, and lists have pages.

https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html
https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html
"""

import ipaddress
from typing import Any

from moto.route53.models import RecordSet

from embedded_aws.corrections import Call, corrects
from embedded_aws.elbv2.load_balancers import HOSTED_ZONES
from embedded_aws.errors import AwsError

from .changes import check_prior, submit
from .zones import dns_order, page_size, zone_of

MOST_LISTED = 300
MOST_VALUES = 1000
Record = dict[str, Any]


@corrects("route53", "ChangeResourceRecordSets")
def change_resource_record_sets(call: Call) -> dict[str, Any]:
    zone = zone_of(call, call.params["HostedZoneId"])
    check_prior(zone.resource_id)
    changes = call.params["ChangeBatch"]["Changes"]
    if sum(_weight(change) for change in changes) > MOST_VALUES:
        raise _batch(f"Number of records limit of {MOST_VALUES} exceeded.")
    records = {_identity(record): record for record in map(_as_record, zone.rrsets)}
    for change in changes:
        _apply(zone, records, change["Action"], _normal(change["ResourceRecordSet"]))
    zone.rrsets = [_as_moto(record) for record in records.values()]
    comment = call.params["ChangeBatch"].get("Comment")
    return {"ChangeInfo": submit(zone.resource_id, comment).view()}


@corrects("route53", "ListResourceRecordSets")
def list_resource_record_sets(call: Call) -> dict[str, Any]:
    zone, most = zone_of(call, call.params["HostedZoneId"]), page_size(call, MOST_LISTED)
    name, kind = call.get("StartRecordName"), call.get("StartRecordType", "")
    if kind and not name:
        raise AwsError("InvalidInput", "The input is not valid: StartRecordType needs StartRecordName.")
    records = sorted(map(_as_record, zone.rrsets), key=_order)
    if name:
        first = (dns_order(_name(name)), kind, call.get("StartRecordIdentifier") or "")
        records = [record for record in records if _order(record) >= first]
    more = len(records) > most
    page = [{**record, "Name": _escaped(record["Name"])} for record in records[:most]]
    answer = {"ResourceRecordSets": page, "IsTruncated": more, "MaxItems": most}
    if not more:
        return answer
    after = records[most]
    answer.update(NextRecordName=_escaped(after["Name"]), NextRecordType=after["Type"])
    return {**answer, "NextRecordIdentifier": after.get("SetIdentifier")}


def _apply(zone: Any, records: dict[Any, Record], action: str, record: Record) -> None:
    identity, what = _identity(record), f"[name='{_escaped(record['Name'])}', type='{record['Type']}']"
    present = records.get(identity)
    _check_record(zone, action, record)
    if action == "DELETE":
        if present is None:
            raise _batch(f"[Tried to delete resource record set {what} but it was not found]")
        if present != record:
            other = "the values provided do not match the current values"
            raise _batch(f"[Tried to delete resource record set {what} but {other}]")
        if record["Name"] == zone.name and record["Type"] in ("NS", "SOA"):
            raise _batch(f"A HostedZone must contain at least one {record['Type']} record for the zone itself.")
        del records[identity]
        return
    if action == "CREATE" and present is not None:
        raise _batch(f"[Tried to create resource record set {what} but it already exists]")
    _check_cname(zone, records, record)
    records[identity] = record


def _check_record(zone: Any, action: str, record: Record) -> None:
    name, kind = record["Name"], record["Type"]
    if name != zone.name and not name.endswith(f".{zone.name}"):
        raise _batch(f"[RRSet with DNS name {name} is not permitted in zone {zone.name}]")
    if any(len(label) > 63 for label in name.split(".")) or len(name) > 255:
        raise _batch(f"[FATAL problem: DomainLabelTooLong (Domain label is too long) encountered with '{name}']")
    values = record.get("TTL") is not None and bool(record.get("ResourceRecords"))
    if ("AliasTarget" in record) == values:
        found = "none" if not values else "more than one"
        raise AwsError(
            "InvalidInput",
            "Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or "
            f"TrafficPolicyInstanceId], but found {found} in Change with [Action={action}, Name={name}, Type={kind}, "
            f"SetIdentifier={record.get('SetIdentifier', 'null')}]",
        )
    if "AliasTarget" in record:
        _check_alias(record)
    if kind in ("A", "AAAA"):
        for value in record.get("ResourceRecords", []):
            _check_address(kind, value["Value"])


def _check_alias(record: Record) -> None:
    """Checks an alias of a load balancer: it has to name the hosted zone of load balancers, not ours."""
    target = record["AliasTarget"]
    if target["DNSName"].endswith(".elb.amazonaws.com.") and target["HostedZoneId"] not in HOSTED_ZONES.values():
        raise _batch(
            f"[Tried to create an alias that targets {target['DNSName']}, type {record['Type']} in zone "
            f"{target['HostedZoneId']}, but the alias target name does not lie within the target zone]"
        )


def _check_address(kind: str, value: str) -> None:
    try:
        (ipaddress.IPv4Address if kind == "A" else ipaddress.IPv6Address)(value)
    except ValueError:
        version = "4" if kind == "A" else "6"
        raise _batch(
            f"[Invalid Resource Record: 'FATAL problem: {kind}RRDATAIllegalIPv{version}Address (Value is not a valid "
            f"IPv{version} address) encountered with '{value}'']"
        ) from None


def _check_cname(zone: Any, records: dict[Any, Record], record: Record) -> None:
    """Refuses a CNAME beside other records of its name, and at the name of the zone."""
    same_name = [one for one in records.values() if one["Name"] == record["Name"] and one["Type"] != record["Type"]]
    if record["Type"] == "CNAME" and record["Name"] == zone.name:
        raise _batch(f"[RRSet of type CNAME with DNS name {zone.name} is not permitted at apex in zone {zone.name}]")
    if any("CNAME" in (one["Type"], record["Type"]) for one in same_name):
        raise _batch(
            f"[RRSet of type {record['Type']} with DNS name {record['Name']} is not permitted as it conflicts with "
            f"other records with the same DNS name in zone {zone.name}]"
        )


def _normal(record: Record) -> Record:
    """A name as Route 53 keeps it: in lower case, with a dot at the end."""
    normal = {**record, "Name": _name(record["Name"])}
    if "AliasTarget" in normal:
        normal["AliasTarget"] = {**normal["AliasTarget"], "DNSName": _name(normal["AliasTarget"]["DNSName"])}
    return normal


def _name(name: str) -> str:
    return name.lower().replace("\\052", "*").rstrip(".") + "."


def _escaped(name: str) -> str:
    return name.replace("*", "\\052")


def _identity(record: Record) -> tuple[str, str, str | None]:
    return record["Name"], record["Type"], record.get("SetIdentifier")


def _order(record: Record) -> tuple[str, str, str]:
    return dns_order(record["Name"]), record["Type"], record.get("SetIdentifier") or ""


def _weight(change: dict[str, Any]) -> int:
    """How much a change counts towards the limits: an UPSERT counts twice."""
    values = len(change["ResourceRecordSet"].get("ResourceRecords", []))
    return values * 2 if change["Action"] == "UPSERT" else values


def _as_record(stored: RecordSet) -> Record:
    record: Record = {"Name": stored.name, "Type": stored.type}
    if stored.alias_target:
        record["AliasTarget"] = stored.alias_target
    else:
        record["TTL"] = int(stored.ttl or 0)
        values = [value["Value"] if isinstance(value, dict) else value for value in stored.records]
        record["ResourceRecords"] = [{"Value": value} for value in values]
    more = {"SetIdentifier": stored.set_identifier, "Weight": stored.weight, "Region": stored.region}
    more.update(Failover=stored.failover, GeoLocation=stored.geo_location, HealthCheckId=stored.health_check_id)
    more.update(MultiValueAnswer=stored.multi_value_answer)
    return {**record, **{name: value for name, value in more.items() if value is not None}}


def _as_moto(record: Record) -> RecordSet:
    values = [value["Value"] for value in record.get("ResourceRecords", [])]
    return RecordSet({**record, "ResourceRecords": values})  # type: ignore[abstract]  # as moto itself makes them


def _batch(message: str) -> AwsError:
    return AwsError("InvalidChangeBatch", message)
