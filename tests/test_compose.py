"""The words of a reply: warm, correct with every fact missing, never the same twice, and true to what is known."""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.facts import Cause, Fact, Facts, Signal, Stage
from responder.compose import Composed, Context, Voice, compose, tone_context
from responder.draft import Kind
from responder.errors import DraftError, SettingsError
from responder.material import clean_role, sentence_at
from responder.names import person, uses_first_names
from responder.phrases import read_words, shipped_words
from responder.policy import Action, Met, Plan
from responder.tone import review_draft
from responder.tone_rules import LENGTHS, Level

WORDS = Path(__file__).parents[1] / "responder" / "words" / "en"
KINDS = (Kind.ASK_FEEDBACK, Kind.SOFTENED, Kind.VIA_AGENCY, Kind.THANK_ONLY, Kind.THANK_FOR_FEEDBACK)
SAM = Voice("Sam Rivers", sign_off="Kind regards")
CONTEXT = Context(subject="Your application")
# Slots with fewer phrasings on purpose: a greeting has few decent forms, and parts must read the same all through.
FEW = {"greeting", "sign_off", "subject", "day", "applied_on", "job", "the_role", "talk", "talk_for"}


def a_plan(kind: Kind = Kind.ASK_FEEDBACK, met: Met = Met.YES, to_name: str = "Jane Doe") -> Plan:
    return Plan(Action.ASK_FEEDBACK, kind, "jane@rye.example", to_name, "rule", "sentence", (), met, True)


def facts_of(
    company: str | None = "Rye & Co.",
    role: str | None = "Baker",
    stage: Stage | None = Stage.INTERVIEW,
    cause: Cause | None = None,
    *signals: Signal,
) -> Facts:
    def fact(value: str | None) -> Fact | None:
        return Fact(value, "body") if value else None

    said = tuple(Fact(signal, "body") for signal in signals)
    return Facts(fact(company), fact(role), None, None, fact(stage), fact(cause), signals=said)


def write(
    kind: Kind = Kind.ASK_FEEDBACK, facts: Facts | None = None, seed: int = 0, **more: object
) -> Composed:
    """A draft with everything known but what is said otherwise; `more` are fields of the context."""
    plan = a_plan(kind)
    return compose(plan, facts_of() if facts is None else facts, replace(CONTEXT, **more), SAM, seed)


def bodies(kind: Kind, facts: Facts, **more: object) -> str:
    """Forty drafts in one text, to look for what none of them may say."""
    return "\n\n".join(write(kind, facts, seed, **more).body for seed in range(40))


def running_words(draft: Composed) -> int:
    text = " ".join(value for slot, value in draft.slots.items() if slot not in ("greeting", "closing"))
    return len(text.split())


def test_the_same_seed_gives_the_same_words() -> None:
    assert write(seed=4711) == write(seed=4711)


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_drafts_to_one_company_are_alike(kind: Kind) -> None:
    drafts = {write(kind, seed=seed).body for seed in range(10_000, 11_000)}
    assert len(drafts) == 1000


@pytest.mark.parametrize("kind", KINDS)
def test_a_second_reply_to_one_company_shares_hardly_a_sentence_with_the_first(kind: Kind) -> None:
    for seed in range(20):
        first = write(kind, seed=seed)
        again = compose(a_plan(kind), facts_of(), CONTEXT, SAM, seed, unlike=[first.body])
        shared = [slot for slot, text in again.slots.items() if text and text == first.slots[slot]]
        assert set(shared) - {"greeting", "closing"} == set()


def test_a_full_draft_keeps_its_order() -> None:
    order = [
        "greeting",
        "thanks",
        "disappointment",
        "acceptance",
        "question",
        "way_out",
        "reassurance",
        "wish",
        "keep",
    ]
    voice = replace(SAM, mention_disappointment=True)
    for seed in range(60):
        draft = compose(
            a_plan(), facts_of(None, "Baker", None, None, Signal.SOMEONE_CHOSEN), CONTEXT, voice, seed
        )
        places = [draft.body.index(draft.slots[slot]) for slot in [*order, "closing"]]
        assert places == sorted(places)
        assert all(draft.slots[slot] for slot in order)


