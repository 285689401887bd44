"""English wordings that are signals. In: nothing. Out: rows (signal, words that wake the row, pattern); data
only.

Patterns see lower case text; a space stands for any white space, {name} for an entry of MACROS.
`[^.!?;]{0,N}` bounds every gap. Another language is another room with the same names.
"""

from __future__ import annotations

from detector import (
    close_en,
    feedback_en,
    inside_en,
    meetings_en,
    outcomes_en,
    pauses_en,
    points_en,
    reopened_en,
    sent_en,
)

MACROS = {
    "job": r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|opportunity|seats?|slots?|spots?|"
    r"internships?|"
    r"traineeships?|apprenticeships?|studentship|fellowship|requisition|req|search|recruitment|bookings?|"
    r"shifts?)",
    "cand": r"(?:candidates?|applicants?|persons?|individuals?|contenders?|finalists?|colleagues?|developers?|"
    r"engineers?|analysts?|"
    r"managers?|designers?|nurses?|teachers?|players?)",
    "chose": r"(?:offer\w*|cho(?:se|sen|ose|osing)|select\w*|appoint\w*|hir(?:e|ed|ing)|pick\w*|go|goes|going|gone|"
    r"went|proceed\w*|"
    r"mov(?:e|ed|ing)|settled|landed|given?|gave|awarded|fill(?:ed)?|preferred|preference|taken|took|"
    r"advanc\w+|continu\w+|progress\w*|"
    r"decided|edged|favou?r)",
    "were": r"(?:is|are|was|were|has been|have been|had been|'s been|'ve been|has now been|have now been|got)",
    "not": r"(?:not|n't|never|unable to|cannot|can ?not)",
    "feedback": r"(?:feedback|feed back|comments|critique|debriefs?|reasons)",
    "day": r"(?:today|yesterday|this (?:morning|afternoon|week|evening)|last (?:week|month|night|monday|tuesday|"
    r"wednesday|thursday|friday|"
    r"saturday|sunday)|earlier (?:today|this week)|on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"the other (?:day|week)|on \d{1,2}|on (?:mon|tues?|weds?|thurs?|fri|sat|sun)|of \d{1,2}(?:st|nd|rd|th)? "
    r"(?:january|"
    r"february|march|april|may|june|july|august|september|october|november|december)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|the \d{1,2}(?:st|nd|rd|th)|in (?:january|february|"
    r"march|april|may|june|july|"
    r"august|september|october|november|december)|(?:earlier|back) in)",
    "hires": r"(?:decided?|gone|went|chosen|feedback|interview\w*|role|position|requisition|mandate|candida\w+|cvs?|"
    r"profile|short-?list\w*|longlist|forward|offer\w*|"
    r"hir\w+|meet|speak|likes?|liked|froze|pulled|withdrawn|come back|came back|heard|vacancy|placement|"
    r"search|looking for|recruit\w*|background|filled|opted|appointed|told|prefer\w*|rang|felt)",
    "weak": r"(?:shaky|thin(?:ner)?|weak\w*|shallow|vague|generic|unclear|lacking|missing|limited|rushed|rusty|"
    r"patchy|uneven|"
    r"underdeveloped|unconvincing|inconsistent|incomplete|too \w+|not (?:quite|as|enough|deep|clear|at|up|"
    r"yet|strong)|n't (?:quite|as|enough|deep|clear|at|up)|"
    r"less \w+|below (?:the|our|what|average|par|expect)|behind|short of|light on|narrow|slow\b|surface|"
    r"hard to follow|on the (?:light|short|thin|weak)|a (?:bit|little|touch|shade) \w+|"
    r"room for|harder to|difficult to|flat|muddled|disorgani[sz]ed|hesitant|scattered|theoretical|cautious|"
    r"brittle)",
    "weekday": r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?|tomorrow|tmrw)",
    "month": r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)",
    "hour": r"(?:\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm|a\.m|p\.m|o'clock|h\b)|\bnoon\b|\bmidday\b|\bat (?:one|two|"
    r"three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|half)\b|\b(?:[01]\d|2[0-3])[0-5]\d ?(?:h|hrs|hours)\b)",
    "meeting": r"(?:interview(?:ing)?|meeting|conversation|discussion|chat|talk|call|session|visit|audition|"
    r"trial(?: shift| day)?|"
    r"assessment (?:cent(?:re|er)|day)|superday|panel|presentation|onsite|on-site)",
    **inside_en.MACROS,
}

