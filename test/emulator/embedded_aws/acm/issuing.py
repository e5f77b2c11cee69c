"""Certificates are issued as soon as they are requested, because there is no DNS here to validate them by.

https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
"""

from typing import Any

from moto.acm.models import acm_backends

from embedded_aws.corrections import Call, corrects


@corrects("acm", "RequestCertificate")
def request_certificate(call: Call) -> dict[str, Any]:
    answer = call.moto()
    issue(acm_backends[call.account][call.region], answer["CertificateArn"])
    return answer


def issue(backend: Any, arn: str) -> None:
    backend._certificates[arn].status = "ISSUED"
