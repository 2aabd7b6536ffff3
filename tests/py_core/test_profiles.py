"""What a profile request answers: kind, signals, social proof, checklist; and what it never does."""

import json
from math import sqrt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from py_core import handle
from py_core.answers import answer
from py_core.messages import REQUEST
from py_core.messages.profile import Profile, ProfileReply
from py_core.profiles.account import Organisations
from py_core.profiles.account_features import Words
from py_core.profiles.social_proof import NOTHING_KNOWN, WEIGHTS, social_proof, table
from py_core.reading.features import WORD
from py_core.reading.linear import FEWEST, KNOWN, Table, check_sum

ANA = {
    "handle": "ana_dev",
    "name": "Ana Souza",
    "bio": "Backend developer @acme. Python, Postgres. Bootcamp alum. Coffee lover. Open to projects",
    "url": "https://anasouza.dev",
    "location": "Porto",
    "followers": 812,
    "following": 640,
    "posts": 5120,
}
SHOP = {
    "handle": "acmehardware",
    "name": "Acme Hardware Store",
    "bio": "We sell quality tools since 1950. Visit our shop! Open daily, free delivery.",
    "url": "https://acmehardwarestore.com",
}


def ask(profile: dict[str, Any], **request: Any) -> ProfileReply:
    """The reply to a profile request."""
    found = answer(REQUEST.validate_python({"kind": "profile", "profile": profile, **request}))
    assert isinstance(found, ProfileReply)
    return found


def test_full_profile_states_everything() -> None:
    """A bio that says it all is read as such, each signal with its words."""
    reply = ask(ANA)

    assert reply.account.kind == "person"
    assert reply.name == "full"
    assert not reply.anonymous
    assert all(reply.signals.model_dump().values())
    assert {found.signal: found.text for found in reply.evidence}["employer"] == "@acme"


def test_shop_is_an_organisation_without_a_name_of_its_own() -> None:
    """A shop is an organisation, is never anonymous, and states no role."""
    reply = ask(SHOP)

    assert reply.account.kind == "organisation"
    assert (reply.name, reply.anonymous, reply.signals.job) == ("none", False, False)


@pytest.mark.parametrize(("mark", "shape"), [("business", None), (None, "square")])
def test_what_x_gives_to_companies_tells_a_company(mark: str | None, shape: str | None) -> None:
    """A business mark or a square picture outweighs thin words."""
    profile = {
        "handle": "brightlabs",
        "name": "Bright Labs",
        "bio": "Data, simply.",
        "verified": mark,
        "avatar": {"shape": shape},
    }

    assert ask(profile).account.kind == "organisation"


def test_a_word_weighs_where_it_stands() -> None:
    """A known word speaks for an organisation by its column: one for the bio, one for name and handle; unknown ones say nothing."""
    weights = bytearray(2 * len(KNOWN))
    weights[KNOWN[check_sum(WORD + "bakery")]] = 30
    model = Organisations({"bias": 1.0}, Table.of(0.1, 2, bytes(weights)))

    def odds(name: str, bio: str) -> float:
        return model.log_odds({"bias": 1.0}, Words.of(Profile(handle="x_1", name=name), bio))

    assert odds("Qwrtz", "bakery") == pytest.approx(1 + 3 / sqrt(FEWEST))
    assert odds("bakery", "qwrtz") == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("category", "kind"), [("Media & News Company", "organisation"), ("Musician", "person"), (None, "person")]
)
def test_category_label_weighs_in(category: str | None, kind: str) -> None:
    """A business label speaks for an organisation, a trade of people does not."""
    profile = {
        "handle": "riverside",
        "name": "Riverside",
        "bio": "Stories, mostly mine.",
        "category": category,
    }

    assert ask(profile).account.kind == kind


@pytest.mark.parametrize(
    "bio",
    [
        "Parody account. Not affiliated with anybody",
        "Fan account for lighthouses",
        "Automated photos every hour",
    ],
)
def test_stated_feed_or_fan_page_is_other(bio: str) -> None:
    """A page that says it is no person is neither person nor organisation."""
    assert ask({"handle": "lights", "name": "Lighthouses", "bio": bio}).account.kind == "other"


