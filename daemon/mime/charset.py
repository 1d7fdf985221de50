"""Bytes to text whatever they claim to be, and RFC 2047 encoded words to text. Nothing here raises."""

from __future__ import annotations

import base64
import binascii
import re

# What is labelled so in mail is in fact the wider one (WHATWG Encoding, section 4.2).
WIDER = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "unicode-1-1-utf-7": "utf-7",
    "iso-8859-8-i": "iso-8859-8",
}
NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "unicode-escape", "raw_unicode_escape", "undefined"})
WORD = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=", re.IGNORECASE)
BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bq]\?)", re.IGNORECASE)
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # UAX #9: the words after it run another way
HEX = re.compile(rb"=([0-9A-Fa-f]{2})")


def decode(data: bytes, charset: str | None) -> str:
    """Return the text of `data`: by the charset it claims, else by the one it fits. Without NULs and surrogates."""
    return _decode(data, charset).replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _decode(data: bytes, charset: str | None) -> str:
    claimed = (charset or "utf-8").strip().strip("\"'").lower().partition("*")[0]
    name = WIDER.get(claimed, claimed)
    for candidate in (name, "utf-8"):
        if candidate not in NO_CHARSETS:
            try:
                return data.decode(candidate)
            except (LookupError, ValueError):
                continue
    return _damaged(data, name)


def _damaged(data: bytes, name: str) -> str:
    """Decode what fits no charset: a message that was cut within a character, or one whose label is wrong."""
    text = data.decode("utf-8", "replace")
    holes = text.count("\ufffd")
    letters = sum(character > "\x7f" for character in text[:20_000]) - text[:20_000].count("\ufffd")
    cut = holes == 1 and text.endswith("\ufffd")
    if name == "utf-8" and (cut or holes <= letters):
        return text
    try:
        return data.decode("cp1252" if name in {"utf-8", *NO_CHARSETS} else name, "replace")
    except (LookupError, ValueError):
        return data.decode("cp1252", "replace")


def words(value: str) -> str:
    """Decode the encoded words of a header value. What looks like one and is none stays as it is."""
    if "=?" not in value:
        return value
    # RFC 2047, section 6.2: white space between encoded words is not shown.
    joined = BETWEEN.sub(r"\1", value)
    pieces: list[str] = []
    pending: tuple[str, bytes] | None = None
    end = 0
    for match in WORD.finditer(joined):
        charset, data = match[1].lower(), _word(match[2], match[3])
        if pending and (match.start() != end or pending[0] != charset):
            pieces.append(decode(pending[1], pending[0]))
            pending = None
        pieces.append(joined[end : match.start()])
        # Many senders cut a multi-byte character in two words: join the bytes before decoding.
        pending = (charset, (pending[1] if pending else b"") + data)
        end = match.end()
    if pending:
        pieces.append(decode(pending[1], pending[0]))
    return "".join(pieces) + joined[end:]


def _word(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if encoding in "bB":
        try:
            return base64.b64decode(data.rstrip(b"=") + b"===")
        except (binascii.Error, ValueError):
            return data
    return HEX.sub(lambda match: bytes.fromhex(match[1].decode()), data.replace(b"_", b" "))


def one_line(text: str) -> str:
    """Return the text without line ends and control characters, so that nothing can start a header of its own.

    What turns the direction of words goes too: a name would seem to be another one.
    """
    return (text if text.isprintable() else CONTROL.sub(" ", TURNING.sub("", text))).strip()


def header_text(value: bytes) -> str:
    """Return a raw header value as text, encoded words still in it."""
    try:
        text = value.decode("ascii")
    except UnicodeDecodeError:
        text = decode(value, "utf-8")  # RFC 6532: headers may be UTF-8
    return one_line(text)
