"""English wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where, rows

_ADV = r"(?:(?!not\b|never\b|no\b)\w+ ){0,2}?"
_AGAINST_ME = (
    r"(?:pass(?:ed|ing)? (?:on me|me over|over me)|turn(?:ed|ing)? me down|rul(?:e|ed|ing) me out|reject(?:ed|ing)? me|drop(?:ped)? me"
    r"|(?:decide|decided|go|went|chose|choose)(?: \w+)? (?:against me|for (?:someone|somebody) else|with (?:someone|somebody) else)"
    r"|say no(?: to me)?|not (?:choose|pick|take|want|hire) me)"
)
_WHY = (
    *rows(
        "no_why_didnt_you",
        rf"what (?:\w+ ){{0,3}}?(?:made|led|caused|persuaded|prompted|convinced|brought|decided) (?:you|them|the panel|the team|your \w+)"
        rf"(?: all)?(?: to)? {_ADV}{_AGAINST_ME}",
        r"what (?:\w+ ){0,3}?(?:put (?:you|them) off|(?:you|they) (?:had|held|have) against me|(?:lost|cost) me (?:it|the|this)"
        r"|(?:swung|swayed|tipped) (?:it|things|the (?:decision|balance|scales?)) (?:against|away))",
        r"what (?:more|else) (?:you|they|anyone) (?:could|can) (?:possibly )?(?:want|ask for|have wanted|expect)",
        "how (?:come|is it that|it (?:is|was|came about) that|it can be that) (?:I|my|you|they)",
        level=Level.WARN,
    ),
)  # fmt: skip
_UNFAIR = (
    *rows(
        "no_unfairness",
        r"(?:cards?|deck|odds|dice|scales) (?:was|were|is|are|had been|seemed|felt) (?:\w+ )?(?:stacked|loaded|marked|tipped)",
        r"(?:stacked|loaded|tilted|weighted) (?:against me|(?:the \w+ )?in (?:his|her|their|favou?r)|in favou?r of)",
        r"(?:a|the whole thing) (?:done deal|foregone conclusion|stitch-?up|fix|put-?up job|box-?ticking)|window[- ]dressing",
        r"(?:going|went) through the motions", r"(?:not|hardly|never|scarcely|\w+n't) (?:\w+ ){0,3}?(?:level playing field|cricket)",
        r"(?:jobs for the boys|old boys'? (?:club|network)|whose? (?:face|name) fit|my face did(?:n't| not) fit)",
        r"(?:had|have|has) (?:(?:it|the job|the post|the role|this one) )?(?:sewn up|in the bag|lined up all along)",
        r"(?:job|post|role|place|position|outcome|result|decision|winner|choice) (?:was|had been|seemed) (?:already |always |long |clearly )+"
        r"(?:going to|decided|promised|earmarked|meant for|spoken for)",
        r"(?:someone|somebody|one|a candidate|a name) (?:\w+ )?in mind (?:all along|from the (?:start|beginning|outset)|before)",
        r"(?:one|a|another) (?:rule|standard|law|set of rules) for (?:some|insiders|them)",
        unless=r"\b(?:not|never|nothing|n't) (?:\w+ ){0,3}?(?:stacked|foregone|done deal|decided|sewn)|\bif you\b",
    ),
    *rows(
        "no_unfairness",
        r"never (?:really |even |once )?(?:stood|had|given|got|in with) (?:a|any|much of a) (?:real |fair |proper )?(?:chance|hope|look-in)",
        r"(?:make|making|made) up the numbers", "only (?:invited|asked|interviewed|there|called) (?:me )?(?:for (?:show|form)|to tick)",
        level=Level.WARN,
        unless=r"\bnever had a chance to\b",
    ),
)  # fmt: skip
_BLAME = (
    *rows(
        "no_blame",
        r"I(?: do| only| just| really| rather)* wish (?:that )?(?:some(?:body|one)|any(?:body|one)|you|they|the \w+|it) (?:had|could have|would have)"
        r" (?:\w+ )?(?:mentioned|told|said|warned|let|been (?:mentioned|clear|told|said|honest|open|upfront)|made|thought|given|explained|asked|checked)",
        r"(?:would|might|could) (?:have|'ve) been (?:\w+ )?(?:nice|kind|kinder|polite|courteous|decent|good|better|helpful|useful|considerate|fairer)"
        r" (?:if|to (?:have )?(?:be|been|know|known|hear|heard|have|get|let|tell|warn|say)|had)",
        r"(?:nobody|no one|no-one|none of you|not one of you|not a soul)\b(?! (?:could|would|is|else))[^.?!]{0,20} (?:thought (?:to|of)|saw fit|had the"
        r" (?:courage|heart|sense|decency)|mentioned|warned|told me|said (?:a word|anything)|explained|got in touch|got back|wrote)",
        r"(?:would|could|might) have (?:saved|spared) (?:me|us|you|both|everyone|everybody)\b",
        r"(?:had|if) (?:I|you|some(?:body|one)|anyone) (?:only )?(?:known|had known|had (?:said|told|mentioned)|said|told me|mentioned)"
        r" (?:that |this |it |so |about )?(?:\w+ ){0,3}?(?:sooner|earlier|before(?:hand)?|at the (?:start|outset)|in advance|first)",
        r"(?:someone|somebody) (?:might|could|should|ought to) (?:at least )?(?:have|'ve) (?:told|warned|mentioned|said|let)",
        r"after (?:I|all that|coming|driving|travelling|waiting)[^.?!]{0,30}(?:the least (?:you|I|they|anyone) (?:could|can|might))",
        "(?:the )?least (?:you|they|anyone|someone) (?:could|can|might) (?:do|have done)", r"I (?:did|do) (?:\w+ )?expect(?:ed)? (?:a little |a bit |rather )?more",
        r"(?:a pity|a shame) (?:that )?(?:nobody|no one|you|they|it) (?:\w+ )?(?:did(?:n't| not)|never|was(?:n't| not)|could(?:n't| not)|told|mentioned)",
        level=Level.WARN,
        unless=r"\b(?:not|n't|never) (?:\w+ )?(?:blame|reproach|complain)",
    ),
    *rows(
        "no_blame",
        r"you (?:all )?(?:never|did(?:n't| not)(?: even| once)?|forgot to|neglected to|could(?:n't| not) (?:even )?be bothered to) (?:even )?(?:send|sent|tell|told"
        r"|pass(?:ed)?|forward(?:ed)?|mention(?:ed)?|ask(?:ed)?|chase(?:d)?|put (?:me )?forward|warn(?:ed)?|show(?:ed)?|explain(?:ed)?|gave|give|submit(?:ted)?)"
        r"\b(?! (?:up|in|me your))",
        r"(?:that|which|this)(?: is|'s|, I (?:think|suspect),? is)? (?:what|why I|the reason I) (?:lost|cost) (?:me )?(?:the|this|that|it|my)",
        r"(?:because of|thanks to|down to|through) (?:you|your) (?:\w+ )?(?:mistake|error|delay|carelessness|slip|oversight|silence|forgetfulness)?\b[^.?!]{0,25}"
        r"(?:I (?:have )?lost|I missed|cost me|I did(?:n't| not) get)",
        r"(?:never|did(?:n't| not)|forgot|failed)\b[^.?!]{0,50}, (?:did|have|had|were) you\b",
        r"(?:it was|that was|it's|this is) (?:all |entirely |really )?(?:your|the agency's|the panel's) (?:fault|doing|mistake|responsibility)",
        "let (?:that|it|this) be a lesson", "I hope you (?:are|feel) (?:happy|pleased|proud|satisfied)", "easy (?:enough )?for you (?:people )?to",
        unless=r"\bif you (?:never|did)|\bthat you did(?:n't| not) (?:need|have)|\bI (?:know|see|understand) (?:that )?you did(?:n't| not) mean",
    ),
)  # fmt: skip
_LAW = (
    *rows(
        "no_legal_words",
        r"(?:as is|it is|that is|within|exercis\w+|know|aware of|insist on|assert|stand on|about|reserve|waive) (?:all )?my (?:statutory |legal |full )?rights?(?! of| and wrongs)",
        r"(?:under|by|within|breach of|against|of) the [A-Z]?\w*(?: \w+){0,3} (?:Act|Regulations|Directive|Code of Practice)\b",
        r"(?:union|works council)(?: \w+)? (?:ha(?:s|ve)|says?|suggest\w*|advis\w+|think\w*|is|are|will|recommend\w*|tells?|told)\b",
        r"(?:tak|seek|get|obtain|ask)\w*(?: for)? (?:\w+ )?(?:advice|guidance|counsel|an opinion) (?:on|about|as to|regarding) (?:whether|if|how lawful|the legal|my (?:position|rights|options))",
        r"(?:whether|if|how) (?:that|this|it|such \w+|your \w+|any of (?:this|that)) (?:is|was|are|were|can be|could be|would be) (?:\w+ )?(?:lawful|legal|allowed|permitted|compliant|strictly legal)",
        r"(?:question|wonder about|doubt) (?:the )?(?:lawfulness|legality)", r"(?:reserve|keep) (?:all )?(?:my|the) (?:position|rights?|options open)",
        r"(?:take|taking|carry|pursue|pursuing) (?:this|it|the matter|things) (?:\w+ )?further(?! (?:in|with my) (?:my )?(?:studies|training|own))",
        r"(?:hear|hearing) (?:more )?from (?:my|our) (?:representative|adviser|advisor|counsel)", "without prejudice",
        unless=r"\b(?:module|course|exam|essay|studying|my answers? (?:on|about)|exercise|case study|worked|knowledge of|questions? (?:on|about))\b|\bnot (?:\w+ ){0,3}?(?:take|taking) (?:this|it)",
    ),
    *rows(
        "no_legal_words",
        r"(?:request|ask for|asking for|obtain|see|have|send me|copy of|copies of) (?:\w+ ){0,3}?(?:the |my |all |your )?(?:\w+ )?(?:interview|panel|scoring|score|selection|assessment|personal)"
        r" (?:notes|sheets?|records?|data|file|matrix|papers)",
        r"(?:every|each|all|most) (?:\w+ )?(?:one )?of your (?:\w+ )?(?:hires|staff|team|managers|recruits|appointments)[^.?!]{0,40}\b(?:under|over|male|female|men|women|white|young|same)",
        "(?:on record|for the record|for my records)", "(?:answers?|reasons?|explanation|confirm\\w*|that|this) in writing",
        level=Level.WARN,
    ),
)  # fmt: skip
_THEIRS = r"(?:his|hers?|theirs?|(?:his|her|their) (?:own )?\w+|those of (?:the|your) \w+|the other'?s?)"
_COMPARED = (
    *rows(
        "no_comparison_with_hired",
        r"(?:he|she|they|the (?:other|new|chosen|successful)\b[^?.!,]{0,25}?) (?:has|have|had|'s got|'ve got|got|did|do|does|can|could|brings?|brought|offers?|offered|is|are|was|were)\b"
        r"[^.?!]{0,40}\b(?:that |and |which |than )?I (?:have|had|has|did|do|can|could|am|was|lack)(?:n't| not)\b",
        r"(?:that|which|and) I (?:have|did|do|could|can|am|was)(?:n't| not)(?=\W*$)[^.]*\?",
        rf"(?:my|mine)\b[^.?!]{{0,50}}\b(?:more|better|further|longer|higher|stronger|above|outweigh\w*) (?:than )?{_THEIRS}",
        r"(?:with|having) (?:\w+ )?(?:half|a (?:third|quarter|fraction) of|none of|less than half) (?:of )?(?:my|the) (?:\w+ )?(?:experience|years|training|qualifications?|skills?)",
        r"I (?:have|had|'ve) (?:twice|double|three times|far more|many times)\b[^.?!]{0,30}\b(?:he|she|they|him|her|them|his|hers?|their)\b",
        r"I could (?:do|run|teach|have done) (?:it|that|this|the job|the work|circles) (?:better|around|in my sleep)",
    ),
    *rows(
        "no_comparison_with_hired",
        r"(?:my|mine) (?:\w+ ){0,4}?(?:would|should|ought to|might|must) (?:have |surely |to )?(?:count(?:ed)?|weigh(?:ed)?|matter(?:ed)?)",
        r"what (?:\w+ )?(?:he|she|they|the (?:other|new|chosen|successful) \w+)(?:'s| has| had| have|'ve)? got",
        level=Level.WARN,
    ),
)  # fmt: skip
_SOMEBODY = (
    r"(?:he|she|(?:the |your |one )(?:\w+ ){0,3}?(?:interviewers?|manager|director|colleague|partner|gentleman|lady|man|woman|chair(?:man|woman|person)?|head|lead|recruiter|panel)"
    r"|(?:mr|mrs|ms|dr|prof|sir|professor)\.? \w+|the one (?:who|with|in)\b[^.?!,]{0,30})"
)
_OTHERS = (
    *rows(
        "no_third_parties",
        rf"{_SOMEBODY}(?: \w+){{0,3}}? (?:(?:was|were|kept|spent\b[^.?!]{{0,30}}|sat there|seemed to be) )?(?:look(?:ed|ing) at (?:his|her|their|the) (?:watch|phone|clock|laptop|screen|e-?mails?)"
        r"|check(?:ed|ing) (?:his|her|their) (?:watch|phone|messages|e-?mails?)|yawn(?:ed|ing)|scroll(?:ed|ing)|star(?:ed|ing) (?:out of|at (?:the|his|her) (?:window|ceiling|phone|screen))"
        r"|typ(?:ed|ing) (?:all|the whole|throughout)|doodl(?:ed|ing)|roll(?:ed|ing) (?:his|her|their) eyes|sneer(?:ed|ing)|fell asleep|nodd(?:ed|ing) off|texting"
        r"|(?:on|glued to) (?:his|her|their) (?:phone|laptop)|left (?:the room )?half-?way|(?:came|turned up|arrived) late)",
        rf"{_SOMEBODY}(?: \w+){{0,2}}? (?:seemed|appeared|looked)? ?(?:to )?(?:have|had|having) (?:\w+ )?(?:made up (?:his|her|their) minds?|decided)",
        rf"{_SOMEBODY}(?: \w+){{0,2}}? (?:had(?:n't| not)|did(?:n't| not) (?:seem|appear) to have|had clearly not|clearly had(?:n't| not)) (?:\w+ )?(?:read|seen|opened|looked|prepared)",
        r"between (?:you and me|ourselves|us)\b[^.?!]*\b(?:he|she|they|him|her|the)\b", r"(?:he|she|they) can(?:not)? (?:barely|hardly|scarcely|not even|'t even)",
        r"(?:he|she|they) (?:barely|hardly|scarcely|can't|could(?:n't| not)) (?:even )?(?:knows?|runs?|reads?|speaks?|works?|turns? up|manages?|writes?|tell)",
        r"(?:I know|I've heard|heard|everyone knows|they say|word has it)\b[^.?!]{0,60}\b(?:(?:only |just )?got (?:it|the job|in) (?:because|through|by)|sacked|fired|let go|useless|lazy|a (?:fraud|drinker|bully)|slept|nephew|niece|related)",
        r"(?:his|her) (?:uncle|father|mother|brother|sister|wife|husband|cousin|golf \w+) (?:works?|is|sits|knows|plays)\b",
        r"no (?:friend|fan) of mine", r"(?:you|I) (?:might|may|should|would) (?:want|like) to (?:keep an eye|watch|be careful)\b[^.?!]*\b(?:him|her|them)",
    ),
)  # fmt: skip
_PLEADING = (
    *rows(
        "no_pleading",
        r"(?:put|say|drop) (?:in )?(?:a|another) (?:\w+ )?word (?:in )?(?:for me|on my behalf|with|to)\b", r"(?:have|had) a (?:quiet )?word with (?:the|your|them|him|her)",
        r"(?:speak|talk|appeal|go|write) (?:directly |again |straight )?to (?:the |your )(?:partners|board|director|boss|owner|ceo|manager|head|superior)\b[^.?!]{0,40}\b(?:myself|for me|on my behalf|about (?:me|my|it|this))",
        r"(?:talk|speak|explain(?: it| this| myself)?|put my case|make my case) to (?:them|him|her|the \w+) (?:myself|directly|in person|face to face)",
        r"(?:would|might|could|'d) (?:\w+ )?(?:see|feel|think|decide) (?:it |things |about (?:me|it) )?(?:differently|otherwise) if",
        r"(?:if|should) (?:you|they) (?:could |would |were to )?(?:only |just )?(?:give|gave|see|saw|meet|met|let|take|took) (?:me|my)\b[^.?!]{0,40}\b(?:you|they)(?:'d| would| will|'ll) (?:\w+ )?(?:see|change|realise|realize|understand|know|not regret)",
        r"(?:not|n't) (?:too|yet too) late (?:to|for)", r"(?:any(?:body|one) else|someone (?:higher|senior|above))(?: \w+){0,2}? (?:I (?:could|can|might)|up|to) (?:speak|talk|appeal|turn|write)?",
        r"you won't (?:regret|be (?:sorry|disappointed))", "(?:my|the) (?:application|file|name) (?:\\w+ )?back (?:on|in|into) (?:the|your)",
        unless=r"\b(?:another|other|future|different|next|new) (?:\w+ )?(?:role|post|job|position|opening|vacancy|vacancies|team)s?\b|\b(?:kind|good|nice) of you to\b|\bthank\w*[^.?!]{0,20}\bfor (?:putting|having|speaking)|\b(?:not|n't) (?:\w+ ){0,2}?(?:ask|asking|expect)",
    ),
)  # fmt: skip
_UNMET = rows(
    "no_unmet_meeting",
    r"(?<!would be )(?<!would have been )(?<!'d be )(?:lovely|nice|good|great|pleasure|treat|delight|joy|fun|interesting|enjoyed|loved|liked|thank\w*(?: you)? for|grateful for)"
    r" (?:\w+ ){0,2}?(?:to )?(?:sit(?:ting)? (?:down )?(?:with|across|opposite)|see(?:ing)? you (?:all )?(?:last|on|in person|again|at)|put(?:ting)? (?:a face|faces) to|hear(?:ing)? (?:from )?you in person"
    r"|be(?:ing)? shown (?:round|around)|com(?:e|ing) (?:in )?(?:to|into) (?:see you|your (?:office|shop|school|kitchen))|(?:making|giving) (?:the )?time (?:to|for) (?:see|meet|talk)\w*"
    r"|welcom(?:e|ing) me (?:to|into|at) your|the (?:tour|trial (?:day|shift)))",
    r"(?:sat|sitting) (?:down )?(?:with|opposite|across from) you", "when I (?:sat|came in|came to see|was (?:with|at|in) (?:you|your))", "face to face (?:last|on|with you)",
    where=Where.NOT_MET,
    unless=r"\b(?:would|could|hope|one day|some day|perhaps|look forward)\b",
)  # fmt: skip
_NEWCOMER = r"(?:the|your) new (?:\w+ ){0,2}?(?:\w*(?:er|or|ist|ant|ent|ian|man|woman|nurse|clerk|chef|cook|guide|aide|head|lead|intern|trainee|apprentice|x{2,})(?: x+)*)"
_NOT_A_PERSON = r"\bnew (?:\w+ )?(?:centre|center|chapter|quarter|computer|theatre|theater|counter|printer|server|newsletter|winter|summer|ferry|charter|plant|restaurant|equipment|management|department|development|content|event|investment|website|customer\w*|floor|door|tractor|motor|line|register|order|header|tower)\b"
_WISHES = rows(
    "no_wish_without_hire",
    rf"(?:hope|wish|luck|success|best|congratulat\w+|welcome)\b[^.?!]*\b{_NEWCOMER}",
    rf"{_NEWCOMER}\b[^.?!]*\b(?:settles?|finds? (?:his|her|their)|luck|success|welcome|enjoys?|start)",
    r"(?:whoever|the person|somebody|someone) (?:who )?(?:got|gets|took|takes|landed|fills|has (?:got|taken))\b[^.?!]*\b(?:luck|wish|hope|well|success|enjoys?|kettle)",
    r"(?:luck|wish|hope|success)\b[^.?!]*\b(?:whoever|the (?:person|one) (?:who )?(?:got|gets|took|takes|landed|fills)|my successor|the lucky)",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
    unless=_NOT_A_PERSON,
)  # fmt: skip

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
