"""Turns of phrase that show what a message does; English, each pattern short and without nested repeats."""

import re

WISH = re.compile(
    r"\b(?:i(?:'m| am|’m) (?:wondering|curious) (?:how|what|which|why|whether|if|where|who|about)|i wonder (?:how|what|which|why|whether|if)"
    r"|i (?:wanted|want|'d like|’d like|would like) to (?:ask|know) (?:you )?(?:how|what|which|why|whether|if|about|where|for)"
    r"|i(?:'d| would|’d) (?:love|like|appreciate|be grateful|be glad|be curious) (?:to (?:know|hear|learn|understand|ask)|your (?:thoughts|opinion|feedback|take|advice) on|if you)"
    r"|(?:could|can|would) you (?:please )?(?:tell|share|explain|recommend|point|suggest|review|look|show|describe|send|check|take a look)"
    r"|(?:please )?let me know (?:how|what|which|whether|if you (?:know|think|would|could|have))|please (?:point|tell|share|explain|recommend|suggest|review))"
    r"\b(?! you better| more about our)[^.?!\n]{8}"
)
"""A wish for something named; lower case."""
UNMARKED = re.compile(
    r"(?:^|[.!\n,:;]\s?)(?:so |and |but |also |btw )?(?:how|what|which|where|why|who) (?:do|did|does|would|should|can|could|is|are|was|to)\b"
    r"(?! (?:you|u) (?:doing|feel|been)|going|it going)[^.?!\n]{10}|\bany (?:advice|tips?|thoughts?|ideas?|pointers?|suggestions?) (?:on|for|about|how)\b[^.?!\n]{5}"
)
"""A question without its mark; lower case."""
TRIED = re.compile(
    r"\b(?:i|we)(?:'ve|’ve| have|'d| had)?(?: already| also| just)? (?:tried|read (?:the|your|all|through)(?: \w+)? (?:docs?|documentation|manual|readme|faq|guide|issues)|searched|googled|looked (?:at|into|through)|checked|tested|went through|debugged|experimented|compared|followed)\b"
    r"|\btried (?:to |using |with |both |a |the |every|everything|\w+ing\b|[A-Z])|\b(?:nothing|none of (?:it|them|these)|neither|didn't|did not|doesn't|still) (?:worked|works?|helped|helps?|solved|fixed|fails?|held|got me)\b"
    r"|\b(?:i|we)(?:'ve|’ve| have) been (?:trying|looking|searching|googling|reading|debugging)\b|\bapplied to \d|\b(?:took|finished|did|read) (?:\w+ ){0,3}(?:courses?|tutorials?|books?|guides?)\b[^.?!\n]{0,40}\b(?:but|still|yet|nothing|no)\b|\bso far i\b|\bwithout (?:luck|success)\b|\bno luck\b",
    re.IGNORECASE,
)
STEPS = re.compile(
    r"\b(?:(?:i|we)(?:'ve|’ve| have|'d| had)?(?: already| also| just| even| since)?|so far(?: i(?:'ve|’ve| have)?)?|already|and|,) "
    r"(?:switched|set up|reflashed|swapped|rolled back|cleared|raised|calibrated|reinstalled|updated|upgraded|downgraded|disabled"
    r"|enabled|replaced|rewired|adjusted|halved|doubled|changed|used|followed|asked|gone through|restarted|reset|rebuilt|added|removed|trained|increased"
    r"|reduced|moved|installed|configured|wrote|rewrote|built|ran|measured|turned off|turned on|went back|applied|contacted|emailed|posted|practi[sc]ed)\b"
)
FAILED = re.compile(
    r"\b(?:but|still|yet|fails?|failed|doesn't|doesn’t|doesnt|won't|won’t|wont|didn't|didn’t|no luck|same (?:thing|error|result|problem)|nothing"
    r"|neither|never|only|stuck|error|crash\w*|dies|what else|slower|worse)\b|;"
)
HARD = re.compile(
    r"\b(?:already|so far|no luck|reflashed|calibrated|halved|reinstalled|without (?:luck|success))\b"
)


