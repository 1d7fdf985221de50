"""Whom a follow-up greets, and the address that it goes to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rules.letter import Letter, Origin
from rules.lexicon.applicant_systems import applicant_system
from rules.message import Address, Owner
from rules.people.domains import is_job_board, is_office
from rules.people.names import called, tidy
from rules.people.parties import is_persons
from rules.people.phone import phone
from rules.people.sender import is_no_reply
from rules.people.sign_off import fuller, signed_names
from rules.people.titles import folded, is_title
from rules.people.words import stand_in
from rules.reading import Evidence, Fact, Person

# Who takes over, by the name that stands before or after. The name alone decides nothing: they must be reachable.
_NAME = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+)(?:\s+[A-ZÀ-ÖØ-Þ][\w'’-]+)?(?:\s*\([^()]{0,60}\))?,?"
_HANDED = (
    re.compile(
        rf"{_NAME}\s+(?:(?:who|cc'?e?d|copied)[^.;]{{0,80}}\s)?(?:is (?:picking up|taking (?:over|on))"
        rf"|will (?:take (?:it|this|over)|be (?:your|in touch|taking)|pick (?:it|this) up"
        r"|handle|continue|contact you|reach out|run|look after)|takes (?:it |this )?over|übernimmt|wird (?:sich"
        r"|das|den)|prend (?:le relais|la suite)|va (?:prendre|vous contacter)"
        r"|se (?:encarga|encargará|pondrá)|continuará|tomará)"
    ),
    re.compile(
        rf"(?i:hand(?:ing|ed)? (?:you|this|it) (?:over|on|off) to|pass(?:ing|ed)? (?:you|this|it)(?: on| along"
        rf"| over)? to|given (?:this|it) to|(?:please )?(?:write|reply|contact|reach out|talk|turn) (?:directly "
        rf"|straight )?to"
        rf"|(?:please )?(?:contact|email)|your (?:new )?contact (?:is|will be)|wenden sie sich (?:bitte )?an"
        rf"|leite (?:sie|das|ihre \w+) an|adressez-vous à|diríjase a|escribe a|le paso a)\s+(?:my colleague "
        rf"|meine kollegin |meinen kollegen |ma collègue |mon collègue |mi compañer[oa] |frau |herrn? )?{_NAME}"
    ),
)
_PAIR = re.compile(r"\s(?:&|\+|and|und|et|y)\s")
_REPLY_HERE = re.compile(
    r"(?<!not )(?<!n't )\b(?:(?:just|simply|please|you can|feel free to|kindly) (?:hit )?(?:reply"
    r"|respond) to (?:this|me)|reply (?:directly )?to this|by replying|hit reply"
    r"|antworten sie (?:einfach )?auf diese|einfach auf diese|répond(?:ez|re) (?:simplement )?à ce|respond(?:e|a"
    r"|er) a este)\b",
    re.IGNORECASE,
)
_NO_REPLY_HERE = re.compile(
    r"\b(?:do not|don['’]t|cannot|please no) (?:reply|respond)|not monitored|unmonitored|nicht auf diese"
    r"|ne pas répondre|no responda",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[+._-](?=[\w-]*\d)[\w-]{8,}@")  # reply+7f31c9a2@: a mailbox made for one candidate


def contact(letters: Sequence[Letter], owner: Owner) -> Fact[Person] | None:
    """Return the person to greet, with a number where they give one; None where nobody is known."""
    letters = _heard(letters, owner)
    found = _handed_over(letters, owner) or _last_writer(letters, owner) or _written_to(letters, owner)
    if found is None:
        return None
    person = found.value
    return Fact(Person(person.name, person.email, phone(person, letters, owner.country)), found.evidence)


def writable(letters: Sequence[Letter], owner: Owner, greeted: Person | None) -> Address | None:
    """Return the address that a follow-up can go to; None where only machines wrote or the last attempt bounced."""
    letters = _heard(letters, owner)
    for candidate in _candidates(letters, owner, greeted):
        if candidate.email in owner.addresses or not _is_open(candidate):
            continue
        if _bounced(candidate, letters):
            return None
        name = greeted.name if greeted and greeted.email == candidate.email else tidy(candidate.name)
        return Address(name, candidate.email)
    return None


def _heard(letters: Sequence[Letter], owner: Owner) -> Sequence[Letter]:
    """Leave out what the owner wrote to themselves, or what only claims to be theirs."""
    return [letter for letter in letters if letter.mine or letter.envelope.sender.email not in owner.addresses]


def _candidates(letters: Sequence[Letter], owner: Owner, greeted: Person | None) -> Iterator[Address]:
    humans = [letter for letter in reversed(letters) if letter.origin is Origin.HUMAN]
    if greeted and greeted.email:
        wrote = next((letter for letter in humans if letter.envelope.sender.email == greeted.email), None)
        yield from (_answer_to(wrote),) if wrote else (Address(greeted.name, greeted.email),)
    yield from (_answer_to(letter) for letter in humans)
    for letter in reversed(letters):
        if letter.mine:
            yield from (to for to in letter.envelope.to if _is_open(to) and to.email not in owner.addresses)
        elif letter.origin is Origin.SYSTEM and (personal := _personal(letter)):
            yield personal


def _answer_to(letter: Letter) -> Address:
    sender = letter.envelope.sender
    asked = next((address for address in letter.envelope.reply_to if _is_open(address)), None)
    return Address(asked.name or sender.name, asked.email) if asked else sender


def _personal(letter: Letter) -> Address | None:
    """Return a system's reply address made for this one candidate, where the mail invites to use it."""
    words = " ".join(letter.sentences)
    if not _REPLY_HERE.search(words) or _NO_REPLY_HERE.search(words):
        return None
    offered = (*letter.envelope.reply_to, letter.envelope.sender)
    return next(
        (address for address in offered if _TOKEN.search(address.email) and not is_no_reply(address.email)), None
    )


