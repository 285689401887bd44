"""English wordings that it was close between the user and one other. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

_OTHER = (
    r"(?:just |only )?(?:one (?:other|more)|another|the other|a second|someone else|somebody else|him|her|"
    r"them|an? (?:\w+ )?(?:woman|man|colleague|lad|girl|candidate|person|chap|applicant|teacher|cook|nurse))"
)

INCOMING = (
    (
        "close_call", "close tight narrow closer",
        r"\b(?:(?:it|this|that)(?:'s| was| is| were| ran| really| has been)|was it|decision|choice|vote|race|"
        r"contest|"
        r"result|margin|you (?:were|came|ran)|ran (?:her|him|them))\b(?:(?!\bnot\b)[^.!?;:]){0,40}\b(?:close|"
        r"tight|narrow)\b(?! (?:to (?!call)|fit|match|of|"
        r"attention|look|the|your|our|this|that|my|down|it|off|for|enough|by|team|contact|knit|collabor|here|"
        r"in on|"
        r"with|at \d))|\bcould(?:n't| not) (?:have been|be) (?:any )?(?:closer|tighter)",
    ),
    (
        "close_call", "close narrow tight near closest narrowest tightest run fought",
        r"\b(?:a|such a|the|our) (?:very |really |genuinely |truly |desperately |extremely |painfully )?"
        r"(?:close|tight|narrow|near|closest|narrowest|tightest)[ -](?:run )?(?:call|decision|thing|race|"
        r"contest|second|choice|vote|finish|fight|result|run|one)\b|\bclose[ -](?:run|fought)\b",
    ),
    (
        "close_call",
        "hair whisker nose shade fraction margin margins head point mark vote inch touch tad sliver notch "
        "smidgen",
        r"\bby (?:(?:just|only) )?(?:the|an?|one|half a|two) (?!wide|large|clear|comfortable|long|good|big|"
        r"considerable)(?:\w+ ){0,2}?(?:hair|whisker|nose|shade|fraction|head|point|mark|vote|inch|touch|"
        r"margins?|of margins)\b|\ba (?:bare |mere )?(?:hair|shade|whisker|fraction|touch|tad|sliver|notch|"
        r"smidgen|nose)(?:'s breadth)? (?:more|ahead|stronger|better|closer|further|nearer|higher|in front|"
        r"above|in it)\b|\bhair'?s[ -]breadth|\bby (?:such )?(?:an? )?(?:tiny|small|slim|slender|thin|"
        r"narrow|fine) (?:an? )?margins?\b",
    ),
    (
        "close_call", "edged edge pipped nosed shaded nudged beat beaten lost missed",
        r"\b(?:edged (?:it|ahead|you|out|past|in front|the)|(?:just |only )?had the (?:slight(?:est)? )?edge|"
        r"(?:slight|slightest|narrow|tiny|very small) edge|pipped|nosed (?:it|ahead|in front)|shaded it|"
        r"nudged (?:it|ahead|"
        r"past|in front)|(?:just|narrowly|barely|only just) (?:beat|beaten|lost out|missed|pushed|edged))\b",
    ),
    (
        "close_call", "slightly marginally fractionally narrowly bit little",
        r"\b(?:slightly|marginally|fractionally|narrowly|(?:only|just) a (?:little|bit|touch)) "
        r"(?:ahead|stronger|better\b(?! (?:fit|match|suit|align))|more (?:experienced?|depth|time|practice|"
        r"to "
        r"offer|years|of)|higher|further|in front|above|longer|preferred)\b",
    ),
    (
        "close_call", "between down you two choice chose pick choose",
        r"\b(?:between|down to|from|left with|to) (?:either )?(?:you|yourself) (?:and|or) " + _OTHER + r"\b|"
        r"\b(?:it was|was it|was) (?:either )?(?:you or|between you and) (?!me\b|us\b|i\b)(?:\w+)|"
        r"\b(?:between|to|left|choos\w+ (?:from|between)|down to|with) (?:the |just )?(?:two|pair) of you\b|"
        r"\bbetween you (?:both|two|all)\b|\b(?:between|chose|choose|pick|divide|separate|split) (?:you )?"
        r"(?:y'all|you two|you both)\b",
    ),
    (
        "close_call", "two both either pair finalist",
        r"\b(?:final|last|top) two\b(?= ?[.,;:!?)]| (?:candidates|names|applicants|of you|and|were|was|in|on|"
        r"by|"
        r"for|after|again|people (?:in|on|left|we))|$)(?<!the.last.two.people)|\b(?:two|both)(?: \w+){0,3} "
        r"(?:that |who |whom )?(?:we|i|you)(?: both| all)? "
        r"(?:could|would)(?:'ve| have)? (?:gladly |happily |easily )?(?:have )?(?:appointed|hired?|chosen?|"
        r"taken?|picked|"
        r"offered?|been right|done)|\b(?:either|both) of you (?:could|would|deserve|was|were|might|had)\b|"
        r"\byou(?:'d| would| could|'re| were)(?: have)? both (?:have )?(?:been|had|done|deserved?|very|so|"
        r"right)\b|"
        r"\b(?:just |only |us |with )two (?:people|candidates|names|applicants|of you|in it|left)\b(?! (?:to|"
        r"from|"
        r"for|who will))|\bthe other finalist\b",
    ),
    (
        "close_call", "second runner two next reserve",
        r"\brunner-?(?:s-)?up\b|\b(?:came|finished|placed|ranked|put you|you were) (?:an? |as )?(?:very |"
        r"extremely |really )?(?:close |strong |good )?second\b(?! (?:interview|round|stage|time|year|half|"
        r"language|home|conversation|meeting))|\bin second (?:place|position)\b|\b(?:our|my|the|her|his) "
        r"(?:very )?(?:close |strong )?(?:second (?:choice|pick)|number two|first reserve)\b|\bclose "
        r"second\b|"
        r"\bsecond (?:only )?by\b|\bnext in line\b",
    ),
    (
        "close_call", "coin toss tossed flip flipped heads photo neck heat gone knife breadth thin paper call",
        r"\bflip(?:ped)? a coin|\btoss(?:ed)? (?:of )?a coin|\btoss-?up\b|\bcoin[ -](?:toss|flip)|\bheads or "
        r"tails|\bphoto[ -]finish|\bneck[ -](?:and|to)[ -]neck|\bdead[ -]heat|\bgone? either way|\bknife[ -]"
        r"edge|\bcigarette paper|\b(?:wafer|paper|razor)[ -]thin|\btoo close to call|\btossed (?:it|this) "
        r"(?:about|around|over|back)",
    ),
    (
        "close_call", "nothing little hardly barely much anything scarcely thing",
        r"\b(?:nothing|little|hardly anything|barely anything|hardly a \w+|barely a \w+|not (?:much|a lot)|"
        r"wasn't (?:much|a lot)|scarcely anything|only thing|only difference)(?: \w+){0,3} (?:in it\b|"
        r"between "
        r"(?:you|the two|both|them|him|her|us|your)\b|to (?:choose|separate|split|divide|pick))",
    ),
    (
        "close_call", "separate split choose decide between part apart rank order",
        r"\b(?:hard|difficult|tough|impossible|struggled|battled|unable|couldn't|could not|agoni[sz]ed|"
        r"hardly|"
        r"barely|easy|easier)\b(?: [\w']+){0,4} (?:to )?(?:separate|split|choose|decide|pick|tell|part|rank|"
        r"put)\b"
        r"(?: \w+)? (?:between (?:you|y'all)\b|(?:between )?(?:the )?(?:last|final|top|best)? ?two\b|them "
        r"apart|the pair|both)",
    ),
    (
        "close_call", "back forth round argued torn debated agonised agonized went changed mind minds sides",
        r"\bback and forth (?:between|over|on it|for|about (?:it|you)|until)|\bround (?:the table|it|this) "
        r"(?:twice|three|several|again|more)|\b(?:argued|debated|deliberated|agoni[sz]ed) (?:it )?"
        r"(?:until|till|late|for (?:an hour|two hours|three|hours|days|the whole)|over (?:it|you|the two|"
        r"this one|both)|about "
        r"(?:it|you|the two|both))|\btorn (?:between|in two)|\b(?:was|were|been|felt) (?:really |truly |"
        r"completely )?"
        r"torn\b|\bchanged (?:my|our) minds? (?:\w+ ){0,3}(?:twice|three|back|on the|and back|several|more "
        r"than|"
        r"again|and then|by the hour)",
    ),
    (
        "close_call", "hands vote votes split divided casting point points mark marks panel",
        r"\bshow of hands|\b(?:two|three|four|five|six)(?: votes?)? (?:to|against) (?:one|two|three|four|"
        r"five)\b"
        r"(?! (?:years|weeks|months|days|pm|o))|\b(?:one|single|casting|deciding) vote\b|\bsplit (?:vote|"
        r"panel|decision|down the middle)|\b(?:panel|committee|board|team|room|jury|governors|staff|we|vote|"
        r"opinions?|partners) (?:was|were|is|are) (?:evenly |equally |quite |very |almost |really )?(?:split|"
        r"divided)\b(?! into)|\b(?:one|half a|two|a single|a few|three) (?:points?|marks?) (?:behind|apart|"
        r"ahead|short of (?:the|her|him|them)|between|separated|separates|in it)",
    ),
    (
        "close_call", "two both second budget wish",
        r"\b(?:wish(?: only)? (?:i|we|there)(?:'d)?|(?:if|had)(?: only)? (?:i|we|there)(?:'d| had| were| "
        r"was)?)(?! (?:can|open|need|want|find|get|create|ever)\b)(?: \w+){0,3} (?:two|both|a second)\b(?! "
        r"(?:years|"
        r"minutes|weeks|days|opinion|interview|thought))|\bbudget for (?:two|both|a second)\b|\btwo (?:jobs|"
        r"posts|places|"
        r"positions|roles|seats|vacancies|openings|chairs) to (?:give|offer|fill|share)\b|\b(?:could|"
        r"can)(?:n't| "
        r"not|not)? (?:take|hire|appoint|have|keep) (?:you )?both\b|\b(?:hire|take|have|appoint)(?:ed|n)? "
        r"both of you\b",
    ),
    (
        "close_call", "another different other nearly easily up almost been within",
        r"\b(?:on|in) (?:another|a different|any (?:other|given)) (?:day|sunday|saturday|week|night|year|"
        r"month|"
        r"morning|occasion|round)\b[^.!?;]{0,60}\b(?:you|it|i|we)(?:'d| would| could| might)\b|\b(?:any|"
        r"another|most) other (?:year|week|day|month|time)s?,? (?:you|it|i|we)(?:'d| would| could| might)|"
        r"\b(?:it|that) (?:could|might|would|should)(?: very| so| just as)*(?: well| easily| nearly)?(?:'ve| "
        r"have) "
        r"(?:so |just as |very )?(?:easily )?been you|\bcould(?: just as| so| very)? easily have (?:been|"
        r"gone|"
        r"chosen|picked)|\b(?:nearly|almost) (?:was |been )?you(?:rs)?[.,!]|\bit (?:nearly|almost) (?:was|"
        r"went)\b|"
        r"\bhad it been (?:up to|left to|my choice)|\bif it (?:had been|were|was) (?:up|left) to (?:me|us|"
        r"the|my)|"
        r"\bwithin a (?:whisker|hair|point|mark|vote)|\bi was one of the (?:two|three|four|others)\b",
    ),
    (
        "close_call", "two either both",
        r"\btwo (?:\w+ ){0,2}(?:finalists|candidates|people)\b[^.!?;]{0,40}\b(?:only one|one (?:post|job|"
        r"place|desk|seat|vacancy)|a single)\b|\beither of you\b|"
        r"\bboth of you\b(?! (?:know|can|are (?:invited|welcome)))",
    ),
)  # fmt: skip
