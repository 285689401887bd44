"""English wordings of meetings. In: nothing. Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

# What they write.
INCOMING = (
    (
        "meeting_claimed", "auditioning trialling taking joining spending giving",
        r"\bthank(?:s| you)(?: \w+){0,2} for (?:auditioning|trialling|taking part|joining us|spending (?:the|"
        r"an?|your)|giving (?:us|me|up) )",
    ),
    (
        "meeting_claimed", "interview interviewing interviewed interviews",
        r"\b(?:thank(?:s| you)|appreciated?|grateful|enjoyed|pleasure)\b(?! for (?:completing|submitting|"
        r"recording|your interest|applying))[^.!?;]{0,80}\binterview(?:ing|ed)?\b(?! (?:opportunit|tips|"
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
        r"good|lovely|nice|delight\w*|glad|thanks for)\b[^.!?;]{0,40}\b(?:meet(?:ing)?|"
        r"met)\b(?: with)?(?: (?:you|us|me|the|with|our|and)\b)?|when we met|since we met|we met (?:you|on|"
        r"last|in)|having met you)",
    ),
    (
        "meeting_claimed",
        "speaking speak talking talk chatting chat conversation conversations call discussion chatted spoke",
        r"\b(?:thank(?:s| you)(?: \w+){0,4} for|enjoyed|loved|liked|appreciated?|pleasure|was (?:great|good|"
        r"lovely|nice|fun|a joy|a treat)|great|good|lovely|nice) [^.!?;]{0,60}\b(?:speak(?:ing)? (?:with|to)|"
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
        r"calls?|chat|discussions?|phone screen)|(?:when|since) we (?:spoke|talked)|we (?:spoke|talked) (?:on|"
        r"last|yesterday|this|with you))\b",
    ),
    (
        "meeting_claimed", "coming came visit visiting visited travelling traveling driving",
        r"\b(?:thank(?:s| you)(?: \w+){0,4} for|appreciate[ds]? you(?:r)?|enjoyed|pleasure|good of you to|"
        r"kind of you to|great having you|having you)\b[^.!?;]{0,20}\b(?:com(?:e|ing)|came|visit(?:ing)?|"
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
        "interview meeting conversation chat talk call zoom teams video meet visit come interviewing audition "
        "trial panel + mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat "
        "saturday sun sunday tomorrow tmrw jan january feb february mar march apr april may jun june jul july "
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
        r"meet)\b[^.!?;\n]{0,30}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|teams\.microsoft\.com/l|meet\.)",
    ),
)  # fmt: skip

# What the user writes, also of feedback and withdrawal.
OUTGOING = (
    (
        "meeting_accepted", "works suits suit fine perfect good great",
        r"\b(?:(?:that|this|it|which|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|date|time|day|slot|one|ten|two|three|four|noon|then|hour|morning|"
        r"afternoon|march|april|may|june|july|august|september|october|november|december|january|february|"
        r"first|second)(?: option| slot| time| one)?(?: \w+ o'clock)?,? (?:works|would work|will work|suits|"
        r"is (?:fine|perfect|good|great|ideal|ok|okay)|sounds (?:good|great|perfect)|would be (?:fine|perfect|"
        r"great|good|ideal))|works (?:well |perfectly |fine |great )?for me|suits me|fine (?:by|for|with) me|"
        r"(?:perfect|great|good|fine) for me)\b",
    ),
    (
        "meeting_accepted", "see look looking forward till until",
        r"\b(?:see you (?:then|there|on|at|all|both|tomorrow|next|in|monday|tuesday|wednesday|thursday|"
        r"friday)|look(?:ing)? forward to (?:meeting|speaking|talking|seeing|our|the (?:call|interview|"
        r"conversation|meeting|chat|visit|trial|tour)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|it\b|"
        r"chatting|the \d)|until (?:then|(?:mon|tues|wednes|thurs|fri)day)|speak (?:then|to you (?:then|on)|"
        r"on (?:mon|tues|wednes|thurs|fri)day)|talk (?:then|to you (?:then|on)))\b",
    ),
    (
        "meeting_accepted",
        "there confirm confirmed confirming accept accepting come attend make happily gladly booked",
        r"\b(?:(?:i'll|i will|i shall|i can|i'd be (?:happy|glad|delighted) to|happy to|glad to|"
        r"delighted to) (?:definitely |certainly |gladly )?(?:be there|be on|attend|come(?! up| back)|"
        r"make (?:it|that|the|tuesday|monday|wednesday|thursday|friday|\d)|join)|(?:i|to|can|hereby|"
        r"happily)? ?confirm(?:ing)?\b[^.!?;]{0,60}\b(?:interview|attendance|meeting|call|time|date|slot|"
        r"appointment|availability|day|{weekday})|accept (?:the|your|this) (?:invitation|invite|meeting|slot|"
        r"interview)|i(?:'ve| have) booked (?:the|a|myself)|(?:gladly|happily|confirmed)[,!. ])",
    ),
    (
        "meeting_accepted", "yes sure absolutely perfect gladly brilliant great lovely",
        r"\b(?:yes(?: please| of course)?|sure|absolutely|perfect|gladly|brilliant|great|"
        r"lovely)[,!.:]? [^.!?;]{0,40}(?:{weekday}|{month}|{hour})|"
        r"(?:{weekday}|{month}|{hour})[^!?;]{0,60}[,:] yes\b",
    ),
    (
        "meeting_held",
        "time interview meeting conversation chat talk call speaking meeting discussion visit seeing showing "
        "tour having afternoon morning day hour hours chatting talking telling phone",
        r"\b(?:thank(?:s| you)|grateful to you|appreciated)\b[^.!?;]{0,60}(?:\b(?:for|"
        r"your)\b[^.!?;]{0,80}\b(?:{day}|interview(?:ing)?|meeting (?:with )?me|speaking (?:with|to) me|"
        r"talking (?:with|to) me|(?:the|our|a)(?: \w+){0,3} (?:conversation|chat|call|discussion|talk|tour|"
        r"hours?)|showing me|having me|seeing me|the time (?:you|to (?:meet|speak|talk|interview|chat|see)))|"
        r"\bfor (?:this |yesterday's |today's )?(?:{day}))\b",
    ),
    (
        "meeting_held", "enjoyed pleasure great good lovely treat meet meeting met talk speak chat privilege",
        r"\b(?:(?:i|really|very much|thoroughly|so much|greatly) ?enjoyed\b[^.!?;]{0,40}\b(?:meeting|talking|"
        r"speaking|our|the (?:\w+ ){0,2}(?:interview|conversation|chat|discussion|visit|talk|day|tour|call)|"
        r"chatting|yesterday|today)|(?:was|it's been|been) (?:a|an|so|very|really|such a|"
        r"really a)? ?(?:pleasure|great|good|lovely|nice|treat|privilege|joy|fun|delight|"
        r"wonderful)[^.!?;]{0,30}\b(?:to (?:meet|talk|speak|chat|see)|meeting|talking|speaking|chatting|"
        r"seeing))",
    ),
    (
        "meeting_held", "interview interviewed interviewing",
        r"\b(?:after|following|since) (?:the|my|our|{day}'?s?) (?:\w+ )?interview\b|\b(?:interview|meeting|"
        r"call|conversation) (?:{day}|with (?:you|ms|mr|mrs|dr|your))|\bi (?:was |have been )?(?:interviewed|"
        r"met|spoke|talked) (?:with|by|to|for|on|at)\b|(?:this morning|yesterday|today|last week|monday|"
        r"tuesday|wednesday|thursday|friday)'s (?:interview|meeting|conversation|call|chat)",
    ),
    (
        "meeting_held", "spent hour morning afternoon minutes",
        r"\bi spent (?:an?|the|two|three|half|nearly|about|\d)[^.!?;]{0,30}\b(?:hours?|morning|afternoon|day|"
        r"minutes)\b[^.!?;]{0,40}\b(?:with|at|in|talking)\b",
    ),
    (
        "feedback_asked", "feedback",
        r"\b(?:any|some|your|further|more|specific|brief|honest|for|share|give|provide|offer|have|with|"
        r"appreciate|welcome|value|grateful for|ask(?:ing)? for|get|hear|receive) (?:\w+ ){0,4}feedback\b",
    ),
    (
        "feedback_asked",
        "improve improved improvement advice differently better strengthen stronger practise practice weaker "
        "lacking missing decision notes reasons why comments pointers tips",
        r"\b(?:(?:what|how|where|anything|something|areas?|any|one thing|"
        r"which)\b[^.!?;]{0,80}\b(?:improve[ds]?|improvement|do better|done better|differently|strengthen|"
        r"stronger|practi[sc]e|work on|weaker|fell short|lacking|was missing|let me down)|(?:any|some|your|"
        r"a word of|piece of) (?:\w+ )?(?:advice|pointers|tips|comments|thoughts on (?:my|how))|(?:could|may|"
        r"might|can|would) (?:i|you)\b[^.!?;]{0,60}\b(?:notes on my|tell me (?:why|what|how|where)|"
        r"reasons? (?:for|behind)|let me know (?:why|what|where|how)|share (?:with me )?(?:what|why|how|any|"
        r"the reasons?))|(?:curious|love|like|wonder\w*|ask|asking|know) (?:to know |to hear |to learn |"
        r"about )?(?:why (?:i|you|it|my)|what (?:went|tipped|made|decided)|the reasons?)|"
        r"only want to do better|help me (?:improve|do better|prepare))\b",
    ),
    (
        "user_withdrew", "withdraw withdrawing withdrawal withdrawn",
        r"\b(?:withdraw(?:ing|n|al)?\b[^.!?;]{0,40}\b(?:my|application|candida|consideration|process|from|"
        r"myself|name)|(?:i|must|to|have to|hereby|decided to|like to|wish to|want to) withdraw\b)",
    ),
    (
        "user_withdrew",
        "consideration considered candidacy candidature pull pulling step stepping remove pursue continue "
        "decline take bow drop dropping",
        r"\b(?:(?:remove|take) (?:me|my (?:name|application|cv|resume))[^.!?;]{0,20}\b(?:from|out|off)|"
        r"no longer (?:wish|want|like|be able|able|available|interested|"
        r"in a position)\b[^.!?;]{0,60}\b(?:considered|continue|pursue|proceed|role|position|process|job)|"
        r"(?:pull|pulling|drop|dropping|bow|bowing|step|stepping) (?:out|back|down|away)\b|(?:not|n't|"
        r"no longer) (?:to )?(?:continue|pursue|proceed|go (?:on|further|ahead|any further)|take (?:it|this|"
        r"my application) (?:any )?further)\b|(?:decline|turn down)\b[^.!?;]{0,40}\b(?:offer|invitation|"
        r"interview|role|position|opportunity))",
    ),
    (
        "user_withdrew", "accepted signed taken elsewhere",
        r"\bi(?:'ve| have| just)? (?:just |now |since |already |recently )?(?:accepted|signed|taken|"
        r"said yes to) (?:an?|another|the|something)(?: \w+){0,3} (?:offer|role|position|job|post|"
        r"contract)?\b[^.!?;]{0,30}(?:elsewhere|another|with|at|already|offer|role|position|job|post)",
    ),
)  # fmt: skip
