"""What is told of any text: the topics it names, and its language."""

import pytest

from py_core.languages import read_language
from py_core.text import topic_finder


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("rust", "Learning Rust, slowly."),
        ("headless cms", "two Headless CMSs later"),
        ("bridge", "bridges of Porto"),
        ("c++", "modern C++, please"),
        ("ai", "AI is in everything now"),
        ("料理", "今日の料理は簡単です"),
        ("webdev", "#webdev"),
    ],
)
def test_a_named_topic_is_found(topic: str, text: str) -> None:
    """In any case, in the plural, behind a sign, and inside a run where a script has no spaces."""
    assert topic_finder(["knitting", topic])(text) == topic


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("rust", "I don't trust my plumber"),
        ("art", "where to start with watercolour"),
        ("art", "an article"),
        ("ai", "I said it again in Spain"),
        ("go", "where to go for pizza"),
        ("c++", "vitamin c"),
        (" ", "a text with spaces"),
    ],
)
def test_a_word_that_only_holds_the_topic_does_not_name_it(topic: str, text: str) -> None:
    """Nor does a topic of two letters in small ones, for it is a word of every text."""
    assert topic_finder([topic])(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what is it that you do", "en"),
        ("wie geht es dir und was ist das", "de"),
        ("こんにちは、元気ですか", "ja"),
        ("Привіт, як твої справи", "uk"),
        ("سلام، چه خبر، گپ بزنیم", "fa"),
        ("Hi Дмитрий Иванов, I read your post on caching and tried it.", "en"),
        ("Hi Κωνσταντίνος, can you help me with this?", "en"),
        ("ok", None),
    ],
)
def test_script_and_function_words_tell_the_language(text: str, language: str | None) -> None:
    """Too little to tell is unknown, never a guess; a name in another script is no other language."""
    assert read_language(text) == language
    assert read_language(text, "fr-CA") == "fr"
