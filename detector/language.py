"""Which language a text is in. In: text. Out: an ISO 639-1 code, or None where that is not clear.

Function words decide, letters help. Languages beyond the nine are listed too, to be recognised as none of them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

READ_LIMIT = 3_000  # characters: a page says it
_LEAST = 1.5  # points a language needs; a word of one language only is one point
_LEAD = 1.35  # times the points of the second

_WORDS = {
    "en": """the and to of you your we our for with that have has this will are not been at on be as is it in i
        would from but if or any who was were they their there can could should about do did please thank thanks an
        by all my me us which when after he she hello dear""",
    "de": """der die das und wir sie ihre ihr ihnen ihrer ihren nicht für mit ist haben ein eine einen einer den dem des zu
        zum zur auf bei uns unser unsere im in von vom dass als auch sich wird werden wurde sind aus an um nach über leider
        noch es hat ich mich mir du dich dir dein deine oder wenn kein keine sehr kann können hallo liebe vielen""",
    "es": """el la los las de que y en su sus para con no por una un del se le les nuestro nuestra usted ustedes hemos es al
        como más pero este esta muy ha ya lo te tu me mi gracias sobre hasta desde cuando está están son ser hola
        también puede nos""",
    "fr": """le la les des et vous nous votre vos notre que qui pour dans une un est pas avec du sur ne en de au aux cette ce
        ces il elle je tu te mon ma mes été avons avez sont par plus ou mais se sa son leur bonjour merci si être a à
        ont toutefois afin""",
    "it": """il la lo gli le di che e è per non con una un uno del della dello dei delle degli sono sua suo nostra nostro
        abbiamo al alla alle agli nel nella da dal dalla ci si ma anche come questo questa più se ha hai ho mi ti tua tuo
        grazie buongiorno ciao stato vi vostra""",
    "nl": """de het een en van je jij jouw u uw wij we voor met niet dat zijn is op hebben heeft te aan ons onze in om als er
        maar ook naar bij nog wel dit deze die werd worden wordt kan ik mij me bedankt hallo hoi beste geachte over uit
        helaas geen""",
    "pl": """i w we na nie się z ze do że jest za oraz dziękujemy dziękuję pani pana panu państwa jak o po przez dla to ale
        od tym był było była są co już jako lub by czy twoja twoje twój cię ci mi mnie nas nam nasz naszej tej ten ta
        dzień dobry niestety został""",
    "pt": """o a os as de que e do da dos das em para com não uma um por seu sua seus suas nós você vocês no na nos nas ao
        à aos se mais mas como foi este esta isso temos muito ser está são pela pelo obrigado obrigada olá sobre até
        nosso nossa lhe já""",
    "tr": """ve bir bu için ile olarak sizin biz siz çok olan da de ne gibi daha en size bize sizi bizi var yok ama veya
        ancak kadar sonra önce olduğu değil mi mı her o ki teşekkür ederiz merhaba sayın tarafından maalesef üzere
        iyi sizinle""",
    # to be told from the nine, and then not named
    "sv": "och att det som en är på för med av inte till jag vi du den har din er era om ett kan från tack hej ni",
    "da": "og at det som en er på for med af ikke til jeg vi du den har din dig os om et kan fra tak hej men de",
    "cs": "a se na je že v s z do pro jsme vám vás za o by jako si ale který jsem děkujeme dobrý den bohužel",
    "ro": "și în de la cu pentru că nu o un din pe vă dumneavoastră este sunt mai am ne care să la mulțumim",
    "hu": "a az és hogy nem is egy az meg ön önnek van volt köszönjük sajnos mint csak de ha után között",
    "fi": "ja on ei että se hän olemme kiitos sinun mutta kun niin ovat tai hakemuksesi valitettavasti teidän joka",
    "ca": "el la els les de que i en per amb no una un del és són hem vostè gràcies però també aquest aquesta molt",
}  # fmt: skip
_NAMED = frozenset(("en", "de", "es", "fr", "it", "nl", "pl", "pt", "tr"))
_LETTERS = {
    "ß": "de", "ñ": "es", "¿": "es", "¡": "es", "œ": "fr", "ê": "fr", "ù": "fr", "ł": "pl", "ą": "pl", "ę": "pl", "ż": "pl",
    "ź": "pl", "ś": "pl", "ń": "pl", "ı": "tr", "ğ": "tr", "ş": "tr", "ã": "pt", "õ": "pt", "å": "sv", "ø": "da", "æ": "da",
    "ř": "cs", "ě": "cs", "ů": "cs", "ă": "ro", "ț": "ro", "ő": "hu", "ű": "hu",
}  # fmt: skip
_LETTER_POINTS = 0.5
_WORD = re.compile(r"[^\W\d_]+")
_NOT_WORDS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|\S*\.(?:com|org|net|example)\b\S*")


def _weighted() -> dict[str, tuple[tuple[str, float], ...]]:
    """Per word its languages with points: a word of several languages says less for each."""
    languages: dict[str, list[str]] = {}
    for language, words in _WORDS.items():
        for word in set(words.split()):
            languages.setdefault(word, []).append(language)
    return {word: tuple((one, 1 / len(known) ** 1.5) for one in known) for word, known in languages.items()}


_POINTS = _weighted()


def guess_language(text: str) -> str | None:
    """ISO 639-1 code of the running text: en de fr es it pt nl pl tr.

    None when unsure: too few words, another language, another script, or two languages in equal parts.
    """
    lowered = _NOT_WORDS.sub(" ", text[:READ_LIMIT]).replace("İ", "i").lower()
    words = Counter(_WORD.findall(lowered))
    points: defaultdict[str, float] = defaultdict(float)
    for word, count in words.items():
        for language, weight in _POINTS.get(word, ()):
            points[language] += weight * min(count, 8)
    for letter, language in _LETTERS.items():
        if count := lowered.count(letter):
            points[language] += _LETTER_POINTS * min(count, 10)
    ranked = sorted(points.items(), key=lambda pair: -pair[1])
    (best, most), (_, second) = [*ranked, ("", 0.0), ("", 0.0)][:2]
    sure = most >= _LEAST and most >= _LEAD * second and most >= 0.06 * words.total()
    return best if sure and best in _NAMED else None
