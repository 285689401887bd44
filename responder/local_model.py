"""Edge: a language model on this machine, over HTTP as OpenAI's chat completions have it. In: a text. Out: its answer.

Loopback only: no proxy is used, no redirect followed, and the answer is cut at a stated size.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

from detector.errors import RejoinderError
from detector.wire import is_loopback
from responder.errors import ModelServerError, SettingsError

_LARGEST_BYTES = 200_000
_WAITS_SECONDS = 120.0


def ask_model(
    url: str, model: str, instructions: str, text: str, timeout_seconds: float = _WAITS_SECONDS
) -> str:
    """The answer of the model. Raises ModelServerError with one sentence; SettingsError where `url` is elsewhere."""
    if urlsplit(url).scheme != "http" or not is_loopback(urlsplit(url).hostname or ""):
        raise SettingsError("The language model must be on this machine.", 'Set url = "http://127.0.0.1:..."')
    try:
        import httpx  # comes with the extra `llm`
    except ImportError as missing:
        raise RejoinderError(
            "Asking a language model needs httpx.", "Install it: pip install 'rejoinder[llm]'"
        ) from missing
    asked = {
        "model": model,
        "messages": [{"role": "system", "content": instructions}, {"role": "user", "content": text}],
        "stream": False,
    }
    try:
        with (
            httpx.Client(trust_env=False, follow_redirects=False, timeout=timeout_seconds) as client,
            client.stream("POST", f"{url.rstrip('/')}/chat/completions", json=asked) as answer,
        ):
            if answer.status_code != httpx.codes.OK:
                raise _problem(f"answered {answer.status_code}")
            return _content(_read(answer.iter_bytes(), timeout_seconds))
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as problem:
        raise _problem(f"did not answer ({type(problem).__name__})") from problem


def _read(chunks: Any, timeout_seconds: float) -> bytes:
    """All of the answer, within its size and within the time: a server can drip bytes for ever."""
    from time import monotonic

    until, read = monotonic() + timeout_seconds, bytearray()
    for chunk in chunks:
        read += chunk
        if len(read) > _LARGEST_BYTES:
            raise _problem("answered more than a letter")
        if monotonic() > until:
            raise _problem("took too long")
    return bytes(read)


def _content(raw: bytes) -> str:
    try:
        content = json.loads(raw)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as problem:
        raise _problem("answered something that is no chat completion") from problem
    if not isinstance(content, str):
        raise _problem("answered something that is no text")
    return content


def _problem(what: str) -> ModelServerError:
    return ModelServerError(
        f"The language model {what}; the draft stays as it is.", "Check [rewording] in the settings."
    )
