"""Builds py_core/profiles/{given,family,common,ordinary}.txt from the public name lists.

`python -m tests.measure.train.name_lists [DATA]`.
Name lists: US public domain (SSA, Census), Wikidata (CC0), and ours beside this file: added_names.txt, given_names.txt and
family_names.txt.
Common and ordinary words, so that "Sunset Dreaming" is not read as a name: counted in GoEmotions (Apache-2.0); everyday_english.txt,
whole words of the vocabulary of MiniLM (Apache-2.0); everyday_words.txt, ours, of forty other languages.
One line a bucket: the first two letters, then the rest of each word.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from py_core.profiles.normalise import fold

HERE = Path(__file__).parent
OUT = HERE.parents[2] / "py_core" / "profiles"
COMMON_FROM = 3
"""Fewest times a word is met in lower case before it counts as an ordinary word."""
LOWER_SHARE = 0.7
"""Smallest share of its lower-case uses: names are mostly written with a capital."""


def bucketed(words: Iterable[str]) -> str:
    """The words as sorted buckets, two-letter head first."""
    buckets: dict[str, list[str]] = defaultdict(list)
    for word in sorted({word for word in words if len(word) >= 2 and " " not in word}):
        buckets[word[:2]].append(word[2:] or "-")
    return "".join(f"{head} {' '.join(rest)}\n" for head, rest in sorted(buckets.items()))


def listed(path: Path) -> set[str]:
    """A plain list, one name a line."""
    return {fold(line.strip()) for line in path.read_text("utf-8").splitlines() if line.strip().isalpha()}


def wikidata(path: Path, least: int) -> set[str]:
    """Wikidata names that at least `least` people bear."""
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines()[1:])
    return {fold(row[0]) for row in rows if int(row[1]) >= least and row[0].replace("-", "").isalpha()}


def added(kind: str) -> set[str]:
    """Names of added_names.txt under `kind:`."""
    lines = (HERE / "added_names.txt").read_text("utf-8").splitlines()
    return {fold(name) for line in lines if line.startswith(f"{kind}:") for name in line.split()[1:]}


def written(name: str) -> set[str]:
    """The names or words of a file of ours beside this one, many a line; a line may begin with its language and a colon."""
    lines = (HERE / name).read_text("utf-8").splitlines()
    return {
        fold(word) for line in lines if not line.startswith("#") for word in line.split() if word[-1] != ":"
    }


def lower_case_words(data: Path) -> Counter[str]:
    """English words that are mostly written without a capital, and how often they are."""
    lower: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for line in (data / "tone" / "goemotions_train.jsonl").open(encoding="utf-8"):
        for word in json.loads(line)["text"].split():
            word = word.strip(".,!?\"'()*:;[]")
            if word.isalpha() and word.isascii():
                every[word.lower()] += 1
                lower[word.lower()] += word.islower()
    return Counter({w: n for w, n in lower.items() if n / every[w] >= LOWER_SHARE and len(w) > 1})


def main() -> None:
    """Write the lists."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[3] / "shared" / "data"
    names = data / "names"
    given = (
        listed(names / "first.txt")
        | wikidata(names / "wikidata_firstnames_by_country.tsv", 1)
        | added("given")
        | written("given_names.txt")
    )
    family = (
        listed(names / "last.txt")
        | wikidata(names / "wikidata_lastnames_by_country.tsv", 2)
        | added("family")
        | written("family_names.txt")
    )
    counted = lower_case_words(data)
    common = {word for word, count in counted.items() if count >= COMMON_FROM} | added("common")
    words = set(counted) | written("everyday_words.txt") | written("everyday_english.txt")
    ordinary = {word for word in words - given - family - common if word.isalpha() and len(word) > 3}
    for name, listed_words in (
        ("given", given),
        ("family", family),
        ("common", common),
        ("ordinary", ordinary),
    ):
        (OUT / f"{name}.txt").write_text(bucketed(listed_words), "utf-8")
        print(name, len(listed_words), (OUT / f"{name}.txt").stat().st_size)


if __name__ == "__main__":
    main()
