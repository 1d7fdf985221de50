"""How the server's answers are read, cursors and refs written, labels turned into flags, and errors into meanings."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from imaplib import IMAP4
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from daemon.errors import CursorExpired, Refused, SignInAgain, TryLater, Untrusted
from daemon.mailboxes.base import Cursor, Ref
from daemon.mailboxes.imap import by_password
from daemon.mailboxes.imap import cursor as cursors
from daemon.mailboxes.imap.cursor import Point, Spot, spot
from daemon.mailboxes.imap.failures import breaks, declines, meaning
from daemon.mailboxes.imap.marks import Flag, Keywords, Style, fitting
from daemon.mailboxes.imap.responses import Fetched, Piece, appended, fetched, uid_set, vanished, within
from rules.label import Label, keyword
from rules.message import Place

UIDS = st.integers(1, 2**32 - 1)


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([b"1 (UID 5 FLAGS (\\Seen $FollowupDue))"], Fetched(5, frozenset({"\\seen", "$followupdue"}), None, None, None)),
        ([b"1 (FLAGS () UID 5)"], Fetched(5, frozenset(), None, None, None)),
        ([b"1 (UID 5 MODSEQ (12) FLAGS (UID 7))"], Fetched(5, frozenset({"uid", "7"}), None, None, None)),
        ([(b"1 (UID 5 RFC822.SIZE 9 BODY[HEADER.FIELDS (DATE)] {3}", b"a)b"), b")"], Fetched(5, None, 9, None, b"a)b")),
        ([(b"1 (BODY[] {12}", b"UID 7 FLAGS("), b" UID 5 FLAGS ())"], Fetched(5, frozenset(), None, None, b"UID 7 FLAGS(")),
        ([b'1 (UID 5 BODY[HEADER.FIELDS (DATE)] "")'], Fetched(5, None, None, None, b"")),
        ([b"1 (UID 5 BODY[HEADER.FIELDS (DATE)] NIL)"], Fetched(5, None, None, None, None)),
        ([b'1 (UID 5 INTERNALDATE " 7-Sep-2026 10:02:00 +0000")'],
         Fetched(5, None, None, datetime(2026, 9, 7, 10, 2, tzinfo=UTC), None)),
        ([b'1 (UID 5 INTERNALDATE "17-Jul-1996 02:44:25 -0730")'],
         Fetched(5, None, None, datetime(1996, 7, 17, 10, 14, 25, tzinfo=UTC), None)),
        ([b'1 (UID 5 INTERNALDATE "31-Feb-1996 02:44:25 -0700")'], Fetched(5, None, None, None, None)),
        ([b'1 (UID 5 INTERNALDATE "nonsense")'], Fetched(5, None, None, None, None)),
        ([b'1 (X-GM-THRID 127 X-GM-MSGID 128 X-GM-LABELS ("\\\\Inbox" \\Sent Jobs "R (x) UID 7") UID 5 FLAGS ())'],
         Fetched(5, frozenset(), None, None, None, frozenset({"\\inbox", "\\sent", "jobs", "r (x) uid 7"}), "127", "128")),
        ([(b"1 (UID 5 X-GM-LABELS (Jobs {9}", b'a "b" \\ )('), (b" x) BODY[HEADER.FIELDS (TO)] {2}", b"To"), b")"],
         Fetched(5, None, None, None, b"To", frozenset({"jobs", 'a "b" \\ )(', "x"}))),
        ([b"1 (UID 5 X-GM-LABELS ())"], Fetched(5, None, None, None, None, frozenset())),
    ],
    ids=["flags", "flags first", "keywords that look like a UID", "a literal with a bracket",
         "a literal before the UID", "an empty header, quoted", "a message that was just expunged", "a date", "a date elsewhere", "a day that is none", "a date that is none",
         "Gmail's labels", "a label as a literal", "no labels"],
)  # fmt: skip
def test_a_fetch_answer_is_read(pieces: list[Piece], expected: Fetched) -> None:
    assert list(fetched(pieces)) == [expected]


def test_others_news_and_empty_answers_are_left_out() -> None:
    assert list(fetched([None, b"3 (FLAGS (\\Seen))", b"4 (UID 9)"])) == [Fetched(9, None, None, None, None)]


@given(uids=st.sets(UIDS, min_size=1, max_size=50))
def test_a_set_of_uids_names_them_and_no_others(uids: set[int]) -> None:
    ranges = vanished([uid_set(sorted(uids)).encode()])
    assert sum(map(len, ranges)) == len(uids)
    assert all(any(uid in one for one in ranges) for uid in uids)


@given(uids=st.sets(st.integers(1, 300)), gone=st.sets(st.integers(1, 300), min_size=1))
def test_what_lies_within_ranges_is_what_both_name(uids: set[int], gone: set[int]) -> None:
    assert within(uids, vanished([b"(EARLIER) " + uid_set(sorted(gone)).encode()])) == uids & gone


def test_vanished_ranges_are_not_unrolled() -> None:
    assert vanished([b"(EARLIER) 4294967295:1,7", b""]) == (range(1, 2**32), range(7, 8))


@pytest.mark.parametrize(
    ("answer", "where"),
    [(b"[APPENDUID 38 5] done", (38, 5)), (b"[appenduid 38 5]", (38, 5)), (b"done", None), (None, None)],
)
def test_the_place_of_an_appended_message_is_read(answer: bytes | None, where: tuple[int, int] | None) -> None:
    assert appended(answer) == where


@given(folder=st.text(min_size=1), validity=UIDS, uid=UIDS)
def test_a_ref_names_its_message(folder: str, validity: int, uid: int) -> None:
    assert spot(Spot(folder, validity, uid).ref) == Spot(folder, validity, uid)


ALL_POINTS = st.dictionaries(
    st.text(), st.builds(Point, UIDS, UIDS, st.none() | UIDS, st.none() | UIDS, st.sampled_from(Place))
)


@settings(deadline=None)  # the machine may be busy
@given(st.lists(ALL_POINTS, max_size=5))
def test_a_cursor_holds_the_points_as_they_are_when_it_is_written(many: list[dict[str, Point]]) -> None:
    pen = cursors.Pen()
    for points in many:
        assert cursors.read(pen.write(points)) == points


@pytest.mark.parametrize(
    "text", ["", "x", "[]", "3", '{"INBOX": 3}', '{"INBOX": [1]}', '{"INBOX": [1,2,3,4]}', '{"INBOX": [1,2,3,4,"x"]}']
)
def test_a_cursor_of_another_making_has_expired(text: str) -> None:
    with pytest.raises(CursorExpired):
        cursors.read(Cursor(text))


ALL_WORDS = frozenset(keyword(label, prefix="Followup").lower() for label in Label)


@pytest.mark.parametrize(
    ("style", "permanent", "marks"),
    [
        (Style.AUTO, frozenset({"\\seen", "\\*"}), Keywords("Followup")),
        (Style.AUTO, ALL_WORDS | {"\\seen"}, Keywords("Followup")),
        (Style.AUTO, ALL_WORDS - {"$followupdue"}, Flag()),
        (Style.AUTO, frozenset({"\\seen", "\\flagged"}), Flag()),
        (Style.AUTO, None, Keywords("Followup")),
        (Style.KEYWORDS, frozenset({"\\seen"}), Keywords("Followup")),
        (Style.FLAG, frozenset({"\\*"}), Flag()),
        (Style.FLAG, None, Flag()),
    ],
    ids=["any keyword", "all of ours", "not all of ours", "none", "not told", "forced", "not wanted", "not wanted, untold"],
)  # fmt: skip
def test_labels_are_keywords_where_they_can_be(
    style: Style, permanent: frozenset[str] | None, marks: Keywords | Flag
) -> None:
    assert fitting(style, prefix="Followup", permanent=permanent) == marks


def test_a_keyword_is_read_in_any_case() -> None:
    assert Keywords("Followup").read(frozenset({"$followupgutyes", "$other", "\\flagged"})) == {Label.GUT_YES}


@pytest.mark.parametrize(
    ("add", "remove", "flags"),
    [
        ({Label.DUE}, set(), (("\\Flagged",), ())),
        ({Label.YOU_OWE}, {Label.DUE}, (("\\Flagged",), ())),
        (set(), {Label.DUE}, ((), ("\\Flagged",))),
        (set(), {Label.WAITING}, ((), ())),
    ],
    ids=["set", "one for the other", "cleared", "not kept"],
)
def test_the_flag_stands_for_both_labels(
    add: set[Label], remove: set[Label], flags: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    assert Flag().write(add=frozenset(add), remove=frozenset(remove)) == flags


def cut_login() -> LoginError:
    """Return what imapclient makes of a line that is cut during the login."""
    try:
        try:
            raise IMAP4.abort("command: LOGIN => socket error: EOF")
        except IMAP4.error as error:
            raise LoginError(str(error))  # noqa: B904 - as imapclient does it
    except LoginError as error:
        return error


def unsigned() -> ssl.SSLCertVerificationError:
    """Return the error of a certificate that signed itself, as OpenSSL raises it."""
    error = ssl.SSLCertVerificationError(1, "self-signed")
    error.verify_code, error.verify_message = 18, "self-signed certificate"
    return error


@pytest.mark.parametrize(
    ("error", "kind", "broken"),
    [
        (LoginError("b'[AUTHENTICATIONFAILED] Authentication failed.'"), SignInAgain, True),
        (LoginError("b'Invalid login'"), SignInAgain, True),
        (LoginError("b'[EXPIRED] change it'"), SignInAgain, True),
        (LoginError("b'[UNAVAILABLE] Temporary authentication failure.'"), TryLater, True),
        (LoginError("b'[ALERT] Too many simultaneous connections. (Failure)'"), TryLater, True),
        (LoginError("b'[CONTACTADMIN] locked'"), Refused, True),
        (cut_login(), TryLater, True),
        (IMAP4.error("append failed: '[OVERQUOTA] Quota exceeded'"), Refused, False),
        (IMAP4.error("append failed: '[TRYCREATE] Mailbox does not exist: Drafts'"), Refused, False),
        (IMAP4.error("STORE failed: '[NOPERM] Permission denied'"), Refused, False),
        (IMAP4.error("select failed: '[NONEXISTENT] Unknown Mailbox'"), Refused, False),
        (IMAP4.error("select failed: '[INUSE] locked'"), TryLater, False),
        (IMAP4.error("select failed: 'Internal error'"), TryLater, False),
        (IMAP4.error("UID command error: BAD [b'what?']"), TryLater, False),
        (IMAP4.error("got more than 1000000 bytes"), TryLater, True),
        (IMAP4.readonly("INBOX is not writable"), Refused, True),
        (IMAP4.abort("command: UID => socket error: EOF"), TryLater, True),
        (TimeoutError("timed out"), TryLater, True),
        (ConnectionRefusedError(111, "Connection refused"), TryLater, True),
        (unsigned(), Untrusted, True),
        (ssl.SSLEOFError(8, "EOF"), TryLater, True),
    ],
    ids=lambda value: str(value)[:50] if isinstance(value, Exception) else "",
)
def test_an_error_means_what_the_caller_is_to_do(error: Exception, kind: type[Exception], broken: bool) -> None:
    told = meaning("main", error)
    assert type(told) is kind
    assert str(told).startswith("main: ")
    assert str(told).endswith(".")
    assert breaks(error) is broken


@pytest.mark.parametrize(
    ("error", "declined"),
    [
        (IMAP4.error("select failed: [NOPERM] Permission denied"), True),
        (IMAP4.error("select failed: [NONEXISTENT] no such mailbox"), True),
        (IMAP4.error("status failed: it is not selectable"), True),
        (IMAP4.error("STATUS command error: BAD [b'not this one']"), True),
        (IMAP4.error("status failed: [SERVERBUG] Internal error occurred"), False),
        (IMAP4.error("select failed: [UNAVAILABLE] try again"), False),
        (IMAP4.error("select failed: [INUSE] try again"), False),
        (IMAP4.abort("socket error: EOF"), False),
        (TimeoutError("timed out"), False),
    ],
    ids=str,
)
def test_a_server_declines_where_it_answers_so_and_not_only_for_now(error: Exception, declined: bool) -> None:
    assert declines(error) is declined


def test_what_the_server_says_of_a_login_is_not_repeated() -> None:
    assert "hunter2" not in str(meaning("main", LoginError("b'[AUTHENTICATIONFAILED] LOGIN dana hunter2'")))


def test_refs_of_folders_with_bars_in_their_names_are_read() -> None:
    assert spot(Ref("a|b|7|9")) == Spot("a|b", 7, 9)
    for place in Place:
        assert spot(Spot("[Gmail]/a|b.sent", 7, 9, place).ref) == Spot("[Gmail]/a|b.sent", 7, 9, place)


class Door:
    """A server's side of a login: what it offers, and what it was asked."""

    host = "imap.example.org"

    def __init__(self, *offers: str) -> None:
        self.offers = offers
        self.asked: list[tuple[str, str, str]] = []

    def has_capability(self, name: str) -> bool:
        return name in self.offers

    def login(self, user: str, password: str) -> None:
        self.asked.append(("LOGIN", user, password))

    def plain_login(self, user: str, password: str) -> None:
        self.asked.append(("PLAIN", user, password))


@pytest.mark.parametrize(
    ("offers", "password", "way"),
    [((), "secret", "LOGIN"), (("AUTH=PLAIN",), "secret", "PLAIN"), (("AUTH=PLAIN",), "Schlüssel", "PLAIN")],
)
def test_a_password_is_sent_in_a_way_that_the_server_offers(offers: tuple[str, ...], password: str, way: str) -> None:
    door = Door(*offers)
    by_password("dana", lambda: password)(cast("IMAPClient", door))
    assert door.asked == [(way, "dana", password)]


@pytest.mark.parametrize(
    ("offers", "password", "error"),
    [(("LOGINDISABLED", "AUTH=PLAIN"), "secret", Refused), ((), "Schlüssel", SignInAgain)],
)
def test_a_password_that_can_not_be_sent_safely_is_not_sent(
    offers: tuple[str, ...], password: str, error: type[Exception]
) -> None:
    door = Door(*offers)
    with pytest.raises(error):
        by_password("dana", lambda: password)(cast("IMAPClient", door))
    assert door.asked == []
