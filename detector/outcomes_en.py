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
        "gone went proceed proceeded proceeding move moved moving settled landed give given gave awarded "
        "fill "
        "filled preferred preference taken took take advance advanced advancing continue continued "
        "continuing "
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
        r" just| since| already| recently| ended up| finally| in the end| have)* (?:hired|appointed|"
        r"recruited|"
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
        "offer_withdrawn", "back word offer promise told promised back letter",
        r"\b(?:take|takes|took|taken|taking|go|going|gone|went) back (?:on )?(?:(?:our|my|his|her|their|the|"
        r"your) (?:word|offer|promise|letter|"
        r"contract)|what (?:i|we|he|she|they|you) (?:told|said|promised|offered|wrote|were)|(?:the |my |our "
        r")?yes)\b|\b(?:can(?:no|')t|"
        r"cannot|unable to|not able to|no longer|not) (?:now |longer )?(?:keep|honou?r|stand by|make good|"
        r"fulfil\w*|hold to) (?:to )?(?:our|my|the|"
        r"that|what) (?:word|promise|offer|agreement|contract|commitment|i|we)\b",
    ),
    (
        "offer_withdrawn",
        "references reference referee medical check checks clearance vetting dbs screening background "
        "licence proof "
        "documents + not unsatisfactory failed unable below adverse concern disclosed problem",
        r"\b(?:references?|referees?|medical|(?:background|security|record|police|credit|reference|"
        r"employment|pre-employment|dbs|health|screening) "
        r"(?:check|checks|report|result|results)|clearance|vetting|dbs|screening)\b[^.!?]{0,60}\b(?:(?:is|"
        r"are|was|were|not|been) "
        r"(?:not )?(?:un)?satisfactory|unsatisfactory|not (?:what|as|come back clear|clear|acceptable|"
        r"passed)|failed|has raised|raised (?:a|some)|"
        r"below|adverse)\b(?! (?:references? (?:are|is)|if))",
    ),
    (
        "offer_withdrawn", "conditional subject",
        r"\b(?:letter|offer|contract|appointment|it)\b[^.!?]{0,40}\b(?:was|were) (?:made )?(?:conditional|"
        r"subject to|contingent|provisional)\b"
        r"[^.!?]{0,100}\b(?:not be|not|cannot|can't|unable|won't|no longer)\b",
    ),
    (
        "offer_withdrawn", "start appointment employment contract starting day after join joining",
        r"\b(?:can(?:no|')t|cannot|unable to|not able to|won't be able to|no longer (?:able to )?) ?(?:now "
        r")?(?:employ you|take you on|have you start|"
        r"have you join|bring you on|give you the (?:job|post|contract))\b[^.!?;]{0,40}\b(?:after all|as "
        r"(?:agreed|promised|planned)|on \d|in |"
        r"despite|although)\b|\byour (?:start|contract|appointment|employment|first day|starting "
        r"date)\b[^.!?;]{0,30}\b(?:cancelled|"
        r"canceled|revoked|rescinded|will not (?:now )?(?:take place|go ahead|happen)|is off|won't (?:now "
        r")?(?:go ahead|happen))",
    ),
    (
        "legal",
        "prejudice litigation tribunal solicitor solicitors attorney attorneys lawyer lawyers counsel "
        "settlement proceedings complaint legal adverse rights acas grievance allegation allegations",
        r"\bwithout prejudice\b|\blegal (?:action|proceedings|claim|representatives?|position|privilege "
        r"claim|"
        r"advice (?:is|was) )|\b(?:employment tribunal|to (?:a|the) tribunal)\b|\b(?:our|my|your|their|"
        r"the company's) (?:solicitors?|attorneys?|lawyers?|legal (?:team|counsel|department|advis[eo]rs?)|"
        r"external counsel)\b|\bsettlement (?:agreement|offer|sum|proposal)|\b(?:formal|your|the|stage "
        r"(?:one|"
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
        r"\b(?:(?:your|the|this) withdrawal\b|withdrawal (?:recorded|confirmed|of your|has been|is)|"
        r"you(?:'ve|"
        r" have| had)? (?:withdrawn|withdrew|pulled out|stepped back|decided to withdraw|chosen to withdraw|"
        r"asked (?:us|me) to (?:withdraw|close|remove))|(?:as|"
        r"since) (?:you )?request(?:ed)?[^.!?;]{0,40}\bwithdr|(?:at|on|upon) your (?:own )?request|"
        r"withdrawn by (?:the )?(?:candidate|applicant|you)|your (?:decision|request|wish|notice|e-?mail|"
        r"note|"
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
        r"representing) you (?:to|with|for|in)\b|(?:^|[,.!] |\n)client (?:has|have|is|was|came|want|went|"
        r"said|"
        r"decided|liked)\b|your (?:cv|resume|profile) (?:is|was|has been) (?:now )?(?:with|sent to|"
        r"submitted to) (?:the|our|my) (?:client|customer)",
    ),
    (
        "agency", "agency business",
        r"\b(?:employment|recruitment|staffing) (?:agency|business) (?:for|in relation|within|under|"
        r"as defined|and)|act(?:s|ing) as an? (?:employment|recruitment)",
    ),
    (
        "agency", "represent present represents representing",
        r"\bi represent (?:an?|the|one of|several) (?:[\w-]+ ){0,4}?(?:firm|company|group|business|maker|"
        r"employer|school|client|house|bank|"
        r"studio|practice|hospital|start-?up)\b|\b(?:present|introduce|propose|suggest) (?:you|your "
        r"(?:profile|cv|resume|name|"
        r"candidacy)) to (?:them|him|her|the (?:firm|company|client|employer)|[a-z]+ & )",
    ),
    (
        "agency", "consultant contact recruiter assignments",
        r"\byour (?:(?:recruitment |recruiting |agency )?(?:consultant|recruiter)|contact) (?:at (?!us\b|"
        r"our)[\w&' ]{2,40} )?(?:will|can|is|has|would)\b",
    ),
    (
        "agency", "their they office manager director owner team hr partners boss",
        r"\btheir (?:[\w-]+ ){0,2}?(?:manager|director|owner|hr|boss|partners?|head|lead|founder|ceo|cto|"
        r"team|board|people)(?: \w+)? "
        r"(?:likes?|liked|loved?|loves|wants?|wanted|felt|thought|said|says|preferred|has decided|have "
        r"decided|chose|went|was|were) |\b(?:at|in|to|visit) "
        r"their (?:[\w-]+ ){0,3}?(?:office|offices|site|yard|hq|headquarters|studio|shop|store|plant|clinic|"
        r"school|factory|lab)\b[^.!?]{0,60}"
        r"\b(?:{weekday}|{month})|\b(?:they|firm|company)(?:'d|'ve| would| have)? (?:like|love|want|need|"
        r"asked|invited)(?:s|d)? "
        r"(?:to (?:see|meet|interview|talk to)|for) (?:you|a face)",
    ),
    (
        "agency", "phone back next come heard feedback",
        r"\b(?:i've|i have|i) (?:just )?(?:had|got|spoke to|spoken to|heard (?:back )?from) (?!the (?:team|"
        r"panel|hiring)|our|my|you|a\b|an\b)[\w&' .-]{2,40}? "
        r"(?:on the phone|on the line|today|back|this \w+|about) [^.!?]{0,30}\b(?:interview|role|job|post|"
        r"position|you)\b[^.!?]{0,40}|"
        r"\b(?:when|if|once|until) the next (?:one|job|role|thing) comes (?:in|up|along)\b|\bi(?:'ve| have) "
        r"(?:got )?(?:two|three|a "
        r"couple|another|a few|some) (?:more|others?|other) (?:\w+ )?(?:in|on|with|at|like|that|roles|"
        r"clients|jobs)\b|\b(?:they|partners|"
        r"client|firm|company|school|practice|trust)(?:'ve| have| has)? (?:come|came|got) back to "
        r"me\b[^.!?;]{0,60}\b(?:your|you)\b",
    ),
)  # fmt: skip
