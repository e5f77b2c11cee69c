"""Service deployments and revisions, which moto does not have.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html
"""

from typing import Any

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .errors import invalid
from .lookup import existing_service
from .model import Deployment
from .service_views import record_brief, record_view, revision_view
from .store import SERVICES, Service

MOST_DESCRIBED = 20


@corrects("ecs", "ListServiceDeployments")
def list_service_deployments(call: Call) -> dict[str, Any]:
    service = existing_service(call, call.params["service"])
    statuses = call.get("status")
    return {
        "serviceDeployments": [
            record_brief(service, entry)
            for entry in service.rollout.history
            if not statuses or entry.record.status in statuses
        ]
    }


@corrects("ecs", "DescribeServiceDeployments")
def describe_service_deployments(call: Call) -> dict[str, Any]:
    found, missing = _find(call, call.params["serviceDeploymentArns"], lambda entry: entry.record.arn)
    return {"serviceDeployments": [record_view(*one) for one in found], "failures": missing}


@corrects("ecs", "DescribeServiceRevisions")
def describe_service_revisions(call: Call) -> dict[str, Any]:
    found, missing = _find(call, call.params["serviceRevisionArns"], lambda entry: entry.revision.arn)
    return {"serviceRevisions": [revision_view(one[0], one[1].revision) for one in found], "failures": missing}


@corrects("ecs", "StopServiceDeployment")
def stop_service_deployment(call: Call) -> dict[str, Any]:
    """Stops a deployment that is going on. Only the stop type ROLLBACK is valid."""
    arn = call.params["serviceDeploymentArn"]
    if call.get("stopType", "ROLLBACK") != "ROLLBACK":
        raise invalid("The valid values for stopType are ROLLBACK.")
    for service in SERVICES.every(call.place):
        if deployment := service.deployment_by_record(arn):
            if not service.rollout.stop(deployment.record, CLOCK.now()):
                raise AwsError("ConflictException", "The service deployment is in a state that cannot be stopped.")
            return {"serviceDeploymentArn": arn}
    raise AwsError("ServiceDeploymentNotFoundException", "Service deployment not found.")


def _find(call: Call, arns: list[str], arn_of: Any) -> tuple[list[tuple[Service, Deployment]], list[dict[str, str]]]:
    if len(arns) > MOST_DESCRIBED:
        raise invalid(f"At most {MOST_DESCRIBED} ARNs can be described in one call.")
    known = {
        arn_of(entry): (service, entry) for service in SERVICES.every(call.place) for entry in service.rollout.history
    }
    missing = [{"arn": arn, "reason": "MISSING"} for arn in arns if arn not in known]
    return [known[arn] for arn in arns if arn in known], missing
