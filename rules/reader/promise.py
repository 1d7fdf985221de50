"""Their timeline for their next word: which day they named, and whether it was kept, replaced or still holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise

from rules.dates import Lead, When
from rules.lexicon.act import Act
from rules.lexicon.phrases import normal
from rules.lexicon.timing import (
    ABOUT_OTHER_THINGS,
    AT_LATEST,
    FOR_A_MEETING,
    OF_THE_PROCESS,
    OUTRIGHT,
    OWNERS_WORD,
    THEIR_WORD,
    VAGUE,
)
from rules.reader.acts import Sentence, Speech
from rules.reader.referring import counted
from rules.reading import Promise

_NEWS = (Act.PROPOSES, Act.OFFERS, Act.REJECTS, Act.FILLED, Act.SEEKS_TIMES, Act.HOLDS, Act.CONFIRMS)
_CLAUSE = re.compile(r"[,;]\s|\s-\s|\s(?:and|but|so|und|aber|et|mais|y|pero)\s")
_LIMITS = frozenset({Lead.BY, Lead.BEFORE, Lead.UNTIL})
_FRAGMENT = 8  # words of a sentence without a verb
_AFTERTHOUGHT = 5  # words of a clause that only keeps a later day open
_MONTH = 27  # days; what lasts until a stretch as long ends as the stretch begins
_TOO_FAR = 400  # days: no answer is promised for later; such a date is read wrongly


@dataclass(frozen=True, slots=True)
class Timeline:
    """The promise that holds, if any, and whether they ever named a time."""

    promise: Promise | None
    known: bool


def timeline(speeches: Sequence[Speech], meetings_set: Sequence[datetime] = ()) -> Timeline:
    """Return the timeline that the conversation leaves.

    meetings_set: the moments of the messages by which meetings were agreed on: what they promised came with them.
    """
    current: Promise | None = None
    made: datetime | None = None
    known = False
    for speech in speeches:
        if not speech.spoken:
            continue
        named = _promise(speech)
        if named:
            current, made, known = named, speech.letter.envelope.date, True
        elif current and _keeps(current, speech):
            current = None
    if current and made and any(moment > made for moment in meetings_set):
        current = None
    return Timeline(current, known)


def _keeps(promise: Promise, speech: Speech) -> bool:
    """Tell whether a later word of theirs is the one that was promised, or makes it void."""
    if speech.does(*_NEWS):
        return True
    passed = promise.by is not None and speech.letter.envelope.date.date() >= promise.by
    return passed and not _is_courtesy(speech)


def _is_courtesy(speech: Speech) -> bool:
    return all(sentence.does(Act.THANKS, Act.RECEIVED) for sentence in speech.sentences) and bool(speech.sentences)


def _promise(speech: Speech) -> Promise | None:
    """Return the timeline that a letter states; of several the last."""
    found: Promise | None = None
    forbids: Sentence | None = speech.first(Act.FORBIDS)
    for index, sentence in enumerate(speech.sentences):
        day = _day(speech, index)
        if day is not None:
            found = _made(speech, sentence, day)
    if found is None and forbids is not None:
        return _made(speech, forbids, None)
    return found


def _made(speech: Speech, sentence: Sentence, day: date | None) -> Promise:
    envelope = speech.letter.envelope
    return Promise(by=day, said=sentence.text, message=envelope.id, on=envelope.date.date())


def _day(speech: Speech, index: int) -> date | None:
    """Return the last day by which this sentence promises their word."""
    sentence = speech.sentences[index]
    if _completes(speech, index):
        sentence = replace(sentence, acts=frozenset({Act.HOLDS}))
    tells = any(clause.is_their_word() for clause in _clauses(sentence.text))
    if not (tells or sentence.does(Act.PROMISES, Act.HOLDS)) or (sentence.does(Act.ASKS) and not tells):
        return None
    if sentence.does(Act.MOVES) and not any(clause.is_outright() for clause in _clauses(sentence.text)):
        return None  # its day is that of the meeting
    said = speech.letter.envelope.date.date()
    before = tuple(when for earlier in speech.sentences[:index] for when in _named(earlier, said))
    whens = tuple(w for w in counted(sentence.text, _named(sentence, said), before, said) if _may_be_meant(w, said))
    if whens:
        return _promised(sentence, whens)
    if not sentence.points_back or not tells:
        return None
    return next((when.last for when in reversed(before) if when.last > said and _may_be_meant(when, said)), None)


def _named(sentence: Sentence, said: date) -> tuple[When, ...]:
    """Return the times of a sentence: 'frozen until February' ends on its first day, 'through February' on its last."""
    if not sentence.does(Act.HOLDS):
        return sentence.whens
    return tuple(
        replace(when, last=when.first)
        if when.lead is Lead.UNTIL
        and (when.last - when.first).days >= _MONTH
        and when.first > said
        and not when.text.lower().startswith("th")
        else when
        for when in sentence.whens
    )


def _completes(speech: Speech, index: int) -> bool:
    """Tell whether a fragment gives the day for what the sentence beside it promises ("I'll ring. By Friday")."""
    sentence = speech.sentences[index]
    if sentence.acts or not sentence.whens or len(sentence.text.split()) > _FRAGMENT:
        return False
    beside = speech.sentences[max(index - 1, 0) : index]
    if sentence.whens[0].lead in _LIMITS:
        beside += speech.sentences[index + 1 : index + 2]
    return any(not one.whens and any(clause.is_their_word() for clause in _clauses(one.text)) for one in beside)


def _may_be_meant(when: When, said: date) -> bool:
    return not when.past and 0 <= (when.last - said).days <= _TOO_FAR and not VAGUE.search(when.text)


def _promised(sentence: Sentence, whens: tuple[When, ...]) -> date | None:
    """Return the latest day in the clauses that tell of their word, or else in those that speak of nothing else."""
    clauses = tuple(_clauses(sentence.text))
    outright = tuple(clause for clause in clauses if clause.is_outright())
    told = tuple(clause for clause in clauses if clause.is_their_word())
    speaks = told or sentence.does(Act.HOLDS) or _surely_promises(sentence) or OF_THE_PROCESS.search(sentence.text)
    silent = sentence.does(Act.ASKS) or not speaks
    beside = () if silent else tuple(c for c in clauses if not (c.is_for_meeting() or c.is_owners_word()))
    for there in (outright, told, beside):
        days = [
            when.last
            for clause in there
            for when in whens
            if clause.holds(when)
            and not _is_appointment(sentence, when)
            and (sentence.points_back or not clause.is_other())
        ]
        if days:
            return max(days + [when.last for clause in clauses for when in whens if clause.extends(when)])
    return None


def _surely_promises(sentence: Sentence) -> bool:
    """Tell whether both phrases and the model take it for a promise."""
    return sentence.does(Act.PROMISES) and Act.PROMISES in sentence.likely


def _is_appointment(sentence: Sentence, when: When) -> bool:
    """Tell whether an hour is set for a meeting or a call, which is more than a day for their word."""
    return when.at is not None and when.lead not in _LIMITS and sentence.does(Act.CONFIRMS, Act.PROPOSES)


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    start: int

    def holds(self, when: When) -> bool:
        return self.start <= when.start < self.start + len(self.text)

    def is_their_word(self) -> bool:
        plain = normal(self.text)
        return THEIR_WORD.search(plain) is not None and not self.is_owners_word()

    def is_owners_word(self) -> bool:
        """Tell whether it sets the owner a time."""
        return OWNERS_WORD.search(normal(self.text)) is not None

    def extends(self, when: When) -> bool:
        """Tell whether it only keeps a later day open: 'by Friday, Monday at the latest'."""
        return self.holds(when) and len(self.text.split()) <= _AFTERTHOUGHT and AT_LATEST.search(self.text) is not None

    def is_outright(self) -> bool:
        plain = normal(self.text)
        return OUTRIGHT.search(plain) is not None and not self.is_for_meeting() and not self.is_owners_word()

    def is_for_meeting(self) -> bool:
        return FOR_A_MEETING.search(normal(self.text)) is not None

    def is_other(self) -> bool:
        """Tell whether it is about something else: a start, a deadline of the owner's, somebody's vacation."""
        return ABOUT_OTHER_THINGS.search(normal(self.text)) is not None


def _clauses(text: str) -> Iterator[_Clause]:
    ends = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    return (_Clause(text[start:end], start) for start, end in pairwise(ends))
