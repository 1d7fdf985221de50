"""Who is spoken with: the company, the role, the person to greet, and where a follow-up would go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rules.letter import Letter, Origin
from rules.lexicon.company_words import BODIES, COMMON
from rules.message import Address, Owner
from rules.people.company import company
from rules.people.company_names import Match, as_domains_write, fit, slug, squashed
from rules.people.contact import contact, writable
from rules.people.domains import is_free_mail, label, registrable
from rules.people.parties import Side, side, system_labels
from rules.people.position import position
from rules.reading import Fact, Person

_GENERIC = frozenset(
    ["american", "city", "first", "global", "national", "north", "south", "east", "west", "united", "university"]
)
_NAME, _LINE, _SENTENCE, _LINES, _QUOTED = 80, 200, 1_000, 200, 4_000  # what is read at most: characters, lines
_LONG_NAME = 3  # words that nobody shortens
_TELLING = 5  # letters that a name's first word needs to stand for the whole


@dataclass(frozen=True, slots=True)
class Employer:
    """What a conversation tells of the employer.

    key: '' where it is unknown. keys: all of them; conversations with one employer share one.
    """

    company: Fact[str] | None
    position: Fact[str] | None
    key: str
    keys: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Whom a follow-up greets, and the address that it goes to."""

    contact: Fact[Person] | None
    writable: Address | None


def employer(letters: Sequence[Letter], owner: Owner) -> Employer:
    """Return what the letters, oldest first, tell. Nothing is guessed: what the mail does not say is None."""
    they = side(tuple(map(_short, letters)), owner)
    name, role = company(they), position(they)
    called = name.value if name else ""
    keys = tuple(_clients(called, role, they) if they.agency else _employers(called, they))
    return Employer(company=name, position=role, key=keys[0] if keys else "", keys=frozenset(keys))


def correspondent(letters: Sequence[Letter], owner: Owner) -> Correspondent:
    """Return with whom the letters, oldest first, are exchanged; None where they name nobody, or nobody reads there."""
    letters = tuple(map(_short, letters))
    person = contact(letters, owner)
    return Correspondent(person, writable(letters, owner, person.value if person else None))


def _short(letter: Letter) -> Letter:
    """Return the letter without what no human writes, so that no message, however long, holds up the reading."""
    envelope = letter.envelope
    if _is_short(letter):
        return letter
    return replace(
        letter,
        envelope=replace(
            envelope,
            sender=_named(envelope.sender),
            to=tuple(map(_named, envelope.to)),
            cc=tuple(map(_named, envelope.cc)),
        ),
        subject=letter.subject[:_LINE],
        greeting=letter.greeting[:_LINE],
        sentences=tuple(sentence[:_SENTENCE] for sentence in letter.sentences[:_LINES]),
        signature=tuple(line[:_LINE] for line in letter.signature[:_LINES]),
        quoted=letter.quoted[:_QUOTED],
    )


def _is_short(letter: Letter) -> bool:
    """Tell whether there is nothing to leave out, as in most letters."""
    envelope = letter.envelope
    lines = (letter.subject, letter.greeting, *letter.signature)
    names = (envelope.sender, *envelope.to, *envelope.cc)
    return (
        len(letter.quoted) <= _QUOTED
        and max(len(letter.sentences), len(letter.signature)) <= _LINES
        and max(map(len, lines)) <= _LINE
        and max((len(sentence) for sentence in letter.sentences), default=0) <= _SENTENCE
        and max(len(address.name) for address in names) <= _NAME
    )


def _named(address: Address) -> Address:
    return Address(address.name[:_NAME], address.email)


def _clients(called: str, role: Fact[str] | None, they: Side) -> Iterator[str]:
    """Yield the key of an agency's client; one that is not named is told from others by agency and role."""
    if called:
        yield from dict.fromkeys(f"name:{name}" for name in (slug(called), slug(as_domains_write(called))))
    elif role:
        yield from (f"client:{label(domain)}/{squashed(role.value)}" for domain in they.domains)


def _employers(called: str, they: Side) -> Iterator[str]:
    """Yield the keys of an employer, the most telling first."""
    domains = tuple(domain for domain in they.domains if _is_own(domain, called, they.letters))
    yield from (f"domain:{domain}" for domain in domains)
    names = [
        slug(called),
        slug(as_domains_write(called)),
        *_abbreviated(called),
        *(squashed(label(domain)) for domain in domains),
        *map(squashed, system_labels(they.letters)),
    ]
    if called and not domains:
        names.append(_brand(called))
    yield from (f"name:{name}" for name in dict.fromkeys(names) if name)
    if not domains:
        yield from (f"address:{one.email}" for one in they.others if is_free_mail(one.domain))


def _abbreviated(called: str) -> Iterator[str]:
    """Yield a long name with its end in initials: 'Granite Valley USD' of the Unified School District."""
    words = [squashed(word) for word in called.split() if squashed(word)]
    for at in range(1, len(words) - 1) if len(words) > _LONG_NAME else ():
        yield "".join(words[:at]) + "".join(word[0] for word in words[at:])


def _is_own(domain: str, called: str, letters: Sequence[Letter]) -> bool:
    """Tell whether a domain is one employer's: people use it, or a system's name for the employer fits it."""
    used = any(
        registrable(address.domain) == domain
        for letter in letters
        if letter.mine or letter.origin is Origin.HUMAN
        for address in (letter.envelope.to if letter.mine else (letter.envelope.sender,))
    )
    return used or (bool(called) and fit(called, label(domain)) > Match.NONE)


def _brand(called: str) -> str:
    """Return the word that a portal's employer may be known by elsewhere: 'cassia' of Cassia Skincare; else ''."""
    first, *rest = (squashed(word) for word in called.split())
    ordinary = all(word in BODIES or word in COMMON for word in rest)
    return first if rest and ordinary and len(first) >= _TELLING and first not in _GENERIC else ""
