"""How texts are read for the models of tone and moments."""

from math import exp, sqrt

import pytest

from py_core.posts.moments import is_good_news, moment
from py_core.reading.classes import classes_of
from py_core.reading.features import WORD, features
from py_core.reading.linear import KNOWN, Model, Rows, Table, check_sum
from py_core.tone import tone
from py_core.tone.sorrow import comforts


@pytest.mark.parametrize("form", ["shipped", "ships", "shipping", "ship", "published", "studies", "writing"])
def test_forms_of_listed_verbs_are_found(form: str) -> None:
    """No form has to be listed, only the verb."""
    assert any("-" in name for name in classes_of(form))


def test_a_denied_class_reads_unlike_a_stated_one() -> None:
    """`not` reaches the words after it, in its clause only."""
    assert "njob" in features("didn't get the job")
    assert "njob" not in features("didn't wait. got the job")


def test_scripts_without_spaces_are_read() -> None:
    """Listed words are found inside a run of Chinese, Japanese or Korean."""
    assert "ccongrats" in features("真的恭喜你")
    assert "clearn-ed" in features("今日はReactを勉強した")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("signed the offer!!", "win"),
        ("didn't get the job", "other"),
        ("congrats @ana on the new job", "other"),
    ],
)
def test_a_win_is_ones_own_and_happened(text: str, expected: str) -> None:
    """Denied wins and other people's are no wins of the writer."""
    assert moment(text)[0] == expected


def test_a_known_word_weighs_by_its_row_and_less_among_others() -> None:
    """A word the training texts lack still speaks; one that nobody knows says nothing; four words halve each one's part."""
    rows = bytearray(2 * len(KNOWN))
    rows[len(KNOWN) + KNOWN[check_sum(WORD + "triumphant")]] = 100
    words, nothing = Table.of(0.04, 2, bytes(rows)), Table.of(1.0, 2, bytes(2))
    model = Model(("other", "win"), (0.0, 0.0), 1, nothing, words)

    def win(*said: str) -> float:
        return model.probabilities(model.read(WORD + word for word in said))["win"]

    assert win("triumphant") == pytest.approx(1 / (1 + exp(-4 / sqrt(3))))
    assert win("triumphantly") == 0.5
    assert win("triumphant", "summer", "river", "music") == pytest.approx(1 / (1 + exp(-2)))


def test_a_text_read_for_another_number_of_slots_is_refused() -> None:
    """Rows of one table are no rows of another."""
    nothing = Table.of(1.0, 1, bytes(2))
    model, other = Model(("win",), (0.0,), 2, nothing), Model(("win",), (0.0,), 1, nothing)

    with pytest.raises(ValueError, match="read for 1 slots"):
        model.scores(other.read(["wship"]))


def test_sums_of_side_by_side_weights_are_those_of_each_alone() -> None:
    """A thousand rows picked at once, some many times, sum for each of seven labels to what they would one by one."""
    labels, rows = 7, 50
    weights = bytes((37 * at + 11) % 256 for at in range(labels * rows))
    signed = memoryview(weights).cast("b")
    asked = [(13 * at) % rows for at in range(1_000)]
    expected = [sum(signed[label * rows + row] for row in asked) for label in range(labels)]

    assert Table.of(1.0, labels, weights).sums(Rows.of(asked)) == expected


def test_nothing_written_is_nothing() -> None:
    """Blank texts get no tone and no moment."""
    assert tone(" \n") == ("neutral", 0.0)
    assert moment("") == ("other", 0.0)


@pytest.mark.parametrize("text", ["\ud800", "\u202eabc", "👩‍👩‍👧", "\0", "a" * 100_000, "?!" * 50_000])
def test_any_text_is_read(text: str) -> None:
    """Half characters, right-to-left marks, joined emoji, NULs and very long texts."""
    assert 0 <= tone(text)[1] <= 1
    assert 0 <= moment(text)[1] <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Dad passed this morning.",
        "My mum passed away last night! She was proud of us all.",
        "After 9 years, we've finally decided to divorce!",
        "Murió mi abuela, qué mujer más feliz",
        "父が今朝亡くなりました!",
        "We lost the grant. It's a no, after 40 hours of work!",
    ],
)
def test_loss_in_the_shape_of_a_win_is_no_good_news(text: str) -> None:
    """However sure the model is, a word of loss or refusal keeps the mark away, in other languages too."""
    assert not is_good_news(text, "win", 1.0)


@pytest.mark.parametrize(
    "text",
    [
        "Dad passed his driving test today, at 70!",
        "Cancer free!",
        "Shipped it, finally. So proud of this team.",
        "Five years sober",
        "We’re having a baby",
        "my book is out today",
    ],
)
def test_what_was_overcome_or_came_is_good_news(text: str) -> None:
    """A test that was passed, an illness that is over, what came at last: these are to be glad about."""
    assert is_good_news(text, "win", 1.0)


def test_the_shape_of_a_win_alone_is_not_enough() -> None:
    """Without a word of joy or of something reached nothing is marked, as certain as the model may be."""
    assert not is_good_news("Forty-six years. One cup of tea this morning.", "win", 1.0)


@pytest.mark.parametrize(
    "text", ["my condolences", "fuck cancer", "mi más sentido pésame", "ご冥福をお祈りします"]
)
def test_comfort_is_known(text: str) -> None:
    """Words of comfort, whatever the language, and however rough."""
    assert comforts(text)
