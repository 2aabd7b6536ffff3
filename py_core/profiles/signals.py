"""What a profile states about a person: role, employer, skills, availability, community, interests, links.

Each signal names the words it was read from. Not stated is not the same as not so.
"""

import re
from collections.abc import Iterator
from typing import Literal

from py_core.data import load_lines
from py_core.messages.profile import Evidence, Profile, SignalName
from py_core.profiles.bio import Bio, phrases, read_bio
from py_core.profiles.normalise import fold, plain

Field = Literal["name", "handle", "bio", "location", "url", "category"]
Found = tuple[Field, str] | None

JOBS = frozenset(" ".join(load_lines("py_core.profiles", "jobs.txt")).split())
_JOBS_UNSPACED = re.compile(
    "|".join(
        sorted(
            map(re.escape, " ".join(load_lines("py_core.profiles", "job_words_unspaced.txt")).split()),
            key=len,
            reverse=True,
        )
    )
)
_SKILLS = phrases("skills")
_HOBBIES = phrases("hobbies")
_EMOJI = re.compile(
    "|".join(
        map(
            re.escape,
            sorted(
                line.partition(":")[2]
                for line in load_lines("py_core.profiles", "hobbies.txt")
                if line.startswith("emoji")
            )[0].split(),
        )
    )
)
MAX_QUOTE = 80

