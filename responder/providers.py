"""Known mail providers. In: an address, a host. Out: servers, how to log in, and what to tell the user.

Sources of hosts, ports and user names: github.com/thunderbird/autoconfig (ispdb) and the providers' own pages.
`saves_sent` is true only where it is sure: elsewhere the copy is looked for first.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Login(StrEnum):
    """What to type where a password is asked for."""

    PASSWORD = "password"  # the ordinary one  # noqa: S105
    APP_PASSWORD = "app_password"  # one made for this program  # noqa: S105
    OAUTH = "oauth"  # no password at all: a token, by token_command
    BRIDGE = "bridge"  # a program of the provider on this machine, with a password of its own


@dataclass(frozen=True, slots=True)
class Server:
    """`security` is tls or starttls; `short_user`: the user name is the part of the address before the @."""

    host: str
    port: int
    security: str = "tls"
    short_user: bool = False

    def user_for(self, address: str) -> str:
        return address.rpartition("@")[0] if self.short_user else address


@dataclass(frozen=True, slots=True)
class Provider:
    """`advice` is one sentence for the user and `page` where to do what it says.

    `saves_sent`: the provider itself puts a copy of what it was handed over SMTP into Sent. The folder names
    are for servers that do not name theirs by SPECIAL-USE (RFC 6154). `exchangers`: how the hosts end that take mail
    for its customers' own domains (MX), where customers can have those.
    """

    name: str
    domains: frozenset[str]
    imap: Server
    smtp: Server
    login: Login
    advice: str
    page: str
    saves_sent: bool = False
    sent_folder: str = "Sent"
    drafts_folder: str = "Drafts"
    exchangers: tuple[str, ...] = ()

    @property
    def hosts(self) -> tuple[str, str]:
        return self.imap.host, self.smtp.host


def provider_of(address: str, host: str = "") -> Provider | None:
    """The provider of this address; of `host`, an IMAP or SMTP server, where one is named.

    A company's mail often lies with Gmail or Microsoft under a domain of its own: then only the host tells.
    """
    domain, named = address.rpartition("@")[2].lower(), host.lower().rstrip(".")
    of_domain = next((one for one in PROVIDERS if domain in one.domains), None)
    if not named or (of_domain and named in of_domain.hosts):
        return of_domain
    if named in _SHARED_HOSTS:
        return None
    return next((one for one in PROVIDERS if named in one.hosts), None)


def _tls(host: str, port: int = 993, *, short_user: bool = False) -> Server:
    return Server(host, port, "tls", short_user)


def _domains(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SWITCH_ON = "Use your ordinary password, and first switch IMAP on in the settings of your mailbox."
_ORDINARY = "Use your ordinary mail password."
_APP = "Make an app password and use it instead of your ordinary one."
_MICROSOFT = (
    'Microsoft takes no passwords here: set auth = "token" and a token_command that prints an OAuth token.'
)
_COUNTRIES = "com at be ca co.uk com.au com.br de dk es fr ie in it jp nl no se"


def _under(name: str, endings: str = _COUNTRIES) -> frozenset[str]:
    return frozenset(f"{name}.{ending}" for ending in endings.split())


PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "Gmail", _domains("gmail.com googlemail.com"),
        _tls("imap.gmail.com"), _tls("smtp.gmail.com", 465), Login.APP_PASSWORD,
        "Switch on 2-Step Verification, then make an app password and use it instead of your ordinary one.",
        "https://myaccount.google.com/apppasswords",
        saves_sent=True, sent_folder="[Gmail]/Sent Mail", drafts_folder="[Gmail]/Drafts", exchangers=("google.com", "googlemail.com"),
    ),
    # Before Outlook.com, with which it shares the IMAP host: a host named by hand is a company's.
    Provider(
        "Microsoft 365", frozenset(),
        _tls("outlook.office365.com"), Server("smtp.office365.com", 587, "starttls"), Login.OAUTH,
        _MICROSOFT,
        "https://learn.microsoft.com/exchange/client-developer/legacy-protocols/"
        "how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth",
        saves_sent=True, sent_folder="Sent Items", exchangers=("mail.protection.outlook.com", "mx.microsoft"),
    ),
    Provider(
        "Outlook.com",
        _under("outlook") | _under("hotmail") | _under("live") | _domains("msn.com windowslive.com"),
        _tls("outlook.office365.com"), Server("smtp-mail.outlook.com", 587, "starttls"), Login.OAUTH,
        _MICROSOFT, "https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040",
        saves_sent=True,
    ),
    Provider(
        "Yahoo", _under("yahoo") | _domains("yahoo.co.in yahoo.co.nz ymail.com rocketmail.com"),
        _tls("imap.mail.yahoo.com"), _tls("smtp.mail.yahoo.com", 465), Login.APP_PASSWORD,
        _APP, "https://login.yahoo.com/account/security", drafts_folder="Draft",
    ),
    Provider(
        "AOL", _domains("aol.com aim.com aol.co.uk aol.de aol.fr"),
        _tls("imap.aol.com"), _tls("smtp.aol.com", 465), Login.APP_PASSWORD,
        _APP, "https://login.aol.com/account/security", drafts_folder="Draft",
    ),
    Provider(
        "iCloud", _domains("icloud.com me.com mac.com"),
        _tls("imap.mail.me.com", short_user=True), Server("smtp.mail.me.com", 587, "starttls"),
        Login.APP_PASSWORD,
        "Make an app-specific password under Sign-In and Security and use it instead of your ordinary one.",
        "https://account.apple.com", sent_folder="Sent Messages", exchangers=("mail.icloud.com",),
    ),
    Provider(
        "Fastmail", _domains("fastmail.com fastmail.fm fastmail.net fastmail.org fastmail.de sent.com"),
        _tls("imap.fastmail.com"), _tls("smtp.fastmail.com", 465), Login.APP_PASSWORD,
        _APP, "https://app.fastmail.com/settings/security/apps", exchangers=("messagingengine.com",),
    ),
    Provider(
        "Proton Mail", _domains("proton.me protonmail.com protonmail.ch pm.me"),
        Server("127.0.0.1", 1143, "starttls"), Server("127.0.0.1", 1025, "starttls"), Login.BRIDGE,
        "Start Proton Mail Bridge, use the password it shows, and give its exported certificate as ca_file.",
        "https://proton.me/mail/bridge", saves_sent=True, exchangers=("protonmail.ch",),
    ),
    Provider(
        "GMX", _domains("gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.org"),
        _tls("imap.gmx.net"), _tls("mail.gmx.net", 465), Login.PASSWORD,
        _SWITCH_ON, "https://hilfe.gmx.net/pop-imap/einschalten.html",
        sent_folder="Gesendet", drafts_folder="Entwürfe",
    ),
    Provider(
        "GMX.com", _domains("gmx.com gmx.us gmx.co.uk gmx.fr gmx.es gmx.it"),
        _tls("imap.gmx.com"), _tls("mail.gmx.com", 465), Login.PASSWORD,
        _SWITCH_ON, "https://support.gmx.com/pop-imap/toggle.html",
    ),
    Provider(
        "WEB.DE", _domains("web.de"),
        _tls("imap.web.de", short_user=True), _tls("smtp.web.de", 465, short_user=True), Login.PASSWORD,
        _SWITCH_ON, "https://hilfe.web.de/pop-imap/einschalten.html",
        sent_folder="Gesendet", drafts_folder="Entwürfe",
    ),
    Provider(
        "mail.com", _domains("mail.com email.com post.com usa.com consultant.com engineer.com"),
        _tls("imap.mail.com"), _tls("smtp.mail.com", 465), Login.PASSWORD,
        _SWITCH_ON, "https://support.mail.com/pop-imap/toggle.html",
    ),
    Provider(
        "T-Online", _domains("t-online.de magenta.de"),
        _tls("secureimap.t-online.de"), _tls("securesmtp.t-online.de", 465), Login.APP_PASSWORD,
        "Set up an e-mail password; the one of the Telekom login does not work here.",
        "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten",
    ),
    Provider(
        "freenet", _domains("freenet.de"),
        _tls("mx.freenet.de"), _tls("mx.freenet.de", 465), Login.PASSWORD,
        _SWITCH_ON, "https://kundenservice.freenet.de/faq/e-mail-client-mail/pop3-imap-und-smtp-aktivieren/",
    ),
    Provider(
        "mailbox.org", _domains("mailbox.org"),
        _tls("imap.mailbox.org"), _tls("smtp.mailbox.org", 465), Login.PASSWORD,
        "Use your ordinary password, or an app password where two-factor login is on.", "https://mailbox.org", exchangers=("mailbox.org",),
    ),
    Provider(
        "Posteo", _under("posteo", "de at ch eu net org"),
        _tls("posteo.de"), _tls("posteo.de", 465), Login.PASSWORD,
        _ORDINARY, "https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp",
    ),
    Provider(
        "Orange", _domains("orange.fr wanadoo.fr"),
        _tls("imap.orange.fr"), _tls("smtp.orange.fr", 465), Login.PASSWORD,
        _ORDINARY, "https://assistance.orange.fr",
    ),
    Provider(
        "Free", _domains("free.fr"),
        _tls("imap.free.fr", short_user=True), _tls("smtp.free.fr", 465, short_user=True), Login.PASSWORD,
        _ORDINARY, "https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609",
    ),
    Provider(
        "Libero", _domains("libero.it iol.it blu.it inwind.it giallo.it"),
        _tls("imapmail.libero.it"), _tls("smtp.libero.it", 465), Login.APP_PASSWORD,
        "Switch IMAP on, and make an app password where two-step login is on.", "https://aiuto.libero.it",
    ),
    Provider(
        "Zoho", _domains("zoho.com zohomail.com"),
        _tls("imap.zoho.com"), _tls("smtp.zoho.com", 465), Login.APP_PASSWORD,
        "Switch IMAP on, then make an application-specific password where two-factor login is on.",
        "https://accounts.zoho.com/home#security/app_password", exchangers=("zoho.com",),
    ),
    Provider(
        "Yandex", _domains("yandex.ru yandex.com yandex.by yandex.kz yandex.net yandex.ua ya.ru narod.ru"),
        _tls("imap.yandex.com"), _tls("smtp.yandex.com", 465), Login.APP_PASSWORD,
        "Switch IMAP on, then make an app password for mail.", "https://id.yandex.com/security/app-passwords", exchangers=("mx.yandex.net", "mx.yandex.ru"),
    ),
    Provider(
        "Mail.ru", _domains("mail.ru inbox.ru list.ru bk.ru internet.ru"),
        _tls("imap.mail.ru"), _tls("smtp.mail.ru", 465), Login.APP_PASSWORD,
        "Make a password for external applications and use it instead of your ordinary one.",
        "https://account.mail.ru/user/2-step-auth/passwords", exchangers=("emx.mail.ru",),
    ),
    Provider(
        "KPN", _domains("kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl telfort.nl tiscali.nl"),
        _tls("imap.kpnmail.nl"), _tls("smtp.kpnmail.nl", 465), Login.PASSWORD,
        _ORDINARY, "https://www.kpn.com/service/internet/e-mail/instellen-laptop-pc.htm",
    ),
    Provider(
        "Comcast", _domains("comcast.net"),
        _tls("imap.comcast.net"), _tls("smtp.comcast.net", 465), Login.PASSWORD,
        "Use your ordinary password, and first allow third-party access in the settings of your mailbox.",
        "https://www.xfinity.com/support/articles/third-party-email-access",
    ),
    Provider(
        "AT&T", _domains("att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net currently.com"),
        _tls("imap.mail.att.net"), _tls("smtp.mail.att.net", 465), Login.APP_PASSWORD,
        "Make a secure mail key and use it instead of your password.",
        "https://www.att.com/support/article/email-support/KM1010523/",
    ),
    Provider(
        "BT", _domains("btinternet.com btopenworld.com"),
        _tls("mail.btinternet.com"), _tls("mail.btinternet.com", 465), Login.PASSWORD,
        _ORDINARY, "https://www.bt.com/help/email",
    ),
)  # fmt: skip

# Hosts that tell nothing of the provider: a bridge on this machine may be anybody's.
_SHARED_HOSTS = frozenset({"127.0.0.1", "localhost"})
