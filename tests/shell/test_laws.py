"""The laws of the house, under everything that owner, employers and crashes can do at any moment."""

from __future__ import annotations

from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from rules.label import Label
from rules.message import Place
from tests.shell.world import ANSWERS, World, key_of

EMPLOYERS = st.integers(0, 2)


class Laws(RuleBasedStateMachine):
    """Remembers what the owner did, and looks after every step whether it was respected."""

    @initialize()
    def begin(self) -> None:
        self.world = World()
        self.dismissed: set[str] = set()
        self.owners_drafts: set[bytes] = set()
        self.mail: set[bytes] = set()
        for employer in range(3):  # in time to be followed up soon: an empty mailbox tries no law
            self.world.apply(employer)
        self.world.later(8)
        self._remember()

    @rule(employer=EMPLOYERS)
    def the_owner_writes(self, employer: int) -> None:
        self.world.apply(employer)
        self._remember()

    @precondition(lambda self: self.world.threads)
    @rule(data=st.data(), kind=st.sampled_from(sorted(ANSWERS)))
    def an_answer_comes(self, data: st.DataObject, kind: str) -> None:
        self.world.answer(data.draw(st.sampled_from(sorted(self.world.threads))), kind)
        self._remember()

    @rule(days=st.integers(1, 12))
    def time_passes(self, days: int) -> None:
        self.world.later(days)

    @rule()
    def a_pass(self) -> None:
        outcome = self.world.run()
        assert outcome is not None
        self._nothing_is_left_to_do()
        self._no_draft_outlives_an_answer()

    @rule(at=st.integers(1, 9), days=st.integers(0, 8))
    def a_pass_that_dies(self, at: int, days: int) -> None:
        self.world.later(days)
        self.world.run(crash_at=at)

    @precondition(lambda self: self.world.drafts())
    @rule(data=st.data(), keep_key=st.booleans())
    def the_owner_edits_a_draft(self, data: st.DataObject, keep_key: bool) -> None:
        before = set(self.world.drafts())
        number = data.draw(st.sampled_from(sorted(before)))
        self.owners_drafts.discard(self.world.store.messages[number].raw)
        self.world.edit(number, keep_key=keep_key)
        (new,) = set(self.world.drafts()) - before
        self.owners_drafts.add(self.world.store.messages[new].raw)

    @precondition(lambda self: self.world.drafts())
    @rule(data=st.data())
    def the_owner_deletes_a_draft(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.world.drafts())))
        message = self.world.store.messages[number]
        self.owners_drafts.discard(message.raw)
        if key := key_of(message):
            self.dismissed.add(key)
        self.world.store.remove(number)

    @precondition(lambda self: self.world.drafts())
    @rule(data=st.data(), new_id=st.booleans())
    def the_owner_sends_a_draft(self, data: st.DataObject, new_id: bool) -> None:
        number = data.draw(st.sampled_from(sorted(self.world.drafts())))
        self.owners_drafts.discard(self.world.store.messages[number].raw)
        self.world.send(number, new_id=new_id)
        self._remember()

    @precondition(lambda self: self.world.threads)
    @rule(data=st.data(), label=st.sampled_from([Label.SNOOZE, Label.GUT_YES, Label.NEVER]), on=st.booleans())
    def the_owner_labels(self, data: st.DataObject, label: Label, on: bool) -> None:
        self.world.label(data.draw(st.sampled_from(sorted(self.world.threads))), label, on=on)

    @rule()
    def the_index_is_lost(self) -> None:
        self.world.lose_index()

    @rule()
    def all_local_state_is_lost(self) -> None:
        self.world.lose_everything()

    @rule()
    def the_server_forgets_its_history(self) -> None:
        self.world.store.forget_history()

    @invariant()
    def one_draft_of_ours_a_conversation_at_most(self) -> None:
        if hasattr(self, "world"):
            counts = Counter(self.world.employer_of(draft) for draft in self.world.ours().values())
            assert all(count == 1 for count in counts.values()), counts

    @invariant()
    def what_the_owner_wrote_stays(self) -> None:
        if hasattr(self, "world"):
            there = {draft.raw for draft in self.world.drafts().values()}
            assert self.owners_drafts <= there

    @invariant()
    def what_the_owner_deleted_never_comes_back(self) -> None:
        if hasattr(self, "world"):
            assert not self.dismissed & {key_of(draft) for draft in self.world.drafts().values()}

    @invariant()
    def no_mail_is_ever_lost_or_changed(self) -> None:
        if hasattr(self, "world"):
            assert self.mail <= {message.raw for message in self.world.store.messages.values()}

    def _nothing_is_left_to_do(self) -> None:
        writes = self.world.store.writes
        self.world.run()
        assert self.world.store.writes == writes

    def _no_draft_outlives_an_answer(self) -> None:
        for draft in self.world.ours().values():
            assert self.world.last[self.world.employer_of(draft)] not in {"question", "rejection"}

    def _remember(self) -> None:
        self.mail = {m.raw for m in self.world.store.messages.values() if m.place is not Place.DRAFTS}


Laws.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
TestLaws = Laws.TestCase
