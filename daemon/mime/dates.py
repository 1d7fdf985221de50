"""When a message was written, as its header tells it: nearly always in one form, else in any."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import lru_cache

# The form that nearly all mail has (RFC 5322, section 3.3): the library takes eight times as long for it.
USUAL_DATE = re.compile(
    r"(?:\w{3}, )?(\d\d?) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4})(?: \(\w{3,4}\))?", re.ASCII
)
# The same with all its parts in their places, which the library's own reading of ISO 8601 takes a moment for.
FIXED_DATE = re.compile(
    r"(?:\w{3}, )?(\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) ([+-](?:[01]\d|2[0-3]))([0-5]\d)(?: \(\w{3,4}\))?", re.ASCII
)
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}
_NUMBERS = {name: f"{number:02}" for name, number in MONTHS.items()}


def parsed(value: str) -> datetime | None:
    """Return an RFC 5322 date, or one of the ISO form that some programs write, aware; None where it is neither."""
    if fixed := FIXED_DATE.fullmatch(value):
        day, month, year, time, hours, minutes = fixed.groups()
        try:
            return datetime.fromisoformat(f"{year}-{_NUMBERS[month]}-{day}T{time}{hours}:{minutes}")
        except (KeyError, ValueError):
            pass
    return parsed_with_care(value)


def parsed_with_care(value: str) -> datetime | None:
    """Return what `parsed` does, without its short way."""
    if not value:
        return None
    if usual := USUAL_DATE.fullmatch(value):
        day, month, year, hour, minute, second, zone = usual.groups()
        try:
            return datetime(int(year), MONTHS[month], int(day), int(hour), int(minute), int(second), tzinfo=_zone(zone))
        except (ValueError, KeyError):
            pass
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        try:
            date = datetime.fromisoformat(value)
        except ValueError:
            return None
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return aware if _in_range(aware) else None


@lru_cache(256)
def _zone(offset: str) -> tzinfo:
    """Return the zone of a numeric offset: '+0530'. Raises ValueError where no place on Earth has it."""
    minutes = int(offset[1:3]) * 60 + int(offset[3:])
    if not minutes:
        return UTC
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))


def _in_range(date: datetime) -> bool:
    """Tell whether the instant can be reckoned with: in UTC it may fall out of the calendar."""
    return 1 < date.year < 9998
