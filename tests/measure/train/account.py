"""Trains py_core/profiles/account_model.json on Humanizr (Apache-2.0), and feed_model.json on our labels of it and on invented
profiles (tests/measure/train/profiles.py).

`python -m tests.measure.train.account [DATA]`: logistic regression over the features the core computes. Each
profile is seen whole and with less known (counts, link, location), so that what a page does not show
costs little.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
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
FEED_STRENGTH = 0.6
"""Inverse of the penalty on the weights of feeds, by the profiles of authors left out in turn."""
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


def train(profiles: Sequence[Profile], organisation: Sequence[bool]) -> dict[str, float]:
    """Weights by feature name; their sum over a profile's features is the log-odds of an organisation."""
    rows, labels, weights = [], [], []
    for kind, weight in COPIES:
        for profile, label in zip(profiles, organisation, strict=True):
            rows.append(features_of(copy_of(profile, kind)))
            labels.append(label)
            weights.append(weight)
    met = Counter(key for row in rows[: len(profiles)] for key in row)
    kept = [{key: value * scale(key) for key, value in row.items() if met[key] >= RARE} for row in rows]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=0.6, max_iter=3000).fit(
        vectorizer.fit_transform(kept), labels, sample_weight=weights
    )
    found = {
        key: float(w) * scale(key)
        for key, w in zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    }
    found["bias"] = found.get("bias", 0.0) + float(model.intercept_[0])
    return {key: round(weight, 3) for key, weight in sorted(found.items()) if abs(weight) >= SMALLEST}


def scale(key: str) -> float:
    """How much a feature's group counts before training."""
    return LISTED_SCALE if key.partition(":")[0] in LISTED else 1.0


def train_feeds(rows: Sequence[tuple[Profile, bool]]) -> dict[str, float]:
    """Weights by feature name; their sum over a profile's features is the log-odds of a feed, fan page or parody."""
    found = [
        {
            key: value * scale(key)
            for key, value in features_of(profile).items()
            if not key.startswith("count:")
        }
        for profile, _ in rows
    ]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=FEED_STRENGTH, max_iter=3000).fit(
        vectorizer.fit_transform(found), [feed for _, feed in rows]
    )
    names = vectorizer.get_feature_names_out()
    weights = {key: float(w) * scale(key) for key, w in zip(names, model.coef_[0], strict=True)}
    weights["bias"] = weights.get("bias", 0.0) + float(model.intercept_[0])
    return {key: round(weight, 3) for key, weight in sorted(weights.items()) if abs(weight) >= SMALLEST}


def write(name: str, model: dict[str, float]) -> None:
    """One weight a line."""
    path = CORE / name
    path.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":"), indent=0), "utf-8")
    print(name, len(model), "features,", path.stat().st_size, "bytes")


def main() -> None:
    """Train on all rows and write the weights."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[3] / "shared" / "data"
    rows = [json.loads(line) for line in (data / "profiles" / "humanizr_dev.jsonl").open(encoding="utf-8")]
    model = train([profile_of(row) for row in rows], [row["label"] == "organization" for row in rows])
    write("account_model.json", model)
    labelled = [
        (profile, row["kind"] == "other")
        for profile, row in invented() + humanizr(data)
        if row["kind"] != "person"
    ]
    write("feed_model.json", train_feeds(labelled))


if __name__ == "__main__":
    main()
