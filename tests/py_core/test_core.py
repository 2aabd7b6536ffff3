"""Properties of the whole core: any input gets one valid reply, facts never depend on what they must not."""

import json
import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from py_core import entry, handle
from py_core.messages import REPLY

SURFACES = st.sampled_from(["dm", "reply", "quote", "post"])
ANY_TEXT = st.text(st.characters(), max_size=400)
EVENTS = st.lists(
    st.builds(
        lambda minutes, mine, type_, id_: {
            "at": (datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=minutes)).isoformat(),
            "from": "sam" if mine else "Ana",
            "to": "@ana" if mine else "SAM",
            "type": type_,
            "id": id_,
        },
        st.integers(0, 40_000),
        st.booleans(),
        st.sampled_from(["reply", "mention", "quote", "repost", "like", "dm", "follow"]),
        st.one_of(st.none(), st.uuids().map(str)),
    ),
    max_size=30,
)


def ask(**request: object) -> dict[str, object]:
    """The parsed reply, its shape checked."""
    reply = json.loads(handle(json.dumps({"id": 1, **request})))
    REPLY.validate_python(reply)
    return dict(reply)


@given(SURFACES, ANY_TEXT)
def test_any_draft_is_answered_with_offsets_inside_it(surface: str, text: str) -> None:
    """Surrogates, signs and scripts of any kind: a valid reply, marks within the text as JavaScript counts it."""
    reply = ask(kind="draft", surface=surface, text=text)

    assert reply["kind"] == "draft"
    length = len(text.encode("utf-16-le", "surrogatepass")) // 2
    for hint in reply["hints"]:  # type: ignore[attr-defined]
        if hint["start"] is not None:
            assert 0 <= hint["start"] <= hint["end"] <= length


@given(st.text(max_size=300))
def test_any_line_is_answered_once(line: str) -> None:
    """Whatever arrives, exactly one JSON object goes back."""
    assert json.loads(handle(line))["kind"] == "failure" or json.loads(line)


@given(st.builds(dict, name=ANY_TEXT, bio=ANY_TEXT, location=ANY_TEXT, url=ANY_TEXT), st.booleans())
def test_any_profile_is_answered(fields: dict[str, str], is_self: bool) -> None:
    """A valid reply; the checklist is there exactly for one's own profile."""
    reply = ask(kind="profile", is_self=is_self, profile={"handle": "someone", **fields})

    assert (reply["checklist"] is not None) is is_self


@given(EVENTS, st.randoms())
def test_order_and_doubles_of_events_change_nothing(
    events: list[dict[str, object]], shuffle: random.Random
) -> None:
    """The same events in any order, some of them twice, fold to the same relationship."""
    again = [*events, *events[: len(events) // 2]]
    shuffle.shuffle(again)
    ends = {"kind": "relationship", "me": "Sam", "person": "ana", "now": "2026-12-15T00:00:00Z"}

    assert ask(**ends, events=events) == ask(**ends, events=again)


@given(EVENTS)
def test_events_after_now_are_as_if_not_there(events: list[dict[str, object]]) -> None:
    """A clock that went back harms nothing: what has not happened yet is left out."""
    ends = {"kind": "relationship", "me": "sam", "person": "ana", "now": "2026-11-10T00:00:00Z"}
    past = [event for event in events if str(event["at"]) <= "2026-11-10T00:00:00+00:00"]

    assert ask(**ends, events=events) == ask(**ends, events=past)


@settings(max_examples=20)
@given(
    SURFACES,
    st.sampled_from(["a", "a ", "?", "😀", "hi, ", "your talk ", "\n", "\x00", "عر", "𝓐", "((", "!" * 9]),
)
def test_hundred_kilobytes_of_anything_are_answered(surface: str, unit: str) -> None:
    """Long texts made of awkward pieces are read, not choked on."""
    text = unit * (99_000 // len(unit))
    line = json.dumps({"id": 1, "kind": "draft", "surface": surface, "text": text}, ensure_ascii=False)

    assert json.loads(handle(line))["kind"] == "draft"


def test_time_zones_are_one_moment() -> None:
    """The same moment written in another zone is the same event."""
    event = {"from": "sam", "to": "ana", "type": "reply"}
    ends = {"kind": "relationship", "me": "sam", "person": "ana", "now": "2026-12-15T00:00:00Z"}
    here = ask(**ends, events=[{"at": "2026-11-01T23:30:00Z", **event}])

    assert here == ask(**ends, events=[{"at": "2026-11-02T01:30:00+02:00", **event}])
    ends["now"] = "2026-12-15T09:00:00+09:00"
    assert here == ask(**ends, events=[{"at": "2026-11-01T23:30:00Z", **event}])


def test_streaks_are_the_same_wherever_the_clock_hangs() -> None:
    """The day is UTC's, not that of the zone `now` is written in."""
    posts = [{"at": f"2026-12-{day:02}T12:00:00Z", "text": "CSS grid"} for day in (12, 13, 14)]
    for now in ("2026-12-14T20:00:00Z", "2026-12-15T05:00:00+09:00", "2026-12-14T10:00:00-10:00"):
        assert ask(kind="niche", now=now, posts=posts)["streak_days"] == 3


def test_a_moment_at_the_end_of_the_calendar_is_a_mistake_of_the_asker() -> None:
    """It is refused by name and with the id, not met as a mistake of ours."""
    event = {"at": "0001-01-01T00:00:00+14:00", "from": "sam", "to": "ana", "type": "reply"}
    ends = {"kind": "relationship", "me": "sam", "person": "ana", "now": "2026-12-15T00:00:00Z"}
    failure = ask(id=77, **ends, events=[event])

    assert (failure["id"], failure["code"]) == (77, "bad_request")


def test_a_mistake_of_our_own_keeps_the_id(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever breaks while answering, the reply says whose it is and whose fault."""

    def broken(request: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(entry, "answer", broken)
    failure = ask(id=78, kind="post", text="Hi")

    assert (failure["id"], failure["code"]) == (78, "internal")


HARD = {
    "half characters": "\ud83d \udc00",
    "right to left": "\u202eمرحبا \u2067hi\u2069 שלום",
    "joined emoji": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
    "NULs": "a\0b\0",
    "marks upon marks": "Z\u0351\u036b\u0343\u036a\u0302",
    "brackets": "([{<",
    "questions": "Hi? ",
    "one word": "a",
    "no letters": "\u200b\u00a0\u3000",
}


@pytest.mark.parametrize("surface", ["dm", "reply", "quote", "post", "timeline", "profile"])
@pytest.mark.parametrize("name", HARD)
def test_hard_texts_of_a_hundred_kilobytes_are_answered(name: str, surface: str) -> None:
    """On every surface, 100 KB of it gets one valid reply whose marks lie inside."""
    text = (HARD[name] * (100_000 // len(HARD[name]) + 1))[:100_000]
    if surface == "profile":
        reply = ask(kind="profile", is_self=True, profile={"handle": "a", "name": text[:100], "bio": text})
    elif surface == "timeline":
        reply = ask(kind="post", text=text)
    else:
        reply = ask(kind="draft", surface=surface, text=text)

    assert reply["kind"] != "failure"
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    for hint in reply["hints"]:  # type: ignore[attr-defined]
        assert hint["start"] is None or 0 <= hint["start"] <= hint["end"] <= units
