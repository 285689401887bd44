"""A notification server on a session bus of its own, for tests. Run: dbus-run-session python notification_server.py CMD...

It takes org.freedesktop.Notifications, runs the command, prints what was notified as JSON lines, and ends with its code.
"""
# No `from __future__ import annotations`: dbus-fast reads the annotations as D-Bus types.

import asyncio
import json
import sys
from typing import Annotated

from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusDict, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method

Strings = Annotated[list[str], DBusSignature("as")]
Expires = Annotated[int, DBusSignature("i")]
Four = Annotated[tuple[str, str, str, str], DBusSignature("ssss")]


class Desktop(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.shown: list[dict[str, str]] = []

    @dbus_method()
    def Notify(
        self, app: DBusStr, replaces: DBusUInt32, icon: DBusStr, title: DBusStr, text: DBusStr,
        actions: Strings, hints: DBusDict, expires: Expires,
    ) -> DBusUInt32:  # fmt: skip
        self.shown.append({"app": app, "title": title, "text": text})
        return len(self.shown)

    @dbus_method()
    def GetCapabilities(self) -> Strings:
        return ["body"]

    @dbus_method()
    def GetServerInformation(self) -> Four:
        return ["test", "test", "1", "1.2"]


async def main() -> int:
    bus, desktop = await MessageBus().connect(), Desktop()
    bus.export("/org/freedesktop/Notifications", desktop)
    await bus.request_name("org.freedesktop.Notifications")
    process = await asyncio.create_subprocess_exec(*sys.argv[1:])
    code = await process.wait()
    for one in desktop.shown:
        print(json.dumps(one))
    return code


sys.exit(asyncio.run(main()))
