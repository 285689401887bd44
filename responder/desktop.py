"""Edge: desktop-notifier. In: a title and a text. Out: they stand on the desktop, or a sentence on why they do not."""

from __future__ import annotations

import asyncio
import logging

_SECONDS = 10.0  # a notification server that does not answer must not hold anybody up
_NO_DESKTOP = "The desktop took no notice of a notification; that does no harm."


def show(title: str, text: str, seconds: float = _SECONDS) -> str | None:
    """None where it was shown, else one sentence for the log; never an error.

    The library only logs what goes wrong, with a traceback; whether it was shown is told by its callback.
    """
    try:
        from desktop_notifier import DesktopNotifier
    except ImportError:
        return "Notifications need an extra: pip install 'rejoinder[notify]'."
    logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)
    shown: list[bool] = []

    async def send() -> None:
        desktop = DesktopNotifier(app_name=title, app_icon=None)
        await desktop.send(title, text, on_dispatched=lambda: shown.append(True))
        if shown and not await desktop.get_capabilities():
            shown.clear()  # its stand-in, for example for a Python on macOS that is no app: it shows nothing

    try:
        asyncio.run(asyncio.wait_for(send(), seconds))
    except TimeoutError:
        return "The desktop did not answer in time; that does no harm."
    except Exception as problem:  # each desktop fails in its own way
        return f"The desktop takes no notifications ({type(problem).__name__}); that does no harm."
    return None if shown else _NO_DESKTOP
