"""A first message that could greet its reader by name and does not."""

from collections.abc import Iterator

from py_core.drafts import DraftFacts
from py_core.drafts.recipient import first_name
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: DraftFacts) -> Iterator[Finding]:
    """Speak where a first name is known and the message already says something."""
    opening = facts.opening
    if not opening or not opening.is_opening or opening.verdict == "worst" or opening.parts.greets_by_name:
        return
    name = first_name(facts.request)
    if opening.text.strip() and name:
        yield Finding(values={"name": name})


RULE = Rule(
    __name__,
    on="draft",
    surfaces=("dm",),
    severity="tip",
    tip="Begin with their name: “Hi {name}”.",
    why="A name at the start shows within two words that the message was written for one person.",
    source="do_this_instead",
    check=check,
    examples=(
        fires(
            "a question at once",
            surface="dm",
            text="Which font do you use in your zines?",
            recipient={"name": "Ana Souza"},
        ),
        fires(
            "greeted as anybody",
            surface="dm",
            text="Hello! Which font do you use in your zines?",
            recipient={"name": "Ana"},
        ),
        quiet(
            "greeted",
            surface="dm",
            text="Hi Ana, which font do you use in your zines?",
            recipient={"name": "Ana Souza"},
        ),
        quiet(
            "a word that is no name",
            surface="dm",
            text="Which font do you use in your zines?",
            recipient={"name": "Trans Rights Now"},
        ),
        quiet("no name is known", surface="dm", text="Which font do you use in your zines?"),
        quiet(
            "a name that is none",
            surface="dm",
            text="Which font do you use in your zines?",
            recipient={"name": "✨ x_9 ✨"},
        ),
    ),
)
