"""Bad news and comfort: where a mark for joy, or a tip on style, would hurt.

Announcements of joy and of loss have one shape ("After nine years ..."), and comfort uses the words of hostility ("awful",
"sorry"). The models read most of them right; these lists keep the rest of the tips quiet, for a tip that is missing costs nothing.
"""

import re

from py_core.tone.phrases import any_of, load_phrases, prepared

_GROUPS = load_phrases("py_core.tone", "sorrow.txt")
_SORROW = any_of(
    [
        phrase
        for group in ("loss", "illness", "parting", "work", "harm", "abroad")
        for phrase in _GROUPS[group]
    ],
    _GROUPS["unspaced"],
)
_SETBACK = any_of(_GROUPS["setback"])
_RELIEF = any_of(_GROUPS["relief"])
_COMFORT = any_of(_GROUPS["comfort"], _GROUPS["comfort_unspaced"])
_WHO = r"(?:m[ou]m(?:my)?|mother|dad(?:dy)?|father|grand\w{2,6}|nan\w?|papa|sister|brother|son|daughter|wife|husband|uncle|aunt\w{0,2}|he|she|dog|cat|friend)"
_WHEN = r"(?:this|last|on|at|today|yesterday|peacefully|suddenly|early|quietly|just|an? (?:hour|week|month|year)|away|in (?:his|her|the|my|hospital))"
_PASSED = re.compile(
    rf"\W{_WHO} (?:has |have |just )?passed(?:$|[.,!?\n]| {_WHEN}\b)"
    r"|\Wput (?:our|my|the) (?:\w+ ){0,3}(?:dog|cat|rabbit|horse|pup\w*|kitten|girl|boy|pet) to sleep\b"
    rf"|\W(?:days?|weeks?|months?|years?) without (?:her|him|them|you|{_WHO})\b"
)
"""Somebody passed (not: passed a test), an animal was put to sleep (not: a child), somebody is gone for a time."""


def tells_sorrow(text: str) -> bool:
    """Whether bad news is told or spoken of, and not as overcome."""
    low = prepared(text)
    told = _SORROW.pattern.search(low) or _PASSED.search(low)
    return told is not None and _RELIEF.pattern.search(low) is None


def tells_setback(text: str) -> bool:
    """Whether something was refused, failed or was taken away: no sorrow to be careful with, but no joy either."""
    return _SETBACK.found_in(text)


def comforts(text: str) -> bool:
    """Whether somebody is comforted."""
    return _COMFORT.found_in(text)
