"""Edge: http.client. In: a refresh token. Out: a new access token from the issuer (RFC 6749 section 6).

One small request, without msal and the Google libraries: they would cost the daemon 21 and 33 MB for it.
"""

from __future__ import annotations

import json
import ssl
from datetime import datetime
from http.client import HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlencode, urlsplit

from detector.errors import CertificateRefused, Unreachable
from detector.trust import verifying_context
from responder.tokens import Issuer, Token, read_token, refused_grant

_ANSWER_SECONDS = 30.0
_LARGEST_ANSWER = 200_000
_SERVER_FAILS = 500


def renew(issuer: Issuer, client_id: str, client_secret: str, refresh: str, now: datetime) -> Token:
    """A new token. Its `refresh` is the one to keep from now on: another where the issuer rotates them.

    Raises LoginRefused where the user has to sign in again, Unreachable where the issuer cannot be reached or fails,
    CertificateRefused. No redirect is followed, so the refresh token goes nowhere else.
    """
    form = {
        "grant_type": "refresh_token",
        "client_id": client_id,
        "refresh_token": refresh,
        "scope": " ".join((*issuer.scopes, *issuer.stays)),
    }
    if client_secret:
        form["client_secret"] = client_secret
    status, answer = _post(issuer, form)
    if status >= _SERVER_FAILS or answer is None:
        raise Unreachable(f"{issuer.name} issues no tokens just now.", "Try again in a while.")
    try:
        token = read_token(answer, now)
    except ValueError:
        raise refused_grant(issuer, answer) from None
    return token if token.refresh else Token(token.access, token.expires_at, refresh)


def _post(issuer: Issuer, form: dict[str, str]) -> tuple[int, dict[str, Any] | None]:
    """(status, JSON object or None)."""
    place = urlsplit(issuer.token_url)
    connection = HTTPSConnection(
        place.hostname or "", place.port, timeout=_ANSWER_SECONDS, context=verifying_context(issuer.ca_file)
    )
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    try:
        connection.request("POST", place.path, urlencode(form), headers)
        answer = connection.getresponse()
        document = json.loads(answer.read(_LARGEST_ANSWER))
    except ssl.SSLCertVerificationError as problem:
        raise CertificateRefused(
            f"The certificate of {place.hostname} does not verify: {problem.verify_message}.",
            "Check the network: something may stand between you and the provider.",
        ) from problem
    except (OSError, HTTPException) as problem:
        raise Unreachable(
            f"{issuer.name} cannot be reached for a new token ({type(problem).__name__}).",
            "Check the network and try again.",
        ) from problem
    except (ValueError, RecursionError):
        return answer.status, None
    finally:
        connection.close()
    return answer.status, document if isinstance(document, dict) else None
