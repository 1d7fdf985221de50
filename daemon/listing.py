"""From a judged conversation to the line that a list shows of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from daemon.conversation import Conversation
from daemon.line import Line, Says
from daemon.view import stage, who
from rules.judging.state import state
from rules.label import Label
from rules.message import Place
from rules.verdict import Action, Ahead, Closed, GiveUp, Ignore, Reply, Verdict, YourMove, action, due

_DRAFTED = frozenset({"follow_up", "call", "thank_you"})
_WANTING = frozenset({Action.REPLY, Action.FOLLOW_UP, Action.THANK_YOU})


def listing(conversations: Iterable[Conversation], drafted: Collection[str] | None = None) -> tuple[Line, ...]:
    """Return their lines. drafted: the ids of those whose draft lies in the mailbox; None: those among whose rows."""
    found = tuple(conversations)
    there = with_draft(found) if drafted is None else drafted
    return tuple(line(one, drafted=one.case.id in there) for one in found)


def line(conversation: Conversation, *, drafted: bool) -> Line:
    reading, verdict = conversation.case.reading, conversation.verdict
    need = _need(conversation)
    says, shown = _says(verdict)
    return Line(
        id=conversation.case.id,
        need=f"{need}+draft" if drafted and need in _DRAFTED else need,
        day=due(verdict),
        who=who(conversation),
        role=reading.position.value if reading.position else "",
        stage=(stage(reading) or "").replace("_", " "),
        newest=conversation.envelopes[-1].date,
        says=says,
        shown=shown,
        goes_on=goes_on(conversation),
        wanting=action(verdict) in _WANTING,
    )


def with_draft(conversations: Iterable[Conversation]) -> frozenset[str]:
    """Return the ids of those among whose rows a draft of ours lies."""
    return frozenset(one.case.id for one in conversations if _has_draft(one))


def goes_on(conversation: Conversation) -> bool:
    """Tell whether it is still open: about the owner's candidacy, neither closed nor given up."""
    return not isinstance(conversation.verdict, Ignore | Closed | GiveUp)


def _has_draft(conversation: Conversation) -> bool:
    return any(row.envelope.place is Place.DRAFTS and row.envelope.key is not None for row in conversation.rows)


def _says(verdict: Verdict) -> tuple[Says, date | None]:
    """Return what is told of which day."""
    day = due(verdict)
    match verdict:
        case Ahead():
            return "on", verdict.day
        case YourMove():
            return ("by", verdict.until) if verdict.until else ("look", None)
        case _ if day is None:
            return ("elsewhere" if action(verdict) is Action.WAIT else ""), None
        case _:
            return ("until" if action(verdict) in {Action.WAIT, Action.GIVE_UP} else "due"), day


def _need(conversation: Conversation) -> str:
    verdict: Verdict = conversation.verdict
    match verdict:
        case Ahead():
            return "overbooked" if verdict.overbooked else "ahead"
        case YourMove():
            return "your_move"
        case Closed():
            return "closed"
        case Ignore():
            return "ignore"
        case Reply() if conversation.case.reading.bounced:
            return "undelivered"
        case _:
            shown = state(verdict, conversation.case.reading)
            return {Label.CALL: "call", Label.FIND_PERSON: "find_person"}.get(shown or Label.DUE, action(verdict).value)
