"""German wordings of blame and insult. In: nothing. Out: BLAME, one idea a row; data only."""

from __future__ import annotations

from responder.tone_roots_de import NOT, YOU_HAVE
from responder.tone_roots_de import german_rows as rows
from responder.tone_rules import Level

_INSULT = (
    r"(?:unprofessionell|respektlos|unverschämt|frech|dreist|unhöflich|lächerlich|armselig|erbärmlich|skandalös"
    r"|beschämend"
    r"|schäbig|inkompetent|unzumutbar|inakzeptabel|unakzeptabel|inakzeptabl|chaotisch|unorganisiert|desorganisiert"
    r"|schlampig"
    r"|unseriös|empörend|entwürdigend|demütigend|erniedrigend|herablassend|arrogant|ignorant|geschmacklos|würdelos"
    r"|stillos"
    r"|menschenverachtend|wertlos|schlecht (?:organisiert|vorbereitet|geplant|geführt|koordiniert)"
    r"|unter aller (?:sau|kanone)"
    r"|dilettantisch|schamlos|verlogen|unanständig|lieblos|unverantwortlich)\w*"
)
_SAID = (
    r"(?:geantwortet|gemeldet|zurückgemeldet|zugehört|zurückgerufen|angerufen|reagiert|informiert|ernst genommen"
    r"|gelesen"
    r"|angeschaut|angesehen|bescheid (?:ge\w+|zu geben)|für nötig|beachtet|gewürdigt|erkannt|erkennen wollen"
    r"|gesehen"
    r"|gekümmert|ausreden (?:ge)?lassen|eingehalten|gehalten|vorgewarnt|gewarnt|entschuldigt|begrüßt"
    r"|die mühe gemacht|geschafft|fertiggebracht)"
)
_MINE = (
    r"\bvon mir\b|\bmein(?:e[rnms]?)? (?:\w+ ){0,2}?(?:auftritt|antwort\w*|verhalten|präsentation|vortrag|art"
    r"|unterlagen"
    r"|bewerbung|vorbereitung|anschreiben|lebenslauf|lösung|test|idee|versuch|probe\w*|kleidung)\b"
)
BLAME = (
    *rows(
        "no_blame",
        _INSULT, r"frechheit\w*", r"unverschämtheit\w*", "farce", "armutszeugnis", "trauerspiel", "unding",
        "zumutung",
        r"(?:ein|reiner|schlechter|einziger) witz",
        r"(?:eine?|einzige[rs]?|reine[rs]?|totale[rs]?|völlige[rs]?|reinste[rs]?)"
        r" (?:katastrophe|chaos|desaster|schande)",
        r"(?:einziges|ziemliches|großes|heilloses) (?:durcheinander|chaos)", r"sauerei\w*", r"schweinerei\w*",
        "saftladen", r"sauladen",
        denied=NOT,
        unless=rf"{_MINE}|\bich (?:war|bin|wirkte|klang|fand mich) (?:\w+ ){{0,3}}?{_INSULT}",
    ),
    *rows(
        "no_blame",
        r"schei(?:ß|ss)\w*", r"verarsch\w*", r"arschl\w+", r"idiot\w*", "leck(?:en sie)? mich", r"fick\w*",
        r"beschissen\w*",
        "wichser", "danke für (?:gar )?nichts", "dank für (?:gar )?nichts", "zum kotzen", "kotzt mich", "pfui",
        r"schämen sie sich", "schämt euch", "schäm dich",
        r"(?:sollten?|solltet|solltest|müssten?|müsstet) (?:sie sich|ihr euch"
        r"|du dich|man sich)[^.?!]{0,20}\bschämen",
        r"(?:sie sollten|ihr solltet|du solltest) (?:sich|euch|dich)\b[^.?!]{0,20}\bschämen",
        r"was bilde[nt] (?:sie sich|ihr euch)", "was fällt (?:ihnen|euch|dir) ein",
        "wie (?:können sie|könnt ihr|kannst du|kann man)"
        " (?:es wagen|nur|so|sich|bloß)", r"ghosting", r"geghostet\w*",
    ),
    *rows(
        "no_blame",
        r"zeitverschwendung", r"zeit\b[^.?!]{0,30}\b(?:verschwendet|gestohlen|geraubt|vergeudet|verplempert)",
        "verschwendete zeit",
        r"(?:bin|war|macht\w* mich|gemacht|fühle? mich|fühlte mich|komme mir)\b(?: (?!nicht\b|nie\b"
        r"|kein)\w+){0,4}? (?:sauer|stinksauer"
        r"|wütend|zornig|empört|entsetzt|fassungslos|verärgert|erbost|angewidert|gekränkt|beleidigt|gedemütigt"
        r"|verbittert"
        r"|betrogen|verschaukelt|hintergangen|veräppelt|vorgeführt|ausgenutzt|verraten|erniedrigt|abserviert)",
        "habe? es satt",
        "(?:die nase|den kanal) voll",
        r"(?:betrogen|hintergangen|verschaukelt|ausgenutzt|hingehalten) (?:fühle|gefühlt|worden|vor)",
        denied=NOT,
        unless=r"\b(?:über|auf) mich selbst\b|\bauf mich\b|\bmeine eigene\w*\b|\bihre zeit\b",
    ),
    *rows(
        "no_blame",
        rf"(?:sie|ihr|du|man)\b(?! können\b| kannst\b| könnt\b)[^.?!,;]{{0,40}}\b(?:nie|nicht|niemals"
        rf"|kein\w*)\b(?! nur\b| so\b)[^.?!,;]{{0,40}}\b{_SAID}",
        rf"(?:niemand|keiner)\b[^.?!,;]{{0,40}}\b{_SAID}",
        rf"nicht (?:ein)?mal (?:\w+ ){{0,5}}?(?:{_SAID}|eine antwort|mitgeteilt)",
        r"auf (?:meinen?|keine meiner|mehrere|all meine) (?:\w+ )?(?:nachfragen?|e?-?mails?|anrufe?|briefe?"
        r"|nachrichten?)\b[^.?!]{0,40}\b(?:nie|nicht|keine?"
        r"|niemand|nichts|unbeantwortet)", r"(?:sie|ihr)\b[^.?!]{0,50}\b(?:nur|bloß|kaum"
        r"|nicht richtig) (?:überflogen|gelesen|angesehen|angeschaut|geprüft|zugehört)",
        r"(?:nicht|wenig|kaum) (?:wirklich )?(?:ernst ?genommen|wertgeschätzt|respektiert)",
        r"nicht für nötig\b", r"haben sie (?:überhaupt|jemals|eigentlich|auch nur) (?:\w+ ){0,5}?(?:gelesen"
        r"|angesehen|angeschaut|zugehört)",
        r"wiss(?:en sie|t ihr) (?:eigentlich|überhaupt)",
        unless=r"\b(?:wenn|falls|sofern|als ob|obwohl ich|sollten)\b|\bich (?:habe|hatte|hab) (?:mich|sie|ihnen|es"
        r"|das|ihre?)\b|\bdass ich\b|\bverstehe\b",
    ),
    *rows(
        "no_blame",
        r"(?:hätten? (?:sie|man)|hättet ihr|hättest du|(?:sie|man) hätten?|ihr hättet"
        r"|du hättest)\b[^.?!]{0,80}\b(?:sagen|mitteilen"
        r"|melden|antworten|anrufen|informieren|geben|warnen|vorwarnen|absagen|erwähnen|schreiben|nehmen"
        r"|einstellen|wählen|lesen"
        r"|zuhören|fragen|wissen|klären|prüfen|ersparen|ansehen|anschauen|behandeln|vorbereiten|ehrlich sein"
        r"|erkennen|einladen)"
        r" (?:sollen|müssen|können|dürfen)",
        r"(?:mehr|besseres|etwas anderes) (?:\w+ )?von (?:ihnen|euch|dir|einem|einer|ihrem|ihrer"
        r"|der firma)\b[^.?!]{0,30}\berwartet",
        r"von (?:ihnen|euch|dir|einem \w+|einer \w+|ihrem \w+|ihrer \w+)\b[^.?!]{0,40}\b(?:mehr|besseres"
        r"|anderes) (?:\w+ )?(?:erwartet|erhofft)",
        r"(?:ehrlichkeit|respekt|wertschätzung|anstand|höflichkeit|professionalität|offenheit|transparenz|sorgfalt"
        r"|fairness"
        r"|menschlichkeit|feingefühl)\b[^.?!]{0,40}\b(?:gewünscht|erwartet|erhofft|vermisst|gefehlt"
        r"|erwarten dürfen)",
        unless=r"^\W*(?:und |aber )?(?:was|wo|wie|welche\w*|womit|worauf|worüber)\b|\bund (?:haben"
        r"|habt) es nicht\b|\bnicht besser\b",
    ),
    *rows(
        "no_blame",
        r"falsche hoffnung\w*", r"(?:lässt|ließ|lassen|ließen)\b[^.?!]{0,20}\bzu wünschen übrig",
        r"(?:warten|zappeln|hängen) (?:ge)?lassen", "hingehalten",
        "im (?:ungewissen|unklaren|dunkeln|regen) (?:gelassen|stehen|lassen)",
        r"(?:wochen|monate|tage|stunden)lang (?:\w+ ){0,3}?(?:warten|gewartet|hingehalten|nichts gehört)",
        "vertröstet",
        r"abgespeist\w*", r"abgefertigt\w*", r"abgewimmelt\w*",
        rf"{YOU_HAVE} mich (?:\w+ ){{0,3}}?(?:enttäuscht|ignoriert|belogen|angelogen"
        r"|getäuscht|im stich|ausgenutzt|hintergangen|benutzt|blamiert)", "hinters licht", "im stich gelassen",
        r"an der nase\b",
        rf"{YOU_HAVE}\b[^.?!]{{0,30}}\b(?:gelogen|ignoriert)",
        r"enttäuscht (?:\w+ )?(?:von (?:ihnen|euch|dir|ihre[mr]|eure[mr])|über ihr\w*|wie (?:sie|ihr))",
        r"von (?:ihnen|euch|dir|ihrem \w+|ihrer \w+) (?:\w+ ){0,3}?enttäuscht",
        unless=r"\bich (?:sie|ihnen|euch|dich)\b|\bentschuldig\w*|\bnicht (?:\w+ ){0,2}(?:warten|lange|länger)\b"
        r"|\bnicht (?:\w+ ){0,4}im stich",
    ),
    *rows(
        "no_blame",
        r"(?:sie|ihr|du|wurde mir|man)\b[^.?!]{0,50}\bversprochen",
        unless=r"\bwie versprochen\b|\b(?:gehalten|eingehalten)\b|\bund (?:haben|habt)\b|\bdank\w*"
        r"|\bich\b[^.?!]{0,20}\bversprochen",
    ),
    *rows(
        "no_blame",
        "(?:ihr|euer|ihre|eure|ihres|ihrem) (?:fehler|versäumnis|verschulden|schuld)",
        "schuld (?:daran )?(?:sind|seid|tragen|tragt) (?:sie|ihr)",
        "(?:sie sind|ihr seid|du bist) (?:\\w+ ){0,2}?schuld",
        r"(?:keinen?|kein|ohne jeden?|mangelnde[rn]?|fehlende[rn]?) (?:\w+ )?(?:anstand"
        r"|respekt|manieren|wertschätzung|stil|funken)",
        r"ohne (?:jede[ns]?|jegliche[nrs]?|den nötigen|die nötige|echtes|wirkliches) (?:ernsthaftigkeit|ernst"
        r"|interesse|respekt|vorbereitung|sorgfalt)",
        r"mit (?:wenig|kaum) (?:ernsthaftigkeit|ernst|interesse|respekt|sorgfalt)",
        r"mangel an (?:\w+ )?(?:respekt|wertschätzung|anstand|ernst\w*|sorgfalt)", "mindestmaß an",
        r"(?:schlecht|mies|von oben herab|wie (?:dreck|luft|eine nummer|ein bittsteller|ein kind|müll)|unwürdig"
        r"|nicht gut|abfällig|lieblos)"
        r"[^.?!]{0,12}\b(?:behandelt|umgegangen|abgefertigt|umzugehen|behandeln)",
        r"so (?:geht|behandelt|springt) man\b[^.?!]{0,40}\bnicht",
        r"(?:sie|ihr)\b[^.?!]{0,20}\bkeine (?:\w+ )?ahnung", r"am nötigen (?:ernst|respekt)", "ihrer unfähigkeit",
        r"unfähig\w* (?:sind|seid|waren)",
        r"nicht in der lage\b[^.?!]{0,60}\b(?:mein\w*|mir|zu erkennen)", "(?:faule|billige|ihre|eure) ausrede\\w*",
        unless=r"\bich (?:habe|hatte|war|bin)\b|\bzeigen sie keine\b",
    ),
    *rows(
        "no_blame",
        r"(?:beim nächsten mal|nächstes mal|künftig|in zukunft|vielleicht) (?:sollten sie|solltet ihr|solltest du"
        r"|bitte ehrlich"
        r"|lesen sie|seien sie|seid|sagen sie|antworten sie)",
        r"(?:sie sollten|ihr solltet|du solltest)\b[^.?!]{0,60}\b(?:künftig|in"
        r" zukunft|beim nächsten mal|überdenken|lernen|überlegen|besser)",
        r"(?:wochen|monate|tage|lange|ewig)\b[^.?!]{0,40}\bgewartet",
        r"(?:früher|rechtzeitig|schneller|eher|zeitnah\w*)\b[^.?!]{0,50}\b(?:gewünscht|erwartet|erhofft"
        r"|fair gewesen|anständig|freundlich)",
        r"(?:sie|ihr|du|man)\b[^.?!]{0,50}\b(?:zugesagt|zugesichert|angekündigt)\b[^.?!]{0,40}\b(?:aber|doch|nie"
        r"|nicht|nichts|trotzdem|dennoch)",
        r"(?:schön|nett|fair|anständig|höflich|hilfreich|besser|respektvoll\w*) gewesen,? (?:wenn (?:sie|ihr|du"
        r"|man)|früher|eher)", "das mindeste",
        r"(?:zwischen\w+|rückmeldung|antwort|anruf|nachricht|bescheid|erklärung|begründung"
        r"|ehrlichkeit)\b[^.?!]{0,40}\bhätten? (?:ich |mir |es )?(?:\w+ ){0,2}?(?:erwartet|gutgetan|gereicht)",
        r"(?:standard(?:absage|mail|brief|text)|formbrief|massenmail|serienbrief|textbaustein|rundmail)\w*",
        r"(?:finde|fand) (?:ich )?(?:\w+ ){0,4}?(?:schwach|enttäuschend|daneben|bedenklich|fragwürdig"
        r"|unmöglich|nicht in ordnung|nicht okay|seltsam|merkwürdig|befremdlich)",
        r"(?:urlaub|frei) genommen\b|(?:umsonst|vergeblich|vergebens) (?:\w+ )?(?:gekommen|gefahren|angereist"
        r"|vorbereitet|genommen)",
        r"(?:ärgert|geärgert|verärgert|stört|gestört|irritiert|befremdet|verwundert) (?:\w+ )?mich",
        r"mich (?:\w+ ){0,3}?(?:ärgert|geärgert|verärgert|gestört|irritiert|befremdet)",
        level=Level.WARN,
        unless=r"\bgern\w*\b|\b(?:statt|keine?n?|nicht nur) (?:\w+ )?(?:standard|formbrief|massen|serien"
        r"|textbaustein)\w*|\bich mich über mich\b|\bmein\w* (?:eigene\w*|antwort\w*|fehler)\b|\büber mich\b"
        r"|\bmich selbst\b",
    ),
)  # fmt: skip
