"""Scaffolds: two for a first message, five to start a post from. Filled with what is known, blank for the rest.

A scaffold is a row of sentences; of each the first wording is taken whose facts are known. Every sentence that
only the writer can know keeps its blank, so that none of it can be sent as it stands.
"""

import re
from functools import cache

from py_core import wording
from py_core.drafts.recipient import known_about
from py_core.messages.draft import Blank, DraftRequest, Template

Sentence = tuple[tuple[str, tuple[str, ...], str], ...]
"""Wordings as (key, facts it needs, English), best first; a last one without needs is always possible."""

TITLES = {"help": "Ask for help", "chat": "Ask to talk"}
HISTORY: Sentence = (
    ("both", ("talked",), " We have met in the replies, which I enjoyed."),
    ("mine", ("replied",), " I have answered a few of your posts."),
    ("none", (), ""),
)
TEXTS: dict[str, tuple[Sentence, ...]] = {
    "help": (
        (("hello", (), "Hi {name}!"),),
        HISTORY,
        (("work", (), " I keep coming back to {their work}, and {what it did for you}.\n\n"),),
        (
            (
                "field_at",
                ("their field", "their workplace"),
                "You work with {their field} at {their workplace}, so one question: {your question}?",
            ),
            ("field", ("their field",), "You work with {their field}, so one question: {your question}?"),
            ("role", ("their role",), "Your bio says “{their role}”, so one question: {your question}?"),
            ("any", (), "You seem to know {their field} well, so one question: {your question}?"),
        ),
        (
            (
                "tried",
                (),
                "\n\nSo far I tried {what you tried}, without luck. If somebody else or something to read comes to mind, that would help too. Thank you!",
            ),
        ),
    ),
    "chat": (
        (("hello", (), "Hi {name}!"),),
        HISTORY,
        (("shared", (), " We both care about {shared interest}; {what you noticed}.\n\n"),),
        (
            (
                "role_at",
                ("their role", "their workplace"),
                "I would like to move towards {where you want to go}, and I am curious how you came to “{their role}” at {their workplace}.",
            ),
            (
                "role",
                ("their role",),
                "I would like to move towards {where you want to go}, and I am curious how you came to “{their role}”.",
            ),
            (
                "field",
                ("their field",),
                "I would like to move towards {where you want to go}, and I am curious how you came to work with {their field}.",
            ),
            (
                "any",
                (),
                "I would like to move towards {where you want to go}, and your way there makes me curious.",
            ),
        ),
        (
            (
                "call",
                (),
                "\n\nWould you have 15 minutes for a call {when}? I would bring {two or three} questions. Thank you either way!",
            ),
        ),
    ),
}
STARTERS = {
    "learned": (
        "What I learned",
        "Today I learned {what you learned}. It surprised me because {why}.",
    ),
    "obstacle": (
        "What got in my way",
        "I was {what you were doing} and got stuck on {what got in the way}. So far I tried {what you tried}.",
    ),
    "overcame": (
        "How I got past it",
        "I was stuck on {the problem}. What helped in the end: {what helped}.",
    ),
    "opinion": (
        "What I think of a tool",
        "I have been using {a tool} for {what you do with it}. I like {one thing}; I miss {another thing}.",
    ),
    "question": (
        "A question no search answers",
        "A question I found no answer to: {your question}? What I know so far: {what you know}.",
    ),
}
"""By what the article suggests to share: learnings, obstacles, how they were overcome, opinions, open questions."""
BLANK = re.compile(r"\{([^{}]+)\}")

_GAP = re.compile(
    "|".join(
        re.escape(f"[{label}]")
        for text in (
            *(wording for row in TEXTS.values() for sentence in row for _, _, wording in sentence),
            *(text for _, text in STARTERS.values()),
        )
        for label in BLANK.findall(text)
    )
)


def gaps_in(text: str) -> tuple[tuple[int, int], ...]:
    """Blanks of a scaffold that are still to be filled, in code points of `text`."""
    return tuple(found.span() for found in _GAP.finditer(text)) if "[" in text else ()


def offer(request: DraftRequest) -> tuple[Template, ...]:
    """Both scaffolds, in the reader's language where it is translated."""
    known = known_about(request)
    return tuple(
        _filled(id_, TITLES[id_], _wordings(id_, known, request.locale), known, request.locale)
        for id_ in TEXTS
    )


def starters(request: DraftRequest) -> tuple[Template, ...]:
    """Five ways to begin a post."""
    return tuple(
        _filled(id_, title, [wording.say(f"template.{id_}.text", text, request.locale)], {}, request.locale)
        for id_, (title, text) in STARTERS.items()
    )


def _wordings(id_: str, known: dict[str, str], locale: str | None) -> list[str]:
    """The sentences of a scaffold: of each the first wording whose facts are known."""
    chosen = (
        next(one for one in sentence if all(map(known.__contains__, one[1]))) for sentence in TEXTS[id_]
    )
    return [wording.say(f"template.{id_}.{key}", english, locale) for key, _, english in chosen]


def _filled(id_: str, title: str, wordings: list[str], known: dict[str, str], locale: str | None) -> Template:
    parts: list[str] = []
    blanks: list[Blank] = []
    units = 0
    for before, size, label in (piece for one in wordings for piece in _pieces(one)):
        parts.append(before)
        units += size
        if not label:
            continue
        start, value = units, known.get(label, f"[{label}]")
        parts.append(value)
        units += _units(value)
        if label not in known:
            blanks.append(Blank(label=label, start=start, end=units))
    title = wording.say(f"template.{id_}.title", title, locale)
    return Template(id=id_, title=title, text="".join(parts), blanks=tuple(blanks))  # type: ignore[arg-type]


@cache
def _pieces(text: str) -> tuple[tuple[str, int, str], ...]:
    """What stands before each blank of a wording, its length in UTF-16 units, and the blank's label; none after the last.

    There are only as many as wordings.
    """
    before, labels = BLANK.split(text)[::2], BLANK.findall(text)
    return tuple(zip(before, map(_units, before), [*labels, ""], strict=True))


def _units(text: str) -> int:
    """Length in UTF-16 units, as JavaScript counts."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)