@pytest.mark.parametrize("kind", [Kind.THANK_ONLY, Kind.THANK_FOR_FEEDBACK])
def test_a_thank_you_asks_nothing(kind: Kind) -> None:
    assert "?" not in bodies(kind, facts_of())


def every_case(number: int) -> list[tuple[Plan, Facts, Context, Voice, int]]:
    """A wide sample of kinds, stages, causes, missing facts, signals and voices; the same on every run."""
    pick = random.Random(20)
    signals = [
        Signal.SOMEONE_CHOSEN, Signal.POSITION_CLOSED, Signal.INVITES_REAPPLY, Signal.PERSONAL,
        Signal.FEEDBACK_REFUSED, Signal.AGENCY,
    ]  # fmt: skip
    cases = []
    for _ in range(number):
        kind = pick.choice(KINDS)
        plan = a_plan(
            kind,
            pick.choice(list(Met)) if kind in (Kind.THANK_ONLY, Kind.THANK_FOR_FEEDBACK) else Met.YES,
            pick.choice(["", "Jane Doe", "Dr. Ilse Vandermoor", "Rye & Co. Recruiting Team"]),
        )
        facts = facts_of(
            pick.choice([None, "Rye & Co.", "Acme Inc.", "The Guild of Bell Ringers and Keepers of Towers"]),
            pick.choice(
                [None, "Baker", "summer internship", "Research Fellow in Marine Ecology and Coastal Care"]
            ),
            pick.choice([None, *Stage]),
            pick.choice([None, *Cause]),
            *pick.sample(signals, pick.choice([0, 0, 1, 2])),
        )
        context = Context(
            subject=pick.choice(["", "Your application"]),
            feedback_point=pick.choice([None, "you spoke well, but more practice with invoices would help"]),
            last_day=pick.choice([None, date(2026, 3, 4)]),
            first_names=pick.random() < 0.5,
        )
        voice = Voice(
            pick.choice(["", "Sam Rivers"]), pick.choice(["", "Cheers"]), pick.choice(["", "07700 900000"]),
            pick.random() < 0.7, pick.random() < 0.3,
        )  # fmt: skip
        cases.append((plan, facts, context, voice, pick.randrange(2**32)))
    return cases


def test_our_own_words_never_break_a_rule_of_tone() -> None:
    for plan, facts, context, voice, seed in every_case(800):
        draft = compose(plan, facts, context, voice, seed)
        assert review_draft(draft.body, tone_context(plan, facts, context, voice)) == [], draft.body


def test_our_own_words_leave_no_hole_and_keep_the_length() -> None:
    for plan, facts, context, voice, seed in every_case(800):
        draft = compose(plan, facts, context, voice, seed)
        least, most = LENGTHS[plan.kind]
        assert least <= running_words(draft) <= most, draft.body
        assert not re.search(r"None|undefined|  | [.,?]|\.\.|\n{3}|,\n\n\Z", draft.body), draft.body
        assert not re.search(r"(?i)\b(a|the|at|for|about|of) [.,?]", draft.body), draft.body


def test_no_draft_says_the_same_five_words_twice() -> None:
    for plan, facts, context, voice, seed in every_case(600):
        body = compose(plan, facts, context, voice, seed).body
        words = re.findall(r"[\w']+", body.lower())
        runs = [" ".join(words[place : place + 5]) for place in range(len(words) - 4)]
        assert len(runs) == len(set(runs)), body


@pytest.mark.parametrize("kind", KINDS)
def test_the_job_is_named_as_far_as_it_is_known(kind: Kind) -> None:
    for seed in range(30):
        assert "the Baker position at Rye & Co" in write(kind, seed=seed).body
        assert "the Baker position" in write(kind, facts_of(None), seed).body
        assert "the position at Rye & Co" in write(kind, facts_of("Rye & Co.", None), seed).body
        assert "the position" in write(kind, facts_of(None, None), seed).body


def test_an_internship_is_not_called_an_internship_position() -> None:
    assert "the summer internship at Rye & Co" in write(facts=facts_of(role="summer internship")).body


def test_context_outranks_the_facts_of_the_mail() -> None:
    body = write(company="Barley Ltd", role="Miller", stage=Stage.PHONE).body
    assert "the Miller position at Barley Ltd" in body
    assert "Rye" not in body


