"""The hosts that serve the core: this process, the command, and Pyodide (the built extension's files, under Node)."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from py_core import handle

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist" / "chrome"
COMMANDS = {
    "command": [sys.executable, "-m", "py_core"],
    "pyodide": ["node", "tests/contract/pyodide_host.mjs", str(DIST)],
}

type Ask = Callable[[str], Any]


@pytest.fixture(scope="session", params=["this process", *COMMANDS])
def ask(request: pytest.FixtureRequest) -> Iterator[Ask]:
    """`ask(line)` gives the parsed reply of one host; every test runs against each."""
    if request.param == "this process":
        yield lambda line: json.loads(handle(line))
        return
    if request.param == "pyodide" and not DIST.exists():
        pytest.fail("needs the built extension: run `python3 build.py dist` first")
    with subprocess.Popen(
        COMMANDS[request.param], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as serving:
        assert serving.stdin is not None
        assert serving.stdout is not None
        write, read = serving.stdin, serving.stdout

        def exchange(line: str) -> Any:
            write.write(line.encode("utf-8", "surrogatepass") + b"\n")
            write.flush()
            answer = read.readline()
            assert answer, "the host ended instead of answering"
            return json.loads(answer)

        yield exchange
        write.close()
        serving.wait(30)
