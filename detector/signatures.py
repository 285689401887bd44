"""Where the running text of a mail ends. In: own words, quotes taken out. Out: the offset of signature and footer."""

from __future__ import annotations

import re

_TAIL_LINES = 60  # lines from the end in which a signature may begin
_OPENING_LIMIT = 68  # characters; longer lines are running text
_BLOCK_LINES = 25  # filled lines that a signature may have, footers not counted
_SIGNED_LINES = 10  # lines that a signature without closing words may have
_NAME_WORD = re.compile(r"[^\W\d_]+")
_CLOSERS = (
    # en
    r"(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|my best|sincere|friendly) )?regards|(?:yours )?(?:very )?sincerely(?: yours)?"
    r"|yours (?:truly|faithfully|sincerely)|(?:with )?(?:all )?(?:my |our )?(?:very )?(?:best|warm|warmest|good|kind) wishes|all (?:the|my|our) best|warmly"
    r"|respectfully(?: yours)?|take care|cordially|with (?:many )?(?:thanks|appreciation|gratitude)(?: and .{3,20})?|kr|br|cheerio"
    r"|yours(?: ever| very truly)?|(?:many )?thanks (?:and|&) (?:kind |best |warm )?regards|with respect|all the very best|best greetings"
    # de
    r"|(?:(?:mit|einen?) )?(?:[^\W\d_]+ ){0,2}(?:grü(?:ß|ss)en?|gruß|gruss|gruessen?|grussen)|herzlichst|herzlich|hochachtungsvoll|mfg|lg|vg|bg"
    r"|im auftrag|i\. ?a\.|mit (?:den )?besten wünschen"
    # fr
    r"|(?:bien |très )?cordialement(?: vôtre)?|bien à (?:vous|toi)|(?:sincères |cordiales |meilleures )?salutations(?: distinguées)?"
    r"|(?:avec |toutes )?(?:mes|nos) (?:meilleures |sincères |respectueuses )?salutations(?: distinguées)?|amicalement|sincèrement|cdlt|bien sincèrement"
    # es
    r"|(?:un (?:cordial |afectuoso )?|muchos |cordiales )?saludos?(?: cordial(?:es)?)?|atentamente|(?:muy )?cordialmente|un abrazo|le saluda atentamente"
    # it
    r"|(?:(?:i più |più )?(?:cordiali|distinti|migliori|cari) )(?:saluti)|un (?:cordiale|caro) saluto|cordialmente|saluti"
    # nl
    r"|(?:met )?(?:(?:vriendelijke|hartelijke|beste) )(?:groet(?:en)?|dank)|groet(?:en|jes)?|hoogachtend|mvg"
    # pt
    r"|atenciosamente|(?:com )?(?:os )?(?:(?:meus|nossos) )?(?:melhores |cordiais )?cumprimentos|abraços?|um abraço|att\.?|saudações(?: cordiais)?"
    # pl
    r"|z (?:poważaniem|wyrazami szacunku|pozdrowieniami)|(?:serdecznie )?pozdrawia(?:m|my)(?: serdecznie)?|łączę pozdrowienia|(?:serdeczne )?pozdrowienia"
    # tr
    r"|(?:en içten )?saygılarım(?:la|ızla)|(?:derin )?saygılar|iyi çalışmalar|iyi günler(?: dileriz| dilerim)?|sevgiler(?:le|imle|imizle)?|hoşça kalın"
)
_WEAK_CLOSERS = (  # also open a sentence or a mail, so a name has to follow
    r"thanks?(?: you)?(?: so much| very much| again| in advance)?|many thanks|thanking you|best|cheers|love|greetings|bis (?:dann|bald)|danke(?: schön)?|vielen dank|merci(?: beaucoup)?"
    r"|(?:muchas )?gracias|grazie(?: mille)?|(?:hartelijk )?bedankt|dank u(?: wel)?|obrigad[oa]|dziękuj(?:ę|emy)|teşekkürler|ciao"
)
# Names and companies may share the closing line: "Best regards, Ann", "Kind regards from Oslo".
_CLOSING = re.compile(rf"[ *_]*(?:{_CLOSERS})(?P<rest>[,.!;: –—-].{{0,40}})?[ *_]*", re.IGNORECASE)
_WEAK = re.compile(rf"[ *_]*(?:{_WEAK_CLOSERS})(?P<rest>[,.!–—-].{{0,30}})?[ *_]*", re.IGNORECASE)
_DELIMITER = re.compile(r"(?:--|—|__)\s*$")  # RFC 3676 section 4.3; the trailing space is often lost
_RULE = re.compile(r"[_=*~-]{8,}$")
_MOBILE = re.compile(
    r"\W*(?:sent (?:from|via|by|using) (?:my |a |the |outlook|yahoo|gmail|mail|proton|samsung)|get outlook for|sent with (?:proton|spark|mailbutler|superhuman)"
    r"|gesendet (?:von|mit) (?:meinem|mein|der|outlook|yahoo|gmail)|von meinem .{3,30} gesendet|diese nachricht wurde von meinem|outlook für (?:ios|android)"
    r"|envoyé (?:de|depuis|à partir) (?:de )?(?:mon|ma|outlook|yahoo)|télécharger outlook|obtenez outlook|enviado desde (?:mi|outlook|yahoo)|obtener outlook"
    r"|inviato da(?:l mio)? (?:iphone|ipad|android|outlook|smartphone|cellulare|samsung|yahoo)|scarica outlook|verzonden vanaf mijn|verstuurd vanaf mijn|outlook voor"
    r"|enviado (?:do|a partir do|pelo) (?:meu|minha|outlook|yahoo|iphone)|obter o outlook|wysłane z|wysłano z|pobierz (?:program )?outlook"
    r"|.{0,30}(?:iphone|ipad|android|telefon)['’]?\w{0,8} gönderildi|outlook uygulamasını edinin)",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*p\.? ?s\.?\s?[:. –-]", re.IGNORECASE)
_SALUTATION = re.compile(
    r"\s*(?:dear|hello|hi|sehr geehrte|liebe[rs]?|hallo|guten tag|bonjour|madame|monsieur|estimad[oa]|hola|gentile|buongiorno|geachte|beste (?!groet)"
    r"|prezad[oa]|olá|szanown|dzień dobry|sayın|merhaba)\b.{0,60}[,:!]?\s*$",
    re.IGNORECASE,
)
# What a paragraph of a footer holds, in lower case. Plain text and no pattern: it is looked for in every last
# paragraph, and a pattern with as many branches takes a millisecond.
_FOOTER = (
    # en
    "confidential", "privileged", "intended recipient", "intended solely", "intended only", "intended for the", "unsubscribe",
    "opt out", "opt-out", "manage notification", "manage your", "manage preferences", "manage subscription", "privacy policy",
    "privacy notice", "privacy statement", "candidate privacy", "do not reply", "automated message", "automated e", "automatically generated",
    "not monitored", "in your browser", "in a browser", "you are receiving this", "you received this", "you have received this",
    "you get this", "© 20", "(c) 20", "copyright 20", "copyright ©", "all rights reserved", "registered office", "registered in england",
    "equal opportunit", "before you print", "consider the environment", "powered by", "was sent to", "was sent by", "was sent from",
    "was sent via", "generated automatically", "you asked for this", "because you asked", "mailing list", "sent for us by", "sent on behalf of", "sent via ",
    # de
    "vertraulich", "abmelden", "abbestellen", "datenschutz", "nicht auf diese", "automatisch generiert", "automatisch erstellt",
    "automatisch erzeugt", "automatisch versandt", "geschäftsführ", "handelsregister", "amtsgericht", "ust-id", "ustid", "hrb ",
    # fr
    "confidentiel", "se désabonner", "désinscri", "ne pas répondre", "politique de confidentialité", "généré automatiquement",
    # es
    "confidencial", "darse de baja", "cancelar la suscripci", "cancelar suscripci", "no responda", "política de privacidad",
    "mensaje automático", "protección de datos",
    # it
    "riservat", "disiscri", "annulla l'iscrizione", "non rispondere", "informativa privacy", "informativa sulla privacy",
    "generata automaticamente", "generato automaticamente",
    # nl
    "vertrouwelijk", "uitschrijven", "afmelden", "niet op deze", "privacybeleid", "privacyverklaring", "automatisch gegenereerd",
    "automatisch verzonden",
    # pt
    "cancelar inscrição", "cancelar a inscrição", "cancelar a subscrição", "não responda", "mensagem automática", "política de privacidade",
    # pl
    "poufn", "wypisz", "zrezygnuj z", "prosimy nie odpowiadać", "prosimy na nią nie", "polityka prywatności", "polityki prywatności",
    "wygenerowana automatycznie", "wiadomość automatyczna", "administratorem",
    # tr
    "gizli", "abonelikten", "yanıtlamayın", "otomatik olarak",
)  # fmt: skip
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_WRAPPED = 60  # a line as long as this may go on in the next one


def signature_start(text: str, signer: str = "") -> int:
    """The offset at which signature and footer of `text` begin, len(text) where there is none.

    It stands at the line break before them. The closing words ("Kind regards,") belong to the signature. `signer`
    is the sender's display name, by which a signature without closing words is known.
    """
    lines = text.split("\n")
    low = max(0, len(lines) - _TAIL_LINES)
    begin = _footer_start(lines, low)
    begin = min(_block_start(lines, low), _signed_at(lines[:begin], low, signer))
    begin = _footer_start(lines[:begin], low)
    while begin > 0 and not lines[begin - 1].strip():
        begin -= 1
    if begin >= len(lines):
        return len(text)
    return max(0, sum(len(line) + 1 for line in lines[:begin]) - 1)


def _block_start(lines: list[str], low: int) -> int:
    """The first line that opens a signature block which runs to the end of the text."""
    for number in range(low, len(lines)):
        line = lines[number]
        if line and len(line) <= _OPENING_LIMIT and _opens(lines, number) and _is_block(lines[number + 1 :]):
            return number
    return len(lines)


def _opens(lines: list[str], number: int) -> bool:
    line = lines[number]
    if _DELIMITER.match(line):
        return True
    if _MOBILE.match(line):
        return True
    if number == 0:
        return False
    if closing := _CLOSING.fullmatch(line):
        rest = closing["rest"] or ""
        return (
            rest.strip(" ,.!;:–—-") == ""
            or _is_name(rest.strip(" ,;:–—-"))
            or rest.startswith((" from ", " aus "))
        )
    weak = _WEAK.fullmatch(line)
    if not weak:
        return False
    following = [following for following in lines[number + 1 :] if following.strip()]
    return _is_name((weak["rest"] or "").strip(" ,–—-")) or (bool(following) and _is_name(following[0]))


def _signed_at(lines: list[str], low: int, signer: str) -> int:
    """The first line of a closing block of short lines in which the sender's name stands by itself."""
    names = {word for word in _NAME_WORD.findall(signer.lower()) if len(word) > 2}
    for number in range(max(low, 1, len(lines) - _SIGNED_LINES), len(lines)):
        line = lines[number]
        if not names.intersection(_NAME_WORD.findall(line.lower())) or not _is_name(line):
            continue
        above = lines[number - 1]
        closing = (
            0 < len(above) <= 45 and above.endswith(",") and number > 1 and not lines[number - 2].strip()
        )
        rest = [following for following in lines[number + 1 :] if following.strip()]
        if (
            (closing or not above.strip())
            and all(len(one) <= _OPENING_LIMIT for one in rest)
            and _is_block(rest)
        ):
            return number - closing
    return len(lines)


def _is_name(line: str) -> bool:
    words = line.split()
    if any(mark in line for mark in "/@:"):
        return False
    return (
        0 < len(words) <= 6
        and len(line) <= 50
        and line[:1].isupper()
        and not line.rstrip().endswith((".", "!", "?", ":"))
    )


def _is_block(rest: list[str]) -> bool:
    """Whether what follows reads like a signature: few lines, no second letter, no postscript."""
    filled = [line for line in rest if line.strip()]
    if any(_POSTSCRIPT.match(line) or _is_salutation(line) for line in filled):
        return False
    running = sum(1 for line in filled if len(line) > 70 and not _has_footer_words(line))
    return running <= 8 and len(filled) - running <= _BLOCK_LINES


def _is_salutation(line: str) -> bool:
    return bool(_SALUTATION.match(line)) and not _CLOSING.fullmatch(line)  # "Liebe Frau Lee", "Liebe Grüße"


def _footer_start(lines: list[str], low: int) -> int:
    """The line at which the footers begin that close the text: legal notices, "unsubscribe", rules of dashes."""
    begin = end = len(lines)
    while end > low:
        while end > low and not lines[end - 1].strip():
            end -= 1
        first = end
        while first > low and lines[first - 1].strip():
            first -= 1
        if first == 0 or first == end or not _is_footer(lines[first:end]):
            return _last_line_that_is_footer(lines, first, begin, end)
        begin = end = first
    return begin


def _last_line_that_is_footer(lines: list[str], first: int, begin: int, end: int) -> int:
    """Footers may also close a paragraph, line by line: rows of an HTML mail are parted by no empty line."""
    while end - 1 > first and _is_footer(lines[end - 1 : end]) and len(lines[end - 2]) < _WRAPPED:
        begin = end = end - 1
    return begin


def _is_footer(paragraph: list[str]) -> bool:
    """A rule of dashes, or text that is a footer from its first sentence on."""
    if _RULE.match(paragraph[0].strip()):
        paragraph = paragraph[1:]
    if not paragraph:
        return True
    first, *others = _SENTENCE_END.split(" ".join(paragraph)[:2000])
    return _has_footer_words(first) or (len(first) < 40 and len(others) > 0 and _has_footer_words(others[0]))


def _has_footer_words(text: str) -> bool:
    lowered = text[:2000].lower()
    return any(words in lowered for words in _FOOTER)