@pytest.mark.parametrize("kind", [Kind.THANK_ONLY, Kind.THANK_FOR_FEEDBACK])
def test_no_meeting_is_mentioned_where_there_was_none(kind: Kind) -> None:
    for stage, seed in product([None, *Stage], range(25)):
        plan = a_plan(kind, Met.NO)
        body = compose(
            plan, facts_of(stage=stage), replace(CONTEXT, last_day=date(2026, 3, 4)), SAM, seed
        ).body
        body = body.replace("next interviews", "").replace("next interview", "")
        assert not re.search(
            r"(?i)interview|conversation|talk|met\b|meeting|the day|assessment|March", body
        ), body


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        (Stage.PHONE, "phone"),
        (Stage.TECHNICAL, "technical"),
        (Stage.CASE, "case"),
        (Stage.ONSITE, "on-site|on the day|day with you|my visit|I was with you"),
        (Stage.FINAL, "final"),
        (Stage.ASSESSMENT, "assessment"),
        (None, "conversation|answer|interviews|advice|came across"),
    ],
)
def test_the_question_is_about_the_stage(stage: Stage | None, said: str) -> None:
    questions = {
        write(stage=stage, facts=facts_of(stage=None), seed=seed).slots["question"] for seed in range(60)
    }
    assert len(questions) >= 6
    about = [question for question in questions if re.search(said, question)]
    assert len(about) >= len(questions) - 3


def test_a_test_is_thanked_for_only_where_more_than_the_mail_tells_of_it() -> None:
    assert "assessment" not in bodies(Kind.ASK_FEEDBACK, facts_of(stage=Stage.ASSESSMENT))
    assert "assessment" in bodies(Kind.ASK_FEEDBACK, facts_of(), stage=Stage.ASSESSMENT)


def test_a_reason_they_gave_makes_the_question_narrower() -> None:
    drafts = [write(facts=facts_of(cause=Cause.EXPERIENCE), seed=seed) for seed in range(30)]
    assert all("experience" in draft.slots["acceptance"] for draft in drafts)
    assert len({draft.slots["question"] for draft in drafts}) >= 6


def test_every_question_asks_for_both_sides() -> None:
    bank = (WORDS / "slots" / "question.j2").read_text("utf-8").splitlines()
    for line in (line for line in bank if line and not line.startswith(("#", "=="))):
        assert line.endswith("?")
        assert line.count("?") <= 2
        assert re.search(r"\b(?:and|or|And)\b", line), line


def test_an_agency_is_asked_to_obtain_the_feedback() -> None:
    for seed in range(30):
        question = write(Kind.VIA_AGENCY, seed=seed).slots["question"]
        assert re.search(r"(?:ask|obtain|find out)", question)
        assert re.match(r"Could you|Would you|When you", question)


@pytest.mark.parametrize(
    ("signals", "cause", "wished"),
    [
        ((Signal.SOMEONE_CHOSEN,), None, True),
        ((), Cause.INTERNAL_CANDIDATE, True),
        ((), Cause.POSITION_FILLED, True),
        ((), Cause.OTHER_CANDIDATES, False),
        ((), None, False),
        ((Signal.SOMEONE_CHOSEN, Signal.POSITION_CLOSED), None, False),
    ],
)
def test_the_new_hire_is_wished_well_only_where_there_is_one(
    signals: tuple[Signal, ...], cause: Cause | None, wished: bool
) -> None:
    facts = facts_of("Rye & Co.", "Baker", Stage.INTERVIEW, cause, *signals)
    for seed in range(40):
        wish = write(facts=facts, seed=seed).slots["wish"]
        named = bool(re.search(r"person|your (?:new )?colleague\b|it goes well", wish))
        assert named is wished, wish


def test_keeping_in_mind_is_asked_for_only_by_those_still_interested() -> None:
    gone = replace(SAM, still_interested=False)
    for seed in range(40):
        draft = compose(a_plan(), facts_of(), CONTEXT, gone, seed)
        assert not re.search(r"opening|in mind|work with you|apply", draft.slots["keep"])
        assert re.search(r"opening|in mind|when you next need|gladly apply", write(seed=seed).slots["keep"])


