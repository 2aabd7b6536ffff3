"""Which language a text is written in, cheaply: the page's word for it, its script, its function words."""

import re
from collections import Counter

ENGLISH = ("en", None)
"""What the models of messages and replies know; a text whose language cannot be told is taken for English."""
READ = 600
"""Code points looked at."""
_HAN, _ARABIC, _CYRILLIC = "\u3400-\u4dbf\u4e00-\u9fff", "\u0600-\u06ff", "\u0400-\u04ff"
SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ja", "\u3040-\u30ff", _HAN),
    ("ko", "\uac00-\ud7af\u1100-\u11ff", ""),
    ("zh", _HAN, ""),
    ("th", "\u0e00-\u0e7f", ""),
    ("he", "\u0590-\u05ff", ""),
    ("hi", "\u0900-\u097f", ""),
    ("el", "\u0370-\u03ff", ""),
    ("fa", "پچژگ", _ARABIC),
    ("ar", _ARABIC, ""),
    ("uk", "іїєґІЇЄҐ", _CYRILLIC),
    ("ru", _CYRILLIC, ""),
)
"""Letters that name a language, the telling ones first, and those it shares with others."""
WITH_SCRIPT = tuple(
    (language, re.compile(f"[{telling}]"), re.compile(f"[{telling}{shared}]"))
    for language, telling, shared in SCRIPTS
)
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and you your is are was to of i it for in that this with my have on be do would how what not",
        "es": "el la los las de que y en un una por con para es no tu mi lo se como pero más muy está qué",
        "pt": "o os as de que e em um uma por com para é não seu meu se como mas mais muito está você do da",
        "fr": "le la les de des et en un une pour avec est pas je tu vous mon ton que qui dans sur mais du au",
        "de": "der die das und ich du sie ist nicht ein eine mit für auf mir dir den dem zu von wie auch hast",
        "it": "il lo la gli di che e in un una per con è non mi ti sono come ma più molto della del ho",
        "nl": "de het een en ik je is niet met voor op van dat die maar ook heb bent hoe aan mijn jouw te",
    }.items()
}
LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(language for language, known in FUNCTION_WORDS.items() if word in known)
    for word in frozenset().union(*FUNCTION_WORDS.values())
}
"""The languages each function word belongs to."""
WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 2
"""Function words before a language in the Latin script is named."""


def read_language(text: str, stated: str | None = None) -> str | None:
    """ISO 639-1 code of the text's language: as stated by the page, else by script or function words; None unknown."""
    if stated and stated.split("-")[0].lower() not in (
        "und",
        "qme",
        "zxx",
        "art",
        "qam",
        "qct",
        "qht",
        "qst",
    ):
        return stated.split("-")[0].lower()
    seen = text[:READ]
    if not seen.isascii():
        words = WORD.findall(seen)
        letters = "".join(words)
        for language, telling, script in WITH_SCRIPT:
            # Two letters in five, so that a name in another script changes nothing; a telling one in every other word.
            told = 2 * len(telling.findall(letters)) >= max(1, len(words))
            if told and 5 * len(script.findall(letters)) >= 2 * len(letters):
                return language
    counts = dict.fromkeys(FUNCTION_WORDS, 0)
    for languages, times in Counter(map(LANGUAGES_OF.get, WORD.findall(seen.lower()))).items():
        for language in languages or ():
            counts[language] += times
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= ENOUGH else None
