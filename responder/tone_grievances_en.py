"""English wordings of grievance: why, unfair, blame, the law. In: nothing. Out: GRIEVANCES, one idea a row; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where, rows

_NOT = r"(?:not|n't|never|nothing|hardly|far from|no)\b (?!only\b|just\b|even\b)(?:\w+ ){0,3}?"
# An adverb or another word in between, but none that turns the sense round.
_ADV = r"(?:(?!not\b|never\b|no\b|hardly\b|anything\b|far\b|nothing\b)\w+ )?"
_ADVS = r"(?:(?!not\b|never\b|no\b|hardly\b|anything\b|far\b|nothing\b)\w+ ){0,3}?"
_VERY = r"(?:very |really |quite |so |extremely |rather |deeply |truly |utterly |completely |totally |just |simply )*"

_WHY = (
    *rows(
        "no_why_didnt_you",
        "why (?:did(?:n't| not)? you|did you not|was(?:n't| not)? (?:I|my)|were(?:n't| not)? (?:I|my|you)|not me)",
        "why (?:would(?:n't| not)? you|won't you|am I not|have(?:n't)? (?:you|I)|on earth)",
    ),
    *rows(
        "no_why_didnt_you",
        r"(?<=^)(?:so|and|but|then)?\W*why(?! (?:not )?(?:talk|meet|call|stay|have|get|don't we))",
        where=Where.QUESTION,
    ),
    *rows(
        "no_why_didnt_you",
        r"(?:tell me|let me know|explain(?: to me)?|to (?:know|understand|learn|hear|find out)|wonder(?:ing)?|curious"
        r"|ask(?: you)?|reasons?)(?: about)?(?: exactly| the reason| as to)? why (?:I|you|my|they|it)",
        level=Level.WARN,
    ),
    *rows(
        "no_why_didnt_you",
        r"what (?:was|is|were) the (?:\w+ )?reasons? (?:that )?(?:you|I|my|for (?:my|the|your))",
        level=Level.WARN,
        where=Where.QUESTION,
    ),
)

_UNFAIR = (
    *rows(
        "no_unfairness",
        "unfair(?:ly|ness)?", "unjust(?:ly|ified)?", "injustice", "rigged", "nepotism", "favou?ritism", "prejudiced?",
        "double standards?", rf"(?:was|were|is|are|process|decision) {_ADV}biased", "bias(?:ed)? (?:against|towards?)",
        denied=_NOT,
        unless=r"\bunfair (?:of me|to you)\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:isn't|wasn't|(?:is|was|be|been|seems?|feels?|felt) (?:\w+ )?(?:not|hardly|anything but)) (?:\w+ ){0,2}?fair",
        unless=r"\b(?:more than|not only) fair|\bwould",
    ),
    *rows(
        "no_unfairness",
        r"(?:not|never|hardly|without|deprived|\w+n't)\b[^.;]{0,40}\bfair (?:chance|hearing|process|decision|shot"
        r"|assessment|interview|trial|go|treatment)",
        unless=r"\b(?:doubt|question|dispute|deny|only)\b",
    ),
    *rows(
        "no_unfairness",
        "(?:wrong|bad|poor|terrible|stupid|strange|baffling|short-?sighted) (?:decision|choice|call)",
        denied=_NOT,
        unless=r"\b(?:my|mine|I made)\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:you|they|your company)(?: are|'re|'ve| have| will)? (?:\w+ )?(?:making|made|make) an? (?:\w+ )*mistake",
        rf"(?:decision|choice|this|that) (?:is|was) {_ADV}an? {_ADV}(?:mistake|error)",
        "you(?:'ll| will| may| might)(?: come to)? regret", "your loss", "you(?:'re| are| will be)? (?:missing out|losing)",
        r"(?:feel|felt|was|been) (?:\w+ )?cheated", "(?:rules|questions|criteria) were changed",
        "favou?red (?:the|your|an?|his|her|one|some)",
        r"I (?:really |truly |surely |clearly |certainly |honestly |still )?deserved? (?:the|this|that|better|it|an?|more)",
        r"clearly (?:already )?had (?:\w+ )?(?:decided|someone|made up)",
        r"(?<!I )(?:had|was|were) (?:\w+ )?(?:decided|made up|settled) (?:long )?(?:before|beforehand|in advance|from the start)",
        r"(?<!I )(?:had|have) (?:clearly |obviously )?(?:already )?(?:decided|made up your minds?) before",
        "(?:like |just |only |merely |nothing but )+an? (?:pure |mere )?(?:formality|pretext|sham|charade)",
    ),
)  # fmt: skip

_INSULTS = (
    "rude|unprofessional|disorgani[sz]ed|disrespectful|insulting|ridiculous|pathetic|appalling|disgraceful|disgusting"
    "|outrageous|shameful|shocking|incompetent|idiotic|unacceptable|chaotic|inexcusable|absurd|laughable"
    "|(?:badly|poorly) (?:run|organi[sz]ed|handled)"
)
_BLAME = (
    *rows(
        "no_blame",
        r"wast(?:e|ed|ing) (?:of )?(?:so much of )?(?:my|our|everyone's) (?:\w+ )?(?:time|day|week|morning|afternoon|effort)",
        r"wast(?:e|ed) (?:\w+ ){1,4}of my (?:life|time)", r"(?:be|are|were) (?:\w+ )?ashamed of (?:your|the way|how)",
        "(?:complete|total|utter|such a|was a|what a) waste",
        "shame on", "how dare", "ghost(?:ed|ing)", "sick (?:and tired )?of", "fed up", "no respect",
        "(?:utter|complete|total|an?) (?:joke|nonsense|farce|shambles|disgrace)",
        rf"(?:I am|I'm|makes? me|made me|left me|feel|felt) {_ADVS}(?:angry|furious|insulted|outraged|disgusted"
        r"|humiliated|cheated|disrespected|bitter|resentful|appalled)",
        denied=_NOT,
    ),
    *rows(
        "no_blame",
        r"(?:you|your \w+|they) (?:\w+ )?(?:could(?:n't| not) be bothered|should be ashamed|ha(?:ve|s) no idea what)",
        "(?:do you|have you) any idea (?:how|what)", r"did you (?:even|actually|ever) (?:read|look|listen|open|consider)",
    ),
    *rows(
        "no_blame",
        r"(?:next time|in (?:the )?future|perhaps|maybe),? (?:you|please|be|try|do)\b[^?]*\b(?:honest|clear about|read|answer"
        r"|respect|advertise|say so|prepare|politer?)",
        "I (?:took|used|spent|gave up) (?:[\\w-]+ ){1,4}(?:off|holiday|leave|unpaid)[^.]* for (?:this|you|that|nothing)",
        level=Level.WARN,
    ),
    *rows(
        "no_blame",
        r"you (?:all )?(?:never|(?:did|could|have)(?:n't| not)(?: even)?) (?:even )?(?:bother|repl(?:y|ied)|call|get back|got"
        r" back|gave me|give me|let me know|care|listen|read my|look at|respond|contact|respect)\w*",
        r"you (?:never|did(?:n't| not)(?: even)?) (?:answer(?:ed)? (?:me|my (?:e-?mails?|letters?|calls?|messages?))|t(?:ell|old)"
        r" me (?:that|earlier|before))",
        unless=r"\bthat you (?:did(?:n't| not)|never) (?:tell|give|let) |\bif you\b|\bas if\b",
    ),
    *rows(
        "no_blame",
        "you (?:failed to|misled|lied|led me on|strung me|ignored|let me down|ghosted|rejected me without)",
        "you kept me (?:waiting|hanging|in the dark)",
        "you made me (?:feel (?:small|stupid|worthless|bad|unwelcome|like)|jump|look (?:stupid|like))", r"made me wait (?:\w+ )?(?:\w+ )?(?:days|weeks|months|hours)",
        "you (?:should|could|ought to) have (?:at least )?(?:told|given|hired|chosen|said|known|let me|been|warned|asked"
        "|read|taken|had the|shown|called|replied|answered|picked)",
        "thank(?:s| you) for nothing", "(?<=^)so much for", "expected (?:better|more) (?:from|of)",
        r"(?:had|has|have|with|of|without|lack(?:s|ed)?)\b[^.?!]{0,25}\b(?:the|common|basic|simple|any) (?:decency|courtesy"
        r"|manners)",
        "nobody (?:even )?(?:called back|bothered|replied|told|cared|answered)",
        "(?:do|did|was|am)(?:n't| not) (?:I )?even (?:get|got|worth|deserve|given|told)",
    ),
    *rows(
        "no_blame",
        "you promised", r"you said (?:that )?(?:you|I) would\b[^.?!]*\b(?:but|and (?:now|still|yet|nothing)|never)",
        unless=r"\byou (?:did|kept|have)\b|\bas you promised\b",
    ),
    *rows(
        "no_blame",
        rf"(?:was|were|is|are|been|so|very|quite|how|really|truly|extremely|rather|your|find (?:it|this|that)|found"
        rf" (?:it|this|that|you)) {_ADV}{_VERY}(?:{_INSULTS})",
        unless=rf"{_NOT}(?:{_INSULTS})|\bI (?:was|am|have been|felt|sounded)\b",
    ),
    *rows(
        "no_blame",
        rf"(?:process|procedure|communication|planning|recruitment|company|whole thing|how you work) {_ADV}(?:is|was|has"
        r" been) (?:an? |such a |just a |one big |total |complete |absolute )*(?:mess|chaos|shambles|joke|farce"
        r"|disaster|nightmare|circus|disgrace|insult)",
        rf"treat(?:ed|ing)? (?:me |people |applicants |candidates )?{_VERY}(?:badly|poorly|terribly|unfairly|shabbily|like"
        r" (?:dirt|nothing|a number|rubbish|trash|this|that))",
        r"f+u+c+k\w*", r"(?:bull)?shit\w*", "(?:screw|damn) you", "go to hell", "ass?hole", "arsehole", "bastards?",
        "wtf", "idiots?", "morons?", "crap",
    ),
)  # fmt: skip

_LAWYER = r"(?:lawyers?|attorneys?|solicitors?|barristers?|unions?|legal (?:team|advis[eo]r|counsel|representative|aid))"
_LAW = (
    *rows(
        "no_legal_words",
        r"(?:speak|talk|consult|contact|hire|engage|instruct|see|involve|turn)(?:s|ing|ed)?(?: to| with)?"
        rf" (?:an?|my|our|the) (?:\w+ )?(?:{_LAWYER}|tribunal|commission|ombudsman)",
        rf"(?:with|to|from|by|and) (?:my|our) (?:\w+ )?{_LAWYER}",
        rf"(?:my|our) {_LAWYER} (?:will|says?|said|tells?|told|advised|thinks?|is|are|has|have)",
        "(?:equality|human rights|data protection) (?:commission|authority|agency)",
        unless=r"\b(?:position|role|job|post|task|exercise|example|case study|course|worked|working)\b",
    ),
    *rows(
        "no_legal_words",
        "legal (?:action|steps|proceedings|rights?|claim|case|remed(?:y|ies)|options|consequences|grounds)",
        "(?:take|seek|seeking|took|taking|get|getting) legal advice", "sue", "suing", "lawsuit",
        "(?:see you|take (?:you|this|it)|go) (?:in|to|all the way to) (?:court|a tribunal|tribunal)",
        "employment tribunal", "my (?:legal )?rights(?! of| and wrongs)", r"(?:is|was|are|were|be) (?:\w+ )?(?:illegal|unlawful)(?:ly)?", "subject access",
        "(?:under|according to|pursuant to|by) (?:the )?(?:GDPR|law|data protection|employment law)",
        "(?:EEOC|ACAS|equality act|title VII|labor board|labour court)",
        unless=r"\b(?:exercise|question on|questions on|case study|my answers? (?:on|about)|course)\b",
    ),
    *rows(
        "no_legal_words",
        r"(?:was|were|been|being|feel|felt) (?:\w+ )?discriminated", r"you (?:\w+ )?discriminat\w+", "discriminated against",
        "(?:is|was|suspect|smells? (?:of|like)|call it|nothing but|pure|clear|plain) discrimination",
        "(?:age|rac(?:e|ial)|gender|sex|disability|pregnancy|religious) discrimination(?! law)",
        r"(?:you|is|was|were|are|be|blatantly|simply|clearly) (?:\w+ )?(?:ageist|racist|sexist)",
        r"because of my (?:\w+ )?(?:age|race|gender|sex|accent|colou?r|religion|disability|pregnancy|nationality|name"
        r"|headscarf|skin)",
        "(?:file|filing|make|making|lodge|lodging|raise|raising|submit|submitting|bring) (?:an?|this|my)"
        r" (?:\w+ )?(?:complaint|grievance|claim)",
        "complaint (?:about|against) (?:you|your|the (?:interviewer|panel|process|school|company))",
        "I(?:'ll| will| shall|'m going to| am going to| intend to| have to| must) complain",
        r"(?:leave|post|write|writing|leaving|posting) (?:an?|my) (?:\w+ )?review(?! of (?:the|my|your))", "glassdoor",
        r"(?:reject|refus|turn|pass|chos|choos|exclud|tak|hir|treat)\w*\b[^.]{0,30}\bbecause I(?:'m| am) (?:an? |too )?(?:\w+ )?(?:foreign\w*|woman|man|mother|immigrant|muslim|jewish|christian|black"
        r"|white|asian|gay|trans|pregnant|disabled|old|young)",
        r"I(?:'ll| will| shall|'m going to| am going to) (?:be )?report(?:ing)? (?:this|you|it)",
        "hear(?:ing)? from my", "entitled (?:by law )?to (?:know|an? (?:answer|explanation|reason))",
        "go(?:ing)? (?:public|to the press)", "(?:will|shall|going to|'ll) (?:tell|warn) (?:everyone|everybody|others|people)",
    ),
    *rows(
        "no_legal_words",
        r"(?:have|kept|keep|got) (?:\w+ )?(?:an? )?(?:records?|evidence|proof|recordings?|screenshots?) (?:of|that) (?:everything|what|all|every|our|this|it|the|you)",
        level=Level.WARN,
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *_BLAME, *_LAW)