def test_disappointment_is_said_once_and_only_on_request() -> None:
    sad = replace(SAM, mention_disappointment=True)
    for seed in range(30):
        assert write(seed=seed).slots["disappointment"] == ""
        said = compose(a_plan(), facts_of(), CONTEXT, sad, seed).slots["disappointment"]
        assert said
        assert said.count(".") == 1


def test_their_own_words_are_quoted_where_they_gave_a_reason() -> None:
    point = '"Your answers on budgets were a little short."'
    for seed in range(20):
        assert (
            '"Your answers on budgets were a little short"'
            in write(Kind.THANK_FOR_FEEDBACK, seed=seed, feedback_point=point).body
        )


def test_a_scrap_of_a_sentence_is_not_quoted() -> None:
    scrap = write(Kind.THANK_FOR_FEEDBACK, feedback_point="You should have ")
    assert scrap.body == write(Kind.THANK_FOR_FEEDBACK).body


def test_a_sentence_is_found_around_its_span() -> None:
    text = "Thank you for coming.\nYou spoke well. We had hoped for\nmore depth on budgets! All the best."
    start = text.index("hoped")
    assert sentence_at(text, start, start + 5) == "We had hoped for more depth on budgets!"
    assert sentence_at(text, 0, 5) == "Thank you for coming."
    assert sentence_at(text, len(text) - 2, len(text)) == "All the best."


@pytest.mark.parametrize(
    ("to_name", "first_names", "greetings"),
    [
        ("Jane Doe", False, {"Dear Jane Doe,"}),
        ("Jane Doe", True, {"Hello Jane,", "Dear Jane,", "Hi Jane,"}),
        ("Doe, Jane", True, {"Hello Jane,", "Dear Jane,", "Hi Jane,"}),
        ("J. Doe", True, {"Dear J. Doe,"}),
        ("Mr Whitlock", True, {"Dear Mr Whitlock,"}),
        ("", True, {"Hello,", "Dear hiring team,"}),
        ("Rye Talent Team", True, {"Hello,", "Dear hiring team,"}),
        ("jane@rye.example", False, {"Hello,", "Dear hiring team,"}),
        ("Rye & Co.", False, {"Hello,", "Dear hiring team,"}),
    ],
)
def test_first_names_are_used_only_where_they_used_them(
    to_name: str, first_names: bool, greetings: set[str]
) -> None:
    context = replace(CONTEXT, first_names=first_names)
    found = {
        compose(a_plan(to_name=to_name), facts_of(), context, SAM, seed).slots["greeting"]
        for seed in range(40)
    }
    assert found == greetings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Sam,\n\nsorry.\n\nKind regards\nJane Doe", True),
        ("Sam, short one from under a workbench: no. K.", True),
        ("Dear Sam Rivers,\n\nsorry.\n\nJane Doe", False),
        ("Dear Mr Rivers,\n\nsorry.\n\nJane", False),
        ("Dear applicant,\n\nsorry.\n\nBest,\nJane", True),
        ("Dear applicant,\n\nsorry.\n\nJane Doe", False),
        ("Thank you for your interest in the shop that Sam began.\n\nJane Doe", False),
        ("", False),
    ],
)
def test_first_name_terms_are_read_from_greeting_and_signature(text: str, expected: bool) -> None:
    assert uses_first_names(text, ["Sam Rivers"], "Jane Doe") is expected


@pytest.mark.parametrize(
    ("raw", "full"),
    [
        ("Doe, Jane", "Jane Doe"),
        ("Jane Doe, MBA", "Jane Doe"),
        ("Jane Doe (Rye & Co.)", "Jane Doe"),
        ("Jane Doe | Rye", "Jane Doe"),
        ("Jane from Rye", "Jane"),
        ("JANE DOE", "Jane Doe"),
        ("Seun Adeyinka-Holt", "Seun Adeyinka-Holt"),
        ("Zoë D'Souza", "Zoë D'Souza"),
        ("Dr Ilse Vandermoor", "Dr Ilse Vandermoor"),
    ],
)
def test_a_display_name_becomes_a_name_to_greet(raw: str, full: str) -> None:
    found = person(raw)
    assert found is not None
    assert found.full == full


