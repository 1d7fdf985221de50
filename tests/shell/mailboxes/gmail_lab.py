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

from daemon.mailboxes.base import Known, Mailbox
from daemon.mailboxes.gmail import Gmail, Pace, Reach
from rules.label import Label, path
from rules.message import Place
from tests.shell.mailboxes.gmail_noted import Noted
from tests.shell.mailboxes.lab import Flag, key_of, message_id_of, renamed
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.myworld import USER, Myworld, World
from tests.shell.servers.stub_gmail import Front, front

LABELS = {Place.INBOX: ["INBOX", "UNREAD"], Place.SENT: ["SENT"], Place.OTHER: ["CATEGORY_UPDATES"]}
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
    """The rest of the world. server: the API's address, past the line.

    notes: what was put there by the server's id, where the server does not keep it as it was; else None.
    """

    user: str
    token: str
    server: str
    line: Front
    stack: ExitStack
    deviations: Mapping[str, str] = field(default_factory=dict)
    notes: dict[str, bytes] | None = None
    world: World | None = None
    session: requests.Session = field(default_factory=requests.Session)

    def mailbox(self, known: Known) -> Mailbox:
        mailbox = self.gmail(known)
        return mailbox if self.notes is None else Noted(mailbox, self.notes)

    def gmail(self, known: Known = list, **more: Any) -> Gmail:
        chosen: Json = {
            "reach": FOR_EVER,
            "pace": quick(),
            "endpoint": self.line.address,
            "headers_only": self.line.headers,
        } | more
        mailbox = Gmail("main", user=self.user, credentials=lambda: token(self.token), known=known, **chosen)
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
            self._note(self.ask("POST", "drafts", {"message": {"raw": encoded(raw)}})["message"], raw)
        else:
            self.insert(raw, LABELS[place])

    def insert(self, raw: bytes, labels: list[str], thread: str | None = None) -> str:
        """Put a message there with these labels; return its id."""
        body = {"raw": encoded(raw), "labelIds": labels} | ({"threadId": thread} if thread else {})
        return self._note(self.ask("POST", "messages", body), raw)

    def junk(self, raw: bytes) -> None:
        self.insert(raw, ["SPAM"])

    def put_another_draft(self, key: str, raw: bytes) -> None:
        """Put `raw` in the draft's place as mail programs do over IMAP: a new one, the old one deleted."""
        before = self._draft(key)["id"]
        self.deliver(raw, Place.DRAFTS)
        self.ask("DELETE", f"drafts/{before}")

    def edit_draft(self, key: str, raw: bytes) -> None:
        """Change the draft as Gmail's own pages do."""
        self._note(
            self.ask("PUT", f"drafts/{self._draft(key)['id']}", {"message": {"raw": encoded(raw)}})["message"], raw
        )

    def send_draft(self, key: str, message_id: str | None) -> None:
        draft = self._draft(key)
        raw = self._put(draft)
        if message_id is None:
            self._note(self.ask("POST", "drafts/send", {"id": draft["id"]}), raw)
        else:
            self.insert(renamed(raw, message_id), ["SENT"])
            self.ask("DELETE", f"drafts/{draft['id']}")

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
        flags = {
            Flag.FLAGGED: "STARRED" in labels,
            Flag.ANSWERED: "IMPORTANT" in labels,
            Flag.SEEN: "UNREAD" not in labels,
        }
        return frozenset(flag for flag, up in flags.items() if up)

    def raw_drafts(self) -> list[bytes]:
        return [raw for draft in self._drafts() for raw in self._there(draft)]

    def draft_marks(self, key: str) -> tuple[bool, bool]:
        labels = self.ask("GET", f"drafts/{self._draft(key)['id']}")["message"]["labelIds"]
        return "DRAFT" in labels, "UNREAD" not in labels

    def forget_history(self) -> None:
        bump = self.insert(b"Subject: something\r\n\r\nhappens\r\n", ["SPAM"])  # now all cursors are of the past
        self.ask("DELETE", f"messages/{bump}")
        try:
            now = self.ask("GET", "profile")
        except LookupError:  # emulate has none
            now = self.ask("GET", "history", startHistoryId="1")
        self.line.oldest = int(now["historyId"])

    def writes(self) -> int:
        return self.line.writes

    def modify(self, message_id: str, *, add: str | None = None, remove: str | None = None) -> None:
        body = {"addLabelIds": [add] if add else [], "removeLabelIds": [remove] if remove else []}
        self.ask("POST", f"messages/{self.find(message_id)['id']}/modify", body)

    def find(self, message_id: str) -> Json:
        """Return the message of that Message-ID, wherever it lies."""
        for one in self.ask("GET", "messages", maxResults=500, includeSpamTrash="true").get("messages", ()):
            message = self.ask("GET", f"messages/{one['id']}", format="raw")
            if message_id_of(self._decoded(message)) == message_id:
                return message
        raise LookupError(message_id)

    def _label(self, label: Label) -> str:
        name = path(label, prefix="Followup")
        there = {one["name"]: one["id"] for one in self.ask("GET", "labels")["labels"]}
        return str(there[name] if name in there else self.ask("POST", "labels", {"name": name})["id"])

    def _labels(self, message: str) -> list[str]:
        return list(self.ask("GET", f"messages/{message}", format="minimal")["labelIds"])

    def _drafts(self) -> list[Json]:
        return list(self.ask("GET", "drafts", maxResults=500).get("drafts", ()))

    def _draft(self, key: str) -> Json:
        (draft,) = (one for one in self._drafts() for raw in self._there(one) if key_of(raw) == key)
        return draft

    def _there(self, draft: Json) -> list[bytes]:
        """Read one draft: nothing where it lies in the trash, or a service at work took it away since it was listed."""
        try:
            return [] if "TRASH" in self._labels(draft["message"]["id"]) else [self._put(draft)]
        except LookupError:
            return []

    def _put(self, draft: Json) -> bytes:
        return self._decoded(self.ask("GET", f"drafts/{draft['id']}", format="raw")["message"])

    def _decoded(self, message: Json) -> bytes:
        return base64.urlsafe_b64decode(message["raw"] + "==") if self.notes is None else self.notes[message["id"]]

    def _note(self, message: Json, raw: bytes) -> str:
        if self.notes is not None:
            self.notes[message["id"]] = raw
        return str(message["id"])


