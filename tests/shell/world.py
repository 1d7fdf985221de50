"""Plays owner, employers and crashes against the engine: a store of mail, a clock, and everything that can happen."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from daemon import mime
from daemon.engine import Engine, Outcome
from daemon.judge import Asked
from daemon.mailboxes.memory import Memory, Store, Stored
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from rules.label import Label
from rules.message import Owner, Place
from tests.core.cases import terms

OWNER = Owner("Dana Whitfield", frozenset({"dana@whitfield.example"}), "US")
ME = "Dana Whitfield <dana@whitfield.example>"
START = datetime(2026, 3, 2, 9, tzinfo=UTC)

ANSWERS = {
    "question": "Hi Dana,\n\nthank you for your application. Which day next week would suit you for a phone call?\n\nRita Mo\n",
    "promise": "Hi Dana,\n\nthank you for your application. We will let you know by {day}.\n\nRita Mo\n",
    "rejection": "Hi Dana,\n\nwe have decided to move forward with other candidates. We wish you all the best.\n\nRita Mo\n",
    "absence": "I am out of the office and will be back on {day}.\n",
}


class Crash(Exception):
    """The process died here."""


class World:
    """One mailbox, one owner, some employers by number. Local state is kept until it is lost."""

    def __init__(self) -> None:
        self.store = Store()
        self.now = START
        self.index = Index(None, OWNER)
        self.ledger = Ledger(None)
        self.threads: dict[int, list[str]] = {}  # employer: Message-IDs, oldest first
        self.last: dict[int, str] = {}  # employer: what happened last in its thread
        self.calls = 0
        self.crash_at: int | None = None
        self.number = 0

    # ── what happens ──────────────────────────────────────────────────────────

    def later(self, days: int) -> None:
        self.now += timedelta(days=days)

    def apply(self, employer: int) -> None:
        """The owner applies (or writes once more, in the same thread)."""
        text = f"Dear Ms. Mo,\n\nI would like to apply for the welder position at Firm{employer}.\n\nDana Whitfield\n"
        self._post(employer, text, mine=True)
        self.last[employer] = "owner"

    def answer(self, employer: int, kind: str) -> None:
        """The employer answers, or its machine does."""
        day = f"{self.now + timedelta(days=6):%B %-d}"
        headers = {"Auto-Submitted": "auto-replied"} if kind == "absence" else {}
        self._post(employer, ANSWERS[kind].format(day=day), mine=False, headers=headers)
        if kind != "absence":
            self.last[employer] = kind

    def edit(self, number: int, *, keep_key: bool) -> None:
        """The owner changes a draft in a mail program: a new message takes its place."""
        raw = self.store.messages[number].raw.replace(b"Dana", b"Dana W.", 1) + b"\r\nP.S. I also speak Welsh.\r\n"
        if not keep_key:
            raw = re.sub(rb"X-Followupd-[^\n]*\n", b"", raw)
        self.store.remove(number)
        self.store.add(Stored(raw, Place.DRAFTS, flags=frozenset({"draft"})))

    def send(self, number: int, *, new_id: bool) -> None:
        """The owner sends a draft: a copy lies in Sent, the draft is gone."""
        draft = self.store.messages[number]
        employer = self.employer_of(draft)
        self.number += 1
        raw = re.sub(rb"\r\nDate: [^\r]*", b"\r\nDate: " + format_datetime(self.now).encode(), draft.raw)
        if new_id:
            raw = re.sub(rb"\r\nMessage-ID: [^\r]*", b"\r\nMessage-ID: <sent%d@whitfield.example>" % self.number, raw)
        self.store.remove(number)
        self.store.add(replace(draft, raw=raw, place=Place.SENT, flags=frozenset({"seen"})))
        self.threads[employer].append(mime.envelope(mime.header_of(raw), place=Place.SENT).id)
        self.last[employer] = "owner"
        self.now += timedelta(minutes=1)

    def label(self, employer: int, label: Label, *, on: bool) -> None:
        """The owner sets or clears one of their labels on the thread's first message."""
        number = next(n for n, m in self.store.messages.items() if self.threads[employer][0].encode() in m.raw)
        message = self.store.messages[number]
        changed = message.labels | {label} if on else message.labels - {label}
        self.store.change(number, replace(message, labels=changed))

    def lose_index(self) -> None:
        self.index = Index(None, OWNER)

    def lose_everything(self) -> None:
        self.lose_index()
        self.ledger = Ledger(None)

    def run(self, *, crash_at: int | None = None) -> Outcome | None:
        """Make one pass; None where it died at that call of the mailbox's writes."""
        self.calls, self.crash_at = 0, crash_at
        mailbox = Memory(self.store, hook=self._hook)
        engine = Engine({"memory": mailbox}, self.index, self.ledger, OWNER, terms())
        try:
            return engine.run("memory", Asked(self.now, only_until=False), dry=False)
        except Crash:
            return None

    # ── what is there ─────────────────────────────────────────────────────────

    def drafts(self) -> dict[int, Stored]:
        return {n: m for n, m in self.store.messages.items() if m.place is Place.DRAFTS and not m.deleted}

    def ours(self) -> dict[int, Stored]:
        """The drafts that are as followupd wrote them."""
        return {n: m for n, m in self.drafts().items() if key_of(m) and mime.unedited(m.raw)}

    def employer_of(self, message: Stored) -> int:
        found = re.search(rb"@firm(\d+)\.example", message.raw)
        if found is None:
            raise LookupError(message.raw)
        return int(found[1])

    def _post(self, employer: int, text: str, *, mine: bool, headers: dict[str, str] | None = None) -> None:
        self.number += 1
        thread = self.threads.setdefault(employer, [])
        message, them = EmailMessage(), f"Rita Mo <rita@firm{employer}.example>"
        message["From"], message["To"] = (ME, them) if mine else (them, ME)
        message["Subject"] = f"{'Re: ' if thread else ''}Welder at Firm{employer}"
        message["Date"] = format_datetime(self.now)
        message["Message-ID"] = f"<m{self.number}@{'whitfield' if mine else f'firm{employer}'}.example>"
        if thread:
            message["In-Reply-To"] = f"<{thread[-1]}>"
            message["References"] = " ".join(f"<{earlier}>" for earlier in thread)
        for name, value in (headers or {}).items():
            message[name] = value
        message.set_content(text)
        self.store.add(Stored(message.as_bytes(), Place.SENT if mine else Place.INBOX))
        thread.append(str(message["Message-ID"])[1:-1])
        self.now += timedelta(minutes=1)

    def _hook(self, _what: str) -> None:
        self.calls += 1
        if self.crash_at is not None and self.calls >= self.crash_at:
            raise Crash


def key_of(message: Stored) -> str | None:
    return mime.envelope(mime.header_of(message.raw), place=message.place).key
