"""A bounded run of the coverage-guided fuzzer; long runs are started by hand (see tests/py_core/fuzz.py)."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

RUNS = 3_000


@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="atheris has no wheel for this machine"
)
def test_no_bytes_break_the_core(tmp_path: Path) -> None:
    """Thousands of fuzzed requests from a fixed seed: each gets one valid reply within five seconds."""
    fuzz = [sys.executable, "-m", "tests.py_core.fuzz", f"-atheris_runs={RUNS}", "-seed=1"]
    done = subprocess.run(
        [*fuzz, "-max_len=4096", f"-artifact_prefix={tmp_path}/"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stderr[-3_000:]
