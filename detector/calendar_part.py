"""A calendar part. In: its text (iCalendar). Out: the events in it as CalendarItem; what cannot be read is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from detector.message import CalendarItem
from detector.wire import safe_header

EVENTS_LIMIT = 50
LINES_LIMIT = 20_000
_FOLD = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^":;]*))*):(.*)')
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=(?:"([^"]*)"|([^":;]*))')
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$")
_ESCAPE = re.compile(r"\\(.)")
# Zone names of Windows as Outlook writes them (CLDR windowsZones, territory 001), where people apply for jobs.
_WINDOWS_ZONES = {
    "W. Europe Standard Time": "Europe/Berlin", "Romance Standard Time": "Europe/Paris",
    "Central Europe Standard Time": "Europe/Budapest", "Central European Standard Time": "Europe/Warsaw",
    "GMT Standard Time": "Europe/London", "Greenwich Standard Time": "Atlantic/Reykjavik",
    "FLE Standard Time": "Europe/Kiev", "GTB Standard Time": "Europe/Bucharest", "Turkey Standard Time": "Europe/Istanbul",
    "E. Europe Standard Time": "Europe/Chisinau", "Russian Standard Time": "Europe/Moscow",
    "Eastern Standard Time": "America/New_York", "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver", "US Mountain Standard Time": "America/Phoenix",
    "Pacific Standard Time": "America/Los_Angeles", "Atlantic Standard Time": "America/Halifax",
    "SA Pacific Standard Time": "America/Bogota", "Argentina Standard Time": "America/Buenos_Aires",
    "E. South America Standard Time": "America/Sao_Paulo", "Central Standard Time (Mexico)": "America/Mexico_City",
    "India Standard Time": "Asia/Kolkata", "China Standard Time": "Asia/Shanghai", "Tokyo Standard Time": "Asia/Tokyo",
    "Singapore Standard Time": "Asia/Singapore", "Arabian Standard Time": "Asia/Dubai", "Israel Standard Time": "Asia/Jerusalem",
    "AUS Eastern Standard Time": "Australia/Sydney", "New Zealand Standard Time": "Pacific/Auckland",
    "South Africa Standard Time": "Africa/Johannesburg", "Egypt Standard Time": "Africa/Cairo",
    "Customized Time Zone": "UTC", "UTC": "UTC",
}  # fmt: skip
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d\d):?(\d\d)")

_Property = tuple[str, dict[str, str], str]  # NAME, parameters by NAME, value


def read_calendar(text: str, *, floating: tzinfo = UTC) -> tuple[CalendarItem, ...]:
    """The VEVENTs of a VCALENDAR in their order (RFC 5545 section 3.6.1, RFC 5546 section 1.4).

    `floating` is the zone for times that name none: the sender's. Start times come back in UTC.
    """
    method = ""
    items: list[CalendarItem] = []
    open_parts: list[str] = []
    event: list[_Property] = []
    for name, parameters, value in _properties(text):
        if name == "BEGIN":
            open_parts.append(value.strip().upper())
            event = [] if open_parts[-1] == "VEVENT" else event
        elif name == "END":
            if open_parts and open_parts.pop() == "VEVENT" and len(items) < EVENTS_LIMIT:
                items.append(_item(event, method, floating))
        elif open_parts[-1:] == ["VEVENT"]:
            event.append((name, parameters, value))
        elif name == "METHOD":
            method = safe_header(value).upper()
    return tuple(items)


def _properties(text: str) -> Iterator[_Property]:
    for line in _FOLD.sub("", text).split("\n")[:LINES_LIMIT]:
        found = _LINE.match(line.rstrip("\r"))
        if found:
            parameters = {key.upper(): quoted or bare for key, quoted, bare in _PARAMETER.findall(found[2])}
            yield found[1].upper(), parameters, found[3]


def _item(event: list[_Property], method: str, floating: tzinfo) -> CalendarItem:
    values = {
        name: (parameters, value) for name, parameters, value in reversed(event)
    }  # the first one counts

    def text(name: str) -> str:
        return safe_header(_unescaped(values.get(name, ({}, ""))[1]))

    answers = [parameters.get("PARTSTAT", "") for name, parameters, _ in event if name == "ATTENDEE"]
    return CalendarItem(
        method=method,
        uid=text("UID"),
        summary=text("SUMMARY"),
        starts_at=_moment(*values.get("DTSTART", ({}, "")), floating),
        organizer=re.sub(r"^mailto:", "", text("ORGANIZER"), flags=re.IGNORECASE),
        answer=safe_header(answers[0]).upper() if method == "REPLY" and answers else "",
    )


def _unescaped(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _moment(parameters: dict[str, str], value: str, floating: tzinfo) -> datetime | None:
    found = _TIME.match(value.strip())
    if not found:
        return None
    year, month, day, hour, minute, second = (int(number or 0) for number in found.groups()[:6])
    try:
        zone = UTC if found[7] else _zone(parameters.get("TZID", ""), floating)
        return datetime(year, month, day, hour, minute, second, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _zone(name: str, floating: tzinfo) -> tzinfo:
    """The zone a TZID means; some programs put a path before it, or only an offset in it."""
    name = name.strip().strip('"')
    for candidate in (_WINDOWS_ZONES.get(name, name), "/".join(name.split("/")[-2:])):
        try:
            return ZoneInfo(candidate)
        except (ValueError, OSError, LookupError):
            continue
    offset = _OFFSET.search(name)
    if not offset:
        return floating
    span = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
    return timezone(-span if offset[1] == "-" else span) if span < timedelta(hours=24) else floating
