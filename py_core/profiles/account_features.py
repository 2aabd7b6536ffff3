"""What the account model looks at: words, pieces of the handle, and counted hints, all from one profile."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from py_core.messages.profile import Evidence, Profile
from py_core.profiles.lexicon import COMMON, FAMILY, GIVEN, clearly_given
from py_core.profiles.name_words import Name
from py_core.profiles.normalise import fold, plain, words
from py_core.profiles.vocabulary import VOCABULARY, hits
from py_core.profiles.work import JOBS

MAX_NAME, MAX_WORDS = 120, 120
"""Characters of a display name, and words of a bio, that the model reads."""
MAX_HANDLE = 30
"""Characters of a handle the model reads; X allows 15."""
_PIECES = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")
_HOST = re.compile(r"^(?:https?://)?(?:www\.)?([^/?#:\s]+)(/[^\s]*)?", re.IGNORECASE)
_URL = re.compile(r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w+")
_SOCIAL = (
    "facebook",
    "instagram",
    "myspace",
    "tumblr",
    "youtube",
    "linkedin",
    "soundcloud",
    "ask.fm",
    "blogspot",
    "wordpress",
    "flickr",
    "about.me",
    "last.fm",
    "pinterest",
    "twitch",
    "tiktok",
    "linktr.ee",
    "medium",
    "github",
)
_SHORTENED = frozenset(
    ("t.co", "bit.ly", "goo.gl", "ow.ly", "tinyurl.com", "buff.ly", "is.gd", "tiny.cc", "fb.me")
)
"""Hosts that do not tell where a link leads."""
_WITHOUT_NAME = (
    "bio:official",
    "bio:singular",
    "bio:plural",
    "bio:self",
    "bio:role_first",
    "bio:empty",
    "url:own",
    "bio:starts_lower",
)
"""Hints that mean something else where the display name is no name of a person."""
_SMALL_COUNTS = ("followers", "following", "posts")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a profile, folded: of its display name, its bio without links, and the pieces of its handle."""

    name: tuple[str, ...]
    bio: tuple[str, ...]
    handle: tuple[str, ...]

    @classmethod
    def of(cls, profile: Profile, bio_text: str) -> "Words":
        """`bio_text` is in plain letters."""
        return cls(
            tuple(words(fold(plain((profile.name or "")[:MAX_NAME])))),
            tuple(words(fold(_URL.sub(" ", bio_text)))),
            tuple(handle_pieces(profile.handle)),
        )


def features(
    profile: Profile, read: Name, said: Words, bio_text: str, evidence: Iterable[Evidence]
) -> dict[str, float]:
    """Named features of a profile, its display name as read, its words, its bio in plain letters, and what it states."""
    found: dict[str, float] = {"bias": 1.0}
    found |= {
        f"signal:{stated.signal}": 1.0 for stated in evidence if stated.signal not in ("link_page", "skills")
    }
    found |= dict.fromkeys(_lexical(profile, said), 1.0)
    found |= _name_hints(read, plain((profile.name or "")[:MAX_NAME]), said.name)
    found |= _handle_hints(profile.handle[:MAX_HANDLE], said)
    found |= _bio_hints(bio_text, said.bio)
    found |= _link_hints(profile, said.name)
    found |= _count_hints(profile)
    if read.kind == "none":
        found |= {f"none&{key}": found[key] for key in _WITHOUT_NAME if found.get(key)}
    return found


def _lexical(profile: Profile, said: Words) -> Iterator[str]:
    for word in said.bio[:MAX_WORDS]:
        yield f"b:{word}"
    for first, second in pairwise(said.bio[:MAX_WORDS]):
        yield f"bb:{first} {second}"
    if said.bio:
        yield f"b0:{said.bio[0]}"
    for word in said.name:
        yield f"n:{word}"
    squeezed = f"^{''.join(said.name)}$"
    for start in range(len(squeezed) - 3):
        yield f"c:{squeezed[start : start + 4]}"
    for piece in said.handle:
        yield f"h:{piece}"
    low = f"^{fold(profile.handle[:MAX_HANDLE])}$"
    for start in range(len(low) - 3):
        yield f"hc:{low[start : start + 4]}"
    for word in words(fold(plain((profile.location or "")[:60]))):
        yield f"l:{word}"


def handle_pieces(handle: str) -> list[str]:
    """A handle cut at capitals, digits and underscores, folded."""
    return [fold(piece) for piece in _PIECES.findall(handle[:MAX_HANDLE])]


