"""Which meetings were agreed on: by calendar parts, and in prose; moved, cancelled, held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

from rules.dates import Lead, Sort, When
from rules.lexicon.act import Act
from rules.lexicon.kinds import NAMES, OF_A_MEETING, ON_PHONE, WOULD_RATHER
from rules.lexicon.phrases import normal
from rules.lexicon.timing import ABOUT_OTHER_THINGS
from rules.message import Invite, Method
from rules.policy import Stage
from rules.reader.acts import Sentence, Speech
from rules.reader.stage import kind_of
from rules.reader.strangers import doubted
from rules.reading import Evidence, Fact, Meeting

_HOUR = timedelta(hours=1)
_LIMITS = frozenset({Lead.BY, Lead.BEFORE, Lead.UNTIL})
_NOON = time(12)
_SAME_CALL = timedelta(days=2)  # "good talking to you" means the meeting of the days before
_THANKED_WITHIN = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class Arranged:
    """A meeting in the making of the diary: when it was agreed on, and whether it was called off since."""

    start: datetime
    end: datetime
    evidence: Evidence
    words: str
    agreed: datetime
    by: Speech | None
    uid: str | None = None
    sequence: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that one side proposed and the other has not answered yet."""

    when: When
    sentence: Sentence
    speech: Speech


@dataclass(frozen=True, slots=True)
class Diary:
    """All meetings ever agreed on, oldest first, and the times that lie open."""

    arranged: tuple[Arranged, ...] = ()
    open: tuple[Slot, ...] = ()
    moving: bool = False
    host: Speech | None = None  # the newest letter of their side


def diary(speeches: Sequence[Speech]) -> Diary:
    """Return the diary that the letters leave. What strangers call off stands all the same."""
    book = Diary()
    ignored = {evidence.message for evidence in doubted(speeches)}
    for speech in speeches:
        if speech.letter.envelope.id in ignored:
            continue
        if speech.mine or speech.spoken or speech.letter.invites:
            book = _after(book, speech)
    return replace(book, arranged=tuple(sorted(book.arranged, key=lambda meeting: meeting.start)))


def meetings(book: Diary, *, since: datetime | None = None) -> tuple[Meeting, ...]:
    """Return the meetings that stand, each with its stage, by their start.

    since: only those agreed on after this moment, when a new candidacy began in an old conversation.
    """
    return tuple(
        Meeting(one.start, one.end, kind, one.evidence, topic=_topic(one.words))
        for one, kind in _with_stages(book, since)
        if not one.cancelled
    )


def furthest(book: Diary, *, since: datetime | None = None) -> Fact[Stage] | None:
    """Return the furthest stage that meetings reached; one that was called off had been arranged all the same."""
    staged = _with_stages(book, since)
    if not staged:
        return None
    one, stage = max(staged, key=lambda pair: pair[1].rank)
    return Fact(stage, one.evidence)


def _with_stages(book: Diary, since: datetime | None) -> list[tuple[Arranged, Stage]]:
    found: list[tuple[Arranged, Stage]] = []
    reached = Stage.APPLIED
    for one in book.arranged:
        if since and one.agreed <= since:
            continue
        kind = kind_of(one.words, by=one.by or book.host, reached=reached, ahead=one.start > one.agreed)
        found.append((one, kind))
        reached = reached if one.cancelled else kind
    return found


def _after(book: Diary, speech: Speech) -> Diary:
    if not speech.mine:
        book = replace(book, host=speech)
    book = _by_calendar(book, speech)
    if speech.letter.invites:
        return replace(book, open=()) if book.arranged else book
    book = _held(book, speech)
    book = _called_off(book, speech)
    return _in_prose(book, speech)


def _by_calendar(book: Diary, speech: Speech) -> Diary:
    for invite in speech.letter.invites:
        book = _entered(book, invite, speech)
    return book


