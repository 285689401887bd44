"""English wordings of the user's own mail: meetings, feedback, withdrawal. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

from detector.meetings_en import CANCELLED

OUTGOING = (
    (
        "meeting_accepted", "works suits suit fine perfect good great",
        r"\b(?:(?:that|this|it|which|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|date|time|day|slot|one|ten|two|three|four|noon|then|hour|morning|"
        r"afternoon|march|april|may|june|july|august|september|october|november|december|january|february|"
        r"first|second)(?: option| slot| time| one)?(?: \w+ o'clock)?,? (?:works|would work|will work|suits|"
        r"is (?:fine|perfect|good|great|ideal|ok|okay)|sounds (?:good|great|perfect)|would be (?:fine|"
        r"perfect|"
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
    (
        "meeting_accepted", "i we + be come can will ll shall see make do ready keen",
        r"\b(?:i|we)(?:'ll| will| shall| can|'d love to|'d be glad to|'d be happy to|'m happy to| would love "
        r"to)(?: both| all| certainly| gladly| of course| "
        r"definitely)? ?(?:be (?:in|at|there|with|on|ready|delighted|happy|glad)|come(?! up with| back)|make|"
        r"do (?!not|better|more|well|differently|my|this job|the job|any)|attend|join|see you|take (?:that|"
        r"the)|keep (?:it|that|"
        r"the|\w+day) free|call you|ring you)\b|^\W*(?:i|we) can(?:,|\.|!| and i)|\bi(?:'d| would) like "
        r"that\b|\bi(?:'m| am) (?:free|available|keen|up for)\b",
    ),
    (
        "meeting_accepted", "confirmed acknowledged noted accepted yes yep yeah yup ok okay sure deal done absolutely course pleasure "
        "suitable still alright right course agreed",
        r"^\W*(?:thank you,? |thanks,? |hi \w+,? |hello,? )?(?:confirmed|acknowledged|noted|accepted|agreed|"
        r"yes|yep|yeah|yup|ok|okay|sure|deal|done|absolutely|of "
        r"course|with pleasure|all right|alright)\b(?!,? but)|\b(?:has|have|i) accepted (?:this|the|your) "
        r"(?:invitation|invite|event|meeting)|\b(?:ok|okay|fine|good|"
        r"great|perfect|suitable|all right|alright|no problem|convenient) (?:with|by|for|to) (?:me|us)\b|"
        r"\b(?:that|this|it|time|date|day)(?:'s| is| sounds| would be| seems)"
        r"(?: all| very| quite| absolutely| also)? (?:suitable|convenient|ok|okay|right|fine|good|great|"
        r"perfect|lovely|ideal|alright|no problem)\b(?! (?:that|to hear|news))|"
        r"\bstill (?:good|fine|ok|okay|works|on|suits)\b|\bcount me in\b|\b(?:i|we)(?:'m| am|'re| are)? "
        r"(?:on for|in for)\b",
    ),
    (
        "meeting_accepted",
        "see until till looking look + you monday tuesday wednesday thursday friday saturday sunday then "
        "both tomorrow the",
        r"\bsee you (?:both |all |two )?(?:then|there|on|at|in|tomorrow|next|(?:mon|tues|wednes|thurs|fri|"
        r"satur|sun)day|the \d)|\b(?:until|till) (?:then|tomorrow|next|(?:mon|"
        r"tues|wednes|thurs|fri|satur|sun)day|the \d)\b|\blook(?:ing)? forward to (?:the \d|(?:mon|tues|"
        r"wednes|thurs|fri|satur|sun)day|next|tomorrow|seeing|our|it|that|meeting)",
    ),
    (
        "meeting_accepted", "monday tuesday wednesday thursday friday saturday sunday tomorrow noon am pm o at",
        r"(?:{weekday}|{hour}|\bthe \d{1,2}(?:st|nd|rd|th))(?:[^.!?;]{0,25})?(?:(?:'s| is| are| would be| "
        r"will be| sounds| looks)(?: absolutely| very| just| all| "
        r"totally)? (?:great|fine|good|perfect|ideal|lovely|ok|okay|right|brilliant|super|convenient|"
        r"suitable|for me)|,? (?:works|suits|would work|would suit|will do|it is))\b",
    ),
    (
        "meeting_held",
        "thank thanks grateful cheers",
        r"\b(?:thank(?:s| you)|cheers|grateful)(?: (?:so|very|again|once|much|both|all|a|lot|indeed|you|"
        r"ever))* for (?!your (?:e-?mail|message|reply|letter|note|"
        r"answer|call\b|invit|offer|quick)|the (?:invit|offer|chance|opportunity|date|e-?mail|reply|message|"
        r"answer|news|feedback|link)|(?:an?|the) (?:quick|prompt|swift|kind) "
        r"(?:reply|answer|response|mail))(?:giving me |letting me (?!know|have)|showing me |having me|"
        r"(?:(?:the|an?|such an?|that|our|your|this|both|all)? ?(?:(?!invit|offer|chance|"
        r"opportun|reply|suggest)[\w'-]+ ){0,3}?(?:day|morning|afternoon|evening|hour|talk|conversation|chat|"
        r"meeting|interview|tour|visit|trial|shift|lesson|tasting|"
        r"lunch|coffee|session|company|welcome|hospitality|monday|tuesday|wednesday|thursday|friday|saturday|"
        r"sunday|yesterday|today)\b))(?! (?:slot|invit|offer|works|"
        r"suits|is fine|at \d|offered))",
    ),
    (
        "meeting_held", "met saw spoke everybody everyone people panel team",
        r"\b(?:everybody|everyone|(?:all )?the people|all those|the (?:panel|team|colleagues|children|pupils|"
        r"residents|staff)) (?:that |who |whom )?(?:i|we) (?:met|saw|spoke (?:to|with)|"
        r"talked (?:to|with)|worked with)\b|\b(?:when|since|after) (?:we|i) (?:met|spoke|talked|came (?:in|"
        r"to)|visited|saw you)\b|\bsince (?:our|my|the) (?:talk|meeting|interview|"
        r"conversation|visit|trial|call|chat)\b|\bafter (?:our|the|my|yesterday's|today's|this morning's) "
        r"(?:[\w-]+ )?(?:talk|meeting|trial|visit|call|chat|conversation|audition|"
        r"lesson|interview)\b(?! (?:is|will|on))",
    ),
    (
        "feedback_asked", "word line lines thoughts thought note view opinion tell know hear say idea explain glad value mind",
        r"\b(?:word|lines?|thoughts?|note|view|opinion|views|tell(?:ing)? me|let(?:ting)? me know|hear|know|"
        r"say|idea|explain|sentence|glad of|minutes?|pointers?)\b(?: [\w']+){0,5}? "
        r"(?:(?:on |of |about |as to |to )?(?:how (?:i|my \w+|it|you (?:found|saw|rated|felt))(?: \w+)? "
        r"?(?:did|came (?:across|over)|fared|got on|performed|was|were|went|"
        r"could|might|looked|seemed|my|me|about|measured|compared|scored)|where (?:i|my \w+) (?:fell|went|"
        r"lost|came|was|were|could|might|stood|let|need)|why\b(?! you are)|what "
        r"(?:was|were|is|went|i|my|you|made|tipped|decided|let|spoke|might|would|could|held|counted) "
        r"?(?:missing|lacking|weak\w*|wrong|lacked|missed|could|might|"
        r"did|should (?:have|work|do|change|improve|practi)|can (?:do|work|improve)|made|felt|thought|tipped|"
        r"against|the (?:decision|difference)|not|me|it|you|have|better|against me)))",
    ),
    (
        "feedback_asked", "short improve better differently lacking missing wrong learn stronger",
        r"\bwhere (?:i|my \w+) (?:fell short|went wrong|let myself|came up short|could (?:have )?(?:improve|"
        r"do|be|been|done))|\bwhat (?:i|my \w+) (?:lacked|was missing|could (?:have )?(?:do|done|"
        r"improve|be|been))|\bwhat was (?:missing|lacking)|\bwhat i (?:can|could|should) (?:learn|take|work "
        r"on|do better|change|improve)|\bwhy (?:it was(?:n't)?|i was(?:n't)?|not) (?:me|"
        r"chosen|a no|not|successful|picked)|\bso that i can (?:work on|improve|learn|do better|get better|"
        r"prepare)\b",
    ),
    (
        "user_withdrew", "list application close slot name running place hat",
        r"\b(?:take|cross|strike|remove|leave|count|scratch) (?:me|my (?:name|application|cv)) (?:off|out|"
        r"from)\b|\bplease (?:now )?(?:close|cancel|delete|drop|disregard|"
        r"discard|withdraw|ignore) my (?:application|file|candid\w+|cv)|\bgive (?:my|the|that) (?:slot|place|"
        r"seat|interview) to (?:some|an|the)|\b(?:don't|do not|no longer|not) "
        r"(?:consider|count on|reckon with|need to consider|keep) (?:me|my application)\b(?! (?:waiting|"
        r"posted))|\bcount me out\b|\b(?:pull|withdraw|retract|cancel) my "
        r"(?:application|name|candidacy|hat|cv)",
    ),
    (
        "user_withdrew", "decided accepted taken found staying stay elsewhere another start starting move offered signed settled longer looking",
        r"\b(?:i|we)(?:'ve| have|'m| am)? (?:now |just |since |already |recently |in the end )?(?:decided|"
        r"chosen|resolved) (?:not to (?!ask|press|wait|give up|worry)|to (?:stay|"
        r"remain|accept|take (?:another|a different|an offer|the other|up)|go with (?:another|a different|"
        r"the other)|withdraw|go elsewhere|pass|stick with|pull out|step))|\bi(?:'ve| have|'m| am|'ll| "
        r"will be)? (?:just |now |since |already |recently )?(?:accept\w*|tak(?:en|ing)(?: up)?|sign\w*(?: "
        r"with| for)?|found|start\w*(?: a| in| at)?|been offered and accepted|said yes "
        r"to|agreed to (?:join|take)|going (?:with|to)) (?:[\w-]+ ){0,4}?(?:elsewhere|offer from|another "
        r"(?:job|post|role|position|offer|company|place|firm)|(?:job|post|role|position|place|"
        r"contract) (?:elsewhere|with|at (?!you)|in (?!your)|nearer|closer)|somewhere else|something (?:else|"
        r"closer|nearer))|\bno longer (?:looking|available|free|in the market|on the "
        r"market|searching|interested|able to (?:take|come|move|be considered))|\bnot (?:be )?(?:taking|"
        r"going) (?:it|this|things|my application) (?:any )?further|\bnot the (?:right )?(?:job|role|post|"
        r"place|move) for me\b|\b(?:i|i'd|i must|i have to|i'll|rather) (?:not go on|bow out|step (?:back|"
        r"aside|down)|pass on (?:this|it)|stop here|leave it (?:here|there|at that))",
    ),
    *CANCELLED,
    (
        "meeting_cancelled", "coming make come attend able cancel manage",
        r"\bi (?:won't|will not|can't|cannot|shan't|am unable to|'m unable to|am not able to|'m not able to|"
        r"am afraid i can't|couldn't|could not)(?: now| after all)? (?:be )?(?:(?:able to )?"
        r"(?:com(?:e|ing)\b(?! back| up)|make (?:it|tomorrow|\w+day|the|our)|attend|join|be there|get (?:to|"
        r"there|away)|keep (?:the|our)|manage (?:tomorrow|\w+day|it|the)))|\bi(?:'m| am) (?:so |very |really "
        r")?sorry "
        r"(?:that )?i (?:missed|wasn't|was not|couldn't|didn't)|\bi (?:have|need|must|'ll have)(?: to)? "
        r"(?:cancel|call off|pull out of|give up (?:my|the) slot)",
    ),
    (
        "meeting_cancelled", "phone rang ring called call silent nobody joined join waited answered link came showed turned",
        r"\b(?:phone|line|screen)\b[^.!?;]{0,20}\b(?:stayed|remained|was|kept|never|didn't|did not) "
        r"?(?:silent|quiet|ring|rang|blank|empty)|\b(?:nobody|no one|no-one|noone|none of you) "
        r"(?:ever |had )?(?:call(?:ed)?|rang|joined|came|answered|appeared|turned up|showed up|was there|"
        r"picked up|dialled in)\b|\byou (?:did not|didn't|never) "
        r"(?:call|ring|called|rang|join|joined|come|came|answer|appear|turn up|show up|pick up)\b(?! back)|"
        r"\bi waited (?:for|in|by|on|at|until|till|an|half|twenty|thirty)\b|\b(?:didn't|did not|never) "
        r"(?:get|got|receive|received|have) (?:a|the|your|any) (?:call|link|ring)\b|\bno (?:call|link|ring) "
        r"(?:came|arrived|has come)",
    ),
    (
        "feedback_asked", "anything something tipped balance share thoughts lesson interview work",
        r"\b(?:anything|something|things?) (?:that )?i (?:should|could|can|might|ought to) (?:have )?(?:work|"
        r"done|do|improve|practi|change|learn|watch)|\bwhat (?:was it that )?(?:finally )?tipped\b|"
        r"\b(?:share|have|give|get|"
        r"hear) (?:me )?(?:your|any|some) (?:honest )?(?:thoughts|view|views|impressions?|opinion) (?:on|of|"
        r"about) (?:my|how|me)\b",
    ),
    (
        "user_withdrew", "further",
        r"(?:\bnot|n't) (?:be )?(?:going|taking|go|take|pursuing|pursue) (?:this |it |my application |things "
        r")?(?:any )?further\b",
    ),
    (
        "meeting_held", "following after since",
        r"^\W*(?:following|after|since) (?:our|the|my) (?:[\w-]+ )?(?:call|talk|conversation|meeting|"
        r"interview|visit|chat)\b",
    ),
)  # fmt: skip
