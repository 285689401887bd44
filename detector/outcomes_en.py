"""English wordings of how an application ends or goes on. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

INCOMING = (
    ("agency", "my", r"\bmy (?:[\w-]+ )?clients?\b(?! (?:work|base|list|list|service))"),
    ("someone_chosen", "favour favor", r"\bin favou?r of (?:an?|another|one of|somebody|someone) "),
    (
        "someone_chosen",
        "another different other else someone somebody internal + offer offered offering choose chose chosen "
        "choosing select selected appoint appointed appointing hire hired hiring pick picked go goes going "
        "gone went proceed proceeded proceeding move moved moving settled landed give given gave awarded fill "
        "filled preferred preference taken took take advance advanced advancing continue continued continuing "
        "progress progressed progressing decided edged favour favor",
        r"\b{chose}\b[^.!?;]{0,70}\b(?:(?:another|a different|one other|the other|"
        r"an? (?:[\w-]+ ){0,2}internal|one of (?:the|our)(?: \w+)? other) (?:[\w-]+ )?{cand}|"
        r"one of the others?|an? internal (?:hire|move|transfer|appointment|promotion)|(?:with|on|to|"
        r"in favou?r of|chosen|selected|appointed|hired?|picked|offered|preferred) (?:(?:someone|somebody|"
        r"one person)(?: else| who| with| closer| from| already| local| internal)|another(?: one)?[.,]))",
    ),
    (
        "someone_chosen",
        "candidate applicant colleague + with to chosen selected appointed hired picked offered preferred",
        r"\b(?:forward|ahead|offered|chosen|selected|appointed|hired|gone|going|went|"
        r"proceed\w*)\b[^.!?;]{0,30}\b(?:with|to|for) an? (?:candidate|applicant|person|colleague) (?:who|"
        r"with|whose|from|that)\b|\b(?:with|to|chosen|selected|appointed|hired|picked|offered|"
        r"preferred) an? (?!strong|high|large|very|good|wide|great|different|"
        r"number)(?:[\w-]+ ){1,3}(?:candidate|applicant|colleague)\b(?! (?:pool|field|experience))",
    ),
    (
        "someone_chosen", "filled taken gone given offered awarded accepted",
        r"\b(?:{job}|it|both|all \w+)(?: for [\w ]{3,30}| at [\w ]{3,30}| of [\w ]{3,40}| you (?:applied|"
        r"enquired)[\w ]{0,20})?,? (?:(?:has|have|had)(?: now| already| since| just| recently| both| all|"
        r" therefore)*(?: been)?|(?:is|are|was|were)(?: now| already| since| both| all)*|'s(?: been| now)*|"
        r"got) (?:filled|taken|gone\b|given to|offered to|awarded to|accepted by|allocated|snapped up)",
    ),
    (
        "someone_chosen", "filled",
        r"\b(?:we|have|'ve|has|i|they)(?: now| already| since| just| both)* filled (?:the|this|that|all|both|"
        r"our|every|it)\b",
    ),
    (
        "someone_chosen", "accepted signed",
        r"\b(?:he|she|they|who|candidate|applicant|person|someone|somebody|colleague) (?:has|have|had|'ve|"
        r"'s)? ?(?:now |since |already |just |gladly )?(?:accepted|signed)\b",
    ),
    (
        "someone_chosen", "successful preferred chosen appointed selected",
        r"\b(?:successful|preferred|chosen|appointed|selected|winning) (?:candidate|applicant|person|"
        r"appointee)s? (?:had|has|have|was|were|brought|brings|offered|demonstrated|already|comes|came|"
        r"accepted|starts|will start|scored)\b",
    ),
    (
        "someone_chosen", "hired appointed recruited hiring",
        r"\b(?:we|i|they|board|panel|committee|client|team|manager|department)(?:'ve| have| has)?(?: now|"
        r" just| since| already| recently| ended up| finally| in the end| have)* (?:hired|appointed|recruited|"
        r"locally)\b(?! (?:you|\d|hundreds|dozens|many|people|over))",
    ),
    (
        "someone_chosen", "went goes gone given going",
        r"\b(?:{job}|it|this one|offer|that)(?: has| have|'s)?(?: now| already)? (?:went|goes|gone|is going|"
        r"been given|been offered|fell) to (?!the next|our|your|plan|waste|press|committee|market)",
    ),
    (
        "someone_chosen", "given gave offered gave awarded giving",
        r"\b(?:given|gave|offered|awarded|giving) (?:the|this|that|it|our)(?: [\w-]+){0,4} (?:{job}|place|"
        r"apprenticeship|contract)? ?to (?!you\b|me\b|us\b|the (?:next|panel|team|committee|board))",
    ),
    (
        "someone_chosen", "took taken chose picked chosen other finalist friend hiring",
        r"\b(?:took|taken|chose|chosen|picked|hired|hiring|appointed) (?:the|a|an|one of the) (?:two|three|"
        r"other|person|people|one|friend|colleague|local|former|finalist|lad|girl|chap|gentleman|lady|woman|"
        r"man|fella)\b",
    ),
    (
        "someone_chosen", "took taken taking take",
        r"\b(?:i|we|they|he|she|boss|chef|head office)(?:'ve| have| has)? (?:took|taken) on (?!(?:a |the |"
        r"more |too )?(?:lot|role|job|work|more|extra|task|load|project))|\b(?:took|taken) (?:on )?(?:the|"
        r"a) [\w ]{2,30} on\b",
    ),
    (
        "someone_chosen", "instead",
        r"\b(?:asked|taken|got|found|hired|picked|have|using|use) (?:an?|someone|somebody|the|my|our|his|"
        r"her) [^.!?;]{0,40}\binstead\b",
    ),
    ("someone_chosen", "internal", r"\b(?:someone|somebody) internal\b"),
    (
        "someone_chosen", "decided settled",
        r"\b(?:decided|settled) on (?:an?|the|another|someone|somebody) (?:[\w-]+ )?(?:person|candidate|girl|"
        r"lad|woman|man|applicant|other|else|colleague|one)\b",
    ),
    (
        "someone_chosen", "went gone going",
        r"\b(?:went|gone|going|go) (?:with|for) (?:an?|the|somebody|someone) (?:[\w-]+ )?(?:person|candidate|"
        r"fella|lad|girl|woman|man|chap|other|lady|guy|colleague|applicant)\b",
    ),
    (
        "someone_chosen", "starts joins begins start starting",
        r"\b(?:he|she|they)(?:'ll| will)? (?:starts?|joins?|begins?)(?: with us)? (?:on|in|next|this|at|"
        r"monday|tuesday)",
    ),
    (
        "someone_chosen", "offer",
        r"\b(?:made|extended|accepted)(?: \w+){0,2} offer (?:to|by) (?!you\b)|\boffer (?:has|"
        r"was) (?:been )?accepted\b|\boffered (?:the|it|this)[^.!?;]{0,50} to (?!you\b)",
    ),
    (
        "someone_chosen", "job place someone somebody lad girl guy fella person",
        r"\b(?:taken|took|gone with|got|found|landed on|settled on) (?:the |a |our |someone|"
        r"somebody)[^.!?;]{0,40}\b(?:on\b|instead|for (?:it|the (?:job|role|post))|who)",
    ),
    (
        "position_closed",
        "closed cancelled canceled withdrawn eliminated removed cut discontinued pulled deleted scrapped axed "
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
        "fill filling hire hiring recruit recruiting appoint appointing appointment needed required available "
        "exist exists filled + not no longer don won can never without isn aren",
        r"\b(?:{not}|no longer|n't|without)\b(?: \w+){0,3} (?:fill(?:ing)?|hir(?:e|ing)(?! you)|"
        r"recruit(?:ing)?|appoint(?:ing)?) (?:the|this|that|anyone|anybody|any|for (?:the|this|that)|"
        r"to (?:the|this)|at all)|\b(?:no|not made an?) appointment (?:was|has been|is|will)|"
        r"\bnot made an appointment|{job} (?:is|was|has been) (?:no longer|not) (?:needed|required|available|"
        r"going ahead|being filled|exist)|no longer (?:exists?|have (?:the|a|this|an open) {job})|(?:there is|"
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
        "offer_withdrawn", "offer offers",
        r"\b(?:withdr[ae]w(?:ing|n)?|rescind(?:ed|ing)?|revok(?:e|ed|ing)|retract(?:ed|ing)?|cancel(?:l?ed|"
        r"l?ing)?|take back|taking back|took back|pull(?:ed|ing)?)\b[^.!?;]{0,50}\boffer\b",
    ),
    (
        "offer_withdrawn", "offer",
        r"\boffer\b[^.!?;]{0,80}\b(?:{were}|be|being|stands?|is) (?:\w+ )?(?:withdrawn|rescinded|revoked|"
        r"retracted|cancell?ed|void|taken back|pulled|null)\b|\b(?:no longer|not) (?:able to |"
        r"in a position to |going to )?(?:honou?r|stand by|uphold|proceed with) (?:the|our|your|that|"
        r"this) (?:\w+ ){0,2}offer",
    ),
    (
        "legal",
        "prejudice litigation tribunal solicitor solicitors attorney attorneys lawyer lawyers counsel "
        "settlement proceedings complaint legal adverse rights acas grievance allegation allegations",
        r"\bwithout prejudice\b|\blegal (?:action|proceedings|claim|representatives?|position|privilege claim|"
        r"advice (?:is|was) )|\b(?:employment tribunal|to (?:a|the) tribunal)\b|\b(?:our|my|your|their|"
        r"the company's) (?:solicitors?|attorneys?|lawyers?|legal (?:team|counsel|department|advis[eo]rs?)|"
        r"external counsel)\b|\bsettlement (?:agreement|offer|sum|proposal)|\b(?:formal|your|the|stage (?:one|"
        r"two|1|2)) (?:complaint|grievance|allegations?)\b|\breserves? (?:all|its|our|their) rights\b|"
        r"\b(?:pre-)?adverse action\b|\blitigation\b",
    ),
    (
        "legal", "fair act liability admission",
        r"\bfair credit reporting act\b|\b(?:no|without) admission of liability\b",
    ),
    (
        "do_not_reply",
        "reply replies respond answer answers unmonitored unattended monitored mailbox inbox read replying "
        "responses answered",
        r"\b(?:(?:do not|don't|not) (?:directly )?(?:reply|respond|answer)(?: (?:to|directly))?(?: (?:this|"
        r"the|it|here|by)|[.!,]|$)|replies (?:to this|are|will|go|sent)\b[^.!?;]{0,60}\b(?:not|unread|"
        r"discarded|deleted|nowhere|unmonitored|bounced?)|(?:not|un) ?-?(?:monitored|attended)|(?:mailbox|"
        r"inbox|address|account)\b[^.!?;]{0,30}\b(?:not (?:be )?(?:monitored|read|checked|attended)|"
        r"only sends|cannot receive|can't receive|send-only)|cannot (?:be replied|accept repl|receive repl)|"
        r"answers to it)",
    ),
    (
        "user_withdrew", "withdraw withdrawn withdrew withdrawal request requested withdrawing",
        r"\b(?:(?:your|the|this) withdrawal\b|withdrawal (?:recorded|confirmed|of your|has been|is)|you(?:'ve|"
        r" have| had)? (?:withdrawn|withdrew|pulled out|stepped back|decided to withdraw|chosen to withdraw|"
        r"asked (?:us|me) to (?:withdraw|close|remove))|(?:as|"
        r"since) (?:you )?request(?:ed)?[^.!?;]{0,40}\bwithdr|(?:at|on|upon) your (?:own )?request|"
        r"withdrawn by (?:the )?(?:candidate|applicant|you)|your (?:decision|request|wish|notice|e-?mail|note|"
        r"message) (?:to|of|about) withdraw)",
    ),
    (
        "agency", "client",
        r"\b(?:(?:our|my|the|this|another|"
        r"an?) (?!end )(?:[\w-]+ )?client\b(?!-)[^.!?;]{0,90}\b{hires}|{hires}\b[^.!?;]{0,90}\b(?:our|my|the|"
        r"this|one of (?:our|my)) (?!end )(?:[\w-]+ )?clients?\b(?!-| (?:services|facing|relationship|work|"
        r"base|portfolio|success|list|project|needs|team|side|account|experience|support|visit|manager))|"
        r"\bclient (?:interview|round|feedback)\b|\b(?:my|our) (?:[\w-]+ )?client,)",
    ),
    (
        "agency",
        "forward represent represented representing submitted submit sent send sending forwarded client "
        "customer + you your client",
        r"\b(?:put|putting) (?:you|your (?:name|cv|profile))(?: \w+)? forward\b(?![^.!?]{0,60}\bour\b)|"
        r"\b(?:role|job|position) we put you up for|\b(?:sent|send|sending|submitted|submit|forwarded|"
        r"sent over) your (?:cv|resume|profile|details) (?:over )?(?:to|across|with) (?!us|me|(?:the|our|"
        r"my) (?:\w+ )?(?:team|manager|colleague|panel|committee|board|hiring))|\b(?:represent|"
        r"representing) you (?:to|with|for|in)\b|(?:^|[,.!] |\n)client (?:has|have|is|was|came|want|went|said|"
        r"decided|liked)\b|your (?:cv|resume|profile) (?:is|was|has been) (?:now )?(?:with|sent to|"
        r"submitted to) (?:the|our|my) (?:client|customer)",
    ),
    (
        "agency", "agency business",
        r"\b(?:employment|recruitment|staffing) (?:agency|business) (?:for|in relation|within|under|"
        r"as defined|and)|act(?:s|ing) as an? (?:employment|recruitment)",
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
)  # fmt: skip
