"""Builds dist/chrome, dist/firefox and their zips; the same sources give the same bytes."""

import hashlib
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

from extension.tooling import docs, messages, wheels

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "extension"
DIST = ROOT / "dist"
PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
MODULES = {
    "bridge/background": "bridge/background.ts",
    "bridge/offscreen": "bridge/offscreen.ts",
    "engine/start": "engine/start.ts",
    "engine/worker": "engine/worker.ts",
    "popup/popup": "popup/popup.tsx",
    "options/options": "options/options.tsx",
    "welcome/welcome": "welcome/welcome.tsx",
    "diagnostics/diagnostics": "diagnostics/diagnostics.tsx",
    "dashboard/dashboard": "dashboard/dashboard.tsx",
    "archive/import_worker": "archive/import_worker.ts",
}
SCRIPTS = {"page/main": "page/main.ts"}
"""Bundles and what they start from. Content scripts are no modules; an entry without a source is not built."""
COPIED = ("*.html", "*.css", "icons/*.png", "_locales/*/messages.json")
CORE_FILES = (".py", ".json", ".txt", ".bin")
GECKO_ID = "acquaint@acquaint.example"


def main() -> None:
    """Everything, step by step, each step said."""
    print("dist: types from the Python core")
    messages.write()
    docs.write()
    print("dist: WebAssembly wheels (fetch, audit, lock)")
    found = wheels.wheels()
    wheels.audit(found)
    shutil.rmtree(DIST, ignore_errors=True)
    for browser in ("chrome", "firefox"):
        print(f"dist: {browser}")
        build(browser, found)
        size = pack(DIST / browser, DIST / f"acquaint-{browser}.zip")
        print(f"dist: dist/acquaint-{browser}.zip, {size / 2**20:.2f} MB")


def build(browser: str, found: list[Path]) -> None:
    """One unpacked, loadable folder."""
    target = DIST / browser
    python = target / "python"
    python.mkdir(parents=True)
    for name in PYODIDE:
        shutil.copyfile(wheels.PYODIDE / name, python / name)
    for wheel in found:
        shutil.copyfile(wheel, python / wheel.name)
    wheels.lock(found, python / "pyodide-lock.json")
    with zipfile.ZipFile(python / "nothing.zip", "w"):
        pass  # A restored Python has its library in memory and wants none from here.
    copy_core(target / "py_core")
    for pattern in COPIED:
        for path in sorted(SOURCE.rglob(pattern)):
            place = target / path.relative_to(SOURCE)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    bundle(target, browser)
    write_json(target / "manifest.json", manifest(browser))
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")


def copy_core(target: Path) -> None:
    """The core as it is, readable, with a list of its files for the boot."""
    core = ROOT / "py_core"
    names = sorted(
        str(path.relative_to(core).as_posix())
        for path in core.rglob("*")
        if path.suffix in CORE_FILES and "__pycache__" not in path.parts and path.name != "__main__.py"
    )
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(core / name, target / name)
    write_json(target / "files.json", names)


def bundle(target: Path, browser: str) -> None:
    """The TypeScript, one file an entry; Pyodide's own modules stay the unmodified files they are."""
    host = "open_host.firefox.ts" if browser == "firefox" else "open_host.ts"
    settings = [
        "--bundle",
        "--target=chrome137,firefox140",
        "--charset=utf8",
        "--jsx=automatic",
        "--jsx-import-source=preact",
        "--external:/python/*",
        "--alias:pyodide-runtime=/python/pyodide.mjs",
        "--alias:pyodide-asm=/python/pyodide.asm.mjs",
        f"--alias:open-host={SOURCE / 'bridge' / host}",
        "--loader:.css=text",
        "--legal-comments=none",
        "--log-level=warning",
        f"--define:BUILD_ID={json.dumps(build_id(target))}",
        f"--define:BROWSER={json.dumps(browser)}",
        f"--outdir={target}",
    ]
    for form, wanted in (("esm", MODULES), ("iife", SCRIPTS)):
        entries = [f"{out}={SOURCE / source}" for out, source in wanted.items() if (SOURCE / source).exists()]
        subprocess.run(
            ["node_modules/.bin/esbuild", *entries, f"--format={form}", *settings], cwd=ROOT, check=True
        )


def build_id(target: Path) -> str:
    """A name for exactly this engine: a snapshot made by another one is refused."""
    total = hashlib.sha256()
    engine = [*sorted((SOURCE / "engine").glob("*.ts")), *sorted((target / "python").iterdir())]
    for path in [*engine, *sorted(path for path in (target / "py_core").rglob("*") if path.is_file())]:
        total.update(f"{path.name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:32]


def manifest(browser: str) -> dict[str, object]:
    """manifest.json for one browser; Firefox has no offscreen page, its event page owns the engine."""
    content: dict[str, object] = json.loads((ROOT / "manifest.json").read_text("utf-8"))
    if browser == "firefox":
        content["background"] = {"scripts": ["bridge/background.js"], "type": "module"}
        content["permissions"] = [name for name in content["permissions"] if name != "offscreen"]  # type: ignore[attr-defined]
        del content["minimum_chrome_version"]
        content["browser_specific_settings"] = {
            "gecko": {
                "id": GECKO_ID,
                "strict_min_version": "140.0",
                "data_collection_permissions": {"required": ["none"]},
            }
        }
    return content


def write_json(path: Path, content: object) -> None:
    """Readable, and the same bytes every time."""
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")


def pack(folder: Path, target: Path) -> int:
    """Zip a folder with fixed order, dates and rights; returns its size in bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), (1980, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, path.read_bytes(), compresslevel=9)
    return target.stat().st_size


if __name__ == "__main__":
    main()
