"""The texts of AWS about services and deployments, as its users and its documentation quote them.

Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html and
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
"""

BREAKER_ROLLED_BACK = "Service deployment rolled back because the circuit breaker threshold was exceeded."
NO_CANDIDATE = "No rollback candidate was found to run the rollback."
TASKS_FAILED = "tasks failed to start."
BREAKER_FAILED = f"ECS deployment circuit breaker: {TASKS_FAILED}"
SETTINGS_BLOCK = (
    "(service {service}) was unable to stop or start tasks during a deployment because of the service deployment "
    "configuration. Update the minimumHealthyPercent or maximumPercent value and try again."
)
CANNOT_START = "(service {service}) is unable to consistently start tasks successfully."
STEADY = "(service {service}) has reached a steady state."


def in_progress(deployment: str) -> str:
    return f"ECS deployment {deployment} in progress."


def completed(deployment: str) -> str:
    return f"ECS deployment {deployment} completed."


def rolling_back(deployment: str) -> str:
    return f"ECS deployment circuit breaker: rolling back to deploymentId {deployment}."


def started(service: str, tasks: list[str]) -> str:
    return f"(service {service}) has started {len(tasks)} tasks: {_names(tasks)}."


def stopped(service: str, tasks: list[str]) -> str:
    return f"(service {service}) has stopped {len(tasks)} running tasks: {_names(tasks)}."


def registered(service: str, count: int, target_group: str) -> str:
    return f"(service {service}) registered {count} targets in (target-group {target_group})"


def deregistered(service: str, count: int, target_group: str) -> str:
    return f"(service {service}) deregistered {count} targets in (target-group {target_group})"


def draining(service: str, deployment: str, count: int) -> str:
    return f"(service {service}, taskSet {deployment}) has begun draining connections on {count} tasks."


def deployment_completed(service: str, deployment: str) -> str:
    return f"(service {service}) (deployment {deployment}) deployment completed."


def deployment_failed(service: str, deployment: str) -> str:
    return f"(service {service}) (deployment {deployment}) deployment failed: {TASKS_FAILED}"


def rolling_back_event(service: str, deployment: str) -> str:
    return f"(service {service}) rolling back to deployment {deployment}."


def scaling_activity(deployment: str) -> str:
    return f"Scaling activity initiated by (deployment {deployment})"


def _names(tasks: list[str]) -> str:
    return " ".join(f"(task {task})" for task in tasks)
