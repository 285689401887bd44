"""Edge: msal and google-auth-oauthlib. In: a client id of the user's own, and the user's consent. Out: Token.

Both are imported only where somebody signs in. What they send goes to the issuer and nowhere else.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from detector.errors import LoginRefused, Unreachable
from detector.wire import safe_header
from responder.errors import SettingsError, UsageError
from responder.loopback import doorstep
from responder.tokens import Issuer, Token, poll_for_consent, read_token, refused_grant

if TYPE_CHECKING:
    from msal import PublicClientApplication

_ANSWER_SECONDS = 30
_CONSENT_WITHIN = timedelta(minutes=15)
_LEAST_PAUSE_SECONDS = 1

# At DEBUG these log requests and tokens.
for _name in ("msal", "oauthlib", "requests_oauthlib", "google_auth_oauthlib", "urllib3"):
    logging.getLogger(_name).setLevel(logging.WARNING)

Say = Callable[[str], None]


def sign_in_by_device(
    issuer: Issuer, client_id: str, say: Say, pause: Callable[[timedelta], None], now: Callable[[], datetime]
) -> Token:
    """The device flow (RFC 8628): the user types a code on a web page, on whatever machine has a browser.

    Raises LoginRefused where the user or the issuer declines or time runs out, Unreachable, SettingsError, and
    UsageError where the issuer has no such flow.
    """
    if not issuer.has_device_flow:
        raise UsageError(
            f"{issuer.name} has no sign-in by code for mail.", "Use the browser: rejoinder login --browser"
        )
    with _in_one_sentence(issuer):
        app = _microsoft(issuer, client_id)
        flow: dict[str, Any] = app.initiate_device_flow(list(issuer.scopes))
        if "user_code" not in flow:
            raise refused_grant(issuer, flow)
        page, code = (safe_header(str(flow.get(key, ""))) for key in ("verification_uri", "user_code"))
        say(f"On any machine, open {page} and type the code {code}")
        flow["interval"] = max(_LEAST_PAUSE_SECONDS, flow["interval"])
        answer = poll_for_consent(
            lambda: app.acquire_token_by_device_flow(flow, exit_condition=bool),  # once: the waiting is ours
            timedelta(seconds=flow["interval"]),
            min(timedelta(seconds=flow["expires_in"]), _CONSENT_WITHIN),
            pause,
        )
    return _lasting(issuer, answer, now())


def sign_in_by_browser(
    issuer: Issuer,
    client_id: str,
    client_secret: str,
    address: str,
    open_page: Say,
    now: Callable[[], datetime],
    within: timedelta = _CONSENT_WITHIN,
) -> Token:
    """The authorization code flow with PKCE (RFC 7636), the answer taken on 127.0.0.1 (RFC 8252).

    `open_page` gets the address to show to the user. Raises as `sign_in_by_device` does.
    """
    way = _through_google if issuer.wants_client_secret else _through_microsoft
    with _in_one_sentence(issuer):
        answer = way(issuer, client_id, client_secret, address, open_page, within)
    return _lasting(issuer, answer, now())


def _through_microsoft(
    issuer: Issuer, client_id: str, _secret: str, address: str, open_page: Say, within: timedelta
) -> Mapping[str, Any]:
    app = _microsoft(issuer, client_id)
    with doorstep() as door:
        flow = app.initiate_auth_code_flow(
            list(issuer.scopes),
            redirect_uri=f"http://localhost:{door.port}",  # Microsoft ignores the port of this name only
            login_hint=address,
            prompt="select_account",
        )
        door.state = flow["state"]
        open_page(flow["auth_uri"])
        came = door.answer(within)
    answer: Mapping[str, Any] = app.acquire_token_by_auth_code_flow(flow, dict(came))
    return answer


def _through_google(
    issuer: Issuer, client_id: str, client_secret: str, address: str, open_page: Say, within: timedelta
) -> Mapping[str, Any]:
    from google_auth_oauthlib.flow import InstalledAppFlow
    from oauthlib.oauth2 import OAuth2Error

    application = {
        "client_id": client_id, "client_secret": client_secret,
        "auth_uri": issuer.sign_in_url, "token_uri": issuer.token_url,
    }  # fmt: skip
    flow = InstalledAppFlow.from_client_config(
        {"installed": application}, list(issuer.scopes), autogenerate_code_verifier=True
    )
    with doorstep() as door:
        flow.redirect_uri = f"http://127.0.0.1:{door.port}"
        page, door.state = flow.authorization_url(access_type="offline", prompt="consent", login_hint=address)
        open_page(page)
        came = door.answer(within)
    if "code" not in came:
        return came
    verify = str(issuer.ca_file) if issuer.ca_file else True
    try:
        answer: Mapping[str, Any] = flow.fetch_token(
            code=came["code"], timeout=_ANSWER_SECONDS, verify=verify
        )
    except OAuth2Error as problem:
        return {"error": problem.error}
    except Warning:  # how oauthlib says that the user unticked a permission
        return {"error": "invalid_scope"}
    return answer


def _microsoft(issuer: Issuer, client_id: str) -> PublicClientApplication:
    """The issuer's own description is read from it; `instance_discovery` would ask another host besides."""
    from msal import PublicClientApplication

    return PublicClientApplication(
        client_id,
        authority=issuer.sign_in_url,
        instance_discovery=False,
        exclude_scopes=["profile"],
        verify=str(issuer.ca_file) if issuer.ca_file else True,
        timeout=_ANSWER_SECONDS,
    )


def _lasting(issuer: Issuer, answer: Mapping[str, Any], now: datetime) -> Token:
    try:
        token = read_token(answer, now)
    except ValueError:
        raise refused_grant(issuer, answer) from None
    if not token.refresh:
        raise LoginRefused(
            f"{issuer.name} let you in once, but gave nothing to stay signed in with.",
            "Take away the application's access in your account there, then: rejoinder login",
        )
    return token


@contextmanager
def _in_one_sentence(issuer: Issuer) -> Iterator[None]:
    """What the libraries raise, as errors for the user; their warnings are for programmers."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except ImportError as missing:
        raise SettingsError(
            "Signing in with a client id of your own needs two libraries more.",
            "Install them: pip install 'rejoinder[oauth]'",
        ) from missing
    except OSError as problem:  # what requests raises is an OSError too
        raise Unreachable(
            f"{issuer.name} cannot be reached ({type(problem).__name__}).",
            "Check the network and try again.",
        ) from problem
    except (ValueError, KeyError, TypeError) as problem:
        # msal's word for a tenant that is not there, and for an answer that is no JSON.
        raise LoginRefused(
            f"{issuer.name} did not understand the sign-in ({type(problem).__name__}).",
            "Check client_id and tenant under [account.oauth].",
        ) from problem
