"""Trains py_core/profiles/account_model.json on Humanizr (Apache-2.0) and on invented profiles, and feed_model.json on our labels
of the former and on the latter (tests/measure/train/profiles.py).

`python -m tests.measure.train.account [DATA]`: logistic regression over the features the core computes. Each
Humanizr profile is seen whole and with less known (counts, link, location), so that what a page does not show
costs little.
"""

import json
import sys
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from py_core.messages.profile import Profile
from py_core.profiles.account_features import features
from py_core.profiles.bio import read_bio
from py_core.profiles.names import read_name
from py_core.profiles.signals import read_signals
from tests.measure.train.profiles import humanizr, invented

HERE = Path(__file__).parent
CORE = HERE.parents[2] / "py_core" / "profiles"
LISTED = ("b", "bb", "b0", "n", "c", "h", "hc", "l")
"""Groups of listed (word and letter) features; they weigh less than the counted hints."""
LISTED_SCALE = 0.3
RARE = 3
"""Fewest training profiles a feature is met in."""
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
    return features(profile, read_name(profile.name, profile.handle), bio.text, read_signals(profile, bio))


def train(
    profiles: Sequence[Profile], organisation: Sequence[bool], made: Sequence[Made]
) -> dict[str, float]:
    """Weights by feature name; their sum over a profile's features is the log-odds of an organisation.

    `profiles` are real and seen in copies; `made` are invented, and seen as they are.
    """
    seen = [
        (features_of(copy_of(profile, kind)), label, weight)
        for kind, weight in COPIES
        for profile, label in zip(profiles, organisation, strict=True)
    ]
    seen += [(features_of(profile), label, weight) for profile, label, weight in made]
    return fitted(seen, seen[: len(profiles)] + seen[len(profiles) * len(COPIES) :], STRENGTH)


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
    return fitted(seen, seen, FEED_STRENGTH)


def fitted(seen: Sequence[Seen], counted: Sequence[Seen], strength: float) -> dict[str, float]:
    """Weights of a logistic regression on `seen`, over the features that are met in RARE or more of `counted`."""
    met = Counter(key for row, _, _ in counted for key in row)
    kept = [{key: value * scale(key) for key, value in row.items() if met[key] >= RARE} for row, _, _ in seen]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=strength, max_iter=3000).fit(
        vectorizer.fit_transform(kept),
        [label for _, label, _ in seen],
        sample_weight=[weight for _, _, weight in seen],
    )
    names = vectorizer.get_feature_names_out()
    weights = {key: float(w) * scale(key) for key, w in zip(names, model.coef_[0], strict=True)}
    weights["bias"] = weights.get("bias", 0.0) + float(model.intercept_[0])
    return {key: round(weight, 3) for key, weight in sorted(weights.items()) if abs(weight) >= SMALLEST}


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


def write(name: str, model: dict[str, float]) -> None:
    """One weight a line."""
    path = CORE / name
    path.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":"), indent=0), "utf-8")
    print(name, len(model), "features,", path.stat().st_size, "bytes")


def main() -> None:
    """Train on all rows and write the weights."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[3] / "shared" / "data"
    rows = [json.loads(line) for line in (data / "profiles" / "humanizr_dev.jsonl").open(encoding="utf-8")]
    model = train(
        [profile_of(row) for row in rows], [row["label"] == "organization" for row in rows], organisations()
    )
    write("account_model.json", model)
    write("feed_model.json", train_feeds(feeds(data)))


if __name__ == "__main__":
    main()
