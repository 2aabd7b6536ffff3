"""Ways to begin a post: offered while it is empty, each with gaps of one's own."""

import json

from py_core import handle


def ask(text: str) -> dict[str, object]:
    """The reply to a post's draft."""
    return json.loads(handle(json.dumps({"id": 1, "kind": "draft", "surface": "post", "text": text})))  # type: ignore[no-any-return]


def test_five_starters_for_an_empty_post() -> None:
    """Learned, obstacle, overcame, opinion, question: every gap lies where its words are."""
    offered = ask(" ")["templates"]
    assert isinstance(offered, list)

    assert [each["id"] for each in offered] == ["learned", "obstacle", "overcame", "opinion", "question"]
    for each in offered:
        assert each["blanks"]
        for blank in each["blanks"]:
            assert each["text"][blank["start"] : blank["end"]] == f"[{blank['label']}]"


def test_none_once_something_is_written() -> None:
    """Whoever writes needs no beginning."""
    assert ask("Today")["templates"] == []
