"""How much of a name a display name tells: given and family name, given name alone, or none.

Titles, credentials, pronouns, emoji and what follows a bar, dash or comma are set aside first. Name lists
help with Latin letters (and Greek and Cyrillic put into Latin); other scripts are read in scripts.py.
"""

import re
from dataclasses import dataclass
from typing import Literal

from py_core.profiles import scripts
from py_core.profiles.lexicon import Lexicon, load
from py_core.profiles.normalise import fold, plain, script
from py_core.profiles.vocabulary import VOCABULARY

NameKind = Literal["full", "first", "none"]

GIVEN = load("given")
FAMILY = load("family")
COMMON = load("common")

MAX_NAME = 120
"""Characters of a display name that are read; X allows 50."""

TITLES = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "doc", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "reverend", "fr", "father", "pastor", "bishop", "imam", "sheikh", "sheik", "rabbi", "capt", "captain", "lt", "col", "colonel", "gen", "general", "sgt", "major", "maj", "cmdr", "hon", "honorable", "rep", "sen", "senator", "gov", "governor", "mayor", "judge", "adv", "advocate", "er", "engr", "eng", "ing", "lic", "arq", "sra", "srta", "don", "dona", "dna", "dott", "dottssa", "avv", "ir", "drs", "dhr", "mevr", "coach", "chef", "dj", "mc", "shri", "smt", "sri", "chief", "prince", "princess", "haji", "hj", "ustadz", "ustad", "ustaz", "herr", "frau", "monsieur", "mme", "mlle", "m", "real", "official", "the_real", "iam", "im", "its", "hi", "i'm", "it's", "am", "attorney", "atty", "nurse", "officer", "cllr", "councillor", "mp", "mla", "drg", "dra", "prof.dr", "dr.med", "uncle", "aunt", "auntie", "brother", "bro", "sis"]
) - {"general", "father", "brother", "sis", "uncle", "aunt", "auntie", "bro", "its", "it's"}
CREDENTIALS = frozenset(
    ["phd", "dphil", "md", "do", "mba", "ma", "ba", "bsc", "msc", "ms", "mph", "mpa", "mpp", "mfa", "bfa", "rn", "bsn", "msn", "dnp", "np", "pa", "esq", "cpa", "cfa", "cfp", "pe", "facs", "frcs", "frcp", "dds", "dmd", "dvm", "jd", "llb", "llm", "mbbs", "mbchb", "jr", "sr", "ii", "iii", "iv", "cissp", "pmp", "obe", "mbe", "cbe", "ret", "usn", "usmc", "usaf", "mp", "qc", "kc", "sc", "mla", "ccna", "cma", "cmt", "ca", "cs", "acca", "fca", "edd", "psyd", "lcsw", "lmft", "rd", "rdn", "pharmd", "mdphd", "lpc", "cscs", "cpt", "ot", "pt", "slp", "frs", "fba", "freng", "ceng", "ma(hons)", "btech", "mtech", "be", "me", "bcom", "be", "mtv", "tv", "fm"]
)
PARTICLES = frozenset(
    ["de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "van", "von", "der", "den", "ter", "ten", "zu", "zur", "la", "le", "el", "al", "bin", "ibn", "bint", "ben", "abu", "abd", "mac", "mc", "st", "ap", "y", "e", "o'", "d'", "af", "av", "dela", "san", "santa"]
)
_CONTACT = frozenset(
    ["ig", "insta", "instagram", "snap", "snapchat", "sc", "kik", "yt", "youtube", "twitch", "tiktok", "fb", "facebook", "email", "mail", "www", "http", "https", "t.co"]
)
_STOPS = frozenset(["at", "from", "is", "in", "says", "for", "on", "with"])
_PRONOUNS = re.compile(
    r"\b(?:s?he|they|xe|ze|it|any|ella|elle|él|el|ela|ele|sie|er|lui|hij|zij|her|him|them)\s?[/|]\s?"
    r"(?:hers?|him|his|they|them|theirs?|she|he|any|all|ella|elle|él|el|ela|ele|ihr|ihm|hem|haar|il|lui)"
    r"(?:\s?/\s?\w{2,6})?\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?<!\w)[(\[{（【][^)\]}）】]{0,80}[)\]}）】]?")
_INNER_BRACKET = re.compile(r"(?<=\w)[(\[]\w{1,12}[)\]](?!\w)")
_BREAKS = re.compile(
    r"\s[-–—~:@]+\s|[|•·,;:!?/\\#=+*~&«»\"“”<>【】「」]+|\s[-–—]|[-–—]\s|[^\w\s'.,@$\-\u200c\u200d\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f]+"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_LEET = str.maketrans("@$013457", "asoieast")
_ORGANISATIONS = VOCABULARY["organisation"]
_ARTICLES = frozenset(
    ["la", "las", "los", "the", "le", "les", "die", "das", "o", "os", "as", "a", "un", "una", "uno", "il", "gli", "lo", "hey", "hello", "team", "club", "casa"]
)
_ALSO_NAMES = frozenset(
    ["will", "mark", "grace", "rose", "hope", "faith", "joy", "may", "june", "april", "dawn", "jack", "bill", "rob", "pat", "frank", "grant", "drew", "sue", "art", "ray", "guy", "chase", "ram"]
)
"""Everyday words that stand as a given name on their own."""
_SHORT = frozenset(["mo", "jo", "al", "ed", "bo", "ty", "cy", "vi", "di"])
_DROP_DOTS = str.maketrans("", "", ".")

STAND_INS = frozenset(
    ["john doe", "jane doe", "joe bloggs", "jane bloggs", "john q public", "john smith doe", "max mustermann", "erika mustermann", "fulano", "fulano de tal", "fulana", "mario rossi bianchi", "firstname lastname", "first last", "your name", "full name", "name", "no name", "noname", "anonymous", "anonym", "anon", "anonimo", "anonima", "anonyme", "anonymous user", "admin", "administrator", "user", "test", "test user", "tester", "unknown", "unnamed", "nobody", "no one", "noone", "someone", "somebody", "mr nobody", "mr x", "mr anonymous", "miss anonymous", "mystery man", "guest", "default", "deleted", "deleted user", "null", "none", "undefined", "na", "n/a", "me", "myself", "it's me", "just me", "batman", "superman", "spiderman", "spider man", "iron man", "thanos", "joker", "the joker", "yogi bear", "homer simpson", "bart simpson", "peter griffin", "rick sanchez", "darth vader", "luke skywalker", "harry potter", "gandalf", "sherlock holmes", "james bond", "bruce wayne", "clark kent", "tony stark", "peter parker", "walter white", "heisenberg", "tyler durden", "jon snow", "mickey mouse", "donald duck", "bugs bunny", "spongebob", "captain america", "jack sparrow", "forrest gump", "john wick", "hannibal lecter", "santa claus", "jesus christ", "god", "satan", "匿名", "名無し", "名無しさん", "山田太郎", "张三", "李四", "無名", "无名", "홍길동", "익명", "аноним", "никто", "مجهول", "गुमनाम"]
)
"""Names that stand for nobody in particular, and characters of fiction, folded."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a display name tells. `given`: the given name as written, for use in sentences."""

    kind: NameKind
    given: str | None = None
    stand_in: bool = False
    certain: bool = True
    """False where no list knew the words and only their shape spoke for a name."""


NO_NAME = Name("none")


def read_name(display: str | None) -> Name:
    """Read a display name; segments are tried in order and the first that reads as a name counts."""
    text = plain((display or "")[:MAX_NAME]).strip().strip("([{<>}])")
    if not text:
        return NO_NAME
    if fold(text).strip(" .!_-") in STAND_INS:
        return Name("none", stand_in=True)
    if text.startswith("@"):
        return NO_NAME
    text = _BRACKETED.sub(" | ", _INNER_BRACKET.sub("", _PRONOUNS.sub(" | ", text)))
    best = NO_NAME
    for index, segment in enumerate(part.strip(" .'-_") for part in _BREAKS.split(text)[:8]):
        if not segment or fold(segment) in STAND_INS:
            continue
        found = _segment(segment, strict=index > 0)
        if found.kind == "full":
            return found
        if best.kind == "none":
            best = found
    return best


def reads_as_full_name(text: str) -> bool:
    """Whether `text` is nothing but a given and a family name the lists know."""
    words = text.split()
    found = _segment(text.strip(), strict=True) if 2 <= len(words) <= 3 else NO_NAME
    return found.kind == "full" and found.certain and all(word[:1].isupper() for word in words)


def read_joined(text: str) -> str | None:
    """A full name written as one word or with hyphens, as in a web address, or None."""
    low = fold(text)
    if "-" in low:
        parts = [part for part in low.split("-") if part.isalpha()]
        known = len(parts) >= 2 and parts[0] in GIVEN and parts[0] not in COMMON and parts[1] in FAMILY
        return " ".join(part.title() for part in parts[:2]) if known else None
    found = _joined(low) if low.isalpha() else NO_NAME
    return f"{found.given} {low[len(found.given) :].title()}" if found.given else None


def _segment(segment: str, *, strict: bool) -> Name:
    """A stretch without breaks; `strict` asks for words the lists know."""
    letter = next((char for char in segment if char.isalpha()), "a")
    if script(letter) not in ("latin", "cyrillic", "greek"):
        kind = scripts.name_kind(segment, script(letter))
        return Name(kind, segment.split()[0] if kind != "none" else None)
    tokens = _tokens(segment)
    if not tokens or any(fold(token) in _CONTACT for token in tokens):
        return NO_NAME
    initials = [token for token in tokens if len(token.translate(_DROP_DOTS)) == 1 or _is_initials(token)]
    core = [token for token in tokens if token not in initials and fold(token) not in PARTICLES]
    if len(core) == 1:
        return _single(core[0], initials, tokens)
    if 2 <= len(core) <= 6:
        return _several(core, strict=strict, camel=" " not in segment.strip() and "_" not in segment)
    return NO_NAME


def _is_initials(token: str) -> bool:
    return "." in token.strip(".") and all(len(part) == 1 for part in token.strip(".").split("."))


def _tokens(segment: str) -> list[str]:
    """Name words: titles in front and credentials behind set aside, cut where a sentence begins."""
    found: list[str] = []
    for raw in segment.replace("_", " ").split():
        token = raw.strip(".'-’")
        low = fold(token).translate(_DROP_DOTS)
        if not low or low.isdigit():
            continue
        if low in _STOPS or raw.startswith("@"):
            break
        if not found and low in TITLES and (len(segment.split()) > 1):
            continue
        if (
            found
            and low in CREDENTIALS
            and (token.translate(_DROP_DOTS).isupper() or "." in token or low in ("phd", "jr", "sr", "esq"))
        ):
            continue
        found.append(raw.strip("'-’"))
    if len(found) == 1:
        found = [part for part in _CAMEL.split(found[0]) if part]
    return found


def _single(token: str, initials: list[str], tokens: list[str]) -> Name:
    """One word beside initials and particles."""
    low = fold(token).strip(".")
    if any(char.isdigit() or char in "@$" for char in low):
        low = low.translate(_LEET) if low[-1:].isalpha() else low
        known = low.isalpha() and low in GIVEN and low not in COMMON
        return Name("first", token) if known else NO_NAME
    known = low in GIVEN and (len(low) > 2 or low in _SHORT) and (low not in COMMON or low in _ALSO_NAMES)
    if initials and tokens[0] in initials and low in FAMILY and low not in COMMON:
        doubled = any(len(initial) == 2 and initial.isupper() for initial in initials)
        return Name("full" if doubled or not known else "first")
    if known or ("-" in low and all(part in GIVEN for part in low.split("-"))):
        return Name("first", token.strip("."))
    return _joined(low) if len(tokens) == 1 else NO_NAME


def _joined(low: str) -> Name:
    """A given and a family name written as one word, both long enough not to be chance."""
    for cut in range(4, len(low) - 4):
        if low[:cut] in GIVEN and low[cut:] in FAMILY and low[:cut] not in COMMON and low[cut:] not in COMMON:
            return Name("full", low[:cut].title(), certain=False)
    return NO_NAME


def _several(core: list[str], *, strict: bool, camel: bool) -> Name:
    """Two words or more: a given name at either end, nothing in it an ordinary word."""
    low = [fold(token).strip(".") for token in core]
    if any(not _letters(word) or word.endswith("'s") for word in low) or low[0] in _ARTICLES:
        return NO_NAME
    given = [_known(word, GIVEN) for word in low]
    named = [known or _known(word, FAMILY) for known, word in zip(given, low, strict=True)]
    ordinary = [_ordinary(word) for word in low]
    plain_word = [
        is_word and (not is_name or camel) for is_word, is_name in zip(ordinary, named, strict=True)
    ]
    if any(plain_word) or all(ordinary) or (len(core) > 4 and not all(named)):
        return NO_NAME
    if given[0] and (not ordinary[0] or low[0] in _ALSO_NAMES or any(named[1:])) and (not camel or named[-1]):
        return Name("full", core[0])
    if given[-1] and named[0]:
        return Name("full", core[-1])
    if strict or camel or len(core) > 3:
        return NO_NAME
    if named[-1] and not ordinary[-1] and all(_pronounceable(word) for word in low):
        return Name("full", core[0], certain=False)
    shaped = all(token[:1].isupper() and token[1:].islower() for token in core) and all(
        2 < len(word) < 15 for word in low
    )
    if shaped and not any(ordinary) and (any(named) or all(_pronounceable(word) for word in low)):
        return Name("full", core[0], certain=False)
    return NO_NAME


def _letters(word: str) -> bool:
    return all(char.isalpha() or char in "-'." for char in word) and word[:1].isalpha()


def _ordinary(word: str) -> bool:
    """An everyday word, its plural, or a word of organisations."""
    return word in COMMON or word in _ORGANISATIONS or (word.endswith("s") and word[:-1] in COMMON)


def _known(word: str, names: Lexicon) -> bool:
    if word in names:
        return True
    parts = word.replace("'", "-").split("-")
    return len(parts) > 1 and (
        any(len(part) > 2 and part in names for part in parts) or "".join(parts) in names
    )


def _pronounceable(word: str) -> bool:
    vowels = sum(char in "aeiouy" for char in word)
    return 0.2 <= vowels / len(word) <= 0.75
