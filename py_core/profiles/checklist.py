"""One's own checklist: what the article's "Be a person!" lists, what is there, and what to do next."""

from py_core import wording
from py_core.messages.profile import ChecklistId, ChecklistItem, SignalName
from py_core.profiles.bio import read_bio
from py_core.profiles.checklist_words import SOURCES_OF, WORDS
from py_core.profiles.facts import ProfileFacts
from py_core.profiles.interests import list_skills
from py_core.profiles.names import read_joined
from py_core.rule import SOURCES

BONUS = ("clean_background", "link_page")
MAX_QUOTED = 60
"""Longest of the person's own words quoted in a tip, in code points."""

_SIGNAL: dict[ChecklistId, SignalName] = {
    "job_title": "job",
    "employer": "employer",
    "skills": "skills",
    "open_to_work": "open_to_work",
    "community": "community",
    "hobby": "hobby",
    "link_page": "link_page",
}
_HELPERS: dict[ChecklistId, tuple[SignalName, ...]] = {
    "job_title": ("employer", "skills"),
    "employer": ("job", "skills"),
    "skills": ("job", "employer"),
    "open_to_work": ("skills", "job"),
    "community": ("skills", "job"),
    "hobby": ("job", "skills"),
    "link_page": ("skills", "job"),
}
"""What is already stated and makes a missing item's advice concrete, best first."""


def checklist(facts: ProfileFacts) -> tuple[ChecklistItem, ...]:
    """Every item in order; `passed` is null where the page cannot tell."""
    return tuple(_item(item, facts) for item in SOURCES_OF)  # type: ignore[arg-type]


def _item(item: ChecklistId, facts: ProfileFacts) -> ChecklistItem:
    passed, part, values = _judged(item, facts)

    def say(which: str) -> str:
        key = f"checklist.{item}.{which}"
        return wording.say(key, WORDS[key], facts.request.locale)

    tip = say(part)
    for blank, value in values.items():
        tip = tip.replace(f"{{{blank}}}", value[:MAX_QUOTED])
    return ChecklistItem(
        id=item,
        passed=passed,
        title=say("title"),
        tip=tip,
        why=say("why"),
        source=SOURCES[SOURCES_OF[item]],
        bonus=item in BONUS,
    )


def _judged(item: ChecklistId, facts: ProfileFacts) -> tuple[bool | None, str, dict[str, str]]:
    """Passed or not, which sentence to say, and the words that fill it."""
    if item == "real_name":
        return _real_name(facts)
    if item == "face_photo":
        return _face_photo(facts)
    if item == "clean_background":
        background = facts.request.profile.avatar.background if facts.request.profile.avatar else None
        return {"clean": (True, "done", {}), "cluttered": (False, "todo", {})}.get(
            background or "", (None, "unknown", {})
        )
    signal = _SIGNAL[item]
    words = _stated(facts, signal)
    if words:
        return True, "done", {signal: words}
    if facts.request.profile.bio is None and (item != "link_page" or facts.request.profile.url is None):
        return None, "unknown", {}
    if item == "employer" and keeps_private(facts):
        return False, "todo_minimum", {}
    for helper in _HELPERS.get(item, ()):
        if stated := _stated(facts, helper):
            return False, f"todo_{helper}", {helper: stated}
    return False, "todo", {}


def _stated(facts: ProfileFacts, signal: SignalName) -> str | None:
    """The person's own words for a signal; of skills up to three, besides those inside the role."""
    words = facts.words(signal)
    if signal != "skills" or not words:
        return words
    job = facts.words("job")
    several = list_skills(
        read_bio(facts.request.profile.bio), role=bool(job or facts.words("employer")), without=job or ""
    )
    return ", ".join(several) or words


def keeps_private(facts: ProfileFacts) -> bool:
    """Whether the profile gives the article's bare minimum: a first name and something of interest."""
    return facts.name.kind == "first" and bool(facts.words("hobby") or facts.words("skills"))


def _real_name(facts: ProfileFacts) -> tuple[bool | None, str, dict[str, str]]:
    display = facts.request.profile.name
    if facts.name.kind == "full":
        return True, "done", {"name": (display or "").strip()}
    if facts.name.kind == "first":
        return (
            True,
            "done_minimum" if keeps_private(facts) else "done_first",
            {"name": facts.name.given or (display or "").strip()},
        )
    if facts.name_elsewhere:
        return False, "todo_bio", {"name": facts.name_elsewhere}
    if display is None:
        return None, "unknown", {}
    if hinted := read_joined(facts.request.profile.handle.strip("_0123456789").replace("_", "-")):
        return False, "todo_handle", {"name": hinted}
    return (False, "todo_display", {"display": display.strip()}) if display.strip() else (False, "todo", {})


def _face_photo(facts: ProfileFacts) -> tuple[bool | None, str, dict[str, str]]:
    avatar = facts.request.profile.avatar
    if avatar and avatar.is_default:
        return False, "todo_default", {}
    if avatar is None or avatar.kind is None:
        return None, "unknown", {}
    if avatar.kind == "face":
        return True, "done", {}
    return False, "todo_minimum" if keeps_private(facts) else "todo", {}
