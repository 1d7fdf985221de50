"""Which folders are looked at."""

from __future__ import annotations

import pytest

from daemon.mailboxes.imap.folders import Listed, Namespaces, found
from rules.message import Place


def listed(*names: str, delimiter: str = "/") -> list[Listed]:
    """Return folders; what follows a name after a blank and a backslash is its attribute."""
    rows = (name.partition(" \\") for name in names)
    return [
        Listed(name, delimiter, frozenset({f"\\{attribute.lower()}"} if attribute else ()))
        for name, _, attribute in rows
    ]


@pytest.mark.parametrize(
    ("names", "delimiter", "sent", "drafts"),
    [
        (("INBOX", "A \\Sent", "B \\Drafts"), "/", "A", "B"),
        (("INBOX", "Sent", "Gone \\SENT", "Drafts"), "/", "Gone", "Drafts"),
        (("INBOX", "INBOX.Sent", "INBOX.Drafts", "INBOX.Archive"), ".", "INBOX.Sent", "INBOX.Drafts"),
        (("INBOX", "Gesendet", "Entwürfe"), "/", "Gesendet", "Entwürfe"),
        (("INBOX", "Entwu\u0308rfe"), "/", None, "Entwu\u0308rfe"),
        (("INBOX", "Gesendete Objekte", "ENTWÜRFE"), "/", "Gesendete Objekte", "ENTWÜRFE"),
        (("INBOX", "Envoyés", "Brouillons"), "/", "Envoyés", "Brouillons"),
        (("INBOX", "Enviados", "Borradores", "Archivo"), "/", "Enviados", "Borradores"),
        (("[Gmail] \\Noselect", "[Gmail]/Sent Mail", "[Gmail]/Drafts"), "/", "[Gmail]/Sent Mail", "[Gmail]/Drafts"),
        (("INBOX", "Sent Items", "Drafts", "Sent"), "/", "Sent", "Drafts"),
        (("INBOX", "Sent", "Projects/Drafts"), "/", "Sent", None),
        (("INBOX", "Drafts/Old", "Drafts"), "/", None, "Drafts"),
        (("INBOX", "Sent \\Trash", "Drafts \\NonExistent"), "/", None, None),
        (("INBOX", "Public/Sent \\Sent", "#shared/Drafts \\Drafts"), "/", None, None),
    ],
    ids=["special use", "special use in capitals, before a name", "below the inbox", "german", "as a Mac writes it",
         "german, Outlook", "french", "spanish", "Gmail by names", "the most usual name", "the owner's own drafts",
         "not what lies below", "trash and missing ones", "other people's"],
)  # fmt: skip
def test_a_role_is_filled_by_special_use_or_by_name(
    names: tuple[str, ...], delimiter: str, sent: str | None, drafts: str | None
) -> None:
    folders = found(listed(*names, delimiter=delimiter), {})
    assert (folders.inbox, folders.sent, folders.drafts) == ("INBOX", sent, drafts)


@pytest.mark.parametrize(
    ("names", "others"),
    [
        (("Jobs", "Jobs/Acme", "Archive"), {"Jobs", "Jobs/Acme", "Archive"}),
        (("Jobs \\Noselect", "Jobs/Acme", "Old \\NonExistent"), {"Jobs/Acme"}),
        (("INBOX/Jobs", "Sent/2025"), {"INBOX/Jobs", "Sent/2025"}),
        (("Spam \\Junk", "Bin", "Trash/Old", "Archive/Away \\Trash", "Deleted Items"), set()),
        (("Papierkorb", "Gelöschte Objekte", "Unerwünscht", "Corbeille", "Papelera", "Cestino", "Корзина"), set()),
        (("INBOX/Trash", "INBOX/Spam/2025", "[Gmail]/Bin"), set()),
        (("Templates", "Outbox"), set()),
        (("Jobs/Trash talk", "Spam reports", "Acme/Bin"), {"Jobs/Trash talk", "Spam reports", "Acme/Bin"}),
        (("Junk \\Archive",), {"Junk"}),
        (("All \\All", "Jobs", "Archive \\Archive"), {"All"}),
        (("Public/Jobs", "#news.jobs", "Other Users/rita/INBOX"), set()),
    ],
    ids=["all of the owner's own", "what can be opened", "below the inbox and sent mail", "no junk and trash",
         "in other languages", "below the inbox or Gmail's", "what was never sent", "the owner's own by like names",
         "special use before the name", "all mail stands for the others",
         "not other people's"],
)  # fmt: skip
def test_other_folders_are_looked_at(names: tuple[str, ...], others: set[str]) -> None:
    places = found(listed("INBOX", "Sent", *names), {}).places
    assert {name for name, place in places.items() if place is Place.OTHER} == others
    assert {name for name, place in places.items() if place is not Place.OTHER} == {"INBOX", "Sent"}


