"""Words of feedback in English. In: nothing. Out: what detector/themes looks for; data only.

Expressions stand between commas: "a|b" is either, "wor*" any ending, ".." up to three words.
"""

from __future__ import annotations

from detector.themes import Theme

# A topic near one of these, before or behind it, was missing or should grow.
WANTED = """more, lack|lacks|lacked|lacking, lack of, a lack of, missed, were missing, was missing, not
    enough, too little, little, limited, deeper, stronger, clearer, better, broader, wider, greater, weak,
    weaker, improve*, improving, work on, working on, strengthen*, deepen*, practise, practice, practising,
    practicing, develop your, build up your, brush up, polish your, gap|gaps in, weakness|weaknesses in,
    concern|concerns about|around|over, doubts about, reservations about, hesitation about, unsure about,
    not sure about, questions about, struggled with, insufficient, short on, light on, didnt show, did not
    show, didnt have, did not have, do not have, dont have, didnt demonstrate, did not demonstrate, could
    not see, couldnt see, beyond your, fell short on|in, let down by, the gap was, less, no real, no recent,
    no hands on, missing was, missing were, came down to, down to your, because of your, shaky, thin, rusty,
    basic"""
MISSED = """was missing, were missing, is missing, was|were lacking, is lacking, missing, lacking, was|were
    not enough, wasnt enough, not enough, was|were limited, is limited, too limited, was|were
    weak|weaker|thin|thinner|shaky|patchy|light|basic|rusty, seemed|felt|looked|remained|stayed ..
    weak|weaker|thin|shaky|light|limited|basic|rusty, fell short, let you down, held you back, could be|have
    .. stronger|deeper|clearer|better|broader, could use .. work, could have been, needs|need|needed ..
    work, needs|need|needed to grow, needs|need improvement, was|were a concern, was|were our concern,
    was|were the concern, were the gap, was the gap, is the gap, was the weak point, were the weak point, is
    the one thing, lost you points, was|were insufficient, was|were not deep|strong|clear|convincing, wasnt
    deep|strong|clear|convincing, werent deep|strong|clear|convincing, did not convince, didnt convince,
    below, below the level, not up to, not at the level, not quite there, was where .. fell|lost|struggled,
    a bit light|thin|shaky, too basic|thin|light"""
DENIED = """not the reason, wasnt the reason, not the issue, wasnt the issue, werent the issue, not an
    issue, wasnt an issue, no issue, not the problem, wasnt the problem, not a problem, wasnt a problem, no
    problem, nothing to do with, not because of, not a question of, not a matter of, not about, wasnt about,
    not down to, wasnt down to, no concern|concerns|doubt|doubts, did not matter, didnt matter, played no
    part|role, made no difference, no shortage of, no lack of, nothing wrong with, never in doubt|question,
    not in doubt, our own, on our side"""
TURNS = "but, yet, however, although, though, whereas, while, instead, rather"
REFUSED = """cannot|cant|unable .. give|offer|provide|share|send .. feedback|comments|reasons|details,
    unable to .. feedback, not able to .. give|offer|provide|share|send|comment, not in a position to ..
    give|offer|provide|share|comment, do not|dont .. give|offer|provide|share .. feedback|reasons|comments,
    cannot|cant comment on, no individual feedback, no further feedback, no feedback .. available, feedback
    is not|only, against our policy, our policy not to, policy .. not .. feedback, cannot|cant go into ..
    details|detail|reasons, cannot|cant discuss .. reasons|details|individual|decision, not share ..
    reasons|feedback|details, too many applicants .. feedback, volume of applications .. feedback, decline
    to comment, rather not comment, rather not go into, will not be giving|providing|sharing .. feedback"""
LATER = """get back to you, come back to you, be in touch, follow up with you, will ask ..
    team|manager|panel|them|him|her|client, ill ask, let me ask|check|see, let me find out, will check with,
    ill check with, see what i can, have asked .. team|manager|client, passed|forwarded .. your
    message|mail|email|request|note, passing|forwarding .. your message|mail|email|request|note, out of the
    office, out of office, on annual leave, on leave until, on holiday until, on vacation until, on parental
    leave, limited access to .. email|mail|emails, away until, back in the office, no longer works here, no
    longer with"""

