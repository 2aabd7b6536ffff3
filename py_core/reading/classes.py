"""Words and the classes they belong to; regular forms of listed verbs are found, not listed."""

import re

from py_core.data import load_lines

VERB = re.compile(r"(?:ing|ed|es|s|d)$")
ENDINGS = ("g", "d", "s")


def _read() -> dict[str, tuple[str, ...]]:
    """Word to classes; a base form of a verb class carries the class with `-`."""
    found: dict[str, tuple[str, ...]] = {}
    tuples: dict[tuple[str, ...], tuple[str, ...]] = {}
    for line in load_lines("py_core.reading", "classes.txt"):
        name, *words = line.split()
        for word in words:
            classes = found.get(word, ())
            if name not in classes:
                grown = (*classes, name)
                found[word] = tuples.setdefault(grown, grown)
    return found


CLASSES = _read()
LISTED = {
    word: tuple(name + "0" if name.endswith("-") else name for name in names)
    for word, names in CLASSES.items()
}
"""The same, a verb class with the ending of its base form."""


def classes_of(word: str) -> tuple[str, ...]:
    """Classes of a word (lower case, no apostrophe); verb classes end in their form: `-0`, `-s`, `-ed`, `-ing`."""
    listed = LISTED.get(word, ())
    if word[-1:] not in ENDINGS or len(word) < 4:
        return listed
    ending = VERB.search(word)
    if ending is None:
        return listed
    form = "-ing" if ending[0] == "ing" else "-ed" if ending[0] in ("ed", "d") else "-s"
    for base in _bases(word, ending[0]):
        verbs = [name for name in CLASSES.get(base, ()) if name.endswith("-")]
        if verbs:
            return listed + tuple(name[:-1] + form for name in verbs if name[:-1] + form not in listed)
    return listed


def _bases(word: str, ending: str) -> tuple[str, ...]:
    """What the word may be a form of: ship(p)ed, writ(e)ing, study/studies."""
    stem = word[: -len(ending)]
    doubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    softened = stem[:-1] + "y" if stem.endswith("i") else stem
    return (stem, stem + "e", doubled, softened)
