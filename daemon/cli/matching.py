"""Which conversation a few words mean: by its id, a Message-ID, the company, a person, the role or the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import tzinfo

from daemon.conversation import Conversation
from daemon.errors import OwnerMustAct
from daemon.view import listed, who
from daemon.wording import shortened
from rules.words import day_words

WIDTH = 80
SHOWN = 12
"""How many candidates are listed."""


def the_one(found: Sequence[Conversation], words: str, zone: tzinfo) -> Conversation:
    """Return the conversation that the words mean. Raises OwnerMustAct with the candidates where there are several."""
    matches = matching(found, words)
    if len(matches) == 1:
        return matches[0]
    if not matches:
        raise OwnerMustAct(
            f"explain: no conversation is known by {words!r}. `followupd status --all` lists them; if it is missing "
            "there, label it Followup/Track"
        )
    candidates = "\n".join(_candidates(matches, zone))
    several = f"explain: {words!r} means several conversations. Say more, or name one by its id:"
    raise OwnerMustAct(f"{several}\n{candidates}")


def matching(found: Sequence[Conversation], words: str) -> tuple[Conversation, ...]:
    """Return those that the words mean best: an interview before other mail, a company before a mention of it."""
    asked = " ".join(words.split()).strip("<>").casefold()
    for several in _tiers(found, asked):
        if several:
            return several
    return ()


def _tiers(found: Sequence[Conversation], asked: str) -> Iterator[tuple[Conversation, ...]]:
    yield tuple(c for c in found if asked in {c.case.id, *(envelope.id.casefold() for envelope in c.envelopes)})
    for group in (tuple(c for c in found if listed(c)), found):
        yield tuple(c for c in group if asked in {name.casefold() for name in _people(c)})
        whole = [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") for word in asked.split()]
        yield tuple(c for c in group if all(word.search(_text(_people(c))) for word in whole))
        yield tuple(c for c in group if all(word.search(_text(_all(c))) for word in whole))
        yield tuple(c for c in group if all(word in _text(_all(c)) for word in asked.split()))


def _people(conversation: Conversation) -> list[str]:
    """Return the company, and whom it is with."""
    reading = conversation.case.reading
    contact = reading.contact.value if reading.contact else None
    company = [reading.company.value] if reading.company else []
    return [*company, *([contact.name, contact.email or ""] if contact else [])]


def _all(conversation: Conversation) -> list[str]:
    position = conversation.case.reading.position
    writers = {f"{envelope.sender.name} {envelope.sender.email}" for envelope in conversation.envelopes}
    subjects = [envelope.subject for envelope in conversation.envelopes]
    return [*_people(conversation), *([position.value] if position else []), *sorted(writers), *subjects]


def _text(names: Sequence[str]) -> str:
    return "\n".join(names).casefold()


def _candidates(matches: Sequence[Conversation], zone: tzinfo) -> Iterator[str]:
    for one in matches[:SHOWN]:
        contact = one.case.reading.contact
        name = f", {contact.value.name}" if contact and contact.value.name != who(one) else ""
        last = day_words(one.envelopes[-1].date.astimezone(zone).date())
        subject = shortened(one.envelopes[0].subject, limit=WIDTH - 50) or "(no subject)"
        yield f"  {one.case.id}  {who(one)}{name}: {subject} (last mail {last})"
    if len(matches) > SHOWN:
        yield f"  … and {len(matches) - SHOWN} more"
