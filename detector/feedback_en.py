"""English wordings of feedback and of other chances. In: nothing. Out: rows as in detector/phrases_en.py;
data only."""

from __future__ import annotations

INCOMING = (
    (
        "other_role", "open interested",
        r"\bif you(?:'re| are)(?: ever)? (?:open to|interested in) (?:the|our|an?|"
        r"another) (?:[\w-]+ ){1,4}(?:role|position|job|post|opening)\b",
    ),
    (
        "feedback_given", "your + was were is are felt seemed came struck read remained stayed turned",
        r"\byour (?!application\b|candidature|place|seat)(?:[\w'-]+ ){1,6}?(?:was|were|is|are|felt|seemed|"
        r"came across|struck us|read|remained|stayed|turned)(?: [\w,-]+){0,3}? (?:{weak})\b",
    ),
    (
        "feedback_given", "your",
        r"\byour (?!application\b|file|form|documents?|dossier)(?:[\w'-]+ ){1,5}?(?:lack(?:s|ed)|need(?:s|"
        r"ed) (?!to be (?:held|received|returned|in))|could (?:have|be|do|use)|would (?:have "
        r")?benefit(?:ed)?|"
        r"fell|falls|did(?:n't| not) (?:quite |really |always )?(?:show|demonstrate|bring|come|go|give|land|"
        r"match the depth|hold)|missed|let you down|ran (?:over|out|long)|stopped|suffered|tailed|wandered|"
        r"drifted|fizzled)\b(?! (?:match|meet|reach|include (?:the|a|your) (?:document|attach)))",
    ),
    (
        "feedback_given",
        "felt thought found feel noticed hoping hoped missed liked agreed wanted feeling impression view "
        "noted",
        r"\b(?:we|i|they|he|she|[a-z]+(?:ers|ors|s|el|ee|ard|ent|eam)|feeling (?:was|is)|impression (?:was|"
        r"is)|view (?:was|is)|[a-z]+)(?:'d| had| all| both| also| would have| were| was)* (?:felt|thought|"
        r"found|feel|noticed|hoping|hoped|missed|liked|wanted|agreed|noted)(?: that)? (?:you(?:r|'d|'re)?\b|"
        r"to (?:see|hear) (?:more|a bit|some|how|deeper|stronger)|for (?:more|a (?:bit|little) more|"
        r"something)|a (?:bit|little|clearer|stronger|deeper)|more\b)(?![^.!?;]{0,40}\b(?:right fit|"
        r"great (?:candidate|fit)|strong candidate|good fit|should (?:hear|know|have)|hear (?:it|this)|"
        r"to (?:have|hear|know)))[^.!?;]{0,80}\b(?:more|need\w*|lack\w*|less|not\b|without|could|too\b|"
        r"enough|"
        r"short\b|struggl\w*|stronger|deeper|weak\w*|thin\b|shaky|vague|limited|hesita\w*|gaps?\b|beyond|"
        r"quiet|rushed|clearer)",
    ),
    (
        "feedback_given",
        "lacked lack struggled could might should needed need benefit missed rushed hesitated came talked "
        "spoke described tend tended relied jumped skipped forgot overlooked wait waited reached seemed let "
        "went gave + you",
        r"\byou(?:'d|'ll| would| will| also| still| only| just| sometimes| twice)* (?:lack(?:ed)?|struggled|"
        r"(?:could|might|should) (?:have (?!got|had|received|heard|seen|been (?:told|informed))|perhaps|also|"
        r"still|be (?:more|clearer|braver|bolder|crisper))|need(?:ed)? (?:more|a (?:bit|little|stronger|"
        r"deeper|wider)|some|greater|stronger|further|deeper|another|better|(?:\w+ )?(?:years?|months))|"
        r"benefit from|(?:have )?missed (?:the|a|some|two|out|one)|rushed|hesitated|"
        r"came across (?:as )?(?:a (?:bit|little|touch)|less|un\w+|nervous|hesita|rushed|too|not|rather|"
        r"quite|"
        r"over|somewhat)|talked (?:around|over|more|mostly|about what)|spoke (?:too|very|mostly|only)|"
        r"described (?:\w+ing|how)|tend(?:ed)? to|relied|jumped|skipped|forgot|overlooked|wait(?:ed)? to be|"
        r"reached for|seemed (?:less|un|a (?:bit|little)|nervous|rushed|unsure|hesitant)|went (?:quiet|too|"
        r"blank|straight)|let (?:me|us) (?!know|call|ring|write|credit|have|say|explain|begin)|"
        r"gave (?:us )?(?:short|vague|general|long|only))\b(?! you (?:may|might) have)",
    ),
    (
        "feedback_given", "didn were did weren not",
        r"\byou (?:did(?:n't| not)(?: quite| really| always)? (?:show|demonstrate|explain|go (?:deep|into)|"
        r"give (?:us )?(?:an?|enough|any|concrete|the|specific)|mention|address|answer|ask|reach for|get to|"
        r"consider|seem|test|use|quantify|finish|write|cover|check|notice|say (?:how|why|what))|were(?:n't|"
        r" not)? (?:less|a (?:bit|little) (?:un|vague|quiet|quick|nerv|light|short|slow|hes)|too|rather|"
        r"unsure|unable to (?:explain|answer|describe|show|give)|hesitant|nervous|vague|quiet|light on|not "
        r"as|"
        r"as (?:strong|confident|familiar|deep)|familiar|sure (?:how|of|about)|confident))",
    ),
    (
        "feedback_given",
        "areas area improvement development improve gap gaps concern weakness reservation hesitation "
        "difference deciding sticking weaker thin missing lower lowest marks scored score",
        r"\b(?:areas? (?:for|of|to) (?:improve\w*|development|work on|growth)|development (?:areas?|points?|"
        r"needs)|(?:to|you could|could|can) (?:work on|improve)\b(?! (?:our|the process|your cv))|(?:what|"
        r"where)(?: \w+)? (?:was|were|fell) (?:thin|missing|weaker|short|less)|(?:the|my|our|one|only|a|"
        r"their)(?: main| only| one| deciding| biggest| real)? (?:gap|concern|weakness|reservation|"
        r"hesitation|"
        r"sticking point|let-?down|niggle) (?:was|were|is|came|around|about|we)|(?:the )?(?:main |only |"
        r"deciding )?(?:difference|deciding factor) (?:was|came down|is)(?! that (?:the|another|one))|"
        r"gaps? in your|you scored(?! (?:the )?(?:high|above|well|top|best|very|extremely))|your (?:lowest|"
        r"weakest) |lower marks?|marked (?:you )?down)",
    ),
    (
        "feedback_given",
        "feedback notes comments advice suggest suggestion suggestions tip tips recommend encourage practise "
        "practice",
        r"\b(?:(?:here (?:is|are|'s|come)|here is what|as (?:promised|requested)|you asked (?:for|nicely|why|"
        r"what|how|me))\b[^.!?;]{0,60}\b(?:feedback|notes|comments|answer|thoughts)|feedback (?:was|"
        r"from [\w ]{2,30} (?:was|is)|is)[: ]+(?:that|:)|(?:my|one|our|a) (?:\w+ )?(?:advice|suggestions?|"
        r"tips?|word of advice)\b|(?:i|we)(?:'d| would)? (?:suggest|recommend|encourage you to (?=practi|"
        r"build|get|gain|work|read|study|spend|learn|develop|strengthen|prepare|focus|think|take|write|"
        r"rehearse|brush|seek more|deepen|add))|^\s*(?:practi[sc]e|improve|work on|next time|weaker|"
        r"to improve|develop|cons|less good)\s*:)",
    ),
    (
        "feedback_given", "thing things",
        r"\b(?:only|one|main|two) things?(?: that)?(?: i'd| i would| we'd| we would| i might)? (?:say|"
        r"suggest|"
        r"add|flag|note|to work on|to watch|let you down|held you back)\b|\b(?:what |things? )(?:i|we)(?:'d|"
        r" would) (?:work on|change|practi[sc]e|do differently)",
    ),
    ("feedback_given", "lost", r"\byou (?:lost|dropped) (?:marks|points|ground)\b"),
    (
        "feedback_given", "not couldn could say explain answer",
        r"\byou (?:could not|couldn't)(?: quite| really)? (?:say|explain|answer|tell|show|name|describe|"
        r"give)\b",
    ),
    (
        "feedback_given", "remained stayed",
        r"\b(?:part|section|side|half|question|answer|plan|method|methods|statistics|english|german|"
        r"sql) (?:of your \w+ )?(?:remained|stayed) {weak}",
    ),
    (
        "feedback_given", "standard level mark score",
        r"\byou (?:did not|didn't)(?: quite)? (?:reach|meet) the (?:\w+ ){0,2}(?:standard|level|mark|"
        r"score) (?:in|on|for) (?:the|your)",
    ),
    (
        "feedback_given", "next time future work brush build spend",
        r"\b(?:(?:for )?next time,? (?:i'd|try|bring|you (?:could|might|can|should|want|need)|start|tell|"
        r"show|slow|have|prepare|do|don't|lead)|"
        r"(?:work on|brush up|build up|spend (?:a|one|some|more)) (?:your|on|a|some|time|wet|weekend|"
        r"more) ?(?:\w+ ){0,3}(?:with|on|skills?|structure|delivery|examples|pacing|answers|weekend|"
        r"practi[sc])?)\b",
    ),
    (
        "feedback_refused", "feedback comments correspondence reasons debrief individual critique",
        r"\b(?:{not}|n't|no longer|impossible|impractical)\b[^.!?;]{0,70}\b(?:{feedback}|correspondence|"
        r"discuss individual)\b(?![^.!?;]{0,40}\bbut (?:i|we)\b)",
    ),
    (
        "feedback_refused", "feedback comments debrief",
        r"\bno (?:individual |personal |detailed |further |specific )*{feedback}(?: (?:is|are|can|will|"
        r"is being|available|given|offered)|\.|$)|{feedback} (?:is|are|can|will|would) (?:only|not|"
        r"unfortunately not|sadly not)\b|\b(?:rather not|not to|ask you not to|decline to|"
        r"against (?:our )?(?:policy|practice))\b[^.!?;]{0,40}{feedback}|{feedback} (?:is|"
        r"are) (?:only )?(?:given|offered|available|provided) (?:only )?(?:to|after) (?:those|candidates|"
        r"applicants|shortlisted|interview)",
    ),
    (
        "feedback_refused", "feedback comments debrief debriefs reasons critique",
        r"\b{feedback}\b(?! (?:was|from|is that|is:))[^.!?;]{0,50}\b(?:cannot|can't|can not|could not|won't|"
        r"will not|may not|not|isn't|aren't|never) (?:now |"
        r"unfortunately |always |generally |usually )?(?:be )?(?:answered|given|provided|offered|supplied|"
        r"shared|met|granted|accommodated|available|possible|something (?:we|i)|"
        r"part of|issued|sent|discussed|entered into|permitted|allowed|normally|usually|able)\b|\b(?:don't|"
        r"do not|can't|cannot|won't|will not|never|rarely) (?:usually |normally |generally )?"
        r"(?:do|give|offer|provide|share|send|discuss|go into|enter into|supply|issue) (?:any |individual |"
        r"personal |specific |detailed |written |verbal |further |interview |"
        r"candidate |much |one-to-one )*{feedback}(?![^.!?;]{0,40}\bbut (?:i|we)\b)",
    ),
    (
        "feedback_refused",
        "allow allows allowed let lets permit permits permitted free able liberty policy rules rule prevents "
        "forbid forbids forbidden confidential "
        "confidentiality lawyers told instructed asked legal explain discuss comment disclose reasons reason "
        "go decision",
        r"(?:\bnot|n't|never|nobody|no longer|unable)\b[^.!?;]{0,40}\b(?:allow\w*|let|permit\w*|free|able|"
        r"liberty|supposed|meant)\b[^.!?;]{0,20}\b(?:say|tell|explain|discuss|comment|"
        r"share|go into|give|disclose|talk|reveal|pass on|put)\b(?:[^.!?;]{0,50}\b(?:how|why|what|anything|"
        r"more|about|reasons?|details?|decisions?|choice|scores?|notes|marks|feedback|on|"
        r"detail|deliberations|assessment)\b|[.,])|\b(?:policy|rules?|regulations|hr|lawyers|council|county|"
        r"trust|board|law|legal|union|guidelines)\b[^.!?;]{0,40}\b(?:prevents?|forbids?|"
        r"stops?|bars?|prohibits?|doesn't (?:let|allow)|does not (?:let|allow|permit)|won't let|don't (?:let|"
        r"allow))\b[^.!?;]{0,50}\b(?:say|tell|explain|discuss|comment\w*|shar\w+|giv\w+|"
        r"going|feedback|reasons?|more|why|disclos\w+)|\bconfidential(?:ity)?\b(?! "
        r"not)[^.!?;]{0,60}\b(?:explain|(?:cannot|can't|not able to|unable to) (?:say|tell|share|discuss|"
        r"explain|comment|give))|\b(?:explain|"
        r"discuss|justify|give reasons for|go into|comment on) (?:our|the|my|this|its|their|that) (?:choice|"
        r"decision|selection|reasons?|scores?|deliberations)\b[^.!?;]{0,30}\b(?:to "
        r"(?:nobody|no one)|with (?:nobody|anyone|candidates|applicants))|\b(?:do not|don't|never) "
        r"(?:usually |normally |generally )?(?:comment on|give reasons|explain (?:our|individual)|discuss "
        r"(?:individual|our))|\b(?:cannot|can't|unable to|not able to|not in a position to|not to|prefer not "
        r"to|rather not) (?:\w+ )?(?:go into|explain|"
        r"discuss|disclose|elaborate|comment|say (?:any )?more|enter into|give (?:you )?(?:any )?(?:reasons?|"
        r"more|details?)|share (?:any )?(?:more|reasons?|details?))\b"
        r"(?! (?:here by mail|by e-?mail))",
    ),
    (
        "invites_reapply",
        "apply reapply applying application applications try + apply reapply applying encourage invite "
        "welcome urge hope love like happy glad hesitate again",
        r"\b(?:re-?apply|apply again|apply (?:for|to) (?:other|future|any|further|a different|another|new|"
        r"our (?:other|future)|one of|more)|(?:encourage|invite|welcome|urge|hope|love|like|happy|glad|"
        r"hesitate)\b[^.!?;]{0,50}\b(?:apply|applying|applications?|try again)\b|apply(?: \w+){0,2} (?:again|"
        r"next (?:year|time|round|season|intake|cycle)|in (?:the )?(?:future|autumn|spring|summer|winter|"
        r"six months|\w+ months|a year)))",
    ),
    (
        "invites_reapply", "careers vacancies openings website page jobs opportunities roles eye alerts",
        r"\b(?:keep (?:an eye|checking|watching|your eyes)(?! (?:on|open for|out for) (?:your|our (?:e-?mail|"
        r"text|call)|the post))|watch (?:our|this|the)|check (?:back|our|out)|visit our (?:careers|jobs|"
        r"vacanc)|look out for|follow (?:us|our)[^.!?;]{0,20}(?:future|new|opening|vacanc)|"
        r"sign up[^.!?;]{0,30}(?:alerts?|notif))\b",
    ),
    (
        "invites_reapply", "try door touch shout write ring come ask back call",
        r"\b(?:(?:please|do|hope you(?:'ll| will)?|you can|and|should|come and) (?:try|ask|come back|"
        r"knock) (?:us |me )?again|(?:write|ring|call|ask|come back|try)(?: to)?(?: us|"
        r" me)?(?: again)? (?:in (?:january|february|march|april|may|june|july|august|september|october|"
        r"november|december|spring|summer|autumn|winter|the)|next (?:year|spring|summer|autumn|season))|"
        r"door (?:is|stays|remains) (?:always )?open|try (?:us |me )?again (?:in|next|when|later)|"
        r"(?<!ll.)(?<!will.)(?<!shall.)(?:get|be|stay|keep) in touch (?:again )?(?:in|if|when|about future|"
        r"for future|for the next))",
    ),
    (
        "other_role",
        "consider considered suggest recommend refer referred forward forwarded passed pass propose put "
        "proposing",
        r"\b(?:consider(?:ed|ing)?|suggest(?:ed|ing)?|recommend(?:ed|ing)?|refer(?:red|ring)?|propos(?:e|ed|"
        r"ing)|pass(?:ed|ing)?|forward(?:ed|ing)?|put(?:ting)?) (?:you|your (?:application|cv|r[eé]sum[eé]|"
        r"profile|name|details))(?: on| forward| down| instead| over)* (?:for|to|as) (?:another|a different|"
        r"an alternative|a similar|an?|the|our|one of our) (?:[\w-]+ ){0,5}(?:role|position|opening|vacancy|"
        r"opportunity|team|job|post|place|seat|campaign)\b",
    ),
    (
        "other_role",
        "another different other alternative similar related second separate new open junior senior + suit "
        "suits interest interests interesting fit fits match matches better good great closer might may "
        "could "
        "would skills profile background experience appeal",
        r"\b(?:another|a different|an alternative|a similar|a related|one other|a second|a separate|a new|"
        r"an open|a more (?:junior|senior)|other) (?:[\w,-]+ ){0,5}?(?:roles?|position|opening|vacancy|"
        r"opportunity|job|post)\b(?! (?:is|was|has been) (?:filled|closed|taken))[^.!?;]{0,90}\b(?:suits?|"
        r"interests? you|interest(?:ed|ing) (?:to you|for you)|(?:better|good|great|closer|stronger) (?:fit|"
        r"match)|fits? you|match(?:es)? (?:your|you)|might (?:be|like|want)|may be (?:of|a|more)|"
        r"could be (?:of|a|more)|you (?:might|may|could|would)|your (?:skills|profile|background|experience)|"
        r"appeal)",
    ),
    (
        "other_role", "pass passed passing put",
        r"\b(?:pass(?:ed|ing)?|forward(?:ed|ing)?) your (?:name|cv|details|profile|r[eé]sum[eé]|"
        r"application)(?: on| over| along)? to (?!the (?:client|hiring manager|panel))|\bi could pass your\b",
    ),
    (
        "other_role", "opening role position vacancy",
        r"\b(?:we|i)(?: do| also| currently| still)* have (?:an?|another|one) (?:[\w-]+ ){0,3}?(?:opening|"
        r"role|position|vacancy) (?:for|as|in|that|which|coming)\b",
    ),
    (
        "other_role", "things roles positions",
        r"\b(?:other|another couple of|a few|some) (?:other )?(?:things|roles|positions|jobs|"
        r"openings)\b[^.!?;]{0,60}\b(?:suit|fit|interest|match) you\b",
    ),
    (
        "other_role", "interested like open consider considering",
        r"\b(?:would you|are you|do you|if you(?:'re| are| would)?)\b[^.!?;]{0,40}\b(?:consider(?:ed|ing)?|"
        r"interested|open to|like to (?:talk|hear|discuss|apply|be))\b[^.!?;]{0,60}\b(?:(?:another|"
        r"a different|an alternative|other|similar) (?:[\w-]+ ){0,3}(?:role|position|opening|vacancy|job|"
        r"post)|(?:role|position|opening|vacancy|job|post) instead)",
    ),
    (
        "other_role", "better suited suit instead might",
        r"\b(?:(?:better|more|ideally|well|best) suited (?:to|for)|(?:better|closer|stronger) (?:fit|"
        r"match) (?:for|with|on)|(?:would|might|may|could) suit you(?: better)?(?: (?:than|as|in))?) ?(?:our|"
        r"the|another|a different|one of our|an?)? ?(?:[\w&-]+ ){0,5}?(?:role|position|opening|vacancy|team|"
        r"job|post|department|desk|better)\b(?! (?:requirements|needs|profile|description))",
    ),
)  # fmt: skip
