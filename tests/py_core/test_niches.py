"""Topics, streaks and drift of one's own posts."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from py_core import handle

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def niche(texts: list[str], *, every: timedelta = timedelta(days=1), **more: object) -> dict[str, Any]:
    """The reply for posts that end now, one every so often."""
    posts = [{"at": (NOW - n * every).isoformat(), "text": text} for n, text in enumerate(texts)]
    return dict(
        json.loads(handle(json.dumps({"kind": "niche", "posts": posts, "now": NOW.isoformat(), **more})))
    )


def test_phrase_beats_its_words() -> None:
    """“headless cms” is the topic, not “headless” and “cms” beside it."""
    terms = [
        topic["term"]
        for topic in niche(["A headless CMS for drafts", "my headless CMS again", "Why headless CMS?"])[
            "topics"
        ]
    ]

    assert terms[0] == "headless cms"
    assert not {"headless", "cms"} & set(terms)


def test_one_long_phrase_is_one_topic() -> None:
    """Two windows of three words on the same four are not two topics."""
    terms = [
        topic["term"]
        for topic in niche(["CSS container queries explained"] * 3 + ["Zig comptime"] * 2)["topics"]
    ]

    assert len([term for term in terms if "container queries" in term]) == 1
    assert "zig comptime" in terms


def test_links_handles_and_reposts_are_no_topics() -> None:
    """Only one's own words count."""
    reply = niche(
        ["@ana look https://t.co/rust rust", "RT @bo: golang golang", "rust @ana https://t.co/rust"]
    )

    assert [topic["term"] for topic in reply["topics"]] == ["rust"]
    assert reply["topics"][0]["share"] == 1.0


def test_hashtags_are_taken_apart() -> None:
    """A tag in camel case is the phrase it stands for."""
    assert niche(["#HeadlessCms today", "#HeadlessCms tonight"])["topics"][0]["term"] == "headless cms"


def test_streak_counts_days_in_a_row_and_forgives_today() -> None:
    """Three days up to today are three; the same three up to yesterday are still three."""
    assert niche(["a", "b", "c"])["streak_days"] == 3
    posts = [{"at": (NOW - timedelta(days=n)).isoformat(), "text": "x"} for n in (1, 2, 3)]
    assert (
        json.loads(handle(json.dumps({"kind": "niche", "posts": posts, "now": NOW.isoformat()})))[
            "streak_days"
        ]
        == 3
    )


def test_drift_is_the_share_of_recent_posts_without_the_topic() -> None:
    """One of five names it: four fifths have drifted; nothing declared: unknown."""
    texts = ["rust today", "tea", "maps", "owls", "jam"]

    assert niche(texts, declared=["Rust"])["drift"] == 0.8
    assert niche(texts)["drift"] is None


@given(st.lists(st.text(max_size=80), max_size=20))
def test_any_posts_are_answered_with_sound_shares(texts: list[str]) -> None:
    """Shares lie between nought and one, and no topic is counted in more posts than there are."""
    for topic in niche(texts)["topics"]:
        assert 0 < topic["share"] <= 1
        assert topic["posts"] <= len(texts)


def test_contractions_are_no_topics() -> None:
    """“I’m” and “don't” say nothing about anybody's niche, however often they come and whichever apostrophe they have."""
    found = niche(["I’m on Swift, don't ask", "I'm on Swift, don’t ask", "I’ve Swift today"])

    assert [topic["term"] for topic in found["topics"]] == ["swift"]
