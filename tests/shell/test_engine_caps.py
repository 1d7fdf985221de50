"""The day's cap on new drafts, where several accounts pass at the same time."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from email.utils import format_datetime

from daemon.engine import Engine
from daemon.judge import Asked
from daemon.mailboxes.memory import Hook, Memory, Store, Stored, quiet
from rules.judging.cadence import Terms
from rules.message import Place
from tests.core.cases import terms
from tests.shell.world import ME, OWNER, World

CAP = 5


def applications(first: int, world: World) -> Store:
    """Return a mailbox in which ten applications wait for their follow-up."""
    store = Store(name=f"box{first}")
    for number in range(first, first + 10):
        message = EmailMessage()
        message["From"], message["To"] = ME, f"Rita Mo <rita@firm{number}.example>"
        message["Subject"], message["Date"] = f"Application: Welder at Firm{number}", format_datetime(world.now)
        message["Message-ID"] = f"<application{number}@whitfield.example>"
        message.set_content(
            f"Dear Ms. Mo,\n\nI would like to apply for the welder position at Firm{number}.\n\nDana Whitfield\n"
        )
        store.add(Stored(message.as_bytes(), Place.SENT))
    return store


def capped() -> Terms:
    usual = terms()
    return replace(usual, policy=replace(usual.policy, restraint=replace(usual.policy.restraint, drafts_a_day=CAP)))


def test_two_accounts_that_pass_at_once_write_no_more_than_the_day_has() -> None:
    """While one writes its first draft, the other makes its whole pass: each had judged that five are left."""
    world = World()
    stores = {"one": applications(100, world), "two": applications(200, world)}
    world.later(8)

    def engine(name: str, hook: Hook = quiet) -> Engine:
        mailbox = Memory(stores[name], name=name, hook=hook)
        return Engine({name: mailbox}, world.index, world.ledger, OWNER, capped(), accounts=list(stores))

    def make_a_pass(name: str, hook: Hook = quiet) -> None:
        engine(name, hook).run(name, Asked(world.now, only_until=False), dry=False)

    passed: list[str] = []

    def meanwhile(what: str) -> None:
        if what == "before put_draft" and not passed:
            passed.append(what)
            make_a_pass("two")

    make_a_pass("one", meanwhile)
    make_a_pass("two")
    assert passed
    assert sum(_drafts(store) for store in stores.values()) == CAP
    days = 0
    while sum(_drafts(store) for store in stores.values()) < 20 and days < 10:
        before = sum(_drafts(store) for store in stores.values())
        world.later(1)
        days += 1
        for name in stores:
            make_a_pass(name)
        assert sum(_drafts(store) for store in stores.values()) == before + CAP
    assert days == 3


def _drafts(store: Store) -> int:
    return sum(message.place is Place.DRAFTS and not message.deleted for message in store.messages.values())
