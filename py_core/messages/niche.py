"""Niche request and reply: what one's own posts make one known for."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from py_core.messages.common import Count, Hint, Instant, Message, Request, Short, Text


class OwnPost(Message):
    """One post of one's own."""

    at: Instant
    text: Text
    is_reply: bool = False


class NicheRequest(Request):
    """`declared`: the topics one says one is about (own bio, settings), for the drift."""

    kind: Literal["niche"]
    posts: Annotated[tuple[OwnPost, ...], Field(max_length=100_000)] = ()
    now: Instant
    declared: Annotated[tuple[Short, ...], Field(max_length=50)] = ()


class Topic(Message):
    """One term, how many posts name it, and the share of the posts that do."""

    term: str
    posts: Count
    share: float = Field(ge=0, le=1)
    first: datetime
    last: datetime


class NicheReply(Message):
    """Topics, most telling first; `drift` 0 (all about what you declare) to 1 (none), null if unknown."""

    id: int | str = 0
    kind: Literal["niche"] = "niche"
    topics: tuple[Topic, ...] = ()
    streak_days: Count = 0
    posts_per_week: float = 0
    drift: float | None = None
    hints: tuple[Hint, ...] = ()
