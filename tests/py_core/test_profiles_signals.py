"""What a bio states, read with its words: role, workplace, interests, own page."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from py_core.profiles.bio import MAX_QUOTE
from py_core.profiles.normalise import fold, plain
from tests.py_core.test_profiles import ask


def stated(bio: str, **profile: Any) -> dict[str, str]:
    """Signals a bio states, with the words they were read from."""
    return {
        found.signal: found.text
        for found in ask({"handle": "ana", "name": "Ana Souza", "bio": bio, **profile}).evidence
    }


@pytest.mark.parametrize(
    ("bio", "job"),
    [
        ("Periodista en Madrid", "Periodista"),
        ("Estudante de linguística", "Estudante"),
        ("Avocate au barreau de Lyon", "Avocate"),
        ("Softwareentwickler aus Köln", "Softwareentwickler"),
        ("Giornalista e scrittrice", "Giornalista"),
        ("Fotograaf in Utrecht", "Fotograaf"),
        ("Gazeteci, yazar", "Gazeteci"),
        ("Mahasiswa teknik", "Mahasiswa"),
        ("フリーランスのエンジニア", "フリーランス"),
        ("백엔드 개발자", "개발자"),
        ("独立开发者", "开发者"),
        ("Журналист из Казани", "Журналист"),
        ("مهندس برمجيات", "مهندس"),
    ],
)
def test_role_is_read_in_many_languages(bio: str, job: str) -> None:
    """The main job words of thirteen languages are known."""
    assert stated(bio)["job"] == job


@pytest.mark.parametrize(
    "bio",
    [
        "I love my teacher",
        "Wife of a doctor",
        "Not a lawyer",
        "role model to many",
        "President Lincoln quotes are great",
    ],
)
def test_role_of_somebody_else_is_no_job(bio: str) -> None:
    """A role that belongs to another, or is denied, is not the person's."""
    assert "job" not in stated(bio)


@pytest.mark.parametrize(
    ("bio", "employer"),
    [
        ("CTO @ Acme Trading", "Acme Trading"),
        ("Designer at Mozilla", "Mozilla"),
        ("Founder of Lightworks", "Lightworks"),
        ("PhD student, University of Porto", "University of Porto"),
        ("Engineer @acme", "@acme"),
    ],
)
def test_workplace_is_read_beside_a_role(bio: str, employer: str) -> None:
    """Where somebody works or studies is read with the role."""
    assert stated(bio)["employer"] == employer


@pytest.mark.parametrize("bio", ["wife to @ana", "follow @ana", "big fan of @acme", "Director of Product"])
def test_mention_without_a_role_is_no_employer(bio: str) -> None:
    """A loved or followed account is no workplace."""
    assert "employer" not in stated(bio)


def test_interest_that_is_the_job_is_no_hobby() -> None:
    """Sport is a pastime for a reader and a subject for a journalist."""
    assert "hobby" in stated("Reading, sports and chess")
    assert "hobby" not in stated("Sports journalist")


@pytest.mark.parametrize(
    ("profile", "link"),
    [
        ({"url": "linktr.ee/ana"}, True),
        ({"bio": "ig: ana.souza"}, True),
        ({"url": None, "bio": "write to ana@acme.com"}, False),
    ],
)
def test_own_page_is_read_from_link_or_bio(profile: dict[str, Any], link: bool) -> None:
    """A link or a named account elsewhere is an own page; a mail address is not."""
    assert ask({"handle": "ana", "name": "Ana Souza", **profile}).signals.link_page is link


@pytest.mark.parametrize(
    ("bio", "signal", "words"),
    [
        ("Senior UX researcher, Klarbank. Mixed methods.", "employer", "Klarbank"),
        ("Senior researcher, Human Sciences Council. Opinions mine.", "employer", "Human Sciences Council"),
    ],
)
def test_what_no_list_holds_is_found_by_its_shape_and_named(bio: str, signal: str, words: str) -> None:
    """A role, a comma, and a name nobody listed: the model says so, and quotes the words that told it."""
    assert stated(bio)[signal] == words


def test_words_quoted_are_whole_words() -> None:
    """A pattern that knows a word by its beginning quotes it to its end."""
    assert stated("Painter. Open to freelancing and collaborations")["open_to_work"] == "Open to freelancing"
    assert stated("NFT collector. Web3 builder.")["hobby"] == "NFT collector"
    assert stated("安い 仕事依頼はこちら")["open_to_work"] == "仕事依頼"


@given(st.text(max_size=200))
@settings(max_examples=80, deadline=None)
def test_evidence_from_a_bio_is_words_of_that_bio(bio: str) -> None:
    """Whatever stands in a bio, a signal read from it quotes it, in plain letters and within bounds."""
    said = ask({"handle": "ana", "name": "Ana Souza", "bio": bio})
    shown = fold(plain(bio))

    for found in said.evidence:
        assert 0 < len(found.text) <= MAX_QUOTE
        assert found.field != "bio" or fold(found.text) in shown
