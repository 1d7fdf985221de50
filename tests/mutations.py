"""Breaks messages in the ways in which mail arrives broken, and worse: the same ones for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Mutation = Callable[[bytes, random.Random], bytes]

_CHARSET = re.compile(rb"charset=[^;\s]+", re.IGNORECASE)
_ENCODING = re.compile(rb"(?im)^content-transfer-encoding:.*$")
_DATE = re.compile(rb"(?m)^Date: .*$")
_ID = re.compile(rb"(?m)^(?:Message-ID|References|In-Reply-To): .*\n(?:[ \t].*\n)*", re.IGNORECASE)


def mutated(raw: bytes, dice: random.Random) -> bytes:
    """Return a message with one to four things broken in it."""
    for _ in range(dice.randint(1, 4)):
        raw = dice.choice(MUTATIONS)(raw, dice)
    return raw


def _flipped(raw: bytes, dice: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(dice.randint(1, 30)):
        if changed:
            changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _cut(raw: bytes, dice: random.Random) -> bytes:
    return raw[: dice.randint(0, len(raw))]


def _beheaded(raw: bytes, dice: random.Random) -> bytes:
    return raw[dice.randint(0, len(raw)) :]


def _nulls(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randint(0, len(raw))
    return raw[:at] + b"\0" * dice.randint(1, 400) + raw[at:]


def _other_charset(raw: bytes, dice: random.Random) -> bytes:
    charset = dice.choice((b"utf-16", b"koi8-r", b"utf-7", b"x-unknown", b"iso-2022-jp", b"", b'"', b"idna", b"zip"))
    return _CHARSET.sub(b"charset=" + charset, raw)


def _other_encoding(raw: bytes, dice: random.Random) -> bytes:
    encoding = dice.choice((b"base64", b"quoted-printable", b"x-uuencode", b"7bit", b"nonsense", b""))
    return _ENCODING.sub(b"Content-Transfer-Encoding: " + encoding, raw)


def _other_date(raw: bytes, dice: random.Random) -> bytes:
    date = dice.choice(
        (
            b"Thu, 01 Jan 1970 00:00:00 +0000",
            b"Fri, 31 Dec 2099 23:59:59 +1400",
            b"Mon, 32 Foo 20226 25:61:99 +9999",
            b"01 Jan 0001 00:00:00 +2359",
            b"Fri, 31 Dec 9999 23:59:59 -1200",
            b"yesterday",
            b"",
        )
    )
    return _DATE.sub(b"Date: " + date, raw)


def _without_ids(raw: bytes, dice: random.Random) -> bytes:
    return _ID.sub(lambda found: b"" if dice.random() < 0.7 else found[0] * 3, raw)


def _line_doubled(raw: bytes, dice: random.Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    if not lines:
        return raw
    at = dice.randrange(len(lines))
    return b"".join((*lines[:at], *([lines[at]] * dice.choice((2, 3, 500))), *lines[at + 1 :]))


def _line_lost(raw: bytes, dice: random.Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    return b"".join(line for line in lines if dice.random() < 0.95)


def _nested(raw: bytes, dice: random.Random) -> bytes:
    for number in range(dice.choice((3, 40, 1_000))):
        boundary = b"b%d" % number
        raw = b'Content-Type: multipart/mixed; boundary="%s"\n\n--%s\n%s\n--%s--\n' % (
            boundary,
            boundary,
            raw,
            boundary,
        )
    return raw


def _bare_returns(raw: bytes, dice: random.Random) -> bytes:
    return raw.replace(b"\n", dice.choice((b"\r", b"\r\n", b"\n\r", b"\r\r\n", b"\x0b", b"\xe2\x80\xa8")))


def _endless_word(raw: bytes, dice: random.Random) -> bytes:
    return raw + dice.choice((b"a", b" ", b"\xf0\x9f\x98\x80", b"<", b"> ", b"1/1 ", b"=?", b"(", b"\xff")) * 5_000


def _odd_header(raw: bytes, dice: random.Random) -> bytes:
    header = dice.choice(
        (
            b"Subject: =?utf-8?B?!!!!?= =?nonsense?Q?=FF=FE?=",
            b'From: "unclosed <a@b, , ;:@@<>',
            b"To: " + b"x@y.example, " * 2_000,
            b"Content-Type: multipart/mixed",
            b"Content-Type: text/calendar; method=CANCEL; charset=utf-8",
            b"Content-Type: multipart/report; report-type=delivery-status",
            b"Content-Type: message/rfc822",
            b"Auto-Submitted: \xff\xfe",
            b"References: " + b"<a@b> " * 3_000,
            b"Subject: \xe2\x80\xae\xe2\x80\x8bRe: Re: Re:" + b" Re:" * 2_000,
        )
    )
    return header + b"\n" + raw


MUTATIONS: tuple[Mutation, ...] = (
    _flipped,
    _cut,
    _beheaded,
    _nulls,
    _other_charset,
    _other_encoding,
    _other_date,
    _without_ids,
    _line_doubled,
    _line_lost,
    _nested,
    _bare_returns,
    _endless_word,
    _odd_header,
)
