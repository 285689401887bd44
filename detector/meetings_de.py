"""German wordings of meetings, in mail that comes in and in the user's own. In: nothing. Out: rows as in
detector/phrases_en.py; data only."""

from __future__ import annotations

# A thank-you names a talk, unless what is thanked for is only the wish for one.
_ONLY_WISHED = (
    r"(?:(?!\b(?:interesse an|wunsch|bereitschaft|lust auf|anfrage|bitte um|einladung|eingeladen|zu einem|zum|kein|keine|"
    r"keinen|möchten|würden|können|könnten|freuen uns auf|um ein|nicht|ohne|andere|anderen|weitere|weiteren)\b)[^.!?;]){0,80}"
)
_MEET = r"(?:[\w-]*(?:gespräch|interview|termin|treffen|kennenlernen|verabredung|telefonat|call|besuch|probetag|probearbeiten)(?:e[ns]?|s)?)"

INCOMING = (
    (
        "meeting_claimed", "dank* danke vielen bedank*",
        r"\b(?:dank\w*|bedank\w+)\b" + _ONLY_WISHED + r"\b{talk}\b(?! (?:einladen|eingeladen|führen|vereinbar))",
    ),
    (
        "meeting_claimed", "dank* danke schön nett toll lieb bedank* gefreut freut als",
        r"\b(?:dass|als) (?:sie|du|ihr)\b[^.!?;]{0,60}\b(?:(?:bei uns|hier|da|vor ort|im \w+|in (?:der|unserer|unserem) \w+)(?: [\w-]+){0,3} "
        r"(?:waren|warst|wart|gewesen|gearbeitet|verbracht|gekocht|vorgestellt|mitgearbeitet)|vorbei(?:ge\w+)|(?:zu uns|zum \w+|"
        r"nach \w+|her|hierher) gekommen|gekommen (?:sind|bist|seid)|mit(?:gelaufen|geholfen|gekocht|gearbeitet|gemacht haben)|"
        r"vorge(?:spielt|sprochen|sungen|kocht|führt|stellt)|angereist|den (?:weiten |langen )?weg)|"
        r"\b(?:dass|wie) (?:sie|du|ihr) (?:sich|dir|euch)\b[^.!?;]{0,30}\bzeit\b[^.!?;]{0,40}\b(?:{talk}|(?:mit )?uns (?:\w+ )?(?:zu "
        r"(?:sprechen|treffen|besuchen)|kennen\w+)|vorbeizukommen|mit (?:uns|mir) zu)",
    ),
    (
        "meeting_claimed",
        "nach seit aus in bei im während zu bezüglich hinsichtlich wegen nachgang anschluss auf anlässlich",
        r"\b(?:nach|seit|aus|während) (?:unsere[mnr]?|ihre[mnr]?|deine[mnr]?|eure[mnr]?|dem|den|der|beiden)(?: [\w-]+){0,2} {talk}\b|"
        r"\b(?:in|bei) (?:unsere[mnr]?|ihre[mnr]?|deine[mnr]?|eure[mnr]?|dem|beiden)(?: [\w-]+){0,2} {talk}\b|"
        r"\b(?:zu|bezüglich|hinsichtlich|wegen|anschluss an|auf|anlässlich) (?:unser|ihr|dein|euer)(?:e[mnrs]?)?(?: [\w-]+){0,1} "
        r"(?:[\w-]*gespräch|[\w-]*interview|probe\w+|besuch|lehrprobe|termin)(?:e?s)?\b(?! (?:laden|einladen|begrüßen|freuen))|"
        r"\bim (?:persönlichen |direkten )?(?:gespräch|interview) (?:mit (?:ihnen|dir|euch|uns)|haben (?:sie|wir)|hast|waren|warst|wirkten)",
    ),
    (
        "meeting_claimed", "kennengelernt kennenzulernen kennenlernen",
        r"\b(?:haben|hatten|habe|hatte|durften|konnten|freude|vergnügen|ehre|freut|gefreut|schön|nett|angenehm|toll|spaß)\b(?:(?!\b(?:möcht\w+|"
        r"würde\w*|nicht|leider|hätten?|lust|interesse|auf ein)\b)[^.!?;]){0,60}\bkennen(?:gelernt|zulernen|lernen (?:durften?|konnten?|"
        r"dürfen|zu (?:dürfen|können)))\b(?! (?:hätte|wäre))",
    ),
    (
        "meeting_claimed", "gespräch interview kennenlernen besuch treffen telefonat austausch tag abend vormittag nachmittag schicht "
        "stunde probetag probearbeiten lehrprobe vorspiel vorsprechen präsentation führung unterhaltung hospitation stunden auftritt",
        r"\b(?:das|unser|ihr|dein|euer|unsere|ihre|deine|der|die|den|dem|ihrem|deinem|ihren|deinen)(?: [\w-]+){0,2} (?:{talk}|auftritt im gespräch|(?:tage?|abend|"
        r"vormittag|nachmittag|schicht|stunden?) (?:mit (?:ihnen|dir)|bei uns))(?: (?:mit (?:ihnen|dir|uns)|gestern|heute|neulich|am "
        r"[\w.]+(?: \w+)?|bei uns|in [\w ]{3,20}|letzte woche))*,? (?:war\b|hat\b|verlief|lief|gefiel|bleibt|ist (?:uns|mir)|hinter)"
        r"(?! (?:leider |noch |ja |dann )?(?:nicht|nie|kein|abgesagt|ausgefallen|mit anderen))",
    ),
    (
        "meeting_claimed", "gesprochen unterhalten getroffen zusammengesessen telefoniert gesehen begegnet vorgestellt",
        r"\b(?:als|seit|nachdem|wir|da) (?:wir )?(?:uns |haben uns |hatten uns |haben )[^.!?;]{0,50}\b(?:gesprochen|unterhalten|getroffen|"
        r"zusammengesessen|telefoniert|gesehen)\b|\bmit (?:ihnen|dir) (?:\w+ )?(?:zu sprechen|gesprochen|zu telefonieren|zu plaudern|"
        r"zusammenzusitzen)\b(?! (?:hätte|würde))|\b(?:sie haben|du hast) (?:sich|dich) [^.!?;]{0,40}\b(?:bei uns )?vorgestellt\b",
    ),
    (
        "meeting_arranged",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag morgen übermorgen mo di mi do fr sa januar jänner februar märz april mai "
        "juni juli august september oktober november dezember uhr + gespräch vorstellungsgespräch interview termin kennenlernen "
        "kennenzulernen einladen laden lade passt passen zeit kommen komm vorbei vorbeikommen vorbeischauen probearbeiten probetag probeschicht "
        "call telefonat telefonieren video videogespräch videocall treffen sehen sehen uns sprechen erwarten erwarte anrufen rufe vorspielen "
        "vorsprechen hospitieren schnuppern lehrprobe einladung erstgespräch zweitgespräch kennenlerngespräch telefoninterview",
        r"(?<!bis.)(?<!bis.zum.)(?:\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2}\. ?{month}[^!?;]{0,40}{hour}|{hour}[^!?;]{0,40}\b{weekday}\b|"
        r"\b{weekday}(?:vormittag|nachmittag|abend|früh)\b|\b{weekday} (?:vormittag|nachmittag|abend|früh|nach (?:der schicht|feierabend)))"
        r"(?![^.!?]{0,80}\b(?:geben (?:wir )?bescheid, ob|sagen (?:\w+ )?ob|ob (?:sie|du) (?:dabei|auf der liste|eingeladen)|mit anderen|andere\w* "
        r"(?:bewerber|kandidat)\w*|führen wir gespräche|entscheidung|dann melden|melde(?:n)? (?:ich|wir)))",
    ),
    (
        "fixed", "montag dienstag mittwoch donnerstag freitag samstag uhr",
        r"(?<!bis.)(?<!bis.zum.)(?:\b{weekday}\b[^!?;]{0,60}{hour}|\b\d{1,2}\. ?{month}[^!?;]{0,40}{hour})(?![^.!?]{0,80}\b(?:ob (?:sie|du) "
        r"(?:dabei|auf der liste|eingeladen)|mit anderen|dann melden|führen wir gespräche))",
    ),
    (
        "meeting_arranged", "https http",
        r"\b(?:link|zoom|teams|raum|einwahl|video\w*|besprechung)\b[^.!?;\n]{0,40}https?://|https?://(?:[\w-]+\.)*(?:zoom\.us/j|"
        r"teams\.microsoft|meet\.)",
    ),
    (
        "meeting_cancelled",
        "absagen abgesagt verschieben verschoben streichen gestrichen storniert stornieren ausfallen aus statt stattfinden hinfällig entfällt "
        "entfallen erübrigt geplatzt platzt verpasst versäumt zustande stattgefunden ab nötig ins aufheben klappt",
        r"\b(?:(?:müssen|muss|mussten|musste|möchten|werden|wollen) (?:wir|ich)|(?:wir|ich) (?:müssen|muss|mussten|musste|werden|haben|habe)|leider)\b"
        r"[^.!?;]{0,60}\b" + _MEET + r"\b[^.!?;]{0,50}\b(?:absagen|abgesagt|abzusagen|streichen|stornieren|ausfallen|aufheben|(?:verschieben|"
        r"verschoben)(?! auf \w+[^!?]{0,40}{hour}))|\b(?:absagen|verschieben)\b: [^.!?;]{0,40}" + _MEET + r"|"
        r"\b" + _MEET + r"\b[^.!?;]{0,60}\b(?:(?:wurden?|ist|wird|sind|werden|worden) [^.!?;]{0,25}?(?:abgesagt|storniert|gestrichen|hinfällig|"
        r"geplatzt|ausgefallen|verschoben(?! auf)|nicht mehr nötig)|fäll?t (?:\w+ ){0,3}aus|fallen (?:\w+ ){0,3}aus|fiel (?:\w+ ){0,3}aus|find\w+ "
        r"(?:\w+ ){0,4}nicht (?:mehr )?statt|entfällt|entfallen|erübrig\w+|platzt|nicht stattfinden|ins wasser|(?:nie|nicht) (?:mehr )?"
        r"(?:zustande|stattgefunden)|klappt (?:\w+ ){0,2}nicht|hat (?:\w+ ){0,2}nicht geklappt|(?:verpasst|versäumt))|"
        r"\b(?:sagen wir|sage ich|sagt)\b[^.!?;]{0,50}" + _MEET + r"[^.!?;]{0,30}\bab\b",
    ),
    (
        "meeting_cancelled", "kommen erschienen gekommen erreicht verpasst aufgetaucht weg losfahren anreise + nicht nie verpasst umsonst sparen nicht",
        r"\b(?:sie|du) (?:brauchen|brauchst|müssen|musst)\b[^.!?;]{0,40}\bnicht (?:mehr )?(?:zu )?(?:kommen|anzureisen|losfahren|vorbei\w+)|"
        r"\b(?:(?:sie|du) (?:sind|bist|waren|warst)|(?:sind|bist|waren|warst) (?:sie|du))\b[^.!?;]{0,50}\bnicht (?:erschienen|gekommen|aufgetaucht|da gewesen)|\bnicht (?:mehr )?zu "
        r"(?:einem|dem|unserem|ihrem) (?:gespräch|treffen|termin|kennenlernen)\b[^.!?;]{0,20}\b(?:kam|gekommen|kommen)|\b(?:kam es|ist es)\b"
        r"[^.!?;]{0,40}\b(?:nie|nicht) (?:mehr )?(?:zu|dazu)\b|\b(?:haben|hatten) (?:wir )?uns (?:leider )?verpasst|\bkommen sie (?:bitte )?(?:morgen |"
        r"am \w+ )?(?:bitte )?nicht\b|\b(?:den weg|die (?:an)?(?:reise|fahrt))\b[^.!?;]{0,30}\b(?:sparen|umsonst)",
    ),
)  # fmt: skip

