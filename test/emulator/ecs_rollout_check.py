"""Plays random lives of a service with the scheduler alone, and checks what must hold at every moment.

Run by ecs_rollout.test.ts: python ecs_rollout_check.py <number of lives> <seed>.
"""

import random
import sys

from embedded_aws.ecs.failures import FAILURES
from embedded_aws.ecs.model import Failure, Revision, ServiceDeployment, Timing
from embedded_aws.ecs.rollout import Rollout
from embedded_aws.ecs.store import ServiceIds

# https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html: which status follows which.
FOLLOWS = {
    "PENDING": {"IN_PROGRESS", "ROLLBACK_REQUESTED", "STOP_REQUESTED", "STOPPED"},
    "IN_PROGRESS": {"SUCCESSFUL", "STOP_REQUESTED", "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "STOPPED"},
    "STOP_REQUESTED": {"STOPPED"},
    "ROLLBACK_REQUESTED": {"SUCCESSFUL", "ROLLBACK_IN_PROGRESS", "STOPPED"},
    "ROLLBACK_IN_PROGRESS": {"ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"},
}
ARN = "arn:aws:ecs:us-east-1:123456789012:service/prod/acme"
DEFINITION = {"containerDefinitions": [{"name": "app", "image": "nginx", "portMappings": [{"containerPort": 80}]}]}


class Life:
    """One service, its clock, and the statuses that its records have had."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.now = 1000.0
        timing = Timing(*sorted(self.random.choice([0.0, 0.1, 0.3, 0.8, 1.2, 5.0]) for _ in range(3)))
        self.rollout = Rollout("acme", self.random.randint(0, 4), self.configuration(), timing, ServiceIds(ARN))
        self.watch()
        self.deploy()

    def configuration(self) -> dict[str, object]:
        breaker = {"enable": self.random.random() < 0.7, "rollback": self.random.random() < 0.7}
        least, most = self.random.choice([(100, 200), (50, 100), (0, 100), (0, 200), (100, 150)])
        return {"deploymentCircuitBreaker": breaker, "minimumHealthyPercent": least, "maximumPercent": most}

    def watch(self) -> None:
        """Notes each change of a deployment record's status, when it happens."""
        move = self.rollout._move

        def noted(record: ServiceDeployment, status: str, now: float, reason: str | None = None) -> None:
            before = record.status
            move(record, status, now, reason)
            allowed = FOLLOWS.get(before, set()) | ({"SUCCESSFUL"} if before == "PENDING" else set())
            assert status in allowed, f"{before} -> {status}"

        self.rollout._move = noted  # type: ignore[method-assign]

    def deploy(self, *orders: Failure | None) -> None:
        balanced = self.random.random() < 0.7
        spec = {"loadBalancers": [{"targetGroupArn": "tg"}]} if balanced else {}
        self.rollout.deploy(Revision("revision", self.now, DEFINITION, spec), self.now, orders)

    def act(self) -> None:
        """Does something, at random, that a caller could do now."""
        what = self.random.randrange(5)
        if what == 0:
            self.deploy(*self.random.choices([None, *FAILURES.values()], k=self.random.randint(1, 3)))
        elif what == 1:
            self.rollout.scale(self.random.randint(0, 5), self.now)
        elif what == 2:
            self.rollout.stop(self.random.choice(self.rollout.history).record, self.now)
        else:
            self.now += self.random.choice([0.05, 0.3, 1.0, 10.0, 400.0])
            self.rollout.advance(self.now)
        self.check()

    def check(self) -> None:
        rollout = self.rollout
        assert [entry.status for entry in rollout.deployments].count("PRIMARY") == 1
        assert rollout.primary.status == "PRIMARY"
        assert len({entry.id for entry in rollout.deployments}) == len(rollout.deployments)
        assert len(rollout.events) <= 100
        for entry in rollout.deployments:
            assert all(task.deployment_id == entry.id for task in entry.tasks)
            assert all(task.alive for task in entry.tasks)
        if rollout.primary.rollout_state == "COMPLETED" and len(rollout.deployments) > 1:
            raise AssertionError("completed beside an older deployment")

    def end_well(self) -> None:
        """Checks that a good deployment with room completes, whatever has happened before."""
        self.rollout.configuration = {"maximumPercent": 200, "minimumHealthyPercent": 100}
        self.rollout.scale(2, self.now)
        self.deploy()
        self.rollout.advance(self.now + 60)
        assert self.rollout.primary.rollout_state == "COMPLETED", self.rollout.events[:5]
        assert self.rollout.primary.record.status == "SUCCESSFUL"
        assert self.rollout.primary.count("RUNNING") == 2
        assert all(entry.record.terminal for entry in self.rollout.history), [
            e.record.status for e in self.rollout.history
        ]


def main() -> None:
    lives, seed = int(sys.argv[1]), int(sys.argv[2])
    for number in range(seed, seed + lives):
        try:
            life = Life(number)
            for _ in range(40):
                life.act()
            life.end_well()
        except AssertionError as problem:
            raise SystemExit(f"life {number}: {problem!r}") from problem
    print(f"{lives} lives")


if __name__ == "__main__":
    main()
