"""Scaffolds: two for a first message, five to start a post from. Filled with what is known, blank for the rest."""

import re

from py_core import wording
from py_core.messages.draft import Blank, DraftRequest, Template
from py_core.text import utf16_offsets

TITLES = {"help": "Ask for help", "chat": "Ask to talk"}
TEXTS = {
    "help": (
        "Hi {name}! I keep coming back to {their work}, and {what it did for you}.\n\n"
        "You seem to know {their field} well, so one question: {your question}?\n\n"
        "So far I tried {what you tried}, without luck. If somebody else or something to read comes to mind, that would help too. Thank you!"
    ),
    "chat": (
        "Hi {name}! We both care about {shared interest}; {what you noticed}.\n\n"
        "I would like to move towards {where you want to go}, and your way there makes me curious.\n\n"
        "Would you have 15 minutes for a call {when}? I would bring {two or three} questions. Thank you either way!"
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
FIRST_NAME = re.compile(r"^[^\W\d_]{2,}$")


def offer(request: DraftRequest) -> tuple[Template, ...]:
    """Both scaffolds, in the reader's language where it is translated."""
    known = _known(request)
    return tuple(_filled(id_, TITLES[id_], text, known, request.locale) for id_, text in TEXTS.items())


def starters(request: DraftRequest) -> tuple[Template, ...]:
    """Five ways to begin a post."""
    return tuple(_filled(id_, title, text, {}, request.locale) for id_, (title, text) in STARTERS.items())


def first_name(request: DraftRequest) -> str | None:
    """The first word of the recipient's name, where it looks like a name."""
    words = ((request.recipient and request.recipient.name) or "").split()
    return words[0] if words and FIRST_NAME.match(words[0]) else None


def _known(request: DraftRequest) -> dict[str, str]:
    known = {}
    name = first_name(request)
    if name:
        known["name"] = name
    if request.shared:
        known["shared interest"] = request.shared[0][:60]
    return known


def _filled(id_: str, title: str, text: str, known: dict[str, str], locale: str | None) -> Template:
    text = wording.say(f"template.{id_}.text", text, locale)
    parts: list[str] = []
    marks: list[tuple[str, int, int]] = []
    length = at = 0
    for blank in BLANK.finditer(text):
        label = blank[1]
        value = known.get(label, f"[{label}]")
        parts += [text[at : blank.start()], value]
        length += blank.start() - at + len(value)
        if label not in known:
            marks.append((label, length - len(value), length))
        at = blank.end()
    whole = "".join([*parts, text[at:]])
    units = utf16_offsets(whole, [point for _, start, end in marks for point in (start, end)])
    blanks = tuple(
        Blank(label=label, start=units[2 * n], end=units[2 * n + 1]) for n, (label, _, _) in enumerate(marks)
    )
    title = wording.say(f"template.{id_}.title", title, locale)
    return Template(id=id_, title=title, text=whole, blanks=blanks)  # type: ignore[arg-type]
