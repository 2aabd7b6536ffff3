"""`python -m tests.measure.evaluate [DATA]`: every task in this folder, printed and written to docs/accuracy.md.

A task is one module here with TITLE, BAR (a sentence) and `measure(data) -> str` (Markdown), which returns
None when its data is not there. Rows about real people are never written to docs: see `shown` in each task.
"""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

ROOT = Path(__file__).parents[3]
HEAD = "<!-- Made by `python3 build.py evaluate`; do not edit. -->\n# How good the core is\n\nMade by `python3 build.py evaluate` on the development halves of the labelled data.\n"


def main() -> None:
    """Measure each task in turn; one without data is named, not hidden."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
    out = [HEAD]
    for found in sorted(iter_modules([str(Path(__file__).parent)]), key=lambda found: found.name):
        if found.name.startswith("_"):
            continue
        task = import_module(f"tests.measure.evaluate.{found.name}")
        figures = task.measure(data)
        out.append(
            f"## {task.TITLE}\n\nBar: {task.BAR}\n\n{figures or 'Not measured: its data is not here.'}\n"
        )
        print(out[-1], flush=True)
    (ROOT / "docs" / "accuracy.md").write_text("\n".join(out), "utf-8")


if __name__ == "__main__":
    main()
