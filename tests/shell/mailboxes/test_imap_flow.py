"""Answers to FETCH commands that are on their way together, as they come from the line."""

from __future__ import annotations

import io
from imaplib import IMAP4
from types import SimpleNamespace
from typing import Any

import pytest
from imapclient.exceptions import IMAPClientError

from daemon.mailboxes.imap.flow import LONGEST_LINE, Flow

HEAD = b"Subject: {3}\r\nX: )\r\n\r\n"
USUAL = b'* 1 FETCH (UID 7 FLAGS (\\Seen) INTERNALDATE "17-Jul-2026 02:44:25 -0700" RFC822.SIZE 44 '
ANSWER = USUAL + b"BODY[HEADER.FIELDS (SUBJECT)] {%d}\r\n%b)\r\n" % (len(HEAD), HEAD)


class Line:
    """What imaplib keeps of a connection, its file being these bytes."""

    def __init__(self, told: bytes) -> None:
        self.file = io.BytesIO(told)
        self.sent = b""
        self.news: list[tuple[str, bytes]] = []
        self._tags = iter([b"A1", b"A2", b"A3"])

    def _new_tag(self) -> bytes:
        return next(self._tags)

    def send(self, text: bytes) -> None:
        self.sent += text

    def _append_untagged(self, word: str, text: bytes) -> None:
        self.news.append((word, text))


def client(told: bytes) -> Any:
    return SimpleNamespace(_imap=Line(told))


def asked(told: bytes, times: int = 1) -> tuple[Flow, Any]:
    flow, one = Flow("UID FLAGS"), client(told)
    for number in range(times):
        flow.ask(one, f"{number + 1}:*")
    return flow, one


def test_a_message_is_read_with_its_literal() -> None:
    flow, one = asked(ANSWER + b"A1 OK done\r\n")
    flow.read(one)
    ((message,),) = flow.ready
    assert (message.uid, message.size, message.literal) == (7, 44, HEAD)
    assert message.flags == frozenset({"\\seen"})
    assert one._imap.sent == b"A1 UID FETCH 1:* (UID FLAGS)\r\n"


def test_two_are_asked_before_one_is_read_and_answers_keep_their_order() -> None:
    flow, one = asked(ANSWER + b"A1 OK\r\n" + ANSWER.replace(b"UID 7", b"UID 8") + b"A2 OK\r\n", times=2)
    assert flow.waits == 2
    flow.catch_up(one)
    assert (flow.waits, [[message.uid for message in batch] for batch in flow.ready]) == (0, [[7], [8]])


def test_a_server_that_answers_two_commands_at_once_is_understood() -> None:
    """RFC 9051, 5.5: it may, where neither changes the other's answer. Dovecot does."""
    flow, one = asked(ANSWER.replace(b"UID 7", b"UID 8") + ANSWER + b"A1 OK\r\nA2 OK\r\n", times=2)
    flow.catch_up(one)
    assert [[message.uid for message in batch] for batch in flow.ready] == [[8, 7], []]


def test_news_of_others_is_left_for_whoever_watches() -> None:
    flow, one = asked(b"* 5 EXISTS\r\n* VANISHED 3:4\r\n* OK still here\r\n* 2 FETCH (FLAGS ())\r\nA1 OK\r\n")
    flow.read(one)
    assert one._imap.news == [("EXISTS", b"5"), ("VANISHED", b"3:4")]
    assert list(flow.ready) == [[]]


def test_nothing_is_read_beyond_the_answer() -> None:
    flow, one = asked(b"A1 OK\r\n* 9 EXISTS\r\n")
    flow.read(one)
    assert one._imap.file.read() == b"* 9 EXISTS\r\n"


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"* 1 FETCH (UID", id="half a line"),
        pytest.param(ANSWER[:-12], id="half a literal"),
        pytest.param(ANSWER, id="no end"),
        pytest.param(b"* BYE for now\r\n", id="bye"),
        pytest.param(b"gibberish\r\n", id="gibberish"),
        pytest.param(b"* 1 FETCH (" + b"x" * LONGEST_LINE + b")\r\n", id="a line without an end"),
    ],
)
def test_a_line_that_breaks_is_said(told: bytes) -> None:
    flow, one = asked(told)
    with pytest.raises(IMAP4.abort):
        flow.read(one)


@pytest.mark.parametrize("told", [b"A1 NO [NONEXISTENT] gone\r\n", b"A1 BAD what?\r\n"])
def test_a_refusal_is_said_and_the_next_answer_is_read_all_the_same(told: bytes) -> None:
    flow, one = asked(told + ANSWER + b"A2 OK\r\n", times=2)
    with pytest.raises(IMAPClientError, match="FETCH failed"):
        flow.read(one)
    flow.read(one)
    assert [message.uid for message in flow.ready[0]] == [7]


def test_an_answer_in_another_order_is_read_too() -> None:
    told = b"* 3 FETCH (BODY[HEADER.FIELDS (SUBJECT)] {%d}\r\n%b RFC822.SIZE 9 FLAGS () UID 4)\r\nA1 OK\r\n" % (
        len(HEAD),
        HEAD,
    )
    flow, one = asked(told)
    flow.read(one)
    assert [(message.uid, message.size, message.literal) for message in flow.ready[0]] == [(4, 9, HEAD)]
