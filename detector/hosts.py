"""Hosts and mailboxes that say nothing of a company or a person. In: an address. Out: what kind it is. No
language."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from detector.message import Address
from detector.wordlist import word_set

FREE_MAIL = word_set(
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk "
    "ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de "
    "mail.com email.com proton.me protonmail.com pm.me tutanota.com tuta.io posteo.de mailbox.org "
    "fastmail.com zoho.com yandex.com yandex.ru mail.ru qq.com 163.com 126.com orange.fr free.fr wanadoo.fr bluewin.ch telenet.be skynet.be proximus.be xs4all.nl hotmail.fr hotmail.it hotmail.es yahoo.fr yahoo.it yahoo.es yahoo.de yahoo.com.br live.nl live.fr outlook.de outlook.fr outlook.es op.pl poczta.onet.pl mynet.com clix.pt bol.com.br ig.com.br telefonica.net aon.at a1.net "
    "laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it uol.com.br bol.com.br terra.com.br "
    "sapo.pt wp.pl o2.pl onet.pl interia.pl gazeta.pl ziggo.nl kpnmail.nl hetnet.nl planet.nl "
    "btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net bellsouth.net shaw.ca "
    "rogers.com bigpond.com optusnet.com.au rediffmail.com naver.com"
)
# Applicant-tracking systems, assessment makers, schedulers and job boards: their own name is never the
# employer's.
ATS = word_set(
    "greenhouse.io greenhouse-mail.io lever.co hire.lever.co workday.com myworkday.com myworkdayjobs.com "
    "icims.com smartrecruiters.com workable.com workablemail.com jobvite.com bamboohr.com ashbyhq.com "
    "recruitee.com teamtailor.com teamtailor-mail.com personio.de personio.com breezy.hr breezy-mail.com "
    "jazz.co applytojob.com taleo.net oraclecloud.com successfactors.com successfactors.eu sapsf.com "
    "ultipro.com ukg.com brassring.com avature.net rippling.com dayforce.com paylocity.com paycom.com "
    "paycomonline.net adp.com eightfold.ai phenompeople.com phenom.com pinpointhq.com comeet.co "
    "freshteam.com zohorecruit.com jobscore.com csod.com cornerstoneondemand.com silkroad.com homerun.co "
    "hireology.com softgarden.io softgarden.de rexx-systems.com umantis.com welcomekit.co tellent.com "
    "join.com heavenhr.com onlyfy.com prescreen.io concludis.de dvinci-hr.com trac.jobs jobs.nhs.uk "
    "applicantstack.com applicantpro.com neogov.com governmentjobs.com usajobs.gov peopleadmin.com "
    "interfolio.com pageuppeople.com eploy.net tribepad.com hireserve.com harri.com snagajob.com "
    "hackerrank.com hackerrankforwork.com codility.com codesignal.com testgorilla.com coderbyte.com "
    "hirevue.com sparkhire.com shl.com talogy.com criteriacorp.com calendly.com goodtime.io gem.com "
    "paradox.ai olivia.paradox.ai linkedin.com indeed.com indeedemail.com glassdoor.com xing.com "
    "stepstone.de monster.com ziprecruiter.com dice.com totaljobs.com reed.co.uk cv-library.co.uk "
    "welcometothejungle.com wellfound.com angel.co hired.com otta.com infojobs.net pracuj.pl kariyer.net "
    "gupy.io vagas.com.br catho.com.br"
)
# Letters that Unicode does not take apart, as addresses write them.
UNDECOMPOSED = str.maketrans(
    {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}
)
_NO_REPLY = re.compile(
    r"(?i)(?:^|[._+-])(?:no|do[._-]?not|not|dont)[._-]?(?:reply|respond|answer)(?:[._+-]|\d*$)"
    r"|noreply|no-reply|donotreply|do-not-reply|ne[._-]?pas[._-]?repondre|keine?[._-]?antwort|nicht[._-]?antworten|"
    r"no[._-]?respond(?:er|a)|no[._-]?contest(?:ar|e)|non[._-]?rispond(?:ere|ete)|n[aã]o[._-]?respond(?:er|a)|niet[._-]?antwoorden|"
    r"geen[._-]?antwoord|niet[._-]?beantwoorden|nie[._-]?odpowiada[cj]|yan[iı]tlamay[iı]n|cevaplamay[iı]n"
    r"|^(?:mailer-daemon|postmaster|bounces?|notifications?|notify|notice|alerts?|mailer|automated|system|"
    r"auto(?:reply)?|"
    r"autoresponder|relay|inmail|digest|newsletter|invites?)(?:[._+-].*)?$"
)
# What job boards and agencies of all languages are called after.
_MARKET = re.compile(
    r"job|work(?!s|wear)|talent|career|recruit|hire|hiring|candidat|applicant|staffing|bewerb|stellen(?:markt|portal|anzeigen)|karrier|"
    r"personal(?:vermitt|dienst)|emploi|recrut|empleo|trabaj|selezion|lavor|empreg|vagas|trabalh|vacature|sollicit|uitzend|"
    r"(?<!re)search$|select(?:ion)?$|interim$|rekrut|karier|pracuj|kariyer|basvuru|eleman|hunter|hunting"
)
# Mailboxes that a team reads. The whole local part, or its first piece, or its last.
_TEAM_BOX = word_set(
    "bewerbung bewerbungen karriere personal personalabteilung ausbildung azubi kontakt service sekretariat praxis verwaltung zentrale stellen "
    "recrutement rh drh emploi emplois candidature candidatures carrieres carriere talents secretariat accueil bonjour boutique direction "
    "empleo seleccion rrhh talento candidaturas reclutamiento personal trabajo hola contacto secretaria administracion cv "
    "lavoro selezione selezioni risorseumane candidature carriere personale segreteria concorsi direzione ciao curriculum "
    "recrutamento selecao vagas carreiras candidaturas pessoas gente ola contato contacto secretaria emprego estagio "
    "vacatures vacature sollicitatie sollicitaties werving selectie personeel werkenbij loopbaan receptie secretariaat stage "
    "rekrutacja rekrutacje praca kariera kadry biuro sekretariat kandydaci hr kontakt aplikacje nabor recepcja "
    "ik insankaynaklari kariyer basvuru aday iletisim bilgi mulakat yetenek "
    "careers career jobs job hr hrd humanresources human.resources recruiting recruitment recruiter recruit "
    "recrutement talent talents ta people team hiring hello hi hey info contact mail office admin "
    "administration apply applications application applicants applicanttracking candidates candidate "
    "support help helpdesk service services work vacancies vacancy appointments apprentices apprenticeships "
    "internships interns graduates graduate earlycareers graduatecareers graduaterecruitment campus join "
    "joinus personnel resourcing staffing staff onboarding assessments assessment assess tests exams "
    "interviews interview scheduling scheduler schedule sched book booking panel search secretary reception "
    "frontoffice enquiries inquiries general crew care casting auditions audition programme programmes "
    "training selection board committee desk news newsjobs newsletter letter sales marketing accounts "
    "payroll orders returns customer customers account updates update bewerbung bewerbungen personal "
    "karriere jobportal emploi empleo rrhh lavoro selezione vagas rh kariera rekrutacja ik kariyer "
    "vacatures werken system portal messages message status invite ask studio shop store school press legal "
    "research doccontrol recops recruitops"
)
_SECOND_LEVEL = word_set("co com org net gov ac edu gob gouv or ne go nhs sch ltd plc me")
_PLUMBING = word_set(
    "mail email smtp notify notices notifications notification send sender mailer bounce bounces post e m "
    "em news info apply careers career jobs job recruiting recruitment talent people hr hire hiring work "
    "team my www web portal app go get try us uk eu de fr es it nl pl"
)


@lru_cache(maxsize=8_192)
def host_labels(domain: str) -> tuple[str, tuple[str, ...]]:
    """(own label, further labels) of a domain: careers.acme.co.uk is ("acme", ()); acme.ats.example is
    ("ats", ("acme",)).

    Own is the registrable name as far as it can be told without a public suffix list.
    """
    parts = [part for part in domain.casefold().split(".") if part]
    if len(parts) < 2:
        return (parts[0] if parts else ""), ()
    cut = 3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) <= 3 else 2
    return parts[-cut], tuple(part for part in parts[:-cut] if part not in _PLUMBING)


@lru_cache(maxsize=8_192)
def registrable(domain: str) -> str:
    """The part of a domain that its owner registered, as far as it can be told: careers.acme.co.uk -> acme.co.uk."""
    parts = [part for part in domain.casefold().split(".") if part]
    own, _ = host_labels(domain)
    at = max((place for place, part in enumerate(parts) if part == own), default=0)
    return ".".join(parts[at:])


def is_listed(domain: str, listed: frozenset[str]) -> bool:
    """Whether the domain, or one it is part of, stands in the list."""
    parts = domain.casefold().split(".")
    return any(".".join(parts[index:]) in listed for index in range(len(parts) - 1))


def is_of_the_job_market(host: str) -> bool:
    """Whether a host is named after jobs, as those of boards and agencies are: it speaks for other companies."""
    return _MARKET.search(host) is not None


def is_no_reply(address: Address) -> bool:
    return bool(_NO_REPLY.search(address.email.partition("@")[0]))


def is_team_box(address: Address) -> bool:
    """careers@, jobs.uk@, hr-service@: a mailbox without a person's name."""
    local = address.email.partition("@")[0].casefold()
    pieces = [piece for piece in re.split(r"[._+-]|\d+", local) if piece]
    return local in _TEAM_BOX or not pieces or pieces[0] in _TEAM_BOX or pieces[-1] in _TEAM_BOX


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Only the letters and digits of a text, folded, accents gone: for comparison with the parts of an
    address."""
    if text.isascii():
        return "".join(filter(str.isalnum, text)).lower()
    plain = unicodedata.normalize("NFKD", text.translate(UNDECOMPOSED))
    return "".join(char for char in plain if char.isalnum()).casefold()
