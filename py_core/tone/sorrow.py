"""Bad news and comfort: where a mark for joy, or a tip on style, would hurt.

Announcements of joy and of loss have one shape ("After nine years ..."), and comfort uses the words of hostility ("awful",
"sorry"). The models read most of them right; these lists keep the rest of the tips quiet, for a tip that is missing costs nothing.
"""

import re

from py_core.data import load_lines

READ = 600
"""Code points read."""


_LISTED = [line.split(": ", 1) for line in load_lines("py_core.tone", "sorrow.txt")]


def _group(*names: str) -> list[str]:
    return [phrase for name, listed in _LISTED if name in names for phrase in listed.split(", ")]


def _phrases(names: tuple[str, ...], unspaced: str | None = None) -> re.Pattern[str]:
    """Whole words of these groups after a sign, or what is written without spaces anywhere."""
    spaced = "|".join(re.escape(phrase).replace(r"\*", r"\w*") for phrase in _group(*names))
    anywhere = "".join(f"|{re.escape(phrase)}" for phrase in _group(unspaced)) if unspaced else ""
    return re.compile(rf"\W(?:{spaced})(?!\w){anywhere}")


_SORROW = _phrases(("loss", "illness", "parting", "work", "harm", "abroad"), "unspaced")
_SETBACK = _phrases(("setback",))
_RELIEF = _phrases(("relief",))
_COMFORT = _phrases(("comfort",), "comfort_unspaced")
_WHO = r"(?:m[ou]m(?:my)?|mother|dad(?:dy)?|father|grand\w{2,6}|nan\w?|papa|sister|brother|son|daughter|wife|husband|uncle|aunt\w{0,2}|he|she|dog|cat|friend)"
_WHEN = r"(?:this|last|on|at|today|yesterday|peacefully|suddenly|early|quietly|just|an? (?:hour|week|month|year)|away|in (?:his|her|the|my|hospital))"
_PASSED = re.compile(rf"\W{_WHO} (?:has |have |just )?passed(?:$|[.,!?\n]| {_WHEN}\b)")
"""Somebody passed; not: passed a test."""


def tells_sorrow(text: str) -> bool:
    """Whether bad news is told or spoken of, and not as overcome."""
    low = _lower(text)
    return bool(_SORROW.search(low) or _PASSED.search(low)) and not _RELIEF.search(low)


def tells_setback(text: str) -> bool:
    """Whether something was refused, failed or was taken away: no sorrow to be careful with, but no joy either."""
    return _SETBACK.search(_lower(text)) is not None


def comforts(text: str) -> bool:
    """Whether somebody is comforted."""
    return _COMFORT.search(_lower(text)) is not None


def _lower(text: str) -> str:
    # Beginning with a sign, so that every phrase has one before it.
    return " " + text[:READ].lower().replace("’", "'")
