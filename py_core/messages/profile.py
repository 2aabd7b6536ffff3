"""Profile request and reply: what a profile page shows, and what it tells a reader."""

from typing import Literal

from pydantic import Field

from py_core.messages.common import Count, Hint, Message, Request, Short, Text
from py_core.messages.relationship import KnownRelationship

SignalName = Literal["job", "employer", "skills", "open_to_work", "community", "hobby", "link_page"]
ChecklistId = Literal[
    "real_name",
    "face_photo",
    "job_title",
    "employer",
    "skills",
    "open_to_work",
    "community",
    "hobby",
    "clean_background",
    "link_page",
]


class Avatar(Message):
    """What is known of the picture; null is unknown and never counts against anyone."""

    is_default: bool | None = None
    shape: Literal["circle", "square", "hexagon"] | None = None
    kind: Literal["face", "photo", "illustration", "nft", "logo"] | None = None
    background: Literal["clean", "cluttered"] | None = None


class Profile(Message):
    """One profile as the page shows it."""

    handle: Short
    name: Short | None = None
    bio: Text | None = None
    location: Short | None = None
    url: Short | None = None
    category: Short | None = None
    joined: Short | None = None
    followers: Count | None = None
    following: Count | None = None
    posts: Count | None = None
    verified: Literal["blue", "business", "government"] | None = None
    protected: bool | None = None
    avatar: Avatar | None = None
    has_banner: bool | None = None
    follows_me: bool | None = None
    i_follow: bool | None = None


class ProfileRequest(Request):
    """`is_self`: the person is looking at their own profile."""

    kind: Literal["profile"]
    is_self: bool = False
    profile: Profile
    relationship: KnownRelationship | None = None


class Account(Message):
    """Who speaks here; `confidence` is a calibrated probability of `kind`."""

    kind: Literal["person", "organisation", "other"]
    confidence: float = Field(ge=0, le=1)


class Signals(Message):
    """What the profile states about the person; false means not stated."""

    job: bool
    employer: bool
    skills: bool
    open_to_work: bool
    community: bool
    hobby: bool
    link_page: bool


class Evidence(Message):
    """The words a signal was read from."""

    signal: SignalName
    field: Literal["name", "handle", "bio", "location", "url", "category"]
    text: str


class ChecklistItem(Message):
    """One line of the own-profile checklist; `passed` null means it cannot be told from the page."""

    id: ChecklistId
    passed: bool | None
    title: str
    """Two or three words that name the item."""
    tip: str
    """What to do next, in concrete words; for a passed item, what was found."""
    why: str
    source: str
    bonus: bool = False


class ProfileReply(Message):
    """Answer to a profile request; `checklist` only for one's own."""

    id: int | str = 0
    kind: Literal["profile"] = "profile"
    account: Account
    name: Literal["full", "first", "none"]
    anonymous: bool
    web3: bool
    signals: Signals
    evidence: tuple[Evidence, ...] = ()
    social_proof: int = Field(ge=0, le=100)
    checklist: tuple[ChecklistItem, ...] | None = None
    hints: tuple[Hint, ...] = ()
