"""Niche: what one's own posts make one known for, and how that fits what one declares."""

from dataclasses import dataclass
from datetime import timedelta

from py_core.days import day_of
from py_core.messages.common import Hint
from py_core.messages.niche import NicheReply, NicheRequest, Topic
from py_core.niches.topics import topics
from py_core.text import topic_finder

RECENT = timedelta(days=60)
"""Drift looks at the posts of this time."""
RATE_OVER = timedelta(days=28)
"""Posts a week are counted over this time."""
MIN_RECENT = 5
"""Fewer posts than this say nothing about drift."""


@dataclass(frozen=True, slots=True)
class NicheFacts:
    """What the rules may look at; `drift` null when nothing is declared or too little was posted."""

    request: NicheRequest
    topics: tuple[Topic, ...]
    posts: int
    streak_days: int
    posts_per_week: float
    drift: float | None
    days_silent: int | None


def read(request: NicheRequest) -> NicheFacts:
    """Facts of one's own posts; those after `now` are left out."""
    posts = [post for post in request.posts if post.at <= request.now]
    found, counted = topics(posts)
    today = day_of(request.now)
    days = {day_of(post.at) for post in posts}
    recent = [post for post in posts if request.now - post.at <= RATE_OVER]
    return NicheFacts(
        request=request,
        topics=found,
        posts=counted,
        streak_days=_streak(days, today),
        posts_per_week=round(len(recent) / (RATE_OVER.days / 7), 1),
        drift=_drift(request),
        days_silent=today - max(days) if days else None,
    )


def reply(facts: NicheFacts, hints: tuple[Hint, ...]) -> NicheReply:
    """The reply to a niche request."""
    return NicheReply(
        id=facts.request.id,
        topics=facts.topics,
        streak_days=facts.streak_days,
        posts_per_week=facts.posts_per_week,
        drift=facts.drift,
        hints=hints,
    )


def _streak(days: set[int], today: int) -> int:
    """Days in a row with a post, up to today or yesterday: today is not over."""
    last = today if today in days else today - 1
    length = 0
    while last - length in days:
        length += 1
    return length


def _drift(request: NicheRequest) -> float | None:
    """The share of recent posts that name none of the declared topics."""
    recent = [post.text for post in request.posts if timedelta(0) <= request.now - post.at <= RECENT]
    declared = [topic for topic in request.declared if topic.strip()]
    if not declared or len(recent) < MIN_RECENT:
        return None
    find = topic_finder(declared)
    named = sum(find(text) is not None for text in recent)
    return round(1 - named / len(recent), 2)
