"""Everything that can be told without running the product: formatting, types, generated files and docs fresh."""

import subprocess
import sys
from pathlib import Path

from extension.tooling import docs, messages

ROOT = Path(__file__).parents[2]
COMMANDS = (
    ("formatting", ["ruff", "format", "--check", "--quiet", "."]),
    ("lint", ["ruff", "check", "--quiet", "."]),
    ("Python types", ["mypy", "--no-error-summary"]),
    ("TypeScript types", ["node_modules/.bin/tsc", "-p", "."]),
)


def main() -> int:
    """Run every check, say what each found, and how to mend it."""
    failed = []
    for name, command in COMMANDS:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        print(f"check: {name}: {'ok' if done.returncode == 0 else 'FAILED'}", flush=True)
        if done.returncode:
            print(done.stdout + done.stderr)
            failed.append(name)
    for what, stale in (("generated files", messages.stale()), ("docs", docs.stale())):
        print(f"check: {what}: {'ok' if not stale else 'STALE'}", flush=True)
        if stale:
            print(f"  {', '.join(stale)}: run `python3 build.py dist` and commit what it changed")
            failed.append(what)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
