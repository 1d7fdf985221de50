"""Their timeline for their next word: which day they named, and whether it was kept, replaced or still holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from rules.dates import Lead, Sort, When
from rules.lexicon.act import Act
from rules.lexicon.phrases import normal
from rules.lexicon.timing import ABOUT_THE_OWNER, OF_THE_PROCESS, THAT_DAY, VAGUE
from rules.reader.acts import Sentence, Speech
from rules.reader.clauses import Clause, clauses_of
from rules.reader.referring import counted
from rules.reading import Promise

_NEWS = (Act.PROPOSES, Act.OFFERS, Act.REJECTS, Act.FILLED, Act.SEEKS_TIMES, Act.HOLDS, Act.CONFIRMS)
_LIMITS = frozenset({Lead.BY, Lead.BEFORE, Lead.UNTIL})
_ALONE = 3  # words of a clause that is nothing but a length of time
_DAY = timedelta(1)
_FRAGMENT = 8  # words of a sentence without a verb
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
        standing = made is not None and not any(moment > made for moment in meetings_set)
        named = _promise(speech, standing=current is not None and standing)
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


def _promise(speech: Speech, *, standing: bool) -> Promise | None:
    """Return the timeline that a letter states; of several the last.

    standing: they had named one before, so a day alone is a new one: "call it the 19th".
    """
    found: Promise | None = None
    forbids: Sentence | None = speech.first(Act.FORBIDS)
    for index, sentence in enumerate(speech.sentences):
        day = _day(speech, index, standing=standing or found is not None)
        if day is not None:
            found = _made(speech, sentence, day)
    if found is None and forbids is not None:
        return _made(speech, forbids, None)
    return found


def _made(speech: Speech, sentence: Sentence, day: date | None) -> Promise:
    envelope = speech.letter.envelope
    return Promise(by=day, said=sentence.text, message=envelope.id, on=envelope.date.date())


def _day(speech: Speech, index: int, *, standing: bool) -> date | None:
    """Return the last day by which this sentence promises their word."""
    sentence = speech.sentences[index]
    if _completes(speech, index):
        sentence = replace(sentence, acts=frozenset({Act.HOLDS}))
    tells = _telling(sentence, standing=standing)
    if not (tells or sentence.does(Act.PROMISES, Act.HOLDS)) or (sentence.does(Act.ASKS) and not tells):
        return None
    if sentence.does(Act.MOVES) and not any(clause.is_outright() for clause in clauses_of(sentence.text)):
        return None  # its day is that of the meeting
    said = speech.letter.envelope.date.date()
    before = tuple(when for earlier in speech.sentences[:index] for when in _named(earlier, said))
    whens = tuple(w for w in counted(sentence.text, _named(sentence, said), before, said) if _may_be_meant(w, said))
    if whens:
        return _promised(sentence, whens, tells)
    if not tells or not _points_back(sentence):
        return None
    return next((when.last for when in reversed(before) if when.last > said and _may_be_meant(when, said)), None)


def _points_back(sentence: Sentence) -> bool:
    """Tell whether it speaks of the day that was named before it."""
    return sentence.points_back or THAT_DAY.search(normal(sentence.text)) is not None


def _telling(sentence: Sentence, *, standing: bool) -> tuple[Clause, ...]:
    """Return the clauses that tell of their next word, by their words or by what they say of a day."""
    return tuple(
        clause
        for clause in clauses_of(sentence.text)
        if clause.is_their_word() or any(clause.tells_by(when, standing=standing) for when in sentence.whens)
    )


def _named(sentence: Sentence, said: date) -> tuple[When, ...]:
    """Return the times of a sentence as they bound a wait.

    'Not before the 21st' ends on that day, 'frozen until February' on its first, 'through February' on its last.
    """
    whens = sentence.whens
    if any(when.lead is Lead.BEFORE for when in whens):
        clauses = tuple(clauses_of(sentence.text))
        whens = tuple(
            replace(when, last=when.last + _DAY) if any(one.denies(when) for one in clauses) else when for when in whens
        )
    if not sentence.does(Act.HOLDS):
        return whens
    return tuple(
        replace(when, last=when.first)
        if when.lead is Lead.UNTIL
        and (when.last - when.first).days >= _MONTH
        and when.first > said
        and not when.text.lower().startswith("th")
        else when
        for when in whens
    )


def _completes(speech: Speech, index: int) -> bool:
    """Tell whether a fragment gives the day for what the sentence beside it promises ("I'll ring. By Friday")."""
    sentence = speech.sentences[index]
    if sentence.acts or not sentence.whens or len(sentence.text.split()) > _FRAGMENT:
        return False
    beside = speech.sentences[max(index - 1, 0) : index]
    if sentence.whens[0].lead in _LIMITS:
        beside += speech.sentences[index + 1 : index + 2]
    return any(not one.whens and any(clause.is_their_word() for clause in clauses_of(one.text)) for one in beside)


def _may_be_meant(when: When, said: date) -> bool:
    return not when.past and 0 <= (when.last - said).days <= _TOO_FAR and not VAGUE.search(when.text)


def _promised(sentence: Sentence, whens: tuple[When, ...], told: tuple[Clause, ...]) -> date | None:
    """Return the latest day in the clauses that tell of their word, or else in those that speak of nothing else."""
    clauses = tuple(clauses_of(sentence.text))
    outright = tuple(clause for clause in clauses if clause.is_outright())
    speaks = told or sentence.does(Act.HOLDS) or _surely_promises(sentence) or OF_THE_PROCESS.search(sentence.text)
    silent = sentence.does(Act.ASKS) or not speaks or ABOUT_THE_OWNER.search(normal(sentence.text)) is not None
    spoken = bool(outright) or any(clause.is_word() for clause in told) or _points_back(sentence)
    beside = () if silent else tuple(c for c in clauses if c.is_open(spoken=spoken))
    for there in (outright, told, beside):
        days = [
            when.last
            for clause in there
            for when in whens
            if clause.holds(when)
            and not _is_appointment(sentence, when)
            and (there is not beside or _may_bound(sentence, clause, when, told))
            and (_points_back(sentence) or not clause.is_other())
        ]
        if days:
            return max(days + [when.last for clause in clauses for when in whens if clause.extends(when)])
    return None


def _may_bound(sentence: Sentence, clause: Clause, when: When, told: tuple[Clause, ...]) -> bool:
    """Tell whether a length of time bounds a wait, and is not "two days of telework" in a list of terms."""
    if when.sort is not Sort.SPAN or when.lead is not Lead.NONE or told or sentence.does(Act.HOLDS):
        return True
    return len(clause.text.split()) <= _ALONE or OF_THE_PROCESS.search(clause.text) is not None


def _surely_promises(sentence: Sentence) -> bool:
    """Tell whether both phrases and the model take it for a promise."""
    return sentence.does(Act.PROMISES) and Act.PROMISES in sentence.likely


def _is_appointment(sentence: Sentence, when: When) -> bool:
    """Tell whether an hour is set for a meeting or a call, which is more than a day for their word."""
    return when.at is not None and when.lead not in _LIMITS and sentence.does(Act.CONFIRMS, Act.PROPOSES)
