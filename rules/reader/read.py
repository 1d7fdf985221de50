"""From a conversation's messages to its Reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from rules.letter import Letter, Origin
from rules.message import Message, Owner
from rules.people.sender import origin
from rules.people.who import People, people
from rules.policy import Stage
from rules.reader.acts import Speech, listen
from rules.reader.away import absence
from rules.reader.closing import Outcome, outcome
from rules.reader.followups import follow_ups
from rules.reader.interview import is_own_candidacy
from rules.reader.meetings import Diary, diary, furthest, meetings
from rules.reader.promise import timeline
from rules.reader.rhythm import answers, unanswered
from rules.reader.turn import ball, is_word, table
from rules.reading import Fact, Reading
from rules.text.letters import take_apart
from rules.workdays import Workdays


def read(
    messages: Sequence[Message],
    owner: Owner,
    *,
    workdays: Workdays,
    tracked: bool = False,
    known_employers: frozenset[str] = frozenset(),
) -> Reading:
    """Return what a conversation says.

    messages: its messages, at least one, oldest first; no drafts, none later than the moment asked for.
    tracked: the owner says that it is one, so everything is read whatever it looks like.
    known_employers: the employer keys of the owner's other interview conversations.
    """
    letters = take_apart_all(messages, owner)
    language = _language(letters)
    speeches = tuple(listen(letter, languages=(language,), workdays=workdays) for letter in letters)
    who = people(letters, owner)
    known = bool({who.employer, *who.employer_keys} & known_employers)
    interview = is_own_candidacy(speeches, known_employer=known, position_named=who.position is not None)
    if not interview.value and not tracked:
        return Reading(
            interview,
            employer=who.employer,
            employer_keys=who.employer_keys,
            language=language,
            last_any=letters[-1].envelope.date,
        )
    return _reading(interview, speeches, who, language)


def take_apart_all(messages: Sequence[Message], owner: Owner) -> tuple[Letter, ...]:
    """Return the messages as letters, in their order."""
    return tuple(take_apart(message, origin(message, owner)) for message in messages)


def _reading(interview: Fact[bool], speeches: Sequence[Speech], who: People, language: str) -> Reading:
    end = outcome(speeches)
    book = diary(speeches)
    held = meetings(book, since=end.since)
    left = table(speeches)
    said = timeline(speeches, tuple(one.agreed for one in book.arranged))
    return Reading(
        interview=interview,
        employer=who.employer,
        employer_keys=who.employer_keys,
        language=language,
        stage=_stage(book, end, speeches),
        closed=end.closed,
        ball=ball(left),
        meetings=held,
        promise=None if end.closed else said.promise,
        away=absence(speeches),
        bounced=left.bounced,
        company=who.company,
        position=who.position,
        contact=who.contact,
        writable=who.writable,
        last_owner=_last(speech for speech in speeches if speech.mine),
        last_word=_last(speech for speech in speeches if is_word(speech)) or _receipt(speeches),
        last_any=speeches[-1].letter.envelope.date,
        follow_ups=follow_ups(speeches, tuple(meeting.end for meeting in held)),
        timing_known=said.known,
        answers=answers(speeches),
        unanswered=unanswered(speeches),
    )


def _stage(book: Diary, end: Outcome, speeches: Sequence[Speech]) -> Fact[Stage]:
    if end.closed:
        return Fact(Stage.CLOSED, end.closed.evidence)
    if end.offered:
        return Fact(Stage.OFFER, end.offered.evidence)
    return furthest(book, since=end.since) or Fact(Stage.APPLIED, speeches[0].evidence())


def _receipt(speeches: Sequence[Speech]) -> datetime | None:
    """Return when a portal confirmed, where the owner wrote no mail: there the clock starts."""
    if any(speech.mine for speech in speeches):
        return None
    return next((speech.letter.envelope.date for speech in speeches if speech.spoken), None)


def _last(speeches: Iterable[Speech]) -> datetime | None:
    return max((speech.letter.envelope.date for speech in speeches), default=None)


def _language(letters: Sequence[Letter]) -> str:
    """Return the language that they write in; the owner's where they never wrote."""
    theirs = [letter for letter in letters if letter.origin in {Origin.HUMAN, Origin.SYSTEM}]
    counted = Counter[str]()
    for letter in theirs or letters:
        counted[letter.language] += sum(len(sentence) for sentence in letter.sentences)
    return counted.most_common(1)[0][0] if counted else "en"
