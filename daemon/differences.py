"""What two sets of rules would do differently with the same mail at the same moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from daemon.judge import Asked, Conversation, Known
from daemon.mail import Mail
from daemon.view import Json, conversation_json, stage
from rules.judging.cadence import Terms
from rules.judging.state import state
from rules.verdict import action, due, turn

_COMPARED = ("interview", "stage", "turn", "action", "due", "draft")


@dataclass(frozen=True, slots=True)
class Difference:
    """One conversation with which each would do something else. what: in which respects."""

    a: Conversation
    b: Conversation
    what: tuple[str, ...]


def differences(mail: Mail, a: Terms, b: Terms, asked: Asked) -> tuple[tuple[Difference, ...], int]:
    """Return the conversations with which the two differ, and how many there are with which they don't.

    Conversations that are no interview under either rules are left out.
    """
    ones, others = (_judged(mail, terms, asked) for terms in (a, b))
    by_id = {one.case.id: one for one in others}
    pairs = [(one, by_id[one.case.id]) for one in ones if one.case.id in by_id]
    told = [(one, other) for one, other in pairs if _shows(one) or _shows(other)]
    found = tuple(Difference(one, other, what) for one, other in told if (what := _what(one, other)))
    return found, len(told) - len(found)


def differences_json(found: Sequence[Difference], terms: Terms) -> list[Json]:
    """Return them for a program: what both have in common once, and each side's own."""
    told = []
    for one in found:
        a, b = (conversation_json(side, terms.zone) for side in (one.a, one.b))
        common = {name: a[name] for name in ("id", "account", "subject", "messages", "company", "position")}
        sides = {name: {key: side[key] for key in (*_COMPARED, "reasons")} for name, side in (("a", a), ("b", b))}
        told.append({**common, "what": list(one.what), **sides})
    return told


def _judged(mail: Mail, terms: Terms, asked: Asked) -> tuple[Conversation, ...]:
    """Judge as on a day on which no draft was written yet."""
    return replace(mail, known=lambda rules, day: _whole_day(mail.known(rules, day), rules)).judged(terms, asked)


def _whole_day(known: Known, terms: Terms) -> Known:
    return replace(known, left=terms.policy.restraint.drafts_a_day)


def _shows(one: Conversation) -> bool:
    return one.case.reading.interview.value


def _what(a: Conversation, b: Conversation) -> tuple[str, ...]:
    pairs = (
        ("stage", stage(a.case.reading), stage(b.case.reading)),
        ("turn", turn(a.verdict), turn(b.verdict)),
        ("action", action(a.verdict), action(b.verdict)),
        ("due", due(a.verdict), due(b.verdict)),
        ("label", state(a.verdict, a.case.reading), state(b.verdict, b.case.reading)),
        ("draft", _draft(a), _draft(b)),
    )
    return tuple(name for name, one, other in pairs if one != other)


def _draft(one: Conversation) -> tuple[object, ...] | None:
    draft = one.draft
    return (draft.kind, draft.to, draft.cc, draft.subject, draft.body) if draft else None
