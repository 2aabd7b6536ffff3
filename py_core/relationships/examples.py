"""What the examples of the relationship rules are made of."""

NOW = "2026-11-23T10:00:00Z"


def event(from_: str, to: str, type_: str, day: int) -> dict[str, str]:
    """One event of November 2026."""
    return {"at": f"2026-11-{day:02}T09:00:00Z", "from": from_, "to": to, "type": type_}
