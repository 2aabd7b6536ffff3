"""Topics in a text: whole words, in the scripts that have words."""

import pytest

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
