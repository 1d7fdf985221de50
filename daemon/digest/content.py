"""What a digest says: what needs the owner, what is ahead, what has gone quiet. Calm words, no shame."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from daemon.judge import Conversation
from daemon.line import HEADINGS
from daemon.report.next_step import next_step
from daemon.wording import count, from_today, listed, plain, shortened
from rules.judging.cadence import Terms
from rules.judging.looks import over
from rules.judging.quiet import away_words
from rules.verdict import Ahead, FollowUp, GiveUp, Reply, ThankYou, Verdict, Wait
from rules.words import day_words

QUIET_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Item:
    """One conversation. who: the company, the person or the subject. role: '' where unknown. said: its next step."""

    who: str
    role: str
    said: str


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """What is told. name: the owner's. subject, lead: a line each. sections: those that are not empty."""

    subject: str
    name: str
    lead: str
    sections: tuple[Section, ...]


def digest(conversations: Iterable[Conversation], name: str, terms: Terms, now: datetime, *, since: date) -> Digest:
    """Sum up. since: what was given up earlier was told before."""
    found = tuple(conversations)
    today = terms.day(now)
    due = _of(found, lambda verdict: isinstance(verdict, FollowUp))
    thanks = _of(found, lambda verdict: isinstance(verdict, ThankYou))
    lost, owed = _parted(_of(found, lambda verdict: isinstance(verdict, Reply)))
    ahead = _of(found, lambda verdict: isinstance(verdict, Ahead))
    quiet = [one for one in _of(found, lambda verdict: isinstance(verdict, Wait)) if _is_quiet(one, now)]
    let_go = [one for one in _of(found, lambda v: isinstance(v, GiveUp)) if since <= _given_up(one, terms) <= today]
    sections = (
        Section(HEADINGS["undelivered"], _items(lost, terms, now)),
        Section(HEADINGS["thank_you"], _items(thanks, terms, now)),
        Section(HEADINGS["follow_up"], _items(due, terms, now)),
        Section(HEADINGS["reply"], _items(owed, terms, now)),
        Section("Meetings ahead", _items(sorted(ahead, key=_day), terms, now)),
        Section(HEADINGS["wait"], _items(quiet, terms, now)),
        Section(HEADINGS["give_up"], _items(let_go, terms, now)),
    )
    numbers = (len(lost), len(due) + len(thanks), len(owed), len(ahead))
    lead = " ".join(part for part in (_lead(*numbers), away_words(now, terms)) if part)
    subject = f"Your search on {day_words(today)}: {_brief(*numbers)}"
    return Digest(subject, plain(name), lead, tuple(section for section in sections if section.items))


def _of(found: Sequence[Conversation], wanted: Callable[[Verdict], bool]) -> list[Conversation]:
    return [one for one in found if wanted(one.verdict)]


def _parted(owed: Iterable[Conversation]) -> tuple[list[Conversation], list[Conversation]]:
    """Part those whose last message did not arrive from those that wait for an answer."""
    found = list(owed)
    return [one for one in found if one.case.reading.bounced], [one for one in found if not one.case.reading.bounced]


def _is_quiet(one: Conversation, now: datetime) -> bool:
    return one.envelopes[-1].date <= now - QUIET_AFTER


def _given_up(one: Conversation, terms: Terms) -> date:
    """Return since when it is given up: since it was due once more, or since the moment passed."""
    verdict = one.verdict
    if not isinstance(verdict, GiveUp):
        return date.max
    cold = any(reason.rule == "give_up.cold_after" for reason in verdict.because)
    return over(terms.policy.give_up.cold_after, verdict.due, terms) if cold else verdict.due


def _day(one: Conversation) -> date:
    return one.verdict.day if isinstance(one.verdict, Ahead) else date.max


def _items(found: Iterable[Conversation], terms: Terms, now: datetime) -> tuple[Item, ...]:
    return tuple(_item(one, terms, now) for one in found)


def _item(one: Conversation, terms: Terms, now: datetime) -> Item:
    reading = one.case.reading
    who = reading.company.value if reading.company else reading.contact.value.name if reading.contact else ""
    said = [next_step(one, terms, now)]
    if isinstance(one.verdict, Ahead):
        said += [from_today(one.verdict.day, today=terms.day(now)).capitalize()]
        said += [reason.text for reason in one.verdict.because if reason.rule == "meeting.ask"]
    return Item(
        who=shortened(plain(who or one.envelopes[0].subject or "(no subject)"), limit=80),
        role=shortened(plain(reading.position.value), limit=80) if reading.position else "",
        said=plain(" ".join(f"{part.rstrip('.')}." for part in said)),
    )


def _lead(lost: int, due: int, owed: int, ahead: int) -> str:
    if not lost and not due and not owed:
        return "Nothing needs you today." + (f" {count(ahead, 'meeting is', 'meetings are')} ahead." if ahead else "")
    parts = [count(lost, "message of yours did not arrive", "messages of yours did not arrive")] if lost else []
    parts += [count(due, "message of yours is due", "messages of yours are due")] if due else []
    parts += [count(owed, "conversation waits for your answer", "conversations wait for your answer")] if owed else []
    return f"{listed(parts)}. The others can wait."


def _brief(lost: int, due: int, owed: int, ahead: int) -> str:
    parts = [f"{lost} not delivered"] if lost else []
    parts += [f"{due} due"] if due else []
    parts += [f"{owed} to answer"] if owed else []
    parts += [count(ahead, "meeting")] if ahead else []
    return ", ".join(parts) or "nothing needs you"
