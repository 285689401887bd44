"""German wordings that say it between the lines: reproach, hints, gossip. In: nothing. Out: INDIRECT; data only."""

from __future__ import annotations

from responder.tone_rules import Level, Where
from responder.tone_spelling import GERMAN

_rows = GERMAN.rows

_THEM = r"(?:die (?:neue|andere|gewählte|ausgewählte|eingestellte) \w+|der (?:neue|andere|gewählte|ausgewählte|eingestellte) \w+|er|sie|die kollegin|der kollege)"
_WHY = _rows(
    "no_why_didnt_you",
    r"was (?:\w+ ){0,3}?(?:dazu (?:bewogen|gebracht|veranlasst|geführt)|bewogen|veranlasst)\b",
    r"was (?:\w+ ){0,4}?(?:gegen mich (?:sprach|gesprochen|den ausschlag)|mich die (?:stelle|zusage) gekostet|mir (?:am ende )?das genick gebrochen)",
    r"(?:wie kommt es|wie kam es|wie es (?:dazu )?kommt|wie es dazu kam),? dass (?:ich|sie|man|ihr|mir|meine)",
    r"was (?:hätte ich|ich) denn noch (?:\w+ )?(?:tun|bieten|mitbringen)",
    level=Level.WARN,
    unless=r"\bwas mich (?:\w+ ){0,3}?(?:bewogen|veranlasst)|\bbewogen hat,? (?:mich zu bewerben|bei)",
)
_UNFAIR = (
    *_rows(
        "no_unfairness",
        r"(?:karten|würfel) (?:\w+ ){0,3}?(?:gezinkt|gefallen|gemischt)",
        r"(?:abgekartet\w*|ausgemachte sache|eingefädelt|gekungel\w*|vitamin b|klüngel\w*|vetternwirtschaft|alibi-?\w*gespräch\w*|scheinverfahren|pro forma)",
        r"(?:von anfang an|vorher|von vornherein) (?:\w+ ){0,3}?(?:festgestanden|feststand|vergeben|entschieden|abgemacht|ausgesucht|versprochen)(?! (?:hatte|habe) ich)",
        r"(?:stand|war|schien|steht) (?:\w+ ){0,4}?(?:von anfang an|von vornherein|längst|schon vorher) (?:\w+ ){0,2}?(?:fest|klar|vergeben|entschieden)",
        r"mit zweierlei maß",
        unless=r"\b(?:nicht|nie|keineswegs|kein\w*) (?:\w+ ){0,4}?(?:festgestanden|feststand|vergeben|abgekartet|ausgemacht)|\bich (?:\w+ )?(?:längst|schon|bereits) (?:\w+ )?entschieden",
    ),
    *_rows(
        "no_unfairness",
        r"(?:nie|keine|kaum|nicht) (?:\w+ ){0,3}?(?:echte|wirkliche|faire|reelle) chance",
        "nur (?:eingeladen|der form halber|zum schein)",
        "lückenbüßer\\w*",
        level=Level.WARN,
    ),
)
_BLAME = (
    *_rows(
        "no_blame",
        r"(?:hätte|hätten) (?:ich )?mir (?:\w+ ){0,4}?gewünscht,? (?:dass|man|jemand|sie|ihr|es|vorher|früher)",
        r"(?:es wäre|wäre es) (?:\w+ ){0,3}?(?:schön|nett|fair|fairer|hilfreich|höflich|besser|anständig|freundlich) gewesen",
        r"hätte (?:mir |man mir |man |es )?(?:\w+ ){0,3}?(?:jemand|man|vorher|früher|uns beiden|beiden seiten)\b[^.?!]{0,40}\b(?:sagen|erwähnen|mitteilen|warnen|ersparen|erspart|gesagt|erwähnt|hinweisen)",
        r"(?:niemand|keiner|kein mensch)\b[^.?!]{0,40}\b(?:gesagt|erwähnt|gemeldet|für nötig|vorgewarnt|bescheid|informiert|hingewiesen|geantwortet)",
        r"(?:hätte ich|wenn ich) das (?:\w+ )?(?:vorher|früher|gleich) (?:gewusst|erfahren)",
        "das mindeste (?:wäre|gewesen)",
        "ein (?:kurzer )?(?:anruf|satz|hinweis|wort) (?:vorher )?(?:hätte|wäre)",
        r"(?:hatte|hätte|habe) (?:ich )(?:mir )?(?:\w+ ){0,4}?mehr (?:\w+ ){0,3}?(?:erwartet|versprochen)",
        level=Level.WARN,
        unless=r"\bkein\w* vorwurf|\bniemand\w* (?:\w+ )?(?:böse|schuld)",
    ),
    *_rows(
        "no_blame",
        r"(?:sie|ihr|du) (?:haben|habt|hast) (?:\w+ ){0,5}?(?:nie|niemals|gar nicht|nicht einmal|doch nicht|vergessen)(?: \w+){0,4}? (?:weiter\w*|geschickt|gesendet|gesagt|mitgeteilt|erwähnt|vorgeschlagen|nachgefragt|zu schicken|zu erwähnen|eingereicht|angerufen)",
        r"(?:das|was) (?:\w+ )?(?:hat )?(?:mich|mir) (?:\w+ ){0,3}?(?:die stelle|den job|den platz|die zusage) gekostet",
        r"(?:ihre|eure|deine) schuld",
        r"(?:durch|wegen) (?:ihre[rnms]?|eure[rnms]?|deine[rnms]?) (?:\w+ )?(?:fehler|versäumnis|schlamperei|nachlässigkeit|versehen|vergesslichkeit)",
    ),
)
_LAW = (
    *_rows(
        "no_legal_words",
        r"(?:mein|meines|gutes|gesetzliches|zustehende[sn]?) (?:\w+ )?recht(?:es)?(?= (?:ist|wäre|nach|gemäß|laut|auf|aus)|[,.]|$)",
        r"(?:nach|gemäß|laut|aufgrund) (?:dem |des |§ ?\d+ )?(?:agg|gleichbehandlungs\w*|dsgvo|datenschutz\w*|gesetz\w*|arbeitsrecht\w*|schwerbehinderten\w*|sgb)",
        r"(?:betriebsrat|gewerkschaft|personalrat|vertrauensperson|schwerbehindertenvertretung)\b[^.?!]{0,50}\b(?:rät|riet|geraten|empfohlen|empfiehlt|meint|sagt|vorgeschlagen|wenden|einschalten|sprechen|fragen)",
        r"(?:beraten lassen|rat einholen|beratung einholen|auskunft einholen|prüfen lassen|erkundigen),? (?:ob|inwieweit|wie)",
        r"ob (?:das|dies|so etwas|ein solches vorgehen|ihr vorgehen) (?:\w+ ){0,3}?(?:rechtens|zulässig|erlaubt|rechtmäßig|gesetzeskonform|legal)",
        r"(?:behalte ich mir|mir)\b[^.?!]{0,40}\bvor(?:behalten|zubehalten)?(?=[,.]|$)",
        r"weitere schritte (?:\w+ )?(?:prüfen|einleiten|vorbehalten|gehen)",
        "frist von",
        unless=r"\b(?:seminar|kurs|studium|prüfung|aufgabe|fallbeispiel|kenntnisse|stelle in|stelle im)\b|\bstelle ich mir\b|\bhabe ich mir\b|\b(?:nehme|nahm|stelle|stellte) ich mir\b",
    ),
    *_rows(
        "no_legal_words",
        r"(?:notizen|protokoll\w*|bewertungsbögen|unterlagen|bewertungsbogen) (?:\w+ ){0,3}?(?:anfordern|einsehen|verlangen|zusenden|herausgeben)",
        r"(?:alle|sämtliche|jede\w*) (?:\w+ )?(?:ihre[rn]?|eure[rn]?|neuen|eingestellten) (?:\w+ ){0,3}?(?:unter|jünger|männ\w+|weiblich)",
        level=Level.WARN,
    ),
)
_COMPARED = _rows(
    "no_comparison_with_hired",
    r"was hat (?:er|sie|die \w+|der \w+)(?: \w+){0,3},? (?:denn )?was ich nicht",
    r"was (?:er|sie|die \w+ \w+|der \w+ \w+) (?:\w+ )?(?:hat|kann|mitbringt|konnte),? (?:und |was )?ich nicht",
    r"mein\w* (?:\w+ ){0,4}?(?:mehr|schwerer|höher|stärker) (?:\w+ ){0,3}?(?:als (?:seine|ihre|die der|die des|die von)|zählen|wiegen|gewogen|gezählt)",
    r"(?:nur |mit )?(?:halb so viel|der hälfte meiner|einem bruchteil meiner|nicht einmal die hälfte)",
    r"(?:doppelt|dreimal|viel|weit|deutlich) so (?:viel|lange)(?: \w+){0,2} (?:erfahrung )?(?:\w+ )?wie (?:er|sie|die|der)",
)
_OTHERS = _rows(
    "no_third_parties",
    r"(?:er|sie|herr \w+|frau \w+|kolleg\w+|dame|chef\w*|leiter\w*|interviewer\w*)\b[^.?!]{0,50}\b(?:auf (?:die|seine|ihre) uhr|auf (?:sein|ihr|das) handy|am handy|aufs handy|aus dem fenster|gegähnt|gähnte|mit (?:den|seinen|ihren) augen gerollt|die augen verdreht|eingeschlafen|eingenickt|am laptop|zu spät (?:kam|gekommen))",
    r"(?:unter uns|im vertrauen)(?: gesagt)?\b[^.?!]*\b(?:er|sie|herr|frau|die|der)\b",
    r"(?:er|sie|herr \w+|frau \w+) (?:kann|konnte|schafft|weiß) (?:\w+ )?(?:kaum|nicht einmal|nicht mal|gerade mal)",
    r"(?:er|sie|herr \w+|frau \w+|kolleg\w+|chef\w*|leiter\w*)\b[^.?!]{0,40}\b(?:seine|ihre|die) (?:meinung|entscheidung|wahl) (?:\w+ ){0,3}?(?:schon|längst|bereits) (?:\w+ )?(?:gebildet|gefasst|getroffen)",
    r"(?:er|sie|herr \w+|frau \w+)\b[^.?!]{0,40}\b(?:unterlagen|lebenslauf|mappe|bewerbung) (?:\w+ ){0,3}?(?:nicht|kaum|gar nicht) (?:\w+ )?(?:gelesen|angesehen|geöffnet|angeschaut)",
    r"(?:man hört|wie man hört|ich habe gehört|es heißt),? [^.?!]{0,60}\b(?:gefeuert|entlassen|trinkt|verwandt|neffe|nichte|faul|unfähig|schwager)",
    unless=r"\bich (?:schaute|sah|blickte)|\bsie mir nicht\b",
)
_PLEADING = _rows(
    "no_pleading",
    r"(?:ein|das) gutes wort (?:für mich )?(?:einlegen|einzulegen|einlegten|einlegst|einlegt)",
    r"(?:leg\w*|legen sie) (?:\w+ ){0,3}?ein (?:gutes )?wort",
    r"(?:für mich|mich) (?:\w+ ){0,4}?(?:einsetzen|einzusetzen|verwenden|stark machen|starkmachen)",
    r"(?:würde|würden|sähe|sähen) (?:\w+ ){0,3}?(?:das |es |die sache )?(?:anders (?:sehen|entscheiden|denken)|anders)\b[^.?!]{0,30}\bwenn (?:ich|sie|er)",
    r"wenn (?:ich|sie mich|er mich)\b[^.?!]{0,60}\b(?:anders (?:sehen|entscheiden)|umdenken|meinung ändern)",
    r"(?:mit|bei) (?:dem|der|den|ihrem|ihrer|ihren) (?:chef\w*|vorgesetzt\w*|geschäftsführ\w*|inhaber\w*|leitung|partner\w*|vorstand) (?:\w+ ){0,3}?(?:selbst |persönlich |noch einmal )?(?:sprechen|reden|vorsprechen|vorstellig)",
    r"noch nicht zu spät",
    r"(?:nicht bereuen|nicht enttäuschen)(?= werden|[.!]|$)",
    r"(?:doch noch|noch irgendwie) (?:unterbringen|unterzubringen|berücksichtigen|einplanen|dazunehmen)",
    unless=r"\b(?:andere[nrs]?|künftige[nrs]?|nächste[nrs]?|neue[nrs]?|weitere[nrs]?) (?:\w+ )?(?:stelle|position|ausschreibung|gelegenheit|verfahren)|\bmich (?:\w+ ){0,2}?(?:für (?:ihre|eure|die|das|diesen?|den) (?!\w*(?:stelle|entscheidung)))\w+ (?:\w+ )?(?:einsetzen|einzusetzen)",
)
_UNMET = _rows(
    "no_unmet_meeting",
    r"(?:schön|nett|angenehm|toll|gefreut|freude|danke?|genossen|interessant)\b[^.?!]{0,60}\b(?:mit ihnen (?:zusammen)?zusitzen|bei ihnen (?:zu sein|vor ort|im \w+ zu)|persönlich zu (?:sehen|treffen|sprechen)|gegenüber\w*|am tisch|die führung|den rundgang|probetag|hereinschauen)",
    r"als (?:ich|wir) (?:\w+ ){0,3}?(?:bei ihnen|bei euch|zusammensaß\w*|gegenübersaß\w*)",
    r"(?:bei|während) (?:meinem|unserem|dem) (?:besuch|rundgang|treffen|probetag|kennenlernen)",
    where=Where.NOT_MET,
    unless=r"\b(?:würde|könnte|wäre|hätte|vielleicht|gern\w* einmal|irgendwann)\b",
)
_NEW = r"(?:de[rnm]|die|ihre[rnm]?|eure[rnm]?|deine[rnm]?) neue[nrm]? (?!\w*(?:jahr|filiale|saison|haus|laden|buch|abteilung|website|seite|räume|team|projekt|aufgabe|anlage|maschine|halle|werk|standort|woche|geschäftsjahr|quartal)\w*\b)(?:\w+(?:in|er|kraft|person|leitung|hilfe|mann|frau|ist|ent|ant|leiter|arzt|koch|köchin|x{2,}))"
_WISHES = _rows(
    "no_wish_without_hire",
    rf"(?:wünsche|alles gute|hoffe|viel erfolg|viel glück|guten start|guten einstand|glückwunsch)\b[^.?!]*\b{_NEW}",
    rf"{_NEW}\b[^.?!]*\b(?:wünsche|alles gute|viel erfolg|viel glück|guten start|einlebt|einarbeitet|ankommt|wohlfühlt|freude)",
    r"(?:wer|wer auch immer) (?:\w+ ){0,4}?(?:bekommen hat|bekommt|antritt|übernimmt)\b[^.?!]*\b(?:wünsche|glück|erfolg|gute|freude)",
    r"(?:meine[rm]?|glückliche[nrm]?) (?:nachfolge\w*|gewinner\w*|auserwählt\w*)",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
)

INDIRECT = (*_WHY, *_UNFAIR, *_BLAME, *_LAW, *_COMPARED, *_OTHERS, *_PLEADING, *_UNMET, *_WISHES)
