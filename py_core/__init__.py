"""Acquaint's brain: facts about a page in, hints out. Pure: no I/O, no clock, no DOM, no state."""

from py_core.entry import handle
from py_core.rules import RULES

__all__ = ["RULES", "handle"]
