"""All tests, quick ones first: pytest (core, contract, pages, end to end), then the extension's own under Node."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
UNITS = ROOT / ".cache" / "units"


def main() -> int:
    """Node's units first (a second), then pytest; arguments go to pytest."""
    failed = units()
    return failed or subprocess.run([sys.executable, "-m", "pytest", *sys.argv[1:]], cwd=ROOT).returncode


def units() -> int:
    """Bundle tests/extension/*.test.ts for Node and run them with its own runner."""
    tests = sorted((ROOT / "tests" / "extension").glob("*.test.ts"))
    if not tests:
        return 0
    bundle = [
        "node_modules/.bin/esbuild",
        *map(str, tests),
        "--bundle",
        "--platform=node",
        "--format=esm",
        "--log-level=warning",
    ]
    settings = [
        "--jsx=automatic",
        "--jsx-import-source=preact",
        "--loader:.css=text",
        f"--outdir={UNITS}",
        "--out-extension:.js=.mjs",
        "--packages=external",
    ]
    subprocess.run([*bundle, *settings], cwd=ROOT, check=True)
    return subprocess.run(
        ["node", "--test", "--test-force-exit", *sorted(map(str, UNITS.glob("*.mjs")))], cwd=ROOT
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
