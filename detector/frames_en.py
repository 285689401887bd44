"""English words around companies, roles and people. In: nothing. Out: frames as rows (weight, words that
wake it, pattern).

A frame of *_BEFORE ends where the name or title starts, a frame of *_AFTER starts where it ends. Its weight
is its worth as evidence. Patterns are read as in detector/phrases_en.py; data only.
"""

from __future__ import annotations

MACROS = {
    "job": r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|internships?|"
    r"traineeships?|apprenticeships?|"
    r"studentship|fellowship|programme|program|scheme|requisition|req|gig|place|seat|slot|appointment)",
    "team": r"(?:(?:global |early |graduate |campus |emea |uk |us )?(?:talent(?: acquisition| management|"
    r" attraction)?|recruit(?:ing|ment|ers?)|hiring|careers?|people(?: (?:operations|ops|partners?|"
    r"and culture|& culture|services))?|hr|human resources|selection|resourcing|candidate (?:care|"
    r"experience)|staffing|interview|onboarding)? ?(?:team|family|folks|crew))",
}

COMPANY_BEFORE = (
    ("4", "employer", r"\b(?:the |your )?employer,? (?!has|have|is|was|did|does|will|who|that|and|to)"),
    ("3", "heard hear feedback word", r"\b(?:heard? (?:back )?from|feedback (?:from|by)|(?:final )?word (?:from|back from)) "),
    ("4", "client", r"(?:\b(?:our|my) client,? |\bclient: ?)"),
    (
        "4", "interest interested",
        r"\binterest(?:ed)? (?:in |to )(?:(?:joining|working|work|join|a (?:career|job|role|position)|"
        r"careers?|employment|opportunities|becoming part of|being part of)(?: (?:with|at|for|in))? )?",
    ),
    (
        "4", "applying applied apply application applications candidature candidacy",
        r"\b(?:appl(?:y|ying|ied|ications?)|candidature|candidacy|submission) (?:to|with|at)(?: (?:work|"
        r"a position|a role|a job)(?: at| with| for)?| join| us at| us here at| us,)? ",
    ),
    (
        "4",
        "position role job opening vacancy opportunity career internship post jobs careers opportunities "
        "employment programme interview interviewing interviewed",
        r"\b(?:{job}|careers?|employment|interview(?:s|ing|"
        r"ed)?)(?: \(?(?:[\w/-]*\d[\w/-]*)\)?)? (?:here )?(?:at|with|within) ",
    ),
    (
        "4", "applying applied apply application considering candidacy opening position role interview",
        r"\b(?:appl(?:y|ying|ied|ication)|candidacy|interview(?:ed|ing)?|considered|position|role) (?:for|as|of) [^.!?;\n]{2,60}? "
        r"(?:with|at) (?!this|the (?:moment|time|end|same)|your|our|least|present|all|any|no|a )",
    ),
    (
        "4", "here us everyone team all",
        r"\b(?:here at|all of us (?:at|here at)|everyone (?:at|here at)|us at|team (?:here )?at) ",
    ),
    (
        "3", "all folks people colleagues greetings hello regards updates life",
        r"\b(?:all at|folks at|people at|colleagues at|greetings from|hello from|regards from|"
        r"all the best from|love from|updates? from|life at) ",
    ),
    (
        "2", "joining join career future work working considering choosing news message word",
        r"\b(?:joining|join|work(?:ing)? (?:at|for|with)|considering|choosing|consider|a future (?:at|with)|"
        r"career (?:at|with)|part of|news from|message from|word from) (?:us at |the |a role (?:at|with) )?",
    ),
    ("4", "behalf", r"\bon behalf of "),
    (
        "3", "sent issued managed handled processed generated created",
        r"\b(?:sent|issued|managed|handled|processed|generated|created)(?: to you| by us| automatically)? for ",
    ),
    (
        "4", "company employer organisation organization unit agency",
        r"(?m:^|[;|])\s*(?:company|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|"
        r"employing (?:body|organi[sz]ation|unit)|agency)(?: name)?(?:[ ]*[:|=]|\t)\s*",
    ),
    ("4", "join joining + as", r"\bjoin(?:ing)? (?:us at |the )?(?=[^.!?\n]{2,50} as )"),
    (
        "2", "welcome account registered profile",
        r"\b(?:welcome to|account (?:was |has been |is )?(?:created|set up|registered)? ?(?:for|with|at)|"
        r"registered with|profile (?:with|at)) ",
    ),
    ("1.5", "at", r"\bat "),
    (
        "2", "from i am name founder owner head director manager partner recruiter officer chief lead ceo",
        r"\b(?:(?:i'm|i am|this is|it's|my name is|name's) [\w'-]+(?: [\w'-]+)?,?(?: (?:here|calling|"
        r"writing))? (?:from|at|of|with)|^[\w'-]+ (?:here )?from|(?:founder|owner|ceo|cto|coo) (?:of|at)|"
        r"(?:head|director|manager|partner|recruiter|officer|chief|lead)(?: of [\w &]{2,30})?,? at) ",
    ),
    (
        "2",
        "looking hiring recruiting searching role position job opportunity vacancy search mandate assignment",
        r"\b(?:role|position|job|opportunity|vacancy|search|mandate|assignment) (?:[\w-]+ ){0,3}?(?:for|with|"
        r"at) ",
    ),
    (
        "3", "looking hiring recruiting searching",
        r"\b(?:looking for|hiring|recruiting|searching for) (?:an? |our )?(?:[\w-]+ ){1,6}?(?:for|with|at) ",
    ),
    ("3", "copyright", r"\bcopyright (?:\(c\) |© )?(?:20\d\d(?:[-–]\d+)?,? )?(?:by )?"),
    (
        "-5", "powered via uses hosted provided",
        r"\b(?:powered by|(?:sent|delivered|managed|handled|submitted|applied) (?:via|through|using|with)|"
        r"uses|hosted by|provided by) ",
    ),
    (
        "-5", "sent message",
        r"\b(?:sent|message|delivered|managed|handled)(?: to you)? by (?=[^.\n]{2,50}(?:on behalf of| for ))",
    ),
)  # fmt: skip

