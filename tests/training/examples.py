"""Labelled conversations to learn from: the tune half of the corpus, and short exchanges written for this."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from daemon.config.workdays import workdays
from daemon.config.zones import country_of_zone
from rules.lexicon.sign import Sign
from rules.message import Address, Content, Envelope, Message, Owner, Place
from rules.people.parties import side
from rules.people.position import position
from rules.policy import Stage
from rules.reader.acts import listen
from rules.reader.closing import outcome
from rules.reader.ending import Last, last, last_exchange
from rules.reader.meetings import diary
from rules.reader.progress import Course, course
from rules.reader.read import take_apart_all
from rules.reader.signs import signs
from rules.reader.terms import all_terms
from rules.text.language import LANGUAGES
from rules.workdays import Workdays
from tests.letters import Mailbox, messages
from tests.reading.score import CORPUS, judged, mailboxes

SNIPPETS = (CORPUS.parent / "snippets", Path(__file__).parent / "snippets")
FOLDS = 5
PART = 0.1  # what the beginning of a conversation weighs
_KINDS = frozenset({"own", "not", *Stage})
_ME = Address("", "owner@snippet.example")
_THEM = Address("", "them@snippet.example")
_OWNER = Owner("", frozenset({_ME.email}))
_FIRST = datetime(2026, 3, 2, 10, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Label:
    """What was said of a conversation by whoever labelled it, and how much that counts."""

    group: str
    own: bool
    weight: float
    stage: Stage | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation as the scorers see it.

    group: examples of one group are learnt from or tested on together. stage: how far it came, where that is labelled.
    course: what shows it. last: what the last exchange shows.
    """

    group: str
    own: bool
    weight: float
    terms: frozenset[str]
    signs: Mapping[Sign, float]
    stage: Stage | None
    course: Course
    last: Last


def fold_of(group: str) -> int:
    """Return the part that a group is tested in, by what was learnt from the others."""
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % FOLDS


def corpus_examples(folder: Path = CORPUS) -> Iterator[Example]:
    """Yield the labelled conversations of the tune half; never one of the half that judges."""
    for mailbox in mailboxes(folder, "tune"):
        country = mailbox.country or country_of_zone(str(mailbox.tz))
        owner = Owner(mailbox.me.name, mailbox.addresses, country)
        for expect, these in _labelled(mailbox):
            own = bool(expect["interview"])
            stage = Stage(str(expect["stage"])) if own and "stage" in expect else None
            yield _example(_Label(mailbox.id, own, 1.0, stage), these, owner, workdays(country))
            for part in _beginnings(these, owner):
                yield _example(_Label(mailbox.id, own, PART), part, owner, workdays(country))


def snippet_examples(*, weight: float, folders: Sequence[Path] = SNIPPETS) -> Iterator[Example]:
    """Yield the short exchanges: what it is, language, owner|them, subject, their words, the owner's, between tabs.

    What it is: a stage, or 'own' where the stage does not matter, or 'not'.
    """
    for path in (path for folder in folders for path in sorted(folder.glob("*.tsv"))):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            fields = [field.strip() for field in line.split("\t")]
            if len(fields) == 6 and fields[0] in _KINDS and fields[1] in LANGUAGES and any(fields[4:]):
                these = _exchange(fields)
                stage = Stage(fields[0]) if fields[0] in set(Stage) else None
                label = _Label(f"{path.stem}:{number}", fields[0] != "not", weight, stage)
                yield _example(label, these, _OWNER, Workdays(frozenset[date]()))


def _labelled(mailbox: Mailbox) -> Iterator[tuple[Mapping[str, object], Sequence[Message]]]:
    """Yield each labelled conversation: as the program puts it together, or where it found none, its one message."""
    all_messages = messages(mailbox)
    by_id = {message.envelope.id: message for message in all_messages}
    found = {envelope.id: c for c in judged(mailbox) for envelope in c.envelopes}
    for expect in mailbox.expect:
        if "interview" in expect:
            first = all_messages[expect["thread"]]
            conversation = found.get(first.envelope.id)
            these = [by_id[e.id] for e in conversation.envelopes] if conversation else [first]
            yield expect, these


def _beginnings(these: Sequence[Message], owner: Owner) -> Iterator[Sequence[Message]]:
    """Yield a conversation as it stood when it was shorter, from the owner's first mail on: before, it is nobody's."""
    begun = next((n for n, message in enumerate(these) if owner.wrote(message.envelope)), len(these))
    return (these[:end] for end in range(begun + 1, len(these)))


def _exchange(fields: Sequence[str]) -> list[Message]:
    _, _, began, subject, theirs, mine = fields
    turns = [(False, theirs), (True, mine)] if began == "them" else [(True, mine), (False, theirs)]
    found: list[Message] = []
    for is_mine, text in turns:
        if not text:
            continue
        envelope = Envelope(
            id=str(len(found)),
            sender=_ME if is_mine else _THEM,
            to=(_THEM if is_mine else _ME,),
            date=_FIRST + timedelta(days=len(found)),
            subject=subject if not found else f"Re: {subject}",
            place=Place.SENT if is_mine else Place.INBOX,
            references=tuple(message.envelope.id for message in found),
        )
        found.append(Message(envelope, Content(text.replace("\\n", "\n"))))
    return found


def _example(label: _Label, these: Sequence[Message], owner: Owner, days: Workdays) -> Example:
    letters = take_apart_all(these, owner)
    languages = tuple(dict.fromkeys(letter.language for letter in letters))
    speeches = [listen(letter, languages=languages, workdays=days) for letter in letters]
    heard = [speech for speech in speeches if speech.mine or speech.spoken] or speeches
    found = signs(heard, position_named=position(side(letters, owner)) is not None)
    seen = course(speeches, diary(speeches), since=outcome(speeches).since)
    ending = last(last_exchange(speeches))
    return Example(label.group, label.own, label.weight, all_terms(heard), found, label.stage, seen, ending)
