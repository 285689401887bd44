"""Dutch wordings of begging for another decision. In: nothing. Out: PLEADING, one idea a row; data only."""

from __future__ import annotations

from responder.tone_roots_nl import NOT, YOU
from responder.tone_roots_nl import dutch_rows as rows
from responder.tone_rules import Level

_WHO = r"(?:persoon|kandida\w+|sollicitant\w*|collega\w*|concurrent\w*|medekandida\w*|vrouw|man|kracht|medewerker\w*)"
_AGAIN = (
    r"(?:heroverweg\w*|te heroverwegen|herzien|herziet|terug(?: te)? ?(?:draaien|komen)|terugkomen|terug te komen"
    r"|veranderen|wijzigen|bijstellen|opnieuw (?:\w+ )?(?:bekijken|overwegen|beoordelen|te bekijken|te overwegen)"
    r"|nog eens (?:\w+ )?(?:bekijken|overwegen|nadenken|te bekijken|te overwegen|na te denken|bekijkt|overweegt))"
)
_NO_REQUEST = (
    rf"(?<!u )(?<!jullie )(?<!je )(?<!dat )(?<!het )\b(?:niet|zonder|geen|nooit"
    rf"|geenszins)\b[^.?!]{{0,70}}\b{_AGAIN}|\b(?:vraag|verwacht|verlang|wil|wilde|probeer|schrijf"
    rf"|hoef\w*)\b[^.?!]{{0,30}}\bniet\b|\bik (?:zal|ga|moet)\b|\bmijn eigen (?:keuze|beslissing)\b"
)
PLEADING = (
    *rows(
        "no_pleading",
        r"heroverweg\w*", "te heroverwegen",
        rf"(?:beslissing|besluit|keuze|afwijzing|oordeel|mening|standpunt)\b[^.?!]{{0,50}}\b{_AGAIN}",
        r"(?:op|van) (?:uw|jullie|deze|de|die|dit|het|je) (?:beslissing|besluit|keuze) terug\w*",
        r"(?:herziet?|herzien) (?:u |jullie )?(?:uw|jullie|de|deze|die) (?:beslissing|keuze|besluit|mening)",
        r"van (?:gedachten|mening) (?:te )?(?:veranderen|verandert)",
        r"nog (?:een keer|eens|een keertje|één keer) (?:\w+ ){0,3}?(?:over (?:na ?(?:te )?)?(?:denk\w*|nadenken)"
        r"|naar (?:mijn|mij|me)|kijken|te kijken|overleggen|nadenken|na te denken|bekijken)",
        r"(?:sollicitatie|brief|cv|dossier|kandidatuur|profiel)\b[^.?!]{0,30}\b(?:opnieuw|nogmaals|een tweede keer"
        r"|nog eens) (?:\w+ )?(?:te )?(?:bekijken|lezen|beoordelen|overwegen)",
        rf"denk(?:t|en)? (?:er )?{YOU}?\b ?(?:er )?(?:alstublieft |alsjeblieft )?nog (?:eens"
        rf"|een keer) (?:over )?(?:goed )?na", "op andere gedachten",
        r"(?:toch|alsnog) (?:\w+ ){0,3}?(?:aan te nemen|aannemen|aanneemt|een kans|uitnodigen|uit te nodigen"
        r"|in aanmerking|een plek|meenemen)",
        unless=_NO_REQUEST,
    ),
    *rows(
        "no_pleading",
        r"(?:tweede|laatste|nieuwe|extra|enige|nog een|nog één|één|andere|kleine) kans(?!en)",
        r"geef(?:t)? (?:u |jullie )?(?:mij|me)\b[^.?!]{0,30}\b(?:kans|gelegenheid|mogelijkheid)",
        r"kans (?:te )?(?:geven|gunnen|krijgen)", r"(?:gun|gunt) (?:u |jullie )?(?:mij|me)\b[^.?!]{0,20}\bkans",
        r"(?:nieuw|tweede|extra) gesprek\b[^.?!]{0,20}\?",
        denied=NOT,
        unless=r"\b(?:later|toekomst|ooit|andere functie|volgende|volgend|(?:be)?dank\w*|mocht er|als er"
        r"|wanneer er|gegeven hebt|hebt gegeven|heeft gegeven|hebben gegeven)\b",
    ),
    *rows(
        "no_pleading",
        "smeek", "smeken", "op mijn (?:blote )?knieën", "dringend verzoek", r"wanhopig\w*", "ten einde raad",
        "radeloos", r"alstublieft,? alstublieft", r"alsjeblieft,? alsjeblieft",
        r"ik heb\b(?: (?!niet\b|geen\b|meer\b)\w+){0,5}? (?:baan|werk|functie|inkomen|geld"
        r"|loon)\b[^.?!]{0,20}\bnodig",
        r"(?:baan|werk|functie|inkomen)\b[^.?!]{0,20}\b(?:echt|hard|dringend|zo) nodig",
        r"heb (?:het|dit) (?:echt |heel )?(?:hard|dringend) nodig",
        r"(?:zou|wil|doe|zal|neem|pak|ga)\b[^.?!]{0,30}\b(?:alles|elke? (?:baan|functie|taak|werk)) (?:doen"
        r"|aannemen|aanpakken|voor over|te doen|geven|aan)\b(?! om (?:beter|te leren))", r"alles (?:voor )?over\b",
        r"doe (?:echt )?alles", r"(?:voor|met) (?:een )?(?:minder|lager|half|kleiner) (?:salaris|loon|geld)",
        r"(?:minder|lager|half) (?:salaris|loon|geld|verdienen)",
        r"minder (?:salaris|loon|verdienen|geld) (?:\w+ )?(?:genoegen|akkoord|accepteren|goed)",
        r"genoegen (?:\w+ )?(?:nemen|neem) met minder",
        r"(?:onbetaald|gratis|kosteloos|voor niets|zonder (?:loon|salaris|betaling))\b[^.?!]{0,40}\b(?:werk\w*"
        r"|proef\w*|meedraai\w*|meelop\w*|beginnen|helpen|komen|weken?|maand\w*|dag\w*|draaien)", "minimumloon",
        r"(?:salaris|loon)\b[^.?!]{0,40}\b(?:zakken|inleveren|lager|omlaag|concessies|minder)",
        r"(?:geen|nooit) spijt (?:van )?(?:krijgen|hebben|van krijgen)",
        denied=NOT,
    ),
    *rows(
        "no_pleading",
        r"(?:gezin|kinderen|kind|vrouw|man|moeder|huisbaas|huur|hypotheek|schulden|visum|verblijfs\w+"
        r"|rekeningen)\b[^.?!]{0,60}\b(?:afhankelijk|hangt|afhangt|onderhouden|honger|loopt (?:\w+ ){0,3}?af"
        r"|afloopt|betalen|kwijt\w*|verliezen|te eten|rekent op|eten geven|verlengd)",
        r"hoe ik (?:\w+ )?(?:de|mijn) (?:huur|rekeningen|hypotheek|gezin|kinderen)",
        r"(?:weet|wist) (?:ik )?(?:het )?(?:echt )?niet (?:meer )?(?:verder|wat ik moet)",
        r"(?:laatste|enige) (?:hoop|redding|strohalm)", r"huis (?:\w+ )?(?:kwijt|uit)\w*",
        r"(?:een )?uitzondering (?:te )?(?:maken|maakt)", r"maak (?:u |jullie )?(?:\w+ ){0,3}?uitzondering",
        r"is er (?:dan |echt |nog |toch |niet |misschien |helemaal ){1,4}(?:geen|een|iets|een of andere"
        r"|enige)? ?(?:\w+ )?(?:mogelijkheid|manier|kans|hoop|oplossing|weg)\b(?![^?]*(?:feedback|terugkoppeling"
        r"|advies|horen))", r"(?:laat|laten) (?:u |jullie )?(?:mij|me)\b[^.?!]{0,40}\bbewijzen",
        r"(?:aan )?(?:u|jullie|je) (?:\w+ )?te bewijzen",
        r"(?:is|staat) (?:de|deze|uw|jullie|dat|het|dit|die) ?(?:\w+ )?(?:beslissing|keuze|besluit"
        r"|afwijzing)?\b[^?.!]{0,20}\b(?:definitief|vast|onherroepelijk)\b[^?.!]{0,10}\?",
        r"neem (?:u |jullie )?(?:mij|me) (?:\w+ )?(?:toch|alstublieft|alsjeblieft|aan)",
        r"(?:alstublieft|alsjeblieft) (?:\w+ )?(?:neem|help|geef|laat) ",
        r"valt er (?:\w+ ){0,3}?(?:niets|iets|nog)\b[^?]{0,30}\b(?:doen|aan te doen|regelen|veranderen)",
        r"kan er (?:\w+ ){0,3}?(?:niets|iets)\b[^?]{0,30}\b(?:doen|gedaan|geregeld)", "niets meer aan te doen",
    ),
    *rows(
        "no_pleading",
        rf"(?:als|indien|mocht\w*)\b[^.?!]{{0,60}}\b(?:{_WHO}|keuze|gekozene|nieuwe)\b[^.?!]{{0,40}}\b(?:afvalt"
        rf"|afhaakt|afhaken|afzegt|toch niet|niet bevalt|vertrekt|uitvalt|terugtrekt|terugtrekken|afvallen|bedenkt"
        rf"|tegenvalt)", r"(?:mocht|mochten|als) (?:u|jullie|je) (?:zich|je)? ?(?:toch |alsnog "
        r"|nog ){0,2}(?:bedenken|bedenkt|anders besl\w+)", r"laat (?:mij|me) (?:u|jullie|je|het|dat|toch|alstublieft|alsjeblieft|gewoon)\b[^.?!]{0,30}\b(?:zien|tonen)",
        r"(?:plek|plekje|iets|plaats) voor (?:mij|me) (?:\w+ ){0,2}?(?:vinden|vrij|over)",
        r"alleenstaande (?:ouder|moeder|vader)",
        level=Level.WARN,
        unless=rf"{_NO_REQUEST}|\b(?:toekomst|later|ooit)\b",
    ),
)  # fmt: skip
