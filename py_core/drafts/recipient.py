"""What is known of the person a message goes to: first name, role, workplace, field, what both share, what went before."""

from py_core.messages.draft import DraftRequest
from py_core.messages.relationship import KnownRelationship, Stage
from py_core.profiles.bio import read_bio
from py_core.profiles.interests import read_skills
from py_core.profiles.names import read_name
from py_core.profiles.normalise import fold
from py_core.profiles.work import read_employer, read_job
from py_core.text import topic_finder

LONGEST = 60
"""Code points of the page quoted in a scaffold."""
NO_CALLING = frozenset(("retired", "unemployed", "self-employed", "job seeker", "jobseeker", "housewife"))
"""Roles nobody is asked how they came to."""


def first_name(request: DraftRequest) -> str | None:
    """The recipient's given name, where the display name reads as a name: nobody is greeted "Hi Nurse" or "Hi The"."""
    recipient = request.recipient
    given = read_name(recipient.name, recipient.handle or "").given if recipient and recipient.name else None
    return given.capitalize() if given and given.isupper() and given.isascii() else given


def known_about(request: DraftRequest) -> dict[str, str]:
    """Facts by the label of the blank they fill; `talked` and `replied` only choose a sentence."""
    known = _of_bio(request)
    name = first_name(request)
    if name:
        known["name"] = name
    shared = _shared(request)
    if shared:
        known["shared interest"] = shared
    stage = _stage(request.relationship)
    if stage in ("mutual", "close"):
        known["talked"] = "both"
    elif stage == "acquainted":
        known["replied"] = "one side"
    return {label: " ".join(value.split())[:LONGEST] for label, value in known.items()}


def _stage(relation: KnownRelationship | None) -> Stage | None:
    """Where the two stand; the counts, which hold likes too, tell it only where nobody else does."""
    if not relation or relation.stage or not relation.gave:
        return relation.stage if relation else None
    return "mutual" if relation.got else "acquainted"


def _shared(request: DraftRequest) -> str | None:
    """A topic both are known for, or one of mine that their bio names."""
    if request.shared and request.shared[0].strip():
        return request.shared[0]
    bio = ((request.recipient and request.recipient.bio) or "")[:1_000]
    return topic_finder(request.niche)(bio)


def _of_bio(request: DraftRequest) -> dict[str, str]:
    recipient = request.recipient
    if not recipient or not (recipient.bio or "").strip():
        return {}
    bio = read_bio(recipient.bio)
    job = read_job(bio)
    employer = read_employer(bio)
    said = " ".join(hit[1] for hit in (job, employer) if hit)
    # A pastime, a family or an illness is no field to be asked about as work.
    field = read_skills(bio, role=bool(said), employer=said)
    if job and fold(job[1]) in NO_CALLING:
        job = None
    found = {"their role": job, "their workplace": employer, "their field": field}
    return {label: hit[1] for label, hit in found.items() if hit}
