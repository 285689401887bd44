"""English wordings of a point about this user: praise with a "but", what was missing, what to try next. In: nothing.
Out: rows as in detector/phrases_en.py; data only."""

from __future__ import annotations

# What the user did there, as those who watched name it.
_WORK = (
    r"(?:answers?|report|lesson|plan|plans|code|pitch|presentation|case|task|test|exercise|sauce|dish|"
    r"plating|"
    r"demo|talk|essay|drawings|portfolio|budget|section|half|ending|opening|tests|structure|arithmetic|"
    r"numbers|figures|delivery|pace|timing|seasoning|grammar|spelling|detail|details|modelling|analysis|"
    r"query|"
    r"queries|draft|copy|reel|song|piece|handover|service|station|bench|welds?|joints?|finish|knife work|"
    r"examples|reasoning|solution|design|paragraphs?|tone|layout|list|publication list|rest|slides)"
)
_SOFT = (
    r"(?:harder going|heavy going|heavy|dry|bland|loose|rough|messy|untidy|sloppy|long|short|dense|wordy|"
    r"crowded|over(?:cooked|done|worked|long|loaded)|under(?:cooked|done|seasoned|powered)|thin(?:ner)?|"
    r"weak(?:er|est)?|shaky|vague(?:r)?|general|generic|late|missing|lacking|unfinished|incomplete|unclear|"
    r"confus\w+|hurried|rushed|slow(?:er)?|hesitant|flat|nowhere|out of date|dated|patchy|uneven|limited)"
)
_ASK = r"(?:asked|pressed|pushed|questioned|probed|challenged|prompted|interrupted|changed|turned)"

