"""Something to share: the profile names an interest beside work."""

from collections.abc import Iterator

from py_core.profiles import ProfileFacts
from py_core.profiles.interests import is_family_role, is_no_pastime
from py_core.rule import Finding, Rule, fires, quiet


def check(facts: ProfileFacts) -> Iterator[Finding]:
    """Speak where a person names a pastime or a passion, and you do not know each other yet."""
    words = facts.words("hobby")
    known = facts.request.relationship
    met = known is not None and known.stage in ("acquainted", "mutual", "close")
    pastime = (
        words
        and any(char.isalpha() for char in words)
        and not is_family_role(words)
        and not is_no_pastime(words)
    )
    if pastime and not met and facts.account.kind == "person" and not facts.request.is_self:
        yield Finding(values={"words": words or ""}, evidence=words)


RULE = Rule(
    __name__,
    on="profile",
    severity="tip",
    tip="Their profile says “{words}”. If that is yours too, say so: it is an easy start.",
    why=(
        "A shared interest is a reason to talk that asks nothing of the other side, and many friendships "
        "begin with one."
    ),
    source="do_this_instead",
    check=check,
    examples=(
        quiet(
            "an illness is no pastime",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Oncologist. Cancer survivor."},
        ),
        quiet(
            "a dog that is no more",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "RIP my dog Max 2010-2025"},
        ),
        quiet(
            "what is not liked",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "I hate football. Allergic to cats."},
        ),
        fires(
            "a passion in the bio",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Backend developer. Coffee lover."},
        ),
        fires(
            "a sport in the bio",
            profile={"handle": "tom", "name": "Tom Reed", "bio": "Accountant | cycling | chess"},
        ),
        quiet(
            "the pastime is the job",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Sports journalist"},
        ),
        quiet(
            "a family is not a pastime to share",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Nurse. Mother of two."},
        ),
        quiet(
            "you know each other",
            profile={"handle": "ana", "name": "Ana Souza", "bio": "Coffee lover."},
            relationship={"stage": "close"},
        ),
    ),
)
