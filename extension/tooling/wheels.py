"""The WebAssembly wheels: fetched by name and hash, audited, and locked with pyodide-build's own tools."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "extension" / "engine" / "wheels.lock"
CACHE = ROOT / ".cache" / "wheels"
PYODIDE = ROOT / "node_modules" / "pyodide"
PLATFORM = [
    "--python-version",
    "3.14",
    "--implementation",
    "cp",
    "--abi",
    "cp314",
    "--platform",
    "pyemscripten_2026_0_wasm32",
    "--platform",
    "any",
]


def wheels() -> list[Path]:
    """Paths of exactly the wheels that wheels.lock pins, their hashes checked; fetched if need be."""
    wanted = {line.split("sha256:")[1].strip() for line in LOCK.read_text().splitlines() if "sha256:" in line}
    if {_sha256(path) for path in CACHE.glob("*.whl")} != wanted:
        shutil.rmtree(CACHE, ignore_errors=True)
        CACHE.mkdir(parents=True)
        pip = [
            sys.executable,
            "-m",
            "pip",
            "--disable-pip-version-check",
            "download",
            "--quiet",
            "--no-deps",
            "--only-binary=:all:",
        ]
        subprocess.run([*pip, *PLATFORM, "--require-hashes", "-r", str(LOCK), "-d", str(CACHE)], check=True)
    return sorted(CACHE.glob("*.whl"))


def audit(found: list[Path]) -> str:
    """Fail unless no binary wheel asks for a shared library that nobody ships; the tool's words otherwise."""
    said = []
    for wheel in found:
        if "wasm32" in wheel.name:
            shown = pyodide("auditwheel", "show", str(wheel))
            if not shown.strip().endswith(".so:"):  # A list of libraries would follow.
                raise SystemExit(f"{wheel.name} needs libraries that are not shipped:\n{shown}")
            said.append(shown.strip())
    return "\n".join(said)


def lock(found: list[Path], target: Path) -> None:
    """Write the lock of exactly these wheels: Pyodide's own, emptied, then filled by `pyodide lockfile`."""
    base = json.loads((PYODIDE / "pyodide-lock.json").read_text())
    base["packages"] = {}
    # The tool matches wheel tags against info.platform, which names the compiler; PyPI's tag names the ABI instead.
    info = dict(base["info"])
    base["info"]["platform"] = f"pyemscripten_{info['abi_version']}"
    empty = target.with_suffix(".empty.json")
    empty.write_text(json.dumps(base))
    pyodide(
        "lockfile",
        "add-wheels",
        "--input",
        str(empty),
        "--output",
        str(target),
        "--base-path",
        str(CACHE),
        *map(str, found),
    )
    empty.unlink()
    locked = json.loads(target.read_text())
    locked["info"] = info
    target.write_text(json.dumps(locked, indent=1, sort_keys=True) + "\n")
    for package in locked["packages"].values():
        if package["sha256"] != _sha256(CACHE / package["file_name"]):
            raise SystemExit(f"{package['file_name']}: the lock's hash is not the file's")


def pyodide(*arguments: str) -> str:
    """Run one of pyodide-build's commands and return what it printed; its failure is ours."""
    # Our own build.py must not shadow the `build` package that pyodide-build imports.
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | {"PYTHONSAFEPATH": "1"}
    done = subprocess.run(["pyodide", *arguments], capture_output=True, text=True, env=clean)
    if done.returncode:
        raise SystemExit(f"pyodide {' '.join(arguments[:2])} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
