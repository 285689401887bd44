"""English wordings that somebody from inside was chosen. In: nothing. Out: rows (cause, words that wake the row,
pattern); data only."""

from __future__ import annotations

# What was done with the job.
_CHOICE = (
    r"(?:appoint\w*|chose|chosen|hired|gave|given|giving|gone|went|goes|going|offered|award\w*|taken|took|"
    r"filled|run|done|handled|led|"
    r"covered|kept|falls|fell|landed|picked|promot\w+|settled|confirmed|made permanent|asked|move[sd]?|"
    r"decided)"
)
_OURS = r"(?:our|their|the (?:school|company|firm|trust|council|client|hospital|hotel|shop|team|department|college)'s)"
_UNIT = (
    r"(?:team|department|branch|office|shop|store|ward|kitchen|depot|site|house|school|side|division|unit|"
    r"clinic|section|desk|campus|plant|restaurant|hotel|practice|lab|crew|brigade|floor|warehouse)s?"
)
_POST = (
    r"(?:teaching assistant|assistants?|apprentices?|trainees?|interns?|deput(?:y|ies)|temps?|supervisor|"
    r"waiters?|waitress(?:es)?|receptionists?|secretary|porters?|drivers?|technicians?|juniors?|sous[ -]chef|"
    r"commis|cooks?|nurses?|tutors?|cover|freelancers?|volunteers?|lecturers?|caretaker|clerks?|gardeners?|"
    r"baristas?|bartenders?|co-?ordinators?|administrators?|bookkeeper|paralegals?|mechanics?|fitters?|"
    r"operatives?|stand-?in|number two|second in command|placement (?:student|pupil)|saturday \w+|"
    r"maternity cover|postdocs?|phd students?|working students?|employees?|staff)"
)

MACROS = {"choice": _CHOICE, "ours": _OURS, "unit": _UNIT, "post": _POST}

