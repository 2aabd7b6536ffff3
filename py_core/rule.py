"""What a rule is: one check, its words, its reason, its source, and examples that prove it.

A rule lives in one file of `py_core/rules/`; its id is the file's name. The engine, the tests,
docs/rules.md and the options page all read the same object.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal["profile", "draft", "post", "relationship", "niche"]
Severity = Literal["tip", "nudge", "stop"]

SOURCES: Mapping[str, str] = {
    "anon": "Who are you, Anon?",
    "person": "Be a person!",
    "share": "Share What You're Doing",
    "niche": "What's your niche?",
    "engage": "Engage With People Who Interest You",
    "replies_first": "First in the replies, then in the DMs",
    "what_not_to_do": "What not to do",
    "do_this_instead": "Do this instead",
    "network": "Now You Have a Professional Network",
}
"""Section ids of the article every tip comes from, and the headings a reader finds them under."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Where a rule fired: code-point offsets into the draft's text, or None for the whole.

    `values` fill the `{blanks}` of the rule's tip; they come from a page, so they are only ever text.
    `evidence` names what was seen; where it is None, the marked words are quoted.
    """

    start: int | None = None
    end: int | None = None
    evidence: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """One request that proves a rule, and why it is telling.

    `marks`: the stretch of text the finding covers, or None when the rule speaks of the whole.
    """

    because: str
    fires: bool
    request: Mapping[str, Any]
    marks: str | None = None


def fires(because: str, *, marks: str | None = None, **request: Any) -> Example:
    """An example the rule must speak on; `request` holds the fields of the request but kind and id."""
    return Example(because, True, request, marks)


def quiet(because: str, **request: Any) -> Example:
    """A near miss the rule must stay quiet on."""
    return Example(because, False, request)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `check` takes the facts of its kind (see `facts_of` in answers.py) and yields findings.

    `tip` and `why` are the English wording; other languages live in `py_core/wording/<language>.json`
    under `<id>.tip` and `<id>.why`. A tip may hold `{blanks}` that a finding's `values` fill.
    """

    module: str
    on: Kind
    severity: Severity
    tip: str
    why: str
    source: str
    check: Callable[[Any], Iterable[Finding]]
    examples: tuple[Example, ...]
    surfaces: tuple[str, ...] = ()
    """Draft surfaces it speaks on (dm, reply, quote, post); empty means all."""
    study: str | None = None
    """The study behind it in words, with its grade, from the evidence notes; no number graded C."""
    alone: bool = False
    """Where it speaks, rules that do not are silent: nobody wants to hear "greet by name" beside "this may hurt"."""
    reads: tuple[str, ...] = ()
    """Languages whose words it knows (ISO 639-1); empty when it needs none."""

    @property
    def id(self) -> str:
        """The rule's name: its file's name."""
        return self.module.rpartition(".")[2]
