"""Runs the whole way from messages to verdicts on a mailbox of the corpus, and compares with its labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path
from typing import Any

from daemon import mime
from daemon.config import defaults
from daemon.config.workdays import workdays
from daemon.config.zones import country_of_zone
from daemon.judge import Asked, Conversation, Judge, Known
from daemon.mailboxes.base import Ref
from daemon.store.index import Index
from daemon.view import conversation_json
from rules.judging.cadence import Terms
from rules.message import Content, Owner
from tests.letters import Mailbox, load

CORPUS = Path(__file__).parent.parent / "corpus" / "mailboxes"
FIELDS = (
    "interview", "stage", "turn", "action", "due", "company", "position", "contact", "promise_by", "follow_ups_sent",
)  # fmt: skip
DRAFTED = frozenset({"follow_up", "thank_you"})

# Legal forms and titles are written or left out as one likes.
_FORMS = re.compile(
    r"[,.]|\b(?:inc|llc|llp|ltd|gmbh|gbr|ag|kg|s\.?a\.?r?\.?l?|plc|co|corp|company|group|the|e\.?v|ug|sl|srl|pty)\b"
    r"|\b(?:dr|prof|mr|mrs|ms|herr|frau|fr|sr|sra|ing|sister|canon|rev)\b"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One expected field against what was said. evidence: what it was read from, as far as known."""

    mailbox: str
    thread: int
    field: str
    expected: object
    said: object
    right: bool
    evidence: str


_UNOPENED = "q-"  # written when the others had been looked at too often to judge by them


def half(mailbox_id: str) -> str:
    """Return the half of the corpus that a mailbox belongs to: what is tuned is tuned on 'tune' alone.

    Those that were written last, and that nobody who works on the reader opens, are 'judge'.
    """
    return "judge" if mailbox_id.startswith(_UNOPENED) else "tune"


def mailboxes(folder: Path, which: str | None = None) -> Iterator[Mailbox]:
    """Yield the mailboxes of a folder, or of one half of it."""
    for path in sorted(folder.glob("*.yaml")):
        if which is None or half(path.stem) == which:
            yield load(path)


def judged(mailbox: Mailbox) -> tuple[Conversation, ...]:
    """Return the verdicts on a mailbox at its moment, with the default rules."""
    country = mailbox.country or country_of_zone(str(mailbox.tz))
    owner = Owner(mailbox.me.name, mailbox.addresses, country)
    terms = Terms(defaults().policy, workdays(country), mailbox.tz)
    raws = {Ref(str(n)): raw for n, raw in enumerate(mailbox.messages)}
    with closing(Index(None, owner)) as index:
        for (ref, raw), place in zip(raws.items(), mailbox.places, strict=True):
            index.add("main", ref, mime.envelope(mime.header_of(raw), place=place))

        index.repair("main")

        def fetch(_account: str, refs: Mapping[Ref, str]) -> Iterator[tuple[str, Content]]:
            for ref, message in refs.items():
                yield message, mime.content(raws[ref], zone=mailbox.tz)

        known = Known(lambda _account, _message: date.min, {}, 1000)
        return Judge(index, ["main"], owner, terms, fetch).conversations(Asked(mailbox.at, only_until=True), known)


def answers(mailbox: Mailbox) -> Iterator[Answer]:
    """Yield every labelled field of a mailbox with what was said of it. A conversation not found is all wrong."""
    ids = [
        mime.envelope(mime.header_of(raw), place=place).id
        for raw, place in zip(mailbox.messages, mailbox.places, strict=True)
    ]
    found = {e.id: c for c in judged(mailbox) for e in c.envelopes}
    for expect in mailbox.expect:
        conversation = found.get(ids[expect["thread"]])
        said = _said(conversation, mailbox.tz)
        for field, value in expect.items():
            name = "follow_ups_sent" if field == "followups_sent" else field
            if name in FIELDS:
                given, why = said.get(name, (None, "not a candidate"))
                yield Answer(mailbox.id, expect["thread"], name, value, given, same(name, value, given), why)


def same(field: str, expected: object, said: object) -> bool:
    """Tell whether two values mean the same: names without case, punctuation and legal forms, dates as ISO."""
    if field in {"due", "promise_by"}:
        return str(expected) == str(said)
    if isinstance(expected, str) and isinstance(said, str):
        return _plain(expected) == _plain(said) or (field == "company" and _solid(expected) == _solid(said))
    return expected == said


def _said(conversation: Conversation | None, zone: tzinfo) -> dict[str, tuple[Any, str]]:
    if conversation is None:
        return {"interview": (False, "not a candidate"), "action": ("none", "not a candidate"), "turn": ("nobody", "")}
    told = conversation_json(conversation, zone)
    told["contact"] = told["contact"] and told["contact"]["name"]
    told["promise_by"] = told["promise"] and told["promise"]["by"]
    why = " | ".join(told["reasons"])
    ball = conversation.case.reading.ball
    said = (
        f"{why} || {ball.why}: {ball.evidence.said}"
        if ball
        else f"{why} || {conversation.case.reading.interview.evidence.said}"
    )
    return {field: (told[field], said) for field in FIELDS}


def _plain(name: str) -> str:
    return " ".join(_FORMS.sub(" ", name.casefold()).split())


def _solid(name: str) -> str:
    """Return a company's name without spaces: where only a domain says it, 'Kelp Works' is as good as Kelpworks."""
    return _plain(name).replace(" ", "")
