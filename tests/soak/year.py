"""One year of a job search: who writes when, what the owner does with drafts, what breaks; and what must hold each day."""

from __future__ import annotations

import random
import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime

from daemon import mime
from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab
from tests.shell.mailboxes.lab import key_of
from tests.shell.servers.dovecot import Dovecot
from tests.soak.letters import APPLICATION, ENDS_THE_WAIT, REPLY, Talk, other

CAP = 5  # new drafts a day
AT_MOST = 3  # follow-ups since their last word; no stage allows more


@dataclass(slots=True)
class Year:
    """The owner, the employers, and the line to the server. a_day: how many other messages come in each day."""

    server: Dovecot
    lab: ImapLab
    dice: random.Random
    a_day: int
    talks: dict[int, Talk] = field(default_factory=dict)
    coming: list[tuple[datetime, int, str]] = field(default_factory=list)  # when, whose, and what they will answer
    edited: set[bytes] = field(default_factory=set)
    dismissed: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)  # keys of all drafts there ever were
    done: Counter[str] = field(default_factory=Counter)
    delivered: Counter[str] = field(default_factory=Counter)
    validity: int = 1_900_000_000

    # ── what happens ──────────────────────────────────────────────────────────

    def day(self, now: datetime) -> None:
        """Let everything happen that happens in a day; faults come in the middle of it."""
        self._deliver("INBOX", [other(self.delivered["INBOX"] + n, now) for n in range(self.a_day)])
        if now.weekday() < 5 and self.dice.random() < 0.7:
            self._apply(now)
        if self.dice.random() < 0.4:
            self._break()
        for when, number, kind in [each for each in self.coming if each[0] <= now]:
            self.coming.remove((when, number, kind))
            self._deliver("INBOX", [self.talks[number].theirs(kind, now)])
            self.done[kind] += 1
        for talk in self.talks.values():
            if talk.last == "question" and self.dice.random() < 0.5:
                self._deliver("Sent", [talk.mine(REPLY, now)])
                self._expect(talk, now)
        for raw in self.drafts():
            self._handle(raw, now)

    def _apply(self, now: datetime) -> None:
        talk = Talk(len(self.talks))
        self.talks[talk.number] = talk
        self._deliver("Sent", [talk.mine(APPLICATION, now)])
        self._expect(talk, now)

    def _expect(self, talk: Talk, now: datetime) -> None:
        """Choose what they will do next: half of them nothing, for ever."""
        kind = self.dice.choice([*ENDS_THE_WAIT, "promise", "absence", *["silence"] * 4])
        if kind != "silence":
            self.coming.append((now + timedelta(days=self.dice.randrange(1, 25)), talk.number, kind))

    def _handle(self, raw: bytes, now: datetime) -> None:
        """The owner comes across a draft, and mostly leaves it for another day."""
        chosen = self.dice.random()
        key = str(key_of(raw))
        if chosen < 0.15:
            self._send(raw, now)
        elif chosen < 0.18 and raw not in self.edited:
            changed = raw + b"P.S. I can start at once.\r\n"
            self.lab.edit_draft(key, changed)
            self.edited.add(changed)
            self.done["edited"] += 1
        elif chosen < 0.21:
            self._remove(raw)
            self.dismissed.add(key)
            self.done["deleted"] += 1

    def _send(self, raw: bytes, now: datetime) -> None:
        talk = self.talks[firm(raw)]
        sent = re.sub(rb"\r\nDate: [^\r]*", b"\r\nDate: " + format_datetime(now).encode(), raw)
        self._remove(raw)
        self._deliver("Sent", [sent])
        talk.ids.append(mime.envelope(mime.header_of(sent), place=Place.SENT).id)
        talk.sent += 1
        talk.last, talk.last_day = "owner", now
        self.done["sent"] += 1
        if self.dice.random() < 0.3:
            self._expect(talk, now)

    def _remove(self, raw: bytes) -> None:
        """The owner deletes a draft."""
        client = self.lab.world("Drafts")
        uids = client.search(["UNDELETED", "HEADER", "X-Followupd-Key", str(key_of(raw))])
        client.delete_messages(uids, silent=True)
        client.uid_expunge(uids)
        self.edited.discard(raw)

    def _deliver(self, folder: str, raws: list[bytes]) -> None:
        self.delivered[folder] += len(raws)
        client = self.lab.world()
        flags = () if folder == "INBOX" else (b"\\Seen",)
        if len(raws) == 1:
            client.append(folder, raws[0], flags)
        elif raws:
            client.multiappend(folder, raws)

    # ── what breaks ───────────────────────────────────────────────────────────

    def _break(self) -> None:
        line = self.lab.line
        fault = self.dice.choice(["cut", "hung up", "refused", "silent", "kicked", "renumbered"])
        if fault == "renumbered" and self.dice.random() < 0.8:  # all is looked at again: that is rare
            fault = "cut"
        self.done[fault] += 1
        match fault:
            case "cut":
                line.cut_after = self.dice.randrange(1, 30_000)
            case "hung up":
                line.hang_up()
            case "refused":
                line.refused = True
                line.hang_up()
                time.sleep(self.dice.uniform(0, 0.5))
                line.refused = False
            case "silent":
                line.silent = True
                time.sleep(self.dice.uniform(0, 0.3))
                line.silent = False
                line.hang_up()
            case "kicked":
                self.server.admin("kick", self.lab.user)
                self.lab.other = None  # the owner's mail program was thrown out too
            case _:
                self._renumber(self.dice.choice(["INBOX", "Sent", "Drafts"]))

    def _renumber(self, folder: str) -> None:
        """Give a folder another UIDVALIDITY: all that was known of it is worth nothing."""
        self.validity += 1
        words = ("mailbox", "update", "-u", self.lab.user, "--uid-validity", str(self.validity), folder)
        for _ in range(50):  # it is refused while somebody else writes there
            with suppress(subprocess.CalledProcessError):
                self.server.admin(*words)
                break
            time.sleep(0.1)
        self.lab.other = None

    # ── what must hold ────────────────────────────────────────────────────────

    def drafts(self) -> list[bytes]:
        client = self.lab.world("Drafts")
        uids = client.search(["UNDELETED"])
        return [parts[b"BODY[]"] for _, parts in sorted(client.fetch(uids, ["BODY.PEEK[]"]).items())] if uids else []

    def laws_hold(self) -> None:
        """Fail where one of the laws was broken, once all that happened was seen."""
        drafts = self.drafts()
        assert self.edited <= set(drafts), "an edited draft was touched"
        ours = [raw for raw in drafts if raw not in self.edited]
        counts = Counter(map(firm, drafts))
        assert all(count == 1 for count in counts.values()), counts.most_common(3)
        keys = {str(key_of(raw)) for raw in ours}
        assert not keys & self.dismissed, "a draft came back that the owner had deleted"
        new = keys - self.seen
        assert len(new) <= CAP, f"{len(new)} new drafts in one day"
        self.seen |= new
        self.done["drafts"] += len(new)
        self._nobody_is_nagged(map(firm, ours))

    def _nobody_is_nagged(self, firms: Iterable[int]) -> None:
        for number in firms:
            talk = self.talks[number]
            assert talk.last not in ENDS_THE_WAIT, f"a draft to Firm{number}, whose last word was a {talk.last}"
            assert talk.sent < AT_MOST, f"{talk.sent} follow-ups to Firm{number}, and one more drafted"

    def no_mail_is_lost(self) -> None:
        for folder, count in self.delivered.items():
            client = self.lab.world(folder)
            assert len(client.search(["ALL"])) == count, folder


def firm(raw: bytes) -> int:
    """Return the number of the employer that a draft is to."""
    found = re.search(r"@firm(\d+)\.example", mime.envelope(mime.header_of(raw), place=Place.DRAFTS).to[0].email)
    assert found
    return int(found[1])
