"""The fold: events between two people become counts, days, a stage and a strength. Order never matters."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import exp, sqrt

from py_core.days import day_of
from py_core.messages.relationship import Event, RelationshipRequest, Stage

TALK = frozenset({"reply", "mention", "quote"})
"""What makes two people known to each other in public."""
CONTACT = TALK | {"dm"}
GIVEN = TALK | {"repost", "like"}
"""What counts as given or got: done in public and towards the other; a follow is done for oneself, and an archive gives it no day."""
CLOSE_DAYS, CLOSE_WITHIN = 6, timedelta(days=60)
"""Close: both on at least this many days, and both within this time."""
WEIGHTS = {"dm": 3.0, "reply": 2.0, "quote": 2.0, "mention": 1.5, "repost": 1.0, "like": 0.3, "follow": 0.5}
HALF_LIFE = 60.0
"""Days after which an event counts half."""
ENOUGH = 24.0
"""Balanced weight at which the strength reaches about 6.3 of 10; more adds ever less."""


@dataclass(frozen=True, slots=True)
class Fold:
    """What the events of two people add up to; times are UTC."""

    gave: int
    got: int
    my_days: frozenset[int]
    their_days: frozenset[int]
    last_contact: datetime | None
    waiting_since: datetime | None
    they_wrote: bool
    """They wrote to you in private, or the first contact was theirs."""
    strength: float
    stage: Stage
    last_from_them: datetime | None
    last_from_me: datetime | None


def same(handle: str) -> str:
    """A handle as compared: no case, no leading @."""
    return handle.strip().removeprefix("@").casefold()


def fold(request: RelationshipRequest) -> Fold:
    """Fold the request's events; those of others, doubles and those after `now` are left out."""
    me, them = same(request.me), same(request.person)
    mine, theirs = _sorted(_between(request, me, them)), _sorted(_between(request, them, me))
    talk_mine, talk_theirs = [e for e in mine if e.type in TALK], [e for e in theirs if e.type in TALK]
    contact = sorted((e for e in (*mine, *theirs) if e.type in CONTACT), key=_order)
    last_mine, last_theirs = _last(mine, CONTACT), _last(theirs, CONTACT | {"like", "repost"})
    waiting = last_mine if last_mine and (last_theirs is None or last_theirs < last_mine) else None
    my_days, their_days = _days(talk_mine), _days(talk_theirs)
    return Fold(
        gave=sum(e.type in GIVEN for e in mine),
        got=sum(e.type in GIVEN for e in theirs),
        my_days=my_days,
        their_days=their_days,
        last_contact=contact[-1].at.astimezone(UTC) if contact else None,
        waiting_since=waiting,
        they_wrote=any(e.type == "dm" for e in theirs) or (bool(contact) and same(contact[0].from_) == them),
        strength=_strength(mine, theirs, request.now),
        stage=_stage(my_days, their_days, talk_mine, talk_theirs, request.now),
        last_from_them=_last(theirs, CONTACT | {"repost"}),
        last_from_me=_last(mine, CONTACT | {"repost", "like"}),
    )


def _between(request: RelationshipRequest, source: str, target: str) -> Iterable[Event]:
    seen: set[tuple[object, ...]] = set()
    for event in request.events:
        if same(event.from_) != source or same(event.to) != target or event.at > request.now:
            continue
        key = (event.id, event.type) if event.id else (event.at.timestamp(), event.type)
        if key not in seen:
            seen.add(key)
            yield event


def _order(event: Event) -> tuple[float, str]:
    return event.at.timestamp(), event.type


def _sorted(events: Iterable[Event]) -> list[Event]:
    return sorted(events, key=_order)


def _last(events: list[Event], types: frozenset[str] | set[str]) -> datetime | None:
    return next((event.at.astimezone(UTC) for event in reversed(events) if event.type in types), None)


def _days(events: list[Event]) -> frozenset[int]:
    return frozenset(day_of(event.at) for event in events)


def _stage(
    my_days: frozenset[int], their_days: frozenset[int], mine: list[Event], theirs: list[Event], now: datetime
) -> Stage:
    if mine and theirs:
        recent = now - mine[-1].at <= CLOSE_WITHIN and now - theirs[-1].at <= CLOSE_WITHIN
        return "close" if recent and min(len(my_days), len(their_days)) >= CLOSE_DAYS else "mutual"
    if len(my_days) >= 2:
        return "acquainted"
    return "noticed" if mine or theirs else "stranger"


def _strength(mine: list[Event], theirs: list[Event], now: datetime) -> float:
    """10 * (1 - e^(-b / ENOUGH)) with b = 2 * sqrt(given * got) + a fifth of what only one side did, aged."""
    given, got = (
        sum(WEIGHTS[e.type] * 0.5 ** ((now - e.at).total_seconds() / 86_400 / HALF_LIFE) for e in side)
        for side in (mine, theirs)
    )
    balanced = 2 * sqrt(given * got) + 0.2 * abs(given - got)
    return round(10 * (1 - exp(-balanced / ENOUGH)), 1)
