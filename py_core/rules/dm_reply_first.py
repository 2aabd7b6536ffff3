"""Writing a message before the two have met in public."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak when the ledger knows that they have not."""
    opening, known = facts.opening, facts.request.relationship
    if (
        opening
        and opening.is_opening
        and known
        and known.dm_ready is False
        and not known.has_shown_up
        and known.stage in ("stranger", "noticed", "acquainted", None)
    ):
        yield Finding()


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="nudge",
    tip="Reply first before DMing: answer a post or two of theirs in public.",
    why="People answer messages from those they have already met in their replies. Being known, even a little, is most of it.",
    source="replies_first",
    check=check,
    examples=(
        fires(
            "a stranger",
            surface="dm",
            text="Hi Ana, which adapter do you use?",
            relationship={"stage": "stranger", "dm_ready": False},
        ),
        fires(
            "only you have replied, twice so far",
            surface="dm",
            text="Hi Ana, which adapter do you use?",
            relationship={"stage": "acquainted", "dm_ready": False, "gave": 2},
        ),
        quiet(
            "you have replied many times: that part is done",
            surface="dm",
            text="Hi Ana, which adapter do you use?",
            relationship={"stage": "acquainted", "dm_ready": False, "gave": 12},
        ),
        quiet(
            "both of you have replied to the other",
            surface="dm",
            text="Hi Ana, which adapter do you use?",
            relationship={"stage": "mutual", "dm_ready": True},
        ),
        quiet("nothing is known", surface="dm", text="Hi Ana, which adapter do you use?"),
    ),
)
