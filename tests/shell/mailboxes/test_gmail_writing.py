"""What is particular to writing into a Gmail mailbox: drafts in their thread, labels made, and never a second draft."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from googleapiclient.discovery_cache import get_static_doc

from daemon.errors import Refused, TryLater
from daemon.mailboxes.base import Ref
from daemon.mailboxes.gmail.marks import COLOURS, OWNERS_COLOUR
from rules.label import OWNERS, Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, contents, many
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab, myworld_lab
from tests.shell.mailboxes.lab import Mirror, raw, raw_draft
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.myworld import Myworld
from tests.shell.servers.stub_gmail import Fault, error

CREATE = "POST .*/drafts$"


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        yield lab


@pytest.fixture
def world(myworld_server: Myworld) -> Iterator[GmailLab]:
    with myworld_lab(myworld_server) as lab:
        yield lab


def threads(lab: GmailLab) -> list[str]:
    return [one["message"]["threadId"] for one in lab.ask("GET", "drafts")["drafts"]]


def created(lab: GmailLab) -> int:
    return sum(call.startswith("POST") and call.endswith("/drafts") for call in lab.line.calls)


def test_a_draft_lies_in_its_thread_byte_by_byte(lab: GmailLab, mirror: Mirror) -> None:
    lab.deliver(raw("a@there"), Place.INBOX)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    thread = mirror.messages[mirror.ref("a@there")].envelope.thread
    message = raw_draft("k1", body="Grüße,\n\n> quoted \n-- \nDana\n")
    ref = mailbox.put_draft(message, thread=thread)
    assert threads(lab) == [thread]
    assert contents(mailbox, ref)[ref] == message


@pytest.mark.parametrize("server", ["lab", "world"])
def test_a_draft_whose_thread_is_gone_is_written_all_the_same(server: str, request: pytest.FixtureRequest) -> None:
    lab: GmailLab = request.getfixturevalue(server)
    if server == "lab":  # emulate takes any thread
        lab.line.faults.append(Fault(CREATE, 404, error(404, "notFound")))
    lab.gmail().put_draft(raw_draft("k1"), thread="18c0ffee18c0ffee")
    assert len(threads(lab)) == 1


@pytest.mark.parametrize(
    "fault",
    [Fault(CREATE, 504, done=True), Fault(CREATE, done=True), Fault(CREATE, half=True), Fault(CREATE, 500, done=True)],
    ids=["504", "the line is cut", "the answer is cut", "500"],
)
def test_a_draft_that_was_written_in_silence_is_found_and_not_written_again(lab: GmailLab, fault: Fault) -> None:
    for number in range(3):
        lab.deliver(raw_draft(f"other{number}"), Place.DRAFTS)
    mailbox = lab.gmail()
    lab.line.faults.append(fault)
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    assert created(lab) == 1
    assert b"X-Followupd-Key: k1\r\n" in contents(mailbox, ref)[ref]
    assert len(lab.raw_drafts()) == 4


@pytest.mark.parametrize("fault", [Fault(CREATE, 503), Fault(CREATE)], ids=["503", "the line is cut"])
def test_a_draft_that_may_yet_be_written_is_left_to_the_next_pass(lab: GmailLab, fault: Fault) -> None:
    mailbox = lab.gmail()
    mark = mailbox.drafts_mark()
    lab.line.faults.append(fault)
    with pytest.raises(TryLater):
        mailbox.put_draft(raw_draft("k1"), thread=None)
    assert created(lab) == 1
    assert mailbox.drafts_mark() == mark


@pytest.mark.parametrize("kind", ["timeout_after_commit", "truncated"])
def test_on_another_server_too_a_write_in_silence_is_not_repeated(world: GmailLab, kind: str) -> None:
    """This one loses the key, so that the draft can't be found: it is left to the next pass, and there is one."""
    assert world.world is not None
    mailbox = world.gmail()
    mailbox.try_out()
    mark = mailbox.drafts_mark()
    world.world.fail(kind)
    with pytest.raises(TryLater):
        mailbox.put_draft(raw_draft("k1"), thread=None)
    assert len(threads(world)) == 1
    assert mailbox.drafts_mark() != mark


@pytest.mark.parametrize(
    "fault",
    [Fault(CREATE, 429, error(429, "rateLimitExceeded")), Fault(CREATE, 403, error(403, "userRateLimitExceeded"))],
    ids=["429", "403"],
)
def test_a_draft_that_was_surely_not_written_is_written_in_a_moment(lab: GmailLab, fault: Fault) -> None:
    lab.line.faults += [fault, fault]
    lab.gmail().put_draft(raw_draft("k1"), thread=None)
    assert created(lab) == 3
    assert len(lab.raw_drafts()) == 1


def test_a_draft_that_can_t_be_read_back_counts_as_perhaps_written(lab: GmailLab) -> None:
    lab.line.faults.append(Fault("GET .*/messages/", 404, error(404, "notFound")))
    with pytest.raises(TryLater, match="not there"):
        lab.gmail().put_draft(raw_draft("k1"), thread=None)


