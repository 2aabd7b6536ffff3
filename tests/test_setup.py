"""Setting up does not saw off the branch it sits on."""

from pathlib import Path

import build


def test_environment_made_anew_is_not_made_by_itself() -> None:
    """These tests run in .venv, as a person's shell may: the Python that makes it anew lies outside of it."""
    assert build.VENV not in Path(build.find_python()).parents