SAYINGS = {
    Theme.SKILLS: """did not finish the task|exercise|test, didnt finish the task|exercise|test, struggled
        with the task|exercise|test|case, the exercise was not|wasnt .. finished|complete|completed, below
        the pass mark, below our pass mark, did not pass the test, bugs in your|the code|solution, wrong
        answer|answers in the test, no tests, without tests, missed .. edge cases, edge cases were|was
        missing|missed, not technical enough, more technical, technically stronger, stronger technically,
        not hands on enough, could not explain how it works, couldnt explain how it works, ran out of time
        in|on the test|exercise|task, technical bar""",
    Theme.EXPERIENCE: """more experienced, too junior, too senior, overqualified, over qualified,
        underqualified, under qualified, not senior enough, not experienced enough, a year short, years
        short, years more, more years, had done this before, has done this before, done the same job, never
        worked in, not worked in, havent worked in, have not worked in, new to the field|sector|industry,
        from the sector|industry, closer to our sector|industry, longer track record, a bit early for you,
        too early in your career, inexperienced, already knows our|the sector|industry|market, hit the
        ground running""",
    Theme.COMMUNICATION: """too vague, rather vague, quite vague, a bit|little vague, vague answers, too
        quiet, too long winded, long winded, rambl*, rambling answers, nervous, hesitant, hard to follow,
        difficult to follow, lost the thread, get to the point, got to the point, to the point sooner,
        talked over, spoke over, you interrupt|interrupted, interrupting, too fast, spoke too
        quickly|softly|fast, talked too fast|much, answers were .. long|short|general|vague, short answers,
        long answers, did not answer the question, didnt answer the question, did not ask|asked ..
        questions, no questions for us, didnt ask .. questions, more concrete, more specific examples,
        concrete examples, structure your answers, more structured, one word answers, came across as
        unsure|unprepared|distant|nervous, lacked confidence, more confident, more confidence, eye contact,
        bring the point across, got lost in .. details|detail""",
    Theme.CULTURE: """culture fit, cultural fit, culture add, cultural match, fit with the team, fit the
        team, fit into the team, team fit, fit our culture, fit with our culture, fit our values, fit with
        our values, our way of working, different way of working, different working style, prefers|prefer to
        work alone, work alone, not a team player, personal chemistry, the chemistry with|between, chemistry
        was, too corporate, too formal for us, did not click, didnt click, not see you in .. team,
        enthusiasm, genuinely interested in us, interest in our company|product|mission, seemed ..
        motivated, motivation for, know little about us, knew little about us, why us""",
    Theme.SALARY: """salary expectation|expectations, salary range, salary band, pay range, pay band, pay
        expectations, price range, our budget, above .. budget, over .. budget, outside .. budget, beyond ..
        budget, too expensive, could not meet .. salary|expectations|pay, couldnt meet ..
        salary|expectations, could not match .. salary|expectations|pay|rate, cannot match ..
        salary|expectations, cant match .. salary|expectations, cannot pay, cant pay, asked for more than,
        wanted more than, rate was|is too high, day rate, salary was|is .. high|gap|apart|sticking,
        compensation expectations, apart on salary|money|pay, agree on .. salary|pay|money, cheaper""",
    Theme.TIMING: """start date, start sooner, start earlier, start right away, start straight away, start
        immediately, available sooner|earlier|immediately|now, available from, notice period, notice is too
        long, too late, applied late, came in late, came late in, late in the process, already far along,
        already at the final stage, already made an offer, already in final, could not wait, couldnt wait,
        cannot wait, cant wait until, need someone now|sooner|earlier|immediately, needed someone
        now|sooner|earlier|immediately, full time only, only part time, fewer hours, more hours, weekend
        shifts, night shifts, bad timing, the timing, your availability""",
    Theme.LOCATION_VISA: """visa, visas, visa sponsor*, sponsorship, sponsor you|your|a|visas|work, work
        permit, right to work, work authorisation|authorization, residence permit, relocat*, time zone, time
        zones, commute, commuting, too far away, live too far, the distance, lives closer, someone local,
        local candidate, locally based, based in, based closer, in the office .. days, days a week in the
        office, fully remote, only remote, remote only, work remotely, security clearance""",
    Theme.LANGUAGE: """language level, level of
        english|german|french|spanish|italian|dutch|polish|portuguese|turkish, fluent
        english|german|french|spanish|italian|dutch|polish|portuguese|turkish, fluent in, fluency, native
        speaker, native speakers, native level, near native, b1, b2, c1, c2, business
        english|german|french|spanish, written english|german|french|spanish, spoken
        english|german|french|spanish, language barrier, language course, language skills, language
        requirement, speaks better, grammar, second language,
        english|german|french|spanish|dutch|italian|polish|portuguese|turkish at""",
    Theme.INTERNAL_CANDIDATE: """internal candidate|candidates|applicant|applicants, internal hire, internal
        move, internal appointment, internal transfer, internal colleague, someone internal, somebody
        internal, someone internally, filled internally, appointed internally, hired internally, recruited
        internally, went to .. colleague, from within, from inside, promoted ..
        colleague|someone|somebody|one, one of our own, one of our interns|trainees|contractors|colleagues,
        existing employee|colleague, current employee, already works|worked here, already works|worked
        for|with us, colleague from another, colleague who, temp who, has been covering""",
    Theme.NO_REASON: """not the right fit, not a good fit, not quite the right fit, not the best fit, wasnt
        the right fit, wasnt a good fit, better fit, closer fit, stronger fit, closer match, better match,
        stronger match, not a match, other candidates|applicants were|are .. stronger|better|closer,
        stronger candidate|candidates|applicants|applications, stronger overall, more suitable
        candidate|candidates, better suited, better qualified, a very strong field, strong field, high
        quality of applications, high standard of applications|candidates|applicants, nothing specific, no
        specific reason|reasons|feedback|point, nothing in particular, nothing concrete, no particular
        reason, nothing you did wrong, nothing you could have, no real reason, a gut feeling, gut feeling,
        hard to say, cannot say more, cant say more, no feedback, no individual feedback, not .. share ..
        reasons|feedback, cannot|cant comment, unable to .. feedback, cannot|cant ..
        give|provide|offer|share .. feedback|reasons, do not|dont .. give|provide|offer|share ..
        feedback|reasons, decided to go in another direction, another direction, a different direction, a
        close decision, close call""",
}
TOPICS = {
    Theme.SKILLS: """skills, technical skills, technical depth, technical side, technical part, coding,
        code, programming, sql, python, java, excel, statistics, maths, math, modelling, knowledge, know
        how, expertise, depth, system design, architecture, algorithms, testing, test, tests, technical
        test, coding test, exercise, task, case, case study, take home, tools, framework|frameworks, cloud,
        design skills, analysis, analytical, solution, basics, fundamentals, methods, theory, craft,
        accounting, portfolio""",
    Theme.EXPERIENCE: """experience, practical experience, seniority, track record, years, hands on,
        background, references, leadership experience, management experience, industry, sector, domain,
        career, responsibility, practice""",
    Theme.COMMUNICATION: """communication, communication skills, communicate, presentation, presentation
        skills, presenting, slides, answers, your answers, examples, story, storytelling, structure,
        clarity, listening, explanations, explaining, delivery, confidence, stakeholders, stakeholder
        management, body language, preparation, written work, cover letter, speaking, public speaking,
        interview technique, pacing""",
    Theme.CULTURE: """culture, values, team spirit, teamwork, collaboration, working together, personality,
        attitude, motivation, enthusiasm, passion, energy, interest in us|our, humility, openness,
        initiative, team player, ownership""",
    Theme.SALARY: "salary, pay, compensation, rate, package, money, expectations on pay",
    Theme.TIMING: """availability, flexibility, hours, shifts, full time, part time, working hours, flexible
        hours""",
    Theme.LOCATION_VISA: "location, presence, on site, onsite, office days, travel, mobility, permit",
    Theme.LANGUAGE: """english, german, french, spanish, italian, dutch, polish, portuguese, turkish, your
        english, your german, your french, language, languages, vocabulary, pronunciation""",
}
