"""What puts a reader down: in a message, a reply, and under a loss."""

import re

from py_core.tone.phrases import READ, any_of, load_phrases

_GROUPS = load_phrases("py_core.tone", "insults.txt")
_SPACED = {group: phrases for group, phrases in _GROUPS.items() if group not in ("unspaced", "cold")}
LANGUAGES = (*_SPACED, "ja", "zh", "ko")
"""Languages insults are listed in (ISO 639-1); the last three stand together, having no spaces."""
_NAMES = (
    r"(?:idiot|moron|clown|fraud|scammer|liar|loser|joke|hypocrite|coward|grifter|bigot|racist|creep|pig|bitch|cunt|asshole"
    r"|dumbass|retard|pathetic|disgusting|stupid|dumb|worthless|garbage|trash|scum)s?"
)
_PATTERNS = (
    rf"(?:you(?:'re| are)|ur|u r) (?:just |such |all |really |so |nothing but )?(?:an? |the )?(?:\w+ )?{_NAMES}",
    rf"you (?:absolute|total|complete|fucking|stupid|dumb) {_NAMES}",
    r"your (?:\w+ ){1,3}(?:is|are|was) (?:an? )?(?:\w+ )?(?:shit|crap|garbage|trash|bullshit|pathetic|stupid|worthless|disgusting|scam|joke)",
    r"(?<!to )(?<!n't )(?<!everyone )shut (?:the \w+ )?up(?! and| about)",
    r"(?<!never )(?<!n't )stop posting",
    r"(?<=^.)(?:liar|coward|hypocrite|scammer|pathetic|disgusting)(?=\W*(?:[.!?\n]|$))",
)
_INSULT = any_of(
    [phrase for phrases in _SPACED.values() for phrase in phrases],
    _GROUPS["unspaced"],
    _PATTERNS,
)
_COLD = any_of(_GROUPS["cold"])
_NOT_MEANT = re.compile(
    r"(?:nobody|no one) (?:cares|asked)\W+(?:for|about)\b|\b(?:love|like|near|to|from) where you live|neighbou?rhood",
    re.IGNORECASE,
)


def insult(text: str) -> tuple[int, int] | None:
    """Where the text puts its reader down or threatens, in code points; None where it does not."""
    span = _INSULT.span_in(text)
    return None if span is None or _NOT_MEANT.search(text[:READ]) else span


def is_cold(text: str) -> bool:
    """Whether a reply brushes aside what somebody suffers; only to be asked under a loss."""
    return _COLD.found_in(text)
