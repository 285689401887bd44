"""German wordings of grievance: why, unfair, the law; with those of blame. In: nothing. Out: GRIEVANCES; data only."""

from __future__ import annotations

from responder.tone_blame_de import BLAME
from responder.tone_roots_de import NOT
from responder.tone_roots_de import german_rows as rows
from responder.tone_rules import Level, Where

_WHY_WORD = "(?:warum|wieso|weshalb|weswegen|aus welche[mn] (?:grund|gründen))"
_WHY = (
    *rows(
        "no_why_didnt_you",
        rf"{_WHY_WORD} (?:denn |eigentlich |nur |bloß |also )?(?:(?:haben|habt|hast|hat|bin|wurden?|war|werde"
        rf"|nehmen|nehmt"
        r"|wollten|wolltet|konnten?|bekam|bekomme|durfte|kam|kommt|soll|fiel) (?:\w+ )?(?:sie|ihr|du|ich|man|mich"
        r"|mir|meine?)"
        r"|nicht ich|ausgerechnet|nicht mich)",
        r"wie (?:kommt es|kann es sein|konnte es sein|kommt's),? dass\b[^.?!]{0,60}\b(?:nicht|abgelehnt|abgesagt"
        r"|absage"
        r"|jemand)",
    ),
    *rows(
        "no_why_didnt_you",
        rf"^\W*(?:(?:und|aber|also|doch|nur|denn|bitte)\W+)?{_WHY_WORD}(?! (?:nicht )?(?:\w+ )?(?:treffen|trinken"
        rf"|sprechen"
        r"|telefonieren|mal|einmal|bleiben|auf einen|gemeinsam|wir))",
        where=Where.QUESTION,
    ),
    *rows(
        "no_why_didnt_you",
        rf"(?:sagen|mitteilen|mitzuteilen|erklären|erläutern|verraten|erfahren|wissen|verstehen|interessier\w+"
        rf"|frage mich"
        rf"|fragen|schleierhaft|rätsel|unklar|nicht klar|nicht nachvollziehen|verstehe nicht|begreife nicht"
        rf"|wüsste)\b"
        rf"[^.?!]{{0,30}}?{_WHY_WORD} (?:ich|sie|ihr|du|man|es|meine?|die (?:wahl|entscheidung)|jemand|mich|mir"
        rf"|gerade)",
        level=Level.WARN,
        unless=rf"\bdank\w*|{_WHY_WORD} (?:ich mich|mich|mir)\b",
    ),
    *rows(
        "no_why_didnt_you",
        r"(?:was (?:war|waren|ist|sind)|nennen|mitteilen|sagen|erfahren|wissen)\b[^.?!]{0,40}\b(?:die|der"
        r"|den) (?:\w+ )?"
        r"(?:grund|gründe) (?:für (?:die|ihre|eure|deine|meine) (?:absage|ablehnung|entscheidung)|(?:der|meiner"
        r"|ihrer|eurer)"
        r" (?:absage|ablehnung|entscheidung))",
        r"woran (?:hat es|lag es|es|ich)\b[^.?!]{0,40}\b(?:gelegen|gescheitert|lag|scheiterte|gehapert)",
        r"was (?:hat |sprach |spricht )?(?:\w+ ){0,2}?gegen mich",
        "woran (?:lag|scheiterte) es",
        level=Level.WARN,
    ),
)

