"""From whom, to whom and in answer to what a draft goes."""

from __future__ import annotations

import re

from rules.compose.case import Situation
from rules.compose.clean import address, line
from rules.letter import Letter, Origin
from rules.lexicon.applicant_systems import is_applicant_system
from rules.message import Address, Envelope, Message
from rules.people.sender import is_no_reply
from rules.text.subjects import normal

_CC_AT_MOST = 6  # whoever copies in more than that meant a circular, not a circle of readers
_REFERENCES_AT_MOST = 50
_COUNTING = frozenset({Origin.OWNER, Origin.HUMAN, Origin.SYSTEM})
_NOT_A_PERSON = re.compile(
    r"@(?:groups?|lists?|resource\.calendar|calendar)\.|@googlegroups\.|^(?:undisclosed|unknownorganizer|calendar-)"
    r"|[-_.](?:list|announce|all)@|^(?:all|everyone|team|staff)@"
)


def newest(case: Situation) -> Message:
    """Return the newest message that counts: the owner's, or a word of theirs."""
    reading = case.reading
    last = max((date for date in (reading.last_owner, reading.last_word) if date), default=reading.last_any)
    counting = {letter.envelope.id for letter in case.letters if letter.origin in _COUNTING}
    found = [message for message in case.messages if message.envelope.date == last]
    best = [message for message in found if message.envelope.id in counting] or found or case.messages
    return max(best, key=lambda message: (message.envelope.date, message.envelope.id))


def answers(case: Situation) -> Message:
    """Return the message to reply to: the newest that counts; where that is a system's, the newest between the two."""
    last = newest(case)
    systems = {letter.envelope.id for letter in case.letters if letter.origin is Origin.SYSTEM}
    if last.envelope.id not in systems:
        return last
    between = [message for message in case.messages if _is_between(message.envelope, case)]
    return max(between, key=lambda message: (message.envelope.date, message.envelope.id), default=last)


def _is_between(envelope: Envelope, case: Situation) -> bool:
    """Tell whether it went from the reader to the owner or the other way."""
    if case.owner.wrote(envelope):
        return any(whom.email in case.readers_addresses for whom in envelope.to)
    return envelope.sender.email in case.readers_addresses


def sender(case: Situation) -> Address | None:
    """Return the owner under the address that the conversation knows them by; None where they have none."""
    used = next((letter.envelope.sender.email for letter in reversed(case.letters) if letter.mine), None)
    reached = (
        whom.email
        for letter in reversed(case.letters)
        for whom in (*letter.envelope.to, *letter.envelope.cc, *letter.envelope.bcc)
        if whom.email in case.owner.addresses
    )
    email = used or next(reached, None) or min(case.owner.addresses, default=None)
    return address(Address(case.owner.name, email)) if email else None


def recipient(case: Situation) -> Address:
    """Return the address written to, under the contact's name."""
    name = case.reader.name if case.reader else ""
    return address(Address(name or case.writable.name, case.writable.email))


def copied(case: Situation) -> tuple[Address, ...]:
    """Return the people whom their last human message had in copy."""
    theirs = next((letter for letter in reversed(case.letters) if letter.origin is Origin.HUMAN), None)
    if theirs is None:
        return ()
    people = {whom.email: address(whom) for whom in theirs.envelope.cc if _is_reader(whom, case, theirs)}
    return tuple(people.values()) if len(people) <= _CC_AT_MOST else ()


def _is_reader(whom: Address, case: Situation, theirs: Letter) -> bool:
    if whom.email in {*case.readers_addresses, theirs.envelope.sender.email} or _is_owner(whom, case):
        return False
    return not (is_no_reply(whom.email) or is_applicant_system(whom) or _NOT_A_PERSON.search(whom.email))


def _is_owner(whom: Address, case: Situation) -> bool:
    """Tell whether it is the owner, under a sub-address too (RFC 5233: user+detail)."""
    return whom.email in case.owner.addresses or re.sub(r"\+[^@]*@", "@", whom.email) in case.owner.addresses


def subject(case: Situation, answered: Envelope) -> str:
    """Return 'Re: ' and the conversation's subject. Gmail threads by it, so that it must stay the same."""
    subjects = (answered.subject, *(letter.envelope.subject for letter in reversed(case.letters)))
    found = next((plain for subject in subjects if (plain := line(normal(line(subject))))), "")
    return f"Re: {found}".rstrip()


def references(answered: Envelope) -> tuple[str, ...]:
    """Return the references of an answer (RFC 5322, 3.6.4); of a very long chain the first and the latest."""
    chain = tuple(dict.fromkeys((*answered.references, answered.id)))
    return chain if len(chain) <= _REFERENCES_AT_MOST else (chain[0], *chain[1 - _REFERENCES_AT_MOST :])
