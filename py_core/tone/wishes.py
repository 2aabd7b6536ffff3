"""Good wishes: words that are whole as they stand, and that nobody is to be told to make more of."""

from py_core.tone.phrases import any_of, load_phrases

_GROUPS = load_phrases("py_core.tone", "wishes.txt")
_WISHES = any_of([*_GROUPS["joy"], *_GROUPS["wish"]], [*_GROUPS["joy_unspaced"], *_GROUPS["wish_unspaced"]])
_WHOLE = any_of([*_GROUPS["regret"], *_GROUPS["news"]])


def wishes_well(text: str) -> bool:
    """Whether somebody is glad with the reader, or wishes them luck or health; a season's greeting is not meant."""
    return _WISHES.found_in(text)


def is_whole(text: str) -> bool:
    """Whether it says sorry, or brings the reader news of their own: neither needs a question."""
    return _WHOLE.found_in(text)
