"""Trains py_core/profiles/account_model.json on Humanizr (Apache-2.0) and on invented profiles, and feed_model.json on our labels
of the former and on the latter (tests/measure/train/profiles.py).

`python -m tests.measure.train.account [DATA]`: logistic regression over the features the core computes. Each
Humanizr profile is seen whole and with less known (counts, link, location), so that what a page does not show
costs little.
"""

import json
import sys
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from py_core.messages.profile import Profile
from py_core.profiles.account import Organisations
from py_core.profiles.account_features import Words, features
from py_core.profiles.bio import read_bio
from py_core.profiles.names import read_name
from py_core.profiles.signals import read_signals
from py_core.reading.linear import Table, known_in, share_of
from tests.measure.train.fit import as_bytes, vectors_of
from tests.measure.train.profiles import humanizr, invented

HERE = Path(__file__).parent
CORE = HERE.parents[2] / "py_core" / "profiles"
LISTED = ("b", "bb", "b0", "n", "c", "h", "hc", "l")
"""Groups of listed (word and letter) features; they weigh less than the counted hints."""
LISTED_SCALE = 0.3
RARE = 3
"""Fewest training profiles a feature is met in."""
SENSE = 1 / 3
"""How much dearer the sense of words is to the penalty than in the models of texts."""
SMALLEST = 0.02
"""Weights below this, after scaling, are left out of the file."""
STRENGTH, FEED_STRENGTH = 0.6, 1.5
"""Inverse of the penalty on the weights of either model, by Humanizr's own folds and by authors left out in turn."""
INVENTED, HARD = 0.6, 0.3
"""What an invented profile weighs beside a real one, and one of HARD_SETS, by Humanizr's own folds and by authors left out in turn."""
HARD_SETS = ("e", "f", "g")
"""Sets of which most profiles were asked to be easily taken for another kind."""
Made = tuple[Profile, bool, float]
Seen = tuple[dict[str, float], bool, float]
"""Features, label and weight."""
COPIES = (("whole", 0.5), ("followers", 0.25), ("no counts", 0.15), ("words", 0.15))


def profile_of(row: dict[str, Any]) -> Profile:
    """A Humanizr row as the page would show it."""
    count = {
        key: int(float(row[key])) if row.get(key) not in (None, "", "None") else None
        for key in ("followers", "following", "tweets")
    }
    return Profile(
        handle=row["username"],
        name=row["name"],
        bio=row["bio"],
        location=row["location"],
        url=row["url"],
        followers=count["followers"],
        following=count["following"],
        posts=count["tweets"],
    )


def copy_of(profile: Profile, kind: str) -> Profile:
    """The profile with less known."""
    if kind == "whole":
        return profile
    less: dict[str, Any] = {"following": None, "posts": None}
    if kind != "followers":
        less["followers"] = None
    if kind == "words":
        less |= {"url": None, "location": None}
    elif profile.url:
        less["url"] = "https://t.co/abc"
    return profile.model_copy(update=less)


def features_of(profile: Profile) -> dict[str, float]:
    """The features as the core computes them for a request."""
    bio = read_bio(profile.bio)
    name, said = read_name(profile.name, profile.handle), Words.of(profile, bio.text)
    return features(profile, name, said, bio.text, read_signals(profile, bio))


def senses_of(profiles: Sequence[Profile]) -> Any:
    """A row for each profile: the mean vector of its bio's words, then of its name's and handle's."""
    _, vectors = vectors_of()
    rows = numpy.zeros((len(profiles), 2, vectors.shape[1]))
    for row, profile in zip(rows, profiles, strict=True):
        said = Words.of(profile, read_bio(profile.bio).text)
        for mean, known in zip(row, (known_in(said.bio), known_in((*said.name, *said.handle))), strict=True):
            mean[:] = vectors[list(known.pick(range(len(vectors))))].sum(0) * share_of(known) * SENSE
    return rows.reshape(len(profiles), -1)


