"""Edge: the outgoing server over smtplib. In: bytes and one recipient. Out: accepted, surely not, or doubtful."""

from __future__ import annotations

import hmac
import re
import smtplib
import socket
import ssl
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from detector.errors import CertificateRefused
from detector.refusals import token_sentence
from detector.trust import verifying_context
from detector.wire import refuse_controls, safe_header
from responder.errors import Doubtful, NoLogin, NotReached, Refused, SendError

_LOGGED_IN, _OK, _FORWARDED, _GO_ON, _START_MAIL = 235, 250, 251, 334, 354
# RFC 5321 section 4.1.3: an address literal, so that the name of the user's laptop is told to nobody.
_EHLO_NAME = "[127.0.0.1]"


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """`security` is tls, starttls, or plain (loopback only); `auth` is password or token (OAuth)."""

    host: str
    port: int
    user: str
    security: str = "tls"
    ca_file: Path | None = None
    auth: str = "password"
    timeout_seconds: float = 60.0
    loopback: bool = False


def send_mail(
    server: SmtpServer,
    secret: Callable[[], str],
    sender: str,
    recipient: str,
    mail: bytes,
    before_the_dot: Callable[[], None],
) -> None:
    """Hand one mail with CRLF line ends to the server.

    `before_the_dot` is called when all is handed over but the final dot: without it the server has no mail (RFC 5321
    section 4.1.1.4), with it the server may. What it raises rises, and nothing was sent. Returns once the server has
    accepted the mail. Raises NotReached or Refused where it surely was not accepted, Doubtful where the connection was
    lost between the dot and the server's answer (RFC 5321 section 4.5.3.2.6: the server may have taken it).
    """
    refuse_controls(sender, "sender")
    refuse_controls(recipient, "recipient")
    smtp = _connect(server)
    try:
        _log_in(smtp, server, secret)
        _submit(smtp, sender, recipient, mail, before_the_dot)
        _say_goodbye(smtp)
    except SendError:
        raise
    except UnicodeError as problem:
        raise Refused(
            f"{server.host} takes no address with letters outside ASCII.", "Answer this mail by hand."
        ) from problem
    except (OSError, smtplib.SMTPException) as problem:
        raise NotReached(
            f"{server.host} broke off before the mail was handed over.", "It will be tried again."
        ) from problem
    finally:
        smtp.close()


def try_login(server: SmtpServer, secret: Callable[[], str]) -> None:
    """Connect and log in, send nothing. Raises NotReached or Refused."""
    smtp = _connect(server)
    try:
        _log_in(smtp, server, secret)
        _say_goodbye(smtp)
    except (OSError, smtplib.SMTPException) as problem:
        raise NotReached(f"{server.host} broke off during the login.", "Try again.") from problem
    finally:
        smtp.close()


def _connect(server: SmtpServer) -> smtplib.SMTP:
    if server.security not in ("tls", "starttls") and not server.loopback:
        raise NotReached(
            f"{server.host} is not on this machine, so the password would cross the network in the open.",
            'Set security = "tls" under [account.smtp].',
        )
    refuse_controls(server.host, "host name")
    try:
        # smtplib verifies nothing by itself: the context does, for both kinds of TLS.
        return _greeted(server, verifying_context(server.ca_file))
    except CertificateRefused as problem:
        raise NotReached(problem.text, problem.fix) from problem
    except ssl.SSLCertVerificationError as problem:
        raise NotReached(
            f"The certificate of {server.host} does not verify: {problem.verify_message}.",
            "Check the host name; for a server of your own give ca_file under [account.smtp].",
        ) from problem
    except (
        OSError,
        smtplib.SMTPException,
        ValueError,
    ) as problem:  # ValueError: a name that IDNA cannot encode
        raise NotReached(
            f"{server.host}:{server.port} cannot be reached ({_brief(problem)}).",
            "Check the host, the port, the security setting, and the network.",
        ) from problem


def _greeted(server: SmtpServer, context: ssl.SSLContext) -> smtplib.SMTP:
    """A connection behind its EHLO, encrypted unless it is plain."""
    smtp: smtplib.SMTP
    if server.security == "tls":
        smtp = smtplib.SMTP_SSL(
            server.host, server.port, _EHLO_NAME, timeout=server.timeout_seconds, context=context
        )
    else:
        smtp = smtplib.SMTP(server.host, server.port, _EHLO_NAME, timeout=server.timeout_seconds)
    try:
        if server.security == "starttls":
            smtp.starttls(context=context)
        smtp.ehlo_or_helo_if_needed()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _log_in(smtp: smtplib.SMTP, server: SmtpServer, secret: Callable[[], str]) -> None:
    """Raises NoLogin where the same secret would be refused again, Refused (temporary) where the server is busy."""
    if not smtp.has_extn("auth"):
        if server.loopback:
            return  # a relay on this machine, such as the demo's
        raise NotReached(
            f"{server.host} offers no login.", "Check port and security: 465 tls, or 587 starttls."
        )
    user = refuse_controls(server.user, "user name")
    given = refuse_controls(secret(), "token" if server.auth == "token" else "password")
    offered = set(smtp.esmtp_features["auth"].upper().split())
    challenge = b""
    if server.auth == "token":
        code, answer, challenge = _with_token(smtp, server.host, user, given, offered)
    else:
        code, answer = _with_password(smtp, user, given, offered)
    if code == _LOGGED_IN:
        return
    words = answer.decode("utf-8", "replace")
    if not 500 <= code < 600:  # busy, or asked too often, or no SMTP: nothing is wrong with the secret
        raise _refusal(code, answer)
    if challenge:
        raise NoLogin(*token_sentence(server.host, user, challenge), lasting=True)
    raise NoLogin(*_login_sentence(server, user, words), lasting=True)