_JOB_PHRASES = frozenset(
    ["head of", "public servant", "civil servant", "chief of staff", "team lead", "tech lead", "business man", "business woman", "business owner", "hedge fund", "in charge of", "working at", "works at", "i work", "working for", "work at", "i serve", "i teach", "work for", "working as", "member of parliament", "news anchor", "board member", "in the business", "small business", "creating content", "lab at", "estudio en", "trabajo en", "trabalho na", "trabalho no", "travaille chez", "arbeite bei", "arbeite als", "lavoro per", "werk bij", "stay at home mom", "real estate", "tv host", "radio host", "my lab", "our lab", "i research", "studying"]
)
_JOB_ENDINGS = (
    "ologist",
    "iatrist",
    "ensivist",
    "ographer",
    "onomist",
    "opharmacist",
    "icist",
    "surgeon",
    "ologa",
    "ologo",
    "ologue",
    "ologin",
    "ologe",
)
_NOT_OF_SELF = frozenset(
    ["of", "to", "love", "loves", "loving", "my", "your", "fan", "need", "support", "supporting", "supports", "supporter", "follow", "next", "vote", "her", "his", "their", "our", "ex", "former", "no", "not", "who", "like", "hate", "hates", "meets", "against", "anti", "every", "all", "some"]
)
_OF_FOR_ORGS = frozenset(
    ["founder", "cofounder", "co-founder", "owner", "co-owner", "ceo", "cto", "cfo", "coo", "cmo", "president", "vp", "chair", "chairman", "chairwoman", "creator", "co-creator", "director", "editor", "publisher", "principal", "dean", "founding", "fundador", "fundadora", "dono", "dona", "gerente", "kurucusu", "grunder", "grunderin", "fondateur", "fondatrice", "host", "cohost", "co-host", "head", "member", "partner"]
)
_AT = frozenset(["at", "@", "for", "with", "chez", "bei", "bij", "em", "na", "no", "en", "w", "presso", "di", "della", "del", "da", "do"])
_STUDIES = frozenset(
    ["student", "students", "phd", "undergrad", "undergraduate", "candidate", "studying", "graduate", "estudiante", "estudante", "etudiant", "etudiante", "studentin", "mahasiswa", "ogrenci", "postdoc", "major", "studies", "study", "freshman", "sophomore", "junior", "senior"]
)
_PLACES_OF_STUDY = re.compile(
    r"univers|college|\binstitut|\bschool\b|polytechnic|\bmit\b|\bucla\b|\bnyu\b|escuela|facultad|faculdade|hochschule|akademi|\buni\b|\biit\b|\btech\b"
)
_PRIVATE = frozenset(
    ["wife", "husband", "married", "love", "loves", "fan", "follow", "ig", "insta", "instagram", "snap", "sc", "kik", "fb", "facebook", "parler", "twitter", "backup", "private", "personal", "spam", "account", "main", "alt", "priv", "owned", "hubby", "mom", "dad", "mother", "father", "bf", "gf", "bestie", "via", "cc", "team", "also", "see", "with", "brother", "sister"]
)
_OPEN = re.compile(
    r"\b(?:open (?:to|for) (?:new |freelance |remote |full.time )?(?:work|opportunit|roles?|jobs?|projects?|collab|offers|commissions?|hire|gigs|contract|consult|freelanc)|opentowork|open2work"
    r"|(?:available|avail) (?:for|to)\b|for hire\b|hire me|now hiring|(?:we.re|we are|i.m|is|#)\s?hiring|hiring[!:]|job ?(?:seeker|hunting|search)|job.hunting|(?:seeking|looking for|searching for|in search of) (?:a |an |new |my |the |next |full.time |remote )*(?:job|work|role|opportunit|position|intern|collab|people|project|client|freelanc|gig|co.?founder|investor|contract)"
    r"|commissions? (?:are )?(?:open|:)|taking (?:on )?(?:new )?(?:clients|commissions|projects)|booking(?:s)?\b|dms? (?:me )?(?:are )?(?:open )?for (?:work|business|collab|commission|hire|project|inquir|enquir|promo|booking|rates|gigs)|dm for|freelanc\w*|contract work|inquir(?:y|ies)\b|enquiries\b|business contact"
    r"|(?:busco|buscando) (?:trabajo|empleo|proyectos)|abiert[oa] a (?:proyectos|oportunidades|trabajo)|dispon[ií]ble para|disponivel para|procurando (?:emprego|trabalho|vaga)|aberto a|a la recherche d|disponible pour|auf jobsuche|offen fur|verfugbar fur|cerco lavoro|disponibile per|op zoek naar|beschikbaar voor|is ariyorum|cari kerja|open job|ishchu rabotu|otkryt k)"
)
_OPEN_UNSPACED = re.compile(
    "お仕事募集|お仕事のご依頼|ご依頼は|仕事依頼|求职|找工作|接案|구직|의뢰|متاح للعمل|ищу работу"
)
_COMMUNITY = re.compile(
    r"\b(?:alum(?:nus|na|ni|nae|s)?\b|class of|class of'|bootcamp|boot camp|graduate of|grad of|graduated from|ex.?alumn\w+|egresad[oa]|ba\b.{0,6}univ|bsc?\b.{0,8}univ|univ\. of|degree (?:from|in)"
    r"|member (?:of|at)|memb(?:re|ro) d|mitglied|miembro|socio de|volunteer|voluntari[oa]|benevole|ehrenamt|vrijwilliger|church|chapter|rotary|rotarian|lions club|toastmasters|fraternity|sorority|alpha phi|kappa|sigma|delta|freemason|masonic"
    r"|community (?:member|organi[sz]er|builder|lead)|(?:women|black|latinas?|girls|queers?) (?:who|in|techmakers)\b.{0,14}|100devs|100daysofcode|freecodecamp|codenewbies?|fellow (?:of|at)|fellowship|\w+ fellow\b|scholar(?:ship)? (?:of|at)|(?:google|microsoft|aws|github) (?:developer )?(?:expert|mvp|hero|star|campus)|mvp\b|gdg\b|gde\b|meetup|co.?organi[sz]er|scout(?:er|s)?\b|fan ?club|club member|legion|swiftie|littlemonster|belieber|directioner|resist(?:er|ance)?club|mentor (?:at|of|for|@)|board member|colectivo|society of|association of|national guard)"
)
_SOCIAL = re.compile(
    r"(?:\b(?:ig|insta|instagram|snap|snapchat|sc|kik|yt|youtube|tiktok|twitch|linkedin|github|fb|facebook|telegram|threads|bluesky|mastodon|discord|soundcloud|substack|medium|parler|gettr|cashapp|onlyfans)\s?(?:[:：=@\-–|/]|is\b|👉|➡)\s*@?[\w.]{3,})"
    r"|(?:\b(?:ig|insta|instagram)\s?@?[\w.]+[._\d]\w*)|\b(?:ig|insta|instagram|snapchat)\s?@\w|\bon (?:ig|insta|instagram|youtube|tiktok|twitch|parler)\b|ig@\w"
    r"|(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|net|io|dev|me|co|blog|design|page|link|bio|ee|site|xyz|app|tv)(?:/\S*)?(?![\w@])",
)
_MAIL = re.compile(r"\S+@\S+\.\w+")


