"""Whole passes on a Gmail mailbox: drafts in their threads, and what becomes of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from functools import partial

import pytest

from daemon import mime
from daemon.engine import Engine, Outcome
from daemon.errors import TryLater
from daemon.judge import Asked
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from rules.label import Label
from rules.message import Owner, Place
from tests.core.cases import terms
from tests.shell.mailboxes.gmail_lab import GmailLab, Json, emulate_lab
from tests.shell.mailboxes.lab import key_of
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.stub_gmail import Fault, error

OWNER = Owner("Dana Whitfield", frozenset({"dana@whitfield.example"}), "US")
ME, RITA = "Dana Whitfield <dana@whitfield.example>", "Rita Mo <rita@firm.example>"
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
CREATE = "POST .*/drafts$"
APPLICATION = "Dear Ms. Mo,\n\nI would like to apply for the welder position at Firm.\n\nDana Whitfield\n"
REJECTION = "Hi Dana,\n\nwe have decided to move forward with other candidates. We wish you all the best.\n\nRita Mo\n"


@dataclass(slots=True)
class Service:
    """One account's passes, and what its owner and an employer do."""

    lab: GmailLab
    now: datetime = START
    index: Index = field(default_factory=lambda: Index(None, OWNER))
    ledger: Ledger = field(default_factory=lambda: Ledger(None))
    thread: str | None = None
    sent: int = 0

    def run(self) -> Outcome:
        """Make one pass, as after a restart."""
        mailbox = self.lab.gmail(partial(self.index.known, "main"))
        engine = Engine({"main": mailbox}, self.index, self.ledger, OWNER, terms())
        return engine.run("main", Asked(self.now, only_until=False), dry=False)

    def post(self, text: str, *, mine: bool) -> None:
        self.sent += 1
        message = EmailMessage()
        message["From"], message["To"] = (ME, RITA) if mine else (RITA, ME)
        message["Subject"] = f"{'Re: ' if self.thread else ''}Welder at Firm"
        message["Date"] = format_datetime(self.now)
        message["Message-ID"] = f"<m{self.sent}@firm.example>"
        if self.sent > 1:
            message["In-Reply-To"] = message["References"] = f"<m{self.sent - 1}@firm.example>"
        message.set_content(text)
        put = self.lab.insert(message.as_bytes(), ["SENT"] if mine else ["INBOX", "UNREAD"], self.thread)
        self.thread = str(self.lab.ask("GET", f"messages/{put}", format="minimal")["threadId"])
        self.now += timedelta(hours=1)

    def drafts(self) -> list[Json]:
        found = (
            self.lab.ask("GET", f"drafts/{one['id']}", format="raw") for one in self.lab.ask("GET", "drafts")["drafts"]
        )
        return [one["message"] for one in found]


@pytest.fixture
def service(emulate_server: Emulate) -> Iterator[Service]:
    """Begin with an application that has waited for nine days, known to the service, and not followed up."""
    with emulate_lab(emulate_server) as lab:
        service = Service(lab)
        service.post(APPLICATION, mine=True)
        service.run()
        service.now = START + timedelta(days=9)
        yield service


def test_a_draft_lies_in_the_thread_that_is_labelled_and_a_second_pass_writes_nothing(service: Service) -> None:
    service.run()
    (draft,) = service.drafts()
    assert draft["threadId"] == service.thread
    (raw,) = service.lab.raw_drafts()
    assert mime.unedited(raw)
    assert mime.envelope(raw, place=Place.DRAFTS).references == ("m1@firm.example",)
    assert Label.DUE in service.lab.labels_of("m1@firm.example")
    before = service.lab.writes()
    for _ in range(2):
        assert service.run().tasks == ()
    assert service.lab.writes() == before


def test_an_answer_takes_the_draft_away(service: Service) -> None:
    service.run()
    service.post(REJECTION, mine=False)
    service.run()
    assert service.drafts() == []


