"""English wordings of an end without a choice, and of a pause. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

INCOMING = (
    (
        "position_closed",
        "closed cancelled canceled withdrawn eliminated removed cut discontinued pulled deleted scrapped "
        "axed "
        "abandoned shelved",
        r"\b{job}\b[^.!?;]{0,50}\b(?:{were}|been|is now|was|have|has)(?: \w+){0,2} (?:closed|cancell?ed|"
        r"withdrawn|eliminated|removed|cut|discontinued|pulled|deleted|scrapped|axed|abandoned|shelved)\b",
    ),
    (
        "paused",
        "pause suspend frozen suspended paused hold ice froze freeze freezing pausing stopped stop halted "
        "halt",
        r"\b(?:{job}|hiring|recruiting|process)\b[^.!?;]{0,60}\b(?:frozen|suspended|paused|on (?:hold|ice)|"
        r"stopped|halted)\b|\b(?:paus(?:e|ed|ing)|suspend(?:ed)?|fr[eo]ez(?:e|ing)|froze|frozen|stop(?:ped)?|"
        r"halt(?:ed)?|hold on)(?: \w+){0,3} (?:{job}|hiring|recruiting)|\b(?:hiring|recruitment|headcount|"
        r"budget) (?:freeze|stop|pause)|\b(?:freeze|pause|hold) on (?:all )?(?:hiring|recruit|new)",
    ),
    (
        "position_closed",
        "closed cancelled canceled cut pulled closing cancel close withdrew scrapped shelved ended end stop",
        r"\b(?:clos(?:e|ed|ing)|cancell?(?:ed|ing)?|withdr[ae]w(?:n|ing)?|cut|pull(?:ed|ing)|scrap(?:ped)?|"
        r"shelved?|stop|end(?:ed)?)(?: down)? (?:the|this|that|all|our|every|any|both|your)?(?: (?:external|"
        r"open|current|further|new|entire|whole))* ?(?:{job}|hiring|recruiting|recruitment|vacanc\w+)\b",
    ),
    (
        "position_closed",
        "headcount budget funding grant money cap cut cuts restructure restructuring restructured "
        "reorganisation reorganization reorg",
        r"\b(?:(?:headcount|budget) (?:cap|cuts?)|(?:budget|funding|grant|money|"
        r"headcount)\b[^.!?;]{0,40}\b(?:went|gone|cut|withdrawn|pulled|frozen|lost|fallen through|"
        r"fell through|not (?:be )?(?:renewed|approved|confirmed|extended|materiali[sz]ed?)|disappeared|"
        r"removed|reallocated|slashed|dried up)|(?:due to|because of|following|after|owing to|"
        r"as part of)[^.!?;]{0,20}\b(?:restructur|re-?organi[sz])\w*)",
    ),
    (
        "position_closed",
        "fill filling hire hiring recruit recruiting appoint appointing appointment needed required "
        "available "
        "exist exists filled + not no longer don won can never without isn aren",
        r"\b(?:{not}|no longer|n't|without)\b(?: \w+){0,3} (?:fill(?:ing)?|hir(?:e|ing)(?! you)|"
        r"recruit(?:ing)?|appoint(?:ing)?) (?:the|this|that|anyone|anybody|any|for (?:the|this|that)|"
        r"to (?:the|this)|at all)|\b(?:no|not made an?) appointment (?:was|has been|is|will)|"
        r"\bnot made an appointment|{job} (?:is|was|has been) (?:no longer|not) (?:needed|required|available|"
        r"going ahead|being filled|exist)|no longer (?:exists?|have (?:the|a|this|an open) {job})|(?:there "
        r"is|"
        r"there's) no (?:longer (?:a|any) )?{job}(?: any ?more| now| left|\.|,)",
    ),
    (
        "position_closed", "job role position vacancy post",
        r"\bthere(?:'s| is| are)(?: now)? no (?:longer (?:a|any) )?(?:job|role|position|vacancy|post)s?\b",
    ),
    ("position_closed", "money", r"\bmoney (?:fell|has fallen|had fallen|went|is gone|ran out|dried up)"),
    (
        "position_closed", "hire recruit appoint",
        r"\b(?:cannot|can't|unable to|not able to) (?:hire|recruit|appoint)\b(?! you)",
    ),
    (
        "position_closed", "funding budget",
        r"\b(?:lost|losing|without|no|lack of) (?:the |our )?(?:funding|budget|headcount)\b",
    ),
    (
        "on_hold", "hold holding delayed postponed delay",
        r"\b(?:hold(?:ing)? your (?:application|place)|(?:process|decision|hiring|recruitment|start|search|"
        r"results?|timeline)\b[^.!?;]{0,40}\b(?:delay(?:ed)?|postponed|taking longer))\b",
    ),
    (
        "on_hold", "reserve shortlist waitlist waiting longlist backup",
        r"\b(?:you(?:'re| are| remain| stay|'ll be| will be|'ve been| have been)|keep(?:ing)? you|"
        r"your (?:name|position|application|place)(?: is| stays|"
        r" remains)?)\b[^.!?;]{0,40}\b(?:reserve(?: list| candidate)?s?|wait(?:ing)?[ -]?list|back-?up)\b",
    ),
    (
        "on_hold", "still decision decided considering consideration review reviewing",
        r"\b(?:still (?:considering|under (?:review|consideration)|being (?:considered|reviewed|read|"
        r"assessed)|reviewing|deciding|in the (?:running|mix|pile|process)|active|alive|open|in progress|"
        r"thinking|reading|waiting)|no decision (?:has|was|yet)|not (?:yet )?(?:made|reached|taken) (?:a|any|"
        r"the|our) (?:\w+ )?decision|(?:decision|outcome) (?:has not|hasn't|is not|isn't)|haven't (?:decided|"
        r"rejected|picked|chosen)|have not (?:decided|rejected|picked|chosen|forgotten)|not a no\b)",
    ),
    (
        "position_closed", "job role position vacancy post work place need jobs roles posts opening",
        r"\b(?:there(?:'s| is| will be| would be|'ll be)|we(?:'ll| will)? have|i(?:'ve| have))(?: now| "
        r"really| simply| "
        r"currently)? (?:no|not be an?|no longer an?) (?:longer an? )?(?:[\w-]+ ){0,3}?{job}\b(?= (?:after "
        r"all|to (?:interview|fill|"
        r"offer|give|appoint|apply)|any ?more|now|left|here|for (?:you|anyone|anybody)|at (?:all|present|the "
        r"moment)|this (?:year|"
        r"season|term))|[.,;])|\bthere (?:won't|will not|isn't going to|is not going to) be (?:an?|any|the) "
        r"(?:[\w-]+ ){0,3}?"
        r"{job}\b|\bno {job} after all\b|\b{job} (?:has |have |had )?(?:been )?(?:fallen through|lapsed|"
        r"struck|vanished|"
        r"evaporated|gone away|disappeared|been dropped|been struck|ceased to exist|was struck|were struck|"
        r"is gone\b)",
    ),
    (
        "position_closed", "struck cut removed taken dropped fallen lost",
        r"\b{job}\b[^.!?;]{0,50}\b(?:struck|cut|removed|taken|dropped|deleted) (?:from|out of|off) (?:the|"
        r"this|next|our)|"
        r"\b(?:have|has|'ve|we) (?:just |sadly |unexpectedly )?lost (?:our|the|my|its|a) (?:[\w&'-]+ "
        r"){0,3}?(?:customer|client|"
        r"contract|account|funder|sponsor|grant|tenancy|lease|tender|commission|funding)\b",
    ),
    (
        "position_closed", "appoint fill hire recruit replace advertise proceed hiring recruiting filling going ahead",
        r"\b(?:decided|chosen|agreed|opted|resolved|going|told|asked|ordered|instructed) (?:not|never) (?:to "
        r")?(?:appoint|fill|hire|"
        r"recruit|replace|advertise|go ahead with (?:the|this))\b(?! you\b)|\b(?:won't|will not|not going to|"
        r"not be|n't be|no longer|"
        r"are not|aren't|'re not|isn't|is not|not) (?:now )?(?:be )?(?:filling|hiring|recruiting|appointing|"
        r"replacing|appoint|"
        r"recruit|take anyone on|taking anyone on|bringing anyone in)\b(?! (?:you|an? (?:senior|junior)|"
        r"candidates|applicants|managers?))",
    ),
    (
        "position_closed", "closing close closes doors administration liquidation insolvency down",
        r"\b(?:shop|office|room|site|branch|restaurant|caf[eé]|school|home|ward|plant|factory|kitchen|studio|"
        r"business|company|firm|"
        r"we|centre|center|clinic|theatre|unit|department|line|pub|hotel)\b[^.!?;]{0,15} (?:is|are|'re|will "
        r"be|has to|have to|to) "
        r"(?:now )?(?:clos(?:e|ing) (?:down|at the end|its|our|the doors|in|for good|next|this)|wound up|"
        r"shut(?:ting)? down)|"
        r"\bgone into (?:administration|liquidation|insolvency)",
    ),
    (
        "on_hold", "turned ruled closed crossed declined rejected said decided given dropped",
        r"(?:\bnot|n't|never) (?:yet |actually |finally )?(?:turned|ruled|crossed|declined|rejected|dropped|"
        r"said no to|given up on|"
        r"struck) (?:anyone|anybody|you|your|any of|either|anything|a single)\b",
    ),
    (
        "on_hold", "nobody no one neither nor none anyone + appointed chosen hired turned told picked been was",
        r"\b(?:nobody|no one|no-one|none of (?:you|the)|no candidate)(?: else)? (?:has been|has yet been|is "
        r"to be|has) "
        r"(?:yet |been )?(?:appointed|chosen|hired|picked|turned|told|selected|ruled|offered)\b|\b(?:neither|"
        r"nor) (?:was|has|is|were) "
        r"(?:anyone|anybody|any)\b",
    ),
    (
        "on_hold", "list running frame mix race picture pool pile hat reserve reserves contention game",
        r"\b(?:you(?:'re| are| will| stay| remain| rest)?|your name|yours|we(?:'ll| will)? (?:keep|hold|have|"
        r"want)|(?:i|we)(?:'m| am|"
        r"'re| are)? keeping) [^.!?;]{0,30}\b(?:still|stay|stays|remain|remains|keep|very much|kept|you|"
        r"among) [^.!?;]{0,30}\b(?:on (?:the|our|"
        r"my) (?:short)?list\b(?! of)|in (?:the|our) (?:running|frame|mix|race|picture|pile|hat|game)\b|in "
        r"contention|in reserve|"
        r"as (?:a|our|my|first) reserve)",
    ),
    (
        "on_hold", "final decision verdict no rejection refusal answer word",
        r"\b(?:not|isn't|n't|no) (?:yet )?(?:an? |the |our )?(?:final|last|definite|definitive) (?:no\b|word|"
        r"decision|answer|verdict)|"
        r"\b(?:not|isn't|no) (?:meant as )?an? (?:no\b(?!-)|rejection|refusal)\b(?! (?:of|for))|\bnot a "
        r"(?:decision|judg(?:e)?ment|verdict|"
        r"comment|reflection) (?:about|on|against) you\b[^.!?]{0,20}:|\bneither a yes nor a no\b|\bnot no\b|"
        r"\bno,? (?:just )?not yet\b",
    ),
    (
        "on_hold",
        "deferred adjourned postponed delayed pushed frozen froze waiting wait await awaiting",
        r"\b(?:decision|appointment|vote|outcome|result|meeting of the|start|final round|recruitment|hiring|"
        r"signature|choice)\b[^.!?;]{0,40}\b"
        r"(?:deferred|adjourned|postponed|delayed|pushed back|put off|held over|put back)\b(?! "
        r"(?:indefinitely|for good))|\b(?:frozen|froze|"
        r"freeze on|freezing) (?:all |every |any |new )?(?:hires?|hiring|recruitment|posts?|appointments?|"
        r"vacanc\w+)[^.!?;]{0,20}\b"
        r"(?:until|till|for now|for the moment)|\b(?:(?:waiting|wait)(?: \w+){0,3}? (?:for|on)|awaiting|"
        r"await) (?:the |our |a |an |his|her|their )?"
        r"(?:[\w-]+ ){0,2}?(?:sign-?off|approval|budget|go-ahead|head office|board|funding|lease|answer|"
        r"signature|green light|"
        r"permission|grant|council|trustees|decision from|first choice|confirmation from)\b(?! (?:your|from "
        r"you))",
    ),
    (
        "on_hold", "first preferred choice favourite + said answered accepted signed decided replied committed",
        r"\b(?:first|preferred|top|number one) (?:choice|candidate|pick|one|"
        r"person)?\b[^.!?;]{0,30}\b(?:hasn't|has not|has yet to|is yet to|"
        r"not yet|still (?:has|needs)|is still)(?: \w+){0,2} ?(?:said|answer\w*|accept\w*|sign\w*|decid\w*|"
        r"repl\w*|commit\w*|thinking)|"
        r"\bnot our first choice\b|\baren't our first choice\b",
    ),
    (
        "on_hold", "again same panel board committee governors until once resume reopen restart proposal propose",
        r"\b(?:panel|board|committee|governors|partners|trustees|council|jury) (?:sits?|meets?|will (?:sit|"
        r"meet|decide|look)|decides?|"
        r"comes? back|reconvenes?)\b[^.!?;]{0,40}\b(?:again|with|on|in|next|same)|\b(?:propose|find|suggest|"
        r"offer|send|fix|set|give you) "
        r"(?:you )?(?:another|a new|a fresh|a later) (?:date|day|time|slot)\b|\b(?:resume|restart|pick (?:it|"
        r"this|things) up|take (?:it|this) up|"
        r"start) again (?:in|after|once|when|as soon)|\b(?:may|might|hope to|plan to|expect to|can|could|"
        r"should) (?:well )?(?:go ahead|"
        r"resume|restart|start again|reopen|move again|pick (?:it|this|up)) [^.!?;]{0,30}\b(?:in|once|after|"
        r"when|as soon|next)\b",
    ),
    (
        "on_hold", "bear patience wait",
        r"\b(?:can|could|would|will|please|if) (?:you )?(?:just )?bear with (?:us|me)\b|\b(?:if you|would "
        r"you|can you|could you|you) "
        r"(?:would |can |could |are able to |are willing to |would rather not |rather not )(?:be able to |be "
        r"willing to )?wait\b(?! (?:in|at|for the lift))",
    ),
    (
        "on_hold", "call ring write phone contact touch + january february march april may june july august september "
        "october november december spring summer autumn fall winter year quarter",
        r"\b(?:i|we)(?:'ll| will| shall) (?:call|ring|phone|write to|contact|come back to|get back to|be in "
        r"touch with|speak to|talk to) "
        r"you (?:again )?(?:in|by|at the (?:start|end|beginning) of|early in|before|after) (?:{month}|the "
        r"(?:spring|summer|autumn|fall|"
        r"winter|new year|next quarter)|early|next)",
    ),
    (
        "on_hold", "minds mind decided approved signed agreed settled confirmed + not n haven hasn nothing yet",
        r"(?:\bnot|n't) (?:yet |actually )?made (?:up )?(?:our|my|their) minds?\b|\bnothing (?:is|has been|"
        r"was|'s) (?:yet |been )?(?:decided|settled|fixed|agreed|signed)\b|\b(?:board|director|"
        r"head office|finance|council|governors|trustees|boss|owner|budget|hire|hiring|role|post|"
        r"position)\b[^.!?;]{0,20}(?:\bnot|n't) (?:yet )?(?:been )?(?:approved|signed off|agreed|"
        r"settled|confirmed|given the)\b(?! (?:you|your))",
    ),
    (
        "on_hold", "need week weeks days time month longer + before more another",
        r"\b(?:need|take|takes|needs|be) (?:another|a few more|a little more|a bit more|some more|more|two "
        r"more) (?:\w+ )?(?:weeks?|days?|time|months?)\b[^.!?;]{0,30}\b(?:before|to decide|until|for "
        r"(?:a|the|our) decision)",
    ),
    (
        "on_hold", "if should + no declines turns",
        r"\b(?:if|should) (?:he|she|they|it|that|the (?:first|other) \w+) (?:says? no|declines?|turns? (?:it|"
        r"us) down|falls? through|do(?:es)?n't (?:accept|work out|want)|pulls? out)\b[^.!?;]{0,30}\b"
        r"(?:we|i|you)(?:'ll| will|'re|'d)",
    ),
    (
        "position_closed", "shelve scrap axe drop appointment",
        r"\b(?:had to|have to|decided to|forced to|told to) (?:shelve|scrap|axe|drop|pull|close|cancel|"
        r"withdraw) (?:the|this|that|our) (?:\w+ ){0,3}?{job}\b|\b(?:be|is|was|made) no appointment\b",
    ),
)  # fmt: skip
