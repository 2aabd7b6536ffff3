"""Data files that travel with the core (models, vocabularies): the one place that reads them.

They are read once, at import, so that they are part of the engine's snapshot and no request waits for them.
"""

import json
from importlib.resources import files
from typing import Any


def load_json(package: str, name: str) -> Any:
    """The parsed content of `name`, a JSON file beside `package`'s modules."""
    return json.loads(files(package).joinpath(name).read_text("utf-8"))


def load_lines(package: str, name: str) -> list[str]:
    """The non-empty lines of `name`, a text file beside `package`'s modules; `#` starts a comment line."""
    lines = files(package).joinpath(name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def load_bytes(package: str, name: str) -> bytes:
    """The content of `name`, a file of numbers beside `package`'s modules."""
    return files(package).joinpath(name).read_bytes()
