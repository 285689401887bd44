"""German wordings about others and about what never was; with those of begging. In: nothing. Out: ABOUT_OTHERS."""

from __future__ import annotations

from responder.tone_pleading_de import PLEADING
from responder.tone_roots_de import NOT
from responder.tone_roots_de import german_rows as rows
from responder.tone_rules import Level, Where

_CHOSEN = "(?:ander|neu|gewählt|ausgewählt|erfolgreich|eingestellt|genommen|erwählt|ausgesucht|glücklich)"
_WHO = (
    r"(?:person\w*|mitbewerb\w*|bewerb\w*|kandidat\w*|kolleg\w*|konkurren\w*|mitstreiter\w*|kraft|frau|herr\w*"
    r"|mann)"
)
_BETTER = (
    r"(?:besser\w*|qualifizierter\w*|geeigneter\w*|erfahrener\w*|passender\w*|kompetenter\w*|stärker\w*|fähiger\w*"
    r"|fleißiger\w*"
    r"|mehr (?:\w+ )?(?:erfahrung\w*|wissen|können|qualifikation\w*|praxis|jahre|leistung|motivation)|länger\w*"
    r"|höher\w*)"
)
_COMPARED = (
    *rows(
        "no_comparison_with_hired",
        rf"(?:ich|mein\w*|mir|mich)\b[^.?!]{{0,60}}\b{_BETTER}\b[^.?!]{{0,40}}\bals (?:die|der|den|dem|das|jede\w*"
        rf"|wer|alle\w*|ihre?\w*|eure?\w*|andere\w*"
        r"|jemand\w*|jene\w*|diejenige\w*|derjenige\w*|manch\w*|viele\w*|irgend\w*)\b[^.?!]{0,40}?\b"
        rf"(?:{_WHO}|andere\w*|{_CHOSEN}\w*|entschieden|bekommen|gewonnen|zuschlag)",
        r"was\b[^.?!]{0,60}\bich nicht (?:habe|hatte|kann|konnte|bin|mitbring\w*|biete\w*)?",
        rf"was\b[^.?!]{{0,20}}\b(?:die|der|den|dem|das) {_CHOSEN}\w*(?: \w+)?\b[^.?!]{{0,50}}\b(?:als ich"
        rf"|mir voraus|voraus|mehr|besser|hat|hatte|mitbringt"
        r"|mitbrachte|auszeichnete?|konnte|kann|unterscheidet|unterschied|überzeugt\w*|fehlt)",
        rf"(?:was hat|was hatte|was kann|was konnte|was bringt) (?:die|der"
        rf"|das) (?:{_CHOSEN}\w*)(?: {_WHO})?\b[^.?!]{{0,60}}",
        rf"(?:worin|wo|womit|inwiefern|wodurch|was)\b[^.?!]{{0,40}}\b(?:der|die|den"
        rf"|dem) {_CHOSEN}\w*(?: \w+)?\b[^.?!]{{0,60}}\b(?:besser|überlegen|voraus|stärker"
        r"|überzeug\w*|punkten|unterschied\w*|unterscheid\w*|vorgezogen)",
        r"(?:womit|worin|wodurch|inwiefern|was)\b[^.?!]{0,40}\b(?:mein\w*|der|die|ihr\w*) (?:mitbewerber\w*"
        r"|konkurren\w*|gegenkandidat\w*)",
        r"(?:womit|worin|wodurch|inwiefern)\b[^.?!]{0,30}\b(?:person|kandidat\w*|bewerber\w*|kolleg\w*)",
        rf"warum\b[^.?!]{{0,40}}\b(?:die|der|den|dem) {_CHOSEN}\w* (?:{_WHO})",
        unless=r"\bwas hat ihnen\b|\bwas ich nicht weiß\b",
    ),
    *rows(
        "no_comparison_with_hired",
        rf"ich (?:war|wäre|bin|wär)\b(?: (?!nicht\b|vielleicht\b|wohl\b|kaum\b|nie\b)\w+){{0,4}}? (?:der|die"
        rf"|das) (?:\w+ )?(?:bessere|beste|geeignetste|richtige|stärkere|stärkste"
        rf"|qualifiziertere|qualifizierteste|ideale|perfekte|geeignetere|einzig richtige) (?:\w+ )?(?:wahl|{_WHO}"
        rf"|besetzung|lösung)",
        rf"{_WHO}\b[^.?!]{{0,60}}\b(?:jünger\w*|billiger\w*|günstiger\w*|unerfahren\w*"
        rf"|weniger (?:\w+ )?(?:erfahrung|qualifi\w+|geeignet\w*|praxis|jahre)"
        r"|schlechter\w*|halb so (?:viel|gut|alt)|nicht (?:einmal |mal |annähernd )(?:\w+ ){0,2}?(?:hat|so))",
        rf"(?:zweifle|bezweifle|bezweifeln|zweifel|glaube (?:\w+ )?nicht|nicht glauben|kaum vorstellen"
        rf"|nicht vorstellen|frage mich|fraglich),? [^.?!]{{0,40}}"
        rf"\b(?:{_WHO}|{_CHOSEN}e\w*|jemand\w*|er)\b[^.?!]{{0,60}}\b(?:so (?:viel|gut|lange|erfahren|qualifiziert"
        rf"|motiviert)|mehr|besser|wirklich|ebenso)",
        r"ob (?:er|der|die (?:ander|neu|gewähl|ausgewähl)\w+|diese person)\b[^.?!]{0,40}\b(?:besser|qualifizierter"
        r"|geeigneter|mehr|wirklich|tatsächlich)",
        r"(?:jünger|billiger|günstiger)(?:e|en|er|es)? (?:\w+ )?(?:genommen|gewählt|eingestellt|vorgezogen"
        r"|bevorzugt|bekommen)",
        denied=NOT,
        unless=r"\b(?:wünsche|hoffe|glück)\b|\bvielleicht (?:nicht|wäre)\b",
    ),
    *rows(
        "no_comparison_with_hired",
        r"wer (?:hat|bekam|bekommt|wurde|ist|war|wird)\b[^.?!]{0,40}\b(?:stelle|job|posten|platz|zusage|genommen"
        r"|eingestellt|gewählt|ausgewählt|geworden|besser|stattdessen)",
        r"wen (?:haben|habt|hast|hat)\b[^.?!]{0,40}\b(?:genommen|gewählt|eingestellt|ausgewählt|stattdessen"
        r"|vorgezogen|gefunden)",
        r"für wen\b[^.?!]{0,40}\b(?:entschieden|entscheidung)",
        r"(?:sagen|verraten|wissen|erfahren|interessier\w+|mitteilen)\b[^.?!]{0,20},? (?:wer|wen"
        r"|für wen)\b[^.?!]{0,40}\b(?:stelle|job|genommen|bekommen|eingestellt|gewählt"
        r"|ausgewählt|entschieden|geworden)",
        rf"wie (?:viel|viele|alt|lange|hoch)\b[^?]{{0,40}}\b(?:der|die|den) {_CHOSEN}\w*",
        rf"welche (?:\w+ )?(?:erfahrung\w*|qualifikation\w*|ausbildung|abschl\w+|kenntnisse|fähigkeiten"
        rf"|stärken)\b[^.?!]{{0,20}}\b(?:der|die|den|dem) {_CHOSEN}\w*",
    ),
    *rows(
        "no_comparison_with_hired",
        "(?:an)?statt (?:mir|mich|meiner)", "anstelle von mir",
        "an meiner stelle (?:genommen|gewählt|eingestellt|ausgewählt)",
        rf"(?:im )?vergleich (?:zu|mit|zur|zum) (?:den |der |dem |ihrer |ihrem )?(?:anderen?|{_WHO}|{_CHOSEN}\w*)",
        r"(?:mir|mich) (?:\w+ ){0,2}?vorgezogen",
        r"vorzug (?:\w+ )?(?:gegeben|geben)", rf"gegenüber (?:der|den|dem) {_CHOSEN}\w*",
        r"(?:auf|um) (?:den|einen|die) platz (?:gebracht|geschlagen)",
        level=Level.WARN,
        unless=r"\bverstehe\b|\bnachvollzieh\w*",
    ),
    *rows(
        "no_comparison_with_hired",
        rf"{_BETTER}\b[^?]{{0,20}}\bals ich\b",
        where=Where.QUESTION,
    ),
)  # fmt: skip

