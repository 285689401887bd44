"""The words of the eight other languages: whole, native, of the right length and register, and silent about gender."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from test_compose import FEW, KINDS, a_plan, facts_of

from detector.facts import Cause, Facts, Signal, Stage
from detector.language import guess_language
from responder.compose import Composed, Context, Voice, compose, tone_context
from responder.draft import Kind
from responder.greetings import Terms, read_terms
from responder.phrases import PARTS, SHIPPED, read_words, shipped_words
from responder.policy import Met, Plan
from responder.tone import review_draft
from responder.tone_rules import LENGTHS
from scripts.show_replies import PAGE, page

WORDS = Path(__file__).parents[1] / "responder" / "words"
OTHERS = [language for language in SHIPPED if language != "en"]
SIGNALS = [
    Signal.SOMEONE_CHOSEN, Signal.POSITION_CLOSED, Signal.INVITES_REAPPLY, Signal.PERSONAL,
    Signal.FEEDBACK_REFUSED, Signal.AGENCY,
]  # fmt: skip
ENGLISH = re.compile(r"(?i)\b(?:the|and|you|your|with|thank|dear|position|kind|regards|interview|role)\b")
# Words that would tell whether the user is a man or a woman.
GENDERED = {
    "de": r"\b(?:Bewerber(?:in)?|Kandidat(?:in)?|als (?:Mann|Frau))\b",
    "es": r"\b(?:agradecid|encantad|interesad|content|decepcionad|sorprendid|honrad|atent)[oa]\b",
    "fr": r"\b(?:ravi|content|heureu(?:x|se)|déçu|intéressé|reconnaissant|désolé|prêt|touché|honoré)e?\b"
    r"|m'avoir (?:informé|reçu|accueilli|considéré|retenu)",
    "it": r"\b(?:lieto|lieta|grat[oa]|content[oa]|interessat[oa]|onorat[oa]|delus[oa]|dispiaciut[oa]|sono stat[oa])\b"
    r"|avermi (?:informat|ricevut|contattat|accolt)[oa]",
    "nl": r"\b(?:sollicitante?|man|vrouw)\b",
    "pl": r"\b\w+(?:łem|łam|łbym|łabym)\b|\b(?:wdzięczn[ya]|zainteresowan[ya])\b",
    "pt": r"\b(?:obrigad|grat|interessad|desiludid|encantad|honrad|atent)[oa]\b",
    "tr": r"\b(?:bey|hanım|adam|kadın)\b",
}
# Words of the other register, which a draft in this one must not hold.
NOT_FORMAL = {
    "de": r"\b(?:[Dd](?:u|ir|ich|eine?[mnrs]?)|[Ee](?:uch|u?re[mnrs]?|uer))\b",
    "es": r"\b(?:[Tt](?:ú|e|i|us?)|contigo|puedes|has)\b",
    "fr": r"\b(?:[Tt](?:u|e|oi|on|a|es))\b",
    "it": r"\b(?:[Tt](?:u|e|i|uo|ua|ue|uoi)|puoi|hai|scrivi)\b",
    "nl": r"\b(?:[Jj](?:e|ij|ou|ouw|ullie))\b",
    "pl": r"\b(?:Ci|Cię|Ciebie|Tobie|Tw[oó]j\w*|Wa[ms]|Wasz\w*|możesz|możecie)\b",
    "pt": r"\b(?:[Tt](?:u|eus?|uas?)|podes|poderias|escreves)\b",
    "tr": r"\b(?:sen|sana|seni|senin)\b",
}
NOT_FAMILIAR = {
    "de": r"\b(?:Sie|Ihnen|Ihre[mnrs]?)\b",
    "es": r"\b(?:usted|ustedes|[Ll]es?)\b|¿Podría\b",
    "fr": r"\b(?:[Pp]ourriez|pouvez|écrivez|[Jj]e vous (?:remercie|souhaite))\b",
    "it": r"\b(?:La ringrazio|La prego|Le auguro|Lei|Su[oae])\b",
    "nl": r"\b(?:[Uu]w?|Kunt)\b",
    "pl": r"\b(?:Państw\w*|Pan[iau]?|mogliby)\b",
    "pt": r"\b(?:[Ss]uas?|escreve)\b|(?:^|[.?] )Poderia\b",
}
MEETING = {
    "de": r"Gespräch|kennenlern|Assessment|Treffen",
    "es": r"entrevista|conversación|prueba|hablar conmigo",
    "fr": r"entretien|rencontre|évaluation|accueil|notre échange",
    "it": r"colloquio|incontro|conversazione|prova|scambio cordiale",
    "nl": r"gesprek|assessment|vriendelijke contact",
    "pl": r"rozmow|spotkani|zadani|miły kontakt",
    "pt": r"entrevista|conversa|prova",
    "tr": r"görüş|tutumunuz",
}


def write(
    language: str,
    kind: Kind,
    seed: int,
    *,
    familiar: bool = False,
    to_name: str = "Maria Muster",
    facts: Facts | None = None,
    met: Met = Met.YES,
) -> Composed:
    context = Context(subject="Ref. 12", language=language, terms=Terms(familiar=familiar))
    plan = a_plan(kind, met, to_name)
    return compose(plan, facts or facts_of("Rye & Co.", "Analyst"), context, Voice("Sam Rivers"), seed)


def running(draft: Composed) -> str:
    return " ".join(text for slot, text in draft.slots.items() if slot not in ("greeting", "closing"))


def many_cases(language: str, kind: Kind) -> list[tuple[Plan, Facts, Context, Voice, int]]:
    """Two hundred drafts of a kind: all sorts of facts, stages, causes, registers, and things not known."""
    pick = random.Random(f"{language} {kind}")
    cases = []
    for _ in range(200):
        met = pick.choice(list(Met)) if kind in (Kind.THANK_ONLY, Kind.THANK_FOR_FEEDBACK) else Met.YES
        facts = facts_of(
            pick.choice([None, "Rye & Co.", "Adler"]), pick.choice([None, "Analyst"]),
            pick.choice([None, *Stage]), pick.choice([None, *Cause]),
            *pick.sample(SIGNALS, pick.choice([0, 0, 1, 2])),
        )  # fmt: skip
        context = Context(
            language=language,
            subject="Ref. 12",
            stage=pick.choice([None, None, Stage.ASSESSMENT]),
            first_names=pick.random() < 0.3,
            terms=Terms(familiar=pick.random() < 0.4 and language != "tr", brazil=pick.random() < 0.2),
        )
        voice = Voice(
            "Sam Rivers",
            still_interested=pick.random() < 0.7,
            mention_disappointment=pick.random() < 0.3,
        )
        plan = a_plan(kind, met, pick.choice(["", "Maria Muster"]))
        cases.append((plan, facts, context, voice, pick.randrange(2**32)))
    return cases


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", OTHERS)
def test_two_hundred_drafts_are_whole_in_one_language_and_pass_every_rule(language: str, kind: Kind) -> None:
    least, most = LENGTHS[kind]
    seen = set()
    for plan, facts, context, voice, seed in many_cases(language, kind):
        draft = compose(plan, facts, context, voice, seed)
        seen.add(draft.body)
        assert {slot for slot, text in draft.slots.items() if not text} <= {"disappointment"}, draft.body
        assert guess_language(draft.body) == draft.language == language, draft.body
        assert not ENGLISH.search(running(draft)), draft.body
        assert not re.search(r"None|undefined|[\[\]{}|]|  | [.,]|\.\.|\n{3}", draft.body), draft.body
        assert least <= len(re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", running(draft))) <= most, draft.body
        assert review_draft(draft.body, tone_context(plan, facts, context, voice)) == [], draft.body
    assert len(seen) > 190  # cases with the same facts can meet in the few words of a thank-you


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", OTHERS)
def test_no_two_replies_to_one_company_are_alike(language: str, kind: Kind) -> None:
    assert len({write(language, kind, seed).body for seed in range(500, 700)}) == 200


@pytest.mark.parametrize("language", OTHERS)
def test_every_bank_has_as_many_phrasings_as_the_english_one(language: str) -> None:
    words, english = shipped_words(language), shipped_words("en")
    assert english.slots.keys() - set(PARTS) <= words.slots.keys()
    assert words.layouts.keys() == english.layouts.keys()
    for slot, sections in words.slots.items():
        for section in sections:
            if slot not in FEW | set(PARTS):
                lines = [phrase.fill(dict.fromkeys(phrase.names, "x")) for phrase in section.phrases]
                assert len(lines) == len(set(lines)) >= 6, (slot, section.tags)


@pytest.mark.parametrize("language", OTHERS)
def test_the_mails_language_decides(language: str) -> None:
    assert write(language, Kind.ASK_FEEDBACK, 1).language == language


@pytest.mark.parametrize("language", [None, "sv", "xx", ""])
def test_a_language_without_words_is_answered_in_english(language: str | None) -> None:
    draft = compose(
        a_plan(), facts_of(), Context(subject="x", language=language), Voice("Sam", "Kind regards"), 1
    )
    assert draft.language == guess_language(draft.body) == "en"


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_tells_whether_the_user_is_a_man_or_a_woman(language: str) -> None:
    for file in (WORDS / language / "slots").glob("*.j2"):
        for line in file.read_text("utf-8").splitlines():
            if not line.startswith(("#", "==")) and file.stem not in ("greeting", *PARTS):
                assert not re.search(GENDERED[language], line), line


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", OTHERS)
def test_formal_stays_formal_and_familiar_familiar(language: str, kind: Kind) -> None:
    for seed in range(60):
        for to_name in ("Maria Muster", ""):
            formal = running(write(language, kind, seed, to_name=to_name))
            assert not re.search(NOT_FORMAL[language], formal), formal
        if language in NOT_FAMILIAR:
            familiar = running(write(language, kind, seed, familiar=True))
            assert not re.search(NOT_FAMILIAR[language], familiar), familiar


@pytest.mark.parametrize("language", OTHERS)
def test_the_terms_of_our_own_formal_draft_read_as_formal(language: str) -> None:
    for seed in range(40):
        body = write(language, Kind.ASK_FEEDBACK, seed).body
        assert not read_terms(body, language, ["Sam Rivers"], first_names=False).familiar, body


@pytest.mark.parametrize("language", OTHERS)
def test_no_meeting_is_mentioned_where_there_was_none(language: str) -> None:
    for seed in range(60):
        for stage in (None, Stage.INTERVIEW, Stage.PHONE):
            facts = facts_of("Rye & Co.", "Analyst", stage)
            slots = write(language, Kind.THANK_ONLY, seed, facts=facts, met=Met.NO).slots
            said = " ".join(slots[slot] for slot in ("thanks", "acceptance", "wish"))
            assert not re.search(MEETING[language], said), said


@pytest.mark.parametrize("language", OTHERS)
def test_a_request_asks_one_or_two_questions_and_a_thank_you_none(language: str) -> None:
    for seed in range(40):
        for kind in KINDS:
            asked = write(language, kind, seed).body.count("?")
            assert (1 <= asked <= 2) if kind in KINDS[:3] else asked == 0


@pytest.mark.parametrize("language", OTHERS)
def test_company_and_role_stand_as_given_and_never_within_a_word(language: str) -> None:
    for seed in range(40):
        for company, role in (
            ("Óbuda 7 Kft.", "Élève-ingénieur"),
            ("3M", "IT-Leitung"),
            ("Ürün AŞ", "huissier"),
        ):
            draft = write(language, Kind.ASK_FEEDBACK, seed, facts=facts_of(company, role))
            assert company.rstrip(".") in draft.slots["thanks"]
            assert re.search(rf"(?:^|[ '„“«‘]){re.escape(role)}(?=[ ”“»’.,;:])", draft.slots["thanks"])


@pytest.mark.parametrize(
    ("language", "sign_off", "closing"),
    [
        ("de", "", r"[^,]+\nSam Rivers"),
        ("pl", "", r"[^,]+\nSam Rivers"),
        ("fr", "", r"[^,]+,\nSam Rivers"),
        ("de", "Kind regards", r"(?!Kind)[^,]+\nSam Rivers"),
        ("de", "Beste Grüße aus Ulm", "Beste Grüße aus Ulm\nSam Rivers"),
        ("en", "Kind regards", "Kind regards,\nSam Rivers"),
    ],
)
def test_a_sign_off_is_written_as_the_language_has_it(language: str, sign_off: str, closing: str) -> None:
    context = Context(subject="x", language=language)
    for seed in range(10):
        draft = compose(a_plan(), facts_of(), context, Voice("Sam Rivers", sign_off), seed)
        assert re.fullmatch(closing, draft.slots["closing"])


@pytest.mark.parametrize(
    ("text", "familiar", "many", "said"),
    [
        ("[Sie|du|ihr]", False, False, "Sie"),
        ("[Sie|du|ihr]", True, False, "du"),
        ("[Sie|du|ihr]", True, True, "ihr"),
        ("[Ihre|eure]", True, True, "eure"),
        ("[{{ name }}|du]", False, True, "Jana"),
        ("a [b] c", True, True, "a [b] c"),
    ],
)
def test_a_phrase_can_hold_a_form_for_each_kind_of_address(
    tmp_path: Path, text: str, familiar: bool, many: bool, said: str
) -> None:
    (tmp_path / "slots").mkdir()
    (tmp_path / "slots" / "wish.j2").write_text(f"{text}\n", "utf-8")
    (phrase,) = read_words(tmp_path, "xx").slots["wish"][0].phrases
    assert phrase.fill({"familiar": familiar, "many": many, "name": "Jana"}) == said


def test_the_page_of_replies_is_what_the_script_prints() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m scripts.show_replies --write"