def _is_open(address: Address) -> bool:
    """Tell whether somebody reads what is written there."""
    portal = applicant_system(address.domain) is not None and not _TOKEN.search(address.email)
    return bool(address.domain) and not (portal or is_no_reply(address.email) or is_job_board(address.domain))


def _bounced(address: Address, letters: Sequence[Letter]) -> bool:
    """Tell whether the last that was heard of an address was that it does not exist."""
    for letter in reversed(letters):
        if letter.origin is Origin.BOUNCE and (
            not letter.failed or address.email in {one.lower() for one in letter.failed}
        ):
            return True
        if letter.envelope.sender.email == address.email or any(
            to.email == address.email for to in letter.envelope.reply_to
        ):
            return False
    return False


def _last_writer(letters: Sequence[Letter], owner: Owner) -> Fact[Person] | None:
    for letter in reversed(letters):
        if _is_namesake(letter.envelope.sender, owner):
            continue
        if letter.origin is Origin.HUMAN and (name := _writers_name(letter.envelope.sender, letters)):
            sender = letter.envelope.sender
            return Fact(Person(name, sender.email), Evidence(letter.envelope.id, f"From: {sender}"))
    return None


def _is_namesake(sender: Address, owner: Owner) -> bool:
    """Tell whether the owner writes under an address that nobody told us of."""
    return " " in owner.name and folded(tidy(sender.name)) == folded(owner.name)


def _writers_name(sender: Address, letters: Sequence[Letter]) -> str | None:
    wrote = [letter for letter in reversed(letters) if letter.envelope.sender.email == sender.email]
    if _PAIR.search(sender.name) and (one := next((n for letter in wrote for n in signed_names(letter)), None)):
        return one
    if is_persons(sender):
        plain = tidy(sender.name)
        full = fuller(plain, wrote)
        return full if full != plain else called(sender.name)
    signed = (name for letter in wrote for name in signed_names(letter))
    greeted = (_addressed_as(sender, letter) for letter in letters if letter.mine and sender in letter.envelope.to)
    return next(signed, None) or next((name for name in greeted if name), None)


def _handed_over(letters: Sequence[Letter], owner: Owner) -> Fact[Person] | None:
    """Return the person to whom the last writer handed over, where the conversation knows their address."""
    last = next((letter for letter in reversed(letters) if letter.origin is Origin.HUMAN), None)
    if last is None:
        return None
    known = [
        address for letter in letters for address in (letter.envelope.sender, *letter.envelope.to, *letter.envelope.cc)
    ]
    for sentence in last.sentences:
        for name in (match["name"] for form in _HANDED for match in form.finditer(sentence)):
            heir = next((one for one in known if _is_called(one, name, last, owner)), None)
            if heir:
                return Fact(Person(called(heir.name), heir.email), Evidence(last.envelope.id, sentence))
    return _owners_turn(letters, last, owner)


def _owners_turn(letters: Sequence[Letter], last: Letter, owner: Owner) -> Fact[Person] | None:
    """Return whom the owner wrote to since, where the last writer had named that person and is no longer addressed."""
    since = [letter for letter in letters[letters.index(last) + 1 :] if letter.mine]
    said = " ".join((*last.sentences, last.quoted[:4_000]))
    for letter in reversed(since):
        to = letter.envelope.to
        if any(address.email == last.envelope.sender.email for address in to):
            return None
        named = next(
            (one for one in to if is_persons(one) and one.email not in owner.addresses and _is_in(one, said)), None
        )
        if named:
            return Fact(Person(called(named.name), named.email), Evidence(letter.envelope.id, f"To: {named}"))
    return None


def _is_in(address: Address, said: str) -> bool:
    first = tidy(address.name).split()[0]
    return stand_in(first, said)


def _is_called(address: Address, name: str, last: Letter, owner: Owner) -> bool:
    names = {folded(word) for word in tidy(address.name).split()}
    elsewhere = address.email not in owner.addresses and address.email != last.envelope.sender.email
    return elsewhere and folded(name) in names and is_persons(address)


def _written_to(letters: Sequence[Letter], owner: Owner) -> Fact[Person] | None:
    if any(letter.origin is Origin.HUMAN for letter in letters):
        return None
    for letter in reversed(letters):
        for address in letter.envelope.to if letter.mine else ():
            if address.email in owner.addresses or not _is_open(address):
                continue
            if name := _addressed_as(address, letter):
                return Fact(Person(name, address.email), Evidence(letter.envelope.id, f"To: {address}"))
    return None


def _addressed_as(address: Address, letter: Letter) -> str | None:
    """Return the name of whom the owner wrote to: as displayed, or as greeted where the address bears that name."""
    local = folded(address.email.partition("@")[0])
    greeted = next(
        (word for word in re.findall(r"[A-ZÀ-ÖØ-Þ][\w'’-]+", letter.greeting)[::-1] if not is_title(word)), ""
    )
    if is_persons(address):
        return called(address.name)
    bears = len(greeted) > 2 and folded(greeted) in local
    return greeted if bears and not is_office(address.email) else None
