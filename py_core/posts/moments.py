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
            (
                1.5,
                r"(?:^|[.!\n] ?)(?:passed|won|sold|shipped|graduated|launched|released|published|landed|hit|reached|closed|signed|completed|finished|got (?:the|my|a|an|in|into|accepted|hired|promoted)|made it|defended|raised|celebrating|officially|promoted)\b",
            ),
            (
                1.4,
                r"\b(?:(?:was|were|is|got|been|are|just) (?:accepted|selected|featured|nominated|promoted|shortlisted|hired|awarded|approved|merged|published)|raised (?:our|a|my|\$)|(?:first|debut|new) (?:album|book|ep|single|novel|game|app|paper|website|video|episode|course) (?:is|are|just|drops?|came|went) (?:out|live|here|published)|my \w+ (?:is|are) (?:out|live|published)|said yes|\d+ days? of [\w ]{2,20}[:,]? (?:done|complete)|we(?:'re| are) (?:hiring|profitable|funded|expanding)|sold out|i did it|we did it)\b|✅|💍",
            ),
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
            (
                1.2,
                r"\b(?:taught me|figured out|learned|learnt|my takeaway|key takeaway|i now know|it turned out|never knew|mistake i made|the reason was|was chlorinated|was missing)\b",
            ),
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
            (
                1.4,
                r"\b(?:what|which|where|who|how|why|when|is there|are there|should i|do i|does|can i|can somebody|can someone)\b[^?\n]{8,}\?|\bneed (?:advice|help|some help|recommendations|a recommendation)\b|^(?:stuck|help)\b|\brecommendations?\s*[?:]",
            ),
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
            (
                1.2,
                r"(?:^|[.!\n] ?)(?:started|starting|still|currently|this week i'?m|today i'?m|back to|prototyping|sketching|painting|recording|editing|drafting|sewing|debugging|designing)\b|\b(?:second|third|first) (?:draft|act|pass|coat)\b",
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
            (
                1.2,
                r"\b(?:is|are) (?:broken|dead|overrated|underrated|the future|a scam|pointless|underestimated|(?:way |so |far )?(?:better|worse) than|the (?:best|worst)|just)\b|\b(?:hill|period)\b[.!]*$|\b(?:nobody|no one) (?:needs|wants|should|reads)\b|\bmust learn\b",
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
