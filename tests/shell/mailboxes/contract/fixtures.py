"""What the tests of the contract start from."""

from __future__ import annotations

import sys

import pytest

from daemon.mailboxes.base import Mailbox, Ref
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.lab import Lab, raw

NOTHING: frozenset[Label] = frozenset()
DUE = frozenset({Label.DUE})  # the one label that every store can keep, be it as \\Flagged


@pytest.fixture(autouse=True)
def expected_deviation(request: pytest.FixtureRequest, lab: Lab) -> None:
    contract = vars(sys.modules["tests.shell.mailboxes.contract"])
    unknown = [name for name in lab.deviations if name not in contract]
    assert not unknown, f"no tests of the contract: {unknown}"
    if reason := lab.deviations.get(request.node.originalname):
        pytest.skip(reason)


def contents(mailbox: Mailbox, *refs: Ref) -> dict[Ref, bytes]:
    return dict(mailbox.contents(refs))


def many(lab: Lab, count: int) -> list[str]:
    """Deliver that many messages to the inbox, and return their ids, sorted."""
    ids = [f"m{number:03}@there" for number in range(count)]
    for message_id in ids:
        lab.deliver(raw(message_id), Place.INBOX)
    return ids