COMPANY_AFTER = (
    ("4", "marked declined rejected viewed closed cancelled encourages + your this the you", r" (?:has |have )?(?:marked|declined|rejected|viewed|closed|cancelled|encourages) (?:your|this|the|you)\b"),
    ("3", "committee panel board", r"['’]s? (?:remuneration|selection|hiring|interview|search|appointments?|recruitment) (?:committee|panel|board)\b"),
    (
        "2", "department committee panel office desk",
        r" (?:hr |hiring |recruitment |selection |human resources )?(?:department|committee|panel|office|"
        r"desk)\b",
    ),
    (
        "4",
        "team family department committee panel crew talent recruiting recruitment hiring careers people hr "
        "human selection office desk folks",
        r" {team}\b",
    ),
    (
        "4", "equal diversity",
        r",? (?:is|are) (?:an |proud to be an? |committed to (?:being )?)?(?:equal|diversity|affirmative|"
        r"inclusive)",
    ),
    (
        "4", "invites wishes regrets thanks collects recruits",
        r" (?:invites you|wishes you|regrets (?:to|that)|thanks you|collects|processes (?:your|personal)|"
        r"hires people|keeps your|recruits)\b",
    ),
    (
        "1.5", "want wants liked loved like likes asked felt feel came",
        r" (?:(?:have |has |would )?(?:wants?|liked|loved|likes?|asked|felt|feel|came back)) (?:to |you|your|that|for|me|us)",
    ),
    (
        "3", "have",
        r" have (?:decided|chosen|offered|gone|now|come back|put|filled|hired|appointed|opted|asked)\b",
    ),
    (
        "2",
        "has would received + invited received reviewed decided chosen considered selected completed closed "
        "cancelled updated offered withdrawn opted gone paused like your",
        r" (?:has (?:invited you|received your|reviewed your|decided|chosen|considered|selected|completed|"
        r"closed|cancelled|updated|offered|withdrawn|opted|gone|paused)|would like to|received your)\b",
    ),
    (
        "3", "careers recruitment recruiting talent hr hiring jobs human people",
        r" (?:early |global |graduate |campus )?(?:careers|recruit(?:ment|ing)|talent acquisition|talent|hr|"
        r"hiring|jobs|human resources|people team)(?= *(?:\n|$|\.|,))",
    ),
)  # fmt: skip

