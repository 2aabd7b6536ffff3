"""Turns of phrase that show what a message does; English, each pattern short and without nested repeats."""

import re

ASK = re.compile(
    r"\b(?:(?:do|did|does|have|has|would|could|can|will|should|is|are|was|were) (?:you|u|it|there|this|that|i|we)\b[^.?!\n]{6,}"
    r"|(?:what|which|how|why|when|where|who|whom|whose)(?:'s|’s|s)?\b[^.?!\n]{8,}"
    r"|any (?:advice|tips?|thoughts?|ideas?|pointers?|suggestions?|recommendations?|chance)\b[^.?!\n]*)\?",
    re.IGNORECASE,
)
WISH = re.compile(
    r"\b(?:i(?:'m| am|’m)? (?:wondering|curious)|i (?:wonder|wanted to ask|want to ask)|i(?:'d| would|’d) (?:love|like|appreciate|be grateful)"
    r"|could you|can you|would you|please)\b[^.?!\n]{12,}",
    re.IGNORECASE,
)
WORK = (
    r"(?:posts?|threads?|talks?|articles?|blog|essays?|videos?|podcasts?|episodes?|newsletters?|books?|repos?|repository|library|"
    r"projects?|apps?|tools?|plugins?|packages?|designs?|illustrations?|paintings?|photos?|paper|research|course|tutorials?|streams?|"
    r"startup|company|product|launch|portfolio|work|tweets?|replies|answer|story|journey|series|guides?|demo|workshop|keynote|interview|release|site|website)"
)
SPECIFIC = re.compile(
    rf"\byour (?:[\w'’#+./-]+ ){{0,4}}?{WORK}\b(?: (?:on|about|at|for|from|with|in|where|that|when|to|of|called|last|yesterday|this)\b)"
    rf"|\b(?:loved|love|enjoyed|liked|like|read|watched|saw|listened to|following|used|using|tried|noticed|admire|found|learned|inspired by|impressed by|starred|bought)\b"
    rf"[^.?!\n]{{0,40}}\byour (?:[\w'’#+./-]+ ){{0,5}}?{WORK}\b"
    r"|\b(?:i |we )?(?:saw|noticed|see|read|heard|remember)(?: that)? (?:you|you're|you’re|you've|you’ve|that you)\b[^.?!\n]{8,}"
    r"|\b(?:the|that) way you\b[^.?!\n]{5,}|\bwe (?:both|share)\b[^.?!\n]{4,}|\byou (?:mentioned|wrote|said|posted|shared|built|made|moved|shipped|gave|spoke|maintain|switched)\b[^.?!\n]{6,}"
    r"|\byour experience (?:with|in|at)\b|\blike you,? i\b|\bfellow \w+",
    re.IGNORECASE,
)
TRIED = re.compile(
    r"\b(?:i|we)(?:'ve|’ve| have|'d| had)?(?: already| also| just)? (?:tried|read (?:the|through)|searched|googled|looked (?:at|into|through)|checked|tested|went through|debugged|experimented|compared|followed)\b"
    r"|\btried (?:to |using |with |both |a |the |every|everything|\w+ing\b|[A-Z])|\b(?:nothing|none of (?:it|them|these)|neither|didn't|did not|doesn't|still) (?:worked|works?|helped|helps?|solved|fixed|fails?|held|got me)\b"
    r"|\bso far i\b|\bwithout (?:luck|success)\b|\bno luck\b",
    re.IGNORECASE,
)
ALTERNATIVES = re.compile(
    r"\b(?:know (?:of )?any(?:one|body)?|know somebody|know someone|somebody else|someone else|anyone else|anybody else|any (?:other )?(?:resources?|books?|articles?|links?|courses?|people|docs|pointers?)"
    r"|(?:recommend|suggest|point me|refer me|introduce me)\b|who (?:else )?(?:could|might|should|would|can)\b|a (?:good )?(?:resource|book|person|place) (?:to|for|who|that)|where (?:should|can|could|would) i (?:look|read|learn|start))",
    re.IGNORECASE,
)
CALL = re.compile(
    r"\b(?:(?:a|quick|short|brief|minute|min|minutes|hour|video|phone|zoom|coffee|for|some|virtual|on a) (?:call|chat|coffee|zoom|meeting|conversation|talk with you)"
    r"|(?:hop|jump|get) on (?:a )?(?:quick |short )?(?:call|zoom)|(?:talk|chat|speak|meet|call) (?:to|with|you)\b|grab (?:a )?coffee|meet up|catch up|coffee)\b",
    re.IGNORECASE,
)
BOUND = re.compile(
    r"\b(?:\d{1,2}|ten|fifteen|twenty|thirty|half an|five)[ -]?(?:min|mins|minutes?|minute|hour)\b",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\b(?:thanks|thank (?:you|u)|thx|ty|appreciate|grateful|cheers|gracias|obrigad[oa]|merci|danke|grazie)\b",
    re.IGNORECASE,
)
HELP = re.compile(
    r"\b(?:help|stuck|problem|issue|error|bug|solve|fix|advice|question|how (?:do|did|would|can|could|should) (?:i|you|we)|feedback|review|recommend|resources?|struggling|trouble|tips?)\b",
    re.IGNORECASE,
)
PITCH = re.compile(
    r"\b(?:our (?:services?|product|platform|agency|team can|solution|clients?|offer|tool|software)|we (?:offer|help|provide|specialize|specialise|build|can help|work with)|book a (?:demo|call)|free (?:trial|audit|consultation)|"
    r"boost your|grow your|increase your|scale your|10x|discount|limited (?:time|offer)|sign up|check out (?:my|our)|buy|guest post|promote your|promotion|collab(?:oration)? opportunity|invest(?:ment)? opportunity|passive income|earn \$?\d|"
    r"i(?:'m| am|’m) (?:a|an) (?:seo|growth|marketing|freelance)[^.?!\n]{0,60}(?:service|help you)|interested in (?:our|my) (?:services?|product))\b",
    re.IGNORECASE,
)
PRAISE_OF_LOOKS = re.compile(
    r"\b(?:you(?:'re|’re| are| look)? (?:so |very |really |absolutely )?(?:hot|sexy|beautiful|gorgeous|pretty|cute|handsome|stunning|attractive)|your (?:eyes|smile|body|hair|face|looks?)|(?:hey|hi|hello) (?:beautiful|gorgeous|sexy|handsome|cutie))\b",
    re.IGNORECASE,
)
GUSHING = re.compile(
    r"\b(?:biggest fan|absolute (?:legend|genius|king|queen)|worship|idol|changed my (?:whole )?life|in awe|obsessed|best (?:person|developer|designer|writer) (?:ever|alive|in the world)|goddess)\b",
    re.IGNORECASE,
)
