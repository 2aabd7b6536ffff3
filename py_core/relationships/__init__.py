"""Relationships: events between two people folded into a stage, a strength and what is open."""

from dataclasses import dataclass
from datetime import timedelta

from py_core.days import day_of
from py_core.messages.common import Hint
from py_core.messages.relationship import RelationshipReply, RelationshipRequest, Stage
from py_core.relationships.fold import Fold, fold
from py_core.wording import say

OWED_WITHIN = timedelta(days=14)
"""Thanks are owed for what they did within this time and you have not answered."""
STAGES: dict[Stage, str] = {
    "stranger": "Neither of you has replied to, mentioned or quoted the other yet.",
    "noticed": "One of you has replied, mentioned or quoted.",
    "acquainted": "You have replied, mentioned or quoted on two days or more; they have not yet.",
    "mutual": "Both of you have shown up for each other.",
    "close": "Both of you show up for each other, on many days and lately.",
}


@dataclass(frozen=True, slots=True)
class RelationshipFacts:
    """What the rules may look at; `stage` is the one set by hand where there is one."""

    request: RelationshipRequest
    fold: Fold
    stage: Stage
    dm_ready: bool
    streak_weeks: int
    owed_thanks: bool


def read(request: RelationshipRequest) -> RelationshipFacts:
    """Facts of one relationship."""
    folded = fold(request)
    stage = request.stage_override or folded.stage
    owed = folded.last_from_them
    return RelationshipFacts(
        request=request,
        fold=folded,
        stage=stage,
        dm_ready=stage in ("mutual", "close") or folded.they_wrote,
        streak_weeks=_streak(folded, day_of(request.now)),
        owed_thanks=bool(
            owed
            and request.now - owed <= OWED_WITHIN
            and not (folded.last_from_me and folded.last_from_me > owed)
        ),
    )


def reply(facts: RelationshipFacts, hints: tuple[Hint, ...]) -> RelationshipReply:
    """The reply to a relationship request."""
    folded = facts.fold
    return RelationshipReply(
        id=facts.request.id,
        stage=facts.stage,
        strength=folded.strength,
        gave=folded.gave,
        got=folded.got,
        last_contact=folded.last_contact,
        waiting_since=folded.waiting_since,
        dm_ready=facts.dm_ready,
        streak_weeks=facts.streak_weeks,
        owed_thanks=facts.owed_thanks,
        explanation=_explanation(facts),
        hints=hints,
    )


def _streak(folded: Fold, today: int) -> int:
    """Weeks in a row in which you showed up, counted back from this one or the last."""
    weeks = {(today - day) // 7 for day in folded.my_days}
    start = 0 if 0 in weeks else 1
    length = 0
    while start + length in weeks:
        length += 1
    return length


def _explanation(facts: RelationshipFacts) -> tuple[str, ...]:
    locale = facts.request.locale
    by_hand = say("relationship.by_hand", "You set this stage by hand.", locale)
    first = (
        by_hand
        if facts.request.stage_override
        else say(f"relationship.{facts.stage}", STAGES[facts.stage], locale)
    )
    counts = say("relationship.counts", "You gave {gave}, they gave {got}.", locale)
    return first, counts.replace("{gave}", str(facts.fold.gave)).replace("{got}", str(facts.fold.got))