def _with_token(
    smtp: smtplib.SMTP, host: str, user: str, token: str, offered: set[str]
) -> tuple[int, bytes, bytes]:
    """OAUTHBEARER (RFC 7628) or XOAUTH2; code, answer, and the JSON with the reason of a refusal."""
    if "OAUTHBEARER" in offered:
        name = user.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 section 4
        mechanism, opening, end = "OAUTHBEARER", f"n,a={name},\1auth=Bearer {token}\1\1", "AQ=="
    elif "XOAUTH2" in offered:
        mechanism, opening, end = "XOAUTH2", f"user={user}\1auth=Bearer {token}\1\1", ""
    else:
        raise NoLogin(f"{host} takes no tokens.", "Check the host under [account.smtp].", lasting=True)
    code, answer = smtp.docmd("AUTH", f"{mechanism} {_base64(opening)}")
    if code != _GO_ON:
        return code, answer, b""
    return *smtp.docmd(end), _decoded(answer) or b"?"


def _with_password(smtp: smtplib.SMTP, user: str, password: str, offered: set[str]) -> tuple[int, bytes]:
    """One mechanism and no second: smtplib tries a wrong password with each, and the provider counts them all."""
    if "PLAIN" in offered or not {"LOGIN", "CRAM-MD5"} & offered:
        return smtp.docmd("AUTH", f"PLAIN {_base64(f'{chr(0)}{user}{chr(0)}{password}')}")  # UTF-8 (RFC 4616)
    if "LOGIN" in offered:
        code, answer = smtp.docmd("AUTH", "LOGIN")
        for word in (user, password):
            if code == _GO_ON:
                code, answer = smtp.docmd(_base64(word))
        return code, answer
    code, answer = smtp.docmd("AUTH", "CRAM-MD5")
    if code != _GO_ON:
        return code, answer
    proof = hmac.new(password.encode(), _decoded(answer), "md5").hexdigest()  # RFC 2195
    return smtp.docmd(_base64(f"{user} {proof}"))


def _decoded(answer: bytes) -> bytes:
    try:
        return b64decode(answer)
    except ValueError:
        return b"?"


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def _login_sentence(server: SmtpServer, user: str, words: str) -> tuple[str, str]:
    """What happened and what to do; the numbers are enhanced status codes (RFC 4954 section 6, Microsoft's 5.7.139)."""
    if "SmtpClientAuthentication" in words:
        return (
            f"Sending by SMTP is switched off for {user} at {server.host}.",
            'Have it switched on ("Authenticated SMTP"), or set deliver = "drafts" under [account.smtp].',
        )
    if "5.7.9" in words:
        return f"{server.host} wants an app password for {user}.", "Make one, then: rejoinder init"
    if server.auth == "token":
        return f"{server.host} refused the token of {user}.", "Sign in again: rejoinder login"
    return f"{server.host} refused the login of {user}.", "Check the password: rejoinder init"


def _submit(
    smtp: smtplib.SMTP, sender: str, recipient: str, mail: bytes, before_the_dot: Callable[[], None]
) -> None:
    for ask, address in ((smtp.mail, sender), (smtp.rcpt, recipient)):
        code, answer = ask(address)
        if code not in (_OK, _FORWARDED):
            raise _refusal(code, answer)
    code, answer = smtp.docmd("DATA")
    if code != _START_MAIL:
        raise _refusal(code, answer)
    smtp.send(re.sub(rb"(?m)^\.", b"..", mail) + (b"" if mail.endswith(b"\r\n") else b"\r\n"))
    before_the_dot()
    try:
        smtp.send(b".\r\n")
        code, answer = smtp.getreply()
    except (OSError, smtplib.SMTPException) as problem:
        raise _doubt() from problem
    if code != _OK:
        raise _refusal(code, answer) if 400 <= code < 600 else _doubt()


def _say_goodbye(smtp: smtplib.SMTP) -> None:
    try:
        smtp.quit()
    except (OSError, smtplib.SMTPException):
        return  # it has the mail; how it hangs up does not matter


def _refusal(code: int, answer: bytes | str) -> Refused | NotReached:
    if code < 400 or code >= 600:
        return NotReached("The server answered something that is no SMTP.", "Check host and port.")
    words = _brief(answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer)
    return Refused(f"The server refused the mail: {code} {words}.", "", temporary=code < 500)


def _doubt() -> Doubtful:
    return Doubtful(
        "The connection was lost while the server was taking the mail: it may have been sent.",
        "Look into your Sent folder, then: rejoinder queue list",
    )


def _brief(problem: object) -> str:
    if isinstance(problem, socket.gaierror):
        return "no such host"
    if isinstance(problem, TimeoutError):
        return "no answer in time"
    if isinstance(problem, ssl.SSLError) and problem.reason == "WRONG_VERSION_NUMBER":
        return "it does not begin with TLS: perhaps starttls, or another port"
    return safe_header(str(problem))[:120]
