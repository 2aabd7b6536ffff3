"""What the README offers first: the demo."""

import subprocess
import sys
from pathlib import Path

from tests.demo import ROOT, STEPS


def test_demo_shows_every_step_and_asks_for_nothing(tmp_path: Path) -> None:
    """Each step prints what it saw and leaves its picture; then the popup; no request was made."""
    folder = tmp_path / "demo"
    done = subprocess.run(
        [sys.executable, "-m", "tests.demo", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    shown = [name for name, _, _ in STEPS if f"- {name}: Acquaint: " in done.stdout]
    assert len(list(folder.glob("*.png"))) == len(shown) + 1
    assert len(shown) >= len(STEPS) - 1, done.stdout  # The real page may not be here.
    assert "- popup: " in done.stdout
    assert "Requests the extension made: 0" in done.stdout
