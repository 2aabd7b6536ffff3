"""TypeScript types and the list of rules, made from the Python core; committed, and checked to be fresh."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from py_core import RULES
from py_core import messages as m
from py_core.rule import SOURCES, Rule

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "extension" / "generated"
REQUESTS = (m.ProfileRequest, m.DraftRequest, m.PostRequest, m.RelationshipRequest, m.NicheRequest)
REPLIES = (m.ProfileReply, m.DraftReply, m.PostReply, m.RelationshipReply, m.NicheReply, m.Failure)
BANNER = "/* Made by `python3 build.py dist` from py_core/messages; do not edit. */"
TO_TYPESCRIPT = """
import { compile } from 'json-schema-to-typescript';
let text = '';
for await (const chunk of process.stdin) text += chunk;
const options = { bannerComment: '', unreachableDefinitions: true, additionalProperties: false, strictIndexSignatures: true, style: { singleQuote: true, printWidth: 110 } };
process.stdout.write(await compile(JSON.parse(text), 'Everything', options));
"""


def generate() -> dict[str, str]:
    """Every generated file's content by its name in extension/generated."""
    return {"messages.d.ts": f"{BANNER}\n\n{_types()}", "rules.json": _rules()}


def write() -> None:
    """Write them all."""
    GENERATED.mkdir(exist_ok=True)
    for name, text in generate().items():
        (GENERATED / name).write_text(text, "utf-8")


def stale() -> list[str]:
    """Names of the generated files that are not what the core would make now."""
    return [
        name
        for name, text in generate().items()
        if not (GENERATED / name).exists() or (GENERATED / name).read_text("utf-8") != text
    ]


def _types() -> str:
    # A request may leave defaults out, a reply always carries them: hence the two modes.
    models = [(model, "validation") for model in REQUESTS] + [(model, "serialization") for model in REPLIES]
    _, schema = models_json_schema(models, ref_template="#/definitions/{model}")  # type: ignore[arg-type]
    definitions = {name: _plain(definition) for name, definition in schema["$defs"].items()}
    whole = {"title": "Everything", "type": "object", "definitions": definitions, "properties": {}}
    done = subprocess.run(
        ["node", "--input-type=module", "-e", TO_TYPESCRIPT],
        input=json.dumps(whole),
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    text = re.sub(r" \*\n \* This interface was referenced by[^/]*? \*/\n", " */\n", done.stdout)
    return text.replace("export interface Everything {}\n", "").replace("/**\n */\n", "").lstrip("\n")


def _plain(schema: Any) -> Any:
    """Without titles, which would name a type for every field, and limits, which TypeScript cannot say."""
    if isinstance(schema, list):
        return [_plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    dropped = {"maxItems", "minItems", "maxLength", "minimum", "maximum"}
    kept = {key: _plain(value) for key, value in schema.items() if key not in dropped}
    if isinstance(kept.get("title"), str):
        del kept["title"]
    return kept


LONGEST_SHOWN, BEGINNING = 160, 40
"""Characters of an example that are shown whole, and how many of a longer one: those only prove a length."""
BLANK = re.compile(r"\{\w+\}")
TITLES = {"post_prompts": "Questions that make a start, while the box is still empty."}
"""What lists call a rule whose tip is all blanks."""


def title(rule: Rule) -> str:
    """What lists call a rule: its tip, where the blanks that only a page can fill are left open."""
    left_open = BLANK.sub("…", rule.tip)
    return left_open if re.search(r"\w", left_open) else TITLES[rule.id]


def _examples(rule: Rule, fires: bool) -> list[dict[str, str]]:
    """The first two, each with why it is telling: the words alone may be the same on both sides."""
    chosen = [example for example in rule.examples if example.fires == fires][:2]
    return [{"because": example.because, "text": shown(example.request)} for example in chosen]


def _rules() -> str:
    """What the options page and the hints show of each rule: no code, only words."""
    rows = [
        {
            "id": rule.id,
            "on": rule.on,
            "surfaces": list(rule.surfaces),
            "severity": rule.severity,
            "title": title(rule),
            "why": rule.why,
            "source": SOURCES[rule.source],
            "study": rule.study,
            "fires": _examples(rule, fires=True),
            "quiet": _examples(rule, fires=False),
        }
        for rule in RULES
    ]
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"


def shown(request: Any) -> str:
    """The part of an example a reader would recognise, on one line; of what is long the beginning and the length."""
    profile = request.get("profile") or {}
    told = request.get("text") or " · ".join(str(profile[key]) for key in ("name", "bio") if profile.get(key))
    words = " ".join(told.split())
    return (
        words if len(words) <= LONGEST_SHOWN else f"{words[:BEGINNING].rstrip()} … ({len(words)} characters)"
    )


if __name__ == "__main__":
    write()
