"""Finds the rules in this folder; never edited. Adding the file adds the rule."""

from importlib import import_module
from pkgutil import iter_modules

from py_core.rule import Rule

RULES: tuple[Rule, ...] = tuple(
    import_module(f"{__name__}.{found.name}").RULE
    for found in sorted(iter_modules(__path__), key=lambda found: found.name)
)
