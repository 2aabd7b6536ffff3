"""Who speaks: a person, an organisation, or something else (a feed, a fan page, a parody).

Person against organisation is a logistic regression over listed features (account_model.json) and the sense of the words
(account_words.bin: a weight for every word the training had a vector for, so that a word no profile held is read by its kin); a
feed, fan page or parody against both is one over listed features (feed_model.json; both by tests/measure/train/account.py); what the page itself says (a business mark, a
square picture) and plain statements ("parody", "fan account") weigh in by hand.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from py_core.data import load_bytes, load_json
from py_core.messages.profile import Evidence, Profile
from py_core.profiles.account_features import Words, features
from py_core.profiles.bio import Bio
from py_core.profiles.name_words import Name
from py_core.profiles.normalise import fold, plain
from py_core.profiles.vocabulary import VOCABULARY
from py_core.profiles.work import JOBS
from py_core.reading.linear import Table, known_in, share_of


@dataclass(frozen=True, slots=True)
class Organisations:
    """What speaks for an organisation: weights of listed features, and of known words in a bio, and in a name and handle."""

    listed: Mapping[str, float]
    words: Table

    @classmethod
    def load(cls) -> "Organisations":
        """The model that ships."""
        stored = load_json("py_core.profiles", "account_model.json")
        weights = load_bytes("py_core.profiles", "account_words.bin")
        return cls(stored["listed"], Table.of(stored["words_step"], 2, weights))

    def log_odds(self, found: Mapping[str, float], said: Words) -> float:
        """Log-odds of an organisation rather than a person."""
        bio, name = known_in(said.bio), known_in((*said.name, *said.handle))
        sense = self.words.sums(bio)[0] * share_of(bio) + self.words.sums(name)[1] * share_of(name)
        return _log_odds(self.listed, found) + sense


_MODEL = Organisations.load()
_FEEDS: Mapping[str, float] = load_json("py_core.profiles", "feed_model.json")

_MARKS = {"business": 3.5, "government": 2.0}
"""Log-odds that a mark X sells to organisations adds to the model's."""
ORGANISATION_FROM = 0.65
"""A person taken for a company is the worse mistake, and costs no accuracy up to here."""
_FEED_FROM, _FEED_BEFORE_ORGANISATION = 0.5, 0.9
"""Probability from which what looks like a person, or like an organisation, counts as a feed: between the former and a feed the
difference matters to the reader; between the latter and a feed readers themselves do not agree."""
_HOUSE = 4.0
"""Log-odds that a name with a word no person bears adds: a bakery, a church, a legal form."""
_HOUSE_UNSPACED = re.compile(
    "図書館|大学(?!生|院生)|株式会社|病院|協会|事務局|有限公司|官方|도서관|대학교|주식회사|병원"
)
_SQUARE = 3.0
_READABLE = 30
"""Length from which a bio with hardly a letter in it counts as unreadable."""
_CATEGORY = 1.5
_CAREER = re.compile(r"(?:\b(?:formerly|previously|prev\.?|past|once)\b[ :]{1,2}(?:at )?|\bex[- ])@\w")
_MAKING = re.compile(
    r"(?:^|[|.\n·•,;]\s{0,3})(?:building|making|running|hacking on|working on|tinkering with)\b(?! a better)"
)
_OWN_STORY = 3.0
"""What a former workplace, or a line that begins with what one is making, takes off: people write so, with a site
in their own name, which the model else takes for a company's."""
_NOT_A_PERSON = re.compile(
    r"\b(?:fan ?(?:account|page|club account|acc)|stan account|parody|satire account|not affiliated"
    r"|automated|auto ?tweets?|bot by"
    r"|(?:i'?m|i am|am|a) (?:a )?(?:twitter )?(?:ro)?bot|art ?bot|role ?play(?:er)?|fake account"
    r"|tweets? every (?:hour|day|\d+)"
    r"|cuenta (?:fan|parodia)|compte parodique|parodie|fa.?clube|fan ?club|fanclub|club de fans|fan ?base|quotes? (?:daily|every|about)|quoting"
    r"|daily (?:quotes|facts|memes)"
    r"|(?:best|funny|funniest|random) (?:memes|quotes|tweets|facts|videos))\b",
)
_NOT_A_BOT = re.compile(r"\b(?:not|no|nie|kein|pas un|no soy(?: un)?) (?:a )?(?:ro)?bots?\b")
_FEED_NAME = re.compile(
    r"(?:\bbot\b|bot\)?$|\bquotes?\b|\bfacts?\b|\bmemes?\b|\bparody\b|\(fan\)|\bupdates? bot\b"
    r"|\bstan\b$|\bdaily (?:dose|quote)\b)"
)


