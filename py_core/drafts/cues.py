"""Turns of phrase that mark a message, or a stretch of it; short patterns without nested repeats."""

import re

CALL = re.compile(
    r"\b(?:(?:a|quick|short|brief|minute|min|minutes|hour|video|phone|zoom|coffee|for|some|virtual|on a) (?:call|chat|coffee|zoom|meeting|conversation|talk with you)"
    r"|(?:hop|jump|get) on (?:a )?(?:quick |short )?(?:call|zoom)|(?:talk|chat|speak|meet|call) (?:to|with|you)\b|(?:can|could|may|might|shall) we (?:talk|chat|speak|meet)\b|(?:talk|chat|speak) for\b|(?:grab|get|have|over|virtual) (?:a )?coffee|coffee (?:chat|call|with you|together|some ?time|this week|next week|soon)|meet up|catch up)\b",
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


THANKS = re.compile(
    r"\b(?:thanks|thank (?:you|u)|thx|ty|appreciate|grateful|cheers)\b",
)
"""Thanks in English; lower case."""
THANKS_ABROAD = re.compile(
    r"\b(?:gracias|agradec\w+|obrigad[oa]|merci|danke|dankbar|grazie|ringrazi\w+|teşekkür\w*|sağ ?ol|makasih|terima ?kasih|bedankt"
    r"|dank (?:je|u)|спасибо|благодар\w+)\b|谢谢|感谢|多谢|ありがとう|感謝|감사|고마워|شكرا|أشكر|धन्यवाद|शुक्रिया",
)
"""Thanks in other languages, which the model of parts does not read; lower case."""
_THANKS_FOR = re.compile(
    r"\b(?:thanks|thank you|thx)(?: so much| a lot| again)?,? for (?!your (?:time|help|reply|answer)|reading|considering|taking|any)\w"
    r"|\b(?:helped me|saved (?:me|my|us|our)|i took your advice|because of you|i owe you|got my \w+ back)\b",
)


def thanks_for(low: str) -> bool:
    """Whether the message (lower case) thanks for something done; not in advance."""
    return _THANKS_FOR.search(low) is not None


HELP = re.compile(
    r"\b(?:help|stuck|problem|issue|error|bug|solve|fix|advice|question|how (?:do|did|would|can|could|should) (?:i|you|we)|feedback|review|recommend|resources?|struggling|trouble|tips?|anyone know|anybody know|explain (?:why|how))\b",
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
    r"(?:boost|grow|increase|scale|promote) your|10x|(?:\d+k|\d+x) (?:more|followers|growth)|earn \$?\d+|\d+ ?% commission|commission",
    r"book a (?:demo|call)|free (?:trial|audit|consultation|shipping)|discount|limited (?:time|offer)|sign up|guest post|price (?:sheet|list)",
    r"check out (?:my|our)|buy (?:now|my|our|from)|stream my|my new (?:song|single|album|course|nft)|promote (?:it|my|this)|dm me for",
    r"(?:business proposal|invest(?:ing|ment)? (?:in|opportunity)|collab(?:oration)? opportunity|passive income|my agency|brand ambassadors?)|full[- ]service|(?:seo|marketing|growth|design|lead gen\w*) (?:agency|services?)",
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


PRAISE_OF_LOOKS = re.compile(
    r"\b(?:(?:you(?:'re|’re| are| look)?|ur|u r) (?:so |very |really |absolutely )?(?:hot|sexy|beautiful|gorgeous|pretty|cute|handsome|stunning|attractive)|your (?:eyes|smile|body|hair|face|looks?)|those eyes|(?:hey|hi|hello) (?:beautiful|gorgeous|sexy|handsome|cutie)|(?:prettiest|sexiest|hottest|most beautiful) (?:woman|girl|man|guy|person|lady)|are (?:you|u) single|do (?:you|u) have a (?:boyfriend|girlfriend|bf|gf))\b",
    re.IGNORECASE,
)