EFFORT = re.compile(
    r"\b(?:read|reread|watched|listened to|went (?:through|over)|sealed|ran|did|tested|rewrote|rebuilt|checked|practi[sc]ed)\b"
    r"[^.?!\n]{0,70}\b(?:twice|(?:two|three|four|five|\d+) times|line by line|cover to cover|end to end|page by page|both times)\b"
    r"|\b(?:no (?:change|difference|effect|joy|dice|improvement)|(?:made|makes) no difference|didn['’]?t (?:help|change|work|fix))\b"
    r"|\balready (?:read|watched|checked|asked|did|done|tested|looked|searched|went|ruled out|emailed|called)\b"
    r"|\b(?:i|we|it|and|just) keep (?:getting|landing|hitting|ending|coming|running|failing|seeing|losing)\b"
    r"|\b(?:\d+|two|three|four|five|six|several|a few) (?:full |long |whole )?(?:weekends?|weeks?|days?|hours?|nights?|evenings?|months?"
    r"|attempts?|tries|versions|drafts|batches) in\b[^.?!\n]{0,20}\b(?:and|still|but|now)\b"
    r"|\b(?:mails?|emails?|letters?|messages?|requests?|applications?)\b[^.?!\n]{0,40}\b(?:bounced|unanswered|no (?:reply|answer|response)|rejected)\b"
    r"|\bwith [\w.]+ (?:i|we) (?:get|got|obtain|see|lose)\b|\b(?:so far|since then)[:,]? (?:i |we )?(?:\d+|two|three|four|five|only|none|nothing)\b"
    r"|\b\d+ (?:\w+ )?(?:calls|mails|emails|applications|interviews|attempts|tries|posts|drafts|versions) so far\b"
    r"|\b(?:been|gone) (?:at (?:it|this)|going by|back and forth|through)\b[^.?!\n]{0,50}\b(?:since|for|all|twice)\b"
    r"|\b(?:never|nobody|no one|none(?: of them)?) (?:answered|replied|responded|wrote back)\b|\b(?:wrote|written|reached out) to (?:\d+|two|three|four|five|six|several|many)\b"
    r"|\b(?:watched|finished|took) (?:\w+ ){0,3}(?:videos|courses|talks|lectures|tutorials)\b|\b(?:redid|redone|rewrote|started over|reknit|rebuilt)\b[^.?!\n]{0,40}\b(?:from scratch|times|twice|again)\b"
    r"|\b\d+ (?:\w+ ){0,2}(?:applications|interviews|rejections)\b"
)
"""Attempts told without the word: how often, how long, and that nothing changed; lower case."""
BARE_STEP = re.compile(
    r"(?:^|[.!?;,\n]) {0,2}(?:then |also |already |even |next |first )?(?:swapped|replaced|cleared|benchmarked|sealed|reinstalled|restarted|updated"
    r"|upgraded|downgraded|switched|checked|measured|rewired|rebuilt|turned|changed|removed|disabled|enabled|cleaned|sanded|repotted|retuned)\b"
)
"""A step whose writer left the `I` out."""


def says_tried(low: str) -> bool:
    """Whether the message (lower case) tells an attempt: the word itself, or steps taken that did not help."""
    if TRIED.search(low) or EFFORT.search(low):
        return True
    stepped = STEPS.search(low) or BARE_STEP.search(low)
    return bool(stepped and (FAILED.search(low) or HARD.search(low) or SAME.search(low)))


SAME = re.compile(
    r"\b(?:is|it's|stays|all|,) (?:still )?(?:the )?same\b|\bsame ?(?:[.!\n]|$)|\bcould it be\b"
)


ALTERNATIVES = re.compile(
    r"\b(?:(?<!dont )(?<!don't )(?<!don’t )(?<!not )know (?:of )?any(?:one|body)?|(?:or |and |do you |you )?know(?: of)? (?:a|some|any other|other|another) (?:\w+ )?(?:resources?|books?|people|person|place|forum|course|article|guide|link)|or who(?:m)? (?:knows|could|can|might|should|would|else|to ask)|who(?:m)? (?:else )?(?:could|should|can|might) i ask|(?:someone|somebody|anyone|anybody) (?:else )?(?:who|you(?:'d|’d| would| could| can)? (?:point|know|recommend|suggest|ask|introduce)|to ask|i (?:could|should|can) ask)|what else (?:to|i could|could i|should i)|know somebody|know someone|somebody else|someone else|anyone else|anybody else|(?:any|is there an?) (?:\w+ )?(?:forum|community|place|resources?|books?|articles?|links?|courses?|people|docs|pointers?)"
    r"|(?:recommend|suggest|point me|refer me|introduce me)\b|who (?:else )?(?:could|might|should|would|can)\b|a (?:good )?(?:resource|book|person|place) (?:to|for|who|that)|where (?:should|can|could|would) i (?:look|read|learn|start)"
    r"|(?:a|any) (?:link|pointer|name|doc|article)\b[^.?!\n]{0,25}\b(?:plenty|enough|fine|great|perfect|would do|will do|helps)|if there(?:'s|’s| is) (?:a|any|some) (?:\w+ )?(?:doc|docs|article|post|thread|guide|book|talk|link)\b"
    r"|who else\b|if (?:it|that)(?:'s| is|’s)?(?: not|n't|n’t) you(?:r \w+)?\b|if you(?:'re|’re| are) not the (?:right )?(?:person|one)|(?:right|better|best) person\b|\bor (?:some|any|an?other) (?:person|forum|place|community|book|teacher)|\bwhom (?:i|should i|could i|might i)\b|if you know (?:a|an|some|of)\b|is there (?:another|an?other) \w+|(?:a|an?other|some) \w+ (?:or a \w+ )?you'd (?:suggest|recommend|visit|trust)|decision maker|is there a \w+(?:-\w+)? who\b|(?:tell|show) me (?:a |where )(?:better|else))",
)
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


