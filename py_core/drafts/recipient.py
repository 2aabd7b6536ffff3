"""What is known of the person a message goes to: first name, role, workplace, field, what both share, what went before."""

import re

from py_core.messages.draft import DraftRequest
from py_core.profiles.bio import read_bio
from py_core.profiles.interests import read_hobby, read_skills
from py_core.profiles.work import read_employer, read_job

FIRST_NAME = re.compile(r"^[^\W\d_]{2,}$")
LONGEST = 60
"""Code points of the page quoted in a scaffold."""


def first_name(request: DraftRequest) -> str | None:
    """The first word of the recipient's name, where it looks like a name."""
    words = ((request.recipient and request.recipient.name) or "").split()
    return words[0] if words and FIRST_NAME.match(words[0]) else None


def known_about(request: DraftRequest) -> dict[str, str]:
    """Facts by the label of the blank they fill; `talked` and `replied` only choose a sentence."""
    known = _of_bio(request)
    name = first_name(request)
    if name:
        known["name"] = name
    shared = _shared(request)
    if shared:
        known["shared interest"] = shared
    relation = request.relationship
    if relation and relation.gave and relation.got:
        known["talked"] = "both"
    elif relation and relation.gave:
        known["replied"] = "one side"
    return {label: " ".join(value.split())[:LONGEST] for label, value in known.items()}


def _shared(request: DraftRequest) -> str | None:
    """A topic both are known for, or one of mine that their bio names."""
    if request.shared and request.shared[0].strip():
        return request.shared[0]
    bio = ((request.recipient and request.recipient.bio) or "")[:1_000].casefold()
    return next((topic for topic in request.niche if len(topic) > 2 and topic.casefold() in bio), None)


def _of_bio(request: DraftRequest) -> dict[str, str]:
    recipient = request.recipient
    if not recipient or not (recipient.bio or "").strip():
        return {}
    bio = read_bio(recipient.bio)
    job = read_job(bio)
    employer = read_employer(bio)
    said = " ".join(hit[1] for hit in (job, employer) if hit)
    skill = read_skills(bio, role=bool(said), employer=said)
    hobby = read_hobby(bio)
    field = skill or (hobby if hobby and hobby[1] not in said else None)
    found = {"their role": job, "their workplace": employer, "their field": field}
    return {label: hit[1] for label, hit in found.items() if hit}