INSIDE = (
    ("internal_candidate", "promote promoted promoting stepping steps moving", r"\bpromot(?:e|ed|ing) (?:someone|somebody|one of|from|our|a colleague)|\bis stepping up\b|\bmoving (?:across|over|up) from (?:our|another)"),
    (
        "internal_candidate", "own house ranks",
        r"\bfrom (?:our|their|the|its) own (?:house|team|ranks|company|organi[sz]ation|staff|people)\b",
    ),
    (
        "internal_candidate", "internal internally within colleague inside house",
        r"\b(?:internal (?:candidate|applicant|hire|appointment|colleague|move|transfer|promotion|applicants|"
        r"candidates|person|successor|staff|employee)|(?:filled?|appoint(?:ed|ing)|hir(?:ed|ing)|promot(?:ed|"
        r"ing)|recruit(?:ed|ing)|someone|somebody|candidate|chosen|chose|went|offered|"
        r"gone)\b[^.!?;]{0,40}\b(?:internally|from within|from inside|in-house)|(?:someone|"
        r"somebody) internal\b|promot(?:ed|ing) (?:one of )?(?:our own|from within|someone already)|"
        r"(?:an existing|one of our (?:own|existing|current|present)|already (?:works|working) (?:here|"
        r"with us|for us)) ?(?:colleagues?|employees?|staff|team members?|interns?|apprentices?)?|"
        r"has been (?:covering|doing) (?:it|the (?:role|job|post)))",
    ),
    (
        "internal_candidate", "our their own existing current present s",
        r"\b{choice}\b[^.!?;]{0,45}?\b{ours} (?:own\b(?! (?:way|terms|words|right|time|risk|business|choice|"
        r"decision|direction|budget|process))|(?:existing|current|present|long-?(?:standing|serving|time)|"
        r"permanent|temporary|maternity|interim|acting|in-house|internal|resident|summer|student|weekend|"
        r"saturday|part-time)\b(?! (?:needs|requirements?|vacanc|roles?|positions?|openings?|search|round|"
        r"process|clients?|customers?|plans?|situation|budget|priorit|projects?|headcount|website|shortlist|"
        r"programme|pool|circumstances|job|time)))",
    ),
    (
        "internal_candidate",
        "assistant assistants apprentice apprentices trainee trainees intern interns deputy deputies temp "
        "temps "
        "supervisor waiter waiters waitress waitresses receptionist receptionists secretary porter porters "
        "driver "
        "drivers technician technicians junior juniors chef commis cook cooks nurse nurses tutor tutors "
        "cover "
        "freelancer freelancers volunteer volunteers lecturer lecturers caretaker clerk clerks gardener "
        "gardeners "
        "barista baristas bartender bartenders coordinator administrator administrators bookkeeper paralegal "
        "paralegals mechanic mechanics fitter operative student students postdoc employee employees staff "
        "command + "
        "our their s",
        r"\b(?:appoint\w*|chose|chosen|hired|gave|given|giving|gone|went|goes|offered|promot\w+|picked|fell|"
        r"confirmed|"
        r"taken on|took on|kept|go)\b(?: \w+){0,4}? (?:to |with |for |on )?(?:one of )?{ours} "
        r"(?:[\w-]+ ){0,2}?{post}\b(?! (?:agency|handbook|page|portal|team will))",
    ),
    (
        "internal_candidate", "inside house staff payroll building books",
        r"\b(?:someone|somebody|candidate|person|colleague|went|gone|goes|given|appointed|offered|hired|"
        r"chosen|"
        r"filled|it|applicant|appointment)\b[^.!?;]{0,30}\b(?:on|from) (?:the )?inside\b|\bfrom (?:inside|"
        r"within) "
        r"(?:the|our|their)\b|\balready (?:on|in) (?:the|our|their) (?:staff|payroll|building|books|team|"
        r"house|"
        r"company|school|department)\b|\b(?:kept?|keep|stay\w*|stays) (?:it )?in (?:the )?(?:house|family)\b|"
        r"\bhome-?grown\b",
    ),
    (
        "internal_candidate",
        "covering covered filling filled standing stood looking looked holding held minding acting stepped "
        "stepping deputising deputizing interim caretaker temping helping",
        r"\b(?:who|who's|has|have|had|she|he|they|was|is|been|someone|somebody|already|ingrid)(?: \w+){0,3}? "
        r"(?:(?:covering|covered) (?:it|the|this|that|for|as|since|our)|filling in|filled in|(?:standing|"
        r"stood) in (?:for|since|as|while|until|here|all)|"
        r"holding the fort|held the fort|minding (?:it|the)|acting up|stepped in|stepping in|deputi[sz]ing|"
        r"(?:looking|looked) after (?:it|the \w+|things|our \w+|this)(?: \w+){0,2} (?:since|for us|"
        r"informally|here|"
        r"meanwhile|until|in the (?:meantime|interim)|while|during|on a))\b|\bacting up\b|\bthe (?:interim|"
        r"acting) (?:manager|head|director|lead|co-?ordinator|chef|post-?holder|one)\b[^.!?;]{0,60}\b(?:stay|"
        r"permanent|"
        r"appointed|keep|continue|carry on|confirmed|got|applied|given)",
    ),
    (
        "internal_candidate", "existing current serving present member colleague employee employees staff",
        r"\b(?:an|by|to (?:our|their)|of (?:our|their)|one of the) (?:existing|current|serving|present) "
        r"(?:[\w-]+ ){0,2}?(?:members?|employees?|colleagues?|staff|workers?|volunteers?|contractors?|"
        r"post-?holder)\b|\b{choice}\b[^.!?;]{0,30}\b(?:an? )?(?:existing |current |long-serving )?member of "
        r"(?:the |our |their )?(?:own |existing |current |permanent |[\w-]+ ){0,2}(?:staff|team|department|"
        r"crew|"
        r"faculty|brigade)\b(?! (?:will|can|may|has (?:left|been in)))",
    ),
    (
        "internal_candidate",
        "redeploy redeployed redeployment risk displaced transfer transferred transferring moved move moving "
        "across",
        r"\bredeploy\w*|\bat[ -]risk (?:colleague|staff|employee)|\bdisplaced (?:colleague|staff|employee)|"
        r"\b(?:colleague|someone|somebody|person|who|has|have|had|she|he|they|is|being|nurse|teacher|manager|"
        r"technician) (?:\w+ ){0,3}?(?:transferr(?:ed|ing) (?:from|across|over|internally|to us)|asked "
        r"(?:for a "
        r"transfer|to (?:be )?(?:moved?|transferr?(?:ed)?))|mov(?:ed|ing) (?:across|over|up|sideways) "
        r"(?:from|to|"
        r"into))\b",
    ),
    (
        "internal_candidate",
        "team department branch office shop store ward kitchen depot site house school side division unit "
        "clinic "
        "section desk campus plant restaurant hotel practice lab crew brigade floor warehouse branches ranks",
        r"\b{choice}\b[^.!?;]{0,60}\b(?:from|in|at|of|on) (?:our|their|another of our|one of our|a sister|"
        r"another|the "
        r"\w+'s)(?: other| own)? (?:[\w-]+ ){0,3}{unit}\b(?! (?:in|of) (?:another|a different) (?:company|"
        r"firm))|"
        r"\bfrom (?:our|the|their|another|one of our) (?:own )?(?:[\w-]+ ){0,2}{unit} (?:who )?(?:[\w']+ "
        r"){0,2}?(?:put (?:her|his|"
        r"their) (?:name|hat)|applied|asked (?:to|for|whether|if)|is (?:stepping|moving|taking|retraining)|"
        r"will "
        r"(?:be )?(?:tak|mov|step)\w+|has (?:taken|moved|stepped|asked|been given)|threw|wanted (?:it|the)|"
        r"got "
        r"(?:it|the))\b",
    ),
    (
        "internal_candidate", "own + people staff employees colleagues apprentices trainees interns team ranks first",
        r"(?<!meet.)(?<!join.)\b(?:our|their|its) own (?:people|staff|employees|colleagues|apprentices|trainees|interns|ranks|"
        r"graduates|students|nurses|teachers)\b|\b(?:first (?:right|refusal|claim|call|dibs)|"
        r"priority)\b[^.!?;]{0,"
        r"40}\b(?:staff|own|internal|employees|people)\b",
    ),
    (
        "internal_candidate", "years here us with worked works working freelancing temping since",
        r"\b(?:with|after|has|her|his|their|put in) (?:(?:her|his|their) )?(?:[\w-]+ )years (?:here|with us|"
        r"in (?:the|our) "
        r"(?:company|firm|school|building|house|kitchen|shop))\b|\b(?:who|she|he|they|someone|somebody)(?:'s|"
        r"'d|'ve| is| has|"
        r" had| have| was)? (?:already |long )?(?:been |worked |works |working |freelanc\w+ |temping |temped "
        r"|"
        r"intern\w+ |trained |volunteer\w+ )+(?:here|with us|for us|alongside us|in our \w+)\b",
    ),
    (
        "internal_candidate", "promote promoted promoting promotion stepping step steps stepped",
        r"\b(?:promot(?:ed?|ing) (?:from|one|someone|somebody|our|an?|her|him|\w+ from)|(?:is|was|been|be) "
        r"promoted|"
        r"stepp(?:ed|ing) up(?: to| into|,|\.)|steps up)\b",
    ),
)  # fmt: skip
