"""The last judgement as it is kept in the index: who asks between two passes is answered from it, at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, get_args

from daemon.conversation import Conversation
from daemon.line import Frame, frame_text, line_text
from daemon.listing import listing
from daemon.program import program
from daemon.reader import read_for
from daemon.store.codec import dumps, loads
from daemon.store.envelopes import pack, unpack
from daemon.store.index import Index
from daemon.store.judgements import Judged, Stamp
from rules.draft import Draft
from rules.judging.case import Case
from rules.label import Label
from rules.message import Owner, Place
from rules.reading import Reading
from rules.verdict import Closed, GiveUp, Ignore, Verdict

if TYPE_CHECKING:  # `status` needs neither, and waits for both
    from daemon.gathered import Memo
    from rules.judging.cadence import Terms

KINDS: dict[str, type[Verdict]] = {kind.__name__: kind for kind in get_args(Verdict)}
_SO_FAR = "so far"
"""What stands in the place of how far the index was, while the first pass goes on."""

OVER = (Ignore, Closed, GiveUp)
"""Verdicts on what does not go on."""


@dataclass(frozen=True, slots=True)
class _Letter:
    """An envelope as the index packs it, with what is kept beside it."""

    place: Place
    labels: frozenset[Label]
    packed: str


@dataclass(frozen=True, slots=True)
class _Told:
    """A conversation as one thing that can be kept. verdict: in the form of its kind."""

    id: str
    account: str
    reading: Reading
    labels: frozenset[Label]
    snoozed: date | None
    kind: str
    verdict: str
    letters: tuple[_Letter, ...]
    draft: Draft | None


@dataclass(frozen=True, slots=True)
class Kept:
    """A judgement that still holds. conversations: without their rows, the one with the newest message first.

    by_older: the mail was read by another version of this program, and is read anew by the next pass.
    so_far: how many messages were looked at until then, where the first pass has not ended; None after it.
    """

    conversations: tuple[Conversation, ...]
    by_older: bool = False
    so_far: int | None = None


class Keeping:
    """Keeps the judgements of one program. basis: see the function of that name. frame: what is shown with them."""

    def __init__(
        self, index: Index, basis: str, memo: Memo[str], frame: Callable[[datetime], Frame] = lambda _: Frame()
    ) -> None:
        self._judgements = index.judgements
        self._basis = basis
        self._frame = frame
        self._memo = memo

    def seen(self) -> str:
        """Return how far the index is. To be asked before it is judged."""
        return self._judgements.seen()

    def keep(self, conversations: Sequence[Conversation], *, seen: str, since: datetime, until: datetime) -> None:
        """Keep what was judged at `since`, and holds before `until` where nothing happens. The same writes nothing."""
        there = self._judgements.digests()
        changed = [one for one in conversations if there.pop(one.case.id, None) != self._digest(one)]
        self._memo.forget_others({(one.case.id,) for one in conversations})
        frame = frame_text(self._frame(since))
        stamp = Stamp(self._basis, program(), seen, since.timestamp(), until.timestamp(), frame)
        if changed or there or not _is_same(self._judgements.stamp(), stamp):
            self._judgements.keep(stamp, [_judged(one) for one in changed], there)

    def keep_so_far(self, conversations: Sequence[Conversation], *, since: datetime) -> None:
        """Keep what is known before the first pass has ended. It is shown as that, and only until then."""
        self.keep(conversations, seen=_SO_FAR, since=since, until=since)

    @property
    def is_first(self) -> bool:
        """Whether no pass has ended yet."""
        stamp = self._judgements.stamp()
        return stamp is None or stamp.seen == _SO_FAR

    def _digest(self, one: Conversation) -> str:
        state = (one.stamp, one.case, one.verdict, one.draft) if one.stamp else one
        digest = self._memo.find((one.case.id,), state)
        if digest is None:
            digest = _judged(one).digest
            self._memo.keep((one.case.id,), state, digest)
        return digest


def _is_same(kept: Stamp | None, stamp: Stamp) -> bool:
    """Tell whether a stamp says no more than the one that is kept: it may be younger."""
    return kept is not None and kept.since <= stamp.since and replace(kept, since=stamp.since) == stamp


def basis(accounts: Iterable[str], owner: Owner, terms: Terms) -> str:
    """Return what changes whenever other rules, or another owner's, would judge. accounts: all that are judged."""
    whose = read_for(owner, terms.policy.phrases)
    parts = (sorted(accounts), whose, terms.policy, terms.workdays, str(terms.zone))
    return hashlib.sha256(repr(parts).encode(errors="replace")).hexdigest()


def kept(index: Index, basis: str, now: datetime, *, over_too: bool) -> Kept | None:
    """Return the kept judgement where it still holds at that moment, else None.

    over_too: with what is closed, given up or no interview.
    """
    stamp = index.judgements.stamp()
    if stamp is None or (stamp.basis, stamp.seen) != (basis, index.judgements.seen()):
        return None
    if not stamp.since <= now.timestamp() < stamp.until:
        return None
    try:
        told = index.judgements.told(without=() if over_too else [kind.__name__ for kind in OVER])
        return Kept(tuple(_conversation(text) for text in told), by_older=stamp.reader != program())
    except ValueError:  # kept in a form that is not ours any more
        return None


def so_far(index: Index, accounts: Collection[str]) -> Kept | None:
    """Return what is known while the first pass goes on, or after it was broken off; None once one has ended."""
    stamp, judgements = index.judgements.stamp(), index.judgements
    if (stamp is None and judgements.whole(accounts)) or (stamp and stamp.seen != _SO_FAR):
        return None
    try:
        found = tuple(_conversation(text) for text in judgements.told(without=[kind.__name__ for kind in OVER]))
    except ValueError:
        found = ()
    return Kept(found, so_far=sum(index.counts(account).all for account in accounts))


def _judged(one: Conversation) -> Judged:
    told = dumps(_told(one))
    (line,) = map(line_text, listing([one]))
    digest = hashlib.blake2b(f"{told}\0{line}".encode(errors="replace"), digest_size=12).hexdigest()
    newest = max((envelope.date for envelope in one.envelopes), default=datetime.fromtimestamp(0, UTC))
    return Judged(one.case.id, type(one.verdict).__name__, newest.timestamp(), digest, told, line)


def _told(one: Conversation) -> _Told:
    case = one.case
    letters = tuple(_Letter(envelope.place, envelope.labels, pack(envelope)) for envelope in one.envelopes)
    return _Told(
        case.id, one.account, case.reading, case.labels, case.snoozed, type(one.verdict).__name__, dumps(one.verdict),
        letters, one.draft,
    )  # fmt: skip


def _conversation(text: str) -> Conversation:
    """Raises ValueError on what is not ours."""
    told = loads(_Told, text)
    if told.kind not in KINDS:
        raise ValueError(told.kind)
    verdict = loads(KINDS[told.kind], told.verdict)
    envelopes = tuple(unpack(each.packed, place=each.place, labels=each.labels) for each in told.letters)
    case = Case(told.id, told.reading, told.labels, told.snoozed)
    return Conversation(told.account, case, verdict, (), envelopes, told.draft)
