"""One's own checklist: in order, concrete, silent on what cannot be seen."""

from typing import Any

from py_core.profiles.checklist_words import SOURCES_OF, WORDS
from py_core.rule import SOURCES
from tests.py_core.test_profiles import ANA, ask


def test_checklist_is_for_oneself_and_in_order() -> None:
    """One's own profile gets every item of the protocol in order; others get none."""
    items = ask(ANA, is_self=True).checklist

    assert ask(ANA).checklist is None
    assert items is not None
    assert [item.id for item in items] == list(SOURCES_OF)
    assert {item.id for item in items if item.bonus} == {"clean_background", "link_page"}
    assert all(item.title and item.tip and item.why and item.source in SOURCES.values() for item in items)


def test_checklist_says_nothing_of_what_it_cannot_see() -> None:
    """An unread picture or bio passes nothing and fails nothing."""
    passed = {
        item.id: item.passed for item in ask({"handle": "ana", "name": "Ana"}, is_self=True).checklist or ()
    }

    assert passed.pop("real_name") is True
    assert set(passed.values()) == {None}


def test_default_picture_fails_the_photo_item() -> None:
    """The default picture is known to show nobody; a face passes; a plain background passes."""

    def photo(avatar: dict[str, Any]) -> tuple[bool | None, bool | None]:
        items = {
            item.id: item.passed for item in ask({**ANA, "avatar": avatar}, is_self=True).checklist or ()
        }
        return items["face_photo"], items["clean_background"]

    assert photo({"is_default": True}) == (False, None)
    assert photo({"kind": "face", "background": "clean"}) == (True, True)
    assert photo({"kind": "illustration", "background": "cluttered"}) == (False, False)


def test_checklist_uses_the_persons_own_words() -> None:
    """Advice names what the bio already says."""
    items = {
        item.id: item.tip
        for item in ask({"handle": "ana", "name": "pixelfox", "bio": "Illustrator"}, is_self=True).checklist
        or ()
    }

    assert "“Illustrator”" in items["employer"]
    assert "“pixelfox”" in items["real_name"]


def test_first_name_and_interests_are_enough_for_privacy() -> None:
    """With a first name and a pastime the list asks for no employer and no face."""
    profile = {"handle": "ana", "name": "Ana", "bio": "chess and coffee", "avatar": {"kind": "illustration"}}
    items = {item.id: item.tip for item in ask(profile, is_self=True).checklist or ()}

    assert items["real_name"].startswith("“Ana” and your interests")
    assert items["employer"].startswith("Only if you are comfortable")
    assert items["face_photo"].startswith("Only if you are comfortable")


def test_every_sentence_of_the_checklist_is_reachable_and_blanks_are_filled() -> None:
    """Keys follow the items, and no reply shows an unfilled blank."""
    assert {key.split(".")[1] for key in WORDS} == set(SOURCES_OF)
    for profile in (
        {"handle": "a"},
        {"handle": "a", "name": "", "bio": ""},
        ANA,
        {"handle": "a", "name": "x{y}", "bio": "Painter"},
    ):
        for item in ask(profile, is_self=True).checklist or ():
            assert "{" not in item.tip.replace("x{y}", "")


def test_advice_names_the_skills_a_bio_lists() -> None:
    """Tools without a role: what to do next names them, and a role is not repeated as a skill."""

    def tips(bio: str) -> dict[str, str]:
        profile = {"handle": "jo", "name": "Jo Smith", "bio": bio}
        return {item.id: item.tip for item in ask(profile, is_self=True).checklist or ()}

    assert "react, node" in tips("react & node, coffee")["job_title"]
    assert "react, node" in tips("react & node")["community"]
    assert tips("Frontend developer, react & node")["skills"] == "Your bio mentions react, node."


def test_a_handle_that_reads_as_a_name_is_offered() -> None:
    """A display name that is none, and a handle that is one."""
    items = ask({"handle": "maria_garcia92", "name": "✨✨", "bio": "x"}, is_self=True).checklist or ()

    assert "“Maria Garcia”" in items[0].tip


def test_weekend_bakers_have_a_hobby() -> None:
    """What somebody is at weekends is a pastime, whatever it is; a weekend editor works."""
    assert ask({"handle": "a", "bio": "Nurse. Weekend potter"}).signals.hobby
    assert ask({"handle": "a", "bio": "Amateur beekeeper, full-time dentist"}).signals.hobby
    assert not ask({"handle": "a", "bio": "Weekend editor at the Herald"}).signals.hobby


def test_one_who_names_products_and_a_past_workplace_is_a_person() -> None:
    """A site in one's own name is not a company's when the bio tells a person's story."""
    bio = "Building web infra & open source\nRunning one.example · two.example\nFormerly @acme"
    profile = {"handle": "miraloops", "name": "Mira Loops", "bio": bio, "url": "https://miraloops.com"}

    assert ask(profile).account.kind == "person"