INCOMING = (
    *outcomes_en.INCOMING, *pauses_en.INCOMING, *reopened_en.INCOMING, *close_en.INCOMING, *meetings_en.INCOMING, *feedback_en.INCOMING,
    *points_en.INCOMING,
)  # fmt: skip

OUTGOING = sent_en.OUTGOING

# A day and an hour anywhere fix a meeting where one of these words stands in the mail.
MEETING_WORDS = (
    "interview interviews call chat meet meeting conversation zoom video trial audition visit panel"
)
# Signals that a conditional sentence says as well: an invitation to apply again often starts with "if".
SURE = ("do_not_reply", "agency", "invites_reapply", "other_role", "feedback_asked", "meeting_arranged",
        "meeting_accepted", "feedback_refused", "legal", "on_hold", "close_call")  # fmt: skip

CONDITIONAL = (
    r"\b(?:if|unless|whether|in case|in the event|should (?:you|we|your|the|there|i|they|this|it|any)|once|"
    r"whenever|until|"
    r"were (?:we|you|it|this) to|may be|may have|might|would have to|could be|can be|will be (?:informed|"
    r"notified|told|contacted)|"
    r"(?:candidates|applicants|those|anyone|people|persons) (?:who|that|whose|not)|when (?:the|a|an|we|you|"
    r"your|it))\b"
)
BREAK = r"[;:–—]|,? (?:but|however|so|and (?:i|we|you|so)|yet|because|since) "
NEGATION = (
    r"(?:\bnot|n't|\bnever|\bnobody|\bno one|\bwithout|\bcannot|\bnone|\brather than|"
    r"\binstead of)\s+(?:\w+\s+){0,3}$"
)
# A pause is ON_HOLD where the application lives on, else POSITION_CLOSED.
ALIVE = (
    r"\b(?:(?:will|'ll|shall) (?:be in touch|contact you|let you know|revert|get back|come back|update you|"
    r"write|"
    r"call you|ring you|keep you (?:posted|updated|informed))|"
    r"(?:your application|you|yours)\b[^.!?;]{0,40}\b(?:stays?|remains?|still|is kept|are kept|active|open|"
    r"in (?:the )?(?:running|process|mix|pool))|"
    r"(?:haven't|have not|not) (?:picked|rejected|forgotten|chosen|decided)|not a no\b|(?:hope|expect|"
    r"plan) to (?:resume|restart|reopen|pick (?:it|this) up)|"
    r"bear with us|thank you for your patience|as soon as (?:we|i|it|there)|resum(?:e|es|ing) (?:in|by|"
    r"after|on))"
)
DEAD = (
    r"\b(?:clos(?:e|ed|ing) your (?:application|file|candida\w+)|(?:not|n't|no longer|"
    r"unable to)(?: be)?(?: \w+)? (?:mov|tak|proceed|progress|continu|consider|go(?:ing)? (?:ahead|forward|"
    r"further))\w*|"
    r"application (?:is|has been|was) (?:now |therefore )?(?:closed|cancelled|withdrawn)|unsuccessful|"
    r"not (?:been )?(?:selected|successful)|wish(?:ing)? you|good luck|best of luck)"
)
# A day that a template would not know.
SPECIFIC_DAY = r"\b{day}\b"
# A legend explains what words would mean; what stands below is no news.
LEGEND = (
    r"what (?:the|your|each|our|these|it)\b[^.!?\n]{0,30}\b(?:status|statuses|words?|stages?|mean)|(?:any|"
    r"one) of the (?:words|statuses|following "
    r"(?:statuses|words))|status (?:guide|key|legend|meanings?|descriptions?)|how to read (?:the|"
    r"your) status|possible (?:statuses|outcomes)|"
    r"meaning of (?:each|the) status|they mean the following"
)
LEGEND_WORDS = "status statuses words word mean means meaning stages"
# What a template would not say of one person ("specific", "i"), and what it says of all ("stock"): the first
# two count for PERSONAL, the last against.
MARKS = (
    (
        "specific",
        "gutted mate ta btw thx lol chin bummed big old boy asked said told wrote mentioned brought drew "
        "made "
        "showed described gave played built drove walked waited spotted taught caught explained turned came "
        "boss brother sister wife husband mum mom dad partner daughter son cat dog desk kitchen phone "
        "colleague consolation honest honestly owe promised between rather question story idea joke drawing "
        "lesson chart example point letter answer talk line",
        r"\b(?:gutted|mate|ta|btw|thx|lol|chin up|bummed|big man|old thing|dear boy)\b|\byou(?:'d|'ve| had|"
        r" have)? (?:asked|said|told|wrote|mentioned|brought|drew|made|showed|described|gave|played|built|"
        r"drove|walked|waited|spotted|taught|caught|explained|turned up|came up)\b|\b(?:my|our) (?:boss|"
        r"brother|sister|wife|husband|mum|mom|dad|partner|daughter|son|cat|dog|desk|kitchen|phone|"
        r"colleague)\b|\bif it(?:'s| is) any consolation|\bto be honest|\bhonestly\b|\bi owe you|\bi "
        r"promised|"
        r"\bi said (?:i|you)|\bbetween (?:us|you and me)|\bi(?:'d| would) rather you|\byour (?:question|"
        r"story|"
        r"idea|joke|drawing|lesson|chart|example|point|letter|answer|talk|line) (?:about|on|of|with|to)\b",
    ),
    (
        "i", "i",
        r"\bi(?:'m|'ve|'d|'ll)?\b(?! (?:am |'m )?(?:delighted|sorry|afraid|writing|regret|pleased|wish|hope|"
        r"would like to thank|wanted to (?:let|thank|inform|update|reach)|am writing|regret|look forward|"
        r"can confirm|trust|appreciate|understand))",
    ),
    (
        "stock",
        "thank thanks careful thorough much regret move moving moved proceed proceeding wish keep volume "
        "number time stage point occasion endeavors endeavours closely not n taking other applicants "
        "applications due owing appreciate received note advised informed encourage careers talent",
        r"\b(?:thank(?:s| you) for (?:your interest|applying|your application|taking the time|considering|"
        r"submitting)|(?:after|following|upon) (?:careful|thorough|much) (?:consideration|review|"
        r"deliberation)|(?:we|i) regret to|(?:move|moving|moved|proceed|proceeding) (?:forward|"
        r"ahead)?(?: with)? (?:with )?(?:other|another)|(?:we|i) wish you (?:all|every|the|much|success|"
        r"well)|"
        r"keep your (?:resume|cv|details|application|profile|information)|(?:high|large|"
        r"overwhelming) (?:volume|number)|at this (?:time|stage|point)|on this occasion|future endeavou?rs|"
        r"more closely|(?:not|n't) (?:be )?(?:moving|proceeding|progressing|taking)|other (?:candidates|"
        r"applicants)|\d+ (?:applicants|applications)|(?:due|owing) to the|not been (?:selected|successful|"
        r"shortlisted)|we (?:appreciate|received)|please (?:note|be advised|be informed)|encourage you to|"
        r"our (?:careers|talent) (?:page|site|community|pool|network))",
    ),
)  # fmt: skip
# A position that is closed because it is filled.
SHUT = r"\bclos"
