"""German wordings of begging for another decision. In: nothing. Out: PLEADING, one idea a row; data only."""

from __future__ import annotations

from responder.tone_roots_de import NOT
from responder.tone_roots_de import german_rows as rows
from responder.tone_rules import Level

_AGAIN = (
    r"(?:überdenken|überdenkt|überdacht|zurück(?:zu)?nehmen|zurücknehmt|ändern|abändern|überprüfen|revidieren"
    r"|rückgängig|umstoßen|umzustoßen|umzuwerfen"
    r"|noch ?(?:ein)?mal (?:\w+ )?(?:zu )?(?:prüfen|bedenken|anschauen|ansehen|anzuschauen|anzusehen|durchgehen"
    r"|lesen|überlegen))"
)
_NO_REQUEST = (
    rf"(?<!sie )(?<!ihr )(?<!du )(?<!sich )(?<!das )(?<!es )\b(?:nicht|ohne|kein\w*|nie"
    rf"|keineswegs)\b[^.?!]{{0,70}}\b{_AGAIN}|\b(?:bitte|erwarte|verlange|will|möchte|wollte|versuche|schreibe"
    rf"|frage)\b"
    r"[^.?!]{0,30}\bnicht\b|\bich (?:werde|will|muss)\b|\bwerde ich\b|\bmeine (?:eigene )?(?:entscheidung"
    r"|meinung)\b"
)
PLEADING = (
    *rows(
        "no_pleading",
        rf"(?:entscheidung|absage|wahl|urteil|meinung|position|beschluss|haltung"
        rf"|standpunkt)\b[^.?!]{{0,50}}\b{_AGAIN}", "überdenk(?:en sie|t|en)? (?:es|ihre|eure|die|das|doch|bitte)",
        r"überdenken", r"überlegen sie (?:\w+ )?(?:es sich|sich das|noch)",
        r"überleg(?:t|e)? (?:es |dir |euch )(?:\w+ )?(?:noch|das|es|bitte)",
        "(?:es )?(?:sich|euch|dir) (?:\\w+ )?(?:noch (?:ein)?mal|anders) (?:zu )?überlegen",
        r"noch ?(?:ein)?mal (?:darüber |drüber |gut |in ruhe )?(?:nachdenken|nachzudenken|nachdenkt"
        r"|(?:zu )?überlegen|überlegt)", "umstimmen", "umzustimmen", "umentscheiden",
        r"(?:bewerbung|unterlagen|mappe|lebenslauf|fall|profil)\b[^.?!]{0,30}\b(?:noch ?(?:ein)?mal|erneut"
        r"|ein zweites mal) (?:\w+ )?(?:zu )?(?:prüfen|anschauen|ansehen|anzusehen|anzuschauen"
        r"|durchgehen|lesen|betrachten|berücksichtigen|überprüfen)",
        r"doch noch (?:\w+ ){0,3}?(?:einstellen|nehmen|nehmt|berücksichtigen|einladen|anstellen|zu nehmen"
        r"|einzustellen|unterbringen|eine (?:\w+ )?(?:chance|möglichkeit|gelegenheit))",
        unless=_NO_REQUEST,
    ),
    *rows(
        "no_pleading",
        r"(?:zweite|letzte|weitere|neue|einzige|noch eine|nur eine|kleine|andere) (?:\w+ )?chance(?! auf (?:ein"
        r"|eine) neue)", r"(?:geben sie|gebt|gib) mir\b[^.?!]{0,30}\b(?:chance|gelegenheit|möglichkeit)",
        r"chance (?:zu )?geben",
        r"(?:zweites|weiteres|neues|erneutes) (?:gespräch|vorstellungsgespräch|treffen|interview)\b[^.?!]{0,20}\?",
        denied=NOT,
        unless=r"\b(?:künftig\w*|später\w*|zukunft|irgendwann|andere stelle|nächste\w*|dank\w*|wenn sich"
        r"|sollte sich|falls sich|gegeben (?:haben|habt|hast)|ergibt)\b",
    ),
    *rows(
        "no_pleading",
        "flehe", "anflehen", "flehentlich", "bettle", "bettele", "auf knien", r"inständig\w*", r"bitte,? bitte",
        r"verzweifelt\w*", r"händeringend\w*", "ich beschwöre",
        r"(?:brauche|benötige)\b(?: (?!nicht\b|kein)\w+){0,5}? (?:stelle|job|arbeit|arbeitsplatz|anstellung"
        r"|arbeitsstelle|einkommen|geld|lohn)(?! an)",
        r"auf (?:diese[nr]?|die|den|ihre) (?:stelle|job|arbeit|anstellung|arbeitsplatz)\b[^.?!]{0,20}\bangewiesen",
        r"(?:würde|werde|mache|tue|täte|nehme|gäbe|gebe)\b[^.?!]{0,30}"
        r"\balles (?:dafür |für diese\w* \w+ )?(?:tun|machen|geben|an|annehmen|dafür)?(?=\W*$|,? (?:um (?:diese"
        r"|die|den|bei)|was|dafür|für diese|bei|damit))", r"alles (?:tun|machen), was (?:sie|ihr|nötig)",
        r"(?:mache|tue) (?:\w+ )?alles",
        r"(?:für|mit) (?:\w+ )?(?:weniger|geringere[ms]?|niedrigere[ms]?|halbe[ms]?|kleinere[ms]?) (?:gehalt|geld"
        r"|lohn|bezahlung)",
        "(?:weniger|niedrigere[sn]|geringere[sn]|halbe[sn]|kleinere[sn]) (?:gehalt|lohn|geld|bezahlung)",
        r"(?:unbezahlt\w*|umsonst|gratis|kostenlos\w*|ohne (?:bezahlung|lohn|gehalt|geld)"
        r"|unentgeltlich\w*)\b[^.?!]{0,40}\b(?:arbeit\w*|probe\w*|anfangen|mitarbeiten|helfen|kommen|wochen?"
        r"|monat\w*|tage?)",
        "mindestlohn",
        r"gehalt(?:lich)?\b[^.?!]{0,40}\b(?:entgegen\w*|runter\w*|nachgeben|verzicht\w*|niedriger|abstriche)",
        r"verzichte\b[^.?!]{0,20}\bgehalt", r"weniger (?:nehmen|verlangen|verdienen)", r"mit weniger zufrieden",
        r"(?:sie|ihr) werde[nt] (?:\w+ ){0,2}?nicht bereuen", r"werde[nt] (?:sie|ihr) (?:\w+ ){0,2}?nicht bereuen",
        denied=NOT,
        unless=r"\bnicht (?:verzweifelt|angewiesen)\b",
    ),
    *rows(
        "no_pleading",
        r"(?:familie|kinder\w*|kind|frau|mann|mutter|vermieter|miete|kredit\w*|schulden|visum|aufenthalt\w*|raten"
        r"|rechnungen)\b[^.?!]{0,60}\b(?:abhäng\w*|hängt|angewiesen|ernähren|verhunger\w*"
        r"|läuft (?:\w+ ){0,3}?(?:ab|aus)"
        r"|bezahlen|fällig|verlieren|durchbringen|satt|zählt auf mich|abgelaufen|nicht mehr zahlen)",
        r"(?:wovon|wie) ich (?:\w+ )?(?:die|meine) (?:miete|rechnungen|familie|kinder|raten|wohnung)",
        "(?:nicht mehr|nicht) weiter weiß",
        "weiß nicht mehr weiter", "(?:letzte|einzige) (?:hoffnung|rettung)", r"(?:wohnung|haus) (?:zu )?verlier\w*",
        r"(?:eine )?ausnahme (?:zu )?(?:machen|macht)",
        r"gibt es (?:denn |wirklich |gar |noch |nicht |doch |irgend\w* ){1,3}(?:keine?n?|eine?n?"
        r"|irgend\w+)? ?(?:\w+ )?(?:möglichkeit|weg|chance|hoffnung|lösung)"
        r"(?![^?]*(?:rückmeldung|feedback|erfahren|einschätzung|rat|hinweis))",
        r"(?:lassen sie|lasst|lass) (?:mich|mir)\b[^.?!]{0,40}\bbeweisen",
        r"(?:ihnen|euch|dir) (?:\w+ )?(?:zu )?beweisen",
        r"ist (?:das|die|ihre|eure|deine) ?(?:\w+ )?(?:entscheidung|absage|urteil"
        r"|wort)?\b[^?.!]{0,20}\b(?:endgültig|letztes wort|unumstößlich|in stein)",
        r"alles daran ?setzen, (?:sie|euch|dich) zu überzeugen",
        r"nehmen sie mich (?:\w+ )?(?:doch|trotzdem|bitte)", r"(?:bitte|doch) nehm(?:en sie|t) mich",
        r"(?:stellen sie|stellt|nehmen sie|nehmt) mich (?:\w+ ){0,2}?(?:ein|probeweise|auf probe|zur probe)",
    ),
    *rows(
        "no_pleading",
        r"(?:falls|wenn|sollte\w*)\b[^.?!]{0,60}\b(?:person|kandidat\w*|bewerber\w*|neue\w*|wahl|besetzung"
        r"|gewählte\w*)\b[^.?!]{0,40}\b(?:abspring\w*|nicht (?:klapp\w*|pass\w*)|ausfall\w*|ausfällt|absag\w*"
        r"|aufgeb\w*|doch nicht)",
        r"(?:noch|doch|es sich) (?:\w+ ){0,2}?anders (?:zu )?(?:entscheiden|überlegen|entscheidet|überlegt)",
        r"(?:lassen sie|lasst|lass) mich\b[^.?!]{0,30}\bzeigen",
        r"(?:platz|plätzchen|etwas|stelle) für mich (?:\w+ ){0,2}?(?:finden|frei|übrig)",
        r"(?:lässt|ließe) sich\b[^?]{0,30}\b(?:nichts|etwas|was|noch)\b[^?]{0,20}\b(?:machen|ändern|retten|drehen)",
        r"nichts (?:mehr )?zu (?:machen|retten)",
        "alleinerziehend\\w*", r"bin (?:sehr |wirklich )?angewiesen",
        level=Level.WARN,
        unless=rf"{_NO_REQUEST}|\b(?:künftig|zukunft|später|irgendwann)\b",
    ),
)  # fmt: skip
