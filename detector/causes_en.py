"""English wordings of why an application ended. In: nothing. Out: rows (cause, words that wake the row,
pattern); data only."""

from __future__ import annotations

from detector.inside_en import INSIDE

# The order is one of preference: where a mail says several, the first one counts.
CAUSES = (
    *INSIDE,
    (
        "position_closed",
        "closed cancelled canceled withdrawn frozen eliminated removed cut suspended pulled paused deleted "
        "scrapped shelved axed hold discontinued",
        r"\b{job}\b[^.!?;]{0,60}\b(?:{were}|been|is now|was|have|has)(?: \w+){0,2} (?:closed|cancell?ed|"
        r"withdrawn|frozen|eliminated|removed|cut|suspended|discontinued|pulled|paused|deleted|scrapped|axed|"
        r"shelved|put on (?:hold|ice))",
    ),
    (
        "position_closed",
        "closed cancelled canceled frozen cut pulled paused froze closing cancel close stop stopped withdrew "
        "scrapped halted",
        r"\b(?:clos(?:e|ed|ing)|cancell?(?:ed|ing)?|withdr[ae]w(?:n|ing)?|freez(?:e|ing)|froze|frozen|cut|"
        r"pull(?:ed|ing)|paus(?:e|ed|ing)|stop(?:ped)?|scrap(?:ped)?|shelved?|halt(?:ed)?)(?: down)? (?:the|"
        r"this|that|all|our|every|any|both)?(?: (?:external|open|current|further|new|entire|"
        r"whole))* ?(?:{job}|hiring|recruiting|recruitment)",
    ),
    (
        "position_closed",
        "freeze headcount budget funding grant money fell restructure restructuring reorganisation "
        "reorganization",
        r"\b(?:(?:hiring|recruitment|headcount|budget) (?:freeze|cap|stop|cuts?)|freeze on (?:hiring|recruit)|"
        r"(?:budget|funding|grant|money|headcount)\b[^.!?;]{0,40}\b(?:went|gone|cut|withdrawn|pulled|frozen|"
        r"lost|fallen through|fell through|not (?:be )?(?:renewed|approved|confirmed|extended|"
        r"materiali[sz]ed?)|zeroed|disappeared|removed|reallocated|slashed|dried up)|(?:restructur|"
        r"re-?organi[sz])\w*|(?:lost|losing|without|no|lack of) (?:the |our )?(?:funding|budget|headcount)\b)",
    ),
    (
        "position_closed",
        "fill filling hire hiring recruit recruiting appointment needed required available exists exist "
        "appoint + not no longer don won can never without isn aren",
        r"\b(?:{not}|no longer|n't|without)\b(?: \w+){0,3} (?:fill(?:ing)?|hir(?:e|ing)(?! you)|"
        r"recruit(?:ing)?) (?:the|this|that|anyone|anybody|any|for (?:the|this|that)|at all)|\b(?:no|"
        r"not made an?) appointment|{job} (?:is|was|has been) (?:no longer|not) (?:needed|required|available|"
        r"going ahead|being filled|exist)|no longer (?:exists?|have (?:the|a|this|an open) {job})",
    ),
    (
        "position_closed", "exist exists hiring open",
        r"\b(?:does not|doesn't|do not|don't|no longer) exists?\b|\b(?:not|n't|"
        r"no longer) (?:currently )?hiring (?:an?|for|any|anyone|anybody|this|at)\b",
    ),
    (
        "position_closed", "job role position vacancy post work anybody anyone shift",
        r"\bthere(?:'s| is| are)(?: now)? no (?:longer (?:a|any) )?(?:job|role|position|vacancy|post)s?\b|"
        r"\b(?:no|not enough|isn't any|little) (?:more )?work (?:til|until|at|for|here|this|now|before)|"
        r"\b(?:cannot|can't|not able to|unable to) take (?:anybody|anyone|people) on\b|\bcut (?:the|this|"
        r"a) (?:[\w-]+ )?(?:job|role|shift|line)",
    ),
    (
        "location_visa",
        "visa visas sponsorship sponsor permit relocate relocation relocating commute location remote "
        "authorization authorisation citizenship citizens residency eligible located clearance right based "
        "timezone time residence nationals",
        r"\b(?:visas?|sponsor(?:ship|ing)?|(?:work|residence) permit|(?:work|employment) authori[sz]ation|"
        r"citizen(?:s|ship)?|security clearance|right to work)\b|\b(?:relocat\w+|commut(?:e|ing)|time ?zones?|"
        r"distance|(?:office|site|on-?site|local|locally)[ -]based|based (?:in|within|near|locally)|"
        r"(?:located|living|live|lives|reside|resident) (?:in|within|near|closer|outside|locally))\b",
    ),
    ("salary", "above pay afford k", r"\b(?:above|more than|beyond|over) what we (?:can|could|are able to)(?: \w+)? (?:pay|offer|afford|stretch)|\bcan(?:no|')t (?:match|meet|afford)[^.!?;]{0,30}\b(?:salary|figure|number|ask|rate|you)"),
    (
        "salary",
        "salary compensation expectations range band afford remuneration wage pay rate budget + expectations "
        "expectation requirements requirement requests ask range band demands above exceed exceeds beyond "
        "outside",
        r"\b(?:salary|compensation|pay|rate|remuneration|wage|financial)(?: and \w+)? (?:expectations?|"
        r"requirements?|requests?|ask|range|band|demands?)|\b(?:expectations?|range|budget|band|rate|"
        r"afford)\b[^.!?;]{0,60}\b(?:salary|compensation|pay|rate|budget|above|exceed|beyond|outside)\b",
    ),
    (
        "timing",
        "start immediate shift date notice availability available earlier sooner late deadline immediately "
        "period schedule hours deadline closing",
        r"\b(?:immediate (?:start|joiner)|(?:start immediately|start (?:date|sooner)) ?|start (?:date|sooner|"
        r"earlier|immediately|straight away|at once|right away|in the next)|notice period|(?:your|earlier|"
        r"immediate|limited) availability|(?:not (?:be )?(?:available|able to start)|can't start|"
        r"couldn't start|cannot start|could not start|available|able to start|can start|"
        r"who can do the) (?:sooner|earlier|immediately|at once|from|straight|right away)|(?:application|form|"
        r"cv|papers?|documents?) (?:was|were|arrived|came|reached us|received)(?: \w+){0,3} (?:late|"
        r"after (?:the )?(?:closing|deadline))|after (?:the|our) (?:closing date|deadline)|(?:missed|"
        r"past) the (?:deadline|closing date)|timing (?:is|was|did|does|isn't|wasn't|didn't|just)|"
        r"hours you (?:asked|can|need|wanted))\b",
    ),
    ("experience", "someone somebody candidate person colleague lad girl applicant people", r"\b(?:someone|somebody|candidate|person|applicant|colleague|people) (?:who|that)(?:'s|'d|'ve| has| had| have)? (?:already |previously |recently )?(?:run|led|managed|done|worked|built|shipped|held|taught|looked after|handled|sold|set up|delivered|used|launched|spent|been|written|designed)\b|\bwhose background\b|\b(?:somebody|someone|candidate) with (?:[\w-]+ ){0,3}(?:titles|background|years|projects|history)"),
    (
        "experience",
        "experience run led managed done worked built carried shipped held taught already before years spent",
        r"\b(?:(?:who|she|he|they|person|someone|somebody|candidate|one)(?: has| have| had|'s|'ve|"
        r"'d)(?: already)? (?:run|led|managed|done|worked|built|shipped|held|taught|spent|carried)|"
        r"already knows?\b|(?:already|previously) (?:run|led|managed|done|worked|built|carried|shipped|held|"
        r"taught))\b|\bwith (?!your|the|our|us|this|that|other|another|candidates|"
        r"applicants)[\w&-]+(?: [\w&-]+){0,2} experience\b|\bwhose (?:[\w-]+ ){1,2}experience\b(?! (?:(?:is |"
        r"are )?(?:more )?close|better|match|align))|\b(?:years|months) (?:in|of|at|with|as|on|behind) ",
    ),
    (
        "experience",
        "experience experienced seniority senior junior overqualified qualified industry sector years track "
        "seasoned",
        r"\b(?:(?:more|greater|deeper|longer|stronger|broader|wider|additional|extensive|further|enough|"
        r"sufficient|insufficient|lack(?:ed|s|ing)?(?: of)?|less|little|limited|prior|previous|direct|"
        r"directly|hands-on|recent|proven|relevant|specific|years(?:'|s)?(?: of)?|not (?:have|got)|"
        r"didn't have|don't have|closer|years in|the)\b[^.!?;,]{0,40}\bexperience(?:d)?\b(?! (?:with us|"
        r"of (?:the|our) (?:process|interview)|and (?:your|we)|team|during|at our|more closely))|"
        r"experience (?:level|in|with|of|as|at|leading|managing|running) (?!your|our|the interview|us\b|"
        r"(?:the|your) application)|(?:more|most|much|slightly|far|little) (?:experienced|senior|seasoned)|"
        r"(?:too|more|quite|very|overly) (?:junior|senior)|over-?qualified|under-?qualified|years (?:in|of|at|"
        r"with|as|on|behind)|track record|from (?:the|our|this|within the|inside the) (?:industry|sector|"
        r"trade)|(?:industry|sector|domain)[ -](?:experience|background))",
    ),
    (
        "skills",
        "skills skill technical qualification qualifications qualified certificate certified licence license "
        "degree language fluent fluently stronger deeper better proficiency criteria requirements minimum "
        "test score mark essential card ticket expired achieve knowledge portfolio code exercise task "
        "assessment eligibility",
        r"\b(?:(?:technical|coding|communication|language|leadership|programming|specific|particular|core|key|"
        r"required|essential|relevant|stronger|right|deeper|different|necessary|needed|certain|skill|"
        r"analytical|more \w+) (?:skills?|skill ?sets?|knowledge|expertise|depth)(?! and experience)|"
        r"(?:fluen(?:t|tly|cy)|proficien(?:t|cy))\b|(?:require[ds]?|essential|minimum|basic|necessary|"
        r"mandatory|eligibility|formal|relevant|hold|have|holding|lack\w*|without|"
        r"missing) (?:\w+ ){0,3}(?:qualifications?|criteri(?:a|on)|requirements?|certificat\w*|licen[cs]es?|"
        r"degrees?|diploma)|(?:{not}|n't) (?:quite |fully |currently |yet )?(?:meet|reach|achieve|attain|"
        r"satisfy|fulfil\w*|pass|score|hold|have)\b[^.!?;]{0,60}\b(?:criteri\w+|requirements?|standard|"
        r"threshold|mark|score|bar|level|qualif\w+|certif\w+|licen[cs]e|degree|test|benchmark|level)|(?:below|"
        r"under|short of) (?:the|our) (?:required |minimum |pass |passing )?(?:mark|threshold|score|standard|"
        r"benchmark|bar|cut-?off)|not met\b|(?:test|assessment|exercise|task|exam|quiz) (?:result|"
        r"score)s?\b[^.!?;]{0,40}\b(?:below|not|under|short)|not (?:sufficiently|adequately|"
        r"technically) (?:strong|deep|skilled)|already (?:got|has|holds|had) (?:his|her|their|the|"
        r"a) (?:[\w-]+ ){0,3}(?:card|ticket|licence|license|certificate|qualification)|(?:knowledge|skills?|"
        r"command|grasp|understanding|portfolio) (?:of [^.!?;]{2,40} )?(?:was|were|is|are) (?:a little |"
        r"slightly |much )?(?:stronger|better|deeper)|certificate (?:of [\w ]{3,30} )?(?:has )?expired|(?:is |"
        r"are |was |were )(?:already |also )?(?:certified|licen[cs]ed|qualified|fluent) )",
    ),
    (
        "culture", "culture cultural values team ways working style",
        r"\b(?:cultur(?:e|al)[ -](?:fit|match|add|alignment)|(?:fit|match|aligned?|"
        r"alignment)\b[^.!?;]{0,30}\b(?:(?:our|the|company|team) (?:culture|values|ways? of working|"
        r"working style|style)|team dynamics?)|(?:ways? of working|working styles?|work style|values|"
        r"personalit\w+|chemistry)\b[^.!?;]{0,40}\b(?:not|n't|different|clash|differ))",
    ),
    (
        "position_filled", "filled taken gone full places season",
        r"\b(?:(?:{job}|it|all|both|places)(?: for [\w ]{3,30}| at [\w ]{3,30}| of [\w ]{3,40})?,? (?:(?:has|"
        r"have|had)(?: now| already| since| just| recently)*(?: been)?|(?:is|are|was|were)(?: now| already|"
        r" since)*|'s(?: been| now)*|got) (?:filled|taken|gone\b|full)|(?:we|we've|have|has|i|they)(?: now|"
        r" already| since| just)* filled (?:the|this|that|all|both|our|every|it)|(?:already|"
        r"now) (?:been )?(?:filled|full)|(?:season|team|crew|rota|roster|books|list|course|cohort|"
        r"intake) (?:is|are)(?: now| already)? full|all (?:our |the )?(?:places|positions|seats|slots|"
        r"vacancies)(?: \w+){0,3} (?:filled|taken|gone|full))\b",
    ),
    (
        "other_candidates", "accepted ranked hiring hired finalist",
        r"\b(?:candidate|applicant|person|finalist)s? (?:has |have |had )?(?:now |since |already )?accepted\b|"
        r"\baccepted by another\b|\branked (?:you )?(?:second|third|fourth|below)|\b(?:hiring|hired|chose|"
        r"chosen|picked) (?:the other|an? (?:friend|colleague|local|former|person))",
    ),
    (
        "other_candidates",
        "another other others different else someone somebody more better stronger + offer offered offering "
        "choose chose chosen choosing select selected appoint appointed appointing hire hired hiring pick "
        "picked go goes going gone went proceed proceeded proceeding move moved moving settled landed give "
        "given gave awarded fill filled preferred preference taken took take advance advanced advancing "
        "continue continued continuing progress progressed progressing decided edged favour favor",
        r"\b{chose}\b[^.!?;]{0,80}\b(?:(?:another|a different|one other|other|others|an? (?:more|better|"
        r"stronger) [\w -]{2,30}) ?(?:[\w-]+ )?(?:{cand}|one)?|(?:someone|somebody)(?: else| who| with|"
        r" closer)?)\b",
    ),
    (
        "other_candidates",
        "candidate candidates applicant applicants applications people profiles files person profile + more "
        "closer closely better stronger ahead whose match matches matched fit fits suited met scored "
        "preferred selected chosen nearer aligned",
        r"\b(?:other|another|stronger|several|many|some) (?:[\w-]+ ){0,2}(?:candidates?|applicants?|"
        r"applications?|people|profiles?|files)\b[^.!?;]{0,80}\b(?:more|closer|better|stronger|ahead|whose|"
        r"who|with|match|fit|suited|met|scored|preferred|selected|chosen)|\b(?:candidates?|applicants?|person|"
        r"people|profiles?) (?:whose|who(?:se)?|that|with)\b[^.!?;]{0,80}\b(?:more|closer|closely|better|"
        r"stronger|nearer|matche?[sd]?|fit|aligned?|suited)",
    ),
    (
        "other_candidates", "applications applicants people",
        r"\b[\d,]+ (?:\w+ )?(?:applications|applicants|people|candidates)\b[^.!?;]{0,30}\bfor (?:\d+|one|two|"
        r"three|four|five|six|a single|ten|just)\b",
    ),
    (
        "other_candidates",
        "gone went going goes given offered standard strong high exceptional competitive large impressive "
        "outstanding competition calibre caliber came placed",
        r"\b(?:went|gone|going|goes|given|offered) to (?:someone|somebody|another|a (?:different|stronger)|"
        r"one of the)|\b(?:ranked|placed|came) (?:second|third|below|behind)|(?:strong|high|exceptional|"
        r"competitive|large|impressive|outstanding) (?:field|calib(?:re|er)|number|volume|pool|response|"
        r"shortlist)|\b(?:competition|calib(?:re|er)|standard)\b[^.!?;]{0,40} (?:was|is|has been|"
        r"were) (?:\w+ )?(?:high|strong|exceptional|fierce|tough|stiff|close|outstanding)",
    ),
    (
        "unspecified",
        "fit match suited suitable right align aligned aligns + not n don isn wasn weren aren didn doesn t "
        "right best good perfect close strong closest better",
        r"\b(?:(?:{not}|n't)(?: \w+){0,4} (?:fit|match|suit(?:ed|able)|align\w*|what we(?:'re| are| were|"
        r" need))|(?:right|best|good|perfect|close|strong|closest|better) (?:fit|match)|not (?:suitable|"
        r"suited|right))\b",
    ),
)  # fmt: skip
