"""Words and the classes they belong to; regular forms of listed verbs are found, not listed."""

from collections.abc import Iterator

from py_core.data import load_lines

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
    if word[-1] == "g":
        if not word.endswith("ing"):
            return listed
        cut, form = 3, "-ing"
    else:
        cut, form = (2 if word[-2] == "e" else 1), ("-ed" if word[-1] == "d" else "-s")
    for base in _bases(word[:-cut]):
        verbs = [name for name in CLASSES.get(base, ()) if name.endswith("-")]
        if verbs:
            return listed + tuple(name[:-1] + form for name in verbs if name[:-1] + form not in listed)
    return listed


def _bases(stem: str) -> Iterator[str]:
    """What a word that loses its ending may be a form of: ship(p)ed, writ(e)ing, study/studies."""
    yield stem
    yield stem + "e"
    if len(stem) > 2 and stem[-1] == stem[-2]:
        yield stem[:-1]
    if stem.endswith("i"):
        yield stem[:-1] + "y"
