"""Reads sources that are only read, and judges what is in them: no account, no config, nothing written."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, tzinfo
from functools import partial
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon import mime
from daemon.errors import Unreadable, Usage
from daemon.judge import Asked, Conversation, Known
from daemon.mail import Mail
from daemon.mailboxes.base import Ref
from daemon.sources import Entry, Source
from daemon.store.index import Index
from daemon.sync import BATCH, Progress
from rules.judging.cadence import Terms
from rules.message import Content, Envelope, Owner, Place

SAMPLE = 20_000
"""How many messages are looked at to find out who the owner is."""


def owners_address(sources: Iterable[Source]) -> str:
    """Return the address that most sent mail is from.

    Where the source does not tell sent mail from other mail, it is the address that takes part in most messages.
    Raises Usage where there is no mail.
    """
    sent: Counter[str] = Counter()
    involved: Counter[str] = Counter()
    writers: set[str] = set()
    for envelope in islice(_envelopes(sources), SAMPLE):
        if envelope.place is Place.SENT:
            sent[envelope.sender.email] += 1
        writers.add(envelope.sender.email)
        involved.update({address.email for address in (envelope.sender, *envelope.to)})
    for counts in (sent, Counter({email: n for email, n in involved.items() if email in writers})):
        if counts:
            return counts.most_common(1)[0][0]
    raise Usage("preview: there is no mail in it. Name an mbox, a Maildir, .eml files or a Takeout .zip")


ACCOUNT = "preview"
"""What all sources together are called, where an account is named."""


Unheard = Callable[[str], None]
"""Is told each address of the owner's that no mail is from."""


@contextmanager
def recorded(
    sources: Sequence[Source], owner: Owner, zone: tzinfo, progress: Progress, *, unheard: Unheard = lambda _: None
) -> Iterator[Mail]:
    """Look at the sources, as if they were one mailbox: sent mail may lie in a file of its own.

    progress: told the bytes that were read. The index lies in a temporary folder, so that memory does not grow with it.
    """
    with TemporaryDirectory(prefix="followupd-") as folder, closing(Index(Path(folder) / "index.db", owner)) as index:
        writers: set[str] = set()
        for number, source in enumerate(sources):
            _record(number, source, index, progress, writers)
        for address in sorted(owner.addresses - writers):
            unheard(address)
        fetch = partial(_contents, sources, zone)
        yield Mail(index, frozenset({ACCOUNT}), owner, fetch, of_one_day)


def of_one_day(terms: Terms, _today: date) -> Known:
    """Return what is known of mail that no draft was ever written to: the day has all its drafts left."""
    return Known(lambda _account, _message: date.min, {}, terms.policy.restraint.drafts_a_day)


def any_draft(terms: Terms, today: date) -> Known:
    """Return the same for whoever wants to see each draft that is due, on whatever day it would be written."""
    return replace(of_one_day(terms, today), left=sys.maxsize)


@contextmanager
def judged(  # noqa: PLR0913 - each says something else about the mail
    sources: Sequence[Source],
    owner: Owner,
    terms: Terms,
    asked: Asked,
    progress: Progress,
    *,
    known: Callable[[Terms, date], Known] = of_one_day,
    unheard: Unheard = lambda _: None,
) -> Iterator[tuple[tuple[Conversation, ...], Index]]:
    """Judge the conversations of the sources.

    Their index stays open meanwhile, for whoever wants to read on in their messages.
    """
    with recorded(sources, owner, terms.zone, progress, unheard=unheard) as mail:
        yield replace(mail, known=known).judged(terms, asked), mail.index


def _envelopes(sources: Iterable[Source]) -> Iterator[Envelope]:
    for source in sources:
        for entry in source.entries():
            yield _envelope(entry)


def _envelope(entry: Entry) -> Envelope:
    return mime.envelope(entry.header, place=entry.place, thread=entry.thread, received=entry.received)


def _record(number: int, source: Source, index: Index, progress: Progress, writers: set[str]) -> None:
    entries, behind = source.entries(), 0
    while batch := list(islice(entries, BATCH)):
        arrived = [(Ref(f"{number}|{entry.ref}"), _envelope(entry)) for entry in batch]
        with index.transaction():
            index.add_all(ACCOUNT, arrived)
        writers.update(envelope.sender.email for _, envelope in arrived)
        progress(batch[-1].consumed - behind)
        behind = batch[-1].consumed
    index.repair(ACCOUNT)


def _contents(
    sources: Sequence[Source], zone: tzinfo, _account: str, refs: Mapping[Ref, str]
) -> Iterator[tuple[str, Content]]:
    for ref, message in refs.items():
        number, _, within = ref.partition("|")
        try:
            yield message, mime.content(sources[int(number)].read(within), zone=zone)
        except Unreadable:
            yield message, Content("")