@dataclass(frozen=True, slots=True)
class AccountKind:
    """The kind, and the calibrated probability of it."""

    kind: Literal["person", "organisation", "other"]
    confidence: float


def _log_odds(model: Mapping[str, float], found: Mapping[str, float]) -> float:
    return sum(weight * value for key, value in found.items() if (weight := model.get(key)))


def read_account(
    profile: Profile,
    name: Name,
    bio: Bio,
    evidence: Iterable[Evidence],
    model: Organisations = _MODEL,
    feeds: Mapping[str, float] = _FEEDS,
) -> AccountKind:
    """Kind of account; "other" on a plain statement, or where it reads as a feed and X says nothing else."""
    said = Words.of(profile, bio.text)
    found = features(profile, name, said, bio.text, evidence)
    told = _told_by_x(profile)
    told_by_name = _HOUSE * _is_house(profile.name or "", said.name)
    organisation = _probability(model.log_odds(found, said) + told + told_by_name - _own_story(bio))
    if profile.verified not in _MARKS and _states_other(profile, bio):
        return AccountKind("other", round(max(0.55, 1 - 0.5 * organisation), 4))
    feed = _probability(_log_odds(feeds, found)) if told <= 0 else 0.0
    if feed >= (_FEED_FROM if organisation < ORGANISATION_FROM else _FEED_BEFORE_ORGANISATION):
        return AccountKind("other", round(feed, 4))
    if organisation >= ORGANISATION_FROM:
        return AccountKind("organisation", round(organisation, 4))
    return AccountKind("person", round(1 - organisation, 4))


def _is_house(name: str, name_words: Sequence[str]) -> bool:
    """Whether a display name holds what only houses are called; "support" and the like at its end."""
    if not VOCABULARY["house"].isdisjoint(name_words) or _HOUSE_UNSPACED.search(name):
        return True
    return len(name_words) > 1 and name_words[-1] in VOCABULARY["house_last"]


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def _told_by_x(profile: Profile) -> float:
    """What X itself says for an organisation: a mark it sells to them, a square picture, a category."""
    square = _SQUARE if profile.avatar and profile.avatar.shape == "square" else 0.0
    return _MARKS.get(profile.verified or "", 0.0) + square + _category_odds(profile.category)


def _own_story(bio: Bio) -> float:
    low = fold(bio.text)
    return _OWN_STORY * (bool(_CAREER.search(low)) + bool(_MAKING.search(low)))


def _category_odds(category: str | None) -> float:
    """What X's category label adds: a trade of people, or a kind of business; both at once say nothing."""
    words = set(re.findall(r"\w+", fold(category or "")))
    return _CATEGORY * (bool(words & VOCABULARY["institution"]) - bool(words & JOBS))


def _states_other(profile: Profile, read: Bio) -> bool:
    bio = fold(read.text)
    name = fold(plain((profile.name or "")[:120])).strip()
    if _NOT_A_BOT.search(bio):
        return False
    if len(bio) > _READABLE and sum(char.isalpha() for char in bio) < len(bio) / 5 and "http" not in bio:
        return True
    return bool(
        _NOT_A_PERSON.search(bio)
        or _FEED_NAME.search(name)
        or fold(profile.handle).rstrip("_0123456789").endswith("bot")
    )
