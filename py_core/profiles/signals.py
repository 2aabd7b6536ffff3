"""What a profile states about a person: role, employer, skills, availability, community, interests, links.

Each signal names the words it was read from. Not stated is not the same as not so.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from py_core.messages.profile import Evidence, Profile, SignalName
from py_core.profiles.bio import MAX_QUOTE, Bio, Found, read_bio
from py_core.profiles.interests import read_hobby, read_skills
from py_core.profiles.normalise import fold, plain
from py_core.profiles.work import read_employer, read_job

_WANTED = (
    r"(?:[\w-]{1,12} ){0,4}?"
    r"(?:job|work|role|opportunit|position|intern|collab|people|project|client|freelanc|gig|co.?founder|investor|contract)"
)
_OPEN = re.compile(
    r"\b(?:open (?:to|for) (?:[\w-]{1,12} ){0,2}?(?:work|opportunit|roles?|jobs?"
    r"|projects?|collab|offers|commissions?"
    r"|hire|gigs|contract|consult|freelanc)|opentowork|open2work|(?:available|avail) (?:for|to)\b"
    r"|for hire\b|hire me|now hiring"
    r"|(?:we.re|we are|i.m|is|#)\s?hiring|hiring[!:]|job ?(?:seeker|hunting|search)|job.hunting"
    rf"|(?:seeking|looking for|searching for|in search of) {_WANTED}"
    r"|commissions? (?:are )?(?:open|:)|taking (?:on )?(?:new )?(?:clients|commissions|projects)"
    r"|bookings\b|(?:for|dm|4) booking\b|booking(?: (?:info|inq|enq|e?.?mail|contact|agent|request|dm)|\s?[:@/👇📩📧]|$)"
    r"|dms? (?:me )?(?:are )?(?:open )?for (?:work|business|collab|commission|hire|project|inquir"
    r"|enquir|promo|booking|rates|gigs)"
    r"|dm for|freelanc\w{0,12}|contract work|inquir(?:y|ies)\b|enquiries\b|business contact"
    r"|(?:busco|buscando) (?:trabajo|empleo|proyectos)|abiert[oa] a (?:proyectos|oportunidades"
    r"|trabajo)|disponible para"
    r"|disponivel para|procurando (?:emprego|trabalho|vaga)|aberto a|a la recherche d"
    r"|disponible pour|auf jobsuche|offen fur"
    r"|verfugbar fur|cerco lavoro|disponibile per|op zoek naar|beschikbaar voor|is ariyorum"
    r"|cari kerja|open job|ishchu rabotu"
    r"|otkryt k )"
)
_DENIED = re.compile(
    r"(?:\b(?:not|no longer|never|your|their|nicht|pas|ne|kein\w{0,2}|nao|no estoy|no)|n't) (?:[\w-]{1,12} ){0,2}$"
    r"|\b(?:(?:who|that|which) (?:are|is|were)|(?:should|must|could|let.?s|always) (?:all )?be) $"
)
_CLOSED = re.compile(r"\s?[:=-]?\s?\(?(?:no|nope|closed|not? (?:right )?now|never)\b")
"""What says, before or after the words, that somebody is not open, or speaks of other people's search."""
_DENIED_WITHIN, _CLOSED_WITHIN = 36, 16
_OPEN_UNSPACED = re.compile(
    "お仕事募集|お仕事のご依頼|ご依頼は|仕事依頼|求职|找工作|接案|구직|의뢰|متاح للعمل"
)
_COMMUNITY = re.compile(
    r"\b(?:alum(?:nus|na|ni|nae|s)?\b|class of|bootcamp|boot camp|graduate of|grad of|graduated from"
    r"|ex.?alumn\w{1,3}|egresad[oa]"
    r"|bs?[ac]\b.{0,6}univ|univ\. of|degree from|member (?:of|at)|memb(?:re|ro) d|mitglied|miembro"
    r"|socio de|volunteer|voluntari[oa]"
    r"|benevole|ehrenamt|vrijwilliger|church|chapter|rotary|rotarian|lions club|toastmasters"
    r"|fraternity|sorority|alpha phi|kappa|sigma"
    r"|delta|freemason|masonic|community (?:member|organi[sz]er|builder|lead)|(?:women|black"
    r"|latinas?|girls|queers?) (?:who|in) (?:tech|code)"
    r"|techmakers|100devs|100daysofcode|freecodecamp|codenewbies?|fellow (?:of|at)|fellowship"
    r"|scholar(?:ship)? (?:of|at)"
    r"|(?:google|microsoft|aws|github) (?:developer )?(?:expert|mvp|hero|star|campus)|mvp\b|gdg\b"
    r"|gde\b|meetup|co.?organi[sz]er"
    r"|scout(?:er|s)?\b|fan ?club|club member|swiftie|littlemonster|belieber|directioner"
    r"|mentor (?:at|of|for|@)|board member"
    r"|becari[oa]|integr(?:o|ante) (?:el|la|de)|fellow\b(?! (?:human|travel|american|citizen|nerd|creature))|chair (?:of|at)"
    r"|(?:student|school|class|cohort|batch|promo) (?:of|at|in) \S|co.?hort\b|hack ?club|ladies that|rails ?girls|django ?girls"
    r"|colectivo|society of|association of|national guard)"
)
_SERVICES = (
    "ig|insta|instagram|snap|snapchat|sc|kik|yt|youtube|tiktok|twitch|linkedin|github|fb|facebook|telegram|threads|bluesky|mastodon"
    "|discord|soundcloud|substack|medium|parler|gettr|cashapp|onlyfans"
)
_ELSEWHERE = re.compile(
    rf"\b(?:{_SERVICES})\s?(?:[:：=@\-–|/]|is\b|👉|➡)\s?@?[\w.]{{3,}}|\b(?:ig|insta|instagram)\s?@?[\w.]{{2,30}}[._\d]"
    r"|\b(?:ig|insta|instagram|snapchat)\s?@\w|\bon (?:ig|insta|instagram|youtube|tiktok|twitch"
    r"|parler)\b|https?://\S+|www\.\S+"
    r"|\b[\w-]{2,40}\.(?:com|net|io|dev|me|co|blog|design|page|link|bio|ee|site|xyz|app|tv)(?:/\S*)?(?![\w@])"
)
_MAIL = re.compile(r"[\w.+-]{1,64}@\w[\w.-]{0,100}")
_REST_OF_WORD = re.compile(r"[^\W\d_]{0,15}(?![^\W\d_])")
_NOT_OWN = re.compile(r"facebook\.com/groups|chat\.whatsapp|t\.me/joinchat")