OUTGOING = (
    (
        "meeting_accepted",
        "passt passen bestätige bestätigen zusage gern gerne komme freue freu termin bis dabei klappt geht da bin werde super perfekt prima ja "
        "notiert eingetragen abgemacht einverstanden wunderbar nehme vorgemerkt halte",
        r"\b(?:(?:das|der|dieser|termin|uhr|tag|{weekday}|vormittag|nachmittag|vorschlag|{month}|um \w+|alles) (?:passt|klappt|geht|ist (?:gut|perfekt|"
        r"super|prima|ideal|notiert|eingetragen|vorgemerkt|in ordnung))|passt (?:mir|gut|super|perfekt|prima|wunderbar|bestens|sehr|"
        r"für mich))\b(?! (?:mir |bei mir |es |da |das |sich )?(?:leider |gar )?(?:nicht|nicht so))|"
        r"\b(?:bestätige|bestätigen|zusagen|sage)\b[^.!?;]{0,50}\b(?:termin|gespräch|{weekday}|teilnahme|kommen|zu\b|gern)|\b(?:ich )?(?:komme|"
        r"nehme)\b[^.!?;]{0,50}\b(?:gern\w*|teil\b|wahr\b|vorbei|zu ihnen|zu euch|pünktlich|{hour})|\bfreue? mich (?:schon )?(?:auf|sehr auf) (?:das|unser|den|"
        r"die|{weekday}|ihnen|dich|sie\b|euch)|\bbis (?:dann|{weekday}|morgen|übermorgen|zum \d|nächste)|\b(?:bin|werde)\b[^.!?;]{0,60}\b(?:dabei|da\b|da sein|"
        r"vor ort|bei ihnen|bei euch|bei dir|pünktlich)|\b(?:sehr gern\w*|ja,? gern\w*|abgemacht|einverstanden|geht klar|ist gebongt)\b|"
        r"\bja[,!]? [^.!?;]{0,40}(?:{weekday}|{hour})",
    ),
    (
        "meeting_held",
        "dank* danke schön spaß gefreut gefallen war interessant beeindruckt nach",
        r"\bdank\w*\b(?:(?!\b(?:einladung|rückmeldung|nachricht|e-?mail|mail|antwort|bestätigung|vorschlag|termin|angebot|zusage)\b)[^.!?;]){0,70}(?:\b{day}|"
        r"\b(?:für )?heute\b|\b(?:das|unser|nette|gute|angenehme|offene|schöne|tolle|lange|interessante|anregende|die|ihr|ihre|eure)[nrs]? "
        r"(?:[\w-]+ )?(?:{talk}|führung|zeit|empfang|einblicke?|rundgang|vormittag|nachmittag|abend|stunden?|tag\b|kaffee|offenheit|gastfreundschaft))(?! (?:und "
        r"(?:mühe|geduld)))|\bdass (?:ich|sie (?:sich|mich|mir)|du (?:dir|mich|mir)|ihr)\b[^.!?;]{0,60}\b(?:vorstellen durfte|hospitieren|zeit genommen|zuschauen|"
        r"mitarbeiten|da sein durfte|empfangen|gezeigt|herumgeführt|kennenlernen durfte|dabei sein durfte|probearbeiten durfte)",
    ),
    (
        "meeting_held", "schön spaß gefreut gefallen freude nach gespräch interview gelaufen lief war",
        r"\b(?:schön|spaß|freude|gefreut|gefallen|spannend|angenehm)\b[^.!?;]{0,60}\b(?:kennenzulernen|kennengelernt|mit ihnen zu sprechen|bei (?:ihnen|euch)|"
        r"{talk})|\b(?:nach|seit|in|aus|bei) (?:unserem|meinem|dem|ihrem|unseren)(?: [\w-]+){0,2} (?:[\w-]*gespräch|interview|telefonat|probetag|"
        r"kennenlernen|besuch|termin)\w*|\b(?:das|mein|unser) (?:\w+ )?(?:gespräch|interview|probearbeiten|vorspiel)(?: [\w.]+){0,3} (?:lief|ist gut|war|hat mir)",
    ),
    (
        "meeting_cancelled", "absagen verschieben nicht absage krank schaffe schaff verhindert abzusagen + termin gespräch interview kommen "
        "treffen montag dienstag mittwoch donnerstag freitag samstag morgen heute wahrnehmen kennenlernen besuch probetag call telefonat vorbeikommen es",
        r"\b(?:muss|möchte|würde)\b[^.!?;]{0,50}\b(?:" + _MEET + r"|{weekday})\b[^.!?;]{0,30}\b(?:absagen|verschieben|abzusagen)|\b(?:kann|schaffe|schaff)\b"
        r"[^.!?;]{0,50}\b(?:nicht|doch nicht) (?:mehr )?(?:kommen|wahrnehmen|vorbeikommen|teilnehmen|dabei|schaffen|zu (?:ihnen|euch))|\b(?:schaffe?) es\b[^.!?;]{0,40}\bnicht"
        r"|\bsage\b[^.!?;]{0,40}" + _MEET + r"[^.!?;]{0,20}\bab\b|\b(?:habe|hab) (?:den|unseren|das|unser) (?:\w+ )?(?:termin|gespräch) (?:leider )?(?:verpasst|versäumt|verschlafen)",
    ),
    (
        "feedback_asked",
        "feedback rückmeldung gründe grund gründen verbessern hinweis hinweise tipps tipp ausschlaggebend gelegen gefehlt besser anders warum woran "
        "einschätzung kritik gehakt achten rat",
        r"(?<!mich.auf.ihr.)\bfeedback\b|\b(?:kurze|ehrliche|konkrete|offene|persönliche|kleine)n? (?:rückmeldung|einschätzung|kritik)\b(?! (?:zum (?:stand|"
        r"termin)|ob\b))|\bgründen?\b|\bworan\b[^.!?;]{0,40}\b(?:gelegen|lag|gescheitert|gehakt)|\bverbessern\b|\b(?:ein|einen|konkrete|kurze[nr]?) (?:\w+ )?(?:hinweise?n?|tipps?|rat)\b|"
        r"\bausschlaggebend|\bgefehlt\b|\b(?:was|wo|wie|worin)\b[^.!?;]{0,60}\b(?:besser|anders|gehakt|gefehlt|achten|überzeugt)|\bwarum (?:es|ich|nicht|die|meine)|\bwas "
        r"(?:den|der) (?:ausschlag|grund)",
    ),
    (
        "user_withdrew",
        "ziehe zieh zurückziehen zurück absagen entschieden angebot zugesagt angenommen zusage streichen streicht zurückzuziehen verfügung unterschrieben "
        "aussteigen steige verzichte bewerbung liste weiterverfolgen ablehnen nehme abstand rückzug",
        r"\b(?:ziehe?\b[^.!?;]{0,70}\bzurück|(?:bewerbung|kandidatur)\b[^.!?;]{0,40}\b(?:zurück(?:zu)?(?:ziehen|nehmen)|zurückgezogen|nicht (?:weiter|mehr) (?:zu )?"
        r"(?:verfolgen|berücksichtigen)|als (?:erledigt|gegenstandslos))|(?:nehme|nehm)\b[^.!?;]{0,40}\bbewerbung\b[^.!?;]{0,30}\bzurück|(?:muss|möchte) (?:ich )?"
        r"(?:\w+ )?(?:absagen|ablehnen|aussteigen)(?! (?:am|für \w+tag))|nicht (?:mehr|weiter|länger) zur verfügung|(?:andere[sn]?|neue[sn]?|eine[n]?|woanders|"
        r"anderswo|anderweitig|anderen arbeitgeber)\b(?! (?:andere[nrs]? )?(?:bewerber|kandidat|person|kolleg))[^.!?;]{0,40}\b(?:angenommen|entschieden|unterschrieben|zugesagt|untergekommen)|(?:streichen|streicht|nehmen|"
        r"nehmt|nimm) (?:sie )?(?:mich|meinen namen|meine (?:bewerbung|unterlagen))\b[^.!?;]{0,40}\b(?:liste|raus|heraus|verfahren|verteiler|bewerbung)|steige\b[^.!?;]{0,40}\baus\b|"
        r"verzichte (?:ich )?(?:auf|daher|deshalb)|(?:nehme|möchte)\b[^.!?;]{0,30}\babstand|trete\b[^.!?;]{0,40}\bzurück|(?:verfahren|prozess|weg)\b[^.!?;]{0,20}\bnicht "
        r"weiter(?:gehen|verfolgen|machen)|mein(?:en)? rückzug)",
    ),
)  # fmt: skip
