"""What a draft refers to: the meeting that was held, or the application or message that got no answer, and its day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from rules.compose.case import Situation
from rules.compose.exchange import applies
from rules.compose.words import Almanac
from rules.letter import Letter, Origin
from rules.lexicon.drafts.phrasebook import Called, Grammar, Noun
from rules.policy import Stage
from rules.reading import Meeting

_LATELY_DAYS = 4  # for so long 'on Tuesday' says which day, even if the draft is sent a little later
_GENERAL = frozenset({"call", "meeting"})  # a topic that was derived, and says less than their own words
_ENOUGH = 1_000  # characters


@dataclass(frozen=True, slots=True)
class Event:
    """phrase: with its day ('our call on 5 March'). thanked: the same as it goes after 'thank you for'.

    tail: what comes after the role ('my application' … ', which you confirmed on 5 March').
    """

    noun: Noun
    phrase: str
    thanked: str
    met: bool = False
    applied: bool = False
    tail: str = ""


def event_of(case: Situation, grammar: Grammar, almanac: Almanac) -> Event:
    """Return what the conversation is about to the person written to."""
    if case.meeting:
        return _met(case.meeting, case, grammar, almanac)
    return _wrote(case, grammar, almanac)


def _met(meeting: Meeting, case: Situation, grammar: Grammar, almanac: Almanac) -> Event:
    noun, day = _called(meeting, case, grammar), case.day(meeting.start)
    lately = (case.today - day).days <= _LATELY_DAYS
    when = almanac.say(grammar.dates.held, day)
    thanked = almanac.say(grammar.dates.held_lately, day) if lately else when
    return Event(noun, f"{noun.phrase} {when}", f"{noun.thanked or noun.phrase} {thanked}", met=True)


def _called(meeting: Meeting, case: Situation, grammar: Grammar) -> Noun:
    """Return what they call the meeting: by the words that fixed it, the calendar, the subject; else a general noun."""
    for words in (meeting.topic, meeting.evidence.said, *_titles(meeting, case)):
        if words not in _GENERAL and len(fits := _matches(words, meeting.stage, grammar)) == 1:
            return fits.pop()
    if meeting.topic == "call":
        return grammar.call
    return grammar.generic.get(meeting.stage, grammar.generic[Stage.SCREENING])


def _matches(words: str, stage: Stage, grammar: Grammar) -> set[Noun]:
    """Return the most telling nouns whose words occur; what one has matched, those after it don't see."""
    found: list[Called] = []
    rest = words[:_ENOUGH]
    for called in grammar.called:
        pattern = re.compile(rf"(?<!\w)(?:{called.words})(?!\w)", re.IGNORECASE)
        if pattern.search(rest):
            rest = pattern.sub(" ", rest)
            found.extend([called] if stage in called.stages else [])
    most = max((called.tells for called in found), default=0)
    return {called.noun for called in found if called.tells == most}


def _titles(meeting: Meeting, case: Situation) -> Iterator[str]:
    for letter in reversed(case.letters):
        yield from (invite.summary for invite in letter.invites if invite.start == meeting.start)
    if len({held.start for held in case.reading.meetings}) == 1:
        yield case.letters[0].subject


def _wrote(case: Situation, grammar: Grammar, almanac: Almanac) -> Event:
    asked = set(case.reading.follow_ups)
    own = [letter for letter in case.letters if letter.mine and letter.envelope.date not in asked]
    if not own:
        return _only_they_wrote(case, grammar, almanac)
    if case.stage is Stage.APPLIED and _applies(own[0]):
        return _dated(grammar.application, own[0].envelope.date, case, almanac, applied=True)
    return _dated(grammar.message, own[-1].envelope.date, case, almanac)


def _only_they_wrote(case: Situation, grammar: Grammar, almanac: Almanac) -> Event:
    """A confirmation is of an application that was made elsewhere."""
    first = case.letters[0]
    if case.stage is Stage.APPLIED and first.origin in {Origin.SYSTEM, Origin.AUTO_REPLY}:
        on = almanac.say(grammar.dates.on, case.day(first.envelope.date))
        noun = grammar.application
        return Event(noun, noun.phrase, noun.phrase, applied=True, tail=grammar.confirmed.format(on=on))
    theirs = next((letter for letter in reversed(case.letters) if not letter.mine), first)
    return _dated(grammar.their_message, theirs.envelope.date, case, almanac)


def _dated(noun: Noun, sent: datetime, case: Situation, almanac: Almanac, *, applied: bool = False) -> Event:
    phrase = f"{noun.phrase} {almanac.say(almanac.dates.sent, case.day(sent))}"
    return Event(noun, phrase, phrase, applied=applied)


def _applies(letter: Letter) -> bool:
    words = " ".join((letter.subject, *letter.sentences, *letter.attachments))
    return applies(words)
