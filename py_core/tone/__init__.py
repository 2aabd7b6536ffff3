"""The tone of a reply or quote: cues with weights over the seven tones of the protocol; the strongest wins."""

import re

from py_core.tone.words import leanings

READ = 2_000
BAR = 0.9
WORDS_SHARE, WORDS_FROM = 3.4, 0.2
"""What the word model adds: this much for each point of probability above that."""
FLAGS = re.IGNORECASE


def _compiled(*rows: tuple[float, str]) -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((weight, re.compile(pattern, FLAGS)) for weight, pattern in rows)


CUES: dict[str, tuple[tuple[float, re.Pattern[str]], ...]] = {
    "hype": _compiled(
        (
            1.6,
            r"\b(?:congrat\w*|congratz|grats|well done|bravo|kudos|proud of you|so proud|way to go|well deserved|you (?:did it|got this|rock|deserve)|let'?s go+|keep (?:it up|going|shipping|building)|happy for you|hats off|good for you|nailed it|crushed it|killing it|crushing it)\b",
        ),
        (
            1.3,
            r"\b(?:(?:this|that|it|your \w+)(?:'s|’s| is| was| looks?)? (?:so |really |just |absolutely |super |very )?(?:amazing|awesome|incredible|fantastic|brilliant|beautiful|great|wonderful|excellent|inspiring|impressive|stunning|gorgeous|fire|huge|legendary|sick|dope|solid|lovely|gold))\b",
        ),
        (
            1.2,
            r"\b(?:love (?:this|it|that|your|how|what)|loved (?:this|it|your)|amazing|awesome|incredible|fantastic|brilliant|great (?:work|job|stuff|post|thread|news|read|point|idea)|nice (?:work|one|job)|beautiful work|so (?:good|cool|happy)|what a (?:win|journey|milestone|launch)|huge (?:win|news)|legend|goat|inspiring|felicidades|felicitaciones|enhorabuena|parab[eé]ns|f[eé]licitations|gl[uü]ckwunsch|complimenti|bravo)\b",
        ),
        (0.7, r"🎉|🥳|🔥|👏|🙌|💪|❤|😍|🚀|💯|🤩|🏆"),
        (
            1.2,
            r"\b(?:you (?:earned|made it|make it look|deserve|inspire|never miss)|rooting for|can'?t wait (?:to|for)|well played|milestone|earned (?:it|every)|best \w+ (?:i|i've|i have) (?:read|seen|heard|watched)|look at you|made my (?:day|week)|such a (?:joy|treat|great)|what a (?:ride|story|year|run|feat)|chapeau|so deserved|here for (?:it|this)|take my money|finally!|ye+s+!|welcome to the team)|^huge\b",
        ),
    ),
    "joke": _compiled(
        (1.4, r"\b(?:lo+l|lmao+|lmfao|rofl|haha+|hehe+|jaja+|kkk+|xd)\b|😂|🤣|😹|💀|😆|😜|😏"),
        (
            1.2,
            r"\b(?:plot twist|asking for a friend|my (?:wallet|bank account|wife|cat|dog|boss|therapist|rubber duck)|tell that to|said no one ever|works on my machine|me (?:at|when|after|trying)|first of all how dare you|i feel (?:attacked|seen)|hold my (?:beer|coffee)|jk|just kidding|in a parallel universe|rent free)\b",
        ),
        (
            1.1,
            r"\b(?:my (?:code|printer|toaster|plants|fridge|keyboard|coffee|therapist|bank account|last brain ?cell)|not found|and then everyone|the (?:printer|intern|call is coming)|i'?d marry|somewhere a|is this the part|that'?s one way|inside (?:us|me) all along|error 40\d|404|sudo|will it blend|same energy|instructions unclear|task failed successfully|in this economy)\b",
        ),
    ),
    "helpful": _compiled(
        (
            1.5,
            r"\b(?:try (?:to |using |with |the |adding |setting |running |this|it with|[A-Z`])|you (?:can|could|might want to|may want to|should|need to) (?:use|try|check|look|set|add|run|also|do|read|start|just|avoid|remove|switch|wrap|call|pass|install|move)|have you (?:tried|looked|considered)|i(?:'d| would|’d) (?:suggest|recommend|start|use|try|look)|i(?:'ve| have)? (?:found|solved|fixed|had the same (?:issue|problem))|(?:the )?docs? (?:say|cover|here)|here(?:'s| is) (?:a|an|the|how)|make sure|instead of|the (?:trick|fix|issue|reason|problem|key) (?:is|was)|worth (?:a look|reading|checking)|take a look at|check out the|look (?:into|at)|one thing that helped|what (?:worked|helped) (?:for )?(?:me|us)|in my experience|because)\b",
        ),
        (
            0.8,
            r"https?://|`[^`]+`|\b(?:config|flag|option|method|function|version|setting|package|command|step 1|first,|then)\b",
        ),
        (0.5, r"^.{160,}"),
        (
            1.2,
            r"(?:^|[.!;:\n] ?)(?:try|use|check|ask|start|look|make|add|set|read|avoid|put|freeze|keep|turn|switch|move|write|wrap|install|update|consider|search|google|email|call|bring|take|let)\b (?!me\b|it\b$|on\b$)\w+",
        ),
        (
            1.1,
            r"\b(?:(?:we|i) had the same|same (?:issue|problem|thing) here|if you \w+|there(?:'s| is| are) (?:a|an|some|also|two)|a (?:small|quick) (?:note|tip)|usually (?:the|it|means)|that(?:'s| is) (?:because|usually|caused|how)|for (?:me|us),? (?:it|the)|(?:upgrading|switching|moving|adding|using|setting|removing) \w+|helped (?:me|us)|solved (?:it|this)|it depends on|free (?:course|book|tool|template))\b",
        ),
    ),
    "question": _compiled(
        (
            1.3,
            r"\b(?:how|what|which|why|when|where|who|did you|do you|are you|is (?:it|this|there)|have you|can (?:you|it|i)|could you|would you|will (?:you|it|there)|was it|does (?:it|this))\b[^?]*\?",
        ),
        (0.8, r"[?？؟]\s*\S{0,3}\s*$"),
        (0.6, r"\b(?:curious|wondering|any chance)\b"),
    ),
    "negative": _compiled(
        (
            2.0,
            r"\b(?:idiots?|stupid|dumb(?:est)?|moron\w*|trash|garbage|pathetic|loser|clown|shut up|stfu|fuck (?:you|off)|screw you|bullshit|worthless|disgusting|delusional|grifters?|hate (?:you|this)|ugly|cringe|nobody (?:cares|asked)|no clue|delete (?:your account|this)|get a real job|stop pretending|all talk|imagine (?:being|thinking)|embarrass\w+|who (?:cares|asked)|get a life|cope|ratio|scammer|liar|embarrassing|ridiculous|idiota|imb[eé]cil|connard|scheisse|stronzo|estúpid[oa])\b",
        ),
        (
            1.2,
            r"\b(?:terrible|awful|horrible|worst|useless|waste of (?:time|money)|nonsense|wrong(?: on every level)?|doesn't even|overrated|not impressed|boring|lame|fake|so what|big deal|disagree(?: completely)?|bad take|terrible take|makes no sense|sounds like a you problem)\b",
        ),
        (
            1.2,
            r"\b(?:yeah right|sure,? buddy|oh (?:great|wow|sure|please)[,.]|what a surprise|slow clap|thanks captain|tell me you|because that (?:always|worked))\b|🙄|🤡|👎|🤮|🖕",
        ),
    ),
    "spam": _compiled(
        (
            2.2,
            r"\b(?:airdrop|giveaway|whitelist|presale|free (?:crypto|money|nft|btc|eth)|double your|guaranteed (?:profit|returns?|income)|passive income|investment (?:opportunity|platform)|trading (?:signals?|bot)|forex|recovery (?:expert|agent)|dm (?:me|us|her|him) (?:for|to|if|now|and)|(?:check|click) (?:out )?(?:my|our|the link in)|link in (?:my )?bio|follow (?:me|back|4 ?follow|for follow)|f4f|follow ?back|onlyfans|promo(?:te|tion)?|use (?:my )?code|telegram|whats ?app|subscribe to my|visit (?:my|our)|join (?:my|our|us)|buy (?:now|followers)|i(?:'m| am) selling|we offer|(?:message|contact|text|email) (?:me|us)(?: for| to| if|$)|contact us|vote for (?:my|our)|(?:buy|cheap|free|10k|real) followers|grow your (?:account|audience|following)|my (?:new )?(?:course|newsletter|product|app|tool|ebook|channel|startup) (?:does|is|helps|can|solves|on|at|covers))\b",
        ),
        (1.0, r"\$[A-Z]{2,6}\b.*(?:moon|gem|100x|pump|buy)|💰|🤑|t\.me/|bit\.ly|wa\.me"),
    ),
}
LOW_EFFORT = re.compile(
    r"^\W*(?:this|so true|true|same|facts?|real|lol|lmao|haha+|nice|cool|wow|great|ok|okay|yes|yep|yeah|no|nope|agree[d]?|exactly|\+1|first|interesting|good|thanks|thank you|thx|mood|based|w|gm|ikr)?\W*$",
    FLAGS,
)
SARCASM = re.compile(
    r"\b(?:oh,? (?:great|wow|wonderful|perfect|nice|brilliant)[,.!]? (?:another|more|just what|because|so|now|again)|just what (?:we|i|the world) needed|yeah,? right|sure,? (?:because|that'll)|what could (?:possibly )?go wrong|wow,? (?:such|what a) (?:insight|genius|surprise)|congrat\w* on (?:discovering|figuring out|realizing|finally doing what))\b|🙄",
    FLAGS,
)


