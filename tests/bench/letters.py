"""The words of the benchmark's mail: interview conversations of many employers, people who know each other, machines."""

from __future__ import annotations

import random
import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from daemon.demo.mail import OWNER, Days, messages, threads
from rules.workdays import Workdays

ME = OWNER[1]
_MADE_AT = datetime(2026, 9, 18, 9, tzinfo=UTC)
_EMPLOYER = re.compile(rb"@(?!whitfield)((?:[a-z]+\.)*)([a-z]+)\.example")
_ID = re.compile(rb"<([0-9a-f]{16})@")
_DATE = re.compile(rb"^Date: [^\n]*\n", re.MULTILINE)
_ONSETS, _ENDS = (
    ("Ba", "Ko", "Lu", "Mi", "Ne", "Ro", "Sa", "Te", "Vi", "Zo", "Dra", "Fle"),
    ("n", "r", "l", "x", "th", "m"),
)
_NAMES = (
    b"AlarmCo", b"Brightwater", b"Hollis Electric", b"Palisade", b"Paper Lantern", b"Quaymark", b"Ferrowave", b"Tilden",
    b"Stellar Foods", b"Tarn Museum", b"Staffwright", b"Mercer Bay", b"Halden Bio", b"Tidepool Aquatics",
)  # fmt: skip
_SUBJECTS = (
    "Dinner on Sunday", "The garden", "Minutes of the meeting", "Photos from the lake", "Choir practice", "Your bike",
    "School run", "Rent and water", "Moving the piano", "=?utf-8?q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=", "Book club",
)  # fmt: skip
_OFFERS = (
    "Your parcel is on its way",
    "Weekly digest",
    "20% off everything",
    "Your statement is ready",
    "Security news",
)
_WORDS = [
    "the",
    "river",
    "was",
    "high",
    "again",
    "this",
    "week",
    "and",
    "we",
    "walked",
    "along",
    "the",
    "wall",
    "until",
    "the",
    "light",
    "went,",
    "then",
    "home",
    "for",
    "soup",
    "and",
    "bread",
    "while",
    "somebody",
    "played",
    "the",
    "same",
    "four",
    "notes",
    "upstairs",
    "and",
    "the",
    "dog",
    "slept",
    "through",
    "all",
    "of",
    "it",
]


@dataclass(frozen=True, slots=True)
class Letter:
    """One message, as bytes with LF line ends, and whether the owner wrote it."""

    raw: bytes
    mine: bool


@cache
def _templates() -> tuple[tuple[tuple[bytes, bool, int], ...], ...]:
    """Return the sample mailbox's interview conversations: each message, whether it is the owner's, seconds before."""
    days = Days(_MADE_AT, Workdays(frozenset()))
    made = []
    for thread in threads():
        letters = [(message.as_bytes(), mine, message["Date"].datetime) for message, mine in messages(thread, days)]
        made.append(tuple((raw, mine, int((_MADE_AT - date).total_seconds())) for raw, mine, date in letters))
    return tuple(made)


def kinds_of_interviews() -> int:
    return len(_templates())


def ages(kind: int) -> Sequence[int]:
    """Return how many seconds before the search's present day each message of such a conversation was written."""
    return [age for _, _, age in _templates()[kind]]


def interview(kind: int, number: int, position: int, date: str) -> Letter:
    """Return one message of an interview conversation; its employer is nobody else's. date: RFC 5322."""
    raw, mine, _ = _templates()[kind][position]
    employer = _employer(number).encode()
    raw = _EMPLOYER.sub(rb"@\1" + employer.lower() + rb"\2.example", raw)
    for name in _NAMES:
        raw = raw.replace(name, employer + name)
    raw = _ID.sub(rb"<%08x\1@" % number, raw)
    return Letter(_DATE.sub(f"Date: {date}\n".encode(), raw, count=1), mine)


