"""Social proof, 0-100: how much a profile tells that a real person with real interests is behind it.

The article's own list, weighed. What the page does not show is left out of the sum and the rest is
stretched to 100, so that nothing unknown counts against anyone.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weight:
    """One line of the table: points, and what earns them in plain words."""

    points: int
    earned_by: str


WEIGHTS: Mapping[str, Weight] = {
    "name": Weight(22, "a real name: the whole for given and family name, 14 for a first name alone"),
    "face": Weight(16, "a picture with a face; half for another photo"),
    "job": Weight(12, "a role or occupation"),
    "employer": Weight(10, "where that work or study happens"),
    "skills": Weight(10, "tools or topics worked with"),
    "hobby": Weight(9, "an interest, passion or family role beside work"),
    "link_page": Weight(6, "a link to an own page"),
    "community": Weight(5, "a school, bootcamp or community"),
    "location": Weight(4, "a location"),
    "activity": Weight(4, "posts of their own: the whole from 50 posts on"),
    "banner": Weight(2, "a banner picture"),
}
"""The published table: docs/social_proof.md holds the same, and a test compares them."""
FIRST_NAME = 14 / 22
NOTHING_KNOWN = 50
ACTIVE_FROM = 50


def social_proof(earned: Mapping[str, float | None]) -> int:
    """Points earned of the points that could be known, 0-100.

    `earned`: share (0-1) of each line of WEIGHTS, None where the page does not show it.
    """
    known = {key: share for key, share in earned.items() if share is not None}
    most = sum(WEIGHTS[key].points for key in known)
    if not most:
        return NOTHING_KNOWN
    return round(100 * sum(WEIGHTS[key].points * share for key, share in known.items()) / most)


def table() -> str:
    """The table as Markdown, for docs/social_proof.md."""
    rows = "\n".join(f"| {key} | {weight.points} | {weight.earned_by} |" for key, weight in WEIGHTS.items())
    return f"| what | points | earned by |\n| --- | --- | --- |\n{rows}\n"