def train(profiles: Sequence[Profile], organisation: Sequence[bool], made: Sequence[Made]) -> Organisations:
    """What speaks for an organisation.

    `profiles` are real and seen in copies; `made` are invented, and seen as they are.
    """
    seen = [
        (features_of(copy_of(profile, kind)), label, weight)
        for kind, weight in COPIES
        for profile, label in zip(profiles, organisation, strict=True)
    ]
    seen += [(features_of(profile), label, weight) for profile, label, weight in made]
    real, invented = senses_of(profiles), senses_of([profile for profile, _, _ in made])
    senses = numpy.vstack([*[real] * len(COPIES), invented])
    counted = seen[: len(profiles)] + seen[len(profiles) * len(COPIES) :]
    listed, sense = fitted(seen, counted, STRENGTH, senses)
    _, vectors = vectors_of()
    whole, step = as_bytes(sense.reshape(2, -1) @ vectors.T * SENSE)
    return Organisations(listed, Table.of(step, 2, whole))


def train_feeds(rows: Sequence[tuple[Profile, bool]]) -> dict[str, float]:
    """Weights by feature name; their sum over a profile's features is the log-odds of a feed, fan page or parody."""
    seen = [
        (
            {key: value for key, value in features_of(profile).items() if not key.startswith("count:")},
            feed,
            1.0,
        )
        for profile, feed in rows
    ]
    return fitted(seen, seen, FEED_STRENGTH)[0]


def fitted(
    seen: Sequence[Seen], counted: Sequence[Seen], strength: float, senses: Any = None
) -> tuple[dict[str, float], Any]:
    """Weights of a logistic regression on `seen`, over the features that are met in RARE or more of `counted`, and over `senses`.

    `senses`: a row of numbers for each of `seen`, or None.
    """
    met = Counter(key for row, _, _ in counted for key in row)
    kept = [{key: value * scale(key) for key, value in row.items() if met[key] >= RARE} for row, _, _ in seen]
    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform(kept)
    model = LogisticRegression(C=strength, max_iter=3000).fit(
        table if senses is None else hstack([table, csr_matrix(senses)]).tocsr(),
        [label for _, label, _ in seen],
        sample_weight=[weight for _, _, weight in seen],
    )
    names = vectorizer.get_feature_names_out()
    listed, sense = model.coef_[0][: len(names)], model.coef_[0][len(names) :]
    weights = {key: float(w) * scale(key) for key, w in zip(names, listed, strict=True)}
    weights["bias"] = weights.get("bias", 0.0) + float(model.intercept_[0])
    return {
        key: round(weight, 3) for key, weight in sorted(weights.items()) if abs(weight) >= SMALLEST
    }, sense


def scale(key: str) -> float:
    """How much a feature's group counts before training."""
    return LISTED_SCALE if key.partition(":")[0] in LISTED else 1.0


def organisations() -> list[Made]:
    """The invented profiles, whether each is an organisation's, and what it weighs."""
    return [
        (profile, row["kind"] == "organisation", HARD if row["set"] in HARD_SETS else INVENTED)
        for profile, row in invented()
    ]


def feeds(data: Path, without: Collection[int] = ()) -> list[tuple[Profile, bool]]:
    """All profiles labelled by us but the lines of Humanizr in `without`, and whether each is a feed or the like."""
    rows = invented() + [row for row in humanizr(data) if row[1]["line"] not in without]
    return [(profile, row["kind"] == "other") for profile, row in rows]


def write(name: str, model: Mapping[str, Any]) -> None:
    """One weight a line."""
    path = CORE / name
    path.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":"), indent=0), "utf-8")
    print(name, path.stat().st_size, "bytes")


def main() -> None:
    """Train on all rows and write the weights."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[3] / "shared" / "data"
    rows = [json.loads(line) for line in (data / "profiles" / "humanizr_dev.jsonl").open(encoding="utf-8")]
    model = train(
        [profile_of(row) for row in rows], [row["label"] == "organization" for row in rows], organisations()
    )
    write("account_model.json", {"words_step": model.words.step, "listed": model.listed})
    (CORE / "account_words.bin").write_bytes(model.words.signed())
    write("feed_model.json", train_feeds(feeds(data)))


if __name__ == "__main__":
    main()
