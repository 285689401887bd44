"""English wordings of a new start after the no. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

INCOMING = (
    (
        "reopened", "consider considered + again once",
        r"\b(?:like|love|want|willing|happy|glad|hope|wish|free|able)\b[^.!?;]{0,30}\bconsider(?:ed|ing)? you\b[^.!?;]{0,40}"
        r"\b(?:again|once more)\b",
    ),
    (
        "reopened",
        "circumstances changed reopened reopening advertised interested available open keen after ignore "
        "disregard + changed still again after back ignore disregard reopened",
        r"\b(?:circumstances (?:here )?have changed|things have changed|(?:would|"
        r"are) you still (?:be )?(?:interested|available|open|keen|up for|looking|free)|(?:would|"
        r"are) you (?:be )?interested again|(?:still|be) interested in (?:the|this|our|joining|"
        r"talking)[^.!?]{0,60}\?|(?:has|have|is|been|was|'s) (?:now )?(?:re-?opened|re-?opening|"
        r"re-?advertised|back on|open again|available again|become available again)|want to (?:meet|see|"
        r"interview) you after all|after all[^.!?]{0,40}\?|ignore (?:the|my|our) (?:below|last|previous|"
        r"earlier)|disregard (?:the|my|our|this|that)[^.!?;]{0,30}(?:below|last|previous|earlier|e-?mail|"
        r"letter|message|rejection))",
    ),
    (
        "reopened", "pulled declined dropped turned withdrawn changed rejected said",
        r"\b(?:we (?:said no|turned you down|rejected you)[^.!?;]{0,60}\b(?:but|again)|(?:chosen|first|"
        r"preferred|selected|other|hired|successful)(?: \w+)? (?:one|choice|candidate|"
        r"person)?[^.!?;]{0,30}\b(?:has|have|just) (?:just )?(?:pulled out|declined|dropped out|turned (?:us|"
        r"it) down|withdrawn|changed (?:his|her|their) mind))",
    ),
    (
        "reopened",
        "looking left short again still backed dropped pulled fell quit resigned gone withdrew",
        r"\b(?:find (?:ourselves|myself)|we(?:'re| are)|i(?:'m| am)|once more) (?:back to )?(?:looking|"
        r"searching|hiring|recruiting|"
        r"interviewing|short|without (?:an?|anyone)) (?:again|once more|after all|of a \w+)\b|"
        r"\bback to (?:looking|square one|zero|the drawing board)\b|\b(?:the|our) (?:new \w+|(?:[\w-]+ "
        r")?(?:person|one|candidate|woman|man|"
        r"lad|girl|colleague|hire) (?:we|i|they)(?:'d|'ve| had| have)? (?:chose|chosen|took on|taken on|"
        r"hired|appointed|picked|offered)|"
        r"other (?:person|candidate|one|lad|girl)|first choice|successful candidate|appointee)(?: \w+){0,3}? "
        r"(?:left|has left|quit|"
        r"resigned|did(?:n't| not) (?:work out|start|show|turn up|stay)|backed out|dropped out|pulled out|"
        r"withdr(?:ew|awn)|"
        r"fell through|has taken|took (?:a|an|another)|has gone|went elsewhere|won't be|is not coming|isn't "
        r"coming|has changed|"
        r"changed|has decided|decided|has declined|declined|turned (?:us|it) down|let us down|cannot|can't|"
        r"said no)",
    ),
    (
        "reopened", "yours still again once more reconsider willing considered have like want free",
        r"\b(?:post|job|place|role|position|seat|spot)(?:'s| is) (?:now |still )?yours\b|\b(?:open|opened|"
        r"opening|take|took|look(?:ed|ing)?|pull(?:ed)?|"
        r"got) (?:\w+ ){0,3}?(?:up |out )?(?:again|once more|another look)\b[^.!?;]{0,30}\b(?:application|"
        r"file|cv|you)|\b(?:your (?:application|"
        r"file|name|cv)|the (?:role|job|post|position|place|vacancy|search))(?:[^.!?;]{0,25})\b(?:up again|"
        r"once more|open again|back "
        r"open|back on|free again|up for grabs|vacant again|going again)\b|\bwould you (?:still |perhaps |"
        r"now |possibly )?(?:be (?:willing|"
        r"prepared|open|happy|up for)|have it|want it|take it|reconsider|consider (?:coming|joining|talking|"
        r"it))\b[^.!?]{0,50}\?|\bif you"
        r"(?:'d| would| still want| still)? (?:still )?(?:have it|have us|want it|like it|want "
        r"to)\b[^.!?]{0,20}$|\bis it too late\b|"
        r"\b(?:would|are|could) you (?:perhaps )?still (?:be )?(?:interested|available|free|keen|looking|up "
        r"for|open|want|like|consider|willing|have)\b[^.!?]{0,50}\?",
    ),
    (
        "reopened", "ignore disregard mistake error wrong sent forget apologies apologise meant",
        r"\b(?:ignore|disregard|forget|scrap|bin) (?:my |our |the |that |this |yesterday's |\w+day's |what i "
        r")(?:[\w'-]+ ){0,3}?(?:mail|e-?mail|"
        r"message|letter|note|rejection|wrote|answer)\b|\b(?:rejection|letter|mail|e-?mail|message|"
        r"note)\b[^.!?;]{0,30}\b(?:sent|went out|"
        r"was|were) (?:to you )?(?:in error|by mistake|to the wrong)|\bsent (?:it |you )?(?:[\w-]+ "
        r"){0,3}?(?:in error|by mistake|to the wrong "
        r"(?:half|list|people|person))",
    ),
    (
        "reopened", "second another changed after all minds mind",
        r"\b(?:we|i)(?:'d| would| want to| should)? (?:very much |really |still )?(?:like|love|want)? ?(?:to "
        r")?(?:meet|see|interview|talk to|speak to|"
        r"invite|offer|have) you (?:[\w ]{0,25})?after all\b|\b(?:a )?second (?:post|place|position|role|"
        r"seat) (?:has|is|was|came|"
        r"opened)[^.!?;]{0,30}\b(?:up|free|open|available|approved)|\b(?:we|i)(?:'ve| have) (?:had second "
        r"thoughts|changed (?:our|my) minds?|"
        r"thought again)\b",
    ),
    (
        "reopened", "chance heart second vacancy choice turned vacant reopen reconsider become + still available interested interview up down again application us",
        r"\bany chance (?:that )?you(?:'re| are| might be| would be)? still\b|\bchange of heart\b|"
        r"\b(?:second|another|new) (?:vacancy|post|place|opening|position) (?:has |'s )?(?:just )?(?:come up|"
        r"opened|"
        r"become (?:free|available)|arisen)|\b(?:first choice|other candidate|person we chose)(?: \w+)? "
        r"(?:turned|has turned) (?:us|it) down|\bbecome (?:vacant|free|available) again\b|\b(?:like to|want "
        r"to|going to|"
        r"decided to|have) re-?(?:open(?:ed)?|consider(?:ed)?) (?:your|the|you)\b",
    ),
)  # fmt: skip