ROLE_BEFORE = (
    ("4", "applied applying", r"\b(?:applied|applying) (?:for|to): "),
    ("3", "be become becoming + our the", r"\b(?:to be|be|become|becoming) (?:our|the) (?:next |new )?"),
    ("2", "re", r"\bre (?:the |that |your )?"),
    ("4", "role position job post", r"\b(?:the|this|our|a) (?:role|position|job|post): ?"),
    (
        "4",
        "position role post job vacancy opening opportunity internship place programme slot seat vacancies "
        "positions",
        r"\b(?:{job}) (?:of|as|titled|called|entitled)(?: an?| our| the)? ",
    ),
    (
        "4", "designation position role vacancy job post title requisition vacancies opening applied",
        r"(?m:^|[|;(]|\bre: ?)\s*(?:job title|title|designation|position(?: title| applied for| name)?|"
        r"role(?: title| applied for)?|job(?: name)?|post(?: title| applied for)?|vacancy(?: title)?|"
        r"requisition(?: title)?|opening|applied for)(?:[ ]*[:|=]|\t)\s*",
    ),
    (
        "3", "position role vacancy job post opening",
        r"\b(?:the|our|this|your|advertised) (?:{job})(?: \(?[\w/-]*\d[\w/-]*\)?,?)? (?!of|in|at|as|with|for|"
        r"on|has|is|was|and|you|we|that|which|to|from|by|or|will|within)",
    ),
    (
        "3",
        "application applying applied apply applications candidature candidacy interview interviewing "
        "interviewed considered consideration interest interested interviews submission shortlisted selected "
        "cv expression",
        r"\b(?:appl(?:y|ying|ied|ications?)|candidature|candidacy|interview(?:s|ing|ed)?(?: (?:with us|us|you|"
        r"together|panel|invitation|round|process))?|considered|consideration|interest(?:ed)?|submission|"
        r"shortlisted|selected|cv|r[eé]sum[eé]|form|assessment|test|exercise|process|you|offer)(?: to us|"
        r" with us| here| [\w.#/-]*\d[\w/-]*)? (?:for|in|to be|to become|as|to|regarding|about|of)(?: (?:the|"
        r"our|an?|your|this|that|joining us as an?|the open|the following|{job} of|the {job} of|{job} as|"
        r"the {job} as))* ",
    ),
    (
        "3",
        "join joining hire hiring looking searching need work working appointed appoint offer become recruit "
        "recruiting",
        r"\b(?:join(?:ing)? us as|join [\w &]{2,30} as|hire|hiring|looking for|searching for|"
        r"recruit(?:ing)?(?: for)?|need|work(?:ing)? as|appointed?(?: \w+)? as|offer you (?:the|"
        r"a)(?: {job} (?:of|as))?|become) (?:an?|our|the) ",
    ),
    ("3", "as + you role our", r"\b(?:you(?:r role)? as|as our) (?:an? |our |the )?"),
    (
        "3", "status update decision outcome regarding result regards concerning re",
        r"\b(?:(?:status|update|decision|outcome|result|feedback|news)(?: of your application)? (?:on|"
        r"regarding|about|for|of)|regarding|concerning|re:|ref:)(?: (?:the|our|your|application for|"
        r"the {job} of))* ",
    ),
    ("2", "for", r"\bfor (?:the |our |an? |your |this |that |another )?"),
    ("2", "as", r"\bas (?:an? |our |the )?"),
    ("2", "no yes decision news", r"\b(?:no|yes|decision|news)(?: from us)? (?:on|to|about|for) (?:the )?"),
    (
        "3", "application applications",
        r"\bapplication (?:no\.? |number |ref\.? |id )?[\w/-]*\d[\w/-]*[:,]? (?:for )?(?:the )?",
    ),
    (
        "3", "examination exam competition campaign",
        r"\b(?:examination|exam|competition|campaign) for (?:the )?",
    ),
)  # fmt: skip