def read_signals(profile: Profile, bio: Bio | None = None) -> tuple[Evidence, ...]:
    """Evidence for every signal the profile states, in the order of the protocol."""
    bio = bio or read_bio(profile.bio)
    low = fold(bio.text)
    job = _job(profile, bio)
    employer = _employer(bio)
    found: list[tuple[SignalName, Found]] = [
        ("job", job),
        ("employer", employer),
        ("skills", _skills(bio, stated=bool(job or employer), employer=employer[1] if employer else "")),
        ("open_to_work", _first(_OPEN, low) or _first(_OPEN_UNSPACED, bio.text)),
        ("community", _first(_COMMUNITY, low)),
        ("hobby", _hobby(bio)),
        ("link_page", _link(profile, low)),
    ]
    return tuple(Evidence(signal=name, field=hit[0], text=hit[1][:MAX_QUOTE]) for name, hit in found if hit)


def _first(pattern: re.Pattern[str], text: str) -> Found:
    match = pattern.search(text)
    return ("bio", match[0].strip()) if match else None


def _job(profile: Profile, bio: Bio) -> Found:
    if profile.category and any(word in JOBS for word in fold(profile.category).replace("/", " ").split()):
        return "category", profile.category
    for index, size in _roles(bio):
        start = index
        while (
            start
            and index - start < 2
            and bio.stretches[start - 1] == bio.stretches[index]
            and bio.tokens[start - 1] not in _NOT_OF_SELF | {"a", "an", "the", "and", "i", "i'm", "am", "by"}
        ):
            start -= 1
        return "bio", bio.quote(start, index - start + size)
    match = _JOBS_UNSPACED.search(bio.text)
    return ("bio", match[0]) if match else None


def _roles(bio: Bio) -> Iterator[tuple[int, int]]:
    """Tokens that name a role the person claims."""
    for index, size in bio.find(_JOB_PHRASES):
        yield index, size
    for index, token in enumerate(bio.tokens):
        bare = token.rstrip("s") if token.endswith("s") and len(token) > 6 else token
        if token not in JOBS and not token.endswith(_JOB_ENDINGS) and not (bare in JOBS and index == 0):
            continue
        before = [
            bio.tokens[i] for i in range(max(0, index - 2), index) if bio.stretches[i] == bio.stretches[index]
        ]
        if (
            token == "president"
            and index + 1 < len(bio.tokens)
            and bio.capitalised(index + 1)
            and not bio.gaps[index + 1].strip()
        ):
            continue
        if (token == "model" and before[-1:] == ["role"]) or (before[-1:] and before[-1] in _NOT_OF_SELF):
            continue
        yield index, 1


def _employer(bio: Bio) -> Found:
    """A workplace or place of study named beside a role."""
    for index, token in enumerate(bio.tokens):
        before = [
            bio.tokens[i]
            for i in range(max(0, index - 5), index)
            if bio.stretches[index] - bio.stretches[i] <= 1
        ]
        role_near = any(word in JOBS or word.endswith(_JOB_ENDINGS) for word in before)
        at_sign = "@" in bio.gaps[index]
        if token.startswith("@") and len(token) > 2 and not set(before[-2:]) & _PRIVATE:
            topic = (
                before[-1:]
                and before[-1] in _SKILLS["topic"]
                and bio.stretches[index] == bio.stretches[index - 1]
            )
            if role_near or topic or (before[-1:] and before[-1] in ("at", "for", "job", "work", "of")):
                return "bio", bio.quote(index)
        elif (at_sign and bio.capitalised(index) and before) or (
            before
            and before[-1] in _AT
            and bio.capitalised(index)
            and role_near
            and bio.stretches[index] == bio.stretches[index - 1]
        ) or (
            before
            and before[-1] in ("of", "de")
            and bio.capitalised(index)
            and any(word in _OF_FOR_ORGS for word in before[-3:])
            and not _TOPIC_AFTER_OF(bio, index)
        ):
            return "bio", _run(bio, index)
        elif role_near and token in _ORG_ENDINGS and index and bio.capitalised(index):
            return "bio", _run(bio, max(0, index - 1))
    return _study(bio)


_ORG_ENDINGS = frozenset(
    ["ltd", "limited", "inc", "llc", "gmbh", "enterprises", "tv", "corp", "university", "universitat", "universidad", "universite", "news", "radio", "fm", "magazine", "foundation", "institute", "hospital", "usa"]
)


def _TOPIC_AFTER_OF(bio: Bio, index: int) -> bool:
    return (
        bio.tokens[index] in _SKILLS["topic"]
        or bio.tokens[index] in _SKILLS["sure"]
        or bio.tokens[index] in _FAMILY_ROLES
    )


