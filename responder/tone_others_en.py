"""English wordings about others, about begging, and about what never was. In: nothing. Out: ABOUT_OTHERS; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where, rows

# An adverb or another word in between, but none that turns the sense round.
_ADVS = r"(?:(?!not\b|never\b|no\b|hardly\b|anything\b|far\b|nothing\b)\w+ ){0,3}?"

_HIRED = (
    r"(?:(?:person|candidate|colleague|applicant|someone|one|whoever|employee)(?: that| whom?)? (?:you|they)(?:'ve| have)?"
    r" (?:chose|chosen|hired|picked|selected|appointed|took)|(?:person|candidate|colleague|one|applicant|whoever) (?:who )?"
    r"(?:got (?:it|the)|was (?:chosen|selected|hired)|starts|is (?:joining|starting)|will (?:join|start))|new (?:colleague"
    r"|hire|team ?member|starter|employee|joiner|person|recruit|appointee)|(?:successful|chosen|selected|winning|appointed)"
    r" (?:candidate|applicant|person))"
)
_RIVAL = "the (?:person|candidate|applicant|woman|man|one|ones|other|others|successful|new|chosen|rest)"
_COMPARED = (
    *rows(
        "no_comparison_with_hired",
        rf"I(?:'m| am|'d be| was| would be| would have been| could have been)? (?:\w+ ){{0,5}}?(?:better|stronger|more"
        rf" (?:qualified|experienced|suitable|capable|skilled|deserving)|a better \w+) than (?:{_RIVAL}|your|whoever|any\w*"
        r"|every\w*|him|her|them|others?|most|those|who|all|someone|somebody|that (?:person|candidate|guy|man|woman|one))",
        rf"I (?:have|had|bring|brought|know|knew|did|do) (?:\w+ ){{0,3}}?(?:more|better|longer)(?: \w+){{0,3}}? than (?:{_RIVAL}"
        r"|whoever|him|her|them|any(?:one|body) else you)",
        r"(?:is|was|are) (?:\w+ ){0,4}?(?:really |actually )?(?:better|stronger|more \w+) than (?:me|I am|I was)\b[^?]*\?",
        r"I (?:was|am|were|would have been|'d have been) (?:(?!not\b|never\b|perhaps\b|hardly\b)\w+ ){0,2}?the (?:\w+ )?(?:best|strongest|most \w+|better"
        r"|right|only) (?:\w+ )?(?:candidate|applicant|person|choice|one|man|woman|match)",
        r"(?:doubt|not|\w+n't|hardly)\b[^.?!,]{0,60}\b(?:person|candidate|one|applicant|he|she|they)\b[^.?!,]{0,40}\bas"
        r" (?:much|many|good|qualified|experienced|well|long|hard)\b[^.?!]*\bas (?:I|me|mine)",
        r"what (?:did|does|do|has|have|had) (?:the |this |that |your )?(?:other|chosen|successful|new|person|he|she|they|one"
        r"|candidate|somebody|someone)\b[^?]*\bI (?:did|do|have|had|was|am|lack)(?:n't| not)?",
        r"what (?:\w+ )?(?:qualifications?|experience|skills?|abilities|degrees?) (?:did|does|do|has|have|had) (?:the |your"
        r" )?(?:other|chosen|successful|new|selected|person|he|she|they|candidate)",
    ),
    *rows(
        "no_comparison_with_hired",
        rf"{_HIRED}[^.?!]*\b(?:less|fewer|worse|not (?:as|even|nearly)|instead of me|than (?:me|I|mine)|probably|cheaper"
        r"|younger|only (?:has|had|got)|isn't|doesn't|has no|wasn't)",
        unless=r"\b(?:wish|hope|luck)\b",
    ),
    *rows(
        "no_comparison_with_hired",
        r"who\b[^?]*\b(?:you|they) (?:hire|choose|chose|pick|take|took|select|hired|picked|selected)",
        r"(?<=^)\W*(?:so |and |but |may I ask |can you tell me |could you tell me )?who (?:got|has got|beat me|(?:is|was) (?:it|he|she|better"
        r"|chosen|hired|the (?:new|other|successful|lucky|chosen)))",
        r"how (?:many years|much experience|old|qualified)\b[^?]*\b(?:he|she|they|the (?:person|other|chosen|successful|new))",
        where=Where.QUESTION,
    ),
    *rows(
        "no_comparison_with_hired",
        r"what (?:made|makes|gave|set) (?:the |your |them|him|her)?\s*(?:other|chosen|successful|winning|new|person|apart"
        r"|better|stronger|the edge)",
        r"(?:I bet|surely|no doubt|obviously|I doubt)(?: that)? (?:he|she|they|the person|the other)",
        "(?:over|instead of|rather than|ahead of|in place of) (?:me|myself)",
        "(?:less|not as) (?:qualified|experienced)", "more (?:qualified|experienced) than",
        "compared? (?:me )?(?:to|with) (?:the|your|who|him|her|them)",
        level=Level.WARN,
    ),
)  # fmt: skip

_PERSON = (
    r"(?:he|she|they|colleagues?|interviewers?|recruiters?|managers?|panel(?:lists?)?|boss|assistant|director|receptionist"
    r"|supervisor|lead|head|owner|chef|foreman|principal|partner|ceo|cto|founder|woman|man|lady|guy|deputy"
    r"|(?:mr|ms|mrs|dr)\.? \w+)"
)
_SEEMED = "(?:was|were|is|are|seemed|appeared|looked|sounded|acted|behaved|came across as|has been|had been|kept being)"
_NASTY = (
    "rude|hostile|unprepared|dismissive|aggressive|arrogant|uninterested|disinterested|bored|distracted|incompetent"
    "|unfriendly|unprofessional|clueless|condescending|patroni[sz]ing|nasty|impatient|lazy|biased|sexist|racist|a bully"
    "|a joke|a disgrace|on (?:his|her|their) phone"
)
_OTHERS = (
    *rows(
        "no_third_parties",
        rf"{_PERSON}(?: from \w+| in \w+| who \w+ \w+)? {_SEEMED} {_ADVS}(?:{_NASTY}|cold|unpleasant|half asleep|asleep|horrible|awful"
        r"|terrible|intimidating|unqualified|hopeless)",
        rf"(?:{_PERSON}|one of (?:the|them|your)\b[^.?!]{{0,20}})\b[^.?!]{{0,40}}\b(?:(?:kept|constantly|always|forever)"
        r" (?:on )?(?:interrupting|smirking|typing|checking|yawning|laughing|staring|sighing|looking at (?:his|her|the))"
        r"|had it in for me|(?:something|anything) against me|interrupted|laughed at|talked over|mocked|insulted"
        r"|rolled (?:his|her|their)|ignored|did(?:n't| not) (?:listen|care|bother|even|let me finish|like me|want me"
        r"|take me)|ha(?:d|s) no (?:clue|idea)|could(?:n't| not) be bothered|had(?:n't| not) (?:even )?read|hates?|lied)",
        r"(?:someone|a friend|friends|people|contact|source) (?:of mine |I know )?(?:who works? |working |inside |at |in )"
        r"[^.]*\b(?:told|says|said|warned|confirmed)",
        r"(?:I(?:'ve| have)? heard|rumou?r|everyone knows|word is)\b[^.]*\b(?:fired|toxic|turnover|quit|unhappy|chaos|trouble"
        r"|hate|bull(?:y|ies)|that you (?:never|don't|do not|only|treat))",
    ),
    *rows(
        "no_third_parties",
        r"(?!(?:I|It|This|That|The|There|What|You|We|My|Our)\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)?"
        rf" {_SEEMED} {_ADVS}(?:{_NASTY}|half asleep|not the right (?:man|woman|person)|not (?:up to|fit (?:for|to)|cut out))",
        case=True,
    ),
)  # fmt: skip

_NO_REQUEST = (
    r"(?:not|n't|never) (?:\w+ ){0,2}?(?:ask|asking|try|trying|write|writing|hope|hoping|want|wanting|mean|expect|here)"
    r"[^,;.]{0,40}"
)
_CHANGES = "change|overturn|reverse|revise|revisit|rethink|review|reopen|appeal|look|think|reconsider"
_PLEADING = (
    *rows(
        "no_pleading",
        r"reconsider\w*",
        "change (?:your (?:mind|decision)|th(?:e|is) decision)",
        "(?:overturn|reverse|revise|revisit|rethink|review) (?:the|your|this|that|my) (?:decision|choice|rejection|application)",
        "think again", "second thoughts", "reopen my", "appeal (?:the|your|this|against)",
        "(?:second|another|one more|closer|fresh) look at my",
        "(?:think|go) (?:about it|it over|it through|over it) (?:once )?(?:again|more)",
        unless=rf"{_NO_REQUEST}(?:{_CHANGES})|\b(?:should|if) (?:you|they|things?|anything) (?:ever |do |does )?(?:reconsider|change)",
    ),
    *rows(
        "no_pleading",
        r"(?:should|if) (?:you|they) (?:ever |do )?(?:reconsider|change (?:your|their) minds?)",
        "(?:cannot|can't|can not) (?:afford|pay)",
        r"let me (?:just |please )?show you", "after all(?=[^.]*\\b(?:hire|take|choose))",
        r"if (?:the|your) (?:new|chosen|first|other)[^.]* (?:not work out|n't work out|falls? through|drops? out|leaves?"
        r"|declines?|turns? (?:it|you) down)",
        level=Level.WARN,
    ),
    *rows(
        "no_pleading",
        r"(?:give|allow|grant|offer) me (?:just |only |at least )?(?:another|an?|one more|one last|one|the) (?:\w+ )?(?:chance"
        r"|opportunity|shot|try|go|trial)",
        "(?:second|last|one more|one last) chance", r"(?:for|want|need|deserve|get|have) (?:\w+ )?another chance(?! to)",
        r"(?:give|grant|offer|invite|let|allow) me (?:in |back )?(?:to |for )?(?:have |do )?(?:just )?(?:an? )?(?:second"
        r"|another|new|further|repeat) (?:interview|talk|round|try|test|meeting|trial)",
        unless=r"\b(?:kind|good|nice|generous) (?:of you )?to (?:give|offer)|\bfor (?:\w+ )?to (?:give|offer)|\bfuture\b|\bopens\b|\bcomes? up\b|\banother (?:position|post|role|job)\b",
    ),
    *rows(
        "no_pleading",
        "I(?:'m| am) begging", "I beg (?!your pardon)", "beg(?:ging)? you", "please,? please", "implore", "on my knees",
        r"I(?:'m| am)(?: \w+)? desperate", "desperately", "whatever it takes", "need this (?:job|work|position)",
        "(?:really|badly|truly|so much|just) need (?:this|the job|a job|that job|your|work|to work)",
        "I (?:really |so )?need this", r"I(?:'ll| will| would|'d) (?:\w+ )?(?:do|take|accept) (?:absolutely |really |just )?(?:anything|whatever)(?: to (?:get|work)| for"
        r" (?:this|you|the)| it takes|\W*$)", "(?:anything|whatever) you (?:want|ask|say|need)", "make an exception",
        r"bottom of my heart(?=[^.]*\b(?:ask|beg|please|think))", r"(?:asking|ask|beg)\b[^.]*\bbottom of my heart",
        r"is (?:the|your|this|that) (?:decision|answer|rejection) (?:\w+ )?final",
        "is there (?:really |truly |absolutely )?(?:no|any|nothing) (?:other )?(?:way|chance|hope|you can do|I can do)"
        "(?! (?:that )?you (?:could|can|might) (?:share|tell|say|send|give))",
        r"anything at all\b[^.]*\?", "find (?:something|anything|a place|a job|some work) for me",
        "turn (?:this|it|things) (?:a)?round", r"(?:nobody|nowhere|no one) else to (?:turn|go)", "(?:still|somehow) (?:fit|squeeze) me in", "(?:fit|squeeze) me in (?:somewhere|after all|anyway)",
        r"(?:lose|losing|taking) (?:my|the|our) (?:house|home|flat|apartment)(?! keys)", "look at me again",
        r"let me (?:just |please )?prove", "prove (?:myself|it) to you", "free trial", r"(?:hire|take|choose) me after all",
    ),
    *rows(
        "no_pleading",
        r"work (?:\w+ ){0,4}?for (?:free|nothing|half|less(?! than))", "minimum wage", "without pay",
        "(?:accept|take|work for|settle for|agree to|go for|do it for) (?:an? |much |far )?(?:lower|less(?! than)|reduced|smaller|half)",
        r"my (?:rent|bills|mortgage|family|children|kids|visa|landlord|wife|husband)\b[^.]*\b(?:depends?|rel(?:y|ies)) on|my (?:family|children|kids|wife|husband)\b[^.]*\b(?:needs? (?:me to|feeding|food|the money|an income)"
        r"|suffer|starv\w+)",
        r"I have (?:\w+ )?(?:kids|children|a family)\b(?=[^.]*\b(?:work|job|feed|support|pay|need))",
        "(?:last|only) (?:hope|resort)", "no other (?:option|choice|job|offers?)",
        r"my (?:rent|bills|mortgage|visa)\b[^.]*\b(?:due|expires?|runs? out)\b(?=[^.]*\b(?:weeks?|days?|month|soon|tomorrow))",
        r"my (?:dream|whole life)\b[^.]*\b(?:please|need|over|ruined)",
    ),
)  # fmt: skip

_TALK = (
    "(?:interview|conversation|meeting|chat|talk|visit|discussion|phone call|video call)"
    "(?! (?:stage|process|round|list|shortlist|invitation|with others))"
)
_WISHED = r"(?<!would )(?<!'d )(?<!would be )(?<!'d be )(?<!would have been )"
_LATER = (
    r"\b(?:would|could|'d|hope|should|may|might|one day|some ?day|another time|in (?:the )?future|look forward)\b[^,;.]{0,40}"
    r"\b(?:meet|talk|speak|chat|conversation)|careers? (?:fair|day)|job fair|conference|open (?:day|evening|house)|meet-?up"
)
_UNMET = rows(
    "no_unmet_meeting",
    rf"{_WISHED}(?:thank(?:s| you)?|grateful|appreciat\w+|enjoy(?:ed|ing)|pleasure|glad|good|great|nice|lovely|pleased|liked"
    r"|loved|wonderful|interesting|delighted)\b[^.?!]{0,60}?\b(?:meet(?:ing)? (?:with )?(?:you|me|the|your|everyone|all|us"
    rf"|both)|met|interviewing|(?:the|our|my|that|this|your|last|first|second|final|phone|video) (?:\w+ )?{_TALK}"
    r"|(?:speak|talk|chat)(?:ing)? (?:with|to) (?:you|me|the|everyone|your)|(?:me|chance|opportunity) (?:to|for) (?:an )?"
    r"interview(?! other)|show(?:ing)? me (?:around|round)|having me)",
    "when (?:we|I) (?:met|spoke|talked|visited|interviewed|came)", "since we (?:met|spoke|talked)",
    rf"our (?:\w+ )?{_TALK}", rf"(?:during|at|in|after|since|from) (?:the|my|our|that|your) (?:\w+ )?{_TALK}",
    "I (?:was )?interviewed (?:with|for|at|by)", "(?:you|we|they) (?:both )?(?:met|interviewed) (?:me|on)", "met you",
    "meeting you (?:was|in|last|on|and)",
    "(?:the|my|that) (?:interview|meeting|conversation) (?:went|was|felt|with|on|last|yesterday)",
    where=Where.NOT_MET,
    unless=rf"{_LATER}|\bconsidering me for\b",
)  # fmt: skip

_WISHES = rows(
    "no_wish_without_hire",
    rf"(?:wish|hope|luck|success|congratulat\w+|welcome|best|pleased for|happy for)\b.*{_HIRED}",
    rf"{_HIRED}.*\b(?:wish|hope|luck|success|congratulat\w+|all the best|every happiness)",
    "congratulations to (?:him|her|them|the)",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
