"""How days and counts are said to the owner."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day_words(day: date) -> str:
    """Return a day as in '9 September'; strftime would follow the machine's locale."""
    return f"{day.day} {_MONTHS[day.month - 1]}"