IN_PLACE = "emulate: drafts.update is in no history, and leaves the message its id"
NO_DELETIONS = "myworld: what is deleted is in no history"
ALL_LABELS = "myworld: a record of changed labels names all that the message has, not those that changed"
MADE_ANEW = "myworld: a message is made anew from what it understood of it"
NO_UPDATE = "myworld: drafts.update finds no thread for a draft that stands alone, and loses it"

EMULATE = {"test_an_edited_draft_is_another_message": IN_PLACE}
MYWORLD = {
    "test_a_draft_is_kept_word_for_word_flagged_as_draft_and_seen": MADE_ANEW,
    "test_contents_are_as_they_lie_there": MADE_ANEW,
    "test_a_dropped_draft_is_gone": NO_DELETIONS,
    "test_the_drafts_mark_does_not_return_when_the_added_draft_is_deleted": NO_DELETIONS,
    "test_a_later_look_that_was_left_early_goes_on": NO_DELETIONS,
    "test_what_a_look_that_was_left_early_told_and_is_deleted_since_is_gone": NO_DELETIONS,
    "test_a_deleted_message_is_gone": NO_DELETIONS,
    "test_a_draft_that_was_sent_lies_in_sent": NO_DELETIONS,
    "test_labels_of_what_is_gone_are_no_error": NO_DELETIONS,
    "test_a_message_that_was_archived_is_there_once": ALL_LABELS,
    "test_reading_mail_elsewhere_is_no_change_of_it": ALL_LABELS,
    "test_a_label_does_not_change_the_ref": ALL_LABELS,
    "test_a_draft_that_was_edited_is_not_dropped_by_its_old_ref": NO_UPDATE,
    "test_an_edited_draft_is_another_message": NO_UPDATE,
    "test_a_notice_lies_in_the_inbox_unread_and_is_known_again": MADE_ANEW,
    "test_a_notice_that_is_dropped_is_gone_and_the_other_stays": MADE_ANEW,
    "test_a_notice_that_was_read_and_filed_away_is_dropped_too": MADE_ANEW,
    "test_to_drop_a_notice_twice_is_to_drop_it_once": MADE_ANEW,
}


@contextmanager
def emulate_lab(server: Emulate) -> Iterator[GmailLab]:
    """Be a new user of emulate."""
    account = server.account()
    with ExitStack() as stack:
        line = stack.enter_context(front(server.address))
        inner = stack.enter_context(ExitStack())
        yield GmailLab(account.email, account.token, server.address, line, inner, EMULATE)


@contextmanager
def myworld_lab(server: Myworld) -> Iterator[GmailLab]:
    """Be the user of a new world."""
    world = server.world()
    with ExitStack() as stack:
        line = stack.enter_context(front(world.api))
        inner = stack.enter_context(ExitStack())
        yield GmailLab(USER, world.token, world.api, line, inner, MYWORLD, notes={}, world=world)
