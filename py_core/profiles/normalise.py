"""Display text made comparable: fancy letters to plain ones, accents off, words and segments apart.

People write 𝓐𝓷𝓪, ᴀɴᴀ, A̷n̷a or Ａｎａ and mean Ana. Everything here is linear in the text's length.
"""

import re
import unicodedata

_SMALL_CAPS = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɑɛıƙⱮɳ", "abcdefghijklmnopqrstuvwyzaeikmn")
_LOOK_ALIKES = str.maketrans(
    {
        **dict(
            zip(
                "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεικνορτυχωηπσΣΨΩΠΔΛΞΘψδλ",
                "ABEZHIKMNOPTYXabeiknoptuxwnnsEYONAAEOydl",
                strict=True,
            )
        ),
        **dict(zip("АВЕКМНОРСТУХаеорсухіѕјкмнтвЯИяиєь", "ABEKMHOPCTYXaeopcyxisjkmhtbRNrneb", strict=True)),
    }
)
_SMALL_CAPS |= str.maketrans("ᗩᗷᑕᗪᖴᕼᒍᒪᗰᑎᑭᑫᖇᔕᑌᐯᗯ᙭ᘔ", "ABCDFHJLMNPQRSUVWXZ")
_PLAIN = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE"}
)
_PLAIN |= str.maketrans(
    {"œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ə": "a", "’": "'", "ʻ": "'", "ʼ": "'", "`": "'"}
)
_CYRILLIC = str.maketrans(
    dict(
        zip(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
            [
                "a",
                "b",
                "v",
                "g",
                "d",
                "e",
                "e",
                "zh",
                "z",
                "i",
                "i",
                "k",
                "l",
                "m",
                "n",
                "o",
                "p",
                "r",
                "s",
                "t",
                "u",
                "f",
                "kh",
                "ts",
                "ch",
                "sh",
                "shch",
                "",
                "y",
                "",
                "e",
                "yu",
                "ya",
                "i",
                "i",
                "e",
                "g",
            ],
            strict=True,
        )
    )
)
_GREEK = str.maketrans(
    dict(
        zip(
            "αβγδεζηθικλμνξοπρσςτυφχψω",
            [
                "a",
                "v",
                "g",
                "d",
                "e",
                "z",
                "i",
                "th",
                "i",
                "k",
                "l",
                "m",
                "n",
                "x",
                "o",
                "p",
                "r",
                "s",
                "s",
                "t",
                "y",
                "f",
                "ch",
                "ps",
                "o",
            ],
            strict=True,
        )
    )
)
_BADGES = {low + offset: chr(ord("A") + offset) for low in (0x1F150, 0x1F170) for offset in range(26)}
"""Negative circled and negative squared Latin capitals, which Unicode does not fold."""
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019.-][^\W\d_]+)*|\d+|[@#]\w+")
_GREEK_OR_CYRILLIC = re.compile("[\u0370-\u04ff]")
_MARKS = re.compile("[\u0300-\u036f]+")
_MIXED = re.compile(r"[^\W\d_]+")


def plain(text: str) -> str:
    """`text` in ordinary letters: compatibility forms, badges, small capitals and look-alikes folded."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text.translate(_BADGES)).translate(_SMALL_CAPS).replace("’", "'")
    return _MIXED.sub(_unmixed, text)


def _unmixed(word: re.Match[str]) -> str:
    """A word that mixes Latin, Greek and Cyrillic letters is Latin in disguise."""
    found = word[0]
    if found.isascii() or len({script(char) for char in found} & {"latin", "greek", "cyrillic"}) < 2:
        return found
    return found.translate(_LOOK_ALIKES)


def fold(text: str) -> str:
    """Lower case, no accents, Cyrillic and Greek in Latin letters: the form the name lists are kept in."""
    text = text.lower()
    if text.isascii():
        return text
    text = text.translate(_PLAIN)
    if _GREEK_OR_CYRILLIC.search(text):
        text = unaccented(text).translate(_GREEK).translate(_CYRILLIC)
    return unaccented(text)


def unaccented(text: str) -> str:
    """Latin, Greek and Cyrillic letters without their marks; other scripts keep theirs, which are vowels."""
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", _MARKS.sub("", apart))


def words(text: str) -> list[str]:
    """Words (inner apostrophes, dots and hyphens kept), numbers, @mentions and #tags, in order."""
    return _WORD.findall(text)


def script(char: str) -> str:
    """Coarse script of a letter, one of the names in _SCRIPTS or "other"."""
    code = ord(char)
    return next((name for low, high, name in _SCRIPTS if low <= code <= high), "other")


_SCRIPTS = (
    (0x41, 0x24F, "latin"),
    (0x1E00, 0x1EFF, "latin"),
    (0x370, 0x3FF, "greek"),
    (0x400, 0x52F, "cyrillic"),
    (0x590, 0x5FF, "hebrew"),
    (0x600, 0x77F, "arabic"),
    (0xFB50, 0xFEFF, "arabic"),
    (0x900, 0xDFF, "indic"),
    (0xE00, 0xEFF, "thai"),
    (0x3040, 0x30FF, "kana"),
    (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "hangul"),
)
