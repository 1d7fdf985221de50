"""Conversations opened and read, each only where it has changed since the last time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from typing import Generic, TypeVar

from daemon.opened import Fetch, fetch_missing, identity, opened
from daemon.reader import Reader
from daemon.store.index import Index, Row
from rules.draft import Draft
from rules.label import Label
from rules.message import Envelope
from rules.reading import Reading

T = TypeVar("T")

NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Gathered:
    """A conversation as it was opened and read.

    rows: everything that lies in it, drafts and doubles too. envelopes: each message once, drafts not, oldest first.
    whole: all that its messages contain is known. alone: what it says by itself. employers, reading: what it says to
    one who knows that these are employers of the owner's.
    """

    id: str
    rows: tuple[Row, ...]
    envelopes: tuple[Envelope, ...]
    whole: bool
    alone: Reading
    employers: frozenset[str]
    reading: Reading


@dataclass(frozen=True, slots=True)
class Composed:
    """What came of composing a draft, which may be none."""

    draft: Draft | None


class Memo(Generic[T]):
    """What was found out, by what it is about; each counts for the state that it was found in, and for no other."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, ...], tuple[object, T]] = {}

    def find(self, about: tuple[str, ...], state: object) -> T | None:
        found = self._found.get(about)
        return found[1] if found and found[0] == state else None

    def keep(self, about: tuple[str, ...], state: object, found: T) -> None:
        self._found[about] = (state, found)

    def forget_others(self, about: Collection[tuple[str, ...]]) -> None:
        """Forget all but what is about these."""
        for one in [one for one in list(self._found) if one not in about]:
            self._found.pop(one, None)


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known as long as the program runs. The threads of all accounts share one.

    digests: of conversations as they are kept (see kept).
    """

    conversations: Memo[Gathered] = field(default_factory=Memo)
    drafts: Memo[Composed] = field(default_factory=Memo)
    digests: Memo[str] = field(default_factory=Memo)


class Gatherer:
    """Opens and reads the conversations of some accounts.

    fetch: brings what was never read. step: called before each that is read; it may raise, and what was read is kept.
    """

    def __init__(  # noqa: PLR0913 - each is a collaborator of its own
        self,
        index: Index,
        accounts: Collection[str],
        reader: Reader,
        *,
        fetch: Fetch,
        memo: Memo[Gathered],
        step: Callable[[], None],
    ) -> None:
        self._index = index
        self._accounts = frozenset(accounts)
        self._reader = reader
        self._fetch = fetch
        self._memo = memo
        self._step = step
        self._basis = f"{index.birth}{sorted(accounts)}{reader.who}"

    def all(self, *, since: datetime, until: datetime | None, at_most: int | None = None) -> tuple[Gathered, ...]:
        """Return those that have a message since then, the newest first.

        until: leave out what was written after it. at_most: the newest so many alone.
        """
        states = dict(islice(self._index.conversations(since=since).items(), at_most))
        known = self._known(states) if until is None else {}
        fresh = {n: rows for n in states if n not in known and (rows := self._opened(n, until))}
        fetch_missing(self._index, self._reader, fresh.values(), self._fetch)
        found = {n: one for n in states if (one := known.get(n) or (self._alone(fresh[n]) if n in fresh else None))}
        found = dict(self._beside(found))
        self._reader.remember()
        if until is None:
            self._keep(states, {n: one for n, one in found.items() if one is not known.get(n)})
        return tuple(found.values())

    def _known(self, states: Mapping[int, str]) -> dict[int, Gathered]:
        found = ((n, self._memo.find(self._about(n), state)) for n, state in states.items())
        return {n: one for n, one in found if one is not None}

    def _keep(self, states: Mapping[int, str], found: Mapping[int, Gathered]) -> None:
        """Keep what is whole: what could not be fetched yet may be there the next time."""
        for number, one in found.items():
            if one.whole:
                self._memo.keep(self._about(number), states[number], one)
        self._memo.forget_others({self._about(number) for number in states})

    def _about(self, number: int) -> tuple[str, str]:
        return self._basis, str(number)

    def _opened(self, number: int, until: datetime | None) -> tuple[Row, ...]:
        return opened(self._index, number, self._accounts, until=until)

    def _alone(self, rows: tuple[Row, ...]) -> Gathered:
        self._step()
        reading = self._reader.reading(rows, tracked=_tracked(rows), employers=NOBODY)
        once = self._reader.once(rows)
        missing = self._index.without_content(rows[0].account, [row.envelope.id for row in once if not row.gone])
        envelopes = tuple(row.envelope for row in once)
        return Gathered(identity(rows), rows, envelopes, not missing, reading, NOBODY, reading)

    def _beside(self, found: Mapping[int, Gathered]) -> Iterator[tuple[int, Gathered]]:
        """Read those that were no interview by themselves again, knowing who the owner's employers are."""
        employers = _employers(found.values())
        for number, one in found.items():
            theirs = NOBODY if one.alone.interview.value else one.alone.employer_keys & employers
            yield number, one if theirs == one.employers else self._with(one, theirs)

    def _with(self, one: Gathered, employers: frozenset[str]) -> Gathered:
        if not employers:
            return replace(one, employers=NOBODY, reading=one.alone)
        reading = self._reader.reading(one.rows, tracked=_tracked(one.rows), employers=employers)
        return replace(one, employers=employers, reading=reading)


def _employers(found: Iterable[Gathered]) -> frozenset[str]:
    return frozenset(key for one in found if one.alone.interview.value for key in one.alone.employer_keys)


def _tracked(rows: Iterable[Row]) -> bool:
    return any(Label.TRACK in row.envelope.labels for row in rows)
