"""A Gmail of very many messages, made up as they are asked for; with its batch address."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from tests.shell.servers.stub_gmail import Front, Reply, error, front

DAY = 86_400
NOW = 1_759_276_800  # 2025-10-01
PROMOTIONS = 7  # every seventh is held for advertising


@dataclass(slots=True)
class Hoard(Front):
    """size: how many messages there are, one an hour, the newest just before NOW."""

    size: int = 0

    def _forward(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Reply:  # noqa: ARG002
        url = urlsplit(target)
        asked = {name: values[0] for name, values in parse_qs(url.query).items()}
        _, _, what = url.path.partition("/users/")
        match what.split("/")[1:]:
            case ["profile"]:
                return _said({"historyId": "77", "emailAddress": "dana@example.org"})
            case ["labels"]:
                return _said({"labels": [{"id": "INBOX", "name": "INBOX"}]})
            case ["history"]:
                return _said({"historyId": "77"})
            case ["messages"]:
                return self._page(asked)
            case ["messages", name]:
                return _said(_message(int(name[1:])))
            case _:
                return Reply(404, {"Content-Type": "application/json"}, json.dumps(error(404, "notFound")).encode())

    def _page(self, asked: Mapping[str, str]) -> Reply:
        words = dict(word.split(":", 1) for word in asked["q"].split() if not word.startswith("-"))
        after, before = int(words["after"]), int(words.get("before", NOW))
        chosen = [
            number
            for number in range(self.size)
            if after < _moment(number) < before and ("labelIds" not in asked or number % PROMOTIONS == 0)
        ]
        start, most = int(asked.get("pageToken", "0")), int(asked["maxResults"])
        page: dict[str, object] = {"messages": [{"id": f"m{one}"} for one in chosen[start : start + most]]}
        if start + most < len(chosen):
            page["nextPageToken"] = str(start + most)
        return _said(page)


def _moment(number: int) -> int:
    return NOW - (number + 1) * 600


def _message(number: int) -> dict[str, object]:
    fields = {
        "Message-ID": f"<m{number}@there.example>", "From": f"Rita <rita@firm{number % 500}.example>", "To": "dana@example.org",
        "Subject": f"Message {number}",
    }  # fmt: skip
    return {
        "id": f"m{number}", "threadId": f"t{number}", "labelIds": ["INBOX"], "internalDate": str(_moment(number) * 1000),
        "sizeEstimate": 1000, "payload": {"headers": [{"name": name, "value": value} for name, value in fields.items()]},
    }  # fmt: skip


def _said(told: object) -> Reply:
    return Reply(200, {"Content-Type": "application/json"}, json.dumps(told).encode())


@contextmanager
def hoard(size: int) -> Iterator[Hoard]:
    """Run one with so many messages."""
    state = Hoard("http://127.0.0.1", batches=True, size=size)
    with front(state.server, state):
        yield state
