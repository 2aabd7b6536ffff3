"""Pages made from the core: docs/rules.md, what Acquaint may say and why, and the formulas the ledger and the scores use."""

from pathlib import Path

from extension.tooling import messages
from py_core import RULES
from py_core.drafts import answering, opening, posting
from py_core.relationships import STAGES
from py_core.relationships.fold import CLOSE_DAYS, CLOSE_WITHIN, ENOUGH, HALF_LIFE, WEIGHTS
from py_core.rule import SOURCES, Example, Rule

ROOT = Path(__file__).parents[2]
RULES_PAGE = ROOT / "docs" / "rules.md"
HEAD = """<!-- Made by `python3 build.py dist` from py_core/rules; do not edit. -->
# What Acquaint may say

Every hint, where it appears, why it exists, and the part of the article it comes from. Any of them can be turned
off, from the hint itself or in the settings. **Wait** means: this message will likely go unanswered as it is;
**Nudge**: something is worth changing; **Tip**: an idea.

The article is "How to Build Your Professional Network on Twitter"; headings in quotes are its own. Where a study is named,
grade A means a controlled experiment or a large peer-reviewed study, grade B a large body of observations. None of them was
made with messages on X, so none of them promises an answer.
"""
WHERE = {
    "profile": "On a profile",
    "dm": "In a direct message",
    "reply": "In a reply or quote",
    "post": "In a post of your own",
    "moment": "On somebody's post",
    "relationship": "About two people",
    "niche": "About your own posts",
}
WORDS = {"stop": "Wait", "nudge": "Nudge", "tip": "Tip"}


def pages() -> dict[Path, str]:
    """Content of every page made from the core."""
    parts = [HEAD]
    for prefix, title in WHERE.items():
        rules = [rule for rule in RULES if rule.id.split("_")[0] == prefix]
        if rules:
            parts += [f"## {title}\n", *map(_section, rules)]
    return {
        RULES_PAGE: "\n".join(parts),
        ROOT / "docs" / "scores.md": _scores(),
        ROOT / "docs" / "relationship.md": _relationship(),
    }


BANNER = "<!-- Made by `python3 build.py dist` from py_core; do not edit. -->\n"


def _scores() -> str:
    """The weights of every score, as the code has them."""
    parts = [
        BANNER
        + "# How a draft is scored\n\nA score says what a draft already does; it is no mark for the person.\n"
    ]
    for title, points in (
        ("A first message", opening.POINTS),
        ("A reply or quote", answering.POINTS),
        ("A post", posting.POINTS),
    ):
        rows = [f"| {label} | {worth} |" for worth, label in points.values()]
        parts.append("\n".join([f"## {title}\n", "| it … | points |", "| --- | --- |", *rows]) + "\n")
    return "\n".join(parts)


def _relationship() -> str:
    """Stages and the formula of the strength, with the numbers the code has."""
    stages = [f"| {stage} | {sentence} |" for stage, sentence in STAGES.items()]
    weights = [f"| {type_} | {weight:g} |" for type_, weight in WEIGHTS.items()]
    return "\n".join(
        [
            BANNER + "# Where two people stand\n",
            "| stage | means |",
            "| --- | --- |",
            *stages,
            f"\nClose: both on at least {CLOSE_DAYS} days, and both within the last {CLOSE_WITHIN.days} days.",
            "A message is welcome (`dm_ready`) from mutual on, or once they have written to you.\n",
            "## Strength, 0 to 10\n",
            "    given, got = sum of weight * 0.5 ^ (age in days / half-life), for each side",
            "    b = 2 * sqrt(given * got) + 0.2 * |given - got|",
            "    strength = 10 * (1 - e ^ (-b / enough))\n",
            f"Half-life: {HALF_LIFE:g} days; enough: {ENOUGH:g}. What both sides do counts; what one side does alone hardly does.\n",
            "| event | weight |",
            "| --- | --- |",
            *weights,
            "",
        ]
    )


def write() -> None:
    """Write them all."""
    for path, text in pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")


def stale() -> list[str]:
    """Names of the pages that are not what the core would make now."""
    return [
        path.name for path, text in pages().items() if not path.exists() or path.read_text("utf-8") != text
    ]


def _section(rule: Rule) -> str:
    fires = [_shown(example) for example in rule.examples if example.fires][:2]
    quiet = [_shown(example) for example in rule.examples if not example.fires][:2]
    lines = [
        f"### {messages.title(rule)}",
        f"**{WORDS[rule.severity]}** · `{rule.id}` · from “{SOURCES[rule.source]}”\n",
        f"{rule.why}\n",
        *([f"{rule.study}\n"] if rule.study else []),
        "Speaks:",
        *fires,
        "\nStays quiet:",
        *quiet,
    ]
    return "\n".join(lines) + "\n"


def _shown(example: Example) -> str:
    quoted = messages.shown(example.request)
    shown = f": “{quoted}”" if quoted else ""
    return f"- {example.because}{shown}".replace("<", "&lt;")


if __name__ == "__main__":
    write()
