"""Days as the core counts them: in UTC, whatever zone a moment is written in."""

from datetime import UTC, datetime


def day_of(moment: datetime) -> int:
    """The day a moment falls on, as `date.toordinal` numbers them; `moment` has a zone."""
    return moment.astimezone(UTC).toordinal()
