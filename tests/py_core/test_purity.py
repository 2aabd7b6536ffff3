"""The core stays pure: no I/O, no clock, no chance, nothing but the standard library and pydantic."""

import ast
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
                clock = (
                    isinstance(called, ast.Attribute)
                    and called.attr in CLOCKS
                    and isinstance(called.value, ast.Name)
                )
                assert not (clock and called.value.id in {"datetime", "date"}), (
                    f"{name}: time comes in with the request"
                )
            continue
        assert found <= allowed, f"{name} imports {', '.join(sorted(found - allowed))}: the core may not"
