"""The header: addresses, ids, dates, and everything that is broken about them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.mime import envelope, header_of
from daemon.mime.addresses import addresses
from daemon.mime.charset import words
from daemon.mime.dates import parsed, parsed_with_care
from daemon.mime.header import careful_fields, fields, usual_fields
from rules.message import Address, Envelope, Place
from tests.reading.score import CORPUS, mailboxes

RECEIVED = datetime(2026, 4, 6, 17, tzinfo=UTC)


def read(header: str | bytes, *, received: datetime | None = None) -> Envelope:
    raw = header.encode() if isinstance(header, str) else header
    return envelope(raw, place=Place.INBOX, received=received)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("Rita Mo <Rita@Alarm.example>", [("Rita Mo", "rita@alarm.example")], id="plain"),
        pytest.param("rita@alarm.example", [("", "rita@alarm.example")], id="bare"),
        pytest.param("<rita@alarm.example>", [("", "rita@alarm.example")], id="brackets-only"),
        pytest.param(
            '"Mo, Rita" <r@a.example>, b@a.example', [("Mo, Rita", "r@a.example"), ("", "b@a.example")], id="comma"
        ),
        pytest.param("Mo, Rita <r@a.example>", [("Mo, Rita", "r@a.example")], id="unquoted-comma"),
        pytest.param("r@a.example (Rita Mo)", [("Rita Mo", "r@a.example")], id="comment-name"),
        pytest.param("Team: r@a.example, b@a.example;", [("", "r@a.example"), ("", "b@a.example")], id="group"),
        pytest.param("undisclosed-recipients:;", [], id="undisclosed"),
        pytest.param("=?utf-8?q?Zo=C3=AB?= <z@a.example>", [("Zoë", "z@a.example")], id="encoded-word"),
        pytest.param('"=?utf-8?q?Zo=C3=AB?=" <z@a.example>', [("Zoë", "z@a.example")], id="quoted-encoded-word"),
        pytest.param("=?utf-8?b?Wm/DqyA8ekBhLmV4YW1wbGU+?=", [("Zoë", "z@a.example")], id="all-encoded"),
        pytest.param('"Rita \\"Ray\\" Mo" <r@a.example>', [('Rita "Ray" Mo', "r@a.example")], id="escaped-quotes"),
        pytest.param("Rita Mo <r@a.example", [("Rita Mo", "r@a.example")], id="unclosed-bracket"),
        pytest.param('"Rita <r@a.example>', [("Rita", "r@a.example")], id="unclosed-quote"),
        pytest.param("'r@a.example' <r@a.example>", [("r@a.example", "r@a.example")], id="single-quotes"),
        pytest.param("a@b.example; c@d.example", [("", "a@b.example"), ("", "c@d.example")], id="semicolons"),
    ],
)
def test_addresses_are_read_as_people_write_them(value: str, expected: list[tuple[str, str]]) -> None:
    assert addresses(value) == tuple(Address(name, email) for name, email in expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("=?utf-8?q?caf=C3=A9?= =?utf-8?q?_noir?=", "café noir", id="space-between-is-dropped"),
        pytest.param("=?utf-8?b?w4M=?= and =?iso-8859-1?q?=E9?=", "Ã and é", id="text-between-stays"),
        pytest.param("=?utf-8?b?4oI=?= =?utf-8?b?rA==?=", "€", id="character-cut-in-two"),
        pytest.param("=?x-unknown?q?caf=E9?=", "café", id="unknown-charset"),
        pytest.param("=?utf-8?b?!!!?=", "", id="broken-base64"),
        pytest.param("=?utf-8?q?open", "=?utf-8?q?open", id="unclosed-stays"),
        pytest.param("=?utf-8*en?q?hi?=", "hi", id="language-suffix"),
        pytest.param("=?iso-8859-1?q?=93hi=94?=", "“hi”", id="windows-quotes-in-latin-1"),
    ],
)
def test_encoded_words_are_decoded(value: str, expected: str) -> None:
    assert words(value) == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        pytest.param("References: <a@x> <b@x>\r\nIn-Reply-To: <b@x>", ("a@x", "b@x"), id="both"),
        pytest.param("In-Reply-To: <b@x>\nReferences: <a@x>\n\t<b@x>\n <c@x>", ("a@x", "c@x", "b@x"), id="answer-last"),
        pytest.param("References: <a@x><b@x>, <c@x>", ("a@x", "b@x", "c@x"), id="glued"),
        pytest.param("References: a@x b@x", ("a@x", "b@x"), id="no-brackets"),
        pytest.param("References: <a@x (comment) b@x", ("a@x", "b@x"), id="unclosed"),
        pytest.param("In-Reply-To: Your message of Monday <a@x>", ("a@x",), id="prose-with-id"),
        pytest.param("In-Reply-To: bob@example.org wrote on Monday", (), id="prose-without-id"),
        pytest.param("In-Reply-To: a@x", ("a@x",), id="bare-answer"),
        pytest.param("Message-ID: <a@x>\nReferences: <a@x> <b@x>", ("b@x",), id="never-itself"),
        pytest.param("Subject: hi", (), id="none"),
    ],
)
def test_references_are_oldest_first_and_the_answered_one_last(header: str, expected: tuple[str, ...]) -> None:
    assert read(header).references == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(
            "Mon, 6 Apr 2026 11:42:00 -0500",
            datetime(2026, 4, 6, 11, 42, tzinfo=timezone(timedelta(hours=-5))),
            id="zone-kept",
        ),
        pytest.param("Mon, 6 Apr 2026 11:42:00 -0000", datetime(2026, 4, 6, 11, 42, tzinfo=UTC), id="unknown-zone"),
        pytest.param("2026-04-06T11:42:00Z", datetime(2026, 4, 6, 11, 42, tzinfo=UTC), id="iso"),
        pytest.param("tomorrow", RECEIVED, id="prose"),
        pytest.param("", RECEIVED, id="empty"),
        pytest.param("Thu, 1 Jan 1970 00:00:00 +0000", RECEIVED, id="epoch"),
        pytest.param("Mon, 6 Apr 2036 11:42:00 +0000", RECEIVED, id="ten-years-ahead"),
        pytest.param("Mon, 32 Apr 2026 99:99:00 +9999", RECEIVED, id="no-such-day"),
        pytest.param("Tue, 7 Apr 2026 18:00:00 +0000", datetime(2026, 4, 7, 18, tzinfo=UTC), id="a-day-ahead-stays"),
    ],
)
def test_an_absurd_date_gives_way_to_the_time_of_arrival(written: str, expected: datetime) -> None:
    date = read(f"Date: {written}\nSubject: x", received=RECEIVED).date
    assert date == expected
    assert date.utcoffset() == expected.utcoffset()


def test_without_any_date_the_received_field_counts_and_then_the_epoch() -> None:
    assert read("Received: from a by b; Mon, 6 Apr 2026 17:00:00 +0000\nSubject: x").date == RECEIVED
    assert read("Subject: x").date == datetime(1970, 1, 1, tzinfo=UTC)


def test_a_missing_id_is_the_same_wherever_the_message_is_read() -> None:
    long = b"Received: by mx\r\nFrom: a@b.example\r\nSubject: one\r\n two\r\nDate: Mon, 6 Apr 2026 11:42:00 -0500\r\n\r\nbody"
    short = b"Date: Mon, 6 Apr 2026 11:42:00 -0500\nSubject: one two\nFrom: a@b.example\n"
    assert read(long).id == read(short).id
    assert read(long).id != read(long.replace(b"one", b"other")).id
    assert "@" in read(long).id


def test_raw_bytes_in_any_charset_are_text() -> None:
    assert read("Subject: Müller".encode()).subject == "Müller"
    assert read("Subject: Müller".encode("latin-1")).subject == "Müller"
    assert read(b"Subject: a\0b\x07c").subject == "a b c"


def test_the_telling_headers_are_kept_and_our_key_is_found() -> None:
    found = read("Auto-Submitted: auto-replied\nList-Id: x\nX-Other: y\nX-Followupd-Key: abc")
    assert found.header("auto-submitted") == "auto-replied"
    assert found.header("list-id") == "x"
    assert found.header("x-other") is None
    assert found.key == "abc"


def test_repeated_address_fields_are_joined_and_the_first_subject_counts() -> None:
    found = read("To: a@b.example\nTo: c@d.example\nSubject: one\nSubject: two")
    assert [address.email for address in found.to] == ["a@b.example", "c@d.example"]
    assert found.subject == "one"


def test_the_body_is_not_looked_at() -> None:
    assert read(b"Subject: one\r\n\r\nFrom: evil@example.org\r\n").sender.email == "unknown@unknown.invalid"
    assert header_of(b"A: b\n\nC: d") == b"A: b"


@given(st.binary(max_size=400))
def test_no_header_is_too_broken(raw: bytes) -> None:
    found = envelope(
        b"From: " + raw + b"\nDate: " + raw + b"\nReferences: " + raw, place=Place.OTHER, received=RECEIVED
    )
    assert found.date.tzinfo is not None
    assert found.sender.email == found.sender.email.lower() != ""
    assert all(one.strip() and "<" not in one for one in found.references)


@given(st.text(max_size=60))
def test_a_decoded_subject_is_one_line(text: str) -> None:
    subject = read(b"Subject: " + text.encode("utf-8", "replace")).subject
    assert not set(subject) & set("\r\n\0")


@pytest.mark.parametrize(
    "form", ["%a, %d %b %Y %H:%M:%S %z", "%d %b %Y %H:%M:%S %z", "%a, %d %b %Y %H:%M:%S %z (CEST)"]
)
@given(
    st.datetimes(
        datetime(1980, 1, 1),  # noqa: DTZ001 - the zone is drawn beside it
        datetime(2100, 1, 1),  # noqa: DTZ001
        timezones=st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
    )
)
def test_the_usual_form_of_a_date_is_read_as_the_library_reads_it(form: str, moment: datetime) -> None:
    text = moment.replace(microsecond=0).strftime(form)
    date = read(f"Date: {text}\n").date
    assert date == parsedate_to_datetime(text)
    assert date.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "text",
    ["Fri, 31 Feb 2026 09:00:00 +0000", "Fri, 18 Sep 2026 25:00:00 +0000", "Fri, 18 Foo 2026 09:00:00 +0000", "x"],
)
def test_a_date_that_never_was_is_none(text: str) -> None:
    assert read(f"Date: {text}\n", received=RECEIVED).date == RECEIVED


NAMES = st.sampled_from(
    ["Subject", "From", "To", "Cc", "Date", "Message-ID", "References", "X-Other", "subject", "List-ID"]
)
VALUES = st.one_of(
    st.sampled_from([
        "Rita Mo <rita@alarmco.example>", '"Mo, Rita" <r@a.example>', "<a@x> <b@y>", "<a@x>", "Re:  twice", "=?utf-8?q?Z=C3=AB?=",
        "Fri, 18 Sep 2026 08:59:00 +0000", "8 Sep 2026 08:59:00 -0730", "a\r\n\tb", "a\r\n b", "a\rb", "a\nb", "Grüße", "", " ",
    ]),
    st.text(max_size=12),
)  # fmt: skip
LINES = st.tuples(
    NAMES, st.sampled_from([": ", ":", " : ", ":  ", ":\t"]), VALUES, st.sampled_from(["\r\n", "\r\n", "\n", " \r\n"])
)


@given(st.lists(LINES, max_size=6), st.sampled_from(["", "\r\n", "\n", "\r\nbody: x\r\n", "\n\r\nbody: x"]))
def test_the_short_way_through_a_header_leads_where_the_careful_one_does(
    lines: list[tuple[str, str, str, str]], rest: str
) -> None:
    raw = ("".join(map("".join, lines)) + rest).encode(errors="replace")
    assert fields(raw) == careful_fields(raw)


def test_the_short_way_leads_through_what_a_server_answers() -> None:
    raw = b"From: R <r@a.example>\r\nReferences: <a@x>\r\n\t<b@x>\r\nList-ID: <l.example>\r\nDate: x\r\n\r\n"
    expected = {"from": "R <r@a.example>", "references": "<a@x> <b@x>", "list-id": "<l.example>", "date": "x"}
    assert usual_fields(raw) == careful_fields(raw) == expected


def test_the_short_way_agrees_on_the_corpus() -> None:
    for box in islice(mailboxes(CORPUS, "tune"), 60):
        for raw in box.messages:
            assert fields(raw) == careful_fields(raw)
            date = fields(raw).get("date", "")
            assert parsed(date) == parsed_with_care(date)


DATES = st.tuples(
    st.sampled_from(["Fri, ", "", "xxx, "]),
    st.text("0123456789 ", min_size=2, max_size=2),
    st.sampled_from([" Sep ", " Feb ", " sep ", " Xyz "]),
    st.integers(0, 9999).map("{:04} ".format),
    st.text("0123456789:.,", min_size=8, max_size=8) | st.times().map("{:%H:%M:%S}".format),
    st.from_regex(r" [+-][0-9]{4}", fullmatch=True),
    st.sampled_from(["", " (PST)", " x"]),
).map("".join)


@given(DATES)
def test_the_short_way_to_a_date_leads_where_the_careful_one_does(value: str) -> None:
    assert parsed(value) == parsed_with_care(value)


@given(
    st.lists(st.sampled_from(["<a@x>", "<b@y>", "<c>", "d@z", "<a @x>", ",", "(x)", "<e@x"]), max_size=5), st.booleans()
)
def test_references_are_the_same_however_they_are_written(words: list[str], spaced: bool) -> None:
    """Several blanks between them lead past the short way."""
    short, careful = (f"Message-ID: <a@x>\nReferences: {gap.join(words)}\n" for gap in (" ", "  "))
    answer = f"In-Reply-To: {words[-1] if words else ''}\n" if spaced else ""
    assert read(short + answer).references == read(careful + answer).references
