"""The try of the login, and the first look at the mailbox: read only, and for a minute at most."""

from __future__ import annotations

import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass

from daemon import clock
from daemon.cli.settings import progress, state_dir
from daemon.config import Config
from daemon.engine import Engine
from daemon.judge import Asked, Conversation
from daemon.overview import overview
from daemon.store.index import Counts
from daemon.wiring import State, engine, mailbox, state
from rules.message import Place

LOOK_SECONDS = 60.0


class TimeIsUp(Exception):
    """The minute is over, or the owner would not wait."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the first look showed.

    messages: how many lie there, of those that were looked at. conversations: None where not all headers were read in
    time. whole: whether nothing is left for later. senders: the addresses that sent mail is from, with the name beside
    each, and how often.
    """

    messages: Counts
    conversations: tuple[Conversation, ...] | None
    whole: bool
    senders: Mapping[tuple[str, str], int]


def sign_in(chosen: Config) -> str:
    """Try every right that is needed of the only account; return what the mailbox is called. Raises what it raises."""
    (account,) = chosen.accounts
    with closing(mailbox(account, chosen, lambda: ())) as opened:
        next(iter(opened.changes(None)), None)
        opened.drafts_mark()
        return opened.identity()


def look(chosen: Config, *, seconds: float = LOOK_SECONDS) -> Seen:
    """Read and judge the mail of the only account. What was read is kept for the first pass, which goes on from it."""
    (account,) = chosen.accounts
    with ExitStack() as stack:
        kept = stack.enter_context(state(state_dir(chosen), chosen.owner.owner(), alone=True))
        worker, mailboxes = engine(chosen, kept)
        for one in mailboxes.values():
            stack.enter_context(closing(one))
        found, whole = _looked(worker, account.name, lambda: _known(chosen, kept), seconds)
        return Seen(kept.index.counts(account.name), found, whole, _senders(found or ()))


Found = tuple[Conversation, ...]


def _looked(worker: Engine, account: str, known: Callable[[], Found], seconds: float) -> tuple[Found | None, bool]:
    """Return the conversations, and whether all of them were read to the end."""
    headers = False
    try:
        with _at_most(seconds), progress("Looking at your mail") as told:
            worker.look(account, told)
            headers = True
            asked = Asked(clock.now(), only_until=False)
            return worker.run(account, asked, dry=True).conversations, True
    except (TimeIsUp, KeyboardInterrupt):
        return (known() if headers else None), False


def _known(chosen: Config, kept: State) -> Found:
    """Judge what was read so far: the newest conversations come first."""
    return overview(chosen, kept, clock.now(), only_until=False)


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp in the block when the time is over, wherever it waits then."""
    if threading.current_thread() is not threading.main_thread():  # only there signals are heard
        yield
        return

    def over(_number: int, _frame: object) -> None:
        raise TimeIsUp

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _senders(found: Found) -> Mapping[tuple[str, str], int]:
    counts: Counter[tuple[str, str]] = Counter()
    for conversation in found:
        for envelope in conversation.envelopes:
            if envelope.place is Place.SENT:
                counts[(envelope.sender.email, envelope.sender.name)] += 1
    return counts
