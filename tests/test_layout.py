"""The layout is the law: small files, one registry, one place that names x.com, no HTML from strings."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAX_LINES = 260
TOP = {
    "extension", "py_core", "tests", "docs", ".ci", "build.py", "manifest.json", "pyproject.toml", "README.md", "CHANGELOG.md",
    "CONTRIBUTING.md", "LICENSE", "requirements.lock", "package.json", "package-lock.json", "tsconfig.json", ".gitignore",
}  # fmt: skip


def tracked() -> list[Path]:
    """Every file git knows, relative to the root."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [Path(line) for line in listed.splitlines()]


FILES = tracked()
CODE = [
    path
    for path in FILES
    if path.suffix in {".py", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".css"} and "generated" not in path.parts
]
PAGE = [path for path in CODE if path.parts[0] == "extension" and path.suffix in {".ts", ".tsx"}]


def test_top_level_holds_what_was_agreed() -> None:
    """A new thing at the top needs a decision, and a line here."""
    assert {path.parts[0] for path in FILES} <= TOP


@pytest.mark.parametrize("path", CODE, ids=str)
def test_file_is_short(path: Path) -> None:
    """One thing in one file: split what grows past a few screens."""
    assert len((ROOT / path).read_text("utf-8").splitlines()) <= MAX_LINES, f"{path} is too long: split it"


@pytest.mark.parametrize("path", PAGE, ids=str)
def test_no_markup_from_strings(path: Path) -> None:
    """Whatever comes from a page is drawn as text."""
    found = re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML",
        (ROOT / path).read_text("utf-8"),
    )

    assert found is None, f"{path}: {found and found[0]}; build elements and text nodes (page/ui/dom.ts)"


@pytest.mark.parametrize("path", PAGE, ids=str)
def test_nothing_asks_the_network(path: Path) -> None:
    """Only the engine reads files, and only the extension's own, by paths that begin with a slash."""
    for call in re.findall(r"\bfetch\(([^)]{0,40})", (ROOT / path).read_text("utf-8")):
        assert re.match(r"['`]/", call), f"{path}: fetch({call}"
    assert not re.search(r"XMLHttpRequest|WebSocket|EventSource|sendBeacon", (ROOT / path).read_text("utf-8"))


def test_manifest_asks_for_little() -> None:
    """Two hosts, no web-accessible file, no permission that shows a warning."""
    manifest = json.loads((ROOT / "manifest.json").read_text("utf-8"))

    assert set(manifest["host_permissions"]) == {"https://x.com/*", "https://twitter.com/*"}
    assert set(manifest["permissions"]) <= {"storage", "offscreen", "unlimitedStorage"}
    assert "web_accessible_resources" not in manifest
    assert "connect-src 'self'" in manifest["content_security_policy"]["extension_pages"]


def test_learned_weights_are_small() -> None:
    """All weights in the package together: 1.5 MB at most."""
    core = ROOT / "py_core"
    weights = [*core.rglob("*.bin"), *core.rglob("*_model.json")]

    assert 0 < sum(path.stat().st_size for path in weights) <= 1_500_000


def test_no_registry_is_named() -> None:
    """Lock files pin names, versions and hashes; where they come from is the machine's business."""
    for path in FILES:
        if path.suffix in {".json", ".lock", ".toml", ".py", ".md"} and path.name != "test_layout.py":
            text = (ROOT / path).read_text("utf-8")
            assert not re.search(r"https?://(registry\.npmjs|files\.pythonhosted|pypi)\b", text), path


def test_every_command_is_in_the_readme() -> None:
    """A command nobody can find is not there."""
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r'^    "([a-z-]+)": \[', (ROOT / "build.py").read_text("utf-8"), re.MULTILINE)

    assert [command for command in commands if command not in readme] == []
