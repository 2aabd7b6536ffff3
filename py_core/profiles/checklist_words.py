"""The words of the own-profile checklist in English; py_core/wording/<language>.json translates them.

Keys are `checklist.<id>.<part>`: title, why, done (what was found), todo (what to do), unknown (cannot be
told), and todo_<with> where something already stated makes the advice more concrete. `{blanks}` are filled
with the person's own words.
"""

from collections.abc import Mapping

SOURCES_OF: Mapping[str, str] = {
    "real_name": "anon",
    "face_photo": "anon",
    "job_title": "person",
    "employer": "person",
    "skills": "person",
    "open_to_work": "person",
    "community": "person",
    "hobby": "person",
    "clean_background": "person",
    "link_page": "person",
}
"""Section of the article behind each item, in the order the checklist is shown."""

WORDS: Mapping[str, str] = {
    "checklist.real_name.title": "Real name",
    "checklist.real_name.why": (
        "People like to talk with people, and a name is the first thing they look for."
    ),
    "checklist.real_name.done": "Your display name reads “{name}”.",
    "checklist.real_name.done_first": (
        "“{name}” is enough. Add a family name only if you are comfortable with it."
    ),
    "checklist.real_name.done_minimum": (
        "“{name}” and your interests are all that privacy has to give away. The rest is up to you."
    ),
    "checklist.real_name.todo": "Put at least your first name into the display name.",
    "checklist.real_name.todo_display": (
        "“{display}” does not read as a name. Put at least your first name beside it."
    ),
    "checklist.real_name.todo_bio": "Your page already says “{name}”. Use it as your display name.",
    "checklist.real_name.todo_handle": (
        "Your handle reads like “{name}”. If that is you, use it as your display name."
    ),
    "checklist.real_name.unknown": "Your display name could not be read here. Open your profile on X and let it load.",
    "checklist.face_photo.title": "Photo of you",
    "checklist.face_photo.why": "A face helps others recognise you from one conversation to the next.",
    "checklist.face_photo.done": "Your picture shows a face.",
    "checklist.face_photo.todo": "Use a recent photo in which your face is easy to see.",
    "checklist.face_photo.todo_default": "Replace the default picture with a recent photo of you.",
    "checklist.face_photo.todo_minimum": (
        "Only if you are comfortable: a recent photo of you. A first name and interests already do."
    ),
    "checklist.face_photo.unknown": "Acquaint does not look into pictures. See for yourself: is your face easy to see at the size of a thumbnail?",
    "checklist.job_title.title": "What you do",
    "checklist.job_title.why": "A role gives others an easy first question to ask you.",
    "checklist.job_title.done": "Your bio says “{job}”.",
    "checklist.job_title.todo": (
        "Say in two or three words what you do, for example “Backend developer” or “Biology student”."
    ),
    "checklist.job_title.todo_employer": "You name {employer}. Add what you do there.",
    "checklist.job_title.todo_skills": (
        "You name {skills} but no role. Put what you are before it: developer, designer, student …"
    ),
    "checklist.job_title.unknown": "Your bio could not be read here. Open your profile on X and let it load.",
    "checklist.employer.title": "Where you work",
    "checklist.employer.why": (
        "A place makes a role concrete, and colleagues and neighbours in the field find you by it."
    ),
    "checklist.employer.done": "Your bio names {employer}.",
    "checklist.employer.todo": "Name where you work or study, or say that you work for yourself.",
    "checklist.employer.todo_job": "After “{job}” add where: a company, a school, or “freelance”.",
    "checklist.employer.todo_skills": (
        "You name {skills}. Add where you use it: a company, a school, or projects of your own."
    ),
    "checklist.employer.todo_minimum": (
        "Only if you are comfortable: where you work. A first name and interests already do."
    ),
    "checklist.employer.unknown": "Your bio could not be read here. Open your profile on X and let it load.",
    "checklist.skills.title": "What you work with",
    "checklist.skills.why": "Named tools and topics are what people with the same interest search for.",
    "checklist.skills.done": "Your bio mentions {skills}.",
    "checklist.skills.todo": "Name two or three tools, methods or topics you work with.",
    "checklist.skills.todo_job": "Beside “{job}” name two or three tools or topics you work with.",
    "checklist.skills.todo_employer": "Beside {employer} name two or three tools or topics of your work there.",
    "checklist.skills.unknown": "Your bio could not be read here. Open your profile on X and let it load.",
    "checklist.open_to_work.title": "What you are open to",
    "checklist.open_to_work.why": "Somebody with an offer only writes when they can see that you want one.",
    "checklist.open_to_work.done": "Your bio says “{open_to_work}”.",
    "checklist.open_to_work.todo": (
        "If you are open to projects or roles, say which ones. If not, leave this out."
    ),
    "checklist.open_to_work.todo_skills": (
        "If you are open to offers, say so: “Open to {skills} projects”. If not, leave this out."
    ),
    "checklist.open_to_work.todo_job": (
        "If you are open to offers, say so after “{job}”: “open to projects”. If not, leave this out."
    ),
    "checklist.open_to_work.unknown": "Your bio could not be read here. Open your profile on X and let it load.",
    "checklist.community.title": "Where you belong",
    "checklist.community.why": (
        "A shared school, bootcamp or community is the easiest start of a conversation."
    ),
    "checklist.community.done": "Your bio says “{community}”.",
    "checklist.community.todo": "Name a school, bootcamp, meetup or community you are part of.",
    "checklist.community.todo_skills": (
        "Name a school, meetup or community you are part of, best one where people use {skills}."
    ),
    "checklist.community.todo_job": (
        "Beside “{job}” name where you learned it or whom you meet: a school, a bootcamp, a meetup."
    ),
    "checklist.community.unknown": "Your bio could not be read here. Open your profile on X and let it load.",
    "checklist.hobby.title": "Something beside work",
    "checklist.hobby.why": "A pastime shows a person, and gives others something to share with you.",
    "checklist.hobby.done": "Your bio says “{hobby}”.",
    "checklist.hobby.todo": "Add one thing you enjoy that has nothing to do with work.",
    "checklist.hobby.todo_job": "After “{job}” add one thing you enjoy that has nothing to do with it.",
    "checklist.hobby.todo_skills": "After {skills} add one thing you enjoy away from the screen.",
    "checklist.hobby.unknown": "Your bio could not be read here. Open your profile on X and let it load.",
    "checklist.clean_background.title": "Calm background",
    "checklist.clean_background.why": (
        "At the size of a thumbnail a plain background leaves the eye one thing to see: you."
    ),
    "checklist.clean_background.done": "The background of your picture is plain.",
    "checklist.clean_background.todo": (
        "Crop closer or take the background out, so that your face stands free."
    ),
    "checklist.clean_background.unknown": "Acquaint does not look into pictures. See for yourself: does the background leave your face alone?",
    "checklist.link_page.title": "Your own page",
    "checklist.link_page.why": "One page with your links takes people to the rest of your work.",
    "checklist.link_page.done": "Your profile links to {link_page}.",
    "checklist.link_page.todo": (
        "Add a link: a site of your own, or one page that lists where to find your work."
    ),
    "checklist.link_page.todo_skills": (
        "Add a link to something you made with {skills}, or to a page that lists your work."
    ),
    "checklist.link_page.todo_job": (
        "Add a link that shows you as “{job}”: a site of your own, or a page that lists your work."
    ),
    "checklist.link_page.unknown": "Your links could not be read here. Open your profile on X and let it load.",
}
"""Every sentence of the checklist by key."""