def test_alias_is_anonymous_until_something_tells_who_it_is() -> None:
    """An alias hides a person; a name in the bio, or role and workplace, tell."""
    alias = {"handle": "pixelfox", "name": "pixelfox"}

    assert ask({**alias, "bio": "just here for the memes"}).anonymous
    assert not ask({**alias, "bio": "Maria Gonzalez - painter"}).anonymous
    assert not ask({**alias, "bio": "Software engineer at Mozilla"}).anonymous
    assert not ask({"handle": "pixelfox"}).anonymous


@pytest.mark.parametrize(
    ("profile", "web3"),
    [
        ({"name": "moon.eth"}, True),
        ({"bio": "NFT collector"}, True),
        ({"bio": "$SOL $ETH $DOGE"}, True),
        ({"avatar": {"shape": "hexagon"}}, True),
        ({"bio": "cryptography and chess"}, False),
        ({"bio": "no nfts please"}, False),
        ({"bio": "I owe $20 and $AAPL"}, False),
    ],
)
def test_web3_is_where_people_say_so(profile: dict[str, Any], web3: bool) -> None:
    """Name services, token words, tickers and NFT pictures place a profile in web3."""
    assert ask({"handle": "moon", "name": "moon", **profile}).web3 is web3


def test_published_table_is_the_one_in_use() -> None:
    """docs/social_proof.md shows the weights the score is made of."""
    page = Path(__file__).parents[2] / "docs" / "social_proof.md"

    assert table() in page.read_text("utf-8")


def test_social_proof_is_not_lowered_by_what_is_unknown() -> None:
    """Fields the page did not show leave the score as it is; what is shown and missing lowers it."""
    known = ask({"handle": "ana", "name": "Ana Souza"})

    assert known.social_proof == 100
    assert ask({"handle": "ana"}).social_proof == NOTHING_KNOWN
    assert ask({"handle": "ana", "name": "Ana Souza", "bio": ""}).social_proof < known.social_proof
    assert social_proof(dict.fromkeys(WEIGHTS, 1.0)) == 100
    assert social_proof(dict.fromkeys(WEIGHTS, 0.0)) == 0
    assert sum(weight.points for weight in WEIGHTS.values()) == 100


PROFILES = st.fixed_dictionaries(
    {"handle": st.text(max_size=30)},
    optional={
        "name": st.none() | st.text(max_size=80),
        "bio": st.none() | st.text(max_size=400),
        "location": st.none() | st.text(max_size=40),
        "url": st.none() | st.text(max_size=60),
        "category": st.none() | st.text(max_size=30),
        "followers": st.none() | st.integers(0, 10**9),
        "following": st.none() | st.integers(0, 10**6),
        "posts": st.none() | st.integers(0, 10**7),
        "verified": st.sampled_from([None, "blue", "business", "government"]),
    },
)


@given(PROFILES, st.booleans())
def test_any_profile_gets_a_sound_reply(profile: dict[str, Any], is_self: bool) -> None:
    """Arbitrary text never fails; an organisation is never anonymous and has no name; replies repeat."""
    reply = ask(profile, is_self=is_self)

    assert 0 <= reply.social_proof <= 100
    assert not (reply.account.kind == "organisation" and (reply.anonymous or reply.name != "none"))
    assert not (reply.anonymous and reply.name != "none")
    assert reply == ask(profile, is_self=is_self)


@pytest.mark.parametrize(
    "bad",
    [
        "\x00" * 50_000,
        "a" * 100_000,
        "@" * 100_000,
        "𝓐" * 100_000,
        "(" * 100_000,
        " open for" * 11_000,
        "لا" * 50_000,
    ],
)
def test_hostile_length_is_served(bad: str) -> None:
    """The longest texts the protocol takes are answered."""
    profile = {"handle": "a", "name": bad[:2000], "bio": bad, "url": bad[:2000], "location": bad[:2000]}
    request = json.dumps({"id": 1, "kind": "profile", "profile": profile}, ensure_ascii=False)

    assert json.loads(handle(request))["kind"] == "profile"


def test_a_feed_is_no_organisation() -> None:
    """What posts by itself has nobody to talk to; X's own word for a company outweighs the guess."""
    feed = {"handle": "weatherub", "name": "Weather Ulaanbaatar", "bio": "Auto weather reports every 3h"}

    assert ask(feed).account.kind == "other"
    assert ask(feed | {"verified": "business"}).account.kind == "organisation"
