"""What was said last, and what it leaves to say: new times, whether papers arrived, thanks for a word of theirs."""

from __future__ import annotations

import re
from datetime import date

from rules.compose.case import Situation
from rules.dates.mention import mentions
from rules.letter import Letter, Origin
from rules.lexicon.drafts import exchange as lexicon
from rules.workdays import Workdays

_ANY_DAY = Workdays(frozenset())
_BRIEF = 30  # words; what is longer says more than thank you


def times_passed(case: Situation) -> bool:
    """Tell whether the owner's last message offered times for a talk, and all of them are over."""
    own, theirs = _last_own(case), _last_of_theirs(case)
    if own is None or (theirs and _is_later(theirs, own)):
        return False
    asked = theirs is not None and _says(lexicon.ASKS_FOR_TIMES, theirs)
    offers = [each for each in own.sentences if asked or lexicon.OFFERS_TIMES.search(each)]
    days = [day for each in offers if not lexicon.BEGINS_WORK.search(each) for day in _days(each, own, case)]
    return bool(days) and max(days) < case.today


def papers_sent(case: Situation) -> str | None:
    """Return the words with which they asked for papers that the owner's last message brought, or None."""
    own, theirs = _last_own(case), _last_of_theirs(case)
    if own is None or theirs is None or _is_later(theirs, own) or _says(lexicon.NOT_YET, own):
        return None
    brought = own.attachments or _says(lexicon.SENDS_PAPERS, own)
    asked = (each for each in theirs.sentences if lexicon.ASKS_FOR_PAPERS.search(each))
    return next(asked, None) if brought else None


def answered(case: Situation) -> Letter | None:
    """Return the reader's last word where it answers the owner, is newer than any meeting, and asks for nothing.

    The owner may have thanked for it since; whatever else they wrote is what the follow-up is about.
    """
    theirs = _last_of_theirs(case)
    if theirs is None or theirs.envelope.sender.email not in case.readers_addresses or _says(lexicon.ASKS, theirs):
        return None
    own = [letter for letter in case.letters if letter.mine]
    if not own or not _is_later(theirs, own[0]) or (case.meeting and theirs.envelope.date < case.meeting.end):
        return None
    return theirs if all(_only_thanks(letter) for letter in own if _is_later(letter, theirs)) else None


def applies(words: str) -> bool:
    """Tell whether words are those of an application."""
    return lexicon.APPLIES.search(words.replace("_", " ")) is not None


def _only_thanks(letter: Letter) -> bool:
    words = " ".join(letter.sentences)
    return (
        len(words.split()) <= _BRIEF
        and not letter.attachments
        and not re.search(r"[?\d]", words)
        and not applies(words)
    )


def _last_own(case: Situation) -> Letter | None:
    return next((letter for letter in reversed(case.letters) if letter.mine), None)


def _last_of_theirs(case: Situation) -> Letter | None:
    return next((letter for letter in reversed(case.letters) if letter.origin is Origin.HUMAN), None)


def _is_later(one: Letter, other: Letter) -> bool:
    return one.envelope.date > other.envelope.date


def _says(pattern: re.Pattern[str], letter: Letter) -> bool:
    return any(pattern.search(each) for each in letter.sentences)


def _days(sentence: str, letter: Letter, case: Situation) -> list[date]:
    said = letter.envelope.date.astimezone(case.zone)
    named = mentions(sentence, said=said, language=letter.language, workdays=_ANY_DAY)
    return [when.last for when in named if not when.past]