def read_signals(profile: Profile, bio: Bio | None = None) -> tuple[Evidence, ...]:
    """Evidence for every signal the profile states, in the order of the protocol."""
    bio = bio or read_bio(profile.bio)
    low = fold(bio.text)
    job, employer = read_job(bio, profile.category), read_employer(bio)
    found: tuple[tuple[SignalName, Found], ...] = (
        ("job", job),
        ("employer", employer),
        ("skills", read_skills(bio, role=bool(job or employer), employer=employer[1] if employer else "")),
        ("open_to_work", _open(bio.text, low) or _first(_OPEN_UNSPACED, bio.text)),
        ("community", _first(_COMMUNITY, low, bio.text)),
        ("hobby", read_hobby(bio)),
        ("link_page", _link(profile, low)),
    )
    return tuple(Evidence(signal=name, field=hit[0], text=hit[1][:MAX_QUOTE]) for name, hit in found if hit)


def _first(pattern: re.Pattern[str], low: str, text: str | None = None) -> Found:
    """The first match in the bio, folded; quoted as `text`, the bio, has it."""
    match = pattern.search(low)
    return ("bio", _as_written(match, low if text is None else text)) if match else None


def _open(text: str, low: str) -> Found:
    """What somebody says they are open to, unless they say that they are not."""
    for match in _OPEN.finditer(low):
        before = low[max(0, match.start() - _DENIED_WITHIN) : match.start()]
        if not _DENIED.search(before) and not _CLOSED.match(low[match.end() : match.end() + _CLOSED_WITHIN]):
            return "bio", _as_written(match, text)
    return None


def _as_written(match: re.Match[str], text: str) -> str:
    """The matched words of a folded text, the last one whole, as the text has them; folded where folding moved them too far."""
    start, end = match.span()
    if len(match.string) != len(text):
        ends = list(accumulate(len(fold(char)) for char in text))
        start, end = bisect_right(ends, start), bisect_left(ends, end) + 1
    written = text[start:end]
    if fold(written) != match[0]:
        return match[0].strip()
    # Patterns stop at the stem of a word ("open to freelanc").
    rest = _REST_OF_WORD.match(text, end) if written[-1:].isascii() and written[-1:].isalpha() else None
    return (written + (rest[0] if rest else "")).strip()


def _link(profile: Profile, low: str) -> Found:
    url = (profile.url or "").strip()
    if url and url.lower() not in ("none", "null", "n/a") and not _NOT_OWN.search(url):
        return "url", plain(url[:200])
    return _first(_ELSEWHERE, _MAIL.sub(" ", low))
