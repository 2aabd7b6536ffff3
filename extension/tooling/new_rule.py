"""`python3 build.py new-rule NAME`: a rule file that already fails its own tests, saying what to fill in."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
KINDS = {
    "profile": ("profile", "ProfileFacts", "py_core.profiles", 'profile={"handle": "ana", "name": "Ana"}'),
    "dm": ("draft", "DraftFacts", "py_core.drafts", 'surface="dm", text="..."'),
    "reply": ("draft", "DraftFacts", "py_core.drafts", 'surface="reply", text="..."'),
    "post": ("draft", "DraftFacts", "py_core.drafts", 'surface="post", text="..."'),
    "moment": ("post", "PostFacts", "py_core.posts", 'text="..."'),
    "relationship": (
        "relationship",
        "RelationshipFacts",
        "py_core.relationships",
        'me="me", person="ana", now="2026-01-01T00:00:00Z"',
    ),
    "niche": ("niche", "NicheFacts", "py_core.niches", 'now="2026-01-01T00:00:00Z"'),
}
SURFACES = {
    "dm": '    surfaces=("dm",),\n',
    "reply": '    surfaces=("reply", "quote"),\n',
    "post": '    surfaces=("post",),\n',
}
TEMPLATE = '''"""{title}: say in one line what this finds."""

from collections.abc import Iterator

from {package} import {facts}
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: {facts}) -> Iterator[Finding]:
    """Say when it speaks."""
    yield from ()


RULE = Rule(
    __name__,
    on="{kind}",
{surfaces}    severity="tip",
    tip="",
    why="",
    source="",
    check=check,
    examples=(
        fires("why this one is telling", {request}),
        quiet("the near miss", {request}),
    ),
)
'''


def main() -> int:
    """Write the file, or say what is wrong with the name."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    prefix = name.split("_")[0]
    target = ROOT / "py_core" / "rules" / f"{name}.py"
    if not re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", name) or prefix not in KINDS:
        print(
            f"new-rule: give a name such as dm_greeting_only: snake case, starting with one of {', '.join(KINDS)}"
        )
        return 2
    if target.exists():
        print(f"new-rule: {target.relative_to(ROOT)} is there already")
        return 1
    kind, facts, package, request = KINDS[prefix]
    title = name.partition("_")[2].replace("_", " ").capitalize()
    target.write_text(
        TEMPLATE.format(
            title=title,
            package=package,
            facts=facts,
            kind=kind,
            surfaces=SURFACES.get(prefix, ""),
            request=request,
        )
    )
    print(
        f"Wrote {target.relative_to(ROOT)}. Now: pytest tests/py_core -k {name}   (it fails, and says what to fill in)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