_PERSON = (
    r"(?:kolleg(?:e|in|en|innen)|interviewer\w*|personal(?:er|erin|chef\w*|leiter\w*|referent\w*|abteilung"
    r"|leitung)|recruiter\w*|vorgesetzte\w*|chef\w*|küchenchef\w*"
    r"|(?:abteilungs|team|schul|pflege|stations|bereichs|projekt|filial|bau|werkstatt|pflegedienst)?leit(?:er|erin"
    r"|ung)|assisten(?:t|tin|z)|sekretärin|gesprächspartner\w*"
    r"|mitarbeiter\w*|geschäftsführ\w*|inhaber\w*|meister\w*|empfangs\w+|ausbilder\w*|direktor\w*|gremium"
    r"|kommission|dame|mann|kerl|typ|polier\w*|oberarzt|oberärztin"
    r"|chefarzt|chefärztin|stellvertret\w+|praktikant\w*|vorarbeiter\w*|professor\w*|(?:herr|frau) (?:dr\.? )?\w+"
    r"|ein(?:er|e) (?:der|von|ihrer|eurer) \w+)"
)
_NASTY = (
    r"(?:unhöflich|unfreundlich|desinteressiert|uninteressiert|gelangweilt|arrogant|überheblich|herablassend"
    r"|abweisend|unvorbereitet|schlecht vorbereitet|aggressiv"
    r"|ungeduldig|genervt|inkompetent|schlecht gelaunt|von oben herab|frech|respektlos|patzig|feindselig"
    r"|unprofessionell|abgelenkt|überfordert|am (?:handy|telefon|smartphone)"
    r"|geistig abwesend|abwesend|nicht bei der sache|sexistisch|rassistisch|voreingenommen|unsympathisch|grob"
    r"|gemein|pampig|hochnäsig|eingebildet|ruppig|unmöglich|fehl am platz)"
)
_WAS = (
    r"(?:war|waren|wirkte\w*|schien\w*|erschien\w*|ist|sind|zeigte\w*|verhielt\w*|kam\w*|saß\w*|trat\w*|machte\w*"
    r"|reagierte\w*|hat|hatte\w*)"
)
_OTHERS = (
    *rows(
        "no_third_parties",
        rf"{_PERSON}\b[^.?!]{{0,60}}\b{_WAS}\b(?: (?!nicht\b|nie\b|kein\w*|weder\b)[\w,]+){{0,6}}? {_NASTY}",
        rf"(?:war|wirkte|schien|saß|trat|verhielt|zeigte"
        rf"|reagierte)\w* (?:sich )?(?:\w+ ){{0,2}}?{_PERSON}\b(?: (?!nicht\b|nie\b|kein\w*"
        rf"|weder\b)[\w,]+){{0,6}}? {_NASTY}",
        rf"{_PERSON}\b[^.?!]{{0,60}}\b{_NASTY} (?:war|waren|wirkte\w*|schien\w*|aufgetreten|gewesen|erschien\w*"
        rf"|saß\w*)",
        rf"{_PERSON}\b[^.?!]{{0,80}}\b(?:(?:am|ans|auf dem|zum) (?:handy|telefon|smartphone)|(?:aufs|auf (?:sein"
        rf"|ihr|das|die)\w*) (?:handy|smartphone|telefon|uhr)"
        r"|ins wort (?:gefallen|fiel\w*)|nicht (?:zugehört|ausreden|ernst genommen|leiden)|augen (?:verdreht"
        r"|gerollt)|verdrehte\w*|ausgelacht|lustig (?:gemacht|über mich|machte)"
        r"|keine (?:\w+ )?(?:ahnung|lust)|nicht (?:ein)?mal|gegähnt|gähnte\w*|lügt|gelogen|(?:etwas"
        r"|was) gegen mich|gemobbt|geseufzt|seufzte\w*|gegrinst|grinste\w*"
        r"|nachrichten (?:getippt|geschrieben|tippte)|mich (?:\w+ ){0,3}?(?:unterbrochen|unterbrach\w*)|(?:ständig"
        r"|dauernd|immer wieder|mehrmals|die ganze zeit|pausenlos)\b[^.?!]{0,30}\b"
        r"(?:unterbrochen|unterbrach\w*|getippt|tippte\w*|telefoniert\w*|geschaut|schaute\w*|sah|gelacht|lachte\w*"
        r"|gesehen)|nicht (?:der|die) richtige\w* (?:für|auf)|nicht (?:zu interessieren|gelesen|vorbereitet)"
        r"|kaum (?:\w+ )?(?:zugehört|angesehen|angeschaut|beachtet)|angeschrien|angebrüllt|angeschnauzt"
        r"|minuten zu spät)",
        r"(?:von|laut) (?:einem|einer|ehemaligen) (?:\w+ )?(?:mitarbeiter\w*|angestellten|beschäftigten|bekannten"
        r"|freund\w*|kolleg\w*)\b[^.?!]{0,40}\b(?:weiß|gehört|erfahren|wissen)",
        r"(?:freund\w*|bekannte\w*|nachbar\w*|cousin\w*|ehemalige[rn]?|jemand)\b[^.?!]{0,40}\b(?:bei ihnen"
        r"|bei euch|in (?:ihre|eure)\w*|im haus|arbeitet|gearbeitet|intern)\b[^.?!]{0,60}"
        r"\b(?:erzählt\w*|sagt\w*|gesagt|berichtet\w*|gewarnt|warnte|bestätigt\w*|meint\w*|verraten)",
        r"(?:ich habe (?:\w+ )?gehört|habe ich (?:\w+ )?gehört|wie ich (?:höre|hörte|gehört)|man (?:hört|erzählt"
        r"|munkelt)|hört man|gerücht\w*|es heißt)\b[^.?!]{0,80}\b(?:fluktuation|kündig\w*"
        r"|gekündigt|entlass\w*|mobb\w*|klima|chaos|unzufrieden\w*|streit\w*|toxisch\w*|ärger|schlecht\w*"
        r"|überstunden|davon ?(?:ge)?lauf\w*)",
        denied=NOT,
        unless=r"\bich (?:war|wirkte) (?:\w+ )?(?:abgelenkt|überfordert|unvorbereitet|abwesend)\b",
    ),
    *rows(
        "no_third_parties",
        rf"(?!(?:Ich|Es|Das|Dies|Die|Der|Was|Sie|Wir|Mein\w*|Unser\w*|Zeit|Antwort\w*|Gespräch\w*|Auftritt|Test"
        rf"|Vortrag|Verhalten|Ton|Umgang)\b)[A-ZÄÖÜ][\w'-]+ {_WAS}"
        rf" (?:(?!nicht\b|nie\b|kein)\w+ ){{0,3}}?{_NASTY}",
        case=True,
        unless=r"\b[Mm]ein\w*|\bich\b|\bIch\b",
    ),
)  # fmt: skip