def personal(number: int, position: int, date: str, size: int) -> Letter:
    """Return one message between the owner and a friend, each an answer to the one before."""
    mine = (number + position) % 7 in {1, 4}
    friend = f"Friend {number % 900} <friend{number % 900}@home{number % 300}.example>"
    ids = [f"<p{number}.{one}@home{number % 300}.example>" for one in range(position + 1)]
    answers = f"In-Reply-To: {ids[-2]}\nReferences: {' '.join(ids[:-1])}\n" if position else ""
    sender, to = (f"Dana Whitfield <{ME}>", friend) if mine else (friend, f"Dana Whitfield <{ME}>")
    head = (
        f"{_trace(number)}From: {sender}\nTo: {to}\nSubject: {'Re: ' * bool(position)}{_SUBJECTS[number % 11]} {number}\n"
        f"Date: {date}\nMessage-ID: {ids[-1]}\n{answers}MIME-Version: 1.0\n"
    )
    words = _words((number * 7 + position) % 500)
    if size < 4_000:
        return Letter(f"{head}Content-Type: text/plain; charset=utf-8\n\n{words}".encode(), mine)
    begin = (
        f'{head}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{words}\n'
        '--b\nContent-Type: image/jpeg; name="photo.jpg"\nContent-Transfer-Encoding: base64\n'
        'Content-Disposition: attachment; filename="photo.jpg"\n\n'
    ).encode()
    return Letter(begin + _base64()[: size - len(begin) - 6] + b"\n--b--\n", mine)


def bulk(number: int, date: str, size: int) -> Letter:
    """Return one message of a machine: a newsletter, or a notice."""
    shop = number % 400
    lists = f"List-Unsubscribe: <https://shop{shop}.example/u/{number}>\n" if number % 5 else ""
    lists += f"List-ID: <news.shop{shop}.example>\n" if number % 3 == 0 else ""
    head = (
        f'{_trace(number)}From: "Shop {shop}" <{"no-reply" if number % 2 else "hello"}@shop{shop}.example>\n'
        f"To: {ME}\nSubject: {_OFFERS[number % 5]} {number}\nDate: {date}\n"
        f"Message-ID: <{number:x}.bulk@mailer.shop{shop}.example>\nReturn-Path: <bounce+{number:x}@shop{shop}.example>\n"
        f"{lists}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><head><style>\n"
    )
    end = f"\n</style></head><body><p>{_words(number % 500)}</p></body></html>\n"
    return Letter(head.encode() + _style()[: max(0, size - len(head) - len(end))] + end.encode(), False)


def _trace(number: int) -> str:
    """Return the lines that servers put before a message; a client that asks for fields never sees them."""
    hops = "".join(
        f"Received: from mx{hop}.example (mx{hop}.example [192.0.2.{number % 250}])\n\tby in{hop}.example with ESMTPS id "
        f"{number:x}{hop}; Fri, 18 Sep 2026 09:00:00 +0000\n"
        for hop in range(3)
    )
    signature = "".join(
        f"\n\t{(number * 2654435761 + line) % 16**15:015x}QmFzZTY0IHNpZ25hdHVyZSBsaW5lcw" for line in range(6)
    )
    return f"{hops}DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example; s=k1;{signature}\n"


@cache
def _words(number: int) -> str:
    """Return a few sentences."""
    dice = random.Random(number)
    said = (" ".join(dice.choices(_WORDS, k=dice.randrange(5, 14))).capitalize() for _ in range(dice.randrange(2, 12)))
    return ".\n".join(said) + ".\n\nDana\n"


@cache
def _base64() -> bytes:
    """Return what an attachment looks like, as long as the largest."""
    return b64encode(random.Random(5).randbytes(300_000)).replace(b"A", b"\n")


@cache
def _style() -> bytes:
    """Return what most of a newsletter is, as long as the largest."""
    return b"".join(
        b".c%d { margin: 0 %dpx; font-family: Arial, Helvetica, sans-serif }\n" % (n, n) for n in range(8_000)
    )


def _employer(number: int) -> str:
    parts = []
    while True:
        number, onset = divmod(number, len(_ONSETS))
        number, end = divmod(number, len(_ENDS))
        parts.append(_ONSETS[onset] + _ENDS[end])
        if not number:
            return "".join(parts).capitalize()
