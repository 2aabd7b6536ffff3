"""`python -m py_core`: one JSON request a line in, one JSON reply a line out, in order."""

import sys

from py_core.entry import handle


def main() -> None:
    """Serve standard input until it ends; bytes that are no UTF-8 are a failure, not an end."""
    for line in sys.stdin.buffer:
        if line.strip():
            sys.stdout.buffer.write(handle(line.decode("utf-8", "replace")).encode() + b"\n")
            sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