_FAMILY_ROLES = _HOBBIES["family"]


def _study(bio: Bio) -> Found:
    students = [i for i, token in enumerate(bio.tokens) if token in _STUDIES]
    if not students:
        return None
    for index, token in enumerate(bio.tokens):
        if (
            _PLACES_OF_STUDY.search(token)
            and bio.capitalised(index)
            and any(abs(index - student) < 8 for student in students)
        ):
            return "bio", _run(bio, max(0, index - 2) if index and bio.capitalised(index - 1) else index)
    return None


def _run(bio: Bio, start: int) -> str:
    """The capitalised words from `start` on that belong together."""
    size = 1
    while (
        start + size < len(bio.tokens)
        and size < 5
        and bio.stretches[start + size] == bio.stretches[start]
        and (bio.capitalised(start + size) or bio.tokens[start + size] in ("of", "de", "and"))
    ):
        size += 1
    return bio.quote(start, size)


def _skills(bio: Bio, *, stated: bool, employer: str) -> Found:
    for group in ("sure", "topic") if stated else ("sure",):
        for index, size in bio.find(_SKILLS[group], 4):
            quote = bio.quote(index, size)
            liked = any(token in _LIKES for token in _stretch(bio, index))
            if quote not in employer and not (group == "topic" and liked):
                return "bio", quote
    return None


def _stretch(bio: Bio, index: int) -> list[str]:
    """The tokens of the stretch the token stands in."""
    return [
        token
        for token, stretch in zip(bio.tokens, bio.stretches, strict=True)
        if stretch == bio.stretches[index]
    ]


_LOVES = frozenset(
    ["love", "loves", "loving", "enjoy", "enjoys", "enjoying", "into", "adore", "adores", "amo", "adoro", "ama", "encanta", "gusta", "j'aime", "aime", "liebe", "mag", "hou", "houd", "seviyorum", "suka", "cinta", "obsessed"]
)
_NOT_LOVED = frozenset(
    ["my", "you", "the", "to", "all", "god", "jesus", "christ", "life", "and", "it", "me", "him", "her", "them", "people", "being", "is", "with", "u", "ya", "in", "of", "for", "what", "how", "a", "this", "that", "our", "your", "america", "usa", "country", "your", "trump"]
)
_LIKES = _HOBBIES["passion"] | _LOVES
_POLITICAL = frozenset(
    ["trump", "maga", "biden", "gop", "party", "labour", "conservative", "democrat", "republican", "modi", "bjp", "aap", "former", "kag", "potus", "brexit", "eu", "tory", "liberal"]
)


def _hobby(bio: Bio) -> Found:
    for index, size in bio.find(_HOBBIES["family"]):
        if (bio.tokens[index - 1] if index else "") not in ("my", "your", "our", "hey", "big", "his", "her"):
            return "bio", bio.quote(index, size)
    for index, size in bio.find(_HOBBIES["passion"]):
        start = index - 1 if index and bio.stretches[index - 1] == bio.stretches[index] else index
        if bio.tokens[start] not in _POLITICAL:
            return "bio", bio.quote(start, index - start + size)
    for index, size in bio.find(_HOBBIES["interest"]):
        stretch = _stretch(bio, index)
        if not any(token in JOBS for token in stretch) or any(token in _LOVES for token in stretch):
            return "bio", bio.quote(index, size)
    return _loved(bio)


def _loved(bio: Bio) -> Found:
    """What somebody says they love, a club they mention, or a picture of a pastime."""
    for index, token in enumerate(bio.tokens):
        if token.startswith("@") and token[1:] in _HOBBIES["interest"]:
            return "bio", bio.quote(index)
        following = (
            bio.tokens[index + 1]
            if index + 1 < len(bio.tokens) and bio.stretches[index + 1] == bio.stretches[index]
            else ""
        )
        if token in _LOVES and len(following) > 2 and following not in _NOT_LOVED and following[0] not in "@":
            return "bio", bio.quote(index, 2)
    match = _EMOJI.search(bio.text)
    return ("bio", match[0]) if match else None


def _link(profile: Profile, low: str) -> Found:
    url = (profile.url or "").strip()
    if (
        url
        and url.lower() not in ("none", "null", "n/a")
        and not re.search(r"facebook\.com/groups|chat\.whatsapp|t\.me/joinchat", url)
    ):
        return "url", plain(url[:200])
    return _first(_SOCIAL, _MAIL.sub(" ", low))
