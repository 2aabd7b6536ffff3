"""The core stays pure: no I/O, no clock, no chance, nothing but the standard library and pydantic."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

CORE = Path(__file__).parents[2] / "py_core"
ALLOWED = {
    "annotationlib", "binascii", "bisect", "collections", "dataclasses", "datetime", "functools", "itertools", "json", "math", "operator", "re",
    "string", "typing", "unicodedata", "pydantic", "pydantic_core", "py_core", "array", "struct", "base64", "enum", "heapq", "html",
}  # fmt: skip
DOORS = {
    "__main__.py": {"sys"},
    "data.py": {"importlib"},
    "wording/__init__.py": {"importlib"},
    "rules/__init__.py": {"importlib", "pkgutil"},
}
"""The few files that may reach further, and for what."""
CLOCKS = {"now", "today", "utcnow"}


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: str(path.relative_to(CORE)))
def test_file_is_pure(path: Path) -> None:
    """It imports only what the list allows, reads no clock and opens no file."""
    name = str(path.relative_to(CORE))
    allowed = ALLOWED | DOORS.get(name, set())
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found = {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found = {(node.module or "").split(".")[0]}
        else:
            if isinstance(node, ast.Call):
                called = node.func
                assert not (
                    isinstance(called, ast.Name) and called.id in {"open", "input", "print", "exec", "eval"}
                ), f"{name}: {called.id}()"
                assert not (
                    isinstance(called, ast.Attribute)
                    and called.attr in CLOCKS
                    and isinstance(called.value, ast.Name)
                    and called.value.id in {"datetime", "date"}
                ), f"{name}: time comes in with the request"
            continue
        assert found <= allowed, f"{name} imports {', '.join(sorted(found - allowed))}: the core may not"


ASK_WITH_DOORS_SHUT = """
import json, sys
from py_core import RULES, handle

def refuse(event, arguments):
    if event in ("open", "os.listdir", "os.scandir"):
        raise PermissionError(f"{event} {arguments[0]}")

sys.addaudithook(refuse)
for rule in RULES:
    for example in rule.examples:
        line = json.dumps({"id": 1, "kind": rule.on, "locale": "de-AT", **example.request}, default=str)
        reply = json.loads(handle(line))
        if reply["kind"] != rule.on:
            sys.exit(f"{rule.id}: {reply}")
"""


def test_no_request_reads_a_file() -> None:
    """Once imported the core needs no file, whatever is asked first: a restored engine has none to give it."""
    asked = subprocess.run(
        [sys.executable, "-c", ASK_WITH_DOORS_SHUT], cwd=CORE.parent, capture_output=True, text=True
    )

    assert asked.returncode == 0, asked.stderr[-2000:]
