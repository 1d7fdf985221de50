"""A mailbox of any size, the same in every run: what lies in it, when it was written, and how it is put on a disk."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from pathlib import Path

from tests.bench import letters
from tests.bench.letters import Letter

NOW = datetime(2026, 9, 18, 9, tzinfo=UTC)
SPAN_DAYS, SEARCH_DAYS = 3650, 730
MEDIAN, LARGEST, SPREAD = 13_500, 400_000, 1.1
"""Bytes of a message: their logarithms are spread normally, as real mailboxes have it."""

INTERVIEWS, BULK, PEOPLE = 0.00822, 0.45, 0.147
"""Conversations of each kind, per message of the mailbox: of 100,000 messages 60,500 conversations, 822 interviews."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One message before it is written out. age: seconds before NOW."""

    age: int
    kind: str
    number: int
    position: int


def slots(count: int) -> list[Slot]:
    """Return so many messages, the newest first."""
    dice = random.Random(20260918)
    made = list(_interviews(max(1, round(count * INTERVIEWS))))
    made += [Slot(_age(dice), "bulk", number, 0) for number in range(round(count * BULK))]
    people, left = round(count * PEOPLE), count - len(made)
    longest = [left // people + (number < left % people) for number in range(people)]
    for first in range(0, people - 1, 2):  # some are short, as many are long; their sum stays
        moved = dice.randrange(min(longest[first], longest[first + 1]) - 1)
        longest[first] -= moved
        longest[first + 1] += moved
    for number, length in enumerate(longest):
        made += _exchange(dice, number, length)
    return sorted(made)


def _interviews(count: int) -> Iterator[Slot]:
    for number in range(count):
        kind = number % letters.kinds_of_interviews()
        shift = SEARCH_DAYS * number // count // 7 * 7 * 86_400  # whole weeks: the words name week-days
        for position, age in enumerate(letters.ages(kind)):
            yield Slot(age + shift, f"interview {kind}", number, position)


def _exchange(dice: random.Random, number: int, length: int) -> Iterator[Slot]:
    age = _age(dice)
    for position in range(length):
        yield Slot(age, "personal", number, position)
        age = max(60, age - dice.randrange(600, 4 * 86_400))


def _age(dice: random.Random) -> int:
    return dice.randrange(3600, SPAN_DAYS * 86_400)


def letter(slot: Slot, *, small: bool) -> Letter:
    """Write a message out. small: with next to no body, where a million of them must find room."""
    date = format_datetime(NOW - timedelta(seconds=slot.age))
    size = 0 if small else _size(slot)
    if slot.kind == "bulk":
        return letters.bulk(slot.number, date, size)
    if slot.kind == "personal":
        return letters.personal(slot.number, slot.position, date, size)
    return letters.interview(int(slot.kind.partition(" ")[2]), slot.number, slot.position, date)


def _size(slot: Slot) -> int:
    return _sizes()[(slot.number * 31 + slot.position) % len(_sizes())]


@cache
def _sizes() -> tuple[int, ...]:
    dice = random.Random(7)
    return tuple(min(LARGEST, int(MEDIAN * dice.lognormvariate(0, SPREAD))) for _ in range(4_096))


def write_maildir(home: Path, count: int, *, small: bool = False, owner: tuple[int, int] | None = None) -> int:
    """Fill a Dovecot user's Maildir (inbox and Sent); return the bytes. Lines end in LF, as Dovecot keeps them.

    The files' names carry both sizes, so that no server has to open them for RFC822.SIZE. owner: uid and gid to be.
    """
    folders = {False: home / "Maildir" / "cur", True: home / "Maildir" / ".Sent" / "cur"}
    for folder in folders.values():
        for sibling in ("cur", "new", "tmp"):
            (folder.parent / sibling).mkdir(parents=True, exist_ok=True)
    total = 0
    at = int(NOW.timestamp())
    for number, slot in enumerate(reversed(slots(count))):
        made = letter(slot, small=small)
        size, lines = len(made.raw), made.raw.count(b"\n")
        moment = at - slot.age
        path = f"{folders[made.mine]}/{moment}.M{number:07d}.bench,S={size},W={size + lines}:2,S"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        os.write(handle, made.raw)
        os.utime(handle, (moment, moment))
        os.close(handle)
        if owner:
            os.chown(path, *owner)
        total += size
    if owner:
        for made_folder, _, _ in os.walk(home):
            os.chown(made_folder, *owner)
    return total
