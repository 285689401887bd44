"""What the tone rules must know of English. In: nothing. Out: ENGLISH, a Lexicon; data only.

Rows are whole words and ignore case. The wordings that break a rule are in tone_grievances_en and tone_others_en.
"""

from __future__ import annotations

import re

from responder.tone_grievances_en import GRIEVANCES
from responder.tone_indirect_en import INDIRECT
from responder.tone_others_en import ABOUT_OTHERS
from responder.tone_rules import Lexicon


def _any_of(*rows: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(rows)})(?!\w)", re.IGNORECASE)


_GREETING = re.compile(
    r"(?i:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern)\b"
    r"(?:(?i:dr|mr|ms|mrs|mx|prof|st)\.|[^\n,:;.!?])*(?:[,:;.!]| ?[-\u2013\u2014](?=\s)|(?=\n)|$)"
    r"|[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?,(?=\s*\n)"  # the bare name
)
_SIGN_OFF = re.compile(
    r"(?i)(?:(?:with|and|my|many|all|best|kind|kindest|warm|warmest|very|good|sincere|again) ){0,3}"
    r"(?:regards|wishes|thanks|best|gratitude|sincerely|cheers|respectfully|cordially|warmly|gratefully|appreciation)"
    r"(?: again| and (?:thanks|best wishes|regards)| to you(?: all| both)?| from \w+)?[,.!]?"
    r"|(?:yours|sincerely|respectfully|faithfully)(?: (?:sincerely|faithfully|truly|ever|yours))?[,.!]?"
    r"|(?:thank you|thanks)(?: again| so much| very much)?[,.!]?|all (?:the best|good wishes|good things)[,.!]?"
    r"|take care[,.!]?|until (?:then|next time|soon)[,.!]?|cheers[,.!]?"
)
_COMMON = """
NEVER NOT WHY VERY REALLY PLEASE ALWAYS EVERYTHING NOTHING ANYTHING MUST NEED WANT YOUR YOU WILL HAVE THIS THAT JOB
NOW STILL BEST AND THE ALL SO MUCH THANK THANKS ONLY EVERY ONE DID DIDN'T DON'T HOW WHAT ME MY
"""

