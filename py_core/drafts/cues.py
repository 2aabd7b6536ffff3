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
ALTERNATIVES = re.compile(
    r"\b(?:(?<!dont )(?<!don't )(?<!don’t )(?<!not )know (?:of )?any(?:one|body)?|(?:or |and |do you |you )?know(?: of)? (?:a|some|any other|other|another) (?:\w+ )?(?:resources?|books?|people|person|place|forum|course|article|guide|link)|or who(?:m)? (?:knows|could|can|might|should|would|else|to ask)|who(?:m)? (?:else )?(?:could|should|can|might) i ask|(?:someone|somebody|anyone|anybody) (?:else )?(?:who|you(?:'d|’d| would| could| can)? (?:point|know|recommend|suggest|ask|introduce)|to ask|i (?:could|should|can) ask)|what else (?:to|i could|could i|should i)|know somebody|know someone|somebody else|someone else|anyone else|anybody else|(?:any|is there an?) (?:\w+ )?(?:forum|community|place|resources?|books?|articles?|links?|courses?|people|docs|pointers?)"
    r"|(?:recommend|suggest|point me|refer me|introduce me)\b|who (?:else )?(?:could|might|should|would|can)\b|a (?:good )?(?:resource|book|person|place) (?:to|for|who|that)|where (?:should|can|could|would) i (?:look|read|learn|start)"
    r"|(?:a|any) (?:link|pointer|name|doc|article)\b[^.?!\n]{0,25}\b(?:plenty|enough|fine|great|perfect|would do|will do|helps)|if there(?:'s|’s| is) (?:a|any|some) (?:\w+ )?(?:doc|docs|article|post|thread|guide|book|talk|link)\b"
    r"|who else\b|another \w+ (?:you|that|which)\b|any (?:\w+ )?ones? (?:you|that)\b|(?:or|even) just a (?:name|link|pointer|title)\b|or an? \w+ (?:i|we) (?:should|could|can|might) \w+|where (?:else )?(?:should|could|can|would|might) (?:i|we|one) (?:ask|write|turn|go)\b|if (?:it|that)(?:'s| is|’s)?(?: not|n't|n’t) you(?:r \w+)?\b|if you(?:'re|’re| are) not the (?:right )?(?:person|one)|(?:right|better|best) person\b|\bor (?:some|any|an?other) (?:person|forum|place|community|book|teacher)|\bwhom (?:i|should i|could i|might i)\b|if you know (?:a|an|some|of)\b|is there (?:another|an?other) \w+|(?:a|an?other|some) \w+ (?:or a \w+ )?you'd (?:suggest|recommend|visit|trust)|decision maker|is there a \w+(?:-\w+)? who\b|(?:tell|show) me (?:a |where )(?:better|else))",
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
    r"(?:we|i)(?:'re|’re| are|'m|’m| am) (?:launching|raising|recruiting|fundraising|looking for (?:ambassadors?|affiliates|resellers|beta customers))|(?:brand )?ambassadors?|we (?:place|source|supply|manage|deliver|design and build|develop) |shall (?:i|we) send|(?:our|my) (?:ai )?(?:sales|marketing|hosting|recruiting|booking) (?:platform|tool|software|team)|(?:could|would) be a (?:great|good|perfect) fit for (?:you|your)|split (?:it )?50/50|great candidates|boost your|grow your|increase your|scale your|10x|discount|limited (?:time|offer)|sign up|check out (?:my|our)|buy (?:now|my|our|from|yours|today|one)|guest post|free shipping|(?:we|i) (?:sell|make an? (?:app|tool|plugin|platform)|bind|manufacture|import)\b|looking for (?:sponsors|beta testers|investors|testers)|an? (?:amazing|exciting|great|unique) opportunity|(?:one|an?) \w+ (?:done )?(?:for free|for nothing|at no cost|free of charge) |price (?:sheet|list)|promote your|promotion|collab(?:oration)? opportunity|invest(?:ment)? opportunity|earn \$?\d|"
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
