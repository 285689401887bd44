"""The marks by which mail programs set off earlier mail, in nine languages. In: nothing. Out: patterns, as data."""

from __future__ import annotations

import re

# "On 3 May 2024 at 10:12, Ann Lee <ann@x.example> wrote:". (start words, verbs); a verb may stand in the middle
# (German, Dutch) or at the end; the line ends with a colon in all of them.
_ATTRIBUTIONS = {
    "en": ("On", r"wrote|writes|said"),
    "de": ("Am|Den", r"schrieb|hat geschrieben|schreibt"),
    "fr": ("Le", r"a écrit|écrivait|écrit"),
    "es": ("El|El día", r"escribió|va escriure|ha escrito"),
    "it": ("Il|In data|Il giorno|Il dì", r"ha scritto|scrive|scriveva"),
    "nl": ("Op", r"schreef|het volgende geschreven|heeft geschreven"),
    "pt": ("Em|A|No dia|Na", r"escreveu|escrevia"),
    "pl": ("W dniu|Dnia|Dn\\.", r"napisał\(a\)|napisała?|pisze|nadesłał\(a\)"),
    "tr": (r"\d|Şu tarihte", r"yazdı|şunları yazdı|şunu yazdı"),
}
_VERBS = "|".join(verbs for _, verbs in _ATTRIBUTIONS.values())
ATTRIBUTION_START = re.compile(
    r"\s*(?:" + "|".join(start for start, _ in _ATTRIBUTIONS.values()) + r"|[^\W\d_]{2,4}[.,])(?=[\s\d,.])"
)
ATTRIBUTION_VERB = re.compile(rf"(?<!\w)(?:{_VERBS})(?!\w)", re.IGNORECASE)
# A date or time, or an address: what an attribution has and a sentence before a list has not.
WHEN_OR_WHO = re.compile(
    r"\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[^\s<>@]+@[^\s<>@]+|<[^<>]*>"
)

# Lines that begin an earlier mail by themselves; what follows is quoted to the end.
_ORIGINAL = (
    r"original message|original appointment|original email|reply message|forwarded message|forwarded by .{0,60}"
    r"|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|urspr\. nachricht|originaltermin"
    r"|message d'origine|message transféré|message original|message transmis|courriel original"
    r"|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|inizio messaggio inoltrato"
    r"|oorspronkelijk bericht|doorgestuurd bericht|origineel bericht|mensagem original|mensagem encaminhada"
    r"|mensagem reencaminhada|oryginalna wiadomość|wiadomość oryginalna|treść przekazanej wiadomości"
    r"|wiadomość przekazana|orijinal mesaj|özgün ileti|iletilmiş mesaj|iletilen ileti|yönlendirilmiş ileti"
)
SEPARATOR = re.compile(rf"\s*\*?[-_=]{{2,}}\s*(?:{_ORIGINAL})\s*[-_=]{{2,}}:?\*?\s*", re.IGNORECASE)
BARE_SEPARATOR = re.compile(
    r"\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)"
    r"|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:reencaminhada|encaminhada)"
    r"|początek przekazywanej wiadomości|iletilen iletinin başlangıcı|start of forwarded message)\s*:?\s*",
    re.IGNORECASE,
)
FORWARD = re.compile(
    r"forwarded|weitergeleitet|transf(?:éré|ert)|réexpédié|reenviado|inoltrato|doorgestuurd|encaminhada|przek?az|iletil|yönlendiril",
    re.IGNORECASE,
)
FORWARD_SUBJECT = re.compile(
    r"\s*(?:\[[^\]]{1,30}\]\s*)?\[?(?:fwd?|wg|tr|rv|enc|doorst|i|pd|ilt|vl|vb)\s*:\s*", re.IGNORECASE
)
REPLY_SUBJECT = re.compile(
    r"\s*(?:\[[^\]]{1,30}\]\s*)?(?:re|r|aw|antw|antwort|sv|vs|rif|res|ref|odp|ynt|yan|ang|回复|答复|返信)\s?(?:[\[(]\d+[\])])?\s?[:：]",
    re.IGNORECASE,
)

# Header lines that Outlook and others put above a quoted mail. Kinds: who it is from, when, to whom, about what.
_FIELDS = {
    "from": "From|Von|De|Da|Van|Od|Kimden|Gönderen|Expéditeur|Remitente|Mittente|Afzender|Remetente|Nadawca",
    "when": (
        "Sent|Date|Gesendet|Datum|Envoyé|Envoyé le|Enviado|Enviado el|Enviado em|Enviada em|Enviada|Fecha|Inviato|Data|Verzonden"
        "|Wysłano|Wysłane|Gönderildi|Gönderme Tarihi|Gönderilme Tarihi|Tarih|Gesendet am|Date d'envoi"
    ),
    "to": (
        "To|Cc|Bcc|An|Kopie|À|A|Para|CC|Aan|Do|DW|Kime|Alıcı|Bilgi|Destinataire|Destinatario|Reply-To|Odbiorca|Antwort an"
        "|Répondre à|Importance|Wichtigkeit|Attachments|Anlagen|Organization|Resent-From"
    ),
    "subject": "Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Assunto|Temat|Konu|Sujet",
}
FIELD_KIND = {name.lower(): kind for kind, names in _FIELDS.items() for name in names.split("|")}
FIELD = re.compile(r"[ >*]*([^\W\d_][^\W\d_' -]{0,20}?) ?\*? ?: ?\*?(?=\s|$|\S)\s*(.*)")

# Lists and help desks: "reply above this line".
REPLY_ABOVE = re.compile(r"\W*(?:please )?(?:type your )?reply above this line\W*", re.IGNORECASE)