def _entered(book: Diary, invite: Invite, speech: Speech) -> Diary:
    """Enter one calendar part. RFC 5546: of one UID, a higher SEQUENCE replaces, CANCEL calls it off."""
    known = next((meeting for meeting in book.arranged if meeting.uid == invite.uid), None)
    if invite.method is Method.CANCEL:
        gone = known or _same_day(book, invite.start.date() if invite.start else None)
        return _with(book, gone, replace(gone, cancelled=True, sequence=invite.sequence)) if gone else book
    if invite.method is not Method.REQUEST or invite.start is None or (known and invite.sequence < known.sequence):
        return book
    end = invite.end or invite.start + _HOUR
    words = " ".join((invite.summary, speech.letter.subject, *(s.text for s in speech.sentences)))
    said = Evidence(speech.letter.envelope.id, f"Invitation: {invite.summary}")
    new = Arranged(invite.start, end, said, words, speech.letter.envelope.date, book.host, invite.uid, invite.sequence)
    old = known or _same_day(book, invite.start.date())
    if old:
        new = replace(new, words=f"{old.words} {words}")
    return _with(book, old, new)


def _held(book: Diary, speech: Speech) -> Diary:
    """Enter a meeting that a letter speaks of as past, unless it is in the diary."""
    sentence = speech.first(Act.HELD)
    if sentence is None:
        return book
    written = speech.letter.envelope.date
    past = [when for when in sentence.whens if when.past or when.last <= written.date()]
    day = past[0].last if past else None
    near = [m for m in book.arranged if m.start <= written and not m.cancelled]
    if day is None and near and written - near[-1].start <= _THANKED_WITHIN:
        return book
    if any(abs((m.start.date() - (day or written.date())).days) <= 1 for m in book.arranged if not m.cancelled):
        return book
    if day is None and not OF_A_MEETING.search(sentence.text):
        return book
    held = datetime.combine(day or written.date(), past[0].at or _NOON if past else _NOON, written.tzinfo)
    start = min(held, written - _HOUR)
    return _with(book, None, _arranged(start, min(start + _HOUR, written), sentence, speech, book))


def _called_off(book: Diary, speech: Speech) -> Diary:
    if not speech.does(Act.CANCELS, Act.MOVES):
        return book
    coming = [m for m in book.arranged if not m.cancelled and m.end > speech.letter.envelope.date]
    if not coming:
        return book
    if speech.does(Act.CANCELS):
        return replace(_with(book, coming[0], replace(coming[0], cancelled=True)), moving=True, open=())
    return replace(book, moving=True)


def _in_prose(book: Diary, speech: Speech) -> Diary:
    """Follow how times are proposed and agreed on from letter to letter."""
    theirs = tuple(slot for slot in book.open if slot.speech.mine != speech.mine)
    named = _named(speech, _days(theirs))
    agreed = [pair for pair in named if _fixes(*pair, theirs)]
    if agreed and len({when.first for _, when in agreed}) == 1:
        sentence, when = agreed[0]
        return _fix(book, _merged(when, theirs), sentence, speech)
    if not agreed and len(_days(theirs)) == 1 and _affirmed(speech, named):
        sentence = speech.first(Act.AFFIRMS, Act.CONFIRMS) or theirs[-1].sentence
        return _fix(book, theirs[-1].when, sentence, speech, words=theirs[-1].sentence.text)
    slots = tuple(Slot(when, sentence, speech) for sentence, when in named if not sentence.does(Act.REFUSES))
    if not slots:
        return book
    return replace(book, open=(*(slot for slot in book.open if slot.speech.mine != speech.mine), *slots))


def _days(slots: Sequence[Slot]) -> set[date]:
    return {slot.when.first for slot in slots}


def _named(speech: Speech, asked: set[date]) -> list[tuple[Sentence, When]]:
    """Return the single days that a letter names for a meeting, with their sentences. asked: those in question."""
    today = speech.letter.envelope.date.date()
    return [
        (sentence, when)
        for sentence in speech.sentences
        for when in sentence.whens
        if when.sort is Sort.POINT
        and when.first == when.last
        and not when.past
        and when.first >= today
        and (when.first in asked or _for_meeting(sentence, when))
    ]


def _for_meeting(sentence: Sentence, when: When) -> bool:
    """Tell whether a time is one to meet at: it has an hour, or the sentence speaks of meeting."""
    limit = when.lead in _LIMITS
    waits = sentence.does(Act.PROMISES) and any(one.lead in _LIMITS for one in sentence.whens)
    if when.at is not None or (sentence.does(Act.PROPOSES, Act.MOVES) and not waits):
        return True
    asked = sentence.does(Act.ASKS) and "?" in sentence.text
    settled = sentence.does(Act.CONFIRMS, Act.AFFIRMS) and not sentence.does(Act.PROMISES, Act.COMMITS)
    if limit or not (asked or settled):
        return False
    return ABOUT_OTHER_THINGS.search(normal(sentence.text)) is None


