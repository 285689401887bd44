"""Made-up letters to look at: every kind in every language. In: a language and a kind. Out: a letter, composed.

For `rejoinder templates check` and docs/replies.md. The companies, the people and the jobs are made up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from detector.facts import Cause, Fact, Facts, Stage
from responder.compose import Composed, Context, Voice, compose, tone_context
from responder.draft import ASKS, Kind
from responder.greetings import Terms
from responder.phrases import SHIPPED, Words
from responder.policy import ACTION_OF, Met, Plan
from responder.tone import Finding, review_draft

KINDS = {
    Kind.ASK_FEEDBACK: "A request for feedback after an interview",
    Kind.SOFTENED: "Softened, where somebody from inside the company was chosen",
    Kind.VIA_AGENCY: "To the recruiter of an agency",
    Kind.THANK_ONLY: "Thanks alone, where nobody met",
    Kind.THANK_FOR_FEEDBACK: "Thanks for the reason they gave",
    Kind.AFTER_INTERVIEW: "Thanks after an interview, before the result",
    Kind.FOLLOW_UP: "A question after a long silence",
    Kind.FOLLOW_UP_AGAIN: "The second and last one",
    Kind.NUDGE: "A reminder where feedback was asked for in vain",
    Kind.OFFER_THANKS: "Thanks for an offer that was accepted",
    Kind.CONNECT: "A note to copy into a professional network",
}
_FORMAL = frozenset(
    {Kind.ASK_FEEDBACK, Kind.SOFTENED, Kind.THANK_FOR_FEEDBACK, Kind.FOLLOW_UP, Kind.OFFER_THANKS}
)
_NOT_MET = frozenset({Kind.THANK_ONLY, Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN})


@dataclass(frozen=True, slots=True)
class Setting:
    """Who writes to whom about what. `formal` and `other` are people as the mail names them."""

    language: str
    company: str
    role: str
    formal: str
    other: str
    me: str
    point: str
    insight: str
    source: str


SETTINGS = {
    one.language: one
    for one in (
        Setting("en", "Alder & Finch", "Baker", "Jane Doe", "Robin Hale", "Sam Rivers",
                "We would have liked a little more practice with costing.",
                "the way your apprentices run an oven of their own",
                "the notice board in your shop"),
        Setting("de", "Erlenhof Backwaren", "Bäckereifachkraft", "Frau Dr. Maria Muster", "Toni Lindner", "Kim Winter",
                "Bei der Kalkulation hätten wir uns etwas mehr Übung gewünscht.",
                "dass die Auszubildenden bei Ihnen einen eigenen Ofen führen",
                "der Aushang in Ihrem Laden"),
        Setting("es", "Panadería Aliso", "Dependencia de tienda", "Sra. Carmen Ibarra", "Ángel Robles", "Alex Vidal",
                "Nos habría gustado algo más de práctica con los presupuestos.",
                "que sus aprendices llevan un horno propio",
                "el cartel de su tienda"),
        Setting("fr", "Maison Laulne", "Responsable de boutique", "Mme Claire Vasseur", "Dominique Perrin", "Camille Roy",
                "Un peu plus de pratique du calcul des coûts aurait été utile.",
                "vos apprentis qui tiennent leur propre four",
                "l'affiche dans votre boutique"),
        Setting("it", "Forno Ontano", "Responsabile di negozio", "Sig.ra Elena Martelli", "Andrea Conti", "Gio Ferri",
                "Ci sarebbe piaciuta un po' più di pratica con i preventivi.",
                "i vostri apprendisti che conducono un forno tutto loro",
                "il cartello nel vostro negozio"),
        Setting("nl", "Bakkerij De Els", "Filiaalleiding", "mevrouw Anna van den Berg", "Robin Smit", "Jip de Wit",
                "We hadden graag wat meer ervaring met calculatie gezien.",
                "dat uw leerlingen een eigen oven draaien",
                "het briefje in uw winkel"),
        Setting("pl", "Piekarnia Olcha", "Obsługa sklepu", "Pani Anna Wolska", "Ola Zając", "Sasza Lis",
                "Oczekiwaliśmy nieco większej wprawy w kalkulacji kosztów.",
                "uczniowie, którzy prowadzą u Państwa własny piec",
                "ogłoszenie w Państwa sklepie"),
        Setting("pt", "Padaria Amieiro", "Responsável de loja", "Sra. Helena Matos", "Noa Pires", "Ariel Sousa",
                "Teríamos gostado de um pouco mais de prática com orçamentos.",
                "os vossos aprendizes, que têm um forno só deles",
                "o cartaz na vossa loja"),
        Setting("tr", "Kızılağaç Fırını", "Mağaza Sorumlusu", "Deniz Aksoy", "Evren Kaya", "Umut Yıldız",
                "Maliyet hesabında biraz daha fazla deneyim beklerdik.",
                "çıraklarınızın kendi fırınlarını işletmesi",
                "dükkânınızdaki ilan"),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sample:
    letter: Composed
    findings: list[Finding]


def sample(
    language: str,
    kind: Kind,
    *,
    familiar: bool = False,
    received: bool = False,
    words: Words | None = None,
    seed: int = 0,
) -> Sample:
    """The letter of a kind, and what the tone rules say of it; the same every time for one `seed`."""
    setting = SETTINGS[language]
    to = setting.formal if kind in _FORMAL and not familiar else setting.other
    met = Met.NO if kind in _NOT_MET else Met.YES
    plan = Plan(ACTION_OF[kind], kind, "someone@alder.example", to, "", "", (), met, overridable=True)
    cause = Fact(Cause.INTERNAL_CANDIDATE, "body") if kind is Kind.SOFTENED else None
    facts = Facts(
        Fact(setting.company, "body"), Fact(setting.role, "body"), stage=Fact(Stage.INTERVIEW, "body"), cause=cause
    )  # fmt: skip
    seed = (
        seed
        or 7_000_003 * (list(Kind).index(kind) + 1) + 31 * SHIPPED.index(language) + familiar + 2 * received
    )
    context = _context(setting, kind, familiar=familiar, received=received)
    letter = compose(plan, facts, context, Voice(setting.me), seed, words)
    rules = tone_context(plan, facts, context, Voice(setting.me))
    return Sample(letter, review_draft(letter.body, rules))


def _context(setting: Setting, kind: Kind, *, familiar: bool, received: bool) -> Context:
    context = Context(
        language=setting.language,
        first_names=familiar,
        terms=Terms(familiar=familiar and setting.language not in ("en", "tr")),
        feedback_point=setting.point if kind is Kind.THANK_FOR_FEEDBACK else None,
        received=received,
    )
    if kind in ASKS or kind in (Kind.THANK_ONLY, Kind.THANK_FOR_FEEDBACK):
        return context
    return replace(
        context, applied_on=date(2026, 3, 3), reference="AF-204", insight=setting.insight, source=setting.source,
        last_day=date(2026, 3, 19), hired_feedback=True, in_thread=kind is not Kind.FOLLOW_UP,
    )  # fmt: skip