def _name_hints(read: Name, name: str, name_words: Sequence[str]) -> dict[str, float]:
    letters = [char for char in name if char.isalpha()]
    return {
        f"name:{read.kind}{'' if read.certain else '?'}": 1.0,
        "name:org_words": float(min(hits(name_words)["organisation"], 2)),
        "name:role_last": float(bool(name_words) and name_words[-1] in JOBS),
        "name:common": sum(word in COMMON for word in name_words) / max(len(name_words), 1),
        "name:given_first": float(bool(name_words) and name_words[0] in GIVEN),
        "name:family_last": float(bool(name_words) and name_words[-1] in FAMILY),
        "name:words": min(len(name_words), 6) / 3,
        "name:caps": float(len(letters) > 3 and sum(char.isupper() for char in letters) / len(letters) > 0.8),
        "name:the": float(
            bool(name_words) and name_words[0] in ("the", "la", "le", "el", "los", "les", "die", "der", "das")
        ),
        "name:lower": float(bool(letters) and not any(char.isupper() for char in letters)),
        "name:emoji": float(bool(EMOJI.search(name))),
        "name:digits": float(any(char.isdigit() for char in name)),
        "name:sign": float(any(char in "&+®™|-.,/" for char in name)),
    }


def _handle_hints(handle: str, said: Words) -> dict[str, float]:
    return {
        "name:is_handle": float("".join(said.name) == fold(handle)),
        "handle:digits": min(sum(char.isdigit() for char in handle), 4) / 2,
        "handle:underscore": float("_" in handle),
        "handle:given": float(any(len(piece) > 3 and clearly_given(piece) for piece in said.handle)),
        "handle:org": float(hits(said.handle)["organisation"] > 0),
        "handle:length": len(handle) / 10,
    }


def _bio_hints(bio: str, bio_words: Sequence[str]) -> dict[str, float]:
    count = max(len(bio_words), 1)
    letters = sum(char.isalpha() for char in bio)
    counted = hits(bio_words)
    found = {f"bio:{group}": min(counted[group], 3) / 2 for group in VOCABULARY if group != "organisation"}
    return found | {
        "bio:role_first": float(any(word in JOBS for word in bio_words[:3])),
        "bio:who": float("who" in bio_words[:8]),
        "bio:empty": float(not bio.strip()),
        "bio:length": min(len(bio), 200) / 100,
        "bio:lower_i": float(" i " in f" {bio} "),
        "bio:starts_lower": float(bio[:1].islower()),
        "bio:emoji": float(bool(EMOJI.search(bio))),
        "bio:mentions": min(sum(word.startswith("@") for word in bio_words), 3) / 2,
        "bio:tags": min(sum(word.startswith("#") for word in bio_words), 4) / 2,
        "bio:link": float("http" in bio or "www." in bio),
        "bio:mail": float(bool(re.search(r"\w@\w[\w-]*\.", bio))),
        "bio:phone": float(bool(re.search(r"\d{3}[\s.-]?\d{3,4}", bio))),
        "bio:bang": min(bio.count("!"), 3) / 2,
        "bio:dots": float(".." in bio),
        "bio:caps": float(letters > 10 and sum(char.isupper() for char in bio) / letters > 0.5),
        "bio:capitalised": sum(word[:1].isupper() for word in bio.split()) / count if bio_words else 0.0,
        "bio:ends_dot": float(bio.rstrip().endswith(".")),
        "bio:commas": min(bio.count(",") + bio.count("|") + bio.count("/"), 4) / 2,
    }


def _link_hints(profile: Profile, name_words: Sequence[str]) -> dict[str, float]:
    match = _HOST.match((profile.url or "").strip())
    if not match or match[1].lower() in ("none", "null"):
        return {"url:none": 1.0, "location:none": float(not profile.location)}
    host, path = match[1].lower(), match[2] or ""
    if host in _SHORTENED:
        return {"url:shortened": 1.0, "location:none": float(not profile.location)}
    squeezed, label = "".join(name_words), host.split(".")[0] if host.count(".") else ""
    social = any(site in host for site in _SOCIAL)
    bare = host.rpartition(".")[0].replace("-", "").replace(".", "")
    return {
        "url:social": float(social),
        "url:own": float(not social and host != "t.co"),
        f"url:tld:{host.rpartition('.')[2]}": 1.0,
        f"url:host:{host}": 1.0,
        "url:root": float(not social and path in ("", "/")),
        "url:is_name": float(
            len(squeezed) > 3 and not social and (squeezed in bare or (len(bare) > 4 and bare in squeezed))
        ),
        "url:is_handle": float(
            not social and len(label) > 3 and fold(profile.handle).replace("_", "") in bare
        ),
        "location:none": float(not profile.location),
    }


def _count_hints(profile: Profile) -> dict[str, float]:
    found: dict[str, float] = {}
    logs = {key: math.log1p(value) for key in _SMALL_COUNTS if (value := getattr(profile, key)) is not None}
    for key, value in logs.items():
        found[f"count:{key}"] = value / 10
        found[f"count:{key}:{int(value / 1.5)}"] = 1.0
    if "followers" in logs and "following" in logs:
        found["count:ratio"] = (logs["followers"] - logs["following"]) / 5
        found[f"count:ratio:{max(-3, min(3, round((logs['followers'] - logs['following']) / 1.5)))}"] = 1.0
    return found
