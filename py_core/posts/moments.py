"""What kind of moment a post is: cues with weights, the strongest kind above a bar wins; English and a little beyond."""

import re

READ = 2_000
BAR = 1.0
CUES: dict[str, tuple[tuple[float, re.Pattern[str]], ...]] = {
    "win": tuple(
        (weight, re.compile(pattern, re.IGNORECASE))
        for weight, pattern in (
            (
                1.5,
                r"\b(?:i|we)(?:'ve|’ve| have| just| finally| did| officially)* (?:launched|shipped|released|published|passed|graduated|won|landed|hit|reached|crossed|earned|sold|closed|finished|completed|joined|accepted|signed|got (?:the|my|a|an|hired|promoted|accepted|into)|been (?:accepted|promoted|hired|selected)|made it|did it|became)\b",
            ),
            (
                1.5,
                r"\b(?:just|finally|officially) (?:launched|shipped|released|published|passed|graduated|won|landed|hit|reached|crossed|earned|sold|finished|completed|joined|accepted|signed|got (?:the|my|a|an|hired|promoted|accepted|into)|deployed|merged|made|became)\b",
            ),
            (
                1.5,
                r"\b(?:is|are|it's|it’s|we're|we’re) (?:finally |now |officially )?(?:live|out now|launched)\b",
            ),
            (
                1.4,
                r"\b(?:happy|excited|thrilled|proud|pleased|honou?red|stoked|grateful) to (?:announce|share|say|be joining|join|have|report|tell)\b",
            ),
            (
                1.4,
                r"\b(?:new job|first (?:day at|job|sale|customer|client|paying|pull request|pr|commit|talk|app|\$)|got promoted|job offer|day one at|start(?:ing|ed) (?:my new|a new|as a)|new role|dream job)\b",
            ),
            (
                1.2,
                r"\b(?:\d[\d,.]*k?\+? (?:followers|users|customers|stars|downloads|subscribers|sales|installs|signups|mrr|readers)|\$\d[\d,.]*k? (?:mrr|arr|in sales|revenue))\b",
            ),
            (
                1.2,
                r"\b(?:years?|months?) (?:ago today|sober|clean|anniversary)|\b(?:one|two|three|\d+) years? (?:at|of) |\bmilestone\b|\bpersonal best\b|\bnew pb\b|\bdream come true\b|\bi said yes\b|\bshe said yes\b",
            ),
            (0.7, r"🎉|🥳|🚀|🏆|🎊|🙌|🥂|🎓"),
        )
    ),
    "learning": tuple(
        (weight, re.compile(pattern, re.IGNORECASE))
        for weight, pattern in (
            (
                1.6,
                r"\b(?:til|today i learned|i (?:just |finally |only )?(?:learned|learnt|realized|realised|discovered|understood|figured out|found out)|lessons? (?:i )?learned|what i learned|things i learned|learned (?:the hard way|that|how)|finally (?:understand|get|understood|clicked)|turns out)\b",
            ),
            (
                1.4,
                r"\b(?:the fix was|fixed it by|solved it by|here's how i (?:fixed|solved)|solution was|the trick (?:is|was)|root cause|it was (?:a|the) (?:missing|typo|cache|config))\b",
            ),
            (1.2, r"^(?:pro ?tip|tip|psa)\b|\bdid you know\b"),
        )
    ),
    "problem_question": tuple(
        (weight, re.compile(pattern, re.IGNORECASE))
        for weight, pattern in (
            (
                1.8,
                r"\b(?:does|do|has|have|is|are|can|could|would) (?:any(?:one|body)|somebody|someone|you|y'all|there any)\b[^?\n]*\?",
            ),
            (
                1.6,
                r"\b(?:any (?:recommendations?|tips|advice|ideas|suggestions?|thoughts|pointers)|recommend me|looking for (?:a|an|some|recommendations|advice|help)|who can help|help me|need help|how (?:do|can|would|should) (?:i|you|we)|what(?:'s| is| are) (?:the best|your|a good)|which (?:one )?(?:should|do|is|would)|asking for help)\b",
            ),
            (
                1.4,
                r"\b(?:i'm|i’m|i am|been|got|totally|completely) stuck\b|\bcan't figure out\b|\bcannot figure out\b|\bstruggling (?:with|to)\b|\bwhy (?:does|is|do|won't|isn't|doesn't)\b[^?\n]*\?",
            ),
            (0.6, r"\?\s*$"),
        )
    ),
    "work_in_progress": tuple(
        (weight, re.compile(pattern, re.IGNORECASE))
        for weight, pattern in (
            (
                1.5,
                r"\b(?:working on|building|currently (?:building|working|writing|making|learning)|wip|work in progress|day \d+(?: of|/|:)|week \d+ of|making progress|progress (?:update|on)|still (?:working|building)|almost (?:done|there|finished)|started (?:building|working|writing|on)|next up|prototype|#?buildinpublic|#?100daysofcode|in the works|sneak peek|refactoring|sketching|drafting)\b",
            ),
            (
                0.8,
                r"\b(?:today i (?:worked|built|added|wrote|made)|spent (?:the|all|my) (?:day|morning|weekend|evening|week))\b",
            ),
        )
    ),
    "opinion": tuple(
        (weight, re.compile(pattern, re.IGNORECASE))
        for weight, pattern in (
            (
                1.5,
                r"\b(?:hot take|unpopular opinion|imo|imho|in my opinion|i (?:think|believe|feel like|don't think|prefer|hate|love)|change my mind|overrated|underrated|controversial|people (?:should|need to)|you (?:should|don't need|need to)|stop (?:using|doing)|nobody (?:needs|should|talks)|the problem with|is (?:dead|the best|the worst|better than|the future))\b",
            ),
            (
                0.9,
                r"\b(?:should|shouldn't|must|always|never|most people|everyone|better|worse|too many|not enough)\b",
            ),
        )
    ),
}
NEGATED = re.compile(
    r"\b(?:didn't|did not|haven't|have not|never|failed to|couldn't|not|if i|when i|once i|wish i|hope to|trying to|want to|congrat\w*)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
SPAM = re.compile(
    r"\b(?:giveaway|airdrop|whitelist|presale|retweet to|rt to|follow (?:me|us) (?:and|to|for)|dm me (?:to|for)|promo code|use code|link in bio|limited time|sign up now|buy now)\b",
    re.IGNORECASE,
)


def moment(text: str) -> tuple[str, float]:
    """The kind of moment and how strongly it is one; `other` below the bar."""
    seen = text[:READ]
    if SPAM.search(seen):
        return "other", 0.0
    strength = {
        kind: sum(weight for weight, cue in cues if _counts(cue, seen, kind)) for kind, cues in CUES.items()
    }
    best = max(strength, key=lambda kind: strength[kind])
    return (best, strength[best]) if strength[best] >= BAR else ("other", 0.0)


def _counts(cue: re.Pattern[str], text: str, kind: str) -> bool:
    found = cue.search(text)
    return found is not None and not (
        kind == "win" and NEGATED.search(text[max(0, found.start() - 40) : found.start()])
    )
