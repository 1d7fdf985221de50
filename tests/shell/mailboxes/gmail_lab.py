"""The laboratory around a Gmail mailbox: another program that speaks the same API, past the line that is watched."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import requests
from google.oauth2.credentials import Credentials

from daemon.mailboxes.base import Mailbox
from daemon.mailboxes.gmail import Gmail, Pace, Reach
from rules.label import Label, path
from rules.message import Place
from tests.shell.mailboxes.lab import Flag, Known, key_of, renamed
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.stub_gmail import Front, front

LABELS = {Place.INBOX: ["INBOX", "UNREAD"], Place.SENT: ["SENT"], Place.OTHER: list[str]()}
FOR_EVER = Reach(mail=timedelta(days=10_000), advertising=timedelta(days=10_000))
Json = dict[str, Any]


def token(text: str) -> Credentials:
    """Return a sign-in by a bearer token alone: it can't be renewed."""
    return Credentials(text)  # type: ignore[no-untyped-call]  # google-auth has no types there


def quick() -> Pace:
    """Return a pace that is counted, and waits for nothing."""
    return Pace(sleep=lambda _: None)


def encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


@dataclass(slots=True)
class GmailLab:
    """The rest of the world. server: the API's address, past the line."""

    user: str
    token: str
    server: str
    line: Front
    stack: ExitStack
    deviations: Mapping[str, str] = field(default_factory=dict)
    session: requests.Session = field(default_factory=requests.Session)

    def mailbox(self, known: Known) -> Mailbox:
        return self.gmail(known)

    def gmail(self, known: Known = list, **more: Any) -> Gmail:
        chosen = {"reach": FOR_EVER, "pace": quick()} | more
        mailbox = Gmail(
            "main", user=self.user, credentials=lambda: token(self.token), known=known, endpoint=self.line.address, **chosen
        )
        self.stack.callback(mailbox.close)
        return mailbox

    def ask(self, method: str, path: str, body: Json | None = None, **query: Any) -> Json:
        answer = self.session.request(
            method, f"{self.server}/gmail/v1/users/me/{path}", json=body, params=query, timeout=20,
            headers={"Authorization": f"Bearer {self.token}"},
        )  # fmt: skip
        if answer.status_code == 404:
            raise LookupError(path)
        answer.raise_for_status()
        return dict(answer.json()) if answer.content else {}

    def deliver(self, raw: bytes, place: Place) -> None:
        if place is Place.DRAFTS:
            self.ask("POST", "drafts", {"message": {"raw": encoded(raw)}})
        else:
            self.insert(raw, LABELS[place])

    def insert(self, raw: bytes, labels: list[str], thread: str | None = None) -> str:
        """Put a message there with these labels; return its id."""
        body = {"raw": encoded(raw), "labelIds": labels} | ({"threadId": thread} if thread else {})
        return str(self.ask("POST", "messages", body)["id"])

    def junk(self, raw: bytes) -> None:
        self.insert(raw, ["SPAM"])

    def edit_draft(self, key: str, raw: bytes) -> None:
        self.ask("PUT", f"drafts/{self._draft(key)}", {"message": {"raw": encoded(raw)}})

    def send_draft(self, key: str, message_id: str | None) -> None:
        draft = self._draft(key)
        if message_id is None:
            self.ask("POST", "drafts/send", {"id": draft})
        else:
            self.insert(renamed(self._raw_draft(draft), message_id), ["SENT"])
            self.ask("DELETE", f"drafts/{draft}")

    def delete(self, message_id: str) -> None:
        self.ask("DELETE", f"messages/{self.find(message_id)['id']}")

    def mark_deleted(self, message_id: str) -> None:
        """Gmail has no such mark: what is deleted goes to the trash."""
        self.trash(message_id)

    def trash(self, message_id: str) -> None:
        self.ask("POST", f"messages/{self.find(message_id)['id']}/trash")

    def archive(self, message_id: str) -> None:
        self.modify(message_id, remove="INBOX")

    def set_label(self, message_id: str, label: Label) -> None:
        self.modify(message_id, add=self._label(label))

    def clear_label(self, message_id: str, label: Label) -> None:
        self.modify(message_id, remove=self._label(label))

    def labels_of(self, message_id: str) -> frozenset[Label]:
        names = {one["id"]: one["name"] for one in self.ask("GET", "labels")["labels"]}
        here = {names[one] for one in self.find(message_id)["labelIds"]}
        return frozenset(label for label in Label if path(label, prefix="Followup") in here)

    def set_flag(self, message_id: str, flag: Flag) -> None:
        match flag:
            case Flag.SEEN:
                self.modify(message_id, remove="UNREAD")
            case Flag.FLAGGED:
                self.modify(message_id, add="STARRED")
            case Flag.ANSWERED:  # Gmail keeps no such mark; this one is the owner's too
                self.modify(message_id, add="IMPORTANT")

    def flags_of(self, message_id: str) -> frozenset[Flag]:
        labels = frozenset(self.find(message_id)["labelIds"])
        flags = {Flag.FLAGGED: "STARRED" in labels, Flag.ANSWERED: "IMPORTANT" in labels, Flag.SEEN: "UNREAD" not in labels}
        return frozenset(flag for flag, up in flags.items() if up)

    def raw_drafts(self) -> list[bytes]:
        drafts = (self.ask("GET", f"drafts/{one['id']}", format="raw")["message"] for one in self._drafts())
        return [_decoded(one) for one in drafts if "TRASH" not in one["labelIds"]]

    def draft_marks(self, key: str) -> tuple[bool, bool]:
        labels = self.ask("GET", f"drafts/{self._draft(key)}")["message"]["labelIds"]
        return "DRAFT" in labels, "UNREAD" not in labels

    def forget_history(self) -> None:
        self.line.oldest = int(self.ask("GET", "history", startHistoryId="1")["historyId"]) + 1

    def writes(self) -> int:
        return self.line.writes

    def modify(self, message_id: str, *, add: str | None = None, remove: str | None = None) -> None:
        body = {"addLabelIds": [add] if add else [], "removeLabelIds": [remove] if remove else []}
        self.ask("POST", f"messages/{self.find(message_id)['id']}/modify", body)

    def find(self, message_id: str) -> Json:
        """Return the message of that Message-ID, wherever it lies."""
        for one in self.ask("GET", "messages", maxResults=500, includeSpamTrash="true").get("messages", ()):
            message = self.ask("GET", f"messages/{one['id']}", format="metadata", metadataHeaders="Message-ID")
            if any(field["value"].strip("<>") == message_id for field in message["payload"]["headers"]):
                return message
        raise LookupError(message_id)

    def _label(self, label: Label) -> str:
        name = path(label, prefix="Followup")
        there = {one["name"]: one["id"] for one in self.ask("GET", "labels")["labels"]}
        return str(there[name] if name in there else self.ask("POST", "labels", {"name": name})["id"])

    def _drafts(self) -> list[Json]:
        return list(self.ask("GET", "drafts", maxResults=500).get("drafts", ()))

    def _draft(self, key: str) -> str:
        (draft,) = (one["id"] for one in self._drafts() if key_of(self._raw_draft(one["id"])) == key)
        return str(draft)

    def _raw_draft(self, draft: str) -> bytes:
        return _decoded(self.ask("GET", f"drafts/{draft}", format="raw")["message"])


def _decoded(message: Json) -> bytes:
    return base64.urlsafe_b64decode(message["raw"] + "==")


@contextmanager
def emulate_lab(server: Emulate) -> Iterator[GmailLab]:
    """Be a new user of emulate."""
    account = server.account()
    with ExitStack() as stack:
        line = stack.enter_context(front(server.address))
        yield GmailLab(
            account.email, account.token, server.address, line, stack.enter_context(ExitStack()),
            deviations={
                "test_an_edited_draft_is_another_message": "emulate: drafts.update is in no history, "
                "and leaves the message its id",
            },
        )  # fmt: skip


