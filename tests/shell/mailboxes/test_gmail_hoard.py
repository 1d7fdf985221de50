"""A first look at 20,000 messages: counted against the least that Gmail's quota allows."""

from __future__ import annotations

from datetime import UTC, datetime

from daemon.mailboxes.gmail import Gmail, Pace, Reach
from daemon.mailboxes.gmail.api import UNITS
from daemon.mailboxes.gmail.pace import PER_SECOND
from tests.shell.mailboxes.gmail_lab import token
from tests.shell.mailboxes.lab import Mirror
from tests.shell.servers.hoard import NOW, PROMOTIONS, hoard

COUNT, PAGE, AT_ONCE = 20_000, 500, 50


def test_a_first_look_makes_no_more_calls_than_it_must() -> None:
    """Each message has to be listed, 500 at a time, and its header to be fetched; fifty fit into an exchange."""
    waited: list[float] = []
    pace = Pace(seconds=lambda: sum(waited), sleep=waited.append)
    mirror = Mirror()
    with hoard(COUNT) as server:
        mailbox = Gmail(
            "main", user="dana@example.org", credentials=lambda: token("t"), known=mirror.known, endpoint=server.address,
            headers_only=True, reach=Reach(), pace=pace, now=lambda: datetime.fromtimestamp(NOW, UTC),
        )  # fmt: skip
        mirror.look(mailbox)
        first = len(server.calls)
        server.calls.clear()
        assert mirror.look(mailbox) == []
        idle = list(server.calls)
        mailbox.close()
        exchanges = server.exchanges
    old = sum(number % PROMOTIONS == 0 and (number + 1) * 600 > 120 * 86_400 for number in range(COUNT))
    fetched = COUNT - old  # advertising of long ago is listed, and passed over
    least = fetched + COUNT // PAGE
    assert len(mirror.messages) == fetched
    print(f"{first} calls in {exchanges} exchanges, {first / least:.4f} of the least; {pace.spent} units")
    assert first <= 1.2 * least
    assert exchanges <= 1.2 * (fetched / AT_ONCE + COUNT // PAGE)
    units = fetched * UNITS["gmail.users.messages.get"] + COUNT // PAGE * UNITS["gmail.users.messages.list"]
    assert pace.spent <= 1.2 * units
    assert sum(waited) <= 1.2 * units / PER_SECOND
    assert [call.rpartition("/")[2] for call in idle] == ["history"]
