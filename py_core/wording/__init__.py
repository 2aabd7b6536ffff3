"""Words in the reader's language: rules speak English, `<language>.json` beside this file translates."""

from importlib.resources import files

from py_core.data import load_json
from py_core.rule import Rule

TRANSLATIONS: dict[str, dict[str, str]] = {
    name.removesuffix(".json"): load_json(__name__, name)
    for name in sorted(entry.name for entry in files(__name__).iterdir())
    if name.endswith(".json")
}
"""Every translated sentence by key, by ISO 639-1 code. Read at import, as all data of the core: the engine's
snapshot holds no files, so a restored one could not read them when a reader's language first comes."""


def say(key: str, english: str, locale: str | None) -> str:
    """The sentence under `key` in the reader's language, or the English one."""
    if not locale or not TRANSLATIONS:
        return english
    return TRANSLATIONS.get(locale.split("-")[0].lower(), {}).get(key, english)


def tip(rule: Rule, locale: str | None) -> str:
    """The rule's tip, blanks unfilled."""
    return say(f"{rule.id}.tip", rule.tip, locale)


def why(rule: Rule, locale: str | None) -> str:
    """The rule's reason."""
    return say(f"{rule.id}.why", rule.why, locale)
