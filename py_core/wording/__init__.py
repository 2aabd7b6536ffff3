"""Words in the reader's language: rules speak English, `<language>.json` beside this file translates."""

import json
from functools import cache
from importlib.resources import files

from py_core.rule import Rule


@cache
def languages() -> tuple[str, ...]:
    """ISO 639-1 codes of the translations in this folder; English needs none."""
    return tuple(
        sorted(entry.name[:-5] for entry in files(__name__).iterdir() if entry.name.endswith(".json"))
    )


@cache
def words(language: str) -> dict[str, str]:
    """Every translated sentence of one language by key; empty for English and unknown languages."""
    if language not in languages():
        return {}
    loaded: dict[str, str] = json.loads(files(__name__).joinpath(f"{language}.json").read_text("utf-8"))
    return loaded


def say(key: str, english: str, locale: str | None) -> str:
    """The sentence under `key` in the reader's language, or the English one."""
    return words((locale or "en").split("-")[0].lower()).get(key, english)


def tip(rule: Rule, locale: str | None) -> str:
    """The rule's tip, blanks unfilled."""
    return say(f"{rule.id}.tip", rule.tip, locale)


def why(rule: Rule, locale: str | None) -> str:
    """The rule's reason."""
    return say(f"{rule.id}.why", rule.why, locale)
