"""English wordings of the stages of an application. In: nothing. Out: rows (stage, words that wake the row,
pattern); data only."""

from __future__ import annotations

# What the application had reached, or what the mail arranges. The order is one of preference.
STAGES = (
    (
        "final", "final last finalist finalists finalists",
        r"\b(?:final|last)[ -](?:round|stage|interview|panel|step|conversation|hurdle|meeting|two|three|four|"
        r"selection|presentation)s?\b|\bfinal (?:\w+ )?(?:interview|round|stage)|\bfinalists?\b",
    ),
    (
        "final", "second two runner + came were was finished runner last final down close strong one",
        r"\b(?:(?:came|were|was|finished) (?:an? )?(?:very )?(?:close |strong )?second|runner-?up|"
        r"one of (?:our|the) (?:last|final) (?:two|three)|the other finalist|down to (?:you|two|three|"
        r"the last))\b",
    ),
    (
        "onsite", "onsite site superday loop office visit",
        r"\b(?:virtual )?on-?site(?: interviews?| visit| day| round| loop| stage| with| at| on|s\b)|"
        r"\bsuper ?day\b|\binterview loop\b|\b(?:came|coming|come|visit(?:ed|ing)?) (?:to|us at|into|in to|"
        r"all the way) (?:see us|our|the|out) ?(?:\w+ ){0,2}(?:office|hq|headquarters|studio|site|lab|plant|"
        r"factory|workshop|depot|yard)|\bsite (?:visit|tour)\b",
    ),
    (
        "case", "case presentation",
        r"\bcase (?:stud(?:y|ies)|interview|exercise|round|presentation|discussion)\b|\b(?:your|the|"
        r"a) (?:\w+ )?presentation (?:to|round|stage|on|of|was|at|for)\b",
    ),
    (
        "technical", "technical coding pairing programming pair whiteboard live system code design round",
        r"\b(?:technical|tech|coding|live[ -]coding|pair(?:ing|[ -]programming)?|whiteboard|system[ -]design|"
        r"programming|code[ -]review)(?: and \w+)?[ -](?:interviews?|round|screen(?:ing)?|stage|session|"
        r"conversation|discussion|call|challenge interview|panel|exercise and)\b|\b(?:pair[ -]programm|"
        r"whiteboard)\w*",
    ),
    (
        "phone", "phone telephone telephonic call screen screening phoned",
        r"\b(?:(?:tele)?phone|telephonic)[ -](?:\w+ )?(?:interviews?|screen(?:ing)?|call|conversation|chat)\b|"
        r"\b(?:recruiter|initial|intro(?:ductory)?|screening|first|short|quick|discovery|hr)[ -](?!video)(?:\w+ )?"
        r"(?:screen(?:ing)?|call)\b|"
        r"\b(?:speak(?:ing)?|spoke|talk(?:ed|ing)?|chat(?:ted|ting)?|interview(?:ed)?)\b[^.!?;]{0,30}\b(?:on|"
        r"by|over) the (?:tele)?phone\b|\b(?:our|your|the|a) (?!video|zoom|teams)(?:\w+ )?(?:phone )?(?<!video.)(?<!zoom.)(?<!teams.)call\b(?! (?:back|"
        r"for applications|me|us|centre|center))",
    ),
    (
        "assessment",
        "assessment test exercise examination take assignment challenge homework trial video questionnaire "
        "task quiz sample simulation exam",
        r"\b(?:(?:online|skills?|written|aptitude|psychometric|coding|technical|numerical|reasoning|"
        r"personality|practical|typing|language|pre-employment|video|recorded|one-way|situational|"
        r"judg[e]?ment|game-based|job)[ -](?:\w+ )?(?:assessments?|tests?|exercises?|answers|questionnaire|"
        r"simulation|battery|interview questions|questions|examination|exam)|take[ -]home|home (?:exercise|"
        r"assignment|task|test)|assessment (?:cent(?:re|er)|day|stage|round|results?)|(?:your|the|our|"
        r"an?) (?!shortlisting|selection)(?:\w+ )?(?:assessment|assignment|coding challenge|work sample|test|"
        r"test task|trial (?:shift|day)|test project|exercise|homework|audition|simulator|questionnaire|"
        r"design challenge|test result)s?|one-way video|video (?:answers|assessment|submission))\b",
    ),
    (
        "interview",
        "interview interviews interviewing interviewed meet meeting met conversation panel chat talk spoke "
        "speaking visit",
        r"\b(?:interview(?:s|ing|ed)?|(?:meet(?:ing)?|met|speaking|talking|spoke|talked|chat(?:ting|"
        r"ted)?) (?:with )?(?:you|us|me|the team)|(?:our|your) (?:\w+ )?(?:conversation|meeting|chat|talk|"
        r"visit)|com(?:e|ing) (?:and|in to|over to) (?:meet|see|talk))\b",
    ),
    (
        "application",
        "application applications apply applying applied cv resume portfolio reel tape samples candidature "
        "candidacy expression letter dossier interest submission profile",
        r"\b(?:your (?:\w+ ){0,3}(?:application|candidature|candidacy|(?<!offer.)letter|dossier|submission|"
        r"interest|form)|(?:reviewed|read|considered|received|seen|seeing|looked at|got|"
        r"looking at) your (?:\w+ ){0,2}(?:cv|r[eé]sum[eé]|profile|portfolio|reel|tape|samples)|(?:you|for|"
        r"your) (?:recently )?appl(?:ied|ying)|thank(?:s| you)[^.!?;]{0,20}\b(?:interest|appl\w+)|"
        r"the application|applications?|everyone who applied)\b",
    ),
)  # fmt: skip

# What stands before a stage that the application did not reach, or that only others reach.
NOT_REACHED = (
    r"(?:\bnot\b|n't\b|\bunable\b|\bcannot\b|\bnever\b|\bno longer\b|\bcandidates?\b|\bapplicants?\b|"
    r"\bthose\b|\bothers\b|"
    r"\bpeople\b|\bsome\b|\bwill be (?:called|invited|contacted|asked|telephoned)\b|\bahead of\b|"
    r"\bbefore (?:the|an?|we)\b|\bopen to\b)"
    r"[^.!?;]{0,70}$"
)
# ... unless the words tell how it went: "did not reach the pass mark in the written test".
TAKEN = r"\b(?:scor\w+|marks?|pass(?:ed|ing)?|reach\w*|standard|results?|perform\w*|achieve\w*)\b"
