"""Drafts as messages: what is written comes back, and only an edit makes it another's."""

from __future__ import annotations

import base64
import email
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.mime import content, envelope, render, unedited
from daemon.mime.flowed import flow, unflow
from rules.draft import Draft, Kind
from rules.message import Address, Place

NOW = datetime(2026, 4, 6, 11, 42, tzinfo=UTC)
DRAFT = Draft(
    key="0123456789abcdef01234567",
    kind=Kind.SCREENING,
    after="c@x.example",
    answers="c@x.example",
    references=("a@x.example", "c@x.example"),
    thread=None,
    sender=Address("Dana Whitfield", "dana@example.org"),
    to=(Address("Zoë Mo", "zoe@alarm.example"), Address("", "b@alarm.example")),
    cc=(Address("Hugh, VP", "hugh@alarm.example"),),
    subject="Re: Fire Alarm Estimator",
    body="Hi Zoë,\n\nFrom what you said last week, I expected to hear by now; is there any news? "
    + "Thank you. " * 12
    + "\n\n"
    "-- \nDana\n\nOn Mon, Mar 30, 2026 Zoë wrote:\n> I'll know more soon.\n> > Thanks for the call, and "
    + "so on "
    * 20,
)

names = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs", "S")), max_size=60)
lines = st.text(st.characters(codec="utf-8"), max_size=200)
bodies = st.lists(
    st.one_of(lines, st.sampled_from(["", "> q", ">> q", " x", "From me", "-- ", "word " * 40])), max_size=12
)
quiet = settings(deadline=None)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    return replace(
        DRAFT,
        subject=draw(lines),
        body="\n".join(draw(bodies)),
        to=(Address(draw(names), "zoe@alarm.example"),),
        cc=tuple(Address(name, f"cc{n}@alarm.example") for n, name in enumerate(draw(st.lists(names, max_size=3)))),
    )


def rendered(draft: Draft = DRAFT) -> bytes:
    return render(draft, now=NOW)


def test_it_is_a_reply_in_its_thread() -> None:
    found = envelope(rendered(), place=Place.DRAFTS)
    assert (found.sender, found.to, found.cc) == (DRAFT.sender, DRAFT.to, DRAFT.cc)
    assert (found.subject, found.date, found.key) == (DRAFT.subject, NOW, DRAFT.key)
    assert found.references == DRAFT.references


def test_its_words_come_back() -> None:
    squeezed = content(rendered()).text.replace(">> ", "> > ")
    assert squeezed == "\n".join(line.rstrip() for line in DRAFT.body.split("\n")).replace("\n--\n", "\n-- \n")


def test_the_same_key_makes_the_same_id_and_another_key_another() -> None:
    later = envelope(render(DRAFT, now=NOW + timedelta(days=1)), place=Place.DRAFTS)
    other = envelope(rendered(replace(DRAFT, key="f" * 24)), place=Place.DRAFTS)
    assert envelope(rendered(), place=Place.DRAFTS).id == later.id != other.id


def test_it_keeps_to_the_line_lengths_of_the_rfc() -> None:
    wide = replace(DRAFT, subject="word " * 60 + "x" * 2000, body="y" * 3000, to=(Address("Ünï " * 40, "a@b.example"),))
    for draft in (DRAFT, wide):
        found = rendered(draft).split(b"\r\n")
        assert max(map(len, found)) <= 998
        assert not any(b"\n" in line or b"\r" in line for line in found)
        assert max(len(line) for line in rendered(DRAFT).split(b"\r\n")) <= 78


@pytest.mark.parametrize(
    "evil", ["\r\nBcc: x@evil.example", "\nBcc: x@evil.example", "\0", "\r", "\u2028Bcc: y", "\x85z"]
)
def test_no_text_can_start_a_field_of_its_own(evil: str) -> None:
    draft = replace(
        DRAFT,
        subject=f"Re: {evil}",
        sender=Address(f"D {evil}", "d@example.org"),
        to=(Address(f"Z {evil}", f"z@alarm.example{evil}"),),
        answers=f"a@x{evil}",
        references=(f"b@x{evil}",),
        key=f"k{evil}",
    )
    raw = rendered(draft)
    parsed = email.message_from_bytes(raw)
    assert parsed["Bcc"] is None
    assert b"\0" not in raw
    assert len(parsed.keys()) == len(email.message_from_bytes(rendered()).keys())


@quiet
@given(drafts())
def test_what_we_wrote_is_unedited(draft: Draft) -> None:
    assert unedited(rendered(draft))


@quiet
@given(draft=drafts())
def test_subject_and_names_round_trip(draft: Draft) -> None:
    found = envelope(rendered(draft), place=Place.DRAFTS)
    straight = re.sub("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", draft.subject)
    plain = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", straight)
    assert " ".join(found.subject.split()) == " ".join(plain.split())
    assert [one.email for one in found.cc] == [one.email for one in draft.cc]


