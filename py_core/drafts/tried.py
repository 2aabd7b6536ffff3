"""What a writer says to have tried: the word itself, steps taken, and that nothing changed. English, linear in the text."""

import re

from py_core.drafts.cues import UNMARKED, WISH

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
SAME = re.compile(
    r"\b(?:is|it's|stays|all|,) (?:still )?(?:the )?same\b|\bsame ?(?:[.!\n]|$)|\bcould it be\b"
)
WORKED = (
    "switched|set up|reflashed|swapped|rolled back|cleared|raised|lowered|calibrated|reinstalled|updated|upgraded|downgraded"
    "|disabled|enabled|replaced|rewired|adjusted|halved|doubled|changed|restarted|reset|rebuilt|removed|trained|increased|reduced"
    "|installed|configured|rewrote|reran|rebased|measured|turned (?:off|on)|contacted|emailed|mailed|phoned|rang|called|drilled"
    "|practi[sc]ed|reread|re-read|gone through|went (?:through|over|back)|been through|worked through|done|finished|completed"
    "|tested|checked|compared|counted|cleaned|sanded|repotted|debugged|googled|searched|looked (?:at|into|through|up|for)|asked"
    "|queried|retrained|refactored|profiled|benchmarked|experimented|tuned|poked|printed|logged"
)
"""Verbs of effort that are rarely said of anything but trying."""
BY_WRITER = re.compile(
    r"(?:\b(?:i|we)(?:'ve|’ve|ve| have|'d| had)?(?: (?:already|also|just|even|since|then|only|now|both|first))?"
    r"|(?:^|[.!?;,:\n(]) {0,2}(?:and |then |also |already |even |but |so )?|\band(?: have| then| also| even)?)"
    r" (?:" + WORKED + r"|(?<=i )did|(?<=we )did)\b(?! (?:[\w’']+ )?(?:you|your|ur)\b)"
)
"""A step by whoever writes, with something else than the reader's work."""
READ_UP = re.compile(
    r"\b(?:(?:i|we)(?:'ve|’ve|ve| have)?(?: (?:already|also|just|even|then))?|and(?: then)?) (?:read|watched)"
    r"(?! (?:you|your|ur|that|this|on|about|in|somewhere)\b)(?: \S+){0,3}"
    r" (?:docs?|documentation|manual|guides?|papers?|articles?|books?|faq|issues?|chapters?|posts?|tutorials?|specs?|source|abstracts?)\b"
)
NO_GOOD = re.compile(
    r"\b(?:didn['’]?t|doesn['’]?t|won['’]?t) (?:do it|do the trick|cut it|matter|get (?:me|us) (?:far|there|anywhere))\b"
    r"|\bstill (?:jams?|fails?|crash\w*|leaks?|breaks?|happens?|the same|no|nothing|lost|stuck|get|got|see|cracks?|reads?)\b"
    r"|\bmine (?:cracked|failed|broke|died|collapsed|came out|reads?|keeps?|went|turned)\b"
    r"|\b(?:came up empty|in circles|more confused|no wiser|nowhere|dead ends?)\b"
)


def says_tried(low: str) -> bool:
    """Whether the message (lower case) tells an attempt: the word itself, or steps before a question or that did not help."""
    if TRIED.search(low) or EFFORT.search(low):
        return True
    stepped = STEPS.search(low) or BARE_STEP.search(low)
    if stepped and (FAILED.search(low) or HARD.search(low) or SAME.search(low)):
        return True
    asks = "?" in low or WISH.search(low) or UNMARKED.search(low)
    return bool(asks and (BY_WRITER.search(low) or READ_UP.search(low) or NO_GOOD.search(low)))
