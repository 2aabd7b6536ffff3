"""Words and the classes they belong to; regular forms of listed verbs are found, not listed."""

from collections.abc import Iterator

from py_core.data import load_lines

ENDINGS = (("ing", "-ing"), ("ed", "-ed"), ("d", "-ed"), ("es", "-s"), ("s", "-s"))
"""How a form ends, and what its classes end in."""
SHORTEST = 4
"""Letters of the shortest form that is no word of its own."""


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


def _stems(verb: str) -> Iterator[str]:
    """What is left of a verb before an ending: ship, writ(e), ship(p), stud(i), the likeliest first."""
    yield verb
    yield verb.removesuffix("e")
    yield verb + verb[-1]
    yield verb[:-1] + "i" if verb.endswith("y") else verb


def _forms() -> dict[str, tuple[str, ...]]:
    """Every word that is listed or a regular form of a listed verb, to its classes."""
    forms = {
        word: tuple(name + "0" if name.endswith("-") else name for name in names)
        for word, names in CLASSES.items()
    }
    verbs = {word: [name[:-1] for name in names if name.endswith("-")] for word, names in CLASSES.items()}
    made: dict[str, tuple[str, ...]] = {}
    for stems in zip(*(_stems(verb) for verb in verbs), strict=True):
        for stem, acts in zip(stems, verbs.values(), strict=True):
            for ending, form in ENDINGS if acts else ():
                made.setdefault(stem + ending, tuple(act + form for act in acts))
    for word, names in made.items():
        if len(word) >= SHORTEST:
            listed = forms.get(word, ())
            forms[word] = listed + tuple(name for name in names if name not in listed)
    return forms


FORMS = _forms()


def classes_of(word: str) -> tuple[str, ...]:
    """Classes of a word (lower case, no apostrophe); verb classes end in their form: `-0`, `-s`, `-ed`, `-ing`."""
    return FORMS.get(word, ())
