"""Draft request and reply: a message, reply, quote or post while it is being written."""

from typing import Annotated, Literal

from pydantic import Field

from py_core.messages.common import Count, Hint, Instant, Message, Request, Short, Text
from py_core.messages.relationship import KnownRelationship, Tone

Surface = Literal["dm", "reply", "quote", "post"]
PartName = Literal[
    "greets_by_name",
    "specific_about_them",
    "specific_ask",
    "says_what_tried",
    "asks_for_alternatives_or_people",
    "time_boxed_call",
    "thanks",
]


class Recipient(Message):
    """Whom a direct message is addressed to, as far as the page shows."""

    name: Short | None = None
    handle: Short | None = None
    bio: Text | None = None


class Parent(Message):
    """The post being answered or quoted."""

    author: Short | None = None
    text: Text | None = None


class Conversation(Message):
    """Null history is unknown and treated as none."""

    has_history: bool | None = None


class DraftRequest(Request):
    """`text` is the whole draft, lines joined by newline; `lang` as the page states it, or null."""

    kind: Literal["draft"]
    surface: Surface
    text: Text
    lang: Short | None = None
    recipient: Recipient | None = None
    parent: Parent | None = None
    conversation: Conversation | None = None
    relationship: KnownRelationship | None = None
    me: Short | None = None
    """Own handle: answering under one's own post is no intrusion."""
    shared: Annotated[tuple[Short, ...], Field(max_length=50)] = ()
    """Topics both people are known for, for the templates."""
    niche: Annotated[tuple[Short, ...], Field(max_length=50)] = ()
    """Own topics, most posted first."""
    posts_since_niche: Count | None = None
    """Own posts since the last one that named an own topic."""
    now: Instant | None = None
    """The page's clock, for how long an answer has been awaited."""
    minutes_open: Count | None = None
    """How long this draft has been open."""
    rewrites: Count | None = None
    """How often much of it was deleted and written again."""


class Parts(Message):
    """What an opening message already does."""

    greets_by_name: bool
    specific_about_them: bool
    specific_ask: bool
    says_what_tried: bool
    asks_for_alternatives_or_people: bool
    time_boxed_call: bool
    thanks: bool


class ScorePart(Message):
    """One line of the score: the points it earned of the points it could."""

    part: str
    label: str
    points: int
    of: int


class Blank(Message):
    """A gap left for the writer in a template; offsets in UTF-16 units into its text."""

    label: str
    start: int
    end: int


class Template(Message):
    """A scaffold offered, never sent; every blank is the writer's to fill."""

    id: Literal["help", "chat", "learned", "obstacle", "overcame", "opinion", "question"]
    title: str
    text: str
    blanks: tuple[Blank, ...]


class DraftReply(Message):
    """`verdict`, `purpose`, `parts` for a dm; `templates` for a dm and an empty post; `tone` for a reply or a quote,
    and `negative` for a dm that insults or threatens."""

    id: int | str = 0
    kind: Literal["draft"] = "draft"
    score: int = Field(ge=0, le=100)
    breakdown: tuple[ScorePart, ...] = ()
    verdict: Literal["empty", "worst", "weak", "good"] | None = None
    purpose: Literal["help", "chat", "thanks", "pitch", "other"] | None = None
    parts: Parts | None = None
    unread: tuple[PartName, ...] = ()
    """Parts that cannot be told in the language of the text: not there is not the same as missing."""
    templates: tuple[Template, ...] = ()
    tone: Tone | None = None
    hints: tuple[Hint, ...] = ()
