"""Sources as people have them: mbox, Maildir in both forms, .eml, Takeout archives, and what is none."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.mime import content, envelope
from daemon.sources import Entry, NoMailbox, Source, open_source, places
from daemon.sources.mbox import spans
from rules.message import Place

LINE = b"From ann@b.example Mon Apr  6 16:42:00 2026\n"
FOOT = b"\n"


def mail(number: int, *, body: bytes = b"Hello\n", extra: bytes = b"") -> bytes:
    head = b"From: Ann <ann@b.example>\nTo: me@x.example\nSubject: mail %d\nMessage-ID: <%d@b.example>\n" % (
        number,
        number,
    )
    return head + extra + b"Date: Mon, 6 Apr 2026 11:42:00 -0500\n\n" + body


def mbox(*mails: bytes) -> bytes:
    return b"".join(LINE + one + FOOT for one in mails)


def put(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def subjects(source: Source) -> list[str]:
    return [_subject(entry) for entry in source.entries()]


def _subject(entry: Entry) -> str:
    return envelope(entry.header, place=entry.place, received=entry.received, thread=entry.thread).subject


def by_subject(source: Source) -> dict[str, Place]:
    return {_subject(entry): entry.place for entry in source.entries()}


def whole(source: Source) -> list[bytes]:
    found = [source.read(entry.ref) for entry in source.entries()]
    source.close()
    return found


def test_an_mbox_gives_every_message_back_as_it_was(tmp_path: Path) -> None:
    mails = [mail(1), mail(2, body=b"Line\n\nLast line\n"), mail(3, body=b"")]
    source = open_source(put(tmp_path / "all.mbox", mbox(*mails)))
    assert subjects(source) == ["mail 1", "mail 2", "mail 3"]
    assert whole(source) == mails
    assert [entry.consumed for entry in source.entries()][-1] == source.size


def test_messages_can_be_read_in_any_order(tmp_path: Path) -> None:
    source = open_source(put(tmp_path / "all.mbox", mbox(mail(1), mail(2), mail(3))))
    refs = [entry.ref for entry in source.entries()]
    assert [source.read(ref) for ref in reversed(refs)] == [mail(3), mail(2), mail(1)]
    source.close()


def test_crlf_is_kept(tmp_path: Path) -> None:
    raw = mail(1).replace(b"\n", b"\r\n")
    data = (LINE + mail(1) + FOOT + LINE + mail(2) + FOOT).replace(b"\n", b"\r\n")
    assert whole(open_source(put(tmp_path / "x", data)))[0] == raw


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param(b">From the start\n", b"From the start\n", id="mboxo"),
        pytest.param(b">>From the start\n", b">From the start\n", id="mboxrd"),
        pytest.param(b"> From a quote\n", b"> From a quote\n", id="a-quote"),
        pytest.param(
            b"From Monday on, at 10:30, it works.\n\n", b"From Monday on, at 10:30, it works.\n\n", id="prose"
        ),
        pytest.param(
            b"From now until 10:30 in 2026\nwe wait.\n",
            b"From now until 10:30 in 2026\nwe wait.\n",
            id="prose-with-year",
        ),
    ],
)
def test_from_at_the_start_of_a_line_is_no_separator(tmp_path: Path, written: bytes, meant: bytes) -> None:
    mails = whole(open_source(put(tmp_path / "all.mbox", mbox(mail(1, body=written), mail(2)))))
    assert mails == [mail(1, body=meant), mail(2)]


def test_content_length_is_not_trusted(tmp_path: Path) -> None:
    source = open_source(put(tmp_path / "x.mbox", mbox(mail(1, extra=b"Content-Length: 99999\n"), mail(2))))
    assert subjects(source) == ["mail 1", "mail 2"]


def test_the_separator_tells_when_the_mail_came(tmp_path: Path) -> None:
    takeout = b"From 1234567890@xxx Mon Apr 06 16:42:00 +0000 2026\n" + mail(1) + FOOT
    for data in (mbox(mail(1)), takeout):
        (entry,) = open_source(put(tmp_path / "x.mbox", data)).entries()
        assert entry.received == datetime(2026, 4, 6, 16, 42, tzinfo=UTC)


@settings(deadline=None)
@given(
    chunk=st.integers(1, 400),
    bodies=st.lists(
        st.sampled_from([b"", b"x\n", b"\nFrom \n", b"From a 10:30 2026\n x\n", b"y" * 300 + b"\n"]), max_size=5
    ),
)
def test_where_the_chunks_end_makes_no_difference(chunk: int, bodies: list[bytes]) -> None:
    data = mbox(*(mail(number, body=body) for number, body in enumerate(bodies)))
    found = list(spans(io.BytesIO(data), chunk=chunk))
    assert len(found) == len(bodies)
    assert b"".join(data[one.start : one.start + one.length] for one in found) == data
    assert found == list(spans(io.BytesIO(data)))


def test_chunk_ends_within_a_long_mailbox_make_no_difference() -> None:
    data = mbox(*(mail(number, body=b"word " * (number * 97 % 9000) + b"\n") for number in range(150)))
    assert list(spans(io.BytesIO(data), chunk=300_000)) == list(spans(io.BytesIO(data), chunk=len(data) + 1))
    assert len(list(spans(io.BytesIO(data), chunk=300_000))) == 150


@pytest.mark.parametrize(
    ("labels", "place"),
    [
        pytest.param("Inbox,Opened,Important", Place.INBOX, id="inbox"),
        pytest.param("Sent,Opened", Place.SENT, id="sent"),
        pytest.param("Inbox,Sent", Place.SENT, id="to-oneself"),
        pytest.param("Drafts", Place.DRAFTS, id="drafts"),
        pytest.param("Archived,Unread", Place.OTHER, id="archived"),
        pytest.param("Spam,Unread", None, id="spam"),
        pytest.param("Trash", None, id="trash"),
        pytest.param("Posteingang,Geöffnet", Place.INBOX, id="german"),
        pytest.param("=?UTF-8?Q?Messages_envoy=C3=A9s,Ouvert?=", Place.SENT, id="french-encoded"),
        pytest.param("Papelera", None, id="spanish-trash"),
        pytest.param('"Jobs, Sent",Archived', Place.OTHER, id="own-label-with-a-comma"),
    ],
)
def test_gmails_labels_tell_the_place(labels: str, place: Place | None) -> None:
    assert places.of_labels(labels) is place


def test_takeout_headers_tell_place_and_thread_and_leave_out_trash(tmp_path: Path) -> None:
    inbox = mail(1, extra=b"X-GM-THRID: 1761\nX-Gmail-Labels: Inbox,\n Opened\n")
    trash = mail(2, extra=b"X-GM-THRID: 1762\nX-Gmail-Labels: Trash\n")
    sent = mail(3, extra=b"X-GM-THRID: 1761\nX-Gmail-Labels: Sent\n")
    found = list(open_source(put(tmp_path / "All mail.mbox", mbox(inbox, trash, sent))).entries())
    assert [(one.thread, one.place) for one in found] == [("1761", Place.INBOX), ("1761", Place.SENT)]


def test_a_takeout_archive_is_read_without_unpacking_it(tmp_path: Path) -> None:
    archive = tmp_path / "takeout.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("Takeout/archive_browser.html", "<html>")
        packed.writestr("../../Takeout/Mail/Inbox.mbox", mbox(mail(1), mail(2)))
        packed.writestr("Takeout/Mail/Sent.mbox", mbox(mail(3)))
    source = open_source(archive)
    assert by_subject(source) == {"mail 1": Place.INBOX, "mail 2": Place.INBOX, "mail 3": Place.SENT}
    assert whole(source) == [mail(1), mail(2), mail(3)]
    assert [entry.consumed for entry in open_source(archive).entries()][-1] == source.size
    assert list(tmp_path.iterdir()) == [archive]


def _maildir(root: Path, *names: str) -> None:
    for name in names:
        for part in ("cur", "new", "tmp"):
            (root / name / part).mkdir(parents=True, exist_ok=True)


def test_a_maildir_plus_plus_is_read_with_its_folders(tmp_path: Path) -> None:
    _maildir(tmp_path, "", ".Sent", ".Trash", ".Drafts", ".Jobs")
    put(tmp_path / "new/1.a.host", mail(1))
    put(tmp_path / "cur/2.a.host:2,S", mail(2))
    put(tmp_path / "cur/3.a.host:2,ST", mail(3))
    put(tmp_path / ".Sent/cur/4.a.host:2,S", mail(4))
    put(tmp_path / ".Trash/cur/5.a.host:2,S", mail(5))
    put(tmp_path / ".Drafts/cur/6.a.host:2,DS", mail(6))
    put(tmp_path / ".Jobs/cur/7.a.host:2,", mail(7))
    assert by_subject(open_source(tmp_path)) == {
        "mail 1": Place.INBOX, "mail 2": Place.INBOX, "mail 4": Place.SENT, "mail 6": Place.DRAFTS, "mail 7": Place.OTHER,
    }  # fmt: skip


def test_one_maildir_a_folder_is_read_too(tmp_path: Path) -> None:
    _maildir(tmp_path, "INBOX", "[Gmail]/Sent Mail", "[Gmail]/Spam")
    put(tmp_path / "INBOX/cur/1.a:2,S", mail(1))
    put(tmp_path / "[Gmail]/Sent Mail/cur/2.a:2,S", mail(2))
    put(tmp_path / "[Gmail]/Spam/cur/3.a:2,S", mail(3))
    assert by_subject(open_source(tmp_path)) == {"mail 1": Place.INBOX, "mail 2": Place.SENT}


def test_a_message_whose_flags_change_meanwhile_is_still_read(tmp_path: Path) -> None:
    _maildir(tmp_path, "")
    path = put(tmp_path / "new/1.a.host", mail(1))
    source = open_source(tmp_path)
    (entry,) = source.entries()
    path.rename(tmp_path / "cur/1.a.host:2,S")
    assert source.read(entry.ref) == mail(1)
    assert source.size == len(mail(1))


def test_an_eml_and_a_folder_of_them_are_read(tmp_path: Path) -> None:
    one = put(tmp_path / "one.eml", mail(1))
    put(tmp_path / "Sent/two.EML", mail(2))
    put(tmp_path / "notes.txt", b"no mail")
    assert whole(open_source(one)) == [mail(1)]
    assert by_subject(open_source(tmp_path)) == {"mail 2": Place.SENT, "mail 1": Place.UNKNOWN}


def test_a_message_without_a_suffix_is_known_by_its_header(tmp_path: Path) -> None:
    assert subjects(open_source(put(tmp_path / "message", mail(1)))) == ["mail 1"]


def test_a_folder_of_mboxes_is_read(tmp_path: Path) -> None:
    put(tmp_path / "Inbox.mbox", mbox(mail(1)))
    put(tmp_path / "Sent.mbox/mbox", mbox(mail(2)))
    assert by_subject(open_source(tmp_path)) == {"mail 1": Place.INBOX, "mail 2": Place.SENT}


def test_an_empty_mbox_holds_nothing(tmp_path: Path) -> None:
    assert list(open_source(put(tmp_path / "empty.mbox", b"")).entries()) == []


def _zip(data: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content_ in data.items():
            packed.writestr(name, content_)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        pytest.param("photo.jpg", b"\xff\xd8\xff\xe0", "neither an mbox nor a message", id="a-photo"),
        pytest.param("notes.txt", b"Dear diary:\n\nnothing\n", "neither an mbox nor a message", id="prose"),
        pytest.param("all.mbox.gz", b"\x1f\x8b\x08", "Unpack it", id="gzip"),
        pytest.param("takeout.zip", _zip({"a.html": b"x"}), "holds no .mbox", id="zip-without-mail"),
        pytest.param("takeout.zip", _zip({"a.mbox": mbox(mail(1))})[:60], "damaged", id="cut-zip"),
    ],
)
def test_what_holds_no_mail_says_what_to_give_instead(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = put(tmp_path / name, data)
    with pytest.raises(NoMailbox, match=said) as caught:
        open_source(path)
    assert str(path) in str(caught.value)


def test_a_folder_without_mail_and_a_missing_path_say_so(tmp_path: Path) -> None:
    with pytest.raises(NoMailbox, match="holds no mail"):
        open_source(tmp_path)
    with pytest.raises(NoMailbox, match="no such file"):
        open_source(tmp_path / "missing")


def test_a_part_of_a_maildir_names_the_folder_above(tmp_path: Path) -> None:
    _maildir(tmp_path, "")
    put(tmp_path / "cur/1.a:2,S", mail(1))
    with pytest.raises(NoMailbox, match="Give the folder above it"):
        open_source(tmp_path / "cur")


def test_damage_within_an_archive_is_told(tmp_path: Path) -> None:
    data = bytearray(_zip({"a.mbox": mbox(*(mail(n, body=os.urandom(2000).hex().encode()) for n in range(50)))}))
    data[3000:3100] = b"\xff" * 100
    source = open_source(put(tmp_path / "takeout.zip", bytes(data)))
    with pytest.raises(NoMailbox, match="damaged"):
        list(source.entries())


def test_an_archive_that_unpacks_to_far_more_than_mail_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("daemon.sources.joined.BOMB_SIZE", 100_000)
    path = put(tmp_path / "takeout.zip", _zip({"a.mbox": mbox(mail(1, body=b"0" * 5_000_000))}))
    with pytest.raises(NoMailbox, match="far more than mail"):
        open_source(path)


def test_what_is_read_can_be_taken_apart(tmp_path: Path) -> None:
    source = open_source(put(tmp_path / "x.mbox", mbox(mail(1, body=b"Hi Dana\n"))))
    assert content(whole(source)[0]).text == "Hi Dana"
