"""`python -m tests.py_core.fuzz -atheris_runs=100000 [CORPUS]`: throws bytes at handle(), guided by what they reach.

Half of the runs send a raw line, half a well-formed request whose texts are fuzzed, because few random lines are JSON.
"""

import faulthandler
import json
import sys

import atheris

with atheris.instrument_imports(include=["py_core"]):
    from py_core.entry import handle
    from py_core.messages import REPLY

SURFACES = ("dm", "reply", "quote", "post")
LONGEST = 5
"""Seconds a run may take."""
NEVER = 1_000_000
"""Seconds after which the fuzzer's own alarm may go off. It rings every half of them, for 0 every second, also while Python
shuts down, when nobody listens any more and the alarm ends the process."""


def in_time(data: bytes) -> None:
    """One run, ended with a traceback if it hangs."""
    faulthandler.dump_traceback_later(LONGEST, exit=True)
    one(data)
    faulthandler.cancel_dump_traceback_later()


def one(data: bytes) -> None:
    """One run: exactly one valid reply, marks within the text; anything else ends the run with its input."""
    given = atheris.FuzzedDataProvider(data)
    kind = given.ConsumeIntInRange(0, 7)
    if kind > 4:
        line = given.ConsumeUnicode(given.remaining_bytes())
        REPLY.validate_json(handle(line))
        return
    text = given.ConsumeUnicode(1_000)
    if kind < 4:
        recipient = {"name": given.ConsumeUnicode(30), "bio": given.ConsumeUnicode(200)}
        request = {"kind": "draft", "surface": SURFACES[kind], "text": text, "recipient": recipient}
    else:
        profile = {"handle": given.ConsumeUnicode(15), "name": given.ConsumeUnicode(50), "bio": text}
        request = {"kind": "profile", "is_self": given.ConsumeBool(), "profile": profile}
    reply = json.loads(handle(json.dumps({"id": 1, **request})))
    REPLY.validate_python(reply)
    assert reply["kind"] == request["kind"], reply
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    for hint in reply["hints"]:
        assert hint["start"] is None or 0 <= hint["start"] <= hint["end"] <= units, hint


if __name__ == "__main__":
    atheris.Setup([*sys.argv, f"-timeout={NEVER}"], in_time)
    atheris.Fuzz()
