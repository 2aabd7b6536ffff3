"""Scaffolds say what is known about the reader and leave the rest blank."""

from typing import Any

from py_core.drafts.templates import TEXTS, offer
from py_core.messages.draft import DraftRequest, Template

BIO = "Backend developer at Acme 👩‍💻 | rust & postgres | weekend climber"


def _offered(**fields: Any) -> dict[str, Template]:
    request = DraftRequest.model_validate({"kind": "draft", "surface": "dm", "text": "", **fields})
    return {template.id: template for template in offer(request)}


def test_what_a_bio_says_is_filled_in() -> None:
    """Name, role, workplace and field come from the page."""
    both = _offered(recipient={"name": "Ana Souza", "handle": "ana", "bio": BIO})

    assert both["help"].text.startswith("Hi Ana!")
    assert "rust at Acme" in both["help"].text
    assert "“Backend developer” at Acme" in both["chat"].text


def test_what_went_before_is_named() -> None:
    """Replies of both sides, of mine only, or none."""
    assert "met in the replies" in _offered(relationship={"gave": 4, "got": 2})["help"].text
    assert "answered a few of your posts" in _offered(relationship={"gave": 4, "got": 0})["chat"].text
    assert (
        "met in the replies" in _offered(relationship={"stage": "mutual", "gave": 4, "got": 2})["help"].text
    )
    assert "replies" not in _offered(relationship={"gave": None})["help"].text


def test_a_like_is_no_meeting() -> None:
    """Where only likes went back and forth, no scaffold says that the two have met or talked."""
    texts = _offered(relationship={"stage": "noticed", "gave": 2, "got": 1})

    assert not any(
        words in each.text for each in texts.values() for words in ("met in the replies", "answered a few")
    )


def test_my_topic_in_their_bio_is_a_shared_interest() -> None:
    """Without the page's list of shared topics, one of my own that their bio names will do."""
    chat = _offered(recipient={"bio": BIO}, niche=["gardening", "Postgres"])["chat"]

    assert "We both care about Postgres" in chat.text


def test_no_scaffold_can_be_sent_as_it_stands() -> None:
    """Whatever is known, what only the writer knows stays blank, and every blank is where it says."""
    known = _offered(
        recipient={"name": "Ana", "bio": BIO}, shared=["maps 🗺️"], relationship={"gave": 1, "got": 1}
    )

    for template in known.values():
        assert len(template.blanks) >= 3
        units = template.text.encode("utf-16-le")
        for blank in template.blanks:
            assert units[blank.start * 2 : blank.end * 2].decode("utf-16-le") == f"[{blank.label}]"


def test_every_sentence_has_a_wording_that_needs_nothing() -> None:
    """So that a scaffold can be made for anybody."""
    assert all(sentence[-1][1] == () for sentences in TEXTS.values() for sentence in sentences)


def test_a_bio_is_only_text() -> None:
    """Braces and brackets of a page open no blank of their own."""
    said = _offered(recipient={"name": "Ana", "bio": "{your question} developer at {name}"})

    assert all(blank.label != "name" for blank in said["help"].blanks)
