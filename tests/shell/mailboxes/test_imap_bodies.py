"""Large messages over IMAP: their words are read, their files stay where they are."""

from __future__ import annotations

import base64
import email
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from random import Random
from typing import Any

import pytest

from daemon import mime
from daemon.mailboxes.imap import Imap
from daemon.mailboxes.imap.bodies import ENOUGH
from daemon.mailboxes.imap.parts import Leaf, branch, is_sound, joined
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab, pymap_lab
from tests.shell.mailboxes.lab import Mirror
from tests.shell.servers.dovecot import Dovecot
from tests.shell.servers.pymap import Pymap

INVITE = (
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:e1\r\nSEQUENCE:0\r\nSUMMARY:Interview\r\n"
    "DTSTART:20260921T150000Z\r\nDTEND:20260921T160000Z\r\nORGANIZER:mailto:rita@alarmco.example\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
REPORT = (
    "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; gone@alarmco.example\nAction: failed\nStatus: 5.1.1\n"
)


def letter() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Rita Mo <rita@alarmco.example>", "dana@whitfield.example"
    message["Subject"], message["Message-ID"] = "Your visit", "<large@there>"
    message["Date"] = "Mon, 14 Sep 2026 10:00:00 +0000"
    return message


def scan(size: int = 300_000) -> bytes:
    return Random(7).randbytes(size)


def with_a_file() -> bytes:
    message = letter()
    message.set_content("Dear Dana,\n\nthe plan is attached. Zoë\n")
    message.add_attachment(scan(), maintype="application", subtype="pdf", filename="Plän.pdf")
    return message.as_bytes()


def with_both_forms_a_picture_and_an_invitation() -> bytes:
    message = letter()
    message.set_content("We meet on Monday.\n")
    message.add_alternative("<p>We meet on <b>Monday</b>.<img src='cid:x'></p>", subtype="html")
    message.get_payload()[1].add_related(scan(), maintype="image", subtype="png", cid="<x>")  # type: ignore[index, union-attr]
    message.add_attachment(
        INVITE.encode(), maintype="text", subtype="calendar", filename="invite.ics", params={"method": "REQUEST"}
    )
    return message.as_bytes()


def with_the_file_first() -> bytes:
    message = MIMEMultipart("mixed")
    for name, value in letter().items():
        message[name] = value
    file = MIMEBase("application", "octet-stream", name="big.bin")
    file.set_payload(base64.encodebytes(scan()).decode())
    file["Content-Transfer-Encoding"] = "base64"
    message.attach(file)
    message.attach(MIMEText("And what matters comes last.\n", "plain", "utf-8"))
    return message.as_bytes()


def with_a_letter_within() -> bytes:
    inner = letter()
    inner.replace_header("Subject", "Your old application")
    inner.set_content("x" * 70 + "\n")
    inner.add_attachment(scan(), maintype="application", subtype="pdf", filename="inner.pdf")
    message = MIMEMultipart("mixed")
    for name, value in letter().items():
        message[name] = value
    message.attach(MIMEText("See the attached letter.\n"))
    message.attach(MIMEMessage(inner))
    return message.as_bytes()


def a_failure() -> bytes:
    message = MIMEMultipart("report", report_type="delivery-status")
    for name, value in letter().items():
        message[name] = value
    message.attach(MIMEText("It could not be delivered.\n"))
    message.attach(email.message_from_string("Content-Type: message/delivery-status\n\n" + REPORT))
    message.attach(MIMEMessage(letter()))
    file = MIMEBase("application", "pdf", name="back.pdf")
    file.set_payload(base64.encodebytes(scan()).decode())
    file["Content-Transfer-Encoding"] = "base64"
    message.attach(file)
    return message.as_bytes()


SHAPES = [
    with_a_file,
    with_both_forms_a_picture_and_an_invitation,
    with_the_file_first,
    with_a_letter_within,
    a_failure,
]


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
def mailbox(lab: ImapLab, mirror: Mirror) -> Imap:
    return lab.mailbox(mirror.known)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_large_message_says_what_it_says_as_a_whole_without_its_files(
    lab: ImapLab, mailbox: Imap, mirror: Mirror, shape: Callable[[], bytes]
) -> None:
    whole = shape()
    assert len(whole) > 2 * ENOUGH
    lab.deliver(whole, Place.INBOX)
    mirror.look(mailbox)
    ref = mirror.ref("large@there")
    before = lab.line.told
    found = contents(mailbox, ref)[ref]
    assert mime.content(found) == mime.content(whole)
    assert mime.content(found).text
    assert lab.line.told - before < 1.4 * ENOUGH


def test_a_large_draft_is_told_byte_by_byte(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    whole = with_a_file().replace(b"\n", b"\r\n")
    lab.deliver(whole, Place.DRAFTS)
    mirror.look(mailbox)
    ref = mirror.ref("large@there")
    assert contents(mailbox, ref)[ref] == whole


def test_several_large_ones_are_read_together_with_small_ones(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    wanted = {}
    for number in range(20):
        raw = SHAPES[number % len(SHAPES)]() if number % 3 else letter().as_bytes() + b"Hello.\n"
        raw = raw.replace(b"<large@there>", b"<l%d@there>" % number)
        lab.deliver(raw, Place.INBOX)
        wanted[f"l{number}@there"] = mime.content(raw)
    mirror.look(mailbox)
    found = contents(mailbox, *map(mirror.ref, wanted))
    assert {one: mime.content(found[mirror.ref(one)]) for one in wanted} == wanted


def test_another_server_tells_them_alike(pymap_server: Pymap, mirror: Mirror) -> None:
    with pymap_lab(pymap_server) as lab:
        whole = with_a_file()
        lab.deliver(whole, Place.INBOX)
        mailbox = lab.mailbox(mirror.known)
        mirror.look(mailbox)
        ref = mirror.ref("large@there")
        assert mime.content(contents(mailbox, ref)[ref]) == mime.content(whole)


PLAIN = (b"text", b"plain", (b"charset", b"utf-8"), None, None, b"7bit", 10, 1)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(None, id="nothing"),
        pytest.param(PLAIN, id="no parts"),
        pytest.param(([PLAIN], b"mixed"), id="no boundary told"),
        pytest.param(([PLAIN], b"mixed", (b"boundary",)), id="half a boundary"),
        pytest.param(([PLAIN, None], b"mixed", (b"boundary", b"b")), id="a part that is none"),
        pytest.param(([PLAIN] * 201, b"mixed", (b"boundary", b"b")), id="too many"),
        pytest.param(([([PLAIN], b"alternative", None)], b"mixed", (b"boundary", b"b")), id="an odd one within"),
    ],
)
def test_what_is_too_odd_is_read_as_a_whole(body: Any) -> None:
    assert branch(body) is None


HEAD = b'Content-Type: multipart/mixed; boundary="b1"'


@pytest.mark.parametrize(
    ("head", "sections", "sound"),
    [
        pytest.param(HEAD, {b"BODY[1.MIME]": b""}, True, id="sound"),
        pytest.param(HEAD, {b"BODY[1.MIME]": None}, False, id="no header of a part"),
        pytest.param(HEAD, {}, False, id="a part not told"),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary*=''b%31", {b"BODY[1.MIME]": b""}, False, id="named otherwise"
        ),
    ],
)
def test_only_what_will_be_read_rightly_is_put_together(head: bytes, sections: dict[bytes, Any], sound: bool) -> None:
    tree = branch(([PLAIN], b"mixed", (b"BOUNDARY", b"b1")))
    assert tree is not None
    assert tree.children == (Leaf("1", 400_000),)
    assert is_sound(tree, head, sections) is sound


def test_a_part_whose_body_is_not_told_is_empty() -> None:
    tree = branch(([PLAIN], b"mixed", (b"BOUNDARY", b"b")))
    assert tree is not None
    told = {b"BODY[1.MIME]": b"X: y\r\n\r\n", b"BODY[1]<0>": None}
    assert joined(tree, b"Subject: x", told) == b"Subject: x\r\n\r\n\r\n--b\r\nX: y\r\n\r\n\r\n--b--\r\n"
