"""Turns of phrase that mark a message, or a stretch of it; short patterns without nested repeats."""

import re

CALL = re.compile(
    r"\b(?:(?:a|quick|short|brief|minute|min|minutes|hour|video|phone|zoom|coffee|for|some|virtual|on a) (?:call|chat|coffee|zoom|meeting|conversation|talk with you)"
    r"|(?:hop|jump|get) on (?:a )?(?:quick |short )?(?:call|zoom)|(?:talk|chat|speak|meet|call) (?:to|with|you)\b|(?:can|could|may|might|shall) we (?:talk|chat|speak|meet)\b|(?:talk|chat|speak) for\b|grab (?:a )?coffee|meet up|catch up|coffee)\b",
    re.IGNORECASE,
)
CALL_IN_LOWER = re.compile(CALL.pattern)
"""Three times as fast as CALL where the case is folded already and no offset is needed."""
CALL_STEMS = ("call", "chat", "coffee", "zoom", "meet", "talk", "speak", "catch up", "conversation")
"""One of these is in every CALL: looked for first, being much cheaper."""


def wants_call(low: str) -> bool:
    """Whether the message (lower case) asks to talk."""
    return any(stem in low for stem in CALL_STEMS) and CALL_IN_LOWER.search(low) is not None


BOUND = re.compile(
    r"\b(?:\d{1,2}|ten|fifteen|twenty|thirty|five|few|couple of)[ -]?(?:min|mins|minutes?)\b|\b(?:half an|an|one|1|half|quarter of an)[ -]hour\b",
)


def is_bound(low: str) -> bool:
    """Whether the message (lower case) says how long a call would be."""
    return ("min" in low or "hour" in low) and BOUND.search(low) is not None


CONGRATULATIONS = (
    "congrat", "well done", "proud of you", "happy for you", "happy birthday", "get well", "felicid", "félicit", "glückwunsch",
    "parabéns", "auguri",
)  # fmt: skip


def congratulates(low: str) -> bool:
    """Whether the message (lower case) is glad with somebody, or wishes them well."""
    return any(words in low for words in CONGRATULATIONS)


THANKS = re.compile(
    r"\b(?:thanks|thank (?:you|u)|thx|ty|appreciate|grateful|cheers)\b",
)
"""Thanks in English; lower case."""
THANKS_ABROAD = re.compile(
    r"\b(?:gracias|agradec\w+|obrigad[oa]|merci|danke|dankbar|grazie|ringrazi\w+|teşekkür\w*|sağ ?ol|makasih|terima ?kasih|bedankt"
    r"|dank (?:je|u)|спасибо|благодар\w+)\b|谢谢|感谢|多谢|ありがとう|感謝|감사|고마워|شكرا|أشكر|धन्यवाद|शुक्रिया",
)
"""Thanks in other languages, which the model of parts does not read; lower case."""
HELP = re.compile(
    r"\b(?:help|stuck|problem|issue|error|bug|solve|fix|advice|question|how (?:do|did|would|can|could|should) (?:i|you|we)|feedback|review|recommend|resources?|struggling|trouble|tips?)\b",
    re.IGNORECASE,
)
TRIED = re.compile(
    r"\btried\b|\b(?:i|we)(?:'ve|’ve| have|'d| had)?(?: already| also| just)? (?:searched|googled|looked (?:at|into|through)|checked"
    r"|tested|went through|debugged|experimented|compared)\b|\b(?:nothing|none of (?:it|them|these)|neither) (?:worked|works?|helped|helps?)\b",
    re.IGNORECASE,
)
"""Plain words for an attempt, in a post that asks for help."""
OFFERS = (
    r"our (?:services?|product|platform|agency|team can|solution|clients?|offer|tool|software)",
    r"we (?:offer|help|provide|speciali[sz]e|build|can help|work with|place|source|supply|manage|deliver|develop)",
    r"(?:we|i)(?:'re|’re| are|'m|’m| am) (?:launching|raising|recruiting|fundraising|looking for (?:ambassadors?|affiliates|resellers))",
    r"(?:i can|we can|let us) (?:edit|grow|boost|scale|manage|help (?:you|your|companies|founders))",
    r"helps? (?:founders|companies|businesses|creators|brands|agencies|teams) ",
    r"(?:boost|grow|increase|scale|promote) your|10x|(?:\d+k|\d+x) (?:more|followers|growth)|earn \$?\d|\d+ ?% commission|commission",
    r"book a (?:demo|call)|free (?:trial|audit|consultation|shipping)|discount|limited (?:time|offer)|sign up|guest post|price (?:sheet|list)",
    r"check out (?:my|our)|buy (?:now|my|our|from)|stream my|my new (?:song|single|album|course|nft)|promote (?:it|my|this)|dm me for",
    r"(?:business proposal|invest(?:ing|ment)? (?:in|opportunity)|collab(?:oration)? opportunity|passive income|my agency|brand ambassadors?)",
)
"""Words that sell, recruit or promote."""
PITCH = re.compile(rf"\b(?:{'|'.join(OFFERS)})\b", re.IGNORECASE)
_PITCH_IN_LOWER = re.compile(rf"\W(?:{'|'.join(OFFERS)})\b")
"""Beginning with a sign, not with the edge of a word, so that the search passes from sign to sign: half the time."""


