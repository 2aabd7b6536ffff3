"""Facts and rules in, ranked hints out."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from py_core import wording
from py_core.messages.common import Hint
from py_core.rule import SOURCES, Finding, Kind, Rule
from py_core.rules import RULES
from py_core.text import utf16_offsets

RANK = {"stop": 0, "nudge": 1, "tip": 2}
MAX_VALUE = 60
"""Longest text of the page quoted inside a tip, in code points."""
BLANK = re.compile(r"\{(\w+)\}")


def hints(
    kind: Kind, facts: Any, *, surface: str | None, text: str | None, locale: str | None, off: tuple[str, ...]
) -> tuple[Hint, ...]:
    """Every rule of `kind` asked once, one hint a rule at most, the gravest first.

    `text` is the draft that offsets point into; None where there is none.
    """
    found: list[tuple[Rule, Hint]] = []
    for rule in _asked(kind, surface):
        if off and rule.id in off:
            continue
        finding = next(iter(rule.check(facts)), None)
        if finding is not None:
            found.append((rule, _hint(rule, finding, text, locale)))
    alone = any(rule.alone for rule, _ in found)
    said = [hint for rule, hint in found if rule.alone or not alone]
    return tuple(sorted(said, key=lambda hint: RANK[hint.severity]))


@cache
def _asked(kind: Kind, surface: str | None) -> tuple[Rule, ...]:
    """The rules that may speak; the same few of all of them for every request of that kind and surface."""
    return tuple(
        rule for rule in RULES if rule.on == kind and (not rule.surfaces or surface in rule.surfaces)
    )


def _hint(rule: Rule, finding: Finding, text: str | None, locale: str | None) -> Hint:
    start, end = finding.start, finding.end
    if text is not None and start is not None and end is not None:
        start, end = utf16_offsets(text, (start, end))
    return Hint(
        rule=rule.id,
        severity=rule.severity,
        tip=_fill(wording.tip(rule, locale), finding.values),
        why=wording.why(rule, locale),
        source=SOURCES[rule.source],
        study=rule.study,
        evidence=finding.evidence or _quoted(text, finding),
        start=start,
        end=end,
    )


def _quoted(text: str | None, finding: Finding) -> str | None:
    """The marked words, cut short; None where nothing is marked."""
    if text is None or finding.start is None or finding.end is None:
        return None
    words = " ".join(text[finding.start : finding.end].split())
    return f"“{words[:MAX_VALUE]}{'…' if len(words) > MAX_VALUE else ''}”"


def _fill(tip: str, values: Mapping[str, str]) -> str:
    """Fill the blanks; text from a page is cut short and never read for blanks of its own."""
    return BLANK.sub(lambda blank: values.get(blank[1], blank[0])[:MAX_VALUE], tip)
