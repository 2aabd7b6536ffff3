"""Relationship request and reply: what two people did with each other in public, folded."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from py_core.messages.common import Count, Hint, Instant, Message, Request, Short

EventType = Literal["reply", "mention", "quote", "repost", "like", "dm", "follow"]
Stage = Literal["stranger", "noticed", "acquainted", "mutual", "close"]
Tone = Literal["hype", "joke", "helpful", "question", "neutral", "negative", "spam"]


SHOWN_UP = 3
"""What you have done for somebody, on two days or more, before a message comes from somebody they have met."""


class Event(Message):
    """One thing one person did towards another. `from` is a Python keyword, hence the alias."""

    at: Instant
    from_: Annotated[Short, Field(alias="from")]
    to: Short
    type: EventType
    tone: Tone | None = None
    id: Short | None = None
    """What tells it from others, where known (the post, the message, who): the same id and type twice is one event."""


class RelationshipRequest(Request):
    """Handles compare without case and without a leading @."""

    kind: Literal["relationship"]
    me: Short
    person: Short
    now: Instant
    events: Annotated[tuple[Event, ...], Field(max_length=200_000)] = ()
    stage_override: Stage | None = None
    """Set by the person's own hand in the ledger; respected and explained."""


class KnownRelationship(Message):
    """A relationship reply handed back in another request; whatever is missing or null is unknown."""

    stage: Stage | None = None
    strength: float | None = None
    gave: Count | None = None
    got: Count | None = None
    last_contact: Instant | None = None
    waiting_since: Instant | None = None
    dm_ready: bool | None = None
    owed_thanks: bool | None = None

    @property
    def has_shown_up(self) -> bool:
        """Whether you have done your part in public, answered or not: some replies, on two days or more."""
        return self.stage == "acquainted" and (self.gave or 0) >= SHOWN_UP


class RelationshipReply(Message):
    """Where two people stand. `strength` is 0-10 by the formula in docs/relationship.md."""

    id: int | str = 0
    kind: Literal["relationship"] = "relationship"
    stage: Stage
    strength: float = Field(ge=0, le=10)
    gave: Count
    got: Count
    last_contact: datetime | None = None
    waiting_since: datetime | None = None
    """When the message or reply you are still waiting on was sent; null when nothing is open."""
    dm_ready: bool
    streak_weeks: Count = 0
    """Weeks in a row, up to now, in which you showed up."""
    owed_thanks: bool = False
    """They showed up for you lately and you have not answered yet."""
    explanation: tuple[str, ...] = ()
    """Why this stage and strength, one plain sentence each."""
    hints: tuple[Hint, ...] = ()