def test_a_draft_that_the_owner_edits_in_place_is_not_dropped(lab: GmailLab) -> None:
    """Here the message keeps its id: only its words tell."""
    mailbox = lab.gmail()
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    lab.edit_draft("k1", raw_draft("k1", body="Dear Rita,\n\nmy own words.\n"))
    mailbox.drop_draft(ref)
    assert len(lab.raw_drafts()) == 1
    assert contents(mailbox, ref) == {}


@pytest.mark.parametrize("header", [b"Cc: somebody@there.example\r\n", b"Bcc: somebody@there.example\r\n"])
def test_a_draft_to_which_the_owner_adds_somebody_is_not_dropped(lab: GmailLab, header: bytes) -> None:
    mailbox = lab.gmail()
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    lab.edit_draft("k1", header + raw_draft("k1"))
    mailbox.drop_draft(ref)
    assert len(lab.raw_drafts()) == 1


def test_a_field_that_a_server_adds_does_not_make_it_another_draft(lab: GmailLab) -> None:
    mailbox = lab.gmail()
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    lab.edit_draft("k1", b"Received: from somewhere\r\n" + raw_draft("k1"))
    mailbox.drop_draft(ref)
    assert lab.raw_drafts() == []


def test_a_draft_is_deleted_as_a_draft_and_nothing_else_is_ever_deleted(lab: GmailLab) -> None:
    mailbox = lab.gmail()
    mailbox.drop_draft(mailbox.put_draft(raw_draft("k1"), thread=None))
    deletions = [call for call in lab.line.calls if call.startswith("DELETE")]
    assert len(deletions) == 1
    assert "/drafts/" in deletions[0]


def test_a_draft_that_is_sent_while_we_drop_it_stays(lab: GmailLab, mirror: Mirror) -> None:
    mailbox = lab.gmail(mirror.known)
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    lab.line.faults.append(Fault("DELETE", 404, error(404, "notFound")))
    mailbox.drop_draft(ref)
    lab.send_draft("k1", None)
    mirror.look(mailbox)
    assert mirror.place("k1@draft") is Place.SENT


def test_labels_are_made_once_nested_and_coloured(lab: GmailLab, mirror: Mirror) -> None:
    first, second = many(lab, 2)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    for message_id in (first, second):
        mailbox.set_labels(mirror.ref(message_id), add=frozenset({Label.DUE, Label.CALL}), remove=NOTHING)
    mine = {one["name"]: one.get("color") for one in lab.ask("GET", "labels")["labels"] if one["type"] == "user"}
    assert mine == {
        "Followup": None,
        "Followup/Due": {"backgroundColor": "#fb4c2f", "textColor": "#ffffff"},
        "Followup/Call": {"backgroundColor": "#a479e2", "textColor": "#ffffff"},
    }


def test_every_label_has_a_colour_that_gmail_takes() -> None:
    told = json.loads(get_static_doc("gmail", "v1"))["schemas"]["LabelColor"]["properties"]["backgroundColor"]
    assert set(COLOURS) | OWNERS == set(Label)
    for colour in {each for pair in [*COLOURS.values(), OWNERS_COLOUR] for each in pair}:
        assert colour in told["description"]


def test_a_label_that_nobody_has_is_not_made_to_be_removed(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    before = lab.writes()
    mailbox.set_labels(mirror.ref(message_id), add=NOTHING, remove=DUE)
    assert lab.writes() == before


def test_a_label_that_the_owner_deleted_is_made_anew(lab: GmailLab, mirror: Mirror) -> None:
    first, second = many(lab, 2)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref(first), add=DUE, remove=NOTHING)
    label = next(one["id"] for one in lab.ask("GET", "labels")["labels"] if one["name"] == "Followup/Due")
    lab.ask("DELETE", f"labels/{label}")
    mailbox.set_labels(mirror.ref(second), add=DUE, remove=NOTHING)
    assert lab.labels_of(second) == DUE


@pytest.mark.parametrize("server", ["lab", "world"])
def test_a_label_that_somebody_else_makes_meanwhile_is_taken(server: str, request: pytest.FixtureRequest) -> None:
    lab: GmailLab = request.getfixturevalue(server)
    message = lab.insert(raw("a@there"), ["INBOX"])
    lab.ask("POST", "labels", {"name": "followup"})  # names are the same in any case
    lab.line.faults.append(Fault("POST .*/labels$", 504, done=True))  # made, and not told
    lab.gmail().set_labels(Ref(message), add=DUE, remove=NOTHING)
    names = sorted(one["name"] for one in lab.ask("GET", "labels")["labels"] if one["type"] == "user")
    assert names == ["Followup/Due", "followup"]
    assert len(lab.ask("GET", f"messages/{message}", format="minimal")["labelIds"]) == 2


def test_a_label_that_gmail_does_not_take_is_refused_with_what_to_do(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    lab.line.faults.append(Fault("POST .*/labels$", 400, error(400, "invalidArgument")))
    with pytest.raises(Refused, match="another prefix"):
        mailbox.set_labels(mirror.ref(message_id), add=DUE, remove=NOTHING)


def test_a_huge_message_is_cut_at_its_end(lab: GmailLab, mirror: Mirror) -> None:
    message = raw("a@there", body="word " * 500_000)
    lab.deliver(message, Place.INBOX)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    ref = mirror.ref("a@there")
    assert contents(mailbox, ref)[ref] == message[:2_000_000]
