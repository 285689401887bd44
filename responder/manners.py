"""How this user answers. In: the settings, or None where nothing is set up. Out: a Manner."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

from responder.choices import Settings
from responder.material import Voice
from responder.phrases import own_words
from responder.respond import Manner


def manner_of(settings: Settings | None, me: frozenset[str], templates: Path) -> Manner:
    """`me` are the user's own addresses, `templates` the folder of their own words."""
    if settings is None:
        return Manner(Voice(name=""), timedelta(hours=24), me)
    mine, replies = settings.me, settings.replies
    voice = Voice(
        name=mine.names[0] if mine.names else "", sign_off=mine.sign_off, signature=mine.signature,
        still_interested=replies.keep_in_mind, mention_disappointment=replies.disappointment,
        address_form=mine.address_form,
    )  # fmt: skip
    silent = frozenset(account.name for account in settings.accounts if account.may != "draft")
    return Manner(
        voice, replies.cool_off, me, silent, timedelta(days=replies.max_per_person_days), replies.choice,
        settings.follow_up, mine.languages[0], partial(own_words, templates),
    )  # fmt: skip
