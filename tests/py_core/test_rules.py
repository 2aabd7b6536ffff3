"""The law for rules: complete, proved by their own examples, translated everywhere."""

import json

import pytest

from py_core import RULES, handle, wording
from py_core.answers import facts_of
from py_core.messages import REQUEST
from py_core.rule import SOURCES, Example, Rule

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}: {'fires' if example.fires else 'quiet'}: {example.because}")
    for rule in RULES
    for example in rule.examples
]
EACH = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule: Rule, example: Example) -> None:
    """A rule marks exactly the stretch its example names, or stays quiet on a near miss."""
    request = REQUEST.validate_python({"kind": rule.on, **example.request})
    on_surface = not rule.surfaces or getattr(request, "surface", None) in rule.surfaces
    found = list(rule.check(facts_of(request))) if on_surface else []

    assert bool(found) is example.fires, (
        f"{rule.id} {'stayed quiet' if example.fires else 'fired'} on “{example.because}”"
    )
    if example.marks is not None:
        marked = request.text[found[0].start : found[0].end]  # type: ignore[union-attr]
        assert marked == example.marks


@pytest.mark.parametrize(("rule", "example"), [each for each in EXAMPLES if each.values[1].marks])
def test_marked_words_are_named_as_evidence(rule: Rule, example: Example) -> None:
    """The card quotes what a hint marks, cut short, unless the rule counts it instead."""
    ask = {
        "id": 1,
        "kind": rule.on,
        **example.request,
        "off": [other.id for other in RULES if other is not rule],
    }
    (hint,) = json.loads(handle(json.dumps(ask, default=str)))["hints"]
    evidence = hint["evidence"]
    marked = " ".join((example.marks or "").split())

    if evidence.startswith("“"):
        quoted = evidence[1:-1]
        assert quoted == marked or (
            quoted.endswith("…") and marked.startswith(quoted[:-1]) and len(quoted) == 61
        )
    else:
        assert "characters" in evidence


@EACH
def test_rule_has_examples_both_ways(rule: Rule) -> None:
    """Every rule proves that it speaks and that it knows when not to."""
    fired = [example for example in rule.examples if example.fires]
    kept = [example for example in rule.examples if not example.fires]
    say = f"py_core/rules/{rule.id}.py: add at least two {{}} examples to RULE.examples"

    assert len(fired) >= 2, say.format("fires(...)")
    assert len(kept) >= 2, say.format("quiet(...) near-miss")
    assert len({example.because for example in rule.examples}) == len(rule.examples), (
        f"{rule.id}: two examples share a reason"
    )


@EACH
def test_rule_words_are_complete(rule: Rule) -> None:
    """Every rule has a tip, a reason and a known section of the article, short enough to read at a glance."""
    where = f"py_core/rules/{rule.id}.py"

    assert rule.tip, f"{where}: write a tip"
    assert rule.why, f"{where}: write why"
    assert len(rule.tip) <= 140, f"{where}: the tip is over 140 characters; say it shorter"
    assert len(rule.why) <= 240, f"{where}: the reason is over 240 characters; say it shorter"
    assert rule.source in SOURCES, f"{where}: source must be one of {', '.join(SOURCES)} (py_core/rule.py)"


@pytest.mark.parametrize("language", wording.TRANSLATIONS)
def test_translation_is_complete(language: str) -> None:
    """Every translation holds every sentence of every rule and nothing stale."""
    keys = {f"{rule.id}.{part}" for rule in RULES for part in ("tip", "why")}
    have = {key for key in wording.TRANSLATIONS[language] if key.rpartition(".")[2] in ("tip", "why")}

    missing, stale = (
        sorted(keys - have),
        sorted(have - keys - {k for k in have if k.startswith("checklist.")}),
    )
    assert not missing, f"py_core/wording/{language}.json: add {', '.join(missing)}"
    assert not stale, f"py_core/wording/{language}.json: remove {', '.join(stale)}"


def test_translation_is_said_to_its_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader of German, in any country, gets the German tip where there is one and English for the rest."""
    monkeypatch.setitem(wording.TRANSLATIONS, "de", {"dm_greeting_only.tip": "Sag gleich, worum es geht."})

    def hint(locale: str | None) -> dict[str, str]:
        ask = {"id": 1, "kind": "draft", "surface": "dm", "text": "Hi", "locale": locale}
        hints = json.loads(handle(json.dumps(ask)))["hints"]
        return next(hint for hint in hints if hint["rule"] == "dm_greeting_only")

    german, english = hint("de-AT"), hint("pt-BR")

    assert german["tip"] == "Sag gleich, worum es geht."
    assert german["why"] == english["why"]
    assert english == hint(None) != german