_TALK = (
    r"(?:(?:vorstellungs|bewerbungs|telefon|video|kennenlern|erst|zweit|fach|jury|sommer)?gespräch(?:e|s|en|es)?"
    r"|(?:telefon|video)?interviews?|treffen|unterhaltung|austausch\w*|telefonats?|videocall|probetag\w*"
    r"|probearbeit\w*|probeschicht|besuch|begegnung|vorstellungstermin\w*|rundgang\w*|probestunde|probeunterricht"
    r"|zusammentreffen|kennenlernen|assessment)"
)
_LATER = (
    r"\b(?:würde\w*|hätten?|wäre\w*|könnte\w*|hoffe\w*|vielleicht|später|künftig\w*|irgendwann|zukunft|nächste\w*"
    r"|falls|wenn|gelegenheit zu einem|kommende\w*|andere\w* mal|anderer stelle|eines tages|sollte\w*)\b"
    r"|(?<!noch )\beinmal\b|\bohne (?:ein )?(?:persönliches )?gespräch\b|\bkein\w* (?:\w+ )?gespräch\b"
    r"|\bim gespräch (?:zu )?bleiben\b|\bbleiben wir\b|\bfreue mich darauf\b|\bzu einem gespräch\b|\b(?:messe"
    r"|tag der offenen)\w*"
)
_UNMET = rows(
    "no_unmet_meeting",
    rf"(?:dank\w*|bedank\w*|gefreut|freude|vergnügen|angenehm\w*|interessant\w*|nett\w*|schön\w*|spannend\w*"
    rf"|freundlich\w*|toll\w*|gut\w*|anregend\w*|genossen|gefallen|erinnerung|geschätzt|herzlich\w*)\b"
    rf"[^.?!]{{0,60}}\b(?:das|dem|des|unser\w*|im|beim|zum|vom|ihr\w*|eu\w*|die|der|den|am"
    rf"|mein\w*) (?:[\w-]+ ){{0,3}}?{_TALK}",
    rf"(?:das|unser|die|der) (?:\w+ )?{_TALK}\b[^.?!]{{0,60}}\b(?:gefreut|freude|angenehm\w*|interessant\w*|nett"
    rf"|schön|spannend\w*|gefallen|bereichernd\w*|aufschlussreich\w*|hilfreich|erinnerung|toll|genossen|gut|sehr)",
    rf"(?:unser\w*|im|beim|nach dem|während des|seit dem|in unserem|bei unserem|nach unserem|aus dem"
    rf"|in dem) (?:[\w-]+ ){{0,2}}?{_TALK}",
    r"(?:sie|euch|dich|ihr team|das team|team|kolleg\w+|alle)\b[^.?!]{0,40}\b(?:kennenlernen|kennen ?zu ?lernen"
    r"|kennengelernt|kennen (?:ge)?lernt?|getroffen|zu treffen|begegnet|treffen durfte)",
    r"(?:dass|als|seit|nachdem) (?:wir|ich) (?:\w+ ){0,4}?(?:sprachen|gesprochen|getroffen|trafen|telefoniert\w*"
    r"|bei (?:ihnen|euch|dir)|zusammensaßen|unterhalten)",
    r"bei (?:ihnen|euch|dir) (?:\w+ )?(?:vor ort|im (?:büro|haus|betrieb)|zu gast|vorstellen|vorgestellt"
    r"|vorzustellen|sein durfte|reinschnuppern)",
    r"(?:mit ihnen|mit euch|mit dir|mit ihrem team) (?:\w+ ){0,4}?(?:gesprochen|sprechen|zu sprechen|geredet|reden"
    r"|telefoniert|unterhalten|auszutauschen|austauschen)",
    r"(?:dass|haben|hat|habt) (?:sie |ihr |du )?mich (?:\w+ ){0,4}?(?:empfangen|herumgeführt|begrüßt|interviewt"
    r"|durch (?:den|die|das) \w+ geführt)",
    r"mir (?:\w+ ){0,3}?(?:büro|betrieb|werkstatt|station|räume|haus|küche)\w* (?:\w+ )?gezeigt",
    where=Where.NOT_MET,
    unless=_LATER,
)  # fmt: skip

