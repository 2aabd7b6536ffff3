"""What is shipped: unmodified Pyodide, exactly the pinned wheels, readable Python, the same bytes every time."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from extension.tooling import dist, wheels
from extension.tooling.dist import PYODIDE

CHROME = dist.DIST / "chrome"


@pytest.fixture(autouse=True)
def built() -> None:
    """Needs a build; `python3 build.py test` makes one first."""
    if not CHROME.exists():
        pytest.fail("run `python3 build.py dist` first")


def test_zip_is_the_same_bytes_when_built_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is built anew elsewhere; its zip does not differ from the one in dist."""
    monkeypatch.setattr(dist, "DIST", tmp_path)
    dist.build("chrome", wheels.wheels())
    dist.pack(tmp_path / "chrome", tmp_path / "again.zip")

    assert (tmp_path / "again.zip").read_bytes() == (CHROME.parent / "acquaint-chrome.zip").read_bytes()


def test_zip_is_small_enough_to_download_without_thinking() -> None:
    """At most 11 MB."""
    assert (CHROME.parent / "acquaint-chrome.zip").stat().st_size <= 11 * 2**20


@pytest.mark.parametrize("name", PYODIDE)
def test_pyodide_is_unmodified(name: str) -> None:
    """Stores and readers can compare it with the package it came from."""
    assert (CHROME / "python" / name).read_bytes() == (wheels.PYODIDE / name).read_bytes()


def test_lock_names_exactly_the_shipped_wheels_and_their_hashes() -> None:
    """The engine checks these hashes before it unpacks anything."""
    locked = json.loads((CHROME / "python" / "pyodide-lock.json").read_text())["packages"].values()
    shipped = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (CHROME / "python").glob("*.whl")
    }

    assert {package["file_name"]: package["sha256"] for package in locked} == shipped
    assert len(shipped) == 5


def test_core_travels_as_readable_python() -> None:
    """Every file of the core is there as it is in the repository, and nothing compiled."""
    names = json.loads((CHROME / "py_core" / "files.json").read_text())

    for name in names:
        assert (CHROME / "py_core" / name).read_bytes() == (dist.ROOT / "py_core" / name).read_bytes()
    assert "rules/dm_greeting_only.py" in names
    assert not list(CHROME.rglob("*.pyc"))


def test_every_file_the_manifest_names_is_there() -> None:
    """A missing file would make the browser refuse the whole extension."""
    for browser in ("chrome", "firefox"):
        root = CHROME.parent / browser
        manifest = json.loads((root / "manifest.json").read_text("utf-8"))
        background = manifest["background"]
        named = [
            *manifest["icons"].values(),
            *background.get("scripts", [background.get("service_worker")]),
            *manifest["content_scripts"][0]["js"],
            manifest["action"]["default_popup"],
            manifest["options_ui"]["page"],
        ]
        assert [name for name in named if not (root / name).exists()] == []


def test_zips_hold_nothing_odd() -> None:
    """Names are plain, sorted, and inside the folder."""
    for path in CHROME.parent.glob("*.zip"):
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
        assert names == sorted(names)
        assert not [
            name
            for name in names
            if name.startswith(("/", "..")) or "node_modules" in name or name.endswith(".ts")
        ]