_UNFAIR = (
    *rows(
        "no_unfairness",
        r"unfair\w*", r"ungerecht\w*", r"willkür\w*", r"voreingenommen\w*", "vetternwirtschaft", "vitamin b",
        r"klüngel\w*",
        r"günstlings\w*", "parteiisch", r"abgekartet\w*", r"zweierlei maß", "doppelmoral", r"gezinkt\w*",
        r"vorgeschoben\w*",
        r"benachteiligt\w*", r"(?:ein|als|nur|bloßer|ihr|euer) vorwand", "schiebung", r"scheinausschreibung\w*",
        "pro forma",
        denied=NOT,
        unless=r"\b(?:unfair|ungerecht) (?:von mir|ihnen gegenüber|zu behaupten)\b|\bwäre (?:\w+ )?(?:unfair"
        r"|ungerecht)"
        r"|\b(?:unfair|ungerecht) (?:fand|finde|war|ist|erschien) (?:\w+ ){0,3}?(?:nicht|nichts)\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:nicht|kaum|wenig|alles andere als|nie|nicht gerade) (?:\w+ ){0,2}?(?:fair(?:e[nrsm]?)?|objektiv"
        r"|gerecht(?!\w*"
        r" (?:zu )?(?:geworden|werden|wurde))|gerechtfertigt)",
        unless=r"\bnicht nur\b|\bvon mir\b|\bwäre\b|\bmüssen\b|\bbezweif\w*|\bnicht (?:an)?zweifel\w*"
        r"|\bfrage ich nicht\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:keine|nie(?:mals)? eine|nicht die|um (?:eine|meine)|ohne)(?: \w+)? (?:faire|echte|wirkliche|richtige"
        r"|reelle|reale"
        r"|ernsthafte|ehrliche|gerechte|gleiche)\w* (?:chance|behandlung|beurteilung|gelegenheit|prüfung"
        r"|auswahl)\w*",
        r"(?:von anfang an|von vorn ?herein|nie|zu keiner zeit|überhaupt|gar|wirklich|nicht) (?:k?eine"
        r"|die) (?:\w+ )?chance"
        r"(?: (?:hatte|bekam|gehabt|bekommen|gegeben))?(?!,? (?:\w+ ){0,3}zu )(?! mehr)",
        unless=r"\bkeinen? (?:zweifel|vorwurf)\b|\bbewusst\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:falsche|schlechte|fatale|dumme|kurzsichtige|unverständliche|seltsame|merkwürdige|fragwürdige|unsinnige"
        r"|unlogische)[rnsm]? (?:entscheidung|wahl|person|kandidat\w*|bewerber\w*)", r"fehlentscheidung\w*",
        r"(?:sie|ihr|du|ihre firma|unternehmen)\b[^.?!]{0,40}\beinen (?:\w+ )?fehler (?:gemacht|machen|macht"
        r"|machst|begehen"
        r"|begeht|begangen)", "haben sich (?:\\w+ )?(?:geirrt|getäuscht)",
        r"(?:entscheidung|absage|wahl)\b[^.?!]{0,20}\b(?:ist|war|bleibt) (?:\w+ ){0,3}?ein (?:\w+ )?(?:fehler"
        r"|irrtum)",
        denied=NOT,
        unless=r"\bich (?:\w+ )?(?:war|bin|wäre|einen)\b|\bmeine? (?:falsch|schlecht|dumm|fatal)\w*|\b(?:dass|wo"
        r"|weil|als) ich\b[^.?!]{0,40}\bfehler"
        r"|\bich (?:habe|hatte|hab) (?:\w+ ){0,4}?fehler",
    ),
    *rows(
        "no_unfairness",
        r"(?:sie|ihr|du)\b[^.?!]{0,50}\bbereuen", "(?:ihr|euer) (?:\\w+ )?verlust", "selbst schuld",
        "entgeht (?:ihnen|euch|dir)",
        r"(?:hätte ich|ich hätte|mir hätte)\b[^.?!]{0,50}\b(?:stelle|job|es|das|besseres|mehr|chance|antwort|platz"
        r"|posten"
        r"|zusage)\b[^.?!]{0,20}\bverdient",
        r"(?:stand|standen|war|waren|wurde|ist)\b[^.?!]{0,40}\b(?:von vorn ?herein|von anfang an|längst|im voraus"
        r"|vorab|vor"
        r" (?:dem|unserem|meinem) (?:gespräch|termin|interview))\b[^.?!]{0,30}\b(?:fest|festgestanden|entschieden"
        r"|ausgemacht"
        r"|vergeben|beschlossen)",
        r"(?:von vorn ?herein|von anfang an|längst|im voraus|vorab|schon vorher|bereits vorher|vor (?:dem|unserem"
        r"|meinem)"
        r" (?:gespräch|termin|interview))\b[^.?!]{0,30}\b(?:feststand\w*|(?:fest|entschieden|vergeben|beschlossen"
        r"|ausgemacht)"
        r" (?:war|gewesen|stand))",
        r"(?:nur|bloß|lediglich|reine?|bloße) (?:noch )?(?:eine? )?(?:reine |bloße )?(?:formsache|formalität|show"
        r"|alibi\w*|farce"
        r"|schau)", r"zähl\w+\b[^.?!]{0,20}\bnur,? (?:wer|beziehungen|kontakte)", r"messlatte\b[^.?!]{0,40}\bhöher",
        r"anderen? ma(?:ß|ß)st(?:ab|äbe)\w*",
        r"alibi-?(?:gespräch|interview|einladung|veranstaltung)\w*",
        r"regeln\b[^.?!]{0,30}\bgeändert (?:wurden|worden)",
        unless=r"\bnicht (?:zu )?bereuen\b|\bbereue\b",
    ),
    *rows(
        "no_unfairness",
        r"(?:stand|standen|war|waren)\b[^.?!]{0,30}\b(?:schon|bereits)\b[^.?!]{0,20}\b(?:fest|entschieden"
        r"|ausgemacht|beschlossen)",
        r"nachvollziehen (?:kann|konnte) ich\b[^.?!]{0,60}\bnicht",
        r"(?:schon|bereits)\b[^.?!]{0,25}\b(?:feststand\w*|entschieden war|beschlossen war)",
        r"(?:wurden?|worden|haben|habt)\b[^.?!]{0,30}\bbevorzugt", r"bevorzugt (?:wurden?|worden|wird|haben)",
        r"(?:entscheidung|absage|begründung|wahl)\b[^.?!]{0,30}\b(?:nicht (?:\w+ )?(?:nachvollziehen|verstehen"
        r"|begreifen"
        r"|einleuchten|nachvollziehbar|akzeptieren|hinnehmen)|überzeugt mich nicht)",
        level=Level.WARN,
        unless=r"\b(?:verstehe|verständlich|nachvollziehbar|will|möchte|muss\w*"
        r"|müssen)\b(?! nicht)[^.?!]{0,60}\b(?:bevorzugt)\b",
    ),
)  # fmt: skip

