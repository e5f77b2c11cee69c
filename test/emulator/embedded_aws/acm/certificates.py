"""Certificates as ACM lists them, and the statuses that tests give them.

https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html (only RSA_1024 and RSA_2048 by default)
https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateSummary.html
https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html
"""

from typing import Any

from moto.acm.models import acm_backends

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from . import issuing  # noqa: F401  its corrections are inside those of this module

BY_DEFAULT = ("RSA_1024", "RSA_2048")
MOST_NAMES = 100
STATUSES = (
    "PENDING_VALIDATION",
    "ISSUED",
    "INACTIVE",
    "EXPIRED",
    "VALIDATION_TIMED_OUT",
    "REVOKED",
    "FAILED",
)


def certificates(account: str, region: str) -> dict[str, Any]:
    return acm_backends[account][region]._certificates


@corrects("acm", "RequestCertificate")
def request_certificate(call: Call) -> dict[str, Any]:
    known = set(certificates(call.account, call.region))
    answer = call.moto()
    if answer["CertificateArn"] not in known:
        certificates(call.account, call.region)[
            answer["CertificateArn"]
        ].status = SETTINGS.cluster.requested_certificate
    return answer


@corrects("acm", "ListCertificates")
def list_certificates(call: Call) -> dict[str, Any]:
    includes, statuses = call.get("Includes", {}), call.get("CertificateStatuses")
    kinds = includes.get("keyTypes") or BY_DEFAULT
    found = []
    for one in list(certificates(call.account, call.region).values()):
        whole = described(one)
        if whole["KeyAlgorithm"] in kinds and (not statuses or whole["Status"] in statuses):
            found.append(_summary(whole))
    return {"CertificateSummaryList": found}


@corrects("acm", "DescribeCertificate")
def describe_certificate(call: Call) -> dict[str, Any]:
    return {"Certificate": described(_certificate(call))}


@corrects("acm", "DeleteCertificate")
def delete_certificate(call: Call) -> dict[str, Any]:
    if _certificate(call).in_use_by:
        raise AwsError("ResourceInUseException", f"Certificate {call.params['CertificateArn']} in account is in use.")
    return call.moto()


def set_status(account: str, region: str, name: str, status: str) -> None:
    """Gives a status to the certificates of this ARN or domain."""
    if status not in STATUSES:
        raise ValueError(f"no such status: {status}; there are {', '.join(STATUSES)}")
    found = [one for one in certificates(account, region).values() if name in (one.arn, one.common_name)]
    if not found:
        raise ValueError(f"no such certificate: {name}")
    for one in found:
        one.status = status


def described(one: Any) -> dict[str, Any]:
    """moto's description of a certificate, with sorted names, and nothing about an issue that has not happened."""
    whole = {**one.describe()["Certificate"]}
    whole["SubjectAlternativeNames"] = list(dict.fromkeys([one.common_name, *sorted(one.sans)]))
    if one.status != "ISSUED":
        for member in ("IssuedAt", "NotAfter", "NotBefore", "Serial"):
            whole.pop(member, None)
    return whole


def _summary(whole: dict[str, Any]) -> dict[str, Any]:
    names = whole["SubjectAlternativeNames"]
    return {
        **whole,
        "SubjectAlternativeNameSummaries": names[:MOST_NAMES],
        "HasAdditionalSubjectAlternativeNames": len(names) > MOST_NAMES,
        "InUse": bool(whole["InUseBy"]),
        "Exported": False,
    }


def _certificate(call: Call) -> Any:
    arn = call.params["CertificateArn"]
    found = certificates(call.account, call.region).get(arn)
    if found is None:
        raise AwsError("ResourceNotFoundException", f"Could not find certificate {arn} in account {call.account}.")
    return found
