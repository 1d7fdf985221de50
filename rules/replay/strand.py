"""The history of one conversation: what it said after each of its messages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from rules.label import Label
from rules.reading import Reading


@dataclass(frozen=True, slots=True)
class Step:
    """One message, and what the conversation said once it had come.

    word: the address that wrote it; '' for the owner's and for what a machine answers by itself. alone: by itself.
    beside: where another conversation with the employer was about the owner's candidacy; None where that is the same.
    """

    at: datetime
    word: str
    alone: Reading
    beside: Reading | None = None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Both, where there are two."""
        return (self.alone, self.beside) if self.beside else (self.alone,)


@dataclass(frozen=True, slots=True)
class Strand:
    """One conversation. steps: at least one, oldest first. labels: the owner's, as they stand today."""

    id: str
    steps: tuple[Step, ...]
    labels: frozenset[Label] = frozenset()
    moments: tuple[datetime, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "moments", tuple(step.at for step in self.steps))

    def at(self, moment: datetime) -> Step | None:
        """Return the newest step at that moment, or None before the first."""
        count = bisect_right(self.moments, moment)
        return self.steps[count - 1] if count else None

    def until(self, moment: datetime) -> tuple[Step, ...]:
        """Return the steps up to that moment."""
        return self.steps[: bisect_right(self.moments, moment)]

    @property
    def may_be_interview(self) -> bool:
        """Whether it was ever read, or could have been, as about the owner's candidacy."""
        tracked = Label.TRACK in self.labels
        return tracked or any(one.interview.value for step in self.steps for one in step.readings)

    def shares(self) -> Iterator[str]:
        """Yield all by which another conversation may weigh on this one: its employers, and the people written to."""
        for reading in (reading for step in self.steps for reading in step.readings):
            yield from reading.employer_keys
            if reading.employer:
                yield reading.employer
            if reading.writable:
                yield f"person:{reading.writable.email}"