_TRAIT = (
    "(?:alters?|herkunft|namens?|geschlechts?|hautfarbe|religion|behinderung|schwangerschaft|kopftuchs?"
    "|nationalität|glaubens?"
    "|akzents?|aussehens?|staatsangehörigkeit|sexualität)"
)
_AS_WORK = (
    r"\b(?:kanzlei|gearbeitet|arbeite|sekretariat|ausbildung|praktikum|aufgabe|übung|fallstudie|fallbeispiel"
    r"|(?<!zum )beispiel|tätig"
    r"|seminar|vortrag|thema|themen|projekt|schulung|konzept|workshop|rollenspiel|testfrage|gast|gastes|gäste"
    r"|kund\w+|patient\w*"
    r"|antwort(?:en)? (?:zu|zum|zur|auf|über)|frage zum|fragen zum)\b"
)
_LAW = (
    *rows(
        "no_legal_words",
        r"(?:mein\w*|einen?|einem|einer|unser\w*|zum|zur|den|dem|per|als|mit|ein) (?:\w+ )?(?:rechts"
        r"|fach)?(?:anwalt|anwalts|anwälte|anwälten"
        r"|anwältin)", r"anwaltlich\w*", r"rechtsbeistand\w*", r"rechtsschutz\w*", "rechtsberatung", "rechtsweg",
        r"diskriminier\w*",
        r"klage (?:\w+ ){0,3}?(?:einreichen|einzureichen|erheben|zu erheben|vorbehalten|prüfen|gegen)",
        "(?:mit einer|eine|auf|dagegen|werde"
        "|ich|gegen (?:sie|euch)) (?:\\w+ )?klagen?", r"verklag\w*", r"einzuklagen|einklagen", r"arbeitsgericht\w*",
        r"(?:vor|zum|ans) gericht",
        r"gerichtlich\w*", r"schadens?ersatz\w*", r"rechtswidrig\w*", r"gesetzeswidrig\w*", r"illegal\w*",
        r"unrechtmäßig\w*", "strafbar", "rechtens",
        "gegen das gesetz", r"(?:rechtliche[nrs]?|juristische[nrs]?) (?:\w+ )?(?:schritte\w*|folgen|konsequenzen"
        r"|mittel\w*|möglichkeiten|ansprüche|prüfung"
        r"|beratung|rat|hilfe|unterstützung)",
        r"(?:rechtlich|juristisch) (?:\w+ )?(?:vor(?:zu)?gehen|prüfen|überprüfen|dagegen|gegen|beraten|absichern)",
        r"beschwerde (?:\w+ ){0,2}?(?:einlegen|einreichen|einzulegen|einzureichen|gegen|führen|bei|erheben)",
        r"mich (?:\w+ ){0,6}?(?:zu )?beschweren",
        r"(?:eine|meine|offizielle|formelle) (?:\w+ )?beschwerde", r"beschwere (?:ich )?mich",
        r"dienstaufsichtsbeschwerde", r"anzeige (?:erstatten|zu erstatten|gegen)",
        denied=NOT,
        unless=_AS_WORK,
    ),
    *rows(
        "no_legal_words",
        r"AGG", "allgemeine\\w* gleichbehandlungsgesetz\\w*", r"gleichbehandlungs\w*", "DSGVO",
        r"datenschutz-?grundverordnung", r"antidiskriminierungs\w*",
        "(?:gleichstellungs|datenschutz|schwerbehinderten)(?:beauftragte\\w*|behörde"
        "|vertretung)(?=[^.?!]{0,40}\\b(?:wenden|einschalten|melden|informieren))",
        r"(?:gewerkschaft|betriebsrat|personalrat|arbeitsagentur|arbeitnehmerkammer"
        r"|arbeiterkammer)\b[^.?!]{0,40}\b(?:wenden|einschalten|sprechen|besprechen|informieren|melden|prüfen)",
        r"(?:mein|mein gutes|auf mein|meine|auf meine) rechte?(?! (?:hand|seite|schulter|arm|auge))(?=\W|$)",
        r"ich (?:habe|hätte) (?:\w+ )?(?:das|ein) recht", r"das recht,? (?:\w+ ){0,4}?zu erfahren",
        "(?:mit|bei|von|an) (?:der|meiner|die|meine) gewerkschaft",
        r"recht auf (?:\w+ )?(?:begründung|auskunft|antwort|erklärung)",
        r"anspruch auf (?:\w+ )?(?:begründung|auskunft|antwort|erklärung|entschädigung)", "rechtsanspruch",
        r"gesetzlich (?:\w+ )?(?:verpflichtet|verboten)",
        r"behalte (?:ich )?mir\b[^.?!]{0,60}\bvor\b", r"mir\b[^.?!]{0,60}\bvor(?:zu)?behalten",
        r"(?:rechtliche|weitere) schritte (?:\w+ )?(?:ein(?:zu)?leiten|prüfen|vor)",
        unless=_AS_WORK + r"|\bverzicht\w*",
    ),
    *rows(
        "no_legal_words",
        rf"(?:wegen|aufgrund|auf grund|infolge) meine[rsm] (?:\w+ )?{_TRAIT}",
        rf"mein(?:e[mnrs]?)? (?:\w+ )?{_TRAIT}\b[^.?!]{{0,50}}\b(?:rolle|grund|ausschlag|entscheidend"
        r"|gestört|problem|gelegen|zusammenhäng\w*|ausschlaggebend|schuld|zu tun)",
        rf"(?:lag|liegt|gelegen|hat)\b[^.?!]{{0,30}}\b(?:an|mit) meine[mr] (?:\w+ )?{_TRAIT}",
        r"(?:abgelehnt|abgesagt|absage|aussortiert|ausgeschlossen|nicht (?:genommen|gewählt|eingestellt|eingeladen"
        r"|gewollt))\b[^.?!]{0,40}\bweil ich\b[^.?!]{0,25}\b(?:alt|älter|frau"
        r"|mann|mutter|ausländer\w*|schwanger|muslim\w*|jude|jüdin|schwarz|schwul|lesbisch|trans|behindert"
        r"|migrant\w*|türk\w*|über (?:50|fünfzig))",
        r"nur weil ich\b[^.?!]{0,25}\b(?:alt|älter|frau|mutter|ausländer\w*|schwanger|muslim\w*|schwarz|behindert"
        r"|migrant\w*)", r"(?:sexistisch|rassistisch|altersfeindlich)\w*",
        unless=_AS_WORK,
    ),
    *rows(
        "no_legal_words",
        r"bewertung (?:\w+ ){0,3}?(?:schreiben|abgeben|hinterlassen|posten|veröffentlichen|verfassen)", "kununu",
        "glassdoor", r"öffentlich (?:\w+ ){0,2}?(?:zu )?(?:machen|schreiben|berichten|posten)",
        "an die (?:öffentlichkeit|presse|medien)", r"(?:auf|in) (?:\w+ )?(?:facebook|linkedin|xing|instagram|google"
        r"|sozialen medien)\b[^.?!]{0,40}\b(?:schreiben|posten|teilen|veröffentlichen)",
        r"(?:werde|muss) (?:ich )?(?:sie|das|dies|den vorfall|ihr \w+|es)\b[^.?!]{0,40}\b(?:melden|anzeigen)",
        r"allen (?:\w+ )?(?:erzählen|sagen|abraten)", r"vor ihrer firma warnen",
        denied=NOT,
        unless=_AS_WORK + r"|\bnach ihrer bewertung\b",
    ),
    *rows(
        "no_legal_words",
        r"habe (?:\w+ ){0,3}?(?:beweise|zeugen|screenshots|alles (?:\w+ )?(?:dokumentiert|notiert|aufgezeichnet"
        r"|protokolliert))",
        level=Level.WARN,
    ),
)  # fmt: skip

GRIEVANCES = (*_WHY, *_UNFAIR, *BLAME, *_LAW)
