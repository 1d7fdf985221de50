"""A mistake in the owner's file, as a value: they are all reported at once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake.

    key: the path of it, 'cadence.screening.first'.
    what: what is wrong. remedy: what to do about it.
    """

    key: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.key}: {self.what}. {self.remedy}."
