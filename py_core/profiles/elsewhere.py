"""A real name that the bio or the link tells while the display name tells none."""

import re

from py_core.messages.profile import Profile
from py_core.profiles.bio import Bio
from py_core.profiles.lexicon import clearly_given
from py_core.profiles.name_words import ordinary_word
from py_core.profiles.names import read_joined, read_name, reads_as_full_name
from py_core.profiles.normalise import fold

_STATED = re.compile(
    r"(?:\b(?i:my name is|my name's|i am|i'm|tweets by|written by|run by|(?:real|actual) name:?|me llamo"
    r"|mi nombre es|soy|je suis|je m'appelle|ich bin|ich heiße|meu nome é|sono|mi chiamo)\s+)"
    r"((?:[^\W\d_][\w'’.-]*\s?){1,3})"
)
_FIRST_STRETCH = re.compile(r"^\W*([^|•·,;:!?\n\r/—–\"“”()@#.]+?)\s*(?=\s[-–—]|[|•·,;:\n\r—–(/.]|$)")
_BRACKETED = re.compile(r"\(([^()]{5,40})\)")
_ADDRESS = re.compile(
    r"^(?:https?://)?(?:www\.)?(?:linkedin\.com/in/|github\.com/|about\.me/)?([\w-]+)", re.IGNORECASE
)
_FACEBOOK = re.compile(r"\bfacebook\.com/(?:people/)?([\w.-]+)", re.IGNORECASE)
_CUTS = re.compile(r"[._\-\d]+")
_SHORTEST, _LONGEST = 5, 12
"""Letters of a given name, and at least and at most of what follows it, written as one word that no list of family names holds."""


def name_elsewhere(profile: Profile, bio: Bio) -> str | None:
    """The name as it stands in the bio, or as the address of a personal page spells it; None where there is none."""
    stated = _STATED.search(bio.text)
    if stated and read_name(stated[1]).kind != "none" and read_name(stated[1]).certain:
        return stated[1].strip()
    first = _FIRST_STRETCH.match(bio.text[:200])
    if first and len(first[0]) < len(bio.text) and reads_as_full_name(first[1]):
        return first[1].strip()
    bracketed = next(
        (found[1] for found in _BRACKETED.finditer(bio.text) if reads_as_full_name(found[1])), None
    )
    return bracketed or _in_address(profile.url or "") or _on_facebook(f"{profile.url or ''} {bio.text}")


def _in_address(url: str) -> str | None:
    site = _ADDRESS.match(url)
    if not site or site[1].lower() in ("t", "m", "http", "https", "facebook"):
        return None
    return read_joined(site[1]) or _given_in(fold(site[1]).replace("-", ""))


def _on_facebook(text: str) -> str | None:
    """People are asked for their own name there, with a dot between its parts."""
    page = _FACEBOOK.search(text)
    if not page:
        return None
    parts = [part for part in _CUTS.split(fold(page[1])) if len(part) > 1]
    if len(parts) == 2 and clearly_given(parts[0]) and not ordinary_word(parts[1]):
        return " ".join(part.title() for part in parts)
    return read_joined(parts[0]) or _given_in(parts[0]) if len(parts) == 1 else None


def _given_in(low: str) -> str | None:
    """The longest given name that begins a word, where it leaves what may be a family name."""
    ends = range(len(low) - _SHORTEST, _SHORTEST - 1, -1)
    end = next((end for end in ends if clearly_given(low[:end])), None)
    if end is None or not low.isalpha() or len(low) - end > _LONGEST or ordinary_word(low[end:]):
        return None
    return low[:end].title()