INCOMING = (
    (
        "feedback_given", "less fewer",
        r"\b(?:but|though|although|however|only|while|yet),? (?:that )?you(?:'d| had| have|'ve)(?: had)? (?:rather |a (?:little|bit) |"
        r"somewhat )?(?:less|fewer) [^.!?;]{0,60}\bthan (?:we|this|the (?:job|post|role|position|work))\b",
    ),
    (
        "feedback_given", "your + but yet though although however only while",
        r"\byour (?!(?:\w+ ){0,2}(?:application|interest|background|experience|skills|qualifications|profile|"
        r"cv|r[eé]sum[eé]|credentials|candidature|time|patience|career|history|details are|name)\b)"
        r"(?:[\w'-]+ ){1,8}?(?:was|were|is|are|had|has|stood|shone|made|won|told|showed|came)\b"
        r"[^.!?]{3,90}(?:, | - | – |; ?)(?:but|yet|though|however|only|while|whereas),? (?!unfortunately|"
        r"sadly|other|another|in "
        r"the end|on this|we (?:have|'ve|had|did|do not have|are (?:un|not)|chose|decided|were (?:un|looking "
        r"for "
        r"a different)|received|went|can(?:no|')t|could(?:n't| not))|i(?:'m| am| have|'ve| had)|"
        r"(?:they|the \w+|he|she)(?:'ve| have| has)? (?:decided|chosen|chose|gone|went|offered|opted|"
        r"appointed|picked|selected|preferred|position|role|post|job)|there (?:were|was|is)|not (?:quite "
        r")?(?:what|"
        r"the right|enough to)|someone|somebody|it (?:was|is) not (?:to be|enough)|it's not|this time|"
        r"regrettably|"
        r"for this|as the|because|due|after|one|(?:they|he|she|the \w+) (?:felt|thought|preferred) (?!you|"
        r"your|that you|it)|the (?:competition|standard|other|field|successful|panel has))",
    ),
    (
        "feedback_given", "your but however " + "yet",
        r"\byour (?:[\w'-]+ ){1,6}(?:highly|well|strongly|warmly|excellently|high)[, ]+(?:but|yet|however) "
        r"(?:your|you|in|on|the|"
        r"when|where|as)\b|\b(?:but|yet|however,?) your (?!application|profile|background|experience|"
        r"interest|cv\b|"
        r"r[eé]sum)(?:[\w'-]+ ){1,7}?(?:relied|leaned|rested|depended|stayed|focus(?:s?ed)?|skipped|left|"
        r"assumed|"
        r"ignored|repeated|read|sounded|tended|took|went|lost|strayed|kept|remained|was|were|is|are|did|"
        r"needed|"
        r"needs?|could|made|showed|gave|told|ran|fell)\b",
    ),
    (
        "feedback_given",
        "relied leaned rested skipped assumed ignored omitted repeated wandered strayed overran slipped "
        "slips cost stopped + your",
        r"\byour (?:[\w'-]+ ){1,6}?(?:relied|leaned|rested|skipped|left out|assumed|ignored|omitted|repeated|"
        r"wandered|strayed|overran|slipped|cost you (?:time|points|marks|it|the job|ground|here)|lost you|"
        r"stopped (?:short|at|before))\b|\bslips cost you\b",
    ),
    (
        "feedback_given", "you + stuck lost froze stumbled wobbled faltered dodged ran avoided leaned went missed",
        r"\byou (?:also |then |only |sometimes |often |rather )?(?:got (?:stuck|lost|flustered|tangled|"
        r"muddled|ahead of)|were (?:thrown|lost|stuck|caught out|impatient|leaving|inclined|quick to)|froze|"
        r"stumbled|wobbled|faltered|dodged|ran out of (?:time|road|steam|things)|avoided|leaned on|went "
        r"(?:round|"
        r"around|off|over|past)|lost (?:the|your|us|me|them|sight|track)|talked (?:of|at|past|over|too|for)|"
        r"spoke (?:of|over|at|for)|hid behind|gave away|left out|undersold|undervalued|oversold|cut corners|"
        r"over(?:ran|cooked|thought|explained|complicated|looked)|had no (?:plan|answer|example|question|"
        r"idea|"
        r"clear|concrete|real)|had (?:little|nothing|few|less) (?:to say|examples?|experience|questions)|"
        r"asked (?:us |me )?"
        r"(?:no|nothing|few)|never (?:asked|mentioned|once|told|showed|said|got|looked|explained|came)|"
        r"only (?:spoke|talked|told|asked|gave|showed))\b",
    ),
    (
        "feedback_given", "when where once + asked pressed pushed questioned probed challenged prompted turned",
        r"\b(?:when|where|once|as soon as|the moment) (?:i|we|he|she|they|the \w+|[a-z]+) " + _ASK
        + r"(?: you)?\b(?! (?:for|to) (?:come|send|call))[^.!?;]{0,110}\byou(?:r)?\b(?! (?:gave (?:us |me )?(?:the best|an? (?:great|excellent|good|"
        r"clear|lovely))|lit up|shone|knew|handled|had a (?:great|good)|were (?:great|excellent|clear|"
        r"wonderful|brilliant|honest|ready)))|\byou (?:[\w']+ ){0,8}when (?:i|we|he|she|they|[a-z]+) "
        r"(?:asked|pressed|pushed|challenged)\b"
        r"[^.!?]{0,80}\b(?:but|instead|rather)\b",
    ),
    (
        "feedback_given", "what where thing bit part piece + missed missing lacked lacking wanted short hoped wished",
        r"\b(?:what|where|(?:only|one|main|missing) (?:thing|piece|bit|part)|the (?:thing|bit|part|piece))"
        r"(?: that)? (?!you\b)(?:we|i|they|he|she|the \w+|[a-z]+|let|was|were)(?: \w+){0,3} (?:missed|"
        r"missing|lacked|"
        r"lacking|wanted (?:was|more)|short on|hoped (?:for|to)|wished|let you down|held you back)\b"
        r"(?! (?:in the advert|from your (?:application|file|form)))",
    ),
    (
        "feedback_given", "next time + put try start tell show bring",
        r"(?<!see.you.)(?<!until.)(?<!will.be.)\bnext time,? (?:try|put|start|tell|show|bring|let|ask|slow|"
        r"take|lead|"
        r"give|come (?:with|and (?:show|tell))|make sure|remember|say|read|write|use|think|look|open|keep|"
        r"leave|taste|"
        r"salt|lean|be (?:more|less|bolder|braver|ready|yourself)|don't|prepare|have (?:a|an|one|two|your)|"
        r"perhaps|maybe|i(?:'d| would))\b",
    ),
    (
        "feedback_given", "and + fix put show tell work get spend slow let give learn practise practice start "
        "lead trust add cut do sort build try read bring reading get lose",
        r"(?:^|[.!?:;]) ?(?:so |just |please |then )?(?:fix|put|show|tell|work on|get|spend|slow|let|learn|"
        r"practi[sc]e|start|"
        r"lead with|lose|trust|add|cut|sort|build|bring|do) (?!us|me|in touch|back)[^.!?]{3,70}\band "
        r"(?:you(?:'ll|'d| will| would|"
        r" can)|your \w+ (?:will|would)|it(?:'ll| will)|they(?:'ll| will)|(?:i|we)(?:'d| would) (?:love|"
        r"gladly|happily|be (?:glad|happy|delighted)|like))\b"
        r"(?! (?:find (?:all|the|more)|receive|get an|be (?:able|taken)|see (?:all|the|our)))",
    ),
    (
        "feedback_given",
        "thought pointer tip hint observation remark advice suggestion note word remarks observations "
        "thoughts pointers tips points",
        r"\b(?:offer|give|add|leave|share|pass on|allow me|make|have)(?: you)?(?: with)? (?:just |only )?"
        r"(?:one|two|a|a few|an|some|this) (?:[\w-]+ ){0,2}?(?:thoughts?|pointers?|tips?|hints?|"
        r"observations?|"
        r"remarks?|word of advice|pieces? of advice|suggestions?|honest (?:note|word))\b(?! (?:you|your) "
        r"(?:may|might))|"
        r"\b(?:one|a|two) (?:\w+ )?(?:thoughts?|pointers?|tips?|hints?|observations?) (?:for (?:next|the "
        r"next|you|another)|though|if i may)\b",
    ),
    (
        "feedback_given", "helps help helpful useful use since honest plain blunt frank useful sugar candid",
        r"\bi (?:do )?(?:hope|think|thought) (?:that |it |this |you )(?:this |that |it )?(?:will |might |may "
        r")?(?:be |is |helps |"
        r"help )(?:you )?(?:of (?:some )?use|of (?:some )?help|useful|helpful|to know|next time|for (?:next|"
        r"the next))|"
        r"\bsince you asked(?: for|[.,;:])|\byou asked (?:me |us )?(?:what the|how you|why (?:it|you|we)|"
        r"where you|"
        r"(?:for|me for) nothing|for my)|\b(?:i'll be|let me be|i will be|may i be) (?:quite |very |"
        r"perfectly )?"
        r"(?:plain|blunt|frank|candid)\b|\b(?:plain|blunt|frank|candid) about (?:it|your|why|what|where)\b|"
        r"\bwithout sugar\b|\b(?:in case it|hope it) helps (?:you|next|with)",
    ),
    (
        "feedback_given",
        "answers report lesson plan code pitch presentation case task test sauce dish demo talk essay "
        "drawings "
        "budget section ending opening tests structure arithmetic delivery pace timing seasoning detail "
        "modelling analysis query draft copy reel service welds joints finish examples reasoning solution "
        "design rest "
        "list foliage buffer station explains",
        r"\b(?:the|your|its|that|those|"
        r"publication) " + _WORK + r"(?: [\w-]+){0,4}? (?:was|were|is|are|felt|read|came across|ran) "
        r"(?:a (?:bit|little|touch|shade) |too |rather |somewhat |still |quite |very |less )?" + _SOFT
        + r"\b(?! (?:list|term|time))|\bthe rest (?:explains|says|tells|does) too\b|\bno (?:tests|plan|structure|sources|numbers) for\b|"
        r"\bstill (?:give it away|reads? (?:as|like)|looks? like|sounds? like) (?:as )?(?:student|a |an |"
        r"school|class)",
    ),
    (
        "feedback_given", "need needed needs wanted looking + in from and you your",
        r"\b(?:we|i) (?:need(?:ed)?|want(?:ed)?|were looking for|had hoped for) (?:a person|someone|somebody|"
        r"the person|people|it to be|"
        r"a \w+) (?:who|that|with|the other)\b[^.!?]{3,120}[,;] ?(?:and|which|but) (?:in|from|on|you|your|"
        r"that)\b[^.!?]{0,60}\b(?:your|"
        r"you|yours|by)\b|\band i need it (?:to be )?the other way",
    ),
    (
        "feedback_given", "months year years practice more another",
        r"\b(?:six|three|twelve|a few|few more|another|a couple of|some) (?:more )?(?:months|years?|weeks) "
        r"(?:with|of|on|in|at) "
        r"(?:that|it|this|a|the|another|real|practi[sc]e)\b[^.!?]{0,40}\b(?:and|then) (?:you|i|we)|\b(?:with "
        r")?(?:a (?:bit|little)|some) more "
        r"(?:practi[sc]e|time|work|depth|confidence|polish|rehearsal|study) (?:on|at|in|with|you|and)\b|"
        r"\b(?:reading|studying|learning|practi[sc]ing|brushing up|working on|preparing|preparation) "
        r"[^.!?]{2,60}\b(?:would|will|"
        r"could) (?:put you|help you|make (?:you|the difference|all)|stand you|serve you|get you|give you|"
        r"strengthen)",
    ),
    (
        "feedback_given", "cost against tipped counted spoke told held deciding settled outweighed worry",
        r"\b(?:what|that|this|which) (?:cost you|counted against you|told against you|spoke against you|"
        r"held you back|lost it for you|stood in your way|let you down)\b|"
        r"\bcost you (?:time|points|marks|the|some|valuable|it)\b|\bthat is a worry\b|"
        r"\bthat's the (?:whole|only|entire) difference\b",
    ),
    (
        "feedback_given", "had give more than hints would expect help prompting like liked numbers",
        r"\b(?:had|needed) to (?:give (?:you )?(?:more (?!weight|priority|thought)|several|many|a lot of)|"
        r"prompt|ask (?:you )?(?:twice|three|several|more than)|help you|"
        r"remind you|show you)\b|\b(?:would|'d) have liked (?:to (?:see|hear)|more|a (?:bit|little|"
        r"clearer))\b|"
        r"\bmore than we(?:'d| would) expect\b|\bwhen they wanted to know\b",
    ),
    (
        "feedback_given", "wanted wanting hoped liked loved looking hoping left",
        r"\b(?:wanted|hoped|hoping|have (?:liked|loved)) (?:to )?(?:see|hear|have (?:seen|heard)|learn|read) "
        r"(?:a (?:bit|little|lot) )?(?:more|stronger|clearer) (?:about|of|on|"
        r"from|evidence|examples?|detail|depth|how|concrete)|\bleft wanting (?:more|a)|\bleft (?:me|us) "
        r"wanting",
    ),
    (
        "feedback_given", "strong stronger good better great excellent + weak weaker less light lighter thin shaky shakier short",
        r"\b(?:strong|stronger|good|better|great|excellent|very good) (?:on|in|at|with) [^.!?;]{2,40}(?:and|"
        r"but|,) (?:rather |somewhat |a (?:bit|little) )?(?:weak|weaker|less|light|"
        r"lighter|thin|shaky|shakier|short)\b",
    ),
    (
        "feedback_given", "may might can could would + advice thought pointer tip suggestion observation word remark stronger better clearer",
        r"\bif (?:i|we) (?:may|might|can|could)\b[^.!?;]{0,30}\b(?:advice|thought|pointer|tip|suggestion|"
        r"observation|remark)s?\b|\byour (?!application)(?:[\w-]+ ){1,4}would "
        r"(?:be|have been) (?:even |much |a lot )?(?:stronger|better|clearer)\b",
    ),
)  # fmt: skip
