"""Words that hint who speaks (an organisation, a family member, a newsroom), by group."""

from collections.abc import Iterable, Mapping

from py_core.data import load_lines

VOCABULARY: Mapping[str, frozenset[str]] = {
    group: frozenset(listed.split())
    for group, _, listed in (line.partition(":") for line in load_lines("py_core.profiles", "vocabulary.txt"))
}


def hits(words: Iterable[str], group: str) -> int:
    """How many of the folded words belong to the group; a leading # does not matter."""
    listed = VOCABULARY[group]
    return sum(word.lstrip("#") in listed for word in words)
