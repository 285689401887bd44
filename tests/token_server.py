"""An issuer of tokens for tests, on loopback over TLS. In: what it should answer. Out: tokens, and what it was asked.

It speaks what msal and the Google libraries speak (discovery, authorization code with PKCE, device code, refresh) and
really checks verifier, redirect and secret. Over plain HTTP on a second port it tells Dovecot about a token (RFC 7662).
"""

from __future__ import annotations

import hashlib
import json
import ssl
import threading
import urllib.request
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit
from uuid import uuid4

from certificates import Authority

from responder.tokens import Issuer

MAIL_SCOPE = "https://mail.example/"
CLIENT_ID = "sams-own-client"


@dataclass(slots=True)
class Granted:
    """A token given out: `active` as long as it counts; `scope` as it was granted."""

    user: str
    scope: str = MAIL_SCOPE
    active: bool = True


@dataclass(slots=True)
class TokenServer:
    """`decisions` are the answers to device polls, one each, and then yes. `says_next` is one (status, answer) for the
    next request for a token. `signed_in` is the mailbox of whoever consents in the browser.
    """

    port: int
    introspection_url: str
    ca_file: Path
    signed_in: str = "sam@example.org"
    client_secret: str = ""
    rotates: bool = False
    lasting: bool = True
    expires_in: Any = 3600
    declines: bool = False
    forges_state: bool = False
    granted_scope: str = MAIL_SCOPE
    decisions: list[str] = field(default_factory=list)
    says_next: list[tuple[int, Any]] = field(default_factory=list)
    tokens: dict[str, Granted] = field(default_factory=dict)
    refresh_tokens: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def issuer(self, name: str = "Microsoft", **changed: Any) -> Issuer:
        place = f"https://localhost:{self.port}/tenant"
        google = name == "Google"
        known: dict[str, Any] = {
            "sign_in_url": f"{place}/authorize" if google else place, "token_url": f"{place}/token",
            "scopes": (MAIL_SCOPE,), "has_device_flow": not google,
            "wants_client_secret": google, "stays": () if google else ("offline_access",), "ca_file": self.ca_file,
        }  # fmt: skip
        return Issuer(name, **known | changed)

    def grant(self, user: str, **changed: Any) -> str:
        """An access token that was given out at some time."""
        token = f"at.{uuid4().hex}"
        self.tokens[token] = Granted(user, **changed)
        return token

    def remember(self, user: str) -> str:
        """A refresh token that was given out at some time."""
        token = f"rt.{uuid4().hex}"
        self.refresh_tokens[token] = user
        return token

    def consent(self, page: str) -> str:
        """What the user does in the browser: opens the page, agrees, and is sent back; the text seen at the end."""
        trust = ssl.create_default_context(cafile=str(self.ca_file))
        with urllib.request.urlopen(page, context=trust, timeout=20) as answer:
            return str(answer.read().decode())

    def grants_asked(self) -> list[str]:
        return [form["grant_type"] for path, form in self.asked if "grant_type" in form]

    # The endpoints

    def discovery(self) -> dict[str, str]:
        place = f"https://localhost:{self.port}/tenant"
        return {
            "issuer": f"{place}/v2.0", "authorization_endpoint": f"{place}/authorize",
            "token_endpoint": f"{place}/token", "device_authorization_endpoint": f"{place}/devicecode",
        }  # fmt: skip

    def authorize(self, asked: Mapping[str, str]) -> str:
        """Where the browser is sent back to."""
        if self.declines:
            told = {"error": "access_denied"}
        else:
            code = uuid4().hex
            self._codes[code] = dict(asked)
            told = {"code": code}
        told["state"] = "forged" if self.forges_state else asked["state"]
        return f"{asked['redirect_uri']}?{urlencode(told)}"

    def device(self) -> dict[str, Any]:
        return {
            "device_code": "the-device-code", "user_code": "ABCD-EFGH", "expires_in": 900, "interval": 5,
            "verification_uri": "https://localhost/device",
        }  # fmt: skip

    def token(self, form: Mapping[str, str]) -> tuple[int, Any]:
        if self.says_next:
            return self.says_next.pop(0)
        if form.get("client_id") != CLIENT_ID or form.get("client_secret", "") != self.client_secret:
            return 401, {"error": "invalid_client"}
        kind = form.get("grant_type", "")
        if kind == "authorization_code":
            return self._by_code(form)
        if kind == "refresh_token":
            return self._by_refresh(form)
        decision = self.decisions.pop(0) if self.decisions else ""
        right = form.get("device_code") == "the-device-code"
        if decision or not right:
            return 400, {"error": decision or "bad_verification_code"}
        return self._issued(self.signed_in)

    def introspect(self, token: str) -> dict[str, Any]:
        granted = self.tokens.get(token)
        if granted is None or not granted.active:
            return {"active": False}
        return {"active": True, "username": granted.user, "scope": granted.scope}

    def _by_code(self, form: Mapping[str, str]) -> tuple[int, Any]:
        begun = self._codes.pop(form.get("code", ""), {})
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = urlsafe_b64encode(digest).decode().rstrip("=")
        proven = begun.get("code_challenge_method") == "S256" and begun.get("code_challenge") == challenge
        if not proven or begun.get("redirect_uri") != form.get("redirect_uri"):
            return 400, {"error": "invalid_grant"}
        return self._issued(self.signed_in)

    def _by_refresh(self, form: Mapping[str, str]) -> tuple[int, Any]:
        old = form.get("refresh_token", "")
        user = self.refresh_tokens.get(old)
        if user is None:
            return 400, {"error": "invalid_grant", "error_description": "AADSTS70043: ..."}
        if self.rotates:
            del self.refresh_tokens[old]
        return self._issued(user, again=True)

    def _issued(self, user: str, *, again: bool = False) -> tuple[int, dict[str, Any]]:
        answer = {
            "token_type": "Bearer", "access_token": self.grant(user, scope=self.granted_scope),
            "expires_in": self.expires_in, "scope": self.granted_scope,
        }  # fmt: skip
        if self.lasting and (self.rotates or not again):
            answer["refresh_token"] = self.remember(user)
        return 200, answer


