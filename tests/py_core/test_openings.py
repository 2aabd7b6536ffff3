"""Direct messages: what counts as saying nothing, what a message does, what it is worth."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from py_core.answers import answer
from py_core.messages import REQUEST
from py_core.messages.draft import DraftReply

GOOD = (
    "Hi Ana! Your talk on headless CMS got us to drop our old admin. I tried two adapters and both lose drafts. "
    "Which one did you end up with? Thank you!"
)


def read(text: str, **known: object) -> DraftReply:
    """The core's reply to one message."""
    said = answer(REQUEST.validate_python({"kind": "draft", "surface": "dm", "text": text, **known}))
    assert isinstance(said, DraftReply)
    return said


@pytest.mark.parametrize(
    "text",
    [
        "Hi, hope you're having a great week!",
        "hi can i ask u sth",
        "Can I get your opinion on something?",
        "Good afternoon Ms. Souza, may I ask you a quick question?",
        "helo sir heyyyy 👋",
        "?",
        "Hola, ¿tienes un ratito?",
        "Oi, posso te fazer uma perguntinha?",
        "Salut, je peux te demander un truc ?",
        "Guten Tag, dürfte ich Sie etwas fragen?",
        "Здравствуйте, можно задать вам вопрос?",
        "Merhaba, bir dakikanız var mı?",
        "안녕하세요, 질문 하나 드려도 될까요?",
        "您好，想请教您一个问题",
        "kaise ho bhai",
        "Sir ek sawal tha",
        "Hey…",
    ],
)
def test_a_message_of_greetings_and_glue_says_nothing(text: str) -> None:
    """A phrasing that is in no list is still seen, and gets exactly one kind of stop."""
    said = read(text)
    assert said.verdict == "worst"
    assert {hint.severity for hint in said.hints} == {"stop"}


@pytest.mark.parametrize(
    "text",
    [
        "Your talk was great",
        "Are you hiring?",
        "Can I ask you a question about visas?",
        "Do you have a minute to look at my portfolio?",
        "Love your work",
        "Hola, ¿qué editor usas?",
        "你好，你用什么编辑器？",
        "when is the call?",
    ],
)
def test_a_word_of_substance_is_enough(text: str) -> None:
    """What the question is about ends the greeting."""
    assert read(text).verdict != "worst"


def test_a_good_message_has_every_point_and_no_stop() -> None:
    """Specific, one question, what was tried, thanks, within the band: all of the score."""
    said = read(GOOD)
    assert said.verdict == "good"
    assert said.score == 100 == sum(part.of for part in said.breakdown)
    assert not [hint for hint in said.hints if hint.severity == "stop"]


@pytest.mark.parametrize(
    "text", ["your work", "I like your content", "I need your help", "what is your opinion"]
)
def test_what_is_true_of_everybody_is_not_about_them(text: str) -> None:
    """A bare noun after `your` fits any reader."""
    parts = read(text).parts
    assert parts is not None
    assert not parts.specific_about_them


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, which adapter did you pick?",
        "Dr. Okonkwo, which adapter did you pick?",
        "Which adapter did you pick? Thanks, Maria!",
    ],
)
def test_a_name_at_either_end_greets(text: str) -> None:
    """Named first, after a title, or last."""
    parts = read(text).parts
    assert parts is not None
    assert parts.greets_by_name


@pytest.mark.parametrize(
    "text", ["Hi again, which adapter did you pick?", "Honestly, which adapter?", "I use Sanity, React."]
)
def test_a_word_before_a_comma_is_no_name(text: str) -> None:
    """A capital and a comma do not make a name."""
    parts = read(text).parts
    assert parts is not None
    assert not parts.greets_by_name


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Just wanted to say thank you for the guide to caches, it saved my week.", "thanks"),
        ("Thanks for writing the guide to caches. I'm stuck on step 3, which key do you use?", "help"),
        (
            "We both moved from nursing into UX research. Could we have a 15-minute call about how you did it?",
            "chat",
        ),
        ("We offer SEO services and our clients grow 10x.", "pitch"),
    ],
)
def test_purpose_is_what_the_message_is_mainly_for(text: str, purpose: str) -> None:
    """Thanks alone are thanks; thanks before a problem are manners."""
    assert read(text).purpose == purpose


def test_a_running_conversation_has_no_opener() -> None:
    """One word to somebody one writes with is neither worst nor worth a hint."""
    said = read("Hi", conversation={"has_history": True})
    assert said.verdict == "weak"
    assert said.hints == ()


def test_a_language_not_read_is_not_said_to_lack_anything() -> None:
    """A specific message in Spanish gets no hint drawn from English cues."""
    said = read(
        "Hola Ana, me encantó tu charla de Lisboa sobre el caché. ¿Qué adaptador usas para las imágenes?"
    )
    assert said.hints == ()
    assert "specific_ask" in said.unread
    assert read("Hi Ana, which adapter do you use for the images?").unread == ()


def test_an_empty_box_scores_nothing() -> None:
    """Blank is empty, not bad."""
    said = read(" \n ")
    assert (said.verdict, said.score, said.hints) == ("empty", 0, ())


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "hi ",
        "your ",
        "i tried ",
        "what ",
        "?",
        "你",
        "can i ask ",
        "Ana, ",
        "thanks for ",
        "you posted ",
    ],
)
def test_no_pattern_backtracks_over_a_long_text(unit: str) -> None:
    """A hundred kilobytes of what cues begin with are answered; time that grew with their square would be minutes."""
    said = read((unit * 100_000)[:100_000])
    assert 0 <= said.score <= 100


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """Scores stay in bounds and templates' blanks lie within them, whatever is written."""
    said = read(text)
    assert 0 <= said.score <= 100
    assert all(
        0 <= b.start < b.end <= len(t.text.encode("utf-16-le")) // 2 for t in said.templates for b in t.blanks
    )


@pytest.mark.parametrize(
    "text",
    [
        "¡Muchas gracias por tu charla!",
        "teşekkürler, kursun çok iyiydi",
        "спасибо за статью",
        "谢谢你的文章",
        "記事をありがとう",
        "شكرا على مقالك",
    ],
)
def test_thanks_are_seen_in_many_languages(text: str) -> None:
    """Words of thanks, in scripts with and without spaces."""
    parts = read(text).parts

    assert parts is not None
    assert parts.thanks


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("heyya hru doinn todayy", True),
        ("posso kiederti una cosa", True),
        ("突然のDM失礼いたします", True),
        ("Is it alright if I message you about something?", True),
        ("what lens is that", False),
        ("see you at 16:00", False),
        ("danke, bis morgen!", False),
    ],
)
def test_openers_in_no_list_are_told_from_short_messages(text: str, bare: bool) -> None:
    """Spelling, language and wording vary without end; one word of substance, a time or a farewell is enough."""
    said = read(text)

    assert (said.verdict == "worst") is bare
    assert any(hint.severity == "stop" for hint in said.hints) is bare


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (
            "I went through the manual twice and rebooted the router, same error. Any idea why?",
            "says_what_tried",
        ),
        ("If it isn't your field, whom would you trust with this?", "asks_for_alternatives_or_people"),
        ("Could we speak for a quarter of an hour next week?", "time_boxed_call"),
    ],
)
def test_parts_are_seen_without_their_usual_words(text: str, part: str) -> None:
    """No `tried`, no `know anyone`, no `15 minutes`."""
    parts = read("Hi Ana, your talk on mesh networks in Lisbon got me started. " + text).parts

    assert parts is not None
    assert getattr(parts, part)
