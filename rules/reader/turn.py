"""Whose move the words leave it at: open requests to the owner, what the owner said they would do, bounces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rules.dates import Lead, Sort
from rules.letter import Origin
from rules.lexicon.act import Act
from rules.reader.acts import Sentence, Speech
from rules.reading import Ball, Evidence, Turn

# What they may say that leaves the move with them, or settles it otherwise. Without any of it they were not understood.
_UNDERSTOOD = tuple(set(Act) - {Act.ASKS, Act.APPLIES, Act.COMMITS, Act.DELIVERS, Act.NUDGES, Act.WITHDRAWS})
_ENDS = frozenset({Act.REJECTS, Act.FILLED})  # where it might, nothing is written
_LIMITS = frozenset({Lead.BY, Lead.BEFORE, Lead.UNTIL, Lead.WITHIN})
_SOON = timedelta(days=31)  # what is promised for later is no deed that waits to be done
_SETTLES = (Act.CONFIRMS, Act.REJECTS, Act.FILLED, Act.HELD)


@dataclass(frozen=True, slots=True)
class _Open:
    """Something that lies with the owner since a letter."""

    speech: Speech
    sentence: Sentence
    owed: bool  # by the owner's own word, not by a request


@dataclass(frozen=True, slots=True)
class Table:
    """What lies on the table after the letters so far.

    last: the letter that the state began with. word: their newest before it that counts, where it is the owner's.
    bounced: the report that the owner's newest letter never arrived.
    """

    open: _Open | None = None
    last: Speech | None = None
    word: Speech | None = None
    bounced: Evidence | None = None


def table(speeches: Sequence[Speech]) -> Table:
    """Return what the letters, oldest first, leave on the table."""
    state = Table()
    for speech in speeches:
        if speech.mine:
            state = _after_owner(state, speech)
        elif speech.spoken and is_word(speech):
            state = _after_them(state, speech)
        elif speech.letter.origin is Origin.BOUNCE:
            state = _after_bounce(state, speech)
        elif state.last is None and speech.letter.origin is Origin.SYSTEM:
            state = replace(state, last=speech)
    return state


def is_word(speech: Speech) -> bool:
    """Tell whether a letter of theirs answers: a human's does, a system's where it says something of the candidacy."""
    if speech.letter.origin is Origin.HUMAN:
        return True
    if speech.letter.origin is not Origin.SYSTEM:
        return False
    return bool(speech.letter.invites) or speech.does(
        Act.REJECTS, Act.FILLED, Act.OFFERS, Act.ASKS, Act.HOLDS, Act.CONFIRMS, Act.CANCELS
    )


def ball(state: Table) -> Ball | None:
    """Return whose move it is, or None where nobody wrote."""
    if state.last is None:
        return None
    began = state.last.letter.envelope.date
    if state.bounced:
        return Ball(Turn.YOURS, began, "your message never arrived", state.bounced)
    if state.open:
        since = state.open.speech.letter.envelope.date
        why = "you said you would" if state.open.owed else "they asked you"
        said = state.open.speech.evidence(state.open.sentence)
        return Ball(Turn.YOURS, since, why, said, by=_named_day(state.open))
    if state.last.mine:
        end = None if state.last.does(Act.NUDGES, Act.ASKS) else _possible_end(state.word)
        return Ball(Turn.THEIRS, began, "you wrote last", end or state.last.evidence(), sure=end is None)
    return Ball(Turn.THEIRS, began, "their last word asks nothing of you", state.last.evidence(), _is_sure(state.last))


def _named_day(left: _Open) -> date | None:
    """Return the day by which the owner said that they would do it, or None."""
    written = left.speech.letter.envelope.date.date()
    days = [
        when.last
        for when in left.sentence.whens
        if left.owed and not when.past and (when.lead in _LIMITS or when.sort is not Sort.POINT)
    ]
    return max((day for day in days if written <= day <= written + _SOON), default=None)


def _is_sure(word: Speech) -> bool:
    """Tell whether their word surely leaves the move with them: it says something that does, and nothing like a no."""
    if word.letter.origin is not Origin.HUMAN:
        return True
    return word.does(*_UNDERSTOOD) and not _possible_end(word)


def _possible_end(word: Speech | None) -> Evidence | None:
    """Return what may be a no, said so that it was not understood as one."""
    if word is None or word.letter.origin is not Origin.HUMAN:
        return None
    unsure = (one for one in word.sentences if one.possible & _ENDS and not one.does(*_ENDS))
    return next((word.evidence(sentence) for sentence in unsure), None)


def _after_them(state: Table, speech: Speech) -> Table:
    asked = last_request(speech)
    if asked:
        return Table(open=_Open(speech, asked, owed=False), last=speech)
    still = state.open if state.open and not _settled(state.open, speech) else None
    return Table(open=still, last=speech)


def last_request(speech: Speech) -> Sentence | None:
    """Return what a letter of theirs wants of the owner, or None."""
    return speech.first(Act.ASKS)


def _settled(left: _Open, speech: Speech) -> bool:
    """Tell whether their later word shows that what lay with the owner is done or void."""
    if speech.does(*_SETTLES):
        return True
    return left.owed and speech.does(Act.RECEIVED, Act.PROMISES)


def _after_owner(state: Table, speech: Speech) -> Table:
    word = state.word if state.last is None or state.last.mine else state.last
    owed = _commitment(speech)
    if owed:
        return Table(_Open(speech, owed, owed=True), speech, word)
    return Table(state.open if state.open and _only_thanks(speech) else None, speech, word)


def _commitment(speech: Speech) -> Sentence | None:
    """Return the sentence in which the owner takes something on that this letter does not bring."""
    return speech.first(Act.COMMITS)


def _only_thanks(speech: Speech) -> bool:
    """Tell whether a letter of the owner says nothing but thanks: it leaves open what was open."""
    if not speech.sentences or speech.letter.attachments:
        return False
    return all(
        sentence.does(Act.THANKS, Act.HELD)
        and not sentence.does(Act.AFFIRMS, Act.DELIVERS, Act.ASKS, Act.NUDGES)
        and not sentence.whens
        for sentence in speech.sentences
    )


def _after_bounce(state: Table, speech: Speech) -> Table:
    if state.last is None or not state.last.mine:
        return state
    said = next((s.text for s in speech.sentences if "deliver" in s.text.lower()), None)
    said = said or f"Subject: {speech.letter.envelope.subject}"
    return replace(state, bounced=Evidence(speech.letter.envelope.id, said))
