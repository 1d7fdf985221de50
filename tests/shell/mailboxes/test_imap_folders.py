"""Which folders are looked at."""

from __future__ import annotations

import pytest

from daemon.mailboxes.imap.folders import Folders, Listed, found
from rules.message import Place


def listed(*names: str, delimiter: str = "/") -> list[Listed]:
    """Return folders; what follows a name after a blank and a backslash is its attribute."""
    rows = (name.partition(" \\") for name in names)
    return [
        Listed(name, delimiter, frozenset({f"\\{attribute.lower()}"} if attribute else ()))
        for name, _, attribute in rows
    ]


@pytest.mark.parametrize(
    ("names", "delimiter", "sent", "drafts", "archive"),
    [
        (("INBOX", "A \\Sent", "B \\Drafts", "C \\Archive"), "/", "A", "B", ("C",)),
        (("INBOX", "Sent", "Gone \\SENT", "Drafts"), "/", "Gone", "Drafts", ()),
        (("INBOX", "INBOX.Sent", "INBOX.Drafts", "INBOX.Archive"), ".", "INBOX.Sent", "INBOX.Drafts", ("INBOX.Archive",)),
        (("INBOX", "Gesendet", "Entwürfe"), "/", "Gesendet", "Entwürfe", ()),
        (("INBOX", "Gesendete Objekte", "ENTWÜRFE"), "/", "Gesendete Objekte", "ENTWÜRFE", ()),
        (("INBOX", "Envoyés", "Brouillons"), "/", "Envoyés", "Brouillons", ()),
        (("INBOX", "Enviados", "Borradores", "Archivo"), "/", "Enviados", "Borradores", ("Archivo",)),
        (("[Gmail] \\Noselect", "[Gmail]/Sent Mail", "[Gmail]/Drafts"), "/", "[Gmail]/Sent Mail", "[Gmail]/Drafts", ()),
        (("INBOX", "Sent Items", "Drafts", "Archive"), "/", "Sent Items", "Drafts", ("Archive",)),
        (("INBOX", "Sent", "Projects/Drafts", "Projects/Archive"), "/", "Sent", None, ()),
        (("INBOX", "Sent \\Trash", "Drafts \\NonExistent"), "/", None, None, ()),
        (("INBOX", "Archives", "Archives/2025", "Archives/2026", "Archives2"), "/", None, None,
         ("Archives", "Archives/2025", "Archives/2026")),
        (("INBOX", "All \\All", "Old \\Archive"), "/", None, None, ("Old",)),
        (("INBOX", "[Gmail]/All Mail \\All"), "/", None, None, ("[Gmail]/All Mail",)),
        (("INBOX", "Archive \\Noselect", "Archive/2026"), "/", None, None, ("Archive/2026",)),
    ],
    ids=["special use", "special use in capitals, before a name", "below the inbox", "german", "german, Outlook",
         "french", "spanish", "Gmail by names", "Exchange", "another's drafts are not ours", "trash and missing ones",
         "the archive's years", "archive before all mail", "all mail", "an archive that can't be opened"],
)  # fmt: skip
def test_a_role_is_filled_by_special_use_or_by_name(
    names: tuple[str, ...], delimiter: str, sent: str | None, drafts: str | None, archive: tuple[str, ...]
) -> None:
    assert found(listed(*names, delimiter=delimiter), {}) == Folders("INBOX", sent, drafts, archive)


def test_the_owners_word_comes_first() -> None:
    words = {"inbox": "Jobs", "sent": "My mail", "drafts": "Later", "archive": "Done"}
    folders = found(listed("INBOX", "A \\Sent", "B \\Drafts", "Done", "Done/2026", "C \\Archive"), words)
    assert folders == Folders("Jobs", "My mail", "Later", ("Done", "Done/2026"))


def test_junk_and_trash_are_never_looked_at() -> None:
    folders = found(listed("INBOX", "Sent", "Archive", "Archive/Trash \\Trash", "Spam \\Junk", "Trash"), {})
    assert set(folders.places()) == {"INBOX", "Sent", "Archive"}


def test_the_inbox_is_looked_at_first_and_the_archive_last() -> None:
    folders = found(listed("Archive", "Drafts", "Sent", "INBOX"), {})
    assert list(folders.places().items()) == [
        ("INBOX", Place.INBOX), ("Drafts", Place.DRAFTS), ("Sent", Place.SENT), ("Archive", Place.OTHER),
    ]  # fmt: skip


def test_a_folder_of_two_roles_is_looked_at_once() -> None:
    folders = found(listed("INBOX", "Mail"), {"sent": "Mail", "archive": "Mail"})
    assert folders.places() == {"INBOX": Place.INBOX, "Mail": Place.SENT}


def test_an_archive_that_is_not_there_is_kept_for_the_server_to_say_so() -> None:
    assert found(listed("INBOX"), {"archive": "Olde"}).archive == ("Olde",)