ROLE_AFTER = (
    (
        "4",
        "position role post job vacancy opening opportunity internship traineeship apprenticeship fellowship "
        "requisition gig place slot spot seat chair campaign",
        r"(?: \(?[\w/-]*\d[\w/-]*\)?,?)? (?:position|role|post|job|vacancy|opening|opportunity|gig|internship|"
        r"traineeship|apprenticeship|requisition|place|slot|spot|seat|chair|campaign)\b(?!-)",
    ),
    (
        "3", "application interview vacancy",
        r" (?:application|interview|candidature|search|recruitment|process)\b",
    ),
)  # fmt: skip

# Closings before a name; a line may go on after them ("Kind regards from Leeds").
CLOSINGS = (
    r"(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere|friendly)? ?(?:regards|wishes|thanks)|"
    r"best|cheers|thanks|thank you|"
    r"(?:yours )?(?:sincerely|faithfully|truly|respectfully|cordially)|sincerely yours|yours|warmly|"
    r"all the best|all best|take care|"
    r"love|respectfully|cordially|cordial greetings|with (?:every good wish|apologies|respect|thanks|"
    r"gratitude|appreciation|love|best wishes|"
    r"kind regards|warm regards)|good luck|best of luck|regards|until then|talk soon|speak soon|"
    r"stay in touch|see you|ever|chin up|rgds|br|kr|vbw|"
    r"thanking you|greetings|on behalf of[^\n]{0,60}|for (?:the|and on behalf of)[^\n]{0,50})"
)

GREETING = (
    r"(?:dear|hello|hi|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|howdy|kia ora|alright|"
    r"morning|g'day|hej|ciao)"
)

# Of these a bulk or automatic mail needs one, so that a newsletter about jobs is no application.
APPLICANT = (
    r"\b(?:shortlist\w*|(?:not|been) selected|non-selection|recruit\w*|vacanc\w+|(?:this|the|that|"
    r"following) (?:application|vacancy|role|position|job|post|"
    r"requisition)|dear (?:candidate|applicant)|requisition|your (?:[\w-]+ ){0,4}(?:application|"
    r"applications|candidature|candidacy|interview|cv|r[eé]sum[eé]|assessment|exercise|profile for|offer|"
    r"interest|"
    r"submission|place|account|withdrawal|status|candidate account)|(?:you|for) (?:have |recently |"
    r"'ve )?appl(?:ied|ying)|thank(?:s| you) for (?:your )?(?:appl|interest)|"
    r"application (?:for|to|number|status|received|ref|id|update)|(?:invite[sd]?|inviting) you|interview|"
    r"candidate|appointed|the (?:role|position|job|post|vacancy))"
)

# Lists of jobs for anybody: no company, no role.
ALERT = (
    r"\b(?:\d+|new|more|latest|recommended|similar|fresh|matching|hot|top|these) (?:new |matching |fresh |"
    r"more |retail |\w+ )?(?:jobs?|roles?|vacancies|openings|perches|positions|"
    r"gigs|shifts) (?:for you|match|matching|in your|near|you|within|this week|like|on|that|at|from|posted)|"
    r"job ?alerts?\b|saved search|jobs? (?:you (?:saved|viewed|may|might))|"
    r"(?:jobs?|roles|vacancies) (?:matching|that match|based on|picked for)|your (?:daily|weekly) (?:jobs?|"
    r"digest|alert)|(?:see|here are) \d+ (?:like|similar|more)|"
    r"\d+ (?:\w+ ){0,3}(?:jobs|roles|vacancies|openings)\b"
)
