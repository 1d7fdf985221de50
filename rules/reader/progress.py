"""How far a candidacy has come before any offer, as learnt from labelled mail."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.letter import Origin
from rules.lexicon.act import Act
from rules.lexicon.kinds import AGENCY, DECIDES, EARLIER, GOES_BETWEEN, LATER, RECRUITING_TITLE, SCREEN, SURELY_LATER
from rules.lexicon.progress import STEPS
from rules.lexicon.weighed import weights
from rules.policy import Stage
from rules.reader.acts import Speech
from rules.reader.meetings import Diary, furthest
from rules.reader.stage import decides, recruits
from rules.reader.terms import all_terms, sentence_terms
from rules.reading import Evidence, Fact

_PATTERNS = {
    "screen": SCREEN,
    "later": LATER,
    "recruiting": RECRUITING_TITLE,
    "decides": DECIDES,
    "surely later": SURELY_LATER,
    "earlier": EARLIER,
    "between": GOES_BETWEEN,
}
_ACTS = (Act.HELD, Act.APPLIES, Act.RECEIVED, Act.PROPOSES, Act.CONFIRMS, Act.AFFIRMS, Act.SEEKS_TIMES)
_MANY = 3  # meetings; more say no more


@dataclass(frozen=True, slots=True)
class Course:
    """What shows how far a candidacy has come. terms: as of rules.reader.terms. marks: what is told by who and when."""

    terms: frozenset[str]
    marks: frozenset[str]


def course(speeches: Sequence[Speech], book: Diary, *, since: datetime | None = None) -> Course:
    """Return what the letters show. since: only those after this moment, when a new candidacy began."""
    heard = [speech for speech in speeches if speech.mine or speech.spoken]
    heard = [speech for speech in heard if since is None or speech.letter.envelope.date > since] or heard
    theirs, mine = [s for s in heard if not s.mine], [s for s in heard if s.mine]
    marks = {*_of_meetings(book, since), *_of_senders(theirs), *_of_words("t", theirs), *_of_words("m", mine)}
    if heard and heard[0].mine:
        marks.add("owner began")
    return Course(all_terms(heard), frozenset(marks))


def progress(speeches: Sequence[Speech], book: Diary, *, since: datetime | None = None) -> Fact[Stage]:
    """Return how far it has come: applied, or the kind of the furthest meeting that was arranged or held."""
    seen = course(speeches, book, since=since)
    stage = reached(seen)
    known = furthest(book, since=since)
    return Fact(stage, known.evidence if known and stage is not Stage.APPLIED else _telling(speeches, stage))


def reached(seen: Course) -> Stage:
    """Return the furthest stage whose step, and every step before it, is more likely than not."""
    stage = Stage.APPLIED
    for step in STEPS:
        if _score(step, seen) <= 0:
            break
        stage = step
    return stage


def _score(step: Stage, seen: Course) -> float:
    """Return the log-odds that one who came up to this step took it."""
    start, marks, _ = STEPS[step]
    known = weights().steps[step]
    said = math.fsum(filter(None, map(known.get, seen.terms))) / math.sqrt(len(seen.terms) or 1)
    return start + math.fsum(marks.get(mark, 0.0) for mark in seen.marks) + said


def _telling(speeches: Sequence[Speech], stage: Stage) -> Evidence:
    """Return the sentence that speaks most for a stage; for an application the letter that it began with."""
    if stage is Stage.APPLIED:
        return speeches[0].evidence()
    known = weights().steps[stage]
    weighed = [
        (math.fsum(filter(None, map(known.get, sentence_terms(speech, sentence.text)))), speech.evidence(sentence))
        for speech in speeches
        for sentence in speech.sentences
    ]
    return max(weighed, key=lambda pair: pair[0], default=(0.0, speeches[0].evidence()))[1]


def _of_meetings(book: Diary, since: datetime | None) -> Iterator[str]:
    count = sum(since is None or one.agreed > since for one in book.arranged)
    yield f"meetings {min(count, _MANY)}"
    known = furthest(book, since=since)
    yield f"kind {known.value if known else Stage.APPLIED}"


def _of_senders(theirs: Sequence[Speech]) -> Iterator[str]:
    if theirs and recruits(theirs[0]):
        yield "a recruiter first"
    tests: dict[str, Callable[[Speech], bool]] = {
        "a recruiter": recruits,
        "one who decides": decides,
        "an agency": lambda speech: AGENCY.search(speech.letter.envelope.sender.domain) is not None,
        "a system": lambda speech: speech.letter.origin is Origin.SYSTEM,
        "a human": lambda speech: speech.letter.origin is Origin.HUMAN,
        "an invitation": lambda speech: bool(speech.letter.invites),
    }
    yield from (name for name, test in tests.items() if any(test(speech) for speech in theirs))


def _of_words(side: str, speeches: Sequence[Speech]) -> Iterator[str]:
    words = "\n".join(text for s in speeches for text in (s.letter.subject, *(one.text for one in s.sentences)))
    yield from (f"{side} {name}" for name, pattern in _PATTERNS.items() if pattern.search(words))
    yield from (f"{side} {act}" for act in _ACTS if any(speech.does(act) for speech in speeches))
