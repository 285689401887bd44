"""Print docs/replies.md: a composed reply of every kind in every language; --write puts it there.

Usage, from the top of the repository: python -m scripts.show_replies [--write]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from detector.facts import Cause, Fact, Facts, Stage
from responder.compose import Composed, Context, Voice, compose
from responder.draft import Kind
from responder.greetings import Terms
from responder.phrases import SHIPPED
from responder.policy import Action, Met, Plan

PAGE = Path(__file__).resolve().parents[1] / "docs" / "replies.md"
INTRO = """# Replies

One reply of every kind in every language, as Rejoinder composes it; nobody has touched them up. The company, the people
and the jobs are made up. Every draft is put together anew from `responder/words/<language>/`, so two are seldom alike;
you can change each word before you approve it.

The language is that of the mail that is answered, English where it is none of these. Sie or du, vous or tu, u or je:
as the mail does it. Frau, Mme or Pani is written only where the mail itself says so beside the name.

This page is written by `python -m scripts.show_replies --write`; a test holds that it is up to date.
"""
KINDS = {
    Kind.ASK_FEEDBACK: "A request for feedback after an interview",
    Kind.SOFTENED: "Softened, where somebody from inside the company was chosen",
    Kind.VIA_AGENCY: "To the recruiter of an agency",
    Kind.THANK_ONLY: "Thanks alone, where nobody met",
    Kind.THANK_FOR_FEEDBACK: "Thanks for the reason they gave",
}


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


SETTINGS = {
    one.language: one
    for one in (
        Setting("en", "Alder & Finch", "Baker", "Jane Doe", "Robin Hale", "Sam Rivers",
                "We would have liked a little more practice with costing."),
        Setting("de", "Erlenhof Backwaren", "Bäckereifachkraft", "Frau Dr. Maria Muster", "Toni Lindner", "Kim Winter",
                "Bei der Kalkulation hätten wir uns etwas mehr Übung gewünscht."),
        Setting("es", "Panadería Aliso", "Dependencia de tienda", "Sra. Carmen Ibarra", "Ángel Robles", "Alex Vidal",
                "Nos habría gustado algo más de práctica con los presupuestos."),
        Setting("fr", "Maison Laulne", "Responsable de boutique", "Mme Claire Vasseur", "Dominique Perrin", "Camille Roy",
                "Un peu plus de pratique du calcul des coûts aurait été utile."),
        Setting("it", "Forno Ontano", "Responsabile di negozio", "Sig.ra Elena Martelli", "Andrea Conti", "Gio Ferri",
                "Ci sarebbe piaciuta un po' più di pratica con i preventivi."),
        Setting("nl", "Bakkerij De Els", "Filiaalleiding", "mevrouw Anna van den Berg", "Robin Smit", "Jip de Wit",
                "We hadden graag wat meer ervaring met calculatie gezien."),
        Setting("pl", "Piekarnia Olcha", "Obsługa sklepu", "Pani Anna Wolska", "Ola Zając", "Sasza Lis",
                "Oczekiwaliśmy nieco większej wprawy w kalkulacji kosztów."),
        Setting("pt", "Padaria Amieiro", "Responsável de loja", "Sra. Helena Matos", "Noa Pires", "Ariel Sousa",
                "Teríamos gostado de um pouco mais de prática com orçamentos."),
        Setting("tr", "Kızılağaç Fırını", "Mağaza Sorumlusu", "Deniz Aksoy", "Evren Kaya", "Umut Yıldız",
                "Maliyet hesabında biraz daha fazla deneyim beklerdik."),
    )
}  # fmt: skip
NAMES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "it": "Italiano", "nl": "Nederlands",
    "pl": "Polski", "pt": "Português", "tr": "Türkçe",
}  # fmt: skip
FAMILIAR = "Among people on first-name terms"


def sample(setting: Setting, kind: Kind, *, familiar: bool = False) -> Composed:
    """The reply of a kind in a setting; the same every time."""
    met = Met.NO if kind is Kind.THANK_ONLY else Met.YES
    formal = kind in (Kind.ASK_FEEDBACK, Kind.SOFTENED, Kind.THANK_FOR_FEEDBACK) and not familiar
    to = setting.formal if formal else setting.other
    plan = Plan(Action.ASK_FEEDBACK, kind, "someone@alder.example", to, "", "", (), met, True)
    cause = Fact(Cause.INTERNAL_CANDIDATE, "body") if kind is Kind.SOFTENED else None
    facts = Facts(
        Fact(setting.company, "body"), Fact(setting.role, "body"), stage=Fact(Stage.INTERVIEW, "body"), cause=cause
    )  # fmt: skip
    context = Context(
        language=setting.language,
        first_names=familiar,
        terms=Terms(familiar=familiar and setting.language not in ("en", "tr")),
        feedback_point=setting.point if kind is Kind.THANK_FOR_FEEDBACK else None,
    )
    seed = 7_000_003 * (list(Kind).index(kind) + 1) + 31 * SHIPPED.index(setting.language) + familiar
    return compose(plan, facts, context, Voice(setting.me), seed)


def page() -> str:
    """The whole of docs/replies.md."""
    return "\n".join([INTRO, *_sections()])


def _sections() -> Iterator[str]:
    for language in SHIPPED:
        setting = SETTINGS[language]
        yield f"## {NAMES[language]}\n"
        for kind, title in KINDS.items():
            yield _shown(f"{title} (`{kind.value}`)", sample(setting, kind))
        yield _shown(FAMILIAR, sample(setting, Kind.ASK_FEEDBACK, familiar=True))


def _shown(title: str, reply: Composed) -> str:
    return f"### {title}\n\n```text\n{reply.subject}\n\n{reply.body}\n```\n"


def main(arguments: list[str]) -> int:
    if arguments == ["--write"]:
        PAGE.write_text(page(), "utf-8")
    else:
        sys.stdout.write(page())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
