"""`followupd explain`: every fact with its sentence, every rule that applied, the verdict."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import tzinfo

from daemon.cli.settings import moment, settings, state_dir
from daemon.cli.table import who
from daemon.errors import OwnerMustAct
from daemon.judge import Conversation
from daemon.overview import overview
from daemon.view import explanation, facts, stage
from daemon.wiring import state
from rules.judging.state import better_called
from rules.verdict import action, due, turn


def command(arguments: argparse.Namespace) -> int:
    chosen, now = settings(arguments), moment(arguments)
    with state(state_dir(chosen), chosen.owner.owner(), alone=False) as kept:
        found = overview(chosen, kept, now, only_until=arguments.at is not None)
    conversation = _the_one(found, arguments.word)
    zone = chosen.owner.zone
    if arguments.json:
        print(json.dumps({"version": 1, **explanation(conversation, zone)}, ensure_ascii=False, indent=2))
    else:
        print("\n".join(lines(conversation, zone)))
    return 0


def lines(conversation: Conversation, zone: tzinfo) -> Iterator[str]:
    """Yield the explanation for a person to read."""
    verdict, reading = conversation.verdict, conversation.case.reading
    yield f"{who(conversation)}: {conversation.envelopes[0].subject}"
    yield f"  id {conversation.case.id}, {len(conversation.envelopes)} messages, account {conversation.account}"
    yield ""
    yield "What was read"
    for fact in facts(reading, zone):
        yield f"  {fact['fact']}: {fact['value']}"
        yield f"      “{fact['said']}” ({fact['message']})"
    yield ""
    yield "Which rules applied"
    for reason in verdict.because:
        yield f"  {reason.rule}: {reason.text}"
    if better_called(verdict, reading):
        yield "  call: A call or a voicemail is the better word now."
    yield ""
    day = due(verdict)
    yield f"So: {action(verdict)}{f', due {day}' if day else ''} (stage {stage(reading)}, turn {turn(verdict)})"
    if conversation.draft:
        yield ""
        yield f"Draft to {', '.join(str(address) for address in conversation.draft.to)}: {conversation.draft.subject}"
        yield ""
        yield conversation.draft.body


def matching(found: Sequence[Conversation], word: str) -> tuple[Conversation, ...]:
    """Return the conversations that a word means: an id, a Message-ID, else any with it in company, person, subject."""
    asked = word.strip().strip("<>").casefold()
    exact = tuple(c for c in found if asked in {c.case.id, *(e.id.casefold() for e in c.envelopes)})
    return exact or tuple(c for c in found if asked in _names(c))


def _the_one(found: Sequence[Conversation], word: str) -> Conversation:
    matches = matching(found, word)
    if len(matches) == 1:
        return matches[0]
    if not matches:
        raise OwnerMustAct(f"explain: no conversation is known by {word!r}. `followupd status --all` lists them")
    candidates = "\n".join(f"  {c.case.id}  {who(c)}: {c.envelopes[0].subject}" for c in matches)
    raise OwnerMustAct(f"explain: {word!r} means several conversations. Name one by its id:\n{candidates}")


def _names(conversation: Conversation) -> str:
    reading = conversation.case.reading
    names = [envelope.subject for envelope in conversation.envelopes]
    names += [fact.value for fact in (reading.company, reading.position) if fact]
    if reading.contact:
        names += [reading.contact.value.name, reading.contact.value.email or ""]
    return "\n".join(names).casefold()
