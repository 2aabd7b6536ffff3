"""Words that hint who speaks (an organisation, a family member, a newsroom), by group."""

from collections import Counter
from collections.abc import Iterable, Mapping

from py_core.profiles.lexicon import load_groups

VOCABULARY = load_groups("vocabulary", " ")
GROUPS_OF: Mapping[str, tuple[str, ...]] = {
    word: tuple(group for group, listed in VOCABULARY.items() if word in listed)
    for word in frozenset().union(*VOCABULARY.values())
}
"""The groups each word belongs to."""


def hits(words: Iterable[str]) -> Counter[str]:
    """How many of the folded words belong to each group; a leading # does not matter."""
    return Counter(group for word in words for group in GROUPS_OF.get(word.lstrip("#"), ()))
