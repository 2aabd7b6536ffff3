"""What the examples of the niche rules are made of."""

NOW = "2026-11-23T10:00:00Z"


def posts(*texts: str, month: int = 11) -> list[dict[str, str]]:
    """One post a day of 2026."""
    return [{"at": f"2026-{month:02}-{day:02}T09:00:00Z", "text": text} for day, text in enumerate(texts, 10)]
