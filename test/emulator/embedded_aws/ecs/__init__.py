"""Amazon ECS: its API, and the scheduler of its services."""
