"""Checks of the values that the control endpoint gets."""

from typing import Any


def number(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise ValueError(f"{name} must be a number, 0 or more")
    return float(value)


def text(value: Any, name: str) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(f"{name} must be a text, and not an empty one")
    return value


def only(given: dict[str, Any], *known: str) -> None:
    if strange := set(given) - set(known):
        raise ValueError(f"unknown: {', '.join(sorted(strange))}; there are {', '.join(known)}")
