"""Person or organisation on Humanizr, each row judged by a model trained without it."""

import json
from pathlib import Path

from py_core.profiles.account import read_account
from py_core.profiles.bio import read_bio
from py_core.profiles.names import read_name
from py_core.profiles.signals import read_signals
from tests.measure.metrics import Judged, report

TITLE = "Person or organisation"
BAR = (
    "accuracy >= 0.93, organisation F1 >= 0.90 (Humanizr, five-fold: no row is judged by a model that saw it). `other` (feeds, fan "
    "pages, parodies) is no label of Humanizr's and counts as a mistake"
)
FOLDS = 5


def measure(data: Path) -> str | None:
    """Cross-validated figures; None without the data or without scikit-learn."""
    path = data / "profiles" / "humanizr_dev.jsonl"
    try:
        from tests.measure.train import account as trainer
    except ImportError:
        return None
    if not path.exists():
        return None
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    profiles = [trainer.profile_of(row) for row in rows]
    labels = [row["label"] == "organization" for row in rows]
    made = trainer.organisations()
    judged: list[Judged] = []
    for fold in range(FOLDS):
        inside = [index for index in range(len(rows)) if index % FOLDS != fold]
        weights = trainer.train([profiles[i] for i in inside], [labels[i] for i in inside], made)
        outside = range(fold, len(rows), FOLDS)
        feeds = trainer.train_feeds(trainer.feeds(data, outside))
        for index in outside:
            profile = profiles[index]
            bio, name = read_bio(profile.bio), read_name(profile.name, profile.handle)
            said = read_account(profile, name, bio, read_signals(profile, bio), weights, feeds)
            expected = "organisation" if labels[index] else "person"
            judged.append(Judged(expected, said.kind, said.confidence, _described(rows[index], index)))
    return report(judged)


def _described(row: dict[str, str], index: int) -> str:
    """A row without its words: people in it are real."""
    link = "a link" if row["url"] else "no link"
    return (
        f"row {index}: name of {len(row['name'].split())} words, bio of {len(row['bio'])} characters, {link}"
    )
