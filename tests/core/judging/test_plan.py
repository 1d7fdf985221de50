"""What the mailbox should show against what it shows."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rules.draft import Draft, Kind, key
from rules.judging.plan import DropDraft, Found, Notes, Powers, Present, PutDraft, SetLabels, Wanted, plan, would_put
from rules.label import OWNERS, STATES, Label
from rules.message import Address

AFTER, THEIRS = "mine@x.example", "theirs@x.example"
KEY = key(after=AFTER, kind=Kind.SECOND)
DRAFT = Draft(
    key=KEY, kind=Kind.SECOND, after=AFTER, answers=AFTER, references=(), thread=None, sender=Address("D", "d@x.example"),
    to=(Address("R", "r@y.example"),), cc=(), subject="Re: s", body="b",
)  # fmt: skip
OURS = Found("1", KEY, unedited=True)
STALE = Found("2", "another key", unedited=True)
EDITED = Found("3", KEY, unedited=False)
CHANGED = Found("5", "another key", unedited=False)
VANISHING = Found("6", KEY, unedited=None)
FOREIGN = Found("4", None, unedited=False)
NONE = Notes(frozenset(), frozenset())
WRITTEN = Notes(frozenset({KEY}), frozenset({AFTER}))
KEYWORDS = Powers(STATES | OWNERS | {Label.DRAFTED}, marks=True)
MARKED: Mapping[str, frozenset[Label]] = {AFTER: frozenset({Label.DRAFTED})}

DRAFTS = [
    pytest.param(DRAFT, (), NONE, {}, (PutDraft(DRAFT),), id="due and none there: written"),
    pytest.param(DRAFT, (OURS,), NONE, {}, (), id="already there"),
    pytest.param(DRAFT, (OURS, Found("9", KEY, unedited=True)), NONE, {}, (DropDraft("9", None),), id="there twice: one stays"),
    pytest.param(None, (OURS, Found("9", KEY, unedited=True)), NONE, {}, (DropDraft("1", KEY), DropDraft("9", KEY)), id="pointless twice"),
    pytest.param(DRAFT, (OURS, EDITED), WRITTEN, {}, (DropDraft("1", None),), id="there twice, and one of them changed"),
    pytest.param(DRAFT, (OURS, CHANGED), WRITTEN, {}, (DropDraft("1", KEY),), id="the owner works on an older one of ours"),
    pytest.param(DRAFT, (OURS, VANISHING), WRITTEN, {}, (), id="there twice, and one of them is just being taken away"),
    pytest.param(DRAFT, (VANISHING,), NONE, {}, (), id="just being taken away: nothing is done before that is over"),
    pytest.param(DRAFT, (OURS, FOREIGN), NONE, {}, (), id="the owner writes one beside ours"),
    pytest.param(DRAFT, (STALE,), NONE, {}, (DropDraft("2", "another key"), PutDraft(DRAFT)), id="an outdated one: replaced"),
    pytest.param(DRAFT, (EDITED,), NONE, {}, (), id="the owner changed ours"),
    pytest.param(DRAFT, (FOREIGN,), NONE, {}, (), id="the owner writes one"),
    pytest.param(DRAFT, (STALE, FOREIGN), NONE, {}, (DropDraft("2", "another key"),), id="outdated beside the owner's"),
    pytest.param(DRAFT, (), WRITTEN, {}, (), id="written before and gone: the owner deleted it"),
    pytest.param(DRAFT, (), NONE, MARKED, (), id="marked in the mailbox, the ledger lost"),
    pytest.param(
        DRAFT, (), Notes(frozenset(), frozenset({AFTER})), MARKED, (PutDraft(DRAFT),), id="marked, and withdrawn by us"
    ),
    pytest.param(None, (OURS,), WRITTEN, {}, (DropDraft("1", KEY),), id="pointless now: withdrawn"),
    pytest.param(None, (EDITED, FOREIGN), WRITTEN, {}, (), id="pointless, but the owner's"),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "drafts", "notes", "labels", "steps"), DRAFTS)
def test_one_draft_at_most_and_never_the_owners(
    draft: Draft | None,
    drafts: tuple[Found, ...],
    notes: Notes,
    labels: Mapping[str, frozenset[Label]],
    steps: tuple[object, ...],
) -> None:
    present = Present(labels, drafts)
    assert plan(Wanted(None, THEIRS, draft), present, notes, KEYWORDS) == steps
    assert draft is None or would_put(draft, present, notes) == (PutDraft(draft) in steps)


def labels(*found: Label) -> frozenset[Label]:
    return frozenset(found)


FLAG = Powers(labels(Label.DUE, Label.YOU_OWE), marks=False)
OWN_FLAG = Powers(labels(Label.DUE, Label.YOU_OWE), marks=False, flagged=frozenset({THEIRS}))
LABELS = [
    pytest.param(Label.DUE, {}, KEYWORDS, (SetLabels(THEIRS, labels(Label.DUE), labels()),), id="set"),
    pytest.param(Label.DUE, {THEIRS: labels(Label.DUE)}, KEYWORDS, (), id="already set"),
    pytest.param(
        Label.DUE, {THEIRS: labels(Label.WAITING, Label.SNOOZE)}, KEYWORDS,
        (SetLabels(THEIRS, labels(Label.DUE), labels(Label.WAITING)),), id="another state goes, the owner's label stays",
    ),
    pytest.param(
        Label.DUE, {AFTER: labels(Label.DUE, Label.DRAFTED)}, KEYWORDS,
        (SetLabels(AFTER, labels(), labels(Label.DUE)), SetLabels(THEIRS, labels(Label.DUE), labels())),
        id="moves to the newest message",
    ),
    pytest.param(None, {THEIRS: labels(Label.GAVE_UP)}, KEYWORDS, (SetLabels(THEIRS, labels(), labels(Label.GAVE_UP)),), id="none"),
    pytest.param(Label.WAITING, {}, FLAG, (), id="no state but what is due is shown by a flag"),
    pytest.param(Label.CALL, {}, FLAG, (SetLabels(THEIRS, labels(Label.DUE), labels()),), id="a flag stands for all that is due"),
    pytest.param(Label.YOU_OWE, {THEIRS: labels(Label.DUE)}, FLAG, (), id="a flag that is up stays up"),
    pytest.param(None, {THEIRS: labels(Label.DUE)}, FLAG, (), id="a flag that may be the owner's stays"),
    pytest.param(
        None, {THEIRS: labels(Label.DUE)}, OWN_FLAG, (SetLabels(THEIRS, labels(), labels(Label.DUE)),), id="our flag goes down"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("state", "present", "powers", "steps"), LABELS)
def test_one_state_stands_on_one_message(
    state: Label | None, present: Mapping[str, frozenset[Label]], powers: Powers, steps: tuple[object, ...]
) -> None:
    assert plan(Wanted(state, THEIRS, None), Present(present, ()), NONE, powers) == steps
