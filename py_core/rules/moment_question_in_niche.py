"""A question about something the reader is known for."""

import re
from collections.abc import Iterator

from py_core.drafts.cues import pitches
from py_core.posts import PostFacts
from py_core.rule import Finding, Rule, fires, quiet
from py_core.text import topic_finder

READ = 1_000  # code points looked through
RHETORICAL = re.compile(
    r"^\W*(?:did you know|who else|want to|wanna|ready to|tired of|guess (?:what|who)|remember when)\b|\bmy (?:new )?(?:course|e-?book|newsletter|workshop|webinar|bootcamp)\b|👇",
    re.IGNORECASE,
)


def check(facts: PostFacts) -> Iterator[Finding]:
    """Speak where the question names one of the reader's own topics."""
    if facts.moment == "problem_question" and not facts.sorrow and not _asks_nobody(facts.request.text):
        topic = topic_finder(facts.request.niche)(facts.request.text)
        if topic:
            yield Finding(evidence=topic, values={"topic": topic})


def _asks_nobody(text: str) -> bool:
    """Whether the question is the beginning of an offer or of a talk, not one that waits for an answer."""
    seen = text[:READ]
    return RHETORICAL.search(seen) is not None or pitches(seen.lower())


RULE = Rule(
    __name__,
    on="post",
    severity="tip",
    tip="A question about {topic}, which you post about: you could answer it.",
    why="Answering in public is how people come to know what you know.",
    source="niche",
    study="In a study of posts on this network, half of a post's views came within about 80 minutes (Pfeffer et al. 2023, grade A).",
    check=check,
    reads=("en",),
    examples=(
        fires(
            "their topic",
            text="Does anyone know a good headless CMS for drafts?",
            niche=("headless cms", "css"),
        ),
        fires("one of several", text="I'm stuck with css grid, any tips?", niche=("headless cms", "css")),
        quiet(
            "somebody else's topic", text="Does anyone know a good plumber?", niche=("headless cms", "css")
        ),
        quiet(
            "a word that only holds it",
            text="I don't trust my plumber. Does anyone know a good one?",
            niche=("rust", "art"),
        ),
        quiet(
            "an advertisement that begins with one",
            text="Want to learn CSS in 30 days? My course opens Monday",
            niche=("css",),
        ),
        quiet("somebody in distress", text="What do you do when your dog is dying?", niche=("dog", "css")),
        quiet("no question", text="headless cms is fun", niche=("headless cms",)),
    ),
)
