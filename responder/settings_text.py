"""The settings file in writing. In: Settings. Out: commented TOML that reads back as the same Settings."""

from __future__ import annotations

import json
from typing import Any

from responder.choices import Settings
from responder.keys import KEYS

_OPENING = """\
# The settings of Rejoinder. Every key has a default, except the address of an account.
# No password belongs in here: `rejoinder init` keeps it in the keyring of this computer.
"""


def write_document(settings: Settings) -> str:
    """The whole file, with a comment above each key that needs one and unset keys as commented examples."""
    parts = [_OPENING, _table("[me]", "me", settings.me)]
    for account in settings.accounts:
        parts += [
            _table("[[account]]", "account", account),
            _table("[account.imap]", "account.imap", account.imap),
            _table("[account.smtp]", "account.smtp", account.smtp),
            _table("[account.oauth]", "account.oauth", account.oauth),
            _table("[account.marks]", "account.marks", account.marks),
        ]
    parts += [
        _table("[replies]", "replies", settings.replies),
        _table("[follow_up]", "follow_up", settings.follow_up),
        _table("[rewording]", "rewording", settings.rewording),
        _table("[daemon]", "daemon", settings.daemon),
        _table("[notify]", "notify", settings.notify),
        _table("[model]", "model", settings.model),
    ]
    return "\n".join(parts)


def _table(header: str, name: str, values: object) -> str:
    lines = [header]
    for key, wanted in KEYS[name].items():
        if wanted.comment:
            lines.append(f"# {wanted.comment}")
        shown = wanted.show(getattr(values, key))
        lines.append(f"# {key} = {wanted.example}" if shown is None else f"{key} = {_toml(shown)}")
    return "\n".join(lines) + "\n"


def _toml(value: Any) -> str:
    """A value as TOML 1.0 writes it. TOML's basic strings are JSON's, except that DEL too must be escaped."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(_toml(one) for one in value)}]"
    if not isinstance(value, str):
        return repr(value)
    if "\n" in value:
        return '"""\n' + "\n".join(_quoted(line)[1:-1] for line in value.split("\n")) + '"""'
    return _quoted(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
