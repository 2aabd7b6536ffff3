"""What a display name tells, across cultures, scripts and decorations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from py_core.profiles.names import read_joined, read_name
from py_core.profiles.normalise import fold, plain, words

FULL = """
Dr. Ana Souza, PhD (she/her) 🚀;Ana Souza | hiring;ANA SOUZA;𝓐𝓷𝓪 𝓢𝓸𝓾𝔃𝓪;ᴀɴᴀ ꜱᴏᴜᴢᴀ;Ａｎａ Ｓｏｕｚａ;🅰🅽🅰 🆂🅾🆄🆉🅰;
王小明;李小龙;田中太郎;山本 花子;佐藤さくら;김민수;Иван Петров;Анна Кузнецова;محمد العتيبي;فاطمة الزهراء;
नरेंद्र मोदी;राहुल शर्मा;Γιώργος Παπαδόπουλος;דוד כהן;สมชาย ใจดี;Nguyễn Văn An;Lê Thị Hoa;Mary O'Brien;Mary O’Brien;
Ludwig van der Berg;María José García López;Prof. John Smith MD;Sir Ian Brown;JohnSmith;Ana Souza 🇧🇷;
Ana Souza @ Mozilla;Ana Souza - Designer;Łukasz Kowalski;Jürgen Müller;EJ Duncan;Ana_Souza;Siti Rahmawati;
Bob Smith Jr.;Bob Smith III;(Ana Souza);Mr. Ahmed Hassan;Oleksandr Shevchenko;Nwosu Chidi;Thiago Ribeiro, MSc;
™RODERICK THOMAS™;Leslie.Santamaria;AnaPaulaSouza;Ana.M.Souza;Le Thanh Anh;Megan Rae Books;Maria Lopez Fit4Life;
Quorilla Jovan White
"""
FIRST = """
Ana;Ana | hiring;ana ✨;Ana S.;Ana (she/her);Dr. Ana;Анна;محمد;さくら;Ana from Lisbon;𝓐𝓷𝓪;Coach Mike;ANA;
Ana-Maria;Mo;Ana @ Mozilla;राहुल;Ana is hiring;Zoë;Ana, PhD;m@ttias;
Auntie Val;uncle bolaji;Weronika 🌙;Becca does books;Mollyy;Haasan;Sy'mone
"""
NONE = """
xX_dark_Xx;moonwalker ✨;Acme Inc;The Coffee Shop;Code Daily;🌙;user12345;Sunset Dreams;Death Before Decaf;
Your Favorite Nerd;Just A Girl;お知らせ;новости;أخبار;bored ape #1234;pixelfox;Digital Nomad;Dark Lord;
Data Scientist;mom of 3;JavaScript Developer;La vie en rose;@ana;Ana's Kitchen Crew;12345;
Ms. Brooks;Gerrard_8;Le Petit Marie
"""


def _listed(block: str) -> list[str]:
    return [name.strip() for name in block.replace("\n", "").split(";") if name.strip()]


@pytest.mark.parametrize("display", _listed(FULL))
def test_given_and_family_name_read_as_full(display: str) -> None:
    """Titles, credentials, pronouns, emoji, fancy letters and scripts do not hide a full name."""
    assert read_name(display).kind == "full"


@pytest.mark.parametrize("display", _listed(FIRST))
def test_given_name_alone_reads_as_first(display: str) -> None:
    """A given name, with or without an initial or a remark behind it, is a first name."""
    assert read_name(display).kind == "first"


@pytest.mark.parametrize("display", _listed(NONE))
def test_nickname_topic_or_brand_is_no_name(display: str) -> None:
    """Everyday words, aliases, organisations and numbers are no names."""
    assert read_name(display).kind == "none"


@pytest.mark.parametrize(
    "display",
    [
        "John Doe",
        "john doe",
        "Anonymous",
        "ADMIN",
        "Max Mustermann",
        "匿名",
        "𝓐𝓷𝓸𝓷𝔂𝓶𝓸𝓾𝓼",
        "Anakin Skywalker ☕",
        "severus snape | he/him",
    ],
)
def test_placeholder_is_a_stand_in(display: str) -> None:
    """Names that stand for nobody are told apart from aliases."""
    found = read_name(display)

    assert found.kind == "none"
    assert found.stand_in


@pytest.mark.parametrize(
    "display",
    [
        "Grumpy Pharmacist",
        "Hayalet Yolcu",
        "Ministerstwo Dobrej Kawy",
        "Погода в Жмеринці",
        "Öğretmen Hanım",
        "Kedai Senja",
    ],
)
def test_words_of_other_languages_are_no_name(display: str) -> None:
    """What is a word somewhere is not taken for a name for its shape."""
    assert read_name(display).kind == "none"


def test_a_word_before_a_family_name_may_be_a_rare_given_name() -> None:
    """Half the world's given names are words elsewhere; beside a family name such a one counts, without certainty."""
    found = read_name("Mandalina Petrovic")

    assert (found.kind, found.certain) == ("full", False)
    assert read_name("Mandalina Hayalet").kind == "none"


def test_missing_name_is_no_stand_in() -> None:
    """No name is unknown, not a placeholder."""
    assert not read_name(None).stand_in
    assert read_name("").kind == "none"


def test_handle_bears_out_a_rare_given_name() -> None:
    """A word no list knows counts where the handle says "i am" it, and only then."""
    assert read_name("Charquilla", "iamCharquilla").kind == "first"
    assert read_name("Charquilla", "moon_77").kind == "none"


def test_name_in_a_web_address() -> None:
    """A host or path that joins a given and a family name tells both."""
    assert read_joined("ana-souza") == "Ana Souza"
    assert read_joined("michaeljohnson") == "Michael Johnson"
    assert read_joined("openstreetmap") is None


def test_disguised_letters_read_as_plain_ones() -> None:
    """Mixed Greek, Cyrillic and Latin letters, small capitals and badges become Latin; pure scripts stay."""
    assert fold(plain("ΑnА")) == "ana"
    assert plain("ᴀɴᴀ") == "ana"
    assert plain("🅰🅽🅰") == "ANA"
    assert plain("Анна") == "Анна"
    assert fold("Анна") == "anna"
    assert fold("Łukasz Müller") == "lukasz muller"


def test_words_keep_inner_marks() -> None:
    """Apostrophes and hyphens inside a word stay; mentions and tags are words of their own."""
    assert words("Jean-Luc O'Brien @ana #dev 42") == ["Jean-Luc", "O'Brien", "@ana", "#dev", "42"]


@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_reads_without_error(display: str, handle: str) -> None:
    """Whatever somebody types as a name, the answer is one of three."""
    assert read_name(display, handle).kind in ("full", "first", "none")


@given(
    st.sampled_from(_listed(FULL)),
    st.sampled_from(["🚀", "✨", " 🇧🇷", " (they/them)", " | open to work", " ❤️"]),
)
def test_decoration_behind_a_name_changes_nothing(display: str, behind: str) -> None:
    """What follows a name does not take it away."""
    assert read_name(display + behind).kind == "full"
