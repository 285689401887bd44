"""The file in which a provider tells mail programs its servers. In: its bytes, an address. Out: Servers, or None.

The format is that of draft-ietf-mailmaint-autoconfig (config-v1.1.xml). The file comes from the network, so nothing of
it is believed but host, port, encryption, user name, kind of login and one https page; all is checked as settings are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from detector.wire import safe_header
from responder.keys import KEYS

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SECURITY = {"SSL": "tls", "STARTTLS": "starttls"}  # "plain" is offered too, and never taken
# OAuth2 is the only one that is no password; NTLM, GSSAPI, certificates and "none" are not spoken here.
_LOGINS = {
    "password-cleartext": "password",
    "password-encrypted": "password",
    "plain": "password",
    "secure": "password",
    "OAuth2": "token",
}
_LONGEST_PAGE = 200  # characters


@dataclass(frozen=True, slots=True)
class Offer:
    """One server as it was found: always tls or starttls. `user` of None: nobody said; `auth`: password or token."""

    host: str
    port: int
    security: str = "tls"
    user: str | None = None
    auth: str = "password"

    def as_keys(self) -> dict[str, Any]:
        """The keys under [account.imap] or [account.smtp]; `auth` stands only under the first."""
        keys = {"host": self.host, "port": self.port, "security": self.security, "user": self.user}
        return {key: value for key, value in keys.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Servers:
    """Where an address gets its mail and hands in its own; `source` says where this was found, as a user reads it.

    `vouched`: the source is to be believed, being TLS of the provider itself or our own table. What only the DNS says
    is not, where it leads out of the user's domain (RFC 6186 section 6). `page` is the provider's, or empty.
    """

    imap: Offer
    smtp: Offer | None
    source: str
    vouched: bool
    page: str = ""


class BadAutoconfig(ValueError):
    """No such file: too odd to be read. Holds no word of it."""


def read_autoconfig(raw: bytes, address: str, source: str) -> Servers | None:
    """The first encrypted IMAP and SMTP servers in the file that take a login known here; None without IMAP.

    Raises BadAutoconfig for what is no XML, and for a document type, which could define entities without end.
    """
    root = _parsed(raw)
    imap = next(_offers(root.iterfind("./emailProvider/incomingServer"), "imap", address), None)
    if imap is None:
        return None
    smtp = next(_offers(root.iterfind("./emailProvider/outgoingServer"), "smtp", address), None)
    return Servers(imap, smtp, source, vouched=True, page=_page(root))


def _parsed(raw: bytes) -> Element:
    from xml.etree.ElementTree import ParseError, XMLParser

    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")  # UTF-16 becomes NULs here, which are no XML
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise BadAutoconfig("a document type")
    parser = XMLParser(encoding="utf-8")  # noqa: S314  # no document type gets here, so no entity does
    try:
        parser.feed(text.encode())
        root: Element = parser.close()
    except (ParseError, ValueError) as problem:
        raise BadAutoconfig("no XML") from problem
    if root.tag != "clientConfig":
        raise BadAutoconfig("another kind of XML")
    return root


def _offers(servers: Iterable[Element], kind: str, address: str) -> Iterator[Offer]:
    """Those that can be used, in the order of the file, which is the provider's own preference."""
    for server in servers:
        if server.get("type") != kind:
            continue
        security = _SECURITY.get(_text(server, "socketType"))
        said = [one for one in (_plain(node.text) for node in server.iterfind("authentication")) if one]
        logins = [_LOGINS[one] for one in said if one in _LOGINS]
        if security is None or (said and not logins):
            continue
        auth = "password" if not logins or "password" in logins else "token"
        try:
            yield _offer(server, kind, address, security, auth)
        except (TypeError, ValueError):
            continue


def _offer(server: Element, kind: str, address: str, security: str, auth: str) -> Offer:
    """Raises ValueError where a value is none that the settings would take."""
    read: dict[str, Callable[[Any], Any]] = {key: one.read for key, one in KEYS[f"account.{kind}"].items()}
    user = _filled(_text(server, "username"), address)
    return Offer(
        read["host"](_filled(_text(server, "hostname"), address)),
        read["port"](int(_text(server, "port"))),
        security,
        read["user"](user) if user else None,
        auth,
    )


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    for place, value in (("EMAILADDRESS", address), ("EMAILLOCALPART", local), ("EMAILDOMAIN", domain)):
        text = text.replace(f"%{place}%", value)
    return text


def _page(root: Element) -> str:
    """The page on switching IMAP on, else that on setting up a mail program; only by https, and short."""
    enable = [node.get("visiturl", "") for node in root.iterfind("./emailProvider/enable")]
    about = [node.get("url", "") for node in root.iterfind("./emailProvider/documentation")]
    for page in (*enable, *about):
        if page.startswith("https://") and page.isascii() and len(safe_header(page)) <= _LONGEST_PAGE:
            return safe_header(page).replace(" ", "")
    return ""


def _text(server: Element, name: str) -> str:
    return _plain(server.findtext(name))


def _plain(text: str | None) -> str:
    return (text or "").strip()
