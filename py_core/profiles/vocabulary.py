"""Words that hint who speaks (an organisation, a family member, a newsroom), by group."""

from collections.abc import Iterable

from py_core.profiles.lexicon import load_groups

VOCABULARY = load_groups("vocabulary", " ")


def hits(words: Iterable[str], group: str) -> int:
    """How many of the folded words belong to the group; a leading # does not matter."""
    listed = VOCABULARY[group]
    return sum(word.lstrip("#") in listed for word in words)
