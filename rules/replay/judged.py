"""A bundle of conversations judged at a moment of the past, as the engine would have judged it then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rules.judging.cadence import Terms
from rules.judging.decide import Case, decide
from rules.judging.looks import next_look
from rules.judging.opportunity import with_one_employer
from rules.judging.restraint import Mailbox, restrain
from rules.judging.ruling import ruling
from rules.judging.shared import shared
from rules.label import Label
from rules.reading import Reading
from rules.replay.bundles import Bundle
from rules.replay.strand import Strand
from rules.verdict import Ignore, Reason, Verdict

SLACK = timedelta(days=60)
"""How much further back than the look-back conversations are judged, as the engine does it."""

_NEVER = Ignore((Reason("label.never", "You labelled it “Never”."),))


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a bundle at a moment. verdicts: by conversation. next: when it may change by time alone."""

    cases: tuple[Case, ...]
    verdicts: Mapping[str, Verdict]
    words: Mapping[str, datetime]
    next: datetime | None


def judged(bundle: Bundle, terms: Terms, now: datetime, *, drafted: frozenset[str]) -> Judged:
    """Judge a bundle as of `now`. drafted: the conversations in which a draft lies."""
    since = now - timedelta(days=terms.policy.give_up.look_back.count) - SLACK
    strands = [strand for strand in bundle.strands if _is_open(strand, since, now)]
    cases = shared(with_one_employer(_cases(strands, now)))
    heard = tuple(replace(case, labels=case.labels - {Label.NEVER}) for case in cases)
    alone = {case.id: decide(case, terms, now) for case in heard}
    mailbox = Mailbox(
        drafted=drafted,
        silent={case.id: _NEVER for case in cases if Label.NEVER in case.labels},
        words=_words(bundle, heard, alone, now),
    )
    held = restrain(heard, alone, terms, now, mailbox)
    looks = [
        look
        for case in heard
        if (look := next_look((alone[case.id], held[case.id]), case.reading, ruling(case.reading, terms).terms, now))
    ]
    return Judged(heard, held, mailbox.words, min(looks, default=None))


def _is_open(strand: Strand, since: datetime, now: datetime) -> bool:
    step = strand.at(now)
    return step is not None and step.at >= since


def _cases(strands: Iterable[Strand], now: datetime) -> list[Case]:
    """Return what each says: by itself, and where it was no interview, beside those that are with the same employer."""
    said = [(strand, step) for strand in strands if (step := strand.at(now))]
    employers = {key for _, one in said if one.alone.interview.value for key in one.alone.employer_keys}
    return [
        Case(strand.id, one.beside if one.beside and one.beside.employer_keys & employers else one.alone, strand.labels)
        for strand, one in said
    ]


def _words(
    bundle: Bundle, cases: Iterable[Case], alone: Mapping[str, Verdict], now: datetime
) -> Mapping[str, datetime]:
    """Return when the people who are written to last wrote in what is about no candidacy."""
    quiet = {case.id for case in cases if isinstance(alone[case.id], Ignore)}
    found: dict[str, datetime] = {}
    for person in {_person(case.reading) for case in cases} - {""}:
        inside = [step.at for s in bundle.strands if s.id in quiet for step in s.until(now) if step.word == person]
        elsewhere = bundle.word(person, now)
        moments = [*inside, *([elsewhere] if elsewhere else [])]
        if moments:
            found[person] = max(moments)
    return found


def _person(reading: Reading) -> str:
    return reading.writable.email if reading.writable else ""
