"""The laboratory around Gmail's IMAP: another mail program, and what Gmail's own pages do to the mail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from rules.label import Label, path
from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab
from tests.shell.mailboxes.lab import message_id_of
from tests.shell.servers.gimap import gimap
from tests.shell.servers.gimap_client import Gimap
from tests.shell.servers.gimap_mail import ALL, AWAY, DRAFTS, SENT, SPAM, TRASH, Mail, Message
from tests.shell.servers.proxy import proxy

USER, PASSWORD = "dana@gmail.example", "app password"
NAMES = {Place.INBOX: "INBOX", Place.SENT: SENT, Place.DRAFTS: DRAFTS, Place.OTHER: ALL}


@dataclass(slots=True)
class GimapLab(ImapLab):
    """The rest of the world, on Gmail: labels are labels, and to delete is to put into the trash."""

    server: Gimap | None = None

    @property
    def mail(self) -> Mail:
        assert self.server
        return self.server.mail

    def message(self, message_id: str) -> Message:
        """Return it as the server keeps it, rather than a copy in the trash. Raises LookupError where there is none."""
        found = [one for one in self.mail.messages if message_id_of(one.raw) == message_id]
        if not found:
            raise LookupError(message_id)
        return min(found, key=lambda one: bool(one.labels & AWAY))

    def thread_of(self, message_id: str) -> int:
        return self.message(message_id).thread

    def delete(self, message_id: str) -> None:
        self.trash(message_id)
        found = self.find(message_id)
        self._expunge(found.folder, found.uid)

    def trash(self, message_id: str) -> None:
        found = self.find(message_id)
        self.world(found.folder).move([found.uid], TRASH)

    def archive(self, message_id: str) -> None:
        found = self.find(message_id)
        assert found.folder == "INBOX"
        self._expunge("INBOX", found.uid)

    def edit_draft(self, key: str, raw: bytes) -> None:
        before = self._draft(key)
        self.deliver(raw, Place.DRAFTS)
        self._expunge(before.folder, before.uid)

    def send_draft(self, key: str, message_id: str | None) -> None:
        draft = self._draft(key)
        raw = self._raw(draft)
        self.deliver(
            raw if message_id is None else raw.replace(message_id_of(raw).encode(), message_id.encode(), 1), Place.SENT
        )
        self.world(DRAFTS).move([draft.uid], TRASH)

    def set_label(self, message_id: str, label: Label) -> None:
        with self.mail.changed:
            self.mail.change([self.message(message_id)], lambda one: one.labels.add(path(label, prefix="Followup")))

    def clear_label(self, message_id: str, label: Label) -> None:
        with self.mail.changed:
            self.mail.change([self.message(message_id)], lambda one: one.labels.discard(path(label, prefix="Followup")))

    def labels_of(self, message_id: str) -> frozenset[Label]:
        names = self.message(message_id).labels
        return frozenset(label for label in Label if path(label, prefix="Followup") in names)

    def _expunge(self, folder: str, uid: int) -> None:
        client = self.world(folder)
        client.delete_messages([uid], silent=True)
        client.uid_expunge([uid])


@contextmanager
def gimap_lab() -> Iterator[GimapLab]:
    with ExitStack() as stack:
        server = stack.enter_context(gimap(USER, PASSWORD))
        line = stack.enter_context(proxy(server.port))

        def renumber(_user: str, _folder: str) -> None:
            with server.mail.changed:
                server.mail.renumber(ALL)

        yield GimapLab(
            USER,
            PASSWORD,
            server.port,
            line,
            NAMES,
            TRASH,
            SPAM,
            renumber,
            stack.enter_context(ExitStack()),
            server=server,
        )
