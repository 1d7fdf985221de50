"""How far a candidacy has come: what kind each meeting is."""

from __future__ import annotations

from rules.lexicon.kinds import (
    AGENCY,
    DECIDES,
    DECIDING_TITLE,
    EARLIER,
    LATER,
    RECRUITING_TITLE,
    SCREEN,
    SPEAKS_FOR_A_CLIENT,
    SURELY_LATER,
)
from rules.policy import Stage
from rules.reader.acts import Speech

_TITLE_LINES, _TITLE_LONG = 8, 60  # a signature that was not told from the words: its last short lines


def kind_of(words: str, *, by: Speech | None, reached: Stage, ahead: bool) -> Stage:
    """Return what kind of meeting is meant.

    words: how they speak of it. by: who of their side arranges or holds it. reached: the stage before it. ahead: it was
    to come when they spoke of it, so that what they tell of as past is another one before it.
    """
    if reached.rank >= Stage.FIRST_INTERVIEW.rank or SURELY_LATER.search(words):
        return Stage.LATER_INTERVIEW
    if reached is Stage.SCREENING:
        return Stage.LATER_INTERVIEW if LATER.search(words) and not DECIDES.search(words) else Stage.FIRST_INTERVIEW
    recruiter = by is not None and (recruits(by) or _speaks_for_a_client(by))
    if ahead and EARLIER.search(words):
        return Stage.LATER_INTERVIEW
    screens = SCREEN.search(words) is not None and not (by is not None and decides(by))
    if (DECIDES.search(words) or LATER.search(words)) and not (recruiter and screens):
        return Stage.FIRST_INTERVIEW
    return Stage.SCREENING if recruiter or screens else Stage.FIRST_INTERVIEW


def _speaks_for_a_client(speech: Speech) -> bool:
    return any(SPEAKS_FOR_A_CLIENT.search(sentence.text) for sentence in speech.sentences)


def decides(speech: Speech) -> bool:
    """Tell whether the one who writes has a title that decides: a short call with them is an interview."""
    return not recruits(speech) and DECIDING_TITLE.search(_titles(speech)) is not None


def _titles(speech: Speech) -> str:
    letter = speech.letter
    last = [sentence for sentence in letter.sentences[-_TITLE_LINES:] if len(sentence) <= _TITLE_LONG]
    return " | ".join((str(letter.envelope.sender), *letter.signature, *last))


def recruits(speech: Speech) -> bool:
    """Tell whether a recruiter, an agency or HR writes."""
    if AGENCY.search(speech.letter.envelope.sender.domain):
        return True
    return RECRUITING_TITLE.search(_titles(speech)) is not None
