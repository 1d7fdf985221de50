"""How far a candidacy has come: what kind each meeting is, and what was said of offers."""

from __future__ import annotations

from rules.acts import Speech
from rules.lexicon.kinds import DECIDES, LATER, RECRUITING_TITLE, SCREEN
from rules.policy import Stage

_TITLE_LINES, _TITLE_LONG = 8, 60  # a signature that was not told from the words: its last short lines


def kind_of(words: str, *, by: Speech | None, reached: Stage) -> Stage:
    """Return what kind of meeting is meant.

    words: how they speak of it. by: who of their side arranges or holds it. reached: the stage before it.
    """
    if LATER.search(words) and not (reached is Stage.APPLIED and not _named_later(words)):
        return Stage.LATER_INTERVIEW
    if reached.rank >= Stage.FIRST_INTERVIEW.rank:
        return Stage.LATER_INTERVIEW
    if reached is Stage.SCREENING:
        return Stage.FIRST_INTERVIEW
    if DECIDES.search(words) or LATER.search(words):
        return Stage.FIRST_INTERVIEW
    if SCREEN.search(words) or (by is not None and _recruits(by)):
        return Stage.SCREENING
    return Stage.FIRST_INTERVIEW


def _named_later(words: str) -> bool:
    """Tell whether the words alone prove a later round, even where nothing came before it in the mail."""
    match = LATER.search(words)
    return match is not None and not match.group().lower().startswith(
        ("next", "last", "trial", "back", "panel", "come")
    )


def _recruits(speech: Speech) -> bool:
    letter = speech.letter
    last = [sentence for sentence in letter.sentences[-_TITLE_LINES:] if len(sentence) <= _TITLE_LONG]
    return RECRUITING_TITLE.search(" | ".join((str(letter.envelope.sender), *letter.signature, *last))) is not None
