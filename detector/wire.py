"""Text on its way to or from a protocol. In: any string. Out: one line without control characters, or a refusal."""

from __future__ import annotations

import re
import unicodedata
from ipaddress import ip_address

from detector.errors import UnsafeText

# Cc: C0, DEL and C1 controls. Cf: invisible format characters, of which the bidirectional overrides can make an
# address read as another one. Zl and Zp: line ends that some software honours. Cs: lone surrogates.
_NEVER_ON_A_LINE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# The dot-atom of RFC 5322, dots more freely placed as some providers do. Quoted local parts, comments, lists, and
# letters that need SMTPUTF8 are nothing that a reply is sent to by a program.
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")


def _is_unsafe(char: str) -> bool:
    return unicodedata.category(char) in _NEVER_ON_A_LINE


def safe_header(value: str) -> str:
    """`value` as one line: control and format characters become spaces, runs of space become one.

    For decoded header text that is shown or goes into a header of a reply. An encoded Subject can decode to
    CR LF and would else become a header of its own.
    """
    if value.isascii() and value.isprintable():  # most are; what is printable ASCII holds none of them
        return " ".join(value.split())
    return " ".join("".join(" " if _is_unsafe(char) else char for char in value).split())


def refuse_controls(value: str, what: str) -> str:
    """`value` unchanged, or `UnsafeText` naming `what`.

    For arguments of IMAP and SMTP commands: imapclient passes CR and LF through, so a hostile Message-ID used in
    SEARCH would inject commands. Stripping is no answer here: the command would then ask for something else.
    """
    if any(_is_unsafe(char) for char in value):
        raise UnsafeText(f"The {what} holds a control character and was not sent to the server.", "")
    return value


def is_plain_address(email: str) -> bool:
    """Whether a reply can be addressed to it: one dot-atom address without quotes, comments, or encoded words."""
    return bool(_PLAIN_ADDRESS.fullmatch(email)) and "=?" not in email


def is_loopback(host: str) -> bool:
    """Whether `host` names this machine itself, where nothing crosses a network."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
