"""Direct messages that lack nothing: kind words, plain questions; and those that need another tip than all the rest."""

import pytest

from py_core.drafts import templates
from py_core.messages.draft import DraftRequest
from py_core.tone.insults import insult
from tests.py_core.test_openings import read


@pytest.mark.parametrize("name", ["Bjørn", "Søren", "Νίκος", "Наташа"])
def test_a_listed_name_in_any_letters_is_a_greeting_by_name(name: str) -> None:
    """The lists hold names in plain Latin letters; a message holds them as they are written."""
    said = read(f"Hey, {name.lower()}, which font do you use on your site?")
    assert said.parts
    assert said.parts.greets_by_name


@pytest.mark.parametrize(
    "text",
    [
        "May I translate your article into Polish?",
        "can I ask what camera you use",
        "wondering which editor you use",
    ],
)
def test_a_short_question_is_an_ask(text: str) -> None:
    """A question alone, with or without its mark, needs no call to get to the point."""
    said = read(text)
    assert said.parts
    assert said.parts.specific_ask
    assert "dm_get_to_the_point" not in {hint.rule for hint in said.hints}


@pytest.mark.parametrize(
    "text",
    [
        "Mein Beileid",
        "RIP",
        "Соболезную",
        "お大事に",
        "Geçmiş olsun",
        "Bon courage",
        "Sto lat!",
        "good luck with the surgery tomorrow, rooting for you",
        "I'm sorry. I should not have posted your photo, it's deleted now.",
        "Heads up, the link in your bio goes to a 404.",
        "Thank you for the repost, it brought 40 people to the fundraiser.",
    ],
)
def test_kind_words_and_news_of_their_own_are_whole(text: str) -> None:
    """Comfort, a wish, regret, thanks for something done: none is a bare opener, none must get to a point."""
    said = read(text)
    assert said.verdict == "weak"
    assert {hint.rule for hint in said.hints} <= {"dm_greet_by_name"}


@pytest.mark.parametrize(
    "text",
    ["you are an idiot", "Va te faire foutre", "Nobody likes you", "Liar. You stole that design.", "死ね"],
)
def test_an_insult_gets_its_own_tip_and_no_other(text: str) -> None:
    """No coaching on style beside it, and never a good verdict."""
    said = read(text)
    assert [hint.rule for hint in said.hints] == ["dm_hostile"]
    assert said.verdict == "weak"


@pytest.mark.parametrize(
    "text",
    [
        "Your hack week was great",
        "never stop posting",
        "Everyone shut up and listened to your song",
        "I love where you live, what is that park?",
    ],
)
def test_strong_words_that_put_nobody_down_are_none(text: str) -> None:
    """The words of insults stand in praise as well."""
    assert insult(text) is None


def test_a_scaffold_is_not_ready_before_its_blanks_are_filled() -> None:
    """However much of it stands there: no points, no good verdict, one tip, at the first blank."""
    offered = templates.offer(DraftRequest(kind="draft", surface="dm", text=""))[0]
    said = read(offered.text)
    blank = offered.blanks[0]

    assert (said.verdict, said.score, said.breakdown) == ("weak", 0, ())
    assert [(hint.rule, hint.start, hint.end) for hint in said.hints] == [
        ("draft_fill_the_gaps", blank.start, blank.end)
    ]
