"""The seconds after a creation in which other services do not know yet what was created."""