TIME_ASKED = re.compile(
    r"\b(?:have|spare|get|got|take|find|give me|grab|borrow)\b[^.?!\n]{0,20}(?:minutes?|mins?|hour)\b|\b(?:minutes?|mins?|hour) of your time\b"
    r"|\b(?:minutes?|mins?|hour) (?:this|next|on|some ?time|tomorrow|to (?:talk|chat|speak))\b"
)
"""Asking for somebody's time without the word call; lower case."""
BOUND = re.compile(
    r"\b(?:\d{1,2}|ten|fifteen|twenty|thirty|five|few|couple of)[ -]?(?:min|mins|minutes?)\b|\b(?:half an|an|one|1|half|quarter of an)[ -]hour\b",
)
THANKS = re.compile(
    r"\b(?:thanks|thank (?:you|u)|thx|ty|appreciate|grateful|cheers|gracias|agradec\w+|obrigad[oa]|merci|danke|dankbar|grazie|ringrazi\w+|teşekkür\w*|sağ ?ol|makasih|terima ?kasih|bedankt|dank (?:je|u)|спасибо|благодар\w+)\b|谢谢|感谢|多谢|ありがとう|感謝|감사|고마워|شكرا|أشكر|धन्यवाद|शुक्रिया",
)
HELP = re.compile(
    r"\b(?:help|stuck|problem|issue|error|bug|solve|fix|advice|question|how (?:do|did|would|can|could|should) (?:i|you|we)|feedback|review|recommend|resources?|struggling|trouble|tips?)\b",
    re.IGNORECASE,
)
PITCH = re.compile(
    r"\b(?:our (?:services?|product|platform|agency|team can|solution|clients?|offer|tool|software)|we (?:offer|help|provide|specialize|specialise|build|can help|work with)|book a (?:demo|call)|free (?:trial|audit|consultation)|"
    r"(?:we|i)(?:'re|’re| are|'m|’m| am) (?:launching|raising|recruiting|fundraising|looking for (?:ambassadors?|affiliates|resellers|beta customers))|(?:brand )?ambassadors?|we (?:place|source|supply|manage|deliver|design and build|develop) |shall (?:i|we) send|(?:our|my) (?:ai )?(?:sales|marketing|hosting|recruiting|booking) (?:platform|tool|software|team)|(?:could|would) be a (?:great|good|perfect) fit for (?:you|your)|split (?:it )?50/50|great candidates|boost your|grow your|increase your|scale your|10x|discount|limited (?:time|offer)|sign up|check out (?:my|our)|buy|guest post|promote your|promotion|collab(?:oration)? opportunity|invest(?:ment)? opportunity|earn \$?\d|"
    r"(?:\d+k|\d+x) (?:more|followers|growth)|business proposal|invest(?:ing)? in (?:crypto|bitcoin|forex)|my agency|promote (?:it|my|this)|\d+ ?% commission|commission|dm me for|(?:i can|we can|let us) (?:edit|grow|boost|scale|manage|help (?:you|your|companies|founders))|leading (?:software|digital|marketing|development|provider)|helps? (?:founders|companies|businesses|creators|brands|agencies|teams) |passive income|stream my|my new (?:song|single|album|course|nft)|earned \$|i(?:'m| am|’m) (?:a|an) (?:seo|growth|marketing|freelance)[^.?!\n]{0,60}(?:service|help you)|interested in (?:our|my) (?:services?|product))\b",
    re.IGNORECASE,
)
PITCH_IN_LOWER = re.compile(PITCH.pattern)
PRAISE_OF_LOOKS = re.compile(
    r"\b(?:you(?:'re|’re| are| look)? (?:so |very |really |absolutely )?(?:hot|sexy|beautiful|gorgeous|pretty|cute|handsome|stunning|attractive)|your (?:eyes|smile|body|hair|face|looks?)|(?:hey|hi|hello) (?:beautiful|gorgeous|sexy|handsome|cutie))\b",
    re.IGNORECASE,
)
GUSHING = re.compile(
    r"\b(?:biggest fan|absolute (?:legend|genius|king|queen)|worship|idol|changed my (?:whole )?life|in awe|obsessed|best (?:person|developer|designer|writer) (?:ever|alive|in the world)|goddess)\b",
    re.IGNORECASE,
)
