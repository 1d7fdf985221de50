"""What the mailbox should show against what it shows: the steps between the two. None where they agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.draft import Draft
from rules.label import STATES, Label


@dataclass(frozen=True, slots=True)
class Found:
    """A draft that lies in the conversation. key: of ours, else None.

    unedited: whether it is still as we wrote it; None where it could not be read, as it was just being taken away.
    """

    ref: str
    key: str | None
    unedited: bool | None

    @property
    def ours(self) -> bool:
        return self.key is not None and self.unedited is True

    @property
    def rewritten(self) -> bool:
        """One of ours that the owner made theirs."""
        return self.key is not None and self.unedited is False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one conversation should show. shown_on: the id of the message that carries the state's label."""

    state: Label | None
    shown_on: str
    draft: Draft | None


@dataclass(frozen=True, slots=True)
class Present:
    """What it shows. labels: by message id, of the messages that have any, ours and the owner's."""

    labels: Mapping[str, frozenset[Label]]
    drafts: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """What the ledger knows of drafts: the keys that were written, and the messages after which one was."""

    written: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Powers:
    """What this mailbox can show. marks: a label found there is surely ours, and may be taken away.

    flagged: where labels are no sure marks, the ids of the messages that we flagged ourselves.
    """

    keeps: frozenset[Label]
    marks: bool
    flagged: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PutDraft:
    draft: Draft


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Take a draft of ours away. key: of what is thereby taken back; None where a draft of the same key stays."""

    ref: str
    key: str | None


@dataclass(frozen=True, slots=True)
class SetLabels:
    message: str
    add: frozenset[Label]
    remove: frozenset[Label]


Step = PutDraft | DropDraft | SetLabels


def plan(wanted: Wanted, present: Present, notes: Notes, powers: Powers) -> tuple[Step, ...]:
    """Return the steps for one conversation: drafts that go, the one that comes, then the labels."""
    drops, put = _drafts(wanted.draft, present, notes)
    return (*drops, *put, *_labels(wanted, present, powers))


def _drafts(draft: Draft | None, present: Present, notes: Notes) -> tuple[list[DropDraft], list[PutDraft]]:
    ours = [found for found in present.drafts if found.ours]
    if any(found.rewritten for found in present.drafts):  # two machines may have written: the owner chose that one
        draft = None
    # The first, in an order that is the same on every machine: two of them must not take away each other's.
    keep = next((found for found in ours if draft and found.key == draft.key), None)
    stay = {found.key for found in present.drafts if found is keep or not found.ours}
    drops = [DropDraft(found.ref, None if found.key in stay else found.key) for found in ours if found is not keep]
    owners = any(not found.ours for found in present.drafts)
    if draft is None or keep or owners or _was_written(draft, present, notes):
        return drops, []
    return drops, [PutDraft(draft)]


def would_put(draft: Draft, present: Present, notes: Notes) -> bool:
    """Tell whether a plan that wants this draft would write it."""
    return bool(_drafts(draft, present, notes)[1])


def _was_written(draft: Draft, present: Present, notes: Notes) -> bool:
    """Tell whether this draft was written before: the owner deleted, sent or rewrote it.

    A mark in the mailbox that the ledger cannot explain is the trace of a ledger that was lost.
    """
    marked = Label.DRAFTED in present.labels.get(draft.after, frozenset())
    return draft.key in notes.written or (marked and draft.after not in notes.after)


def _labels(wanted: Wanted, present: Present, powers: Powers) -> list[SetLabels]:
    steps = []
    state = _kept(wanted.state, powers)
    for message in sorted({wanted.shown_on, *present.labels}):
        has = present.labels.get(message, frozenset()) & STATES & powers.keeps
        wants = state if message == wanted.shown_on else frozenset()
        surplus = has - wants if powers.marks or message in powers.flagged else frozenset()
        if wants - has or surplus:
            steps.append(SetLabels(message, wants - has, surplus))
    return steps


def _kept(state: Label | None, powers: Powers) -> frozenset[Label]:
    """Return the label that stands for a state here. Where there is just a flag, it is up for all that is due."""
    if state in _CALLS_FOR_THE_OWNER and not powers.marks:
        state = Label.DUE
    return frozenset({state} & powers.keeps) if state else frozenset()


_CALLS_FOR_THE_OWNER = frozenset({Label.DUE, Label.YOU_OWE, Label.CALL, Label.FIND_PERSON})
