"""`python -m tests.measure.train.profiles [DATA]`: what bios state in words no list holds.

From profiles we invented (sets/profiles_*.jsonl), and from Humanizr (Apache-2.0), of which only our labels are in this
repository; without the data the model is trained on the former alone. Nothing is trained on anonymity_dev.jsonl.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy

from py_core.messages.profile import Profile
from py_core.profiles import stated
from py_core.profiles.account import read_account
from py_core.profiles.bio import read_bio
from py_core.profiles.names import read_name
from py_core.profiles.signals import read_signals
from tests.measure.train.fit import DATA, SETS, Task, fit_many, lines

Row = tuple[Profile, dict[str, Any]]


def signals_features(profile: Profile) -> set[str]:
    """Features of stated.py, as the core computes them for a request."""
    bio = read_bio(profile.bio)
    listed = read_signals(profile, bio)
    kind = read_account(profile, read_name(profile.name, profile.handle), bio, listed).kind
    return {feature for _, feature in stated.features_at(bio, [found.signal for found in listed], kind)}


STATED = Task("py_core.profiles", "stated", signals_features, slots=16_384, scale=0.3)
INVENTED, DOUBTFUL = 0.25, 0.5
"""What an invented profile counts beside a real one, being fuller of jobs and pastimes than people are, and a row labelled with
doubt. By the profiles of authors and sets left out in turn."""


def invented() -> list[Row]:
    """Profiles of our own invention."""
    rows = []
    for path in sorted(SETS.glob("profiles_*.jsonl")):
        for row in lines(path.stem):
            known = {key: row[key] or None for key in ("location", "url")}
            profile = Profile(handle=row["handle"], name=row["name"], bio=row["bio"] or "", **known)
            rows.append((profile, row | {"name": row["name_kind"], "weight": INVENTED, "set": path.stem[-1]}))
    return rows


def humanizr(data: Path = DATA) -> list[Row]:
    """Humanizr's profiles that we labelled; none without the data."""
    path = data / "profiles" / "humanizr_dev.jsonl"
    if not path.exists():
        return []
    people = [json.loads(line) for line in path.open(encoding="utf-8")]
    rows = []
    for labels in lines("labels_humanizr"):
        row = people[labels["line"]]
        known = {key: row[key] if row[key] not in ("", "None", None) else None for key in ("location", "url")}
        bio = "" if row["bio"] == "None" else row["bio"]
        followers = int(float(row["followers"])) if row.get("followers") else None
        profile = Profile(handle=row["username"], name=row["name"], bio=bio, followers=followers, **known)
        rows.append((profile, labels | {"weight": 1.0}))
    return rows


def main() -> None:
    """Train on all of them and write the model."""
    rows = invented() + humanizr(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
    weights = numpy.array([row["weight"] * (1.0 if row["sure"] else DOUBTFUL) for _, row in rows])
    held = [[bool(row[signal]) for signal in stated.SURE] for _, row in rows]
    fit_many(STATED, [profile for profile, _ in rows], list(stated.SURE), held, weights)
    print(f"{len(rows)} profiles")


if __name__ == "__main__":
    main()