@pytest.mark.parametrize("raw", ["", "HR", "Hiring Team", "no-reply", "jdoe", "K.", "Acme 3000", "x" * 70])
def test_what_is_no_person_is_not_greeted_by_name(raw: str) -> None:
    assert person(raw) is None


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("Data Engineer (m/f/d)", "Data Engineer"),
        ("Kellner m/w/d", "Kellner"),
        ("the Office Manager position", "Office Manager"),
        ("HGV DRIVER CLASS TWO", "HGV Driver Class TWO"),
        ("Warehouse Operative - REQ-10442", "Warehouse Operative"),
        ("Head of Sales", "Head of Sales"),
        ("Data Analyst, Timetables", "Data Analyst"),
        ("Head of People, Culture and Safety", "Head of People, Culture and Safety"),
        ("x" * 80, None),
        ("see https://jobs.example/1", None),
    ],
)
def test_a_role_is_said_as_one_says_it(raw: str, said: str | None) -> None:
    assert clean_role(raw) == said


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Your application", "Re: Your application"),
        ("Re: Your application", "Re: Your application"),
        ("AW: RE: Re[2]: Your application", "Re: Your application"),
        ("Fwd: WG: Your application", "Re: Your application"),
        ("[EXT] RE: Your application", "Re: [EXT] Your application"),
        ("Result: no", "Re: Result: no"),
        ("Re：Your application", "Re: Your application"),
        ("Hi\r\nBcc: all at once", "Re: Hi Bcc: all at once"),
        ("Your talk, ask eve@evil.example", "Re: My application for the Baker position at Rye & Co."),
        ("Re:", "Re: My application for the Baker position at Rye & Co."),
        ("", "Re: My application for the Baker position at Rye & Co."),
    ],
)
def test_the_subject_is_answered_once(subject: str, expected: str) -> None:
    assert write(subject=subject).subject == expected


def test_a_company_called_like_a_template_stays_what_it_is() -> None:
    name = "{{ 7*7 }} {% raw %}"
    draft = write(facts=facts_of(name))
    assert name in draft.body
    assert "49" not in draft.body


@pytest.mark.parametrize(
    "value", ["x" * 200, "see http://evil.example", "mail me@evil.example", "...", " ", "\x00"]
)
def test_a_value_no_one_would_write_counts_as_unknown(value: str) -> None:
    assert write(facts=facts_of(value)).body == write(facts=facts_of(None)).body
    assert write(facts=facts_of(role=value)).body == write(facts=facts_of(role=None)).body


@given(st.text(), st.text(), st.text(), st.text(), st.text(), st.sampled_from(KINDS), st.integers())
def test_whatever_the_mail_holds_the_draft_is_plain_text_and_passes(
    company: str, role: str, name: str, subject: str, point: str, kind: Kind, seed: int
) -> None:
    plan, facts = a_plan(kind, to_name=name), facts_of(company or None, role or None)
    context = Context(subject=subject, feedback_point=point, first_names=True)
    draft = compose(plan, facts, context, SAM, seed)
    unsafe = {unicodedata.category(char) for char in draft.subject + draft.body.replace("\n", "")}
    assert not unsafe & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert draft.subject.startswith("Re: ")
    findings = review_draft(draft.body, tone_context(plan, facts, context, SAM))
    assert [finding for finding in findings if finding.level is Level.BLOCK] == []


def test_one_paragraph_is_one_line() -> None:
    paragraphs = write().body.split("\n\n")
    assert len(paragraphs) == 5
    assert not any("\n" in paragraph for paragraph in paragraphs[:-1])


@pytest.mark.parametrize(
    ("voice", "closing"),
    [
        (Voice("Sam Rivers", "Best wishes,"), "Best wishes,\nSam Rivers"),
        (Voice("Sam Rivers", "Best wishes, Sam Rivers"), "Best wishes, Sam Rivers,"),
        (Voice("Al", "All the best"), "All the best,\nAl"),
        (Voice("", "Cheers"), "Cheers,"),
        (Voice("Sam Rivers", "Cheers", "-- \nSam Rivers\n07700 900000"), "Cheers,\nSam Rivers\n07700 900000"),
        (Voice("Sam Rivers", "Cheers", "07700 900000"), "Cheers,\nSam Rivers\n07700 900000"),
    ],
)
def test_the_name_stands_below_once(voice: Voice, closing: str) -> None:
    assert compose(a_plan(), facts_of(), CONTEXT, voice, 1).slots["closing"] == closing


