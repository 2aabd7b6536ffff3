"""Open to offers: the profile says what somebody is available for."""

import re
from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.rule import Finding, Rule, fires, quiet

HIRES = re.compile(r"\bhiring\b", re.IGNORECASE)
"""Who hires is open to applications, and not in want of an offer."""


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where a person says they are open to work, projects or bookings."""
    words = facts.words("open_to_work")
    hires = words is not None and HIRES.search(words)
    if words and not hires and facts.account.kind == "person" and not facts.request.is_self:
        yield Finding(values={"words": words}, evidence=words)


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="They say “{words}”. If you know of something, tell them or pass it on: that is giving first.",
    why=(
        "Relationships grow when each side brings something. Somebody who says what they are open to has "
        "told you what would help."
    ),
    source="person",
    check=check,
    reads=("en", "es", "pt", "fr", "de", "it", "nl", "tr", "id"),
    examples=(
        fires(
            "plainly open",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Illustrator. Open to freelance projects"},
        ),
        fires(
            "in Spanish",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Diseñadora. Abierta a proyectos"},
        ),
        quiet(
            "not open",
            profile={
                "handle": "ana",
                "name": "Ana Souza",
                "bio": "Illustrator. Not looking for work. Open to work: no",
            },
        ),
        quiet(
            "somebody else's search",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Helping you with your job search"},
        ),
        quiet(
            "open to other things",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Illustrator. Open minded"},
        ),
        quiet(
            "a company that hires is no person",
            profile={
                "handle": "acmejobs",
                "name": "Acme Jobs",
                "bio": "We are hiring! Visit our site for all jobs and services.",
                "verified": "business",
            },
        ),
    ),
)