_HIRED = (
    r"(?:(?:neu|gewählt|ausgewählt|eingestellt|erfolgreich|ausgesucht|künftig|zukünftig"
    r"|genommen)e[nrms]? (?:\w+ )?(?:person|kolleg\w+|bewerber\w*|kandidat\w*|mitarbeiter\w*|stelleninhaber\w*"
    r"|besetzung|teammitglied\w*"
    r"|verstärkung|kraft|fachkraft|leitung)|(?:person|bewerber\w*|kandidat\w*|kolleg\w+|diejenigen?|derjenigen?"
    r"|demjenigen|denjenigen|jemand\w*|dem|der|denen|menschen?),? (?:auf |für )?(?:die|der|den|dem"
    r"|wen)\b[^.?!]{0,60}"
    r"\b(?:entschieden|genommen|gewählt|ausgewählt|eingestellt|bekommt|bekommen|anfängt|beginnt|antritt|übernimmt"
    r"|besetzt|gefunden|gewonnen|zuschlag|zusage|gefallen ist|erhält|erhalten)"
    r"|wer (?:auch immer )?(?:\w+ ){0,4}?(?:anfängt|beginnt|bekommt|bekommen hat|übernimmt|erhält|erhalten hat"
    r"|antritt)|nachfolger\w*|auserwählte\w*|(?:der|die|den|dem) (?:glückliche\w*|neue[nr]?|gewählten?"
    r"|ausgewählten?)(?= |[,.]))"
)
_WISH = (
    r"(?:wünsch\w*|alles gute|alles liebe|viel (?:\w+ )?(?:erfolg|glück|freude|spaß)|gutes gelingen|hoffe\w*"
    r"|glückwunsch\w*|glückwünsche\w*|gratul\w*|gratulier\w*|willkommen|guten (?:start|anfang|einstieg)"
    r"|freue mich für)"
)
_WISHES = rows(
    "no_wish_without_hire",
    rf"{_WISH}\b[^.?!]{{0,120}}\b{_HIRED}",
    rf"{_HIRED}\b[^.?!]{{0,120}}\b{_WISH}",
    level=Level.WARN,
    where=Where.NOBODY_CHOSEN,
    unless=r"\b(?:neuen?|künftigen?|zukünftigen?) (?:aufgaben?|stellen?|jahr|projekte?\w*|wege?n?"
    r"|herausforderung\w*)\b",
)  # fmt: skip

ABOUT_OTHERS = (*_COMPARED, *_OTHERS, *PLEADING, *_UNMET, *_WISHES)
