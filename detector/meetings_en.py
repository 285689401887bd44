"""English wordings of meetings. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

# Said by either side of a talk that was fixed and will not be, or was not.
_TALK = (
    r"(?:interviews?|meetings?|conversation|chat|talks?|calls?|visit|audition|trial(?: shift| day)?|"
    r"appointment|session|"
    r"assessment day|selection day|onsite|tour|lesson|interview day|video call|second round|final round)"
)
CANCELLED = (
    (
        "meeting_cancelled", "cancel cancelled canceled cancelling canceling off postpone postponed scrap scrapped drop pull",
        rf"\b(?:cancel(?:l?ed|l?ing)?|call(?:ed|ing)? off|put(?:ting)? off|postpon(?:e|ed|ing)|"
        rf"scrapp?(?:ed)?|pull(?:ed)? out of) (?:the|our|your|my|"
        rf"this|that|all|these|any|his|her|tomorrow's|today's|\w+day's)? ?(?:[\w-]+ ){{0,3}}?{_TALK}\b(?! "
        rf"(?:process|stage))|\b{_TALK}\b[^.!?;]{{0,50}}"
        rf"\b(?:is|are|was|were|been|be|now|therefore)\b[^.!?;]{{0,15}}\b(?:cancell?ed|called off|postponed|"
        rf"off\b(?! to| with))|\b(?:have|had|need|"
        rf"must|forced|going|obliged) (?:to )?(?:cancel|call (?:it|this|that) off|call off|postpone)\b(?! "
        rf"(?:your (?:application|account|order)))|"
        rf"\b(?:cancelled|canceled):",
    ),
    (
        "meeting_cancelled", "held place ahead happen happening going take go",
        rf"\b{_TALK}\b[^.!?;]{{0,60}}(?:\bnot|n't|no longer|cannot|never) (?:now |therefore |be |going to "
        rf")*(?:held|tak(?:e|ing) place|go(?:ing)? ahead|"
        rf"happen(?:ing|ed)?|proceed|needed|necessary|came about|took place)\b",
    ),
    (
        "meeting_cancelled", "come attend travel journey trip set need needn turn way join make meet see able",
        r"\b(?:do not|don't|needn't|need not|no longer|not) (?:need |have |now )?(?:to )?(?:come (?:in|to|on|"
        r"over|up|down|tomorrow)|attend (?:on|the|your|our|"
        r"this|tomorrow)|travel (?:to|on|down|up|over|all)|make the (?:journey|trip)|set out|turn up|make "
        r"your way)\b|\bno need (?:for you )?to (?:come|attend|"
        r"travel|turn up|make the (?:journey|trip))|\bsave you (?:the|a|that) (?:wasted )?(?:journey|trip|"
        r"drive)|\b(?:won't|will not|cannot|can't|unable to|not "
        r"able to|not be able to|n't be able to)(?: now)? (?:be )?(?:see(?:ing)? you|meet(?:ing)? you|"
        r"interview(?:ing)? you|speak(?:ing)? (?:to|with) you|"
        r"call(?:ing)? you|hav(?:e|ing) you in) (?:on|tomorrow|today|this|next|after all|as (?:planned|"
        r"agreed|arranged))",
    ),
    (
        "meeting_cancelled", "missed miss attend turn show join appear reach arrive waited never",
        rf"\b(?:you|we) (?:did not|didn't|failed to|were unable to|weren't able to|could not|couldn't|never) "
        rf"(?:attend|turn up|show up|join (?:us|the)|appear|"
        rf"arrive|make it|keep)\b(?! (?:our|the) (?:school|university|list))|\bno-?show\b|\bmissed (?:you|"
        rf"the|your|our|this) (?:[\w-]+ )?(?:{_TALK}|on "
        rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|this morning)\b|\bnever (?:had your turn|got "
        rf"(?:to|round to) (?:talk|speak|meet|see|call)\w*|"
        rf"managed to (?:talk|speak|meet|call)|came to (?:a|our|that) {_TALK})\b|\bbefore we (?:even |ever |"
        rf"could |had )+(?:got |get |a chance |managed )?"
        rf"(?:to )?(?:talk|meet|speak|met|spoke|see you)\b|\b(?:leaving|left) you (?:waiting|by the phone|"
        rf"hanging|on the line)|\bnever (?:rang|called|phoned) you\b",
    ),
)  # fmt: skip

INCOMING = (
    (
        "meeting_claimed", "auditioning trialling taking joining spending giving",
        r"\bthank(?:s| you)(?: \w+){0,2} for (?:auditioning|trialling|taking part|joining us|spending (?:the|"
        r"an?|your)|giving (?:us|me|up) )",
    ),
    (
        "meeting_claimed", "interview interviewing interviewed interviews",
        r"\b(?:thank(?:s| you)|appreciated?|grateful|enjoyed|pleasure)\b(?! for (?:completing|submitting|"
        r"recording|your interest|applying))(?:(?!interest|forward|invit|"
        r"hope)[^.!?;]){0,80}\binterview(?:ing|ed)?\b(?! (?:opportunit|tips|"
        r"guide))",
    ),
    (
        "meeting_claimed", "interview interviewed interviews interviewing",
        r"\b(?:following|further to|with reference to|after|since|at|during|from|about|regarding|attended|"
        r"attending|on) (?:your|our|the|an?|taking part in (?:the|"
        r"your))(?: \w+){0,3} (?<!video.)interviews?\b(?! (?:process|stage|slots?|invit))",
    ),
    (
        "meeting_claimed", "interviewed",
        r"\b(?:you (?:were|have been|'ve been|had been)? ?(?:recently )?interviewed(?: very)? ?(?:well|with|"
        r"for|on|at)?|you interviewed|we interviewed you)\b",
    ),
    (
        "meeting_claimed", "meet meeting met",
        r"\b(?:(?:was|been|thank(?:s| you)(?: \w+){0,3} for|enjoyed|appreciated?|liked|loved|pleasure|great|"
        r"good|lovely|nice|delight\w*|glad|thanks for)\b(?:(?!interest|forward|invit|"
        r"hope)[^.!?;]){0,40}\b(?:meet(?:ing)?|"
        r"met)\b(?: with)?(?: (?:you|us|me|the|with|our|and)\b)?|when we met|since we met|we met (?:you|on|"
        r"last|in)|having met you)",
    ),
    (
        "meeting_claimed",
        "speaking speak talking talk chatting chat conversation conversations call discussion chatted spoke",
        r"\b(?:thank(?:s| you)(?: \w+){0,4} for|enjoyed|loved|liked|appreciated?|pleasure|was (?:great|good|"
        r"lovely|nice|fun|a joy|a treat)|great|good|lovely|nice) (?:(?!interest|forward|invit|"
        r"hope)[^.!?;]){0,60}\b(?:speak(?:ing)? (?:with|to)|"
        r"talk(?:ing)? (?:with|to|through)|chat(?:ting)?(?: with)?|our (?:\w+ ){0,2}(?:conversations?|call|"
        r"chat|discussion|talk)|the (?:\w+ ){0,2}(?:conversations?|call|chat|discussion))\b",
    ),
    (
        "meeting_claimed", "conversation interview round",
        r"\b(?:after|following|from|since) (?:the|our|your) (?:first|second|third|last|final|two|"
        r"three)(?: \w+)? (?:conversations?|interviews?|rounds?|talks?|meetings?)\b",
    ),
    (
        "meeting_claimed", "conversation conversations call calls chat discussion spoke talked",
        r"\b(?:(?:following|after|since|from) (?:your|our|the)(?: \w+){0,2} (?:conversations?|phone call|"
        r"calls?|chat|discussions?|phone screen)|(?:when|since) we (?:spoke|talked)|we (?:spoke|talked) "
        r"(?:on|"
        r"last|yesterday|this|with you))\b",
    ),
    (
        "meeting_claimed", "coming came visit visiting visited travelling traveling driving",
        r"\b(?:thank(?:s| you)(?: \w+){0,4} for|appreciate[ds]? you(?:r)?|enjoyed|pleasure|good of you to|"
        r"kind of you to|great having you|having you)\b(?:(?!interest|forward|invit|"
        r"hope)[^.!?;]){0,20}\b(?:com(?:e|ing)|came|visit(?:ing)?|"
        r"travell?ing|driving|mak(?:e|ing) the (?:trip|journey))\b(?! back to us| forward)",
    ),
    (
        "meeting_claimed", "time",
        r"\b(?:your|the) time (?:today|yesterday|this (?:morning|afternoon|week)|last week|on (?:mon|tues|"
        r"wednes|thurs|fri|satur|sun)day|with (?:us|me|the team|our team)|and (?:energy|patience) (?:today|"
        r"throughout))\b|\bthe (?:time|hour|hours|afternoon|morning|day) (?:you (?:spent|gave|shared|had) |"
        r"with )(?:with )?(?:us|me|our|you)\b",
    ),
    (
        "meeting_claimed", "lesson seminar class presentation demonstration shift morning trial session",
        r"\b(?:thank(?:s| you)|enjoyed|loved)\b[^.!?;]{0,40}\b(?:lesson|seminar|class|presentation|"
        r"demonstration|shift|session|morning|afternoon)(?: that)? you (?:taught|gave|did|worked|ran|led|"
        r"spent)\b",
    ),
    (
        "meeting_claimed", "having here enjoyed",
        r"\b(?:great|good|lovely|nice|fun|pleasure|joy) (?:having|to have(?: had)?) you (?:here|in|with us|"
        r"over|round|on)\b|\byou were (?:a joy|great|good|lovely) to have\b",
    ),
    (
        "meeting_claimed", "attending attended audition trial assessment centre center day shift",
        r"\b(?:attend(?:ing|ed)|came (?:to|for)|coming (?:to|for)|doing|did|from|after|following|at) (?:the|"
        r"your|our|a|an) [^.!?;]{0,30}\b(?:trial(?: shift| day)?|audition|assessment (?:cent(?:re|er)|day)|"
        r"open day|superday|selection (?:day|board))\b",
    ),
    (
        "meeting_arranged",
        "interview meeting conversation chat talk call zoom teams video meet visit come interviewing "
        "audition "
        "trial panel + mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat "
        "saturday sun sunday tomorrow tmrw jan january feb february mar march apr april may jun june jul "
        "july "
        "aug august sep sept september oct october nov november dec december",
        r"{weekday}[^!?;]{0,60}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b|\b\d{1,2}(?:st|nd|rd|"
        r"th)? {month}\b[^!?;]{0,40}{hour}|\b{month} \d{1,2}(?:st|nd|rd|"
        r"th)?\b[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}(?:\b\d{1,2}(?:st|nd|rd|th)? {month}\b|"
        r"\b{month} \d{1,2}\b)",
    ),
    (
        "fixed",
        "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun "
        "sunday tomorrow tmrw jan january feb february mar march apr april may jun june jul july aug august "
        "sep sept september oct october nov november dec december",
        r"(?<!by.)(?<!until.)(?<!before.)(?<!till.){weekday}[^!?;]{0,60}{hour}|"
        r"(?<!by.)(?<!until.)(?<!before.)\b\d{1,2}(?:st|nd|rd|th)? {month}\b[^!?;]{0,40}{hour}|"
        r"(?<!by.)(?<!until.)(?<!before.)\b{month} \d{1,2}(?:st|nd|rd|th)?\b[^!?;]{0,40}{hour}",
    ),
    (
        "meeting_arranged", "when date time",
        r"\b(?:when|date|date and time|time):? +[^.!?;]{0,30}(?:{weekday}|{month})[^!?;]{0,40}{hour}",
    ),
    (
        "meeting_arranged", "http https meet zoom teams room link",
        r"\b(?:room|link|join(?: (?:us|here|at|by|the (?:call|meeting)))?|video|zoom|teams|"
        r"meet)\b[^.!?;\n]{0,30}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft\.com/l|"
        r"meet\.)",
    ),
    (
        "meeting_claimed", "thank thanks cheers grateful",
        r"\b(?:thank(?:s| you)|cheers|grateful)(?: (?:so|very|again|once|much|a|lot|indeed|you))* for "
        r"(?!your (?:[\w-]+ )?(?:application|"
        r"interest|e-?mail|letter|message|note|call|cv|r[eé]sum[eé]|form|reply|response|patience|enquir\w*|"
        r"inquir\w*|submission|request|"
        r"question|documents?|answers?|follow|update|feedback|wish|chas|video|test|assessment|file|details|"
        r"portfolio|registration)|"
        r"(?:apply|send|submit|lett|writ|complet|regist|return|fill|confirm|wait|reply|answer|chas|record|"
        r"upload|contact|inform|tell|ask)ing|"
        r"getting (?:in|back)|the (?:documents?|form|application|e-?mail|test|video|update|reply|interest|"
        r"opportunity|cv))"
        r"(?:(?!interest|applica|submi|invit)[^.!?;]){1,60}?\b(?:today|yesterday|this (?:morning|afternoon|"
        r"evening)|last (?:week|night|month|"
        r"mon|tue|wed|thu|fri|sat|sun)\w*|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|on (?:the "
        r")?\d{1,2}|earlier)",
    ),
    (
        "meeting_claimed", "thank thanks cheers giving",
        r"\b(?:thank(?:s| you)|cheers)(?: (?:so|very|again|once|much|a|lot|indeed|you))* for (?:giving us |"
        r"sharing |such )?(?:the|an?|such an?|"
        r"that|our)(?: [\w-]+){0,4}? (?:trial|tour|walk|visit|talk|conversation|chat|meeting|interview|"
        r"audition|lesson|evening|morning|afternoon|"
        r"hour|shift|tasting|session|demonstration|demo|lunch|coffee|dinner|time together)\b(?! (?:offer|"
        r"contract|request|invit|slot|you (?:asked|"
        r"requested)))",
    ),
    (
        "meeting_claimed", "thank thanks cheers kind good",
        r"\b(?:(?:thank(?:s| you)|cheers)(?: [\w']+){0,3} for|(?:kind|good|nice|brave|decent) of you to|"
        r"appreciate you(?:r)?) (?:all )?(?:popp?|fly|com|driv|"
        r"travel+|cycl|stopp|dropp|pay|bring|teach|cook|play|sing|perform|present|audition|work|bak|sitt|"
        r"show|tak|talk|speak|meet|mak|"
        r"trek|walk|swing|trial+|tast)(?:e|ing)? (?:in\b(?! about)|over\b|by\b|up\b|down\b|round\b|along\b|"
        r"out\b|all this way|such a long way|us a "
        r"visit|your (?:drawings|knives|portfolio|instrument|work|book|dog)|(?:a|the|your) (?:class|lesson|"
        r"trial|shift|dish|piece|song|set)|with "
        r"(?:us|me|the)|for (?:us|me|the panel)|to (?:us|me|the (?:team|panel|board))|the (?:trip|journey|"
        r"drive|effort to come)|part in (?:the|our) "
        r"(?:interview|trial|selection day))",
    ),
    (
        "meeting_claimed", "watch watching hear hearing see seeing watched listening listen show showing saw",
        r"(?<!forward.)(?<!hope.)\b(?:to|enjoyed|loved|liked|pleasure|of|i|we) (?:watch(?:ing|ed)?|"
        r"hear(?:ing|d)?|see(?:ing)?|saw|listen(?:ing|ed)? "
        r"to) you (?:teach|play|cook|sing|work|present|talk|speak|run|lead|bake|paint|perform|explain|read|"
        r"drive|weld|serve|handle|describe|tell)"
        r"\w*\b|\b(?:pleasure|was|enjoyed|glad|good|lovely|nice) (?:\w+ ){0,3}(?:to show|showing) you "
        r"(?:round|around|"
        r"the|our)\b",
    ),
    (
        "meeting_claimed",
        "talking speaking walking working cooking sitting chatting tasting evening morning afternoon hour "
        "talk "
        "conversation chat call meeting visit day lunch",
        r"(?:^|[,;:(-] |\n|that |and )(?:talking|speaking|walking|working|cooking|sitting|chatting|tasting|"
        r"meeting) with you\b(?! (?:again|in future|soon|"
        r"further))|\b(?:was|were|been|for|such|had)\b (?:\w+ ){0,4}?(?:good|pleasant|great|lovely|fine|"
        r"memorable|enjoyable|best|thoughtful|"
        r"nice|interesting|useful|frank|warm|open) (?:\w+ )?(?:evening|morning|afternoon|hour|talk|"
        r"conversation|chat|call|meeting|"
        r"interview|visit)\b(?! (?:slot|invit|with (?:him|her|them|another)))|\b(?:gave|given|spent|giving) "
        r"(?:us|me|with us) (?:\w+ )?(?:an?|two|"
        r"three|half an?|your) (?:\w+ ){0,2}?(?:hours?|morning|afternoon|evening|day)\b",
    ),
    (
        "meeting_claimed", "you + monday tuesday wednesday thursday friday saturday sunday yesterday last",
        r"\byou (?:gave|taught|played|cooked|sang|showed|spoke|talked|came|walked|handled|presented|baked|"
        r"auditioned|trialled|interviewed|worked|"
        r"tasted|performed|met)\b(?! (?:notice|up with))[^.!?;]{0,60}\b(?:yesterday\b(?!')|on (?:the "
        r")?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|last "
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|last week\b)",
    ),
    (
        "meeting_arranged",
        "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun "
        "sunday "
        "tomorrow jan january feb february mar march apr april may jun june jul july aug august sep sept "
        "september oct "
        "october nov november dec december + come coming get meet join spend talk speak chat see visit pop "
        "drop call "
        "would work suit suits how about free trial invited do make ring propose shall",
        r"\b(?:(?:can|could|would|will|shall|may|might) (?:you|we|i) (?:[\w']+ ){0,3}?(?:come(?! back)|get "
        r"(?:to|over|here|down)|make|do|meet|join|"
        r"spend|talk|speak|chat|see|visit|pop|drop|call in|ring you|call you|stop by)\b(?! (?:a decision|"
        r"your|sure|the (?:form|test)))|(?:please|and|do|to|"
        r"^) ?(?:come (?:in|over|by|along|round|down|up|to (?!a |the (?:conclusion|decision|group))|for|on|"
        r"at)|join us|meet (?:us|me|the team))|how "
        r"about|what about|(?<!m.)(?<!am.)(?<!mitted.)free (?:to|for|on)|are you (?:free|around|available)|"
        r"invited? (?:you )?to (?:\w+ ){0,2}(?:spend|join|come|visit|meet|"
        r"teach|present|cook|play|audition|interview|our|an? (?:interview|trial|meeting|talk|visit))|(?:like|"
        r"want|need|love)s? (?:you|to (?:see|meet|have|"
        r"show|talk to|speak to) you)|i(?:'d)? (?:propose|suggest)|would(?= (?:{weekday}|{month}|\d|the "
        r"\d)))\b(?:(?!\bby\b|\bbefore\b|\buntil\b|\bfrom\b|\bas\b|\bpay\b|\bsend\b)[^!?;]){0,70}?"
        r"(?:\b{weekday}\b|\b\d{1,2}(?:st|nd|rd|th)? {month}\b|\b{month} \d{1,2}\b)(?!s\b)",
    ),
    (
        "meeting_arranged", "invitation interview trial meeting session talk call visit audition panel lesson",
        r"\b(?:invitation (?:to|for)|{meeting})\b[^.!?;]{0,40}\b(?:is|are|has been|will be|takes place|for|"
        r"on|held)\b[^.!?;]{0,25}(?:\b(?:mon|tues|"
        r"wednes|thurs|fri|satur|sun)day,? (?:the )?\d{1,2}|\b(?:on|for) (?:the )?\d{1,2}(?:st|nd|rd|th)? "
        r"{month}\b|\b(?:on|for) {month} \d{1,2}\b)"
        r"(?![^.!?;]{0,40}\b(?:cancel|call(?:ed)? off|not (?:be )?(?:held|take)))",
    ),
    (
        "meeting_claimed", "have teaching cooking playing singing auditioning performing demonstrating trialling presenting when",
        r"\bwas (?:an? )?(?:real |great |such a )?(?:pleasure|joy|great|good|lovely|nice|fun) to have (?:had "
        r")?you (?:in|here|with us|over|round)\b|\bthank(?:s| you)(?: \w+){0,3} for (?:teaching|cooking|"
        r"playing|"
        r"singing|auditioning|performing|demonstrating|trialling|presenting)\b|\bwhen you (?:came|visited|"
        r"were (?:here|with us|in)|sat with|worked with|cooked|taught|played)\b(?! across)",
    ),
    *CANCELLED,
)  # fmt: skip