ENGLISH = Lexicon(
    greeting=_GREETING,
    sign_off=_SIGN_OFF,
    anybody=_any_of(
        "team", "all", "everyone", "everybody", "both", "there", "sir", "madam", "colleagues?", "recruiters?",
        "hiring", "hello", "hi", "hey", "greetings", "committee", "panel", "managers?", "whom", "morning", "afternoon", "evening", "day", "friends?",
        "folks", "people", "again",
    ),
    thanks=_any_of(
        r"thank(?:s|ful|ed|ing)?", r"grateful\w*", r"appreciat\w+", "gratitude", "much obliged", "enjoyed", "pleasure",
        "(?:kind|good|generous|nice) of you",
    ),
    asks=_any_of(
        r"I(?:'d| would|'ll| will)(?: (?:also|still|really|very much|greatly|gladly|always|truly|only|just|especially"
        r"|be|very|so|most|more than|extremely))* (?:grateful|glad|happy|thankful|pleased|interested|curious|delighted"
        r"|keen|appreciate|welcome|like(?! to thank)|love|value)",
        r"please (?:\w+ )?(?:tell|share|send|give|let me)",
        "(?:could|can|would|will|might) you",
        r"may I (?:\w+ )?ask",
        "I (?:wonder|was wondering|am wondering|hope you (?:can|could|might|will))",
        "let me know (?:what|why|how|where|which|any|if there)",
        r"any (?:feedback|advice|pointers|tips)\b[^.]*\b(?:would|welcome|helpful|appreciated)",
    ),
    about_me=_any_of(
        "feed-?back", "advice", "pointers?", "suggestions?", "tips", "criticism", "why", "reasons?",
        r"(?:I|me) (?:could|can|should|might|need to|ought to|have to)(?: have)? (?:improve|do|done|work on|prepare"
        r"|change|be (?:better|stronger|clearer|more)|learn|get better)",
        "(?:could|can|should|might|did|do) I (?:have )?(?:improve|do|done|changed?|strengthen|make|made|work on|learn)",
        "(?:to improve (?:on|my)|(?:strengthen|improve) (?:my|it))",
        "(?:stronger|better) candidate", "went well", "came across",
        "(?:my|any|the) (?:strengths|weaknesses|weak (?:points|spots)|shortcomings)",
        r"where I (?:fell|went|was (?:weak|lacking|not)|lost|could (?:have|do|improve|be better)|should)",
        "what (?:I (?:was|lacked|did)|was missing|went wrong)",
    ),
    opinion=_any_of(
        r"(?:know|hear|learn|understand|find out|see|told|tell me|share|say)(?: \w+){0,2}? (?:what|how(?! things)|which"
        r"|where|why|whether|it)",
        "your (?:view|opinion|thoughts?|impressions?)",
        "(?:any|some|a few|a|an) (?:thoughts?|comments?|impressions?|hints?|word|line|pointer|tip)",
    ),
    specific=_any_of(
        "well", "better", "best", r"strong\w*", r"strengthen\w*", r"improve\w*", r"weak\w*", "worked", "work (?:on|for)",
        r"prepar\w+", r"practi[sc]e\w*", r"learn\w*", "study", r"develop\w*", "focus", "missing", "gaps?", "answers?",
        "examples?", "skills?", "experience", "interviews?", "call", "across", "differently", r"convinc\w+", r"clear\w*",
        "advice", "advise", "grow", "good", "liked?", "keep", "change", "details?", "depth", "solid", "presentation",
        "portfolio", "lesson", "trial", "test", "exercise", "assessment", "course", "training", "qualification",
        "certificate", "point", "help(?:ed|ful)?", "right", "should (?:get|have|try|do)", r"impress\w*", "stood out",
        "suggest", "recommend", "mark",
    ),
    downcast=_any_of(
        "wrong with (?:me|my)", "did I do wrong", "did I get wrong", "I did wrong", "did I fail", "I failed",
        "did I mess", "I messed", "so bad", "bad about", "my (?:faults?|failings?|shortcomings)",
        r"my (?:\w+ )?weakness(?:es)?", "the problem with me", "not good enough", "hate", "dislike",
    ),
    reassurance=_any_of(
        "only", "purely", "just", "simply", "solely", "merely", "nothing (?:else|more)", "for no other reason",
        "no intention", "no pressure", "do not question",
        r"not (?:to|asking|looking|trying|questioning|here) (?:\w+ ){0,3}(?:argue|question|dispute|challenge|debate"
        r"|discuss|go back|change|reopen|reconsider|second)",
        "all (?:that )?I(?:'m| am)? (?:after|want|ask)",
        r"so (?:that )?I (?:can|could|know|am|don't)",
        r"(?:want|hope|aim|keen|like|trying|wish|order|chance|looking) to (?:\w+ )?(?:learn|improve|get better|do better"
        r"|prepare|grow|understand)",
        r"for my own \w+", "to (?:get|do|be) better", "learn from (?:it|this)", "for next time", "more competitive",
        r"help(?:ful|s)?\b.{0,25}\b(?:me|my|future|next)", "for (?:my|the) (?:next|future)",
        "what to (?:work on|practi[sc]e|learn)",
    ),
    disappointment=_any_of(
        r"disappoint\w*", "sad(?:ly|dened)?", "gutted", "heart-?broken", r"devastat\w*", "disheartened", r"discourag\w+",
        r"dismay\w*", "cried", "in tears",
        r"(?:am|was|feel|felt|so|very|quite|rather|bit|little|really) (?:\w+ )?(?:upset|hurt|down|low|crushed|shattered"
        r"|dejected|deflated)",
        r"had (?:\w+ )?(?:hoped for|been hoping)", "was hoping for",
        "sorry (?:not|to (?:read|hear|get|miss|learn)|that (?:it|I|this))",
        "(?:a|what a|great) (?:pity|shame|blow|let-?down)",
    ),
    common=frozenset(_COMMON.split()),
    wordings=(*GRIEVANCES, *ABOUT_OTHERS, *INDIRECT),
)  # fmt: skip
