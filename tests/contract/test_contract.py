"""The line between the page and the core holds on every host: same answers, same failures, never silence."""

import json
from typing import Any

import pytest

from py_core import RULES, handle
from py_core.messages import REPLY
from tests.contract.conftest import Ask

PROFILE = {"handle": "ana_dev", "name": "Ana Souza", "bio": "Engineer at Northwind. Climber."}
DM = {"kind": "draft", "surface": "dm", "text": "Hi"}


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_every_example_is_answered_alike(ask: Ask, rule: Any) -> None:
    """Whatever a rule's examples ask, every host gives the very reply this process gives."""
    for number, example in enumerate(rule.examples):
        line = json.dumps({"id": number, "kind": rule.on, **example.request}, default=str)

        assert ask(line) == json.loads(handle(line))


@pytest.mark.parametrize(
    "request_",
    [
        {"kind": "profile", "profile": PROFILE},
        {"kind": "profile", "is_self": True, "profile": PROFILE},
        DM,
        {**DM, "surface": "reply", "parent": {"author": "ana", "text": "I shipped it!"}},
        {**DM, "surface": "post", "text": ""},
        {"kind": "post", "text": "I shipped it!"},
        {"kind": "relationship", "me": "a", "person": "b", "now": "2026-01-02T00:00:00Z", "events": []},
        {"kind": "niche", "posts": [], "now": "2026-01-02T00:00:00Z"},
    ],
    ids=lambda value: f"{value['kind']} {value.get('surface', '')}",
)
@pytest.mark.parametrize("id_", [7, "seven"])
def test_reply_echoes_id_and_kind_and_is_valid(ask: Ask, request_: dict[str, Any], id_: int | str) -> None:
    """A reply has the request's id and kind and the shape the types promise."""
    reply = ask(json.dumps({"id": id_, **request_}))

    assert (reply["id"], reply["kind"]) == (id_, request_["kind"])
    REPLY.validate_python(reply)


@pytest.mark.parametrize(
    ("line", "code", "id_"),
    [
        ("nonsense", "not_json", None),
        ("[1, 2]", "unknown_kind", None),
        ('{"id": 3}', "unknown_kind", 3),
        ('{"id": 4, "kind": "weather"}', "unknown_kind", 4),
        ('{"id": 5, "kind": "draft", "surface": "dm"}', "bad_request", 5),
        ('{"id": 6, "kind": "draft", "surface": "wall", "text": "x"}', "bad_request", 6),
        ('{"id": 7, "kind": "profile", "profile": {"handle": 7}}', "bad_request", 7),
        ('{"id": 8, "kind": "draft", "surface": "dm", "text": "' + "x" * 1_000_001 + '"}', "too_large", 8),
        ('{"id": 9, "kind": "draft", "surface": "dm", "text": "' + "x" * 100_001 + '"}', "bad_request", 9),
        ("[" * 5_000, "not_json", None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_bad_request_fails_clearly_and_the_next_is_served(
    ask: Ask, line: str, code: str, id_: int | None
) -> None:
    """A request that cannot be read gets a failure with its id where it has one; the next line is answered."""
    failure = ask(line)

    assert (failure["kind"], failure["code"], failure["id"]) == ("failure", code, id_)
    assert failure["message"].endswith(".")
    assert ask(json.dumps({"id": 10, **DM}))["id"] == 10


def test_lone_surrogates_are_mended_and_offsets_hold(ask: Ask) -> None:
    """Half an emoji, as a page may hold while one is typed, is read as one unknown sign; nothing shifts."""
    reply = ask('{"id": 1, "kind": "draft", "surface": "dm", "text": "\\ud83d Hi"}')

    assert reply["kind"] == "draft"
    assert [(hint["start"], hint["end"]) for hint in reply["hints"]] == [(0, len("x Hi"))]


def test_offsets_count_as_javascript_does(ask: Ask) -> None:
    """An emoji before the marked words counts as two units, as in a JavaScript string."""
    text = "😀😀 Thanks! You are so beautiful"
    marks = {
        hint["rule"]: (hint["start"], hint["end"])
        for hint in ask(json.dumps({"id": 1, **DM, "text": text}))["hints"]
    }

    assert marks["dm_about_looks"] == (13, 13 + len("You are so beautiful"))


def test_rules_turned_off_stay_quiet(ask: Ask) -> None:
    """A rule in `off` says nothing; the others still speak."""
    heard = {hint["rule"] for hint in ask(json.dumps({"id": 1, **DM}))["hints"]}

    assert "dm_greeting_only" in heard
    assert "dm_greeting_only" not in {
        hint["rule"] for hint in ask(json.dumps({"id": 1, **DM, "off": ["dm_greeting_only"]}))["hints"]
    }
