"""Whether the last words that were exchanged sound like an end, as learnt from labelled mail."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules.letter import Origin
from rules.lexicon.ending import MARKS, START
from rules.lexicon.weighed import weights
from rules.reader.acts import Speech
from rules.reader.terms import sentence_terms
from rules.reading import Evidence

_FEW = 3  # sentences
MAY_BE = -1.0  # log-odds from which an end is possible, so that nothing is written
MAY_BE_UNHEARD = -2.0  # the same where their last word was not understood otherwise


@dataclass(frozen=True, slots=True)
class Last:
    """What the last exchange shows. terms: as of rules.reader.terms. marks: how much was said, and by whom."""

    terms: frozenset[str]
    marks: frozenset[str]


def last_exchange(speeches: Sequence[Speech]) -> tuple[Speech, ...]:
    """Return their newest human word and the owner's newest letter, in their order."""
    theirs = next((s for s in reversed(speeches) if s.letter.origin is Origin.HUMAN), None)
    mine = next((s for s in reversed(speeches) if s.mine), None)
    return tuple(speech for speech in speeches if speech is theirs or speech is mine)


def last(exchange: Sequence[Speech]) -> Last:
    """Return what the last exchange shows."""
    terms = (sentence_terms(speech, sentence.text) for speech in exchange for sentence in speech.sentences)
    return Last(frozenset().union(*terms), frozenset(_marks(exchange)))


def possible_end(speeches: Sequence[Speech], *, least: float = MAY_BE) -> Evidence | None:
    """Return what sounds most like an end, where the last exchange may well be one. least: log-odds that are enough."""
    exchange = last_exchange(speeches)
    if not exchange or _score(last(exchange)) < least:
        return None
    known = weights().ending
    weighed = [
        (math.fsum(filter(None, map(known.get, sentence_terms(speech, sentence.text)))), speech, sentence)
        for speech in exchange
        for sentence in speech.sentences
    ]
    most = max(weighed, key=lambda one: one[0], default=None)
    return most[1].evidence(most[2]) if most else exchange[-1].evidence()


def _score(seen: Last) -> float:
    """Return the log-odds that it is the end."""
    known = weights().ending
    said = math.fsum(filter(None, map(known.get, seen.terms))) / math.sqrt(len(seen.terms) or 1)
    return START + math.fsum(MARKS.get(mark, 0.0) for mark in seen.marks) + said


def _marks(exchange: Sequence[Speech]) -> Iterator[str]:
    for speech in exchange:
        side = "m" if speech.mine else "t"
        few = len(speech.sentences) <= _FEW
        asks = any("?" in sentence.text for sentence in speech.sentences)
        ahead = any(not when.past for sentence in speech.sentences for when in sentence.whens)
        yield from (f"{side} {name}" for name, shown in (("few", few), ("asks", asks), ("ahead", ahead)) if shown)
    yield "mine last" if exchange and exchange[-1].mine else "theirs last"