def pitches(low: str) -> bool:
    """Whether the message (lower case) sells, recruits or promotes."""
    return _PITCH_IN_LOWER.search(" " + low) is not None


_WH = r"(?:what|which|how|where|when|who|why|whether|if)"
_ASK = re.compile(
    rf"\b(?:(?:may|can|could|might) (?:i|we) (?:ask (?:you )?{_WH}|(?!ask|get|have|pick|be|come|help|meet)\w+)"
    r"|(?:would|do) you mind if (?:i|we) (?!ask)\w+"
    rf"|(?:i(?:'d|’d| would) (?:like|love) to know|i(?:'m|’m| am| was)? ?(?:wonder|wondering|curious)|^(?:just )?wondering) {_WH}) \w+",
)


def asks(low: str) -> bool:
    """Whether the message (lower case) puts a question in so many words, with or without its mark."""
    return _ASK.search(low) is not None


_NAMES = (
    r"(?:idiot|moron|clown|fraud|scammer|liar|loser|joke|hypocrite|coward|grifter|bigot|racist|creep|pig|bitch|cunt|asshole"
    r"|dumbass|retard|pathetic|disgusting|stupid|dumb|worthless|garbage|trash|scum)s?\b"
)
INSULT = re.compile(
    r"\b(?:(?:you(?:'re|’re| are)|ur|u r) (?:just |such |all |really |so |nothing but )?(?:an? |the )?(?:\w+ )?"
    rf"{_NAMES}|you (?:absolute|total|complete|fucking|stupid|dumb) {_NAMES}"
    r"|your (?:\w+ ){1,3}(?:is|are|was) (?:an? )?(?:\w+ )?(?:shit|crap|garbage|trash|bullshit|pathetic|stupid|worthless|disgusting|scam|joke)\b"
    r"|(?:fuck|screw) (?:you|u|off)\b|go to hell\b|(?:kill|hang) yourself\b|kys\b|go die\b|(?<!to )shut (?:the \w+ )?up\b(?! and take)"
    r"|(?:nobody|no one) (?:cares|asked)\b(?! for)|i hate you\b|you (?:should|ought to) be ashamed|ashamed of yourself"
    r"|delete your account|(?<!never )(?<!n't )(?<!n’t )stop posting|piss off\b|thanks for nothing|what is wrong with you)",
    re.IGNORECASE,
)
"""Words that put the reader down."""
PRAISE_OF_LOOKS = re.compile(
    r"\b(?:(?:you(?:'re|’re| are| look)?|ur|u r) (?:so |very |really |absolutely )?(?:hot|sexy|beautiful|gorgeous|pretty|cute|handsome|stunning|attractive)|your (?:eyes|smile|body|hair|face|looks?)|(?:hey|hi|hello) (?:beautiful|gorgeous|sexy|handsome|cutie))\b",
    re.IGNORECASE,
)
