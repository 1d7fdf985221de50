"""The case that a draft is written for, and what of it is over: an absence, a timeline of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from rules.judging.cadence import held
from rules.letter import Letter, Origin
from rules.message import Address, Message, Owner
from rules.policy import Drafting, Stage
from rules.reading import Away, Meeting, Person, Promise, Reading
from rules.text.language import LANGUAGES
from rules.verdict import FollowUp, ThankYou


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything a draft is made of. messages, letters: oldest first, at least one. writable: whom it goes to."""

    verdict: FollowUp | ThankYou
    reading: Reading
    messages: Sequence[Message]
    letters: Sequence[Letter]
    owner: Owner
    drafting: Drafting
    writable: Address
    zone: tzinfo
    now: datetime

    @property
    def language(self) -> str:
        """The language to write in: one of those that there are texts in."""
        wanted = self.drafting.language if self.drafting.language != "auto" else self.reading.language
        return wanted if wanted in LANGUAGES else "en"

    @property
    def reader(self) -> Person | None:
        """The person written to: the contact, unless the address is that of another who wrote."""
        contact = self.reading.contact.value if self.reading.contact else None
        if contact is None or contact.email in {None, self.writable.email}:
            return contact
        others = {letter.envelope.sender.email for letter in self.letters if letter.origin is Origin.HUMAN}
        if self.writable.email not in others:
            return contact  # an address of theirs to answer to
        return Person(self.writable.name, self.writable.email) if self.writable.name else None

    @property
    def is_to_oneself(self) -> bool:
        """Whether it would go to the owner: to an alias, or to an address of theirs that nobody told us of."""
        names = {self.writable.name.casefold(), self.reader.name.casefold() if self.reader else ""}
        return self.writable.email in self.owner.addresses or self.owner.name.casefold() in names - {""}

    @property
    def readers_addresses(self) -> frozenset[str]:
        """Under which addresses the reader writes."""
        own = self.reader.email if self.reader else None
        return frozenset({self.writable.email, *([own] if own else [])})

    @property
    def meeting(self) -> Meeting | None:
        """The last meeting that was held."""
        return held(self.reading, self.now)

    @property
    def stage(self) -> Stage:
        return self.reading.stage.value if self.reading.stage else Stage.APPLIED

    @property
    def today(self) -> date:
        return self.day(self.now)

    def day(self, moment: datetime) -> date:
        """Return the owner's day of a moment."""
        return moment.astimezone(self.zone).date()


def returned(case: Situation) -> Away | None:
    """Return the absence of the very person written to that their automatic answer told of, once it is over."""
    away, reading = case.reading.away, case.reading
    if away is None or (reading.last_owner and away.on < reading.last_owner):
        return None
    if (away.until and away.until > case.today) or (reading.last_word and reading.last_word > away.on):
        return None
    return away if _writer(case, away.evidence.message) in case.readers_addresses else None


def passed(case: Situation) -> Promise | None:
    """Return their timeline that has run out and that no follow-up has asked about yet."""
    promise = case.reading.promise
    if promise is None or (promise.by and promise.by >= case.today):
        return None
    asked = any(case.day(sent) > (promise.by or promise.on) for sent in case.reading.follow_ups)
    return None if asked else promise


def made_by_reader(case: Situation, promise: Promise) -> bool:
    """Tell whether the person written to gave the timeline themselves."""
    return _writer(case, promise.message) in case.readers_addresses


def _writer(case: Situation, message: str) -> str | None:
    senders = (letter.envelope.sender.email for letter in case.letters if letter.envelope.id == message)
    return next(senders, None)