def _visit(server: TokenServer) -> type[BaseHTTPRequestHandler]:
    class Visit(BaseHTTPRequestHandler):
        timeout = 20

        def do_GET(self) -> None:
            place = urlsplit(self.path)
            asked = dict(parse_qsl(place.query))
            server.asked.append((place.path, asked))
            if place.path.endswith("/openid-configuration"):
                known = place.path.startswith("/tenant/")
                self._say(200 if known else 404, server.discovery() if known else {"error": "invalid_tenant"})
            elif place.path == "/tenant/authorize":
                self.send_response(302)
                self.send_header("Location", server.authorize(asked))
                self.send_header("Content-Length", "0")
                self.end_headers()
            else:
                self._say(404, {})

        def do_POST(self) -> None:
            form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
            form |= self._basic()
            path = urlsplit(self.path).path
            server.asked.append((path, form))
            if path == "/introspect":
                self._say(200, server.introspect(form.get("token", "")))
            elif path == "/tenant/devicecode":
                self._say(200, server.device())
            else:
                self._say(*server.token(form))

        def _basic(self) -> dict[str, str]:
            kind, _, words = self.headers.get("Authorization", "").partition(" ")
            if kind != "Basic":
                return {}
            name, _, secret = b64decode(words).decode().partition(":")
            return {"client_id": unquote(name), "client_secret": unquote(secret)}

        def _say(self, status: int, answer: Any) -> None:
            body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    return Visit


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that refuses the certificate hangs up in the middle."""


@contextmanager
def token_server(authority: Authority, folder: Path) -> Iterator[TokenServer]:
    """An issuer for the length of the block; `folder` takes its certificate, for the name localhost."""
    secure = _Quiet(("127.0.0.1", 0), BaseHTTPRequestHandler)
    plain = _Quiet(("127.0.0.1", 0), BaseHTTPRequestHandler)
    secure.socket = authority.server_context(folder).wrap_socket(secure.socket, server_side=True)
    server = TokenServer(
        secure.server_address[1], f"http://127.0.0.1:{plain.server_address[1]}/introspect", authority.file
    )
    secure.RequestHandlerClass = plain.RequestHandlerClass = _visit(server)
    threads = [
        threading.Thread(target=one.serve_forever, args=(0.05,), daemon=True) for one in (secure, plain)
    ]
    for thread in threads:
        thread.start()
    try:
        yield server
    finally:
        for one in (secure, plain):
            one.shutdown()
            one.server_close()
        for thread in threads:
            thread.join()
