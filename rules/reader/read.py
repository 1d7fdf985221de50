"""From a conversation's messages to its Reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from rules.letter import Letter, Origin
from rules.lexicon.no_job import is_job
from rules.message import Message, Owner
from rules.people.sender import origin
from rules.people.who import Employer, correspondent, employer
from rules.policy import OwnPhrases, Stage
from rules.reader.acts import Speech, listen
from rules.reader.away import absence
from rules.reader.closing import Outcome, outcome
from rules.reader.ending import MAY_BE, MAY_BE_UNHEARD, possible_end
from rules.reader.followups import follow_ups
from rules.reader.interview import is_own_candidacy
from rules.reader.meetings import Diary, diary, meetings
from rules.reader.progress import progress
from rules.reader.promise import timeline
from rules.reader.rhythm import answers, unanswered
from rules.reader.strangers import doubted
from rules.reader.turn import ball, is_word, table
from rules.reading import Ball, Fact, Reading, Turn
from rules.text.letters import take_apart
from rules.workdays import Workdays


def read(  # noqa: PLR0913 - the conversation, and all that is known beside it
    messages: Sequence[Message],
    owner: Owner,
    *,
    workdays: Workdays,
    tracked: bool = False,
    known_employers: frozenset[str] = frozenset(),
    phrases: OwnPhrases = (),
) -> Reading:
    """Return what a conversation says.

    messages: its messages, at least one, oldest first; no drafts, none later than the moment asked for.
    tracked: the owner says that it is one, so everything is read whatever it looks like.
    known_employers: the employer keys of the owner's other interview conversations.
    phrases: the owner's own.
    """
    letters = take_apart_all(messages, owner)
    return _read(letters, _Known(owner, workdays, phrases, known_employers, tracked=tracked))


def unfold(  # noqa: PLR0913 - as for read
    messages: Sequence[Message],
    owner: Owner,
    *,
    workdays: Workdays,
    tracked: bool = False,
    known_employers: frozenset[str] = frozenset(),
    phrases: OwnPhrases = (),
) -> Iterator[Reading]:
    """Yield what a conversation said after each of its messages, oldest first; what is very long, of its newest ones.

    Takes what `read` takes; the last reading is the one that it returns.
    """
    letters = take_apart_all(messages, owner)
    known = _Known(owner, workdays, phrases, known_employers, tracked=tracked)
    for count in range(max(len(letters) - _MOST_BEGINNINGS, 0), len(letters)):
        yield _read(letters[: count + 1], known)


_MOST_BEGINNINGS = 100  # messages; what is longer is no conversation with an employer


class _Known:
    """What is known beside the letters. Each letter is listened to once in each language that it is read in."""

    __slots__ = ("_heard", "_phrases", "_workdays", "employers", "owner", "tracked")

    def __init__(
        self, owner: Owner, workdays: Workdays, phrases: OwnPhrases, employers: frozenset[str], *, tracked: bool
    ) -> None:
        self.owner = owner
        self.employers = employers
        self.tracked = tracked
        self._workdays = workdays
        self._phrases = phrases
        self._heard: dict[tuple[int, str], Speech] = {}

    def speeches(self, letters: Sequence[Letter], language: str) -> tuple[Speech, ...]:
        """Return what the letters do: the first ones of a conversation, always the same."""
        for place, letter in enumerate(letters):
            if (place, language) not in self._heard:
                spoken = listen(letter, languages=(language,), workdays=self._workdays, own=self._phrases)
                self._heard[place, language] = spoken
        return tuple(self._heard[place, language] for place in range(len(letters)))


def _read(letters: tuple[Letter, ...], known: _Known) -> Reading:
    language = _language(letters)
    speeches = known.speeches(letters, language)
    they = employer(letters, known.owner)
    shared = bool({they.key, *they.keys} & known.employers)
    for_a_job = they.position is None or is_job(they.position.value)
    named = they.position is not None and for_a_job
    found = is_own_candidacy(speeches, known_employer=shared, position_named=named, no_job_named=not for_a_job)
    if not found.own.value and not known.tracked:
        return Reading(
            found.own,
            employer=they.key,
            employer_keys=they.keys,
            language=language,
            last_any=letters[-1].envelope.date,
        )
    read = _reading(found.own, speeches, they, known.owner, language)
    return read if found.clear or known.tracked else replace(read, certain=False)


def take_apart_all(messages: Sequence[Message], owner: Owner) -> tuple[Letter, ...]:
    """Return the messages as letters, in their order."""
    return tuple(take_apart(message, origin(message, owner)) for message in messages)


def _reading(interview: Fact[bool], speeches: Sequence[Speech], they: Employer, owner: Owner, language: str) -> Reading:
    who = correspondent([speech.letter for speech in speeches], owner)
    end = outcome(speeches)
    book = diary(speeches)
    held = meetings(book, since=end.since)
    left = table(speeches)
    said = timeline(speeches, tuple(one.agreed for one in book.arranged))
    return Reading(
        interview=interview,
        employer=they.key,
        employer_keys=they.keys,
        language=language,
        stage=_stage(book, end, speeches),
        closed=end.closed,
        ball=_unless_it_ended(ball(left), end, speeches),
        meetings=held,
        promise=None if end.closed else said.promise,
        away=absence(speeches),
        bounced=left.bounced,
        company=they.company,
        position=they.position,
        contact=who.contact,
        writable=who.writable,
        last_owner=_last(speech for speech in speeches if speech.mine),
        last_word=_last(speech for speech in speeches if is_word(speech)) or _receipt(speeches),
        last_any=speeches[-1].letter.envelope.date,
        follow_ups=follow_ups(speeches, tuple(meeting.end for meeting in held)),
        timing_known=said.known,
        answers=answers(speeches),
        unanswered=unanswered(speeches),
        doubted=doubted(speeches),
    )


def _unless_it_ended(move: Ball | None, end: Outcome, speeches: Sequence[Speech]) -> Ball | None:
    """Return whose move it is, unsure of it where the last words may be an end that was not understood.

    What was not understood, but sounds like anything rather than an end, leaves the move with them all the same.
    """
    if move is None or move.turn is not Turn.THEIRS or end.closed or end.offered:
        return move
    last = possible_end(speeches, least=MAY_BE if move.sure else MAY_BE_UNHEARD)
    return replace(move, sure=last is None, evidence=last or move.evidence)


def _stage(book: Diary, end: Outcome, speeches: Sequence[Speech]) -> Fact[Stage]:
    if end.closed:
        return Fact(Stage.CLOSED, end.closed.evidence)
    if end.offered:
        return Fact(Stage.OFFER, end.offered.evidence)
    return progress(speeches, book, since=end.since)


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
