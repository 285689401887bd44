"""The exact bytes of a reply. In: a Draft, the user's address, a time, a Message-ID. Out: what will be sent, checked."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from email import policy
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import format_datetime, getaddresses

from detector.errors import UnsafeText
from detector.message import Address
from detector.wire import is_plain_address, refuse_controls, safe_header
from responder.draft import Draft
from responder.errors import Blocked

# max_line_length 998 is RFC 5322's limit; folding at 78 would split long Message-IDs in References.
_POLICY = policy.SMTP.clone(max_line_length=998)
_BODY_POLICY = policy.SMTP.clone(max_line_length=76)  # an encoded line is no longer: RFC 2045 section 6.7
ALLOWED_HEADERS = frozenset(
    {
        "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type",
        "content-transfer-encoding",
    }
)  # fmt: skip

# A Message-ID with quotes or an address in it is left out of the reply: somebody else wrote it to be read.
_PLAIN_ID = re.compile(r'<[^\s<>"(),;@]+(?:@[^\s<>"(),;@]+)?>')


def write_letter(draft: Draft, sender: Address, at: datetime, message_id: str) -> bytes:
    """The mail as it will go out: CRLF line ends, one recipient, headers from ALLOWED_HEADERS only.

    Raises UnsafeText for an address that is not one plain address, and for a control character in a Message-ID.
    `message_id` has its angle brackets.
    """
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = _header_address(sender)
    mail["To"] = _header_address(Address(draft.to_name, draft.to))
    mail["Subject"] = _header_text(draft.subject)
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = refuse_controls(message_id, "Message-ID")
    if draft.in_reply_to:
        chain = [
            refuse_controls(one, "Message-ID answered") for one in (*draft.references, draft.in_reply_to)
        ]
        if _is_plain(draft.in_reply_to):
            mail["In-Reply-To"] = draft.in_reply_to
        mail["References"] = " ".join(dict.fromkeys(filter(_is_plain, chain)))
    body = draft.body.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate is no text
    mail.policy = _BODY_POLICY
    mail.set_content(body.rstrip() + "\n", cte="quoted-printable")
    return mail.as_bytes(policy=_POLICY)


def _header_text(value: str) -> str:
    """Decoded text for a header.

    EmailMessage decodes an encoded word in it once more: a subject that decodes to "=?utf-8?q?=0D=0ABcc: ...?="
    would become a header of its own, or an exception on a Python that mends CVE-2024-6923.
    """
    return safe_header(value).replace("=?", "= ?")


def _is_plain(identifier: str) -> bool:
    """Whether a Message-ID comes through EmailMessage unchanged; the reply does without one that does not."""
    return identifier.isascii() and "=?" not in identifier and bool(_PLAIN_ID.fullmatch(identifier))


def _header_address(address: Address) -> HeaderAddress:
    if not is_plain_address(address.email):
        raise UnsafeText("The address is not one that Rejoinder can write to.", "Answer this mail by hand.")
    local, _, domain = address.email.rpartition("@")
    return HeaderAddress(display_name=_header_text(address.name), username=local, domain=domain)


def sender_of(mail: bytes) -> str:
    """The address in From, empty where there is none."""
    parsed = BytesParser(policy=policy.compat32).parsebytes(mail, headersonly=True)
    return next((address for _, address in getaddresses([str(parsed["From"])])), "")


def fingerprint(mail: bytes) -> str:
    """SHA-256 of the bytes, in hex."""
    return hashlib.sha256(mail).hexdigest()


def check_letter(draft: Draft) -> tuple[bytes, str]:
    """(bytes, recipient) of an approved draft, if they still are what was approved; else Blocked.

    The bytes are parsed again here: what counts is what a server would read in them.
    """
    if draft.mail is None or draft.approved_to is None:
        raise Blocked(f"Draft {draft.id} was never approved.", f"See it: rejoinder queue show {draft.id}")
    if fingerprint(draft.mail) != draft.sha256:
        raise Blocked(f"Draft {draft.id} is not what was approved: its bytes changed.", "Approve it again.")
    parsed = BytesParser(policy=policy.compat32).parsebytes(draft.mail)
    names = [name.lower() for name in parsed]
    if not ALLOWED_HEADERS.issuperset(names) or len(names) != len(set(names)):
        raise Blocked(f"Draft {draft.id} holds a header that no reply has.", "Discard it and tell us.")
    recipients = [address for _, address in getaddresses([str(parsed["To"])])]
    if recipients != [draft.approved_to]:
        raise Blocked(f"Draft {draft.id} is not addressed to the person you approved.", "Approve it again.")
    return draft.mail, draft.approved_to
