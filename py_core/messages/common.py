"""What every message shares: strictness, the limits on hostile input, and the hint."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

MAX_TEXT = 100_000
"""Longest text taken, in code points; X's own longest post is 25,000."""
MAX_SHORT = 2_000
"""Longest name, handle, link or other one-line field."""

Text = Annotated[str, Field(max_length=MAX_TEXT)]
Short = Annotated[str, Field(max_length=MAX_SHORT)]
Count = Annotated[int, Field(ge=0, le=10**12)]
Instant = Annotated[
    AwareDatetime, Field(ge=datetime(1970, 1, 2, tzinfo=UTC), le=datetime(9000, 1, 1, tzinfo=UTC))
]
"""A moment with its zone; not so near the ends of the calendar that another zone has no word for it."""
RequestId = int | Annotated[str, Field(max_length=100)]


class Message(BaseModel):
    """Frozen; unknown fields are ignored, so that a newer page can speak to an older core."""

    model_config = ConfigDict(frozen=True, extra="ignore", json_schema_serialization_defaults_required=True)


class Request(Message):
    """What every request may carry beside its own fields."""

    id: RequestId = 0
    locale: Short | None = None
    """Language of the person reading the hints (BCP 47); null and unknown ones read English."""
    off: Annotated[tuple[Short, ...], Field(max_length=200)] = ()
    """Ids of rules the person turned off."""


class Hint(Message):
    """One piece of advice and where it points; offsets are UTF-16 units, as JavaScript counts."""

    rule: str
    severity: Literal["tip", "nudge", "stop"]
    tip: str
    why: str
    source: str
    """Section of the article the tip comes from."""
    study: str | None = None
    """The study behind it, where there is one, in words; never a promise."""
    evidence: str | None = None
    """What was seen that made the rule speak, quoted or named; null where it is that something was not seen."""
    start: int | None = None
    end: int | None = None


class Failure(Message):
    """The one answer to a request that could not be read or served; the next one still is."""

    id: RequestId | None = None
    kind: Literal["failure"] = "failure"
    code: Literal["not_json", "too_large", "unknown_kind", "bad_request", "internal"]
    message: str
    """Written for the person who meets it: what happened, what to do."""
