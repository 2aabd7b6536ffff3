"""The score of a draft: what each part of it is worth, and which were earned."""

from collections.abc import Mapping

from py_core.messages.draft import ScorePart

type Scale = Mapping[str, tuple[ScorePart, ScorePart]]
"""By part: the line of the score where it is missing, and where it is there."""


def scale(points: Mapping[str, tuple[int, str]]) -> Scale:
    """Both lines of each part, written once; `points`: what a part is worth, and what a reader is told."""
    return {
        part: (
            ScorePart(part=part, label=label, points=0, of=worth),
            ScorePart(part=part, label=label, points=worth, of=worth),
        )
        for part, (worth, label) in points.items()
    }


def breakdown(of: Scale, earned: Mapping[str, bool]) -> tuple[ScorePart, ...]:
    """A line for each part, in the scale's order."""
    return tuple(lines[earned[part]] for part, lines in of.items())
