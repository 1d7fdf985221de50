"""That nothing can be sent: what is not needed of the API is not there to be called."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from googleapiclient.discovery import Resource, build_from_document
from googleapiclient.discovery_cache import get_static_doc

from daemon.mailboxes.gmail import notices
from daemon.mailboxes.gmail.api import GOOGLE, UNITS, addresses
from daemon.mailboxes.gmail.wire import Wire
from rules.notice import PREFIX
from tests.shell.mailboxes.gmail_lab import GmailLab, token
from tests.shell.mailboxes.lab import raw
from tests.shell.mailboxes.test_gmail_emulate import lab  # noqa: F401 - the fixture

WHOLE = json.loads(get_static_doc("gmail", "v1"))
SENDING = {
    "gmail.users.messages.send", "gmail.users.messages.import",
    "gmail.users.messages.delete", "gmail.users.messages.batchDelete", "gmail.users.messages.trash",
    "gmail.users.threads.delete", "gmail.users.threads.trash",
    "gmail.users.drafts.send", "gmail.users.drafts.update",
}  # fmt: skip


def methods(resources: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for one in resources.values():
        yield from one.get("methods", {}).values()
        yield from methods(one.get("resources", {}))


OTHERS = [method for method in methods(WHOLE["resources"]) if method["id"] not in UNITS]


def reachable(root: object) -> list[object]:
    """Return every object that can be got at from this one, without going through modules, classes and functions' globals."""
    seen: dict[int, object] = {}
    left = [root]
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, ModuleType | type):
            continue
        seen[id(one)] = one
        globals_ = getattr(one, "__globals__", None)
        left += [other for other in gc.get_referents(one) if other is not globals_]
    return list(seen.values())


def resources(root: object) -> Iterator[Resource]:
    """Yield googleapiclient's resources that can be got at, and those which their methods give."""
    for one in reachable(root):
        if isinstance(one, Resource):
            yield one
            for name in one._resourceDesc.get("resources", {}):
                yield from resources(getattr(one, name)())


def calls(root: object) -> set[str]:
    return {
        method["id"] for resource in resources(root) for method in resource._resourceDesc.get("methods", {}).values()
    }


def test_the_calls_that_can_be_reached_are_those_that_we_use(lab: GmailLab) -> None:  # noqa: F811
    mailbox = lab.gmail()
    mailbox.try_out()
    assert calls(mailbox) == set(UNITS)
    assert not calls(mailbox) & SENDING
    names = {name for resource in resources(mailbox) for name in dir(resource)}
    assert not names & {"send", "import_", "update", "trash", "batchDelete", "stop", "watch"}


def test_what_is_inserted_goes_to_the_inbox_and_nowhere_else(lab: GmailLab) -> None:  # noqa: F811
    """insert puts a message among those of the owner, and sends it to nobody; it could lie as if it had been sent."""
    mailbox = lab.gmail()
    mailbox.put_notice(raw(f"{PREFIX}2026-03-02.a@dana.example"))
    assert sorted(lab.find(f"{PREFIX}2026-03-02.a@dana.example")["labelIds"]) == ["INBOX", "UNREAD"]
    source = Path(notices.__file__).parent
    inserts = [file.name for file in source.rglob("*.py") if ".insert(" in file.read_text("utf-8")]
    assert inserts == ["notices.py"]
    assert notices.body(b"")["labelIds"] == ["INBOX", "UNREAD"]


def test_the_search_for_calls_finds_them_where_they_are() -> None:
    """Keep the test before this one honest."""
    with closing(Wire(token("t"), GOOGLE)) as wire:
        whole = build_from_document(WHOLE, http=wire, client_options={"api_endpoint": GOOGLE})
        assert calls([whole.users()]) >= SENDING


def test_what_sends_is_in_the_document_that_was_cut() -> None:
    assert {method["id"] for method in OTHERS} >= SENDING
    assert {method["id"] for method in methods(WHOLE["resources"])} >= set(UNITS)


@pytest.mark.parametrize("method", OTHERS, ids=lambda method: str(method["id"]))
def test_no_other_call_gets_on_the_line(method: dict[str, Any]) -> None:
    paths = [method["flatPath"], *(one["path"] for one in method.get("mediaUpload", {}).get("protocols", {}).values())]
    for path in paths:
        filled = "/" + path.lstrip("/").replace("{userId}", "me").replace("{id}", "x").replace("{messageId}", "x")
        assert not addresses(GOOGLE).fullmatch(f"{method['httpMethod']} {filled}")


@pytest.mark.parametrize(
    "method", [one for one in OTHERS if one["id"] in SENDING], ids=lambda method: str(method["id"])
)
def test_a_call_that_got_on_the_line_all_the_same_is_stopped_there(method: dict[str, Any]) -> None:
    with closing(Wire(token("t"), "http://127.0.0.1:9/")) as wire, pytest.raises(PermissionError, match="no use"):
        wire.request(
            f"http://127.0.0.1:9/{method['flatPath'].replace('{userId}', 'me').replace('{id}', 'x')}",
            method["httpMethod"],
        )


def test_drafts_are_never_uploaded_past_the_api(lab: GmailLab) -> None:  # noqa: F811
    mailbox = lab.gmail()
    mailbox.try_out()
    uploads = [d for r in resources(mailbox) for d in r._resourceDesc.get("methods", {}).values() if "mediaUpload" in d]
    assert uploads == []
