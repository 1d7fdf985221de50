"""Conversations opened and read, each only where it has changed since the last time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b
from itertools import islice
from typing import Generic, TypeVar

from daemon.lightened import Reopened, lightened, shows_nothing
from daemon.opened import Fetch, fetch_missing, identity, opened
from daemon.reader import Reader
from daemon.store.index import Index, Row
from rules.draft import Draft
from rules.label import Label
from rules.message import Envelope
from rules.reading import Reading

T = TypeVar("T")

AT_ONCE = 100
"""Conversations that are opened together. All of them at once would take as much memory as the mailbox is large."""

NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Gathered:
    """A conversation as it was opened and read.

    number: its one in the index. stamp: what becomes another whenever a message of it does; '' where that is not known.
    rows: everything that lies in it, drafts and doubles too. envelopes: each message once, drafts not, oldest first.
    light: it shows nothing, and the rows are only those that others may need (see lightened). whole: all that its
    messages contain is known. alone: what it says by itself. employers, reading: what it says to one who knows that
    these are employers of the owner's.
    """

    id: str
    number: int
    stamp: str
    rows: tuple[Row, ...]
    envelopes: Sequence[Envelope]
    light: bool
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

    digests: of conversations as they are kept (see kept). lasting: the program runs for months, so that what shows
    nothing is kept light (see lightened), and opened again where it is looked at.
    """

    conversations: Memo[Gathered] = field(default_factory=Memo)
    drafts: Memo[Composed] = field(default_factory=Memo)
    digests: Memo[str] = field(default_factory=Memo)
    lasting: bool = False


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
        memory: Memory,
        step: Callable[[], None],
    ) -> None:
        self._index = index
        self._accounts = frozenset(accounts)
        self._reader = reader
        self._fetch = fetch
        self._memo = memory.conversations
        self._lasting = memory.lasting
        self._step = step
        self._basis = f"{index.birth}{sorted(accounts)}{reader.who}"

    def all(self, *, since: datetime, until: datetime | None, at_most: int | None = None) -> tuple[Gathered, ...]:
        """Return those that have a message since then, the newest first.

        until: leave out what was written after it. at_most: the newest so many alone.
        """
        states = dict(islice(self._index.conversations(since=since).items(), at_most))
        known = self._known(states) if until is None else {}
        made: dict[int, Gathered] = {}
        unknown = iter([n for n in states if n not in known])
        while part := tuple(islice(unknown, AT_ONCE)):
            fresh = {n: rows for n in part if (rows := self._opened(n, until))}
            fetch_missing(self._index, self._reader, fresh.values(), self._fetch)
            alone = {n: self._alone(n, rows, "" if until else states[n]) for n, rows in fresh.items()}
            made |= {n: self._lightened(one) for n, one in alone.items()}
        found = {n: one for n in states if (one := known.get(n) or made.get(n))}
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
                self._memo.keep(self._about(number), states[number], self._lightened(one))
        self._memo.forget_others({self._about(number) for number in states})

    def _about(self, number: int) -> tuple[str, str]:
        return self._basis, str(number)

    def _opened(self, number: int, until: datetime | None) -> tuple[Row, ...]:
        return opened(self._index, number, self._accounts, until=until)

    def envelopes(self, one: Gathered) -> Sequence[Envelope]:
        """Return the messages of a conversation, each once; of a light one opened again when they are looked at."""
        return Reopened(lambda: self._once(self._opened(one.number, None))) if one.light else one.envelopes

    def _once(self, rows: tuple[Row, ...]) -> tuple[Envelope, ...]:
        return tuple(row.envelope for row in self._reader.once(rows))

    def _lightened(self, one: Gathered) -> Gathered:
        if not self._lasting or one.light or not shows_nothing(one.rows, one.reading):
            return one
        return replace(one, rows=lightened(one.rows, self._reader.owner), envelopes=(), light=True)

    def _alone(self, number: int, rows: tuple[Row, ...], state: str) -> Gathered:
        self._step()
        reading = self._reader.reading(rows, tracked=_tracked(rows), employers=NOBODY)
        once = self._reader.once(rows)
        missing = self._index.without_content(rows[0].account, [row.envelope.id for row in once if not row.gone])
        return Gathered(
            identity(rows), number, _stamp(self._basis, number, state), rows, tuple(row.envelope for row in once),
            light=False, whole=not missing, alone=reading, employers=NOBODY, reading=reading,
        )  # fmt: skip

    def _beside(self, found: Mapping[int, Gathered]) -> Iterator[tuple[int, Gathered]]:
        """Read those that were no interview by themselves again, knowing who the owner's employers are."""
        employers = _employers(found.values())
        for number, one in found.items():
            theirs = NOBODY if one.alone.interview.value else one.alone.employer_keys & employers
            yield number, one if theirs == one.employers else self._with(one, theirs)

    def _with(self, one: Gathered, employers: frozenset[str]) -> Gathered:
        if not employers:
            return replace(one, employers=NOBODY, reading=one.alone)
        rows = self._opened(one.number, None) if one.light else one.rows
        if not rows:  # another thread has just joined it with a different one: the next pass finds that
            return one
        reading = self._reader.reading(rows, tracked=_tracked(rows), employers=employers)
        return replace(one, rows=rows, envelopes=self._once(rows), light=False, employers=employers, reading=reading)


def _stamp(basis: str, number: int, state: str) -> str:
    digest = blake2b(f"{basis}\0{number}\0{state}".encode(errors="replace"), digest_size=12)
    return digest.hexdigest() if state else ""


def _employers(found: Iterable[Gathered]) -> frozenset[str]:
    return frozenset(key for one in found if one.alone.interview.value for key in one.alone.employer_keys)


def _tracked(rows: Iterable[Row]) -> bool:
    return any(Label.TRACK in row.envelope.labels for row in rows)
