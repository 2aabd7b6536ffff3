"""Lists of phrases that a text is searched for: one file, groups of phrases, one pattern each.

A line is `group: phrase, phrase`; lower case; `*` ends a word anyhow; a group may have several lines.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from py_core.data import load_lines

READ = 600
"""Code points searched."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """One pattern over many phrases: each a whole word or several, or anywhere in scripts without spaces."""

    pattern: re.Pattern[str]

    def found_in(self, text: str) -> bool:
        """Whether one of them stands in the beginning of `text`, in any case."""
        return self.pattern.search(prepared(text)) is not None

    def span_in(self, text: str) -> tuple[int, int] | None:
        """Where the first of them stands, in code points of `text`."""
        found = self.pattern.search(prepared(text))
        if not found:
            return None
        start, end = found.span()
        # The sign before it is not part of it, and one was put before the text.
        return max(0, start - found[0][:1].isalnum()), min(end - 1, len(text))


def prepared(text: str) -> str:
    """What the patterns search: lower case, plain apostrophes, a sign before the first word."""
    return " " + text[:READ].lower().replace("’", "'")


def load_phrases(package: str, name: str) -> dict[str, list[str]]:
    """The file's groups."""
    groups: dict[str, list[str]] = {}
    for line in load_lines(package, name):
        group, listed = line.split(": ", 1)
        groups.setdefault(group, []).extend(listed.split(", "))
    return groups


def any_of(spaced: Iterable[str], unspaced: Iterable[str] = (), patterns: Iterable[str] = ()) -> Phrases:
    """Whole words of `spaced`, and `patterns`, after a sign; `unspaced` anywhere.

    Beginning with a sign lets the search pass from sign to sign: half the time.
    """
    words = "|".join((*(re.escape(phrase).replace(r"\*", r"\w*") for phrase in spaced), *patterns))
    anywhere = "".join(f"|{re.escape(phrase)}" for phrase in unspaced)
    return Phrases(re.compile(rf"\W(?:{words})(?!\w){anywhere}"))
