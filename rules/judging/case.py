"""One conversation as it is judged: what was read of it, and what the owner says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rules.label import Label
from rules.reading import Reading


@dataclass(frozen=True, slots=True)
class Case:
    """One conversation to be judged.

    labels: the owner's, wherever they stand in it. snoozed: the day since which it is snoozed, or None.
    """

    id: str
    reading: Reading
    labels: frozenset[Label] = frozenset()
    snoozed: date | None = None