def _fixes(sentence: Sentence, when: When, theirs: Sequence[Slot]) -> bool:
    """Tell whether naming this time settles it: it answers one of the other side's, or states what stands."""
    if sentence.does(Act.REFUSES) or (
        theirs and "?" in sentence.text and len({one.first for one in sentence.whens}) > 1
    ):
        return False  # "I can't on the 22nd, could it be the Friday?"
    answered = any(slot.when.first == when.first and _fits(sentence, when, slot.when) for slot in theirs)
    if answered:
        return True
    return sentence.does(Act.CONFIRMS) and not sentence.does(Act.ASKS) and when.at is not None


def _fits(sentence: Sentence, one: When, other: When) -> bool:
    """Tell whether a time answers a proposed one: another hour of that day does, unless it asks for the change."""
    if one.at is None or other.at is None or one.at == other.at:
        return True
    within = other.until is not None and other.at <= one.at <= other.until
    return within or not (sentence.does(Act.ASKS, Act.MOVES) or WOULD_RATHER.search(sentence.text))


def _merged(when: When, theirs: Sequence[Slot]) -> When:
    """Return the time, with the hour that the other side gave where this one gives none."""
    same = (slot.when for slot in theirs if slot.when.first == when.first)
    other = next(same, None)
    if other is None or (when.at and not _half_a_day_apart(when.at, other.at)):
        return when
    return replace(when, at=other.at, until=other.until)


def _half_a_day_apart(one: time, other: time | None) -> bool:
    """Tell whether 'at 7' only repeats the other side's 'at 7 pm'."""
    return other is not None and (one.hour + 12, one.minute) == (other.hour, other.minute)


def _affirmed(speech: Speech, named: Sequence[tuple[Sentence, When]]) -> bool:
    refused = any(sentence.does(Act.REFUSES) for sentence in speech.sentences)
    return not refused and not named and speech.does(Act.AFFIRMS, Act.CONFIRMS)


def _fix(book: Diary, when: When, sentence: Sentence, speech: Speech, words: str = "") -> Diary:
    zone = speech.letter.envelope.date.tzinfo
    start = _moment(when.first, when.at, zone)
    long = _HOUR / 2 if ON_PHONE.search(f"{words} {sentence.text}") else _HOUR
    end = _moment(when.first, when.until, zone) if when.until and when.at else start + long
    new = _arranged(start, max(end, start), sentence, speech, book)
    written = speech.letter.envelope.date
    coming = [m for m in book.arranged if not m.cancelled and m.end > written]
    old = coming[0] if book.moving and coming else _same_day(book, when.first)
    if old and old.uid and old.start.date() == when.first:
        return replace(book, open=(), moving=False)
    return replace(_with(book, old, new), open=(), moving=False)


def _arranged(start: datetime, end: datetime, sentence: Sentence, speech: Speech, book: Diary) -> Arranged:
    """Return a meeting, with all that was said of it: in this letter, and in those that proposed times for it."""
    letters = {one.letter.envelope.id: one for one in (speech, *(slot.speech for slot in book.open))}
    told = [said.text for one in letters.values() for said in one.sentences]
    words = " ".join((speech.letter.subject, *told))
    return Arranged(start, end, speech.evidence(sentence), words, speech.letter.envelope.date, book.host)


def _moment(day: date, at: time | None, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, at or _NOON, zone)


def _same_day(book: Diary, day: date | None) -> Arranged | None:
    return next((m for m in book.arranged if m.start.date() == day and not m.cancelled), None)


def _with(book: Diary, old: Arranged | None, new: Arranged) -> Diary:
    kept = tuple(meeting for meeting in book.arranged if meeting is not old)
    return replace(book, arranged=(*kept, new))


def _topic(words: str) -> str:
    """Return what they call it: the most telling name in what was said of it, or 'meeting'."""
    names = [match.group().lower() for match in NAMES.finditer(words)]
    return max(names, key=lambda name: (name.count(" "), name in {"interview", "entretien"}), default="meeting")