@quiet
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0>"), max_size=150), max_size=6))
def test_flowed_text_unflows_to_itself(found: list[str]) -> None:
    text = "\n".join(line.rstrip() for line in found)
    assert unflow(flow(text)).replace("-- ", "--") == text.replace("-- ", "--")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda raw: raw.replace(b"\r\n", b"\n"), id="lf"),
        pytest.param(
            lambda raw: b"Received: by mx.example\r\nReturn-Path: <dana@example.org>\r\n" + raw, id="added-fields"
        ),
        pytest.param(lambda raw: raw.replace(b"To: ", b"To:\r\n ", 1), id="refolded"),
        pytest.param(lambda raw: raw.replace(b"Subject: Re: Fire", b"SUBJECT: Re:\r\n\tFire"), id="refolded-subject"),
        pytest.param(lambda raw: raw + b"\r\n\r\n", id="empty-lines-at-the-end"),
        pytest.param(lambda raw: raw.replace(b"X-Followupd-Key:", b"x-followupd-key:"), id="field-name-case"),
        pytest.param(lambda raw: as_encoded(raw, "base64"), id="base64"),
        pytest.param(lambda raw: as_encoded(raw, "8bit"), id="8bit"),
    ],
)
def test_what_servers_do_is_no_edit(change: Callable[[bytes], bytes]) -> None:
    changed = change(rendered())
    assert changed != rendered()
    assert unedited(changed)


def as_encoded(raw: bytes, encoding: str) -> bytes:
    head, _, _ = raw.partition(b"\r\n\r\n")
    part = email.message_from_bytes(raw)
    words = part.get_payload(decode=True)
    assert isinstance(words, bytes)
    encoded = base64.encodebytes(words) if encoding == "base64" else words
    return head.replace(b"quoted-printable", encoding.encode()) + b"\r\n\r\n" + encoded


@pytest.mark.parametrize(
    "change",
    [
        pytest.param((b"expected", b"hoped"), id="a-word"),
        pytest.param((b"Dana\r\n", b"D.\r\n"), id="the-signature"),
        pytest.param((b"> I'll know", b"I'll know"), id="a-quote-mark"),
        pytest.param((b"Re: Fire", b"Re: Your Fire"), id="the-subject"),
        pytest.param((b"<zoe@", b"<zoey@"), id="a-recipient"),
        pytest.param((b"<hugh@alarm.example>", b"<hugh@other.example>"), id="a-copy"),
        pytest.param((b"<dana@example.org>\r\nTo", b"<dana@other.example>\r\nTo"), id="the-sender"),
        pytest.param((b"\r\nSubject:", b"\r\nBcc: x@y.example\r\nSubject:"), id="a-blind-copy"),
        pytest.param((b"text/plain;", b"text/html;"), id="another-kind"),
        pytest.param((b"Digest:\r\n ", b"Digest:\r\n 0"), id="the-digest"),
        pytest.param((b"X-Followupd-Digest", b"X-Digest"), id="no-digest"),
        pytest.param((b"X-Followupd-Key", b"X-Key"), id="no-key"),
    ],
)
def test_any_change_of_the_owner_is_noticed(change: tuple[bytes, bytes]) -> None:
    changed = rendered().replace(*change)
    assert changed != rendered()
    assert not unedited(changed)


@quiet
@given(draft=drafts(), word=st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=10))
def test_any_other_body_subject_or_address_is_noticed(draft: Draft, word: str) -> None:
    claim = re.search(rb"X-Followupd-Digest:\s+\S+", rendered(draft))
    assert claim
    for other in (
        replace(draft, body=f"{draft.body}\n{word}"),
        replace(draft, body=f"{word} {draft.body}"),
        replace(draft, subject=f"{draft.subject} {word}"),
        replace(draft, to=(*draft.to, Address("", "new@alarm.example"))),
        replace(draft, cc=(*draft.cc, Address("", "new@alarm.example"))),
    ):
        assert not unedited(re.sub(rb"X-Followupd-Digest:\s+\S+", claim[0], rendered(other)))


@given(st.binary(max_size=300))
def test_what_is_none_of_ours_is_never_unedited(raw: bytes) -> None:
    assert not unedited(raw)
    assert not unedited(b"X-Followupd-Key: k\nX-Followupd-Digest: d\n" + raw)


def test_a_draft_with_a_file_or_without_end_is_not_ours_any_more() -> None:
    head = rendered().partition(b"MIME-Version")[0]
    file = (
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" + rendered().partition(b"1.0\r\n")[2] + b"\r\n--x--"
    )
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(1000))
    assert not unedited(head + file)
    assert not unedited(head + nested)
