"""Builds real MIME messages from the YAML of tests/corpus/mailboxes: the corpus as mail programs would have sent it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from daemon.mime import content, envelope, header_of
from daemon.mime.addresses import addresses as parsed
from rules.message import Address, Message, Owner, Place
from tests.parts import Sheet, built
from tests.styles import Shown
from tests.writing import Letter, written

SUBJECT_PREFIX = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg|tr|rv|antw)\s*:\s*|\[external\]\s*)+", re.IGNORECASE)
LANGUAGES = ("en", "de", "fr", "es")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One mailbox of the corpus. messages and places go together, in the order of the file."""

    id: str
    me: Address
    addresses: frozenset[str]
    tz: ZoneInfo
    country: str | None
    lang: str
    at: datetime
    messages: tuple[bytes, ...]
    places: tuple[Place, ...]
    expect: tuple[dict[str, Any], ...]
    why: str
    tags: tuple[str, ...] = ()

    @property
    def owner(self) -> Owner:
        return Owner(name=self.me.name, addresses=self.addresses, country=self.country)


def load(path: Path) -> Mailbox:
    """Return the mailbox that a file describes, its messages as bytes. Raises ValueError where it can't be built."""
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    me = address(raw["me"])
    aliases = tuple(address(one) for one in raw.get("me_also") or ())
    zone = ZoneInfo(raw["tz"])
    lang = raw.get("lang") if raw.get("lang") in LANGUAGES else "en"
    owners = frozenset({me.email, *(one.email for one in aliases)})
    letters = [
        _letter(entry, index=index, box=str(raw["id"]), me=me, zone=zone) for index, entry in enumerate(raw["messages"])
    ]
    return Mailbox(
        id=str(raw["id"]),
        me=me,
        addresses=owners,
        tz=zone,
        country=raw.get("country"),
        lang=lang,
        at=_aware(raw["at"], zone),
        messages=_messages(letters, lang=lang, owners=owners),
        places=tuple(Place.SENT if letter.sender.email in owners else Place.INBOX for letter in letters),
        expect=tuple(raw["expect"]),
        why=str(raw.get("why") or "").strip(),
        tags=tuple(raw.get("tags") or ()),
    )


def messages(mailbox: Mailbox) -> tuple[Message, ...]:
    """Return the mailbox's messages as the program reads them, in the same order."""
    return tuple(
        Message(envelope(header_of(raw), place=place), content(raw))
        for raw, place in zip(mailbox.messages, mailbox.places, strict=True)
    )


def address(text: str) -> Address:
    """Return the address of 'Name <a@example.org>' or 'a@example.org'."""
    match = re.fullmatch(r"\s*(.*?)\s*<\s*([^<>]+?)\s*>\s*", str(text))
    name, email = (match[1].strip('"'), match[2]) if match else ("", str(text).strip())
    if not parsed(email):
        raise ValueError(f"no address: {text!r}")
    return Address(name, email.lower())


def _letter(entry: dict[str, Any], *, index: int, box: str, me: Address, zone: ZoneInfo) -> Letter:
    def people(field: str) -> tuple[Address, ...]:
        found = entry.get(field) or ()
        return tuple(_person(one, me) for one in ([found] if isinstance(found, str) else found))

    sender = _person(entry["from"], me)
    return Letter(
        id=f"{box}.{index}@{sender.domain}",
        sender=sender,
        to=people("to"),
        cc=people("cc"),
        date=_aware(entry["date"], zone),
        subject=str(entry["subject"]),
        body=str(entry["body"]).rstrip("\n"),
        style=str(entry.get("style") or "plain"),
        answers=entry.get("replies"),
        quote=_quote(entry.get("quote")),
        headers=tuple((str(name), str(value)) for name, value in (entry.get("headers") or {}).items()),
        invite=entry.get("invite"),
    )


def _person(text: str, me: Address) -> Address:
    return me if text == "me" else address(text)


def _quote(value: object) -> str:
    """Return how a message quotes: '', 'top', 'bottom' or 'inline'."""
    if isinstance(value, str):
        return value
    return "top" if value else ""


def _aware(date: datetime | str, zone: ZoneInfo) -> datetime:
    parsed_date = datetime.fromisoformat(date) if isinstance(date, str) else date
    return parsed_date if parsed_date.tzinfo else parsed_date.replace(tzinfo=zone)


def _messages(letters: list[Letter], *, lang: str, owners: frozenset[str]) -> tuple[bytes, ...]:
    shown: list[Shown] = []
    chains: list[tuple[str, ...]] = []
    found: list[bytes] = []
    for index, letter in enumerate(letters):
        parent = _checked(letter.answers, index)
        quoted = _quoted(letters, index)
        page = written(letter, shown[quoted] if quoted is not None else None, lang=lang)
        chain = (*chains[parent], letters[parent].id) if parent is not None else ()
        found.append(built(Sheet(letter, page, chain, lang, mine=letter.sender.email in owners)))
        shown.append(page.shown)
        chains.append(chain)
    return tuple(found)


def _checked(answers: int | None, index: int) -> int | None:
    if answers is not None and not 0 <= answers < index:
        raise ValueError(f"message {index} answers {answers}, which is not before it")
    return answers


def _quoted(letters: list[Letter], index: int) -> int | None:
    """Return which message it quotes: the one it answers, or where headers are broken, the last of that subject."""
    letter = letters[index]
    if not letter.quote or letter.answers is not None:
        return letter.answers if letter.quote else None
    same = [n for n in range(index) if _bare(letters[n].subject) == _bare(letter.subject)]
    return same[-1] if same else None


def _bare(subject: str) -> str:
    return SUBJECT_PREFIX.sub("", subject).strip().lower()
