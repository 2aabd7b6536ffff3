"""Whether a message names something about its reader that is not true of everybody; English words, as data."""

import re

from py_core.data import load_lines

WORDS: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in (line.split(" ", 1) for line in load_lines("py_core.drafts", "about_them.txt"))
}
WINDOW = 60
"""Code points read after `your`, and three quarters as many before it."""
YOUR = re.compile(r"\b(?:your|ur)\s")
TAKEN_IN = re.compile(
    r"\b(?:loved?|enjoy(?:ed|ing)|liked|read(?:ing)?|watch(?:ed|ing)|saw|seen|listen\w*|us(?:ed|e|ing)|follow(?:ed|ing)"
    r"|tried|noticed|admire|found|learn\w*|inspired by|impressed by|starred|bought|finished|thanks for|thank you for"
    r"|through|running|installed|reread|built|knitting|cooked|baked|attended|congrats on|congratulations on)\b"
)
STATED = re.compile(
    r"\b(?:saw|noticed|see|read|heard|remember|learned|gather) (?:that )?(?:you|u|your \w+)(?:'re|'ve|'s|’re|’ve|’s)?"
    r" (?!here|there|around|online|on twitter|on x\b|are (?:a|an)\b)[^.?!\n]{5}"
    r"|\byou (?:mentioned|wrote|said|posted|shared|built|made|moved|shipped|gave|spoke|maintain|switched|described?|explained"
    r"|tweeted|argued?|recommended|talked about|worked (?:at|on|with)|work (?:at|on|with)|released|launched|designed|drew|recorded"
    r"|published|organi[sz]ed|left|joined|quit|went|started|studied|contributed|created|founded|used to|once|recently)\b [^.?!\n]{5}"
    r"|\byou(?:'re|’re| are) (?:speaking|working (?:at|on|with)|building|based|moving|hiring|writing|giving|teaching|running"
    r"|also (?:a|an|into|from|in))\b"
    r"|\bwe (?:both|share)\b [^.?!\n]{4}|\bwe(?:'re|’re| are) both\b|\bfellow (?!human|people|followers?\b)\w+"
    r"|\b(?:like|just like|same as) you,? i\b|\bi(?:'m|’m| am)? also (?!need|want|would|have|think|hope|wanted|like to)\w+"
    r"|\b(?:love|loved|like|liked|admire|enjoy|enjoyed|impressed|into)\b[^.?!\n]{0,25}\b(?:how|the way|what) you(?:'re|’re|'ve|’ve)? "
    r"(?!do\b|are\b|did\b|say\b|post\b|tweet\b|have\b)\w+ [^.?!\n]{3}"
    r"|\bcongrat\w* (?:on|for|with) (?:the|your|shipping|launching|finishing|getting|becoming|joining|reaching|hitting|winning)\b [^.?!\n]{4}"
    r"|\bthe [\w-]+ (?:[\w'’-]+ ){0,5}you (?:posted|wrote|made|shared|gave|built|drew|published|recorded|recommended|did|took|showed)\b"
    r"|\b(?:thanks|thank you|thx)(?: [\w ]{0,20})? for (?:the|that|writing|building|making|posting|sharing|answering|explaining|maintaining) "
    r"(?!follow|connect|add|accept|time|help|support|opportunity|inspiration|reply\b(?! (?:to|about|on)))[^.?!\n]{10}"
    r"|\b(?:big up|props|kudos|shout ?out|hats off) (?:for|to|on) [^.?!\n]{8}"
    r"|\b(?:thanks|thank you|thx|cheers|grateful) for (?!follow|connect|add|accept|help|support|read|tak|answer|consider|be|every|any|some|no)(?:[\w-]+ing|the \w+ (?:\w+ )?(?:you|posts?|threads?|talks?|streams?|livestreams|videos?|guides?|templates?|recordings?)\b) ?[^.?!\n]{8}"
    r"|\byou(?:'ve|’ve| have)? (?:recently |just |also )?(?!need|want|interest|offer|lik|follow|accept|decid|wish|help|answer|respond|repli|feel|indeed|supposed|proceed|succeed|speed|agreed)"
    r"\w{3,12}ed\b [^.?!\n]{5}|(?:^|[.!?,] )you sat on\b|\byou put (?:up|out|together|online)\b"
    r"|\bthe (?:[\w'’-]+ ){1,4}(?:(?:from|on|in) your (?:blog|site|website|channel|feed|newsletter|book|bio|stream|shop|repo)\b|your team \w+ed\b)"
    r"|\bin (?:the|your|that) (?:video|talk|post|episode|thread|article|book|interview|stream)\b[^.?!\n]{0,15}\b(?:you|where|when)\b"
    r"|\btalk you gave\b|\byour (?:company|team|startup|firm) (?:is|just|has)\b [^.?!\n]{6}"
)


def names_something(low: str) -> bool:
    """Whether the message (lower case) shows that it is for this reader; linear, each look is bounded."""
    if (
        "you" in low
        or " both" in low
        or "fellow" in low
        or " also" in low
        or "thank" in low
        or " for the" in low
        or " u " in low
    ) and STATED.search(low):
        return True
    return any(_is_telling(low, found.start(), found.end()) for found in YOUR.finditer(low))


def _is_telling(low: str, start: int, end: int) -> bool:
    """One `your …`: a modifier nobody else would share, or a work that is placed or was taken in."""
    modified = False
    words = low[end : end + WINDOW].split()[:5]
    for at, word in enumerate(words):
        bare = word.strip(".,!?:;()\"'…—–")
        if bare in WORDS["vague"] or (bare in WORDS["break"]):
            return modified and bare in WORDS["break"]
        if bare in WORDS["prep"]:
            return modified
        if bare in WORDS["work"] or bare in WORDS["many"]:
            if modified:
                return True
            following = words[at + 1] if at + 1 < len(words) and bare == word else ""
            if following.strip(".,!?") in WORDS["prep"] or word.endswith(":"):
                return True
            if following and following not in WORDS["break"] and bare in WORDS["work"]:
                return True
            if bare in WORDS["many"]:
                return False
            return following in WORDS["break"] or bool(
                TAKEN_IN.search(low[max(0, start - WINDOW * 3 // 4) : start])
            )
        if bare not in WORDS["empty"] and bare:
            modified = True
        if bare != word and at:
            return modified
    return modified