def is_low_effort(text: str) -> bool:
    """A word or two, or only signs, that could stand under any post."""
    return bool(text.strip()) and len(text) < 40 and bool(LOW_EFFORT.match(text))


def tone(text: str) -> tuple[str, float]:
    """The tone and its weight; `neutral` when nothing speaks loudly enough. Sarcasm is never hype."""
    seen = text[:READ]
    weights = {name: sum(weight for weight, cue in cues if cue.search(seen)) for name, cues in CUES.items()}
    for name, leaning in leanings(seen).items():
        if name in weights:
            weights[name] += WORDS_SHARE * max(0.0, leaning - WORDS_FROM)
    _settle(weights, seen)
    best = max(weights, key=lambda name: weights[name])
    return (best, weights[best]) if weights[best] >= BAR else ("neutral", 0.0)


def _settle(weights: dict[str, float], seen: str) -> None:
    """Where two tones speak at once: contempt beats laughter, selling beats kindness, an asked question is one."""
    if SARCASM.search(seen):
        weights["negative"] += 1.5
        weights["hype"] = 0.0
    if weights["negative"] >= 2.0:
        weights["joke"] *= 0.5
        weights["question"] *= 0.5
    if weights["spam"] >= 2.0:
        weights["spam"] += 1.0
    if is_low_effort(seen) and weights["hype"] < 1.5:
        weights["hype"] *= 0.3
    if weights["question"] and weights["helpful"] >= 1.5 and seen.rstrip().endswith("?"):
        weights["question"] += 0.6
