"""How a message of the API is read."""

from __future__ import annotations

import base64

import pytest

from daemon.mailboxes.gmail.messages import looked_at, place, raw
from rules.message import Place


@pytest.mark.parametrize(
    ("labels", "where"),
    [
        ((), Place.OTHER),
        (("INBOX", "UNREAD"), Place.INBOX),
        (("CATEGORY_UPDATES", "Label_7"), Place.OTHER),
        (("SENT",), Place.SENT),
        (("SENT", "INBOX"), Place.SENT),
        (("DRAFT",), Place.DRAFTS),
        (("DRAFT", "INBOX"), Place.DRAFTS),
    ],
)
def test_the_labels_say_where_it_lies(labels: tuple[str, ...], where: Place) -> None:
    assert place(labels) is where


@pytest.mark.parametrize("label", ["SPAM", "TRASH", "CHAT"])
def test_junk_trash_and_chats_are_not_looked_at(label: str) -> None:
    assert not looked_at({"labelIds": ["INBOX", label]})
    assert looked_at({"labelIds": ["INBOX"]})
    assert looked_at({})


@pytest.mark.parametrize("length", range(5))
def test_a_message_is_decoded_with_or_without_its_padding(length: int) -> None:
    message = bytes(range(251, 251 + length)) if length < 5 else b""
    encoded = base64.urlsafe_b64encode(message).decode()
    assert raw({"raw": encoded}) == raw({"raw": encoded.rstrip("=")}) == message
