"""Options that several verbs share. In: words of the command line. Out: values, or one sentence on what is wrong."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

# click made ParamType generic in 8.5; before, it cannot be subscripted when the program runs.
if TYPE_CHECKING:

    class _ParamType(click.ParamType[Any]): ...
else:
    _ParamType = click.ParamType

_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds", "w": "weeks"}


class Span(_ParamType):
    """A length of time such as 30d, 24h, 10m."""

    name = "span"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        if isinstance(value, timedelta):
            return value
        found = re.fullmatch(r"(\d{1,5})([wdhms])", str(value).strip().lower())
        if not found:
            self.fail(f"{value!r} is no length of time: write 30d, 24h or 10m.", param, ctx)
        return timedelta(**{_UNITS[found[2]]: int(found[1])})


class Moment(_ParamType):
    """A date or a date and time in ISO 8601; without a zone it is UTC."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no time: write 2026-11-21 or 2026-11-21T09:30+01:00.", param, ctx)
        if not 1970 <= moment.year < 2200:  # the years that a mail's date may have
            self.fail(f"{value!r} lies outside the years 1970 to 2199.", param, ctx)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Person(_ParamType):
    """A person as a mail program writes one: Name <address>, or the address alone."""

    name = "person"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from email.utils import getaddresses, parseaddr

        from detector.wire import is_plain_address, safe_header
        from responder.application import Contact

        if isinstance(value, Contact):
            return value
        name, address = parseaddr(str(value))
        if not is_plain_address(address) or len(getaddresses([str(value)])) != 1:
            self.fail(f"{str(value)!r} is no person: write 'Jane Doe <jane@company.example>'.", param, ctx)
        return Contact(safe_header(name), address)


PERSON = Person()


class Number(click.IntRange):
    """The ID of a mail or a draft; SQLite counts no further."""

    name = "id"

    def __init__(self) -> None:
        super().__init__(min=1, max=2**63 - 1)


json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for programs.")
account_option = click.option("--account", metavar="NAME", help="Only this account.")
as_of_option = click.option(
    "--as-of", type=Moment(), metavar="TIME", help="Reason from this moment; default now."
)
