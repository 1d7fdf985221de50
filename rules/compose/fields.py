"""The facts of a case as the fields of a template: everything in it comes from the mail, or is None."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rules.compose.case import Situation, made_by_reader, passed, returned
from rules.compose.clean import fact, line
from rules.compose.event import Event, event_of
from rules.compose.exchange import papers_sent
from rules.compose.timeline import as_named
from rules.compose.tone import closing_of, is_familiar, signature_of
from rules.compose.words import Almanac, definite, joined, opening
from rules.draft import Kind
from rules.letter import Origin
from rules.lexicon.drafts.phrasebook import Grammar, Phrasebook, Texts
from rules.people.greetings import greeting
from rules.reading import Promise
from rules.verdict import FollowUp

Fields = dict[str, object]

_ROLE_AT_MOST, _COMPANY_AT_MOST, _GREETING_AT_MOST = 70, 60, 70
_ABOUT_THE_ROLE = frozenset({Kind.TIMES, Kind.PAPERS, Kind.ANSWERED})
_PLAIN_GREETING = {"en": "Hello,", "de": "Guten Tag,", "fr": "Bonjour,", "es": "Hola:"}


@dataclass(frozen=True, slots=True)
class Voice:
    """In which language and on which terms a case is written."""

    book: Phrasebook
    texts: Texts
    familiar: bool


def voice_of(case: Situation, book: Phrasebook) -> Voice:
    """Return the voice that the conversation calls for."""
    familiar = is_familiar(case, book)
    return Voice(book, book.familiar if familiar else book.polite, familiar)


def fields_of(case: Situation, kind: Kind, voice: Voice) -> Fields:
    """Return every field of template.names()."""
    reading, grammar = case.reading, voice.book.grammar
    almanac = Almanac(grammar.dates, case.owner.country, case.today)
    event = event_of(case, grammar, almanac)
    role = fact(reading.position.value if reading.position else None, at_most=_ROLE_AT_MOST)
    company = fact(reading.company.value if reading.company else None, at_most=_COMPANY_AT_MOST)
    what = opening(role, company, grammar)
    person = case.reader
    return {
        "closing": _closing(case, voice),
        "greeting": _greeting(case),
        "signature": signature_of(case),
        "name": line(case.owner.name),
        "contact": (line(person.name) or None) if person else None,
        "company": company,
        "role": role,
        "opening": what,
        "event": event.phrase + event.tail,
        "thanked": event.thanked,
        "matter": _matter(event, what, kind, voice),
        "thanked_matter": joined(event.noun, event.thanked, what),
        "met": event.met,
        "applied": event.applied,
        "timing_known": reading.timing_known,
        "contact_known": bool(person and person.email),
        "number": case.verdict.number if isinstance(case.verdict, FollowUp) else 0,
        "familiar": voice.familiar,
        "language": case.language,
        "papers": _papers(case, grammar),
        **_times(case, voice, almanac),
    }


def _matter(event: Event, what: str | None, kind: Kind, voice: Voice) -> str:
    """Return event and role; the role alone where just a message went unanswered, or more was said since the event."""
    if kind in _ABOUT_THE_ROLE or (not (event.met or event.applied) and kind is not Kind.APPLICATION):
        return definite(what, voice.book.grammar)
    return joined(event.noun, event.phrase, what) + event.tail


def _times(case: Situation, voice: Voice, almanac: Almanac) -> Fields:
    """Return the fields that name a day: their timeline, their return, the owner's last follow-up."""
    promise, away, dates = passed(case), returned(case), almanac.dates
    notes = [case.day(sent) for sent in case.reading.follow_ups]
    promised = as_named(promise, almanac, language=case.reading.language, zone=case.zone) if promise else None
    return {
        "promised": promised,
        "they_said": _they_said(case, promise, promised, voice) if promise else None,
        "back": almanac.say(dates.on, away.until) if away and away.until else None,
        "last_note": almanac.say(dates.on, notes[-1]) if notes else None,
        "last_note_of": almanac.say(dates.sent, notes[-1]) if notes else None,
        **_messages(case, almanac),
    }


def _messages(case: Situation, almanac: Almanac) -> Fields:
    """Return the fields that name the day of the last message of either side."""
    own = next((case.day(letter.envelope.date) for letter in reversed(case.letters) if letter.mine), None)
    human = (letter for letter in reversed(case.letters) if letter.origin is Origin.HUMAN)
    theirs = next((case.day(letter.envelope.date) for letter in human), None)
    return {
        "last_message": almanac.say(almanac.dates.on, own) if own else None,
        "last_message_of": almanac.say(almanac.dates.sent, own) if own else None,
        "their_last": almanac.say(almanac.dates.sent, theirs) if theirs else None,
    }


def _papers(case: Situation, grammar: Grammar) -> str | None:
    asked = papers_sent(case)
    if asked is None:
        return None
    return next(called for words, called in grammar.papers if re.search(words, asked, re.IGNORECASE))


def _they_said(case: Situation, promise: Promise, promised: str | None, voice: Voice) -> str:
    manner, direct = voice.texts.manner, made_by_reader(case, promise)
    if promise.by is None:
        return manner.promise_undated if direct else manner.promise_undated_indirect
    if promised is None:
        return manner.promise_open if direct else manner.promise_open_indirect
    return (manner.promise if direct else manner.promise_indirect).format(when=promised)


def _greeting(case: Situation) -> str:
    """Return the greeting of the person written to; the plain one where a name is no name."""
    words = line(greeting(case.reader, case.letters, case.language))
    odd = len(words) > _GREETING_AT_MOST or re.search(r"[?@<>{}\[\]|]", words) or not re.search(r"\w", words)
    return _PLAIN_GREETING[case.language] if odd else words


def _closing(case: Situation, voice: Voice) -> str:
    usual, own = voice.texts.manner.closing, closing_of(case, voice.book)
    mark = usual[-1] if usual.endswith(",") else ""
    return f"{own}{mark}" if own else usual
