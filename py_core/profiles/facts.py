"""The facts of one profile, read once: rules and reply look at these and nothing else."""

from dataclasses import dataclass

from py_core.messages.profile import Evidence, Profile, ProfileRequest, SignalName
from py_core.profiles.account import AccountKind, read_account
from py_core.profiles.bio import Bio, read_bio
from py_core.profiles.elsewhere import name_elsewhere
from py_core.profiles.name_words import NO_NAME, Name
from py_core.profiles.names import read_name
from py_core.profiles.normalise import fold
from py_core.profiles.signals import read_signals
from py_core.profiles.social_proof import ACTIVE_FROM, FIRST_NAME, social_proof
from py_core.profiles.stated import add_stated
from py_core.profiles.web3 import is_web3

_SURE_OF_SHAPE = 0.6
"""How sure the account must be a person before words no list knows are taken for a name."""


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """What the rules may look at. `evidence` holds every signal stated, and the words that state it."""

    request: ProfileRequest
    account: AccountKind
    name: Name
    name_elsewhere: str | None
    """A real name the bio or the link tells while the display name does not."""
    anonymous: bool
    web3: bool
    evidence: tuple[Evidence, ...]
    social_proof: int

    def words(self, signal: SignalName) -> str | None:
        """The words the signal was read from, or None where it is not stated."""
        return next((found.text for found in self.evidence if found.signal == signal), None)


def read_facts(request: ProfileRequest) -> ProfileFacts:
    """Facts of one profile."""
    profile = request.profile
    bio = read_bio(profile.bio)
    written = read_name(profile.name, profile.handle)
    evidence = read_signals(profile, bio)
    account = read_account(profile, written, bio, evidence)
    name = _name(written, account, bio)
    if account.kind == "person":
        evidence = add_stated(bio, evidence, account.kind)
    else:
        evidence = tuple(found for found in evidence if found.signal == "open_to_work")
    stated = {found.signal for found in evidence}
    elsewhere = name_elsewhere(profile, bio) if name.kind == "none" and account.kind == "person" else None
    hidden = name.kind == "none" and not elsewhere and not {"job", "employer"} <= stated
    return ProfileFacts(
        request=request,
        account=account,
        name=name,
        name_elsewhere=elsewhere,
        anonymous=hidden and account.kind != "organisation" and profile.name is not None,
        web3=is_web3(profile),
        evidence=evidence,
        social_proof=social_proof(_earned(profile, name, account, stated)),
    )


def _name(name: Name, account: AccountKind, bio: Bio) -> Name:
    if account.kind == "organisation":
        return NO_NAME
    if not name.certain and name.given and fold(name.given) in bio.tokens:
        return NO_NAME  # A topic that only looks like a name: it is what the bio is about.
    sure = account.kind == "person" and account.confidence >= _SURE_OF_SHAPE
    return name if name.certain or sure else NO_NAME


def _earned(
    profile: Profile, name: Name, account: AccountKind, stated: set[SignalName]
) -> dict[str, float | None]:
    told = profile.bio is not None
    owed = profile.name is not None and account.kind != "organisation"
    says: dict[str, float | None] = {
        key: (1.0 if key in stated else 0.0) if told else None
        for key in ("job", "employer", "skills", "hobby", "community")
    }
    return says | {
        "name": {"full": 1.0, "first": FIRST_NAME, "none": 0.0}[name.kind] if owed else None,
        "face": _face(profile),
        "link_page": 1.0 if "link_page" in stated else (0.0 if profile.url is not None or told else None),
        "location": None if profile.location is None else float(bool(profile.location.strip())),
        "activity": None if profile.posts is None else min(profile.posts / ACTIVE_FROM, 1.0),
        "banner": None if profile.has_banner is None else float(profile.has_banner),
    }


def _face(profile: Profile) -> float | None:
    avatar = profile.avatar
    if avatar is None or (avatar.kind is None and not avatar.is_default):
        return None
    return 0.0 if avatar.is_default else {"face": 1.0, "photo": 0.5}.get(avatar.kind or "", 0.0)
