"""How far a candidacy has come: what kind each meeting is."""

from __future__ import annotations

from rules.acts import Speech
from rules.lexicon.kinds import AGENCY, DECIDES, LATER, RECRUITING_TITLE, SCREEN, SURELY_LATER
from rules.policy import Stage

_TITLE_LINES, _TITLE_LONG = 8, 60  # a signature that was not told from the words: its last short lines


def kind_of(words: str, *, by: Speech | None, reached: Stage) -> Stage:
    """Return what kind of meeting is meant.

    words: how they speak of it. by: who of their side arranges or holds it. reached: the stage before it.
    """
    if reached.rank >= Stage.FIRST_INTERVIEW.rank or SURELY_LATER.search(words):
        return Stage.LATER_INTERVIEW
    if reached is Stage.SCREENING:
        return Stage.LATER_INTERVIEW if LATER.search(words) and not DECIDES.search(words) else Stage.FIRST_INTERVIEW
    recruits = by is not None and _recruits(by)
    screens = SCREEN.search(words) is not None
    if (DECIDES.search(words) or LATER.search(words)) and not (recruits and screens):
        return Stage.FIRST_INTERVIEW
    return Stage.SCREENING if recruits or screens else Stage.FIRST_INTERVIEW


def _recruits(speech: Speech) -> bool:
    letter = speech.letter
    if AGENCY.search(letter.envelope.sender.domain):
        return True
    last = [sentence for sentence in letter.sentences[-_TITLE_LINES:] if len(sentence) <= _TITLE_LONG]
    return RECRUITING_TITLE.search(" | ".join((str(letter.envelope.sender), *letter.signature, *last))) is not None