def test_sent_mail_and_drafts_of_other_programs_are_what_they_are() -> None:
    """Drafts that were read as sent mail would look like answers."""
    names = ("INBOX", "A \\Sent", "Sent Items", "B \\Drafts", "Entwürfe", "Drafts/Old")
    assert found(listed(*names), {}).places == {
        "INBOX": Place.INBOX, "B": Place.DRAFTS, "Entwürfe": Place.DRAFTS, "Drafts/Old": Place.DRAFTS, "A": Place.SENT,
        "Sent Items": Place.SENT,
    }  # fmt: skip


def test_the_owners_word_comes_first() -> None:
    words = {"inbox": "Jobs", "sent": "My mail", "drafts": "Later", "archive": "Trash"}
    folders = found(listed("INBOX", "A \\Sent", "B \\Drafts", "Trash", "Trash/2026", "Spam"), words)
    assert (folders.inbox, folders.sent, folders.drafts) == ("Jobs", "My mail", "Later")
    assert folders.needed == {"Jobs", "My mail", "Later", "Trash"}
    assert folders.places == {
        "Jobs": Place.INBOX, "INBOX": Place.INBOX, "Later": Place.DRAFTS, "B": Place.DRAFTS, "My mail": Place.SENT,
        "A": Place.SENT, "Trash": Place.OTHER, "Trash/2026": Place.OTHER,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("namespaces", "looked_at"),
    [
        (Namespaces(("",), ("Team/", "user/")), {"INBOX", "Sent", "Public/Jobs", "INBOX.Jobs"}),
        (Namespaces(("INBOX.",), ("user.", "")), {"INBOX", "INBOX.Jobs"}),
        (Namespaces(("",), ()), {"INBOX", "Sent", "Public/Jobs", "INBOX.Jobs", "Team/Jobs", "user/rita"}),
    ],
    ids=["prefixes for others", "a prefix for oneself", "no others"],
)
def test_the_server_says_which_folders_are_the_owners(namespaces: Namespaces, looked_at: set[str]) -> None:
    names = ("INBOX", "Sent", "Public/Jobs", "INBOX.Jobs", "Team/Jobs", "user/rita")
    assert set(found(listed(*names), {}, namespaces).places) == looked_at


def test_a_prefix_of_the_owners_says_nothing_of_a_folder() -> None:
    folders = found(listed("INBOX", "mail/Sent", "mail/Trash"), {}, Namespaces(("mail/",), ()))
    assert folders.places == {"INBOX": Place.INBOX, "mail/Sent": Place.SENT}


def test_the_inbox_is_looked_at_first_and_the_others_last() -> None:
    folders = found(listed("Archive", "Drafts", "Sent", "INBOX"), {})
    assert list(folders.places.items()) == [
        ("INBOX", Place.INBOX), ("Drafts", Place.DRAFTS), ("Sent", Place.SENT), ("Archive", Place.OTHER),
    ]  # fmt: skip


def test_a_folder_of_two_roles_is_looked_at_once() -> None:
    folders = found(listed("INBOX", "Mail"), {"sent": "Mail", "archive": "Mail"})
    assert folders.places == {"INBOX": Place.INBOX, "Mail": Place.SENT}


def test_an_archive_that_is_not_there_is_kept_for_the_server_to_say_so() -> None:
    folders = found(listed("INBOX"), {"archive": "Olde"})
    assert folders.places["Olde"] is Place.OTHER
    assert "Olde" in folders.needed
