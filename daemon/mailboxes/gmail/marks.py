"""Our labels as Gmail keeps them: nested under the prefix, made when one is first needed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from daemon.errors import Refused
from daemon.mailboxes.gmail.failures import Absent, Conflict, somebody_else
from daemon.mailboxes.gmail.line import Line
from rules.label import OWNERS, Label, path

# Gmail takes only the colours that its API's reference lists under users.labels: (background, text).
COLOURS = {
    Label.WAITING: ("#c9daf8", "#000000"),
    Label.DUE: ("#fb4c2f", "#ffffff"),
    Label.YOU_OWE: ("#ffad47", "#000000"),
    Label.CALL: ("#a479e2", "#ffffff"),
    Label.FIND_PERSON: ("#fad165", "#000000"),
    Label.GAVE_UP: ("#cccccc", "#000000"),
    Label.ANSWERED: ("#16a766", "#ffffff"),
    Label.OVERBOOKED: ("#f691b3", "#000000"),
    Label.DRAFTED: ("#efefef", "#666666"),
}
OWNERS_COLOUR = ("#4a86e8", "#ffffff")


class Marks:
    """The ids that the labels have on the server. `read` knows them as they were at the last `learn`."""

    def __init__(self, line: Line, prefix: str) -> None:
        self._line = line
        self._names = {path(label, prefix=prefix).lower(): label for label in Label}
        self._prefix = prefix
        self._ids: dict[str, str] = {}  # all labels of the mailbox: lower-case name to id
        self._labels: dict[str, Label] = {}  # ours: id to label

    def learn(self) -> None:
        """Ask the server for its labels: the owner may have made, renamed or deleted some."""
        try:
            answer = self._line.ask(lambda users: users.labels.list(userId=self._line.user))
        except Absent:  # every mailbox has labels: this one is not ours to see
            raise somebody_else(self._line.account) from None
        self._ids = {one["name"].lower(): one["id"] for one in answer.get("labels", ())}
        self._labels = {self._ids[name]: label for name, label in self._names.items() if name in self._ids}

    def read(self, ids: Iterable[str]) -> frozenset[Label]:
        """Return those of the labels which are ours."""
        return frozenset(self._labels[one] for one in ids if one in self._labels)

    def matters(self, ids: Iterable[str]) -> bool:
        """Tell whether a label of ours is among them, or one that nobody knows any more."""
        known = frozenset(self._ids.values())
        return any(one in self._labels or one not in known for one in ids)

    def ids(self, labels: Iterable[Label], *, make: bool) -> list[str]:
        """Return the server's ids. `make`: what is not there is made; else it is left out."""
        wanted = sorted(labels)
        if any(self._name(label) not in self._ids for label in wanted):
            self.learn()
        if make:
            for label in wanted:
                self._make(label)
        return [self._ids[name] for label in wanted if (name := self._name(label)) in self._ids]

    def _name(self, label: Label) -> str:
        return path(label, prefix=self._prefix).lower()

    def _make(self, label: Label) -> None:
        if self._name(label) in self._ids:
            return
        if self._prefix.lower() not in self._ids:  # without it Gmail's own pages show no nesting
            self._create({"name": self._prefix})
        background, text = OWNERS_COLOUR if label in OWNERS else COLOURS[label]
        colour = {"backgroundColor": background, "textColor": text}
        self._create({"name": path(label, prefix=self._prefix), "color": colour})

    def _create(self, body: dict[str, Any]) -> None:
        shown = {"labelListVisibility": "labelShow", "messageListVisibility": "show"}
        try:
            self._line.ask(lambda users: users.labels.create(userId=self._line.user, body=body | shown))
        except Conflict:  # somebody was faster, or an earlier try of ours did arrive
            self.learn()
            if body["name"].lower() not in self._ids:
                raise Refused(
                    f"account {self._line.account}: Gmail does not take the label {body['name']}. "
                    "Set another prefix under [labels]."
                ) from None
        else:
            self.learn()