@pytest.mark.parametrize("way", ["in place", "anew"])
def test_a_draft_that_the_owner_edited_stays(service: Service, way: str) -> None:
    service.run()
    (raw,) = service.lab.raw_drafts()
    edited = raw.replace(b"Dana", b"Dana W.", 1) + b"\r\nP.S. I also speak Welsh.\r\n"
    key = key_of(raw) or ""
    if way == "in place":
        service.lab.edit_draft(key, edited)
    else:
        service.lab.put_another_draft(key, edited)
    service.post(REJECTION, mine=False)
    service.run()
    assert service.lab.raw_drafts() == [edited]


def test_a_draft_that_the_owner_deleted_is_not_written_again(service: Service) -> None:
    service.run()
    service.lab.ask("DELETE", f"drafts/{service.lab.ask('GET', 'drafts')['drafts'][0]['id']}")
    for _ in range(2):
        service.run()
    assert service.drafts() == []


def test_a_draft_that_was_sent_counts_as_a_follow_up(service: Service) -> None:
    service.run()
    (raw,) = service.lab.raw_drafts()
    service.lab.send_draft(key_of(raw) or "", "sent-by-gmail@mail.example")
    outcome = service.run()
    assert service.drafts() == []
    assert [len(conversation.case.reading.follow_ups) for conversation in outcome.conversations] == [1]


@pytest.mark.parametrize("fault", [Fault(CREATE, 504, done=True), Fault(CREATE, done=True)], ids=["504", "cut"])
def test_after_a_write_in_silence_there_is_one_draft(service: Service, fault: Fault) -> None:
    service.lab.line.faults.append(fault)
    service.run()
    service.run()
    assert len(service.drafts()) == 1


def test_after_a_write_in_silence_that_can_t_be_looked_for_there_is_one_draft(service: Service) -> None:
    service.lab.line.faults += [Fault(CREATE, done=True), *[Fault("GET .*/drafts$", 503)] * 5]
    with pytest.raises(TryLater):
        service.run()
    service.run()
    assert len(service.drafts()) == 1


def test_a_draft_written_in_silence_that_the_owner_deletes_is_not_written_again(service: Service) -> None:
    service.lab.line.faults += [Fault(CREATE, done=True), *[Fault("GET .*/drafts$", 503)] * 5]
    with pytest.raises(TryLater):
        service.run()
    service.lab.ask("DELETE", f"drafts/{service.lab.ask('GET', 'drafts')['drafts'][0]['id']}")
    for _ in range(2):
        service.run()
    assert service.drafts() == []


@pytest.mark.parametrize("others", [False, True], ids=["nothing else happens", "mail comes in meanwhile"])
def test_a_draft_that_was_surely_not_written_is_written_by_the_next_pass(service: Service, others: bool) -> None:
    """That no draft was added is proved by the history of drafts, not by that of all mail."""
    service.lab.line.faults.append(Fault(CREATE, 503, error(503, "backendError")))
    with pytest.raises(TryLater):
        service.run()
    assert service.drafts() == []
    if others:
        service.lab.insert(
            b"From: x@shop.example\r\nSubject: Sale\r\nMessage-ID: <ad@shop.example>\r\n\r\nSale\r\n", ["INBOX"]
        )
    service.run()
    assert len(service.drafts()) == 1


def test_with_all_local_state_lost_nothing_is_written_twice(service: Service) -> None:
    service.run()
    service.index, service.ledger = Index(None, OWNER), Ledger(None)
    service.run()
    assert len(service.drafts()) == 1
    service.lab.ask("DELETE", f"drafts/{service.lab.ask('GET', 'drafts')['drafts'][0]['id']}")
    service.index, service.ledger = Index(None, OWNER), Ledger(None)
    service.run()
    assert service.drafts() == []


def test_a_forgotten_history_changes_nothing(service: Service) -> None:
    service.run()
    service.lab.forget_history()
    before = service.lab.writes()
    service.run()
    assert len(service.drafts()) == 1
    assert service.lab.writes() == before