def test_a_plan_to_write_nothing_has_no_words() -> None:
    with pytest.raises(DraftError):
        write(Kind.NONE)


def test_a_language_without_words_is_answered_in_english() -> None:
    assert write(language="sv").language == "en"
    assert write(language="sv").body == write().body


def phrasings() -> list[tuple[str, str, list[str]]]:
    """(slot, section, lines) of every bank."""
    found = []
    for file in sorted((WORDS / "slots").glob("*.j2")):
        text = re.sub(r"(?m)^#.*\n", "", file.read_text("utf-8"))
        for part in re.split(r"(?m)^==", text)[1:]:
            head, *lines = part.split("\n")
            found.append((file.stem, head.strip(), [line for line in lines if line.strip()]))
    return found


@pytest.mark.parametrize(
    ("slot", "section", "lines"),
    phrasings(),
    ids=[f"{slot}: {head or 'else'}" for slot, head, _ in phrasings()],
)
def test_every_bank_has_six_phrasings_of_plain_words(slot: str, section: str, lines: list[str]) -> None:
    assert len(lines) == len(set(lines))
    assert slot in FEW or len(lines) >= 6
    cliches = (
        r"!|\u2014|\u2013|(?i:finds you well|opportunity|valuable|insight|passion|leverage|reach out|touch base|going"
        r" forward|moving forward|synerg|skill ?set|candidacy|endeavou?r|humbl|honou?red|amazing|fantastic|truly|sincerely"
        r"|please do not hesitate|dynamic|culture|journey|team player|process)"
    )
    for line in lines:
        said = re.sub(r"\{[{%].*?[%}]\}", "", line)
        assert not re.search(cliches, said), line
        assert all(len(sentence.split()) <= 26 for sentence in re.split(r"[.?]", said)), line


def test_every_slot_has_words_when_nothing_is_known() -> None:
    words = shipped_words("en")
    for kind in KINDS:
        draft = compose(a_plan(kind, to_name=""), Facts(), Context(), Voice(""), 5)
        empty = {slot for slot, text in draft.slots.items() if not text}
        assert empty <= {"disappointment"}
        assert draft.slots.keys() - {"closing"} <= words.slots.keys()


def copied_words(folder: Path) -> Path:
    (folder / "slots").mkdir(parents=True)
    for file in WORDS.rglob("*.j2"):
        (folder / file.relative_to(WORDS)).write_text(file.read_text("utf-8"), "utf-8")
    return folder


@pytest.mark.parametrize(
    ("file", "text", "place"),
    [
        ("slots/wish.j2", "== chosen\nGood luck to {{ wizard }}.\n", "slots/wish.j2, line 2"),
        ("slots/wish.j2", "== enchanted\nGood luck.\n", "slots/wish.j2, line 1"),
        ("slots/wish.j2", "Good luck {{ .\n", "slots/wish.j2, line 1"),
        ("thank_only.j2", "{{ greeting }}\n{{ spell }}\n", "thank_only.j2"),
    ],
)
def test_a_broken_template_is_refused_with_its_place(
    tmp_path: Path, file: str, text: str, place: str
) -> None:
    folder = copied_words(tmp_path / "en")
    (folder / file).write_text(text, "utf-8")
    with pytest.raises(SettingsError, match=re.escape(place)):
        read_words(folder, "en")


def test_a_layout_of_ones_own_takes_the_place_of_ours(tmp_path: Path) -> None:
    folder = copied_words(tmp_path / "en")
    (folder / "softened.j2").write_text("{{ greeting }}\n\n{{ thanks }}\n\n{{ closing }}\n", "utf-8")
    draft = compose(a_plan(Kind.SOFTENED), facts_of(), CONTEXT, SAM, 3, read_words(folder, "en"))
    assert len(draft.body.split("\n\n")) == 3
