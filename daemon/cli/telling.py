"""One conversation told to a person: where it stands, its time line with what was read where, and the rules."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from daemon.cli.drafts import body
from daemon.conversation import Conversation
from daemon.line import HEADINGS
from daemon.report.marks import Mark, Sort
from daemon.report.story import Story
from daemon.view import facts, listed
from daemon.wording import STAGES, TURNS, count, short_day
from rules.judging.state import better_called
from rules.reading import Reading

WIDTH = 80
DAY = 12  # columns of the days on the left
_SIGNS = {
    Sort.THEIRS: "<", Sort.AUTOMATIC: "-", Sort.YOURS: ">", Sort.FOLLOW_UP: ">", Sort.MEETING: "*", Sort.PROMISE: ".",
    Sort.DUE: "!", Sort.DRAFT: "+",
}  # fmt: skip
KEY = "< they wrote  > you wrote  - automatic  * meeting  . promise  ! due  + draft"
_NAMES = {"interview": "your candidacy", "away until": "they are away until", "undelivered": "it did not arrive"}


def told(conversation: Conversation, story: Story, now: datetime) -> Iterator[str]:
    """Yield the lines. now: in the owner's zone. Everything that was read stands with the message it was read from."""
    yield from _head(conversation, story)
    yield ""
    yield from _time_line(conversation, story, now)
    yield ""
    yield from _rules(conversation)
    if conversation.draft:
        yield ""
        to = ", ".join(str(address) for address in conversation.draft.to)
        yield from _wrapped(f"The draft, to {to}: {conversation.draft.subject}")
        yield ""
        yield from body(conversation.draft, indent="  ")


def _head(conversation: Conversation, story: Story) -> Iterator[str]:
    stage = STAGES[story.stage] if listed(conversation) else HEADINGS["ignore"]
    yield " · ".join(part for part in (story.who, story.role, stage) if part)
    yield from _wrapped(story.subject or "(no subject)", indent="  ")
    if story.contact:
        parts = (story.contact.name, story.contact.email, story.contact.phone)
        yield from _wrapped(f"with {', '.join(part for part in parts if part)}", indent="  ")
    yield f"  id {story.id}, {count(len(conversation.envelopes), 'message')}, account {story.account}"
    yield ""
    yield from _wrapped(f"{TURNS[story.turn]}. {story.next}.")


def _time_line(conversation: Conversation, story: Story, now: datetime) -> Iterator[str]:
    read = _read(conversation.case.reading, now)
    yield KEY
    before: date | None = None
    past = [mark for mark in story.marks if not mark.ahead]
    for mark in past:
        yield from _entry(mark, read.pop(mark.message, ()), now.date(), repeated=mark.at.date() == before)
        before = mark.at.date()
    for fact in (fact for several in read.values() for fact in several):  # of a message that is gone
        yield from _wrapped(fact, indent=" " * (DAY + 2), first=" " * DAY)
    yield f"{'today':<{DAY}}{'-' * (WIDTH - DAY)}"
    for mark in story.marks:
        if mark.ahead:
            yield from _entry(mark, (), now.date(), repeated=False)


def _entry(mark: Mark, read: Sequence[str], today: date, *, repeated: bool) -> Iterator[str]:
    day = "" if repeated else short_day(mark.at.date(), today=today)
    hour = f", {mark.at:%H:%M}" if mark.sort is Sort.MEETING else ""
    what = f"{mark.who} {mark.what}" if mark.who else mark.what
    said = f": “{mark.said}”" if mark.said and not (mark.message and read) else ""
    first, *rest = _wrapped(f"{_SIGNS[mark.sort]} {what}{hour}{said}", indent=" " * (DAY + 2), first=" " * DAY)
    yield f"{day:<{DAY}}{first[DAY:]}"
    yield from rest
    for fact in read:
        yield from _wrapped(fact, indent=" " * (DAY + 6), first=" " * (DAY + 4))


def _read(reading: Reading, now: datetime) -> dict[str, tuple[str, ...]]:
    """Return what was read, by the message it was read from; what one sentence says stands together."""
    found: dict[str, dict[str, list[str]]] = {}
    for fact in facts(reading, now.tzinfo or UTC):
        said = " ".join(str(fact["said"]).split())
        named = f"{_NAMES.get(fact['fact'], fact['fact'])}: {_value(fact['value'], now.date())}"
        found.setdefault(fact["message"], {}).setdefault(said, []).append(named)
    return {
        message: tuple(f"{'; '.join(names)}{f'  “{said}”' if said else ''}" for said, names in sentences.items())
        for message, sentences in found.items()
    }


def _value(value: object, today: date) -> str:
    """Return a fact's value as people say it: days without their year, words without underscores."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "no day named"
    text = str(value)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text.replace("_", " ")
    day = short_day(moment.date(), today=today)
    return f"{day}, {moment:%H:%M}" if moment.tzinfo else day


def _rules(conversation: Conversation) -> Iterator[str]:
    yield "Why, rule by rule:"
    for reason in conversation.verdict.because:
        yield from _wrapped(f"{reason.text}  [{reason.rule}]", indent="    ", first="  ")
    if better_called(conversation.verdict, conversation.case.reading):
        yield "  A call or a voicemail is the better word now.  [call]"


def _wrapped(text: str, *, indent: str = "", first: str | None = None) -> list[str]:
    start = indent if first is None else first
    lines = textwrap.wrap(
        text, WIDTH, initial_indent=start, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return lines or [start.rstrip()]
