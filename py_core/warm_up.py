"""What the engine does once before its snapshot is taken: touch every path, so that no first request is slow."""

import json

from py_core.entry import handle
from py_core.rules import RULES

KNOWN: tuple[str, ...] = (
    '{"id":"known-1","kind":"profile","profile":{"handle":"known","name":"Ana Souza","bio":"Engineer at Acme"}}',
)
"""Asked again after a restore: answers must be the same to the letter. It goes through the parser, pydantic's library
and the rules; a second one would only be waited for, and a profile is what most pages ask about first."""


OTHER_KINDS: tuple[str, ...] = (
    '{"id":"warm-1","kind":"draft","surface":"dm","text":"Hi"}',
    '{"id":"warm-3","kind":"draft","surface":"nowhere","text":0}',
    '{"id":"warm-2","kind":"relationship","me":"a","person":"b","now":"2026-01-02T00:00:00Z",'
    '"events":[{"at":"2026-01-01T00:00:00Z","from":"a","to":"b","type":"reply"}]}',
)


def warm_up() -> None:
    """Ask the known questions and the first telling example of every rule; answers are thrown away."""
    for question in (*KNOWN, *OTHER_KINDS):
        handle(question)
    for rule in RULES:
        telling = next(example for example in rule.examples if example.fires)
        handle(json.dumps({"id": 0, "kind": rule.on, **telling.request}, default=str))
