"""What each language writes in its own way. In: a language. Out: its abbreviations, words of a gap, and brevity; data.

These are small and best compared side by side; the words that break a rule have rooms of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habits:
    """`abbreviations` are casefolded, without the last full stop. `slots` are words that stand in a [gap].

    `nameless` matches a whole greeting that still wants its name. `brevity` is what share of the English words says
    the same. `ordinals`: "12." may stand within a sentence. `todo`: TODO is a mark, and not a word of the language.
    """

    abbreviations: frozenset[str] = frozenset()
    slots: str = "name|company|role|position|date"
    nameless: str = r"(?!)"
    brevity: float = 1.0
    ordinals: bool = False
    todo: bool = True


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Only before a number, because each is a word as well, or ends a sentence.
BEFORE_NUMBERS = _words("no nr n num núm nº art p pp s pag pág str tel abs ca c vol")
_ANY = "dr prof st vs mr mrs ms e.g i.e"
_HABITS = {
    "en": Habits(
        _words(f"{_ANY} mx etc a.m p.m lt sgt capt cpl col gen rev hon sr jr approx ave dept jan feb aug sept oct nov dec"),
        slots=(
            "your|my|the|a|an|one|name|first|last|full|company|employer|role|position|job|title|date|day|time|insert|add|fill|contact"
            "|recipient|hiring|interviewer|recruiter|manager|specific|example|something|skill|topic"
        ),
        nameless=r"(?:dear|hello|hi|hey) +,|dear(?: (?:mr|mrs|ms|mx)\.?| (?:dr|prof)\.? )? *,",
    ),
    "de": Habits(
        _words(
            f"{_ANY} hr fr frl dipl ing dipl.-ing mag z.b d.h u.a usw bzw ggf evtl inkl exkl bspw sog o.ä u.u i.d.r v.a z.t"
            " mio mrd vgl std jh okt nov dez jan feb aug sept geb zzgl i.v i.a m.e u.ä tägl ca etc"
        ),
        slots=(
            r"name\w*|vorname\w*|nachname\w*|firma|unternehmen\w*|stelle|position|titel|datum|uhrzeit|beispiel\w*|einfügen"
            r"|ergänzen|einsetzen|eintragen|konkret\w*|ansprechpartner\w*|ansprechperson|thema|anrede|kontakt"
        ),
        nameless=(
            r"(?:sehr geehrte[rs]?|liebe[rs]?|guten tag|hallo) (?:frau|herrn?)(?: (?:dr|prof)\.)* *,|sehr geehrte[rs]? *,"
            r"|liebe[rs]? +,"
        ),
        ordinals=True,
        brevity=0.95,
    ),
    "es": Habits(
        _words(f"{_ANY} sr sra srta sres sras dra d dña da lic ing profa arq ud uds vd vds p.ej ej etc aprox ee.uu excmo excma avda"),
        slots=(
            r"nombre\w*|apellidos?|empresa|puesto|cargo|fecha|día|hora|ejemplo\w*|insertar|añadir|completar|rellenar|concreto"
            r"|contacto|tema|título|persona"
        ),
        nameless=r"(?:estimad[oa]s?|(?:estimad[oa] |hola,? )?(?:sr|sra|srta|d|dña)\.) +[,:]",
        todo=False,
        brevity=0.85,
    ),
    "fr": Habits(
        _words(f"{_ANY} m mm pr me p.ex c.-à-d ex env etc av bd ste mlle mme"),
        slots=(
            r"nom\w*|prénoms?|entreprise|société|poste|intitulé|date|jour|heure|exemple\w*|insérer|ajouter|compléter"
            r"|préciser|concret|contact|sujet|titre|civilité"
        ),
        nameless=r"ch(?:er|ère) +,|(?:bonjour |ch(?:er|ère) )(?:m\.|mme|mlle) *,",
        brevity=0.9,
    ),
    "it": Habits(
        _words(
            f"{_ANY} sig sigg sig.ra sig.na dott dott.ssa prof.ssa ing avv arch geom rag egr gent gent.mo gent.ma spett spett.le"
            " es p.es ecc etc cav on gen feb sett ott nov dic"
        ),
        slots=(
            r"nome|cognome|azienda|società|ruolo|posizione|data|giorno|ora|esempio|inserire|aggiungere|completare|concreto"
            r"|contatto|argomento|titolo"
        ),
        nameless=r"(?:gentil(?:e|issim[oa])|egregi[oa]|car[oa]) +,|(?:gentile|egregi[oa]|gent\.m[oa]) (?:sig|dott|sig\.ra|dott\.ssa)\.? *,",
        brevity=0.85,
    ),
    "nl": Habits(
        _words(
            f"{_ANY} dhr mevr mw drs ir ing bijv bv d.w.z o.a i.p.v e.d enz etc t.a.v m.b.t a.u.b s.v.p i.v.m evt incl excl"
            " resp zgn n.a.v jl o.i.d m.u.v t.o.v i.h.b okt jan feb aug sept nov dec"
        ),
        slots=(
            r"naam|voornaam|achternaam|bedrijf\w*|functie\w*|vacature|datum|dag|tijdstip|voorbeeld\w*|invullen|toevoegen|invoegen"
            r"|concreet|contactpersoon|onderwerp|titel"
        ),
        nameless=r"(?:geachte|beste)(?: (?:heer|mevrouw|dhr\.|mevr\.|mw\.))? +,",
        brevity=0.95,
    ),
    "pl": Habits(
        _words(f"{_ANY} np m.in mgr inż tzn tj tzw itp itd ul godz r ww wg św płk hab lek al"),
        slots=(
            r"imię|imienia|nazwisko|nazwa|nazwę|firma|firmy|stanowisko|stanowiska|data|datę|dzień|godzina|przykład\w*|wstaw\w*"
            r"|wpisz|wpisać|uzupełni\w*|konkretn\w*|temat|tytuł|osoba"
        ),
        nameless=r"(?:szanown(?:a pani|y panie)|drog[ai]|pani|panie)(?: (?:dr|mgr|inż|prof)\.?)? +,|szanown[ay] +,",
        brevity=0.8,
        ordinals=True,
    ),
    "pt": Habits(
        _words(f"{_ANY} sr sra srs sras dra exmo exma exmos exmas d eng enga profa arq p.ex ex etc aprox v.exa ilmo ilma lda ltda"),
        slots=(
            r"nome|apelido|sobrenome|empresa|cargo|função|vaga|data|dia|hora|exemplo|inserir|adicionar|acrescentar|completar"
            r"|preencher|concreto|contacto|contato|tema|assunto|título"
        ),
        nameless=r"(?:(?:car|prezad|estimad)[oa]s?|(?:(?:car|prezad|estimad|exm)[oa] )?(?:sr|sra|dr|dra)\.) +[,:]",
        todo=False,
        brevity=0.85,
    ),
    "tr": Habits(
        _words(f"{_ANY} sn doç av öğr gör vb vd arş yrd müh örn bkz mah cad sok apt şti ltd yy"),
        slots=(
            r"ad|adı|isim|ismi|soyad\w*|şirket\w*|firma\w*|pozisyon\w*|unvan\w*|tarih\w*|gün|saat\w*|örnek|örneği|ekle\w*|yaz\w*"
            r"|doldur\w*|somut|kişi|konu\w*|iletişim"
        ),
        nameless=r"(?:sayın|sn\.) *,|(?:değerli|sevgili) +,|(?:sayın )?(?:bey|hanım) *,",
        brevity=0.75,
        ordinals=True,
    ),
}  # fmt: skip
_UNKNOWN = Habits()


def habits_of(language: str) -> Habits:
    return _HABITS.get(language, _UNKNOWN)


def nameless(greeting: str, habits: Habits) -> bool:
    """Whether a greeting lacks its name: "Sehr geehrte Frau ,"."""
    return bool(re.match(rf"(?i)(?:{habits.nameless})", greeting.strip()))
