"""What is known of conversations that did not change is used again; the outcome is that of judging all from nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon import mime
from daemon.conversation import Conversation
from daemon.engine import Engine
from daemon.gathered import Memory as Remembered
from daemon.judge import Asked, Judge, Known
from daemon.kept import Keeping, Kept, basis, kept
from daemon.line import line_of, order
from daemon.listing import listing
from daemon.mailboxes.base import Ref
from daemon.mailboxes.memory import Memory, Stored
from daemon.present import present
from daemon.store.index import Row
from daemon.store.judgements import Judged
from rules.judging.cadence import Terms
from rules.label import Label
from rules.message import Content, Place
from rules.verdict import Wait
from tests.core.cases import terms
from tests.shell.world import ANSWERS, ME, OWNER, World

SINGERS = ("Rita Mo <rita@firm0.example>", "Ann <ann@firm1.example>", "Kim <kim@home.example>")
EMPLOYERS = st.integers(0, 2)
Event = Callable[["Twice"], object]


def strict() -> Terms:
    """Other rules: one follow-up alone, and that late."""
    usual = terms()
    cadence = {
        stage: replace(each, at_most=1, first=replace(each.first, count=9))
        for stage, each in usual.policy.cadence.items()
    }
    return replace(usual, policy=replace(usual.policy, cadence=cadence))


RULES = (terms(), strict())


class Twice:
    """A world that is judged twice after everything that happens: from what is remembered, and from nothing."""

    def __init__(self) -> None:
        self.world = World()
        self.memory = Remembered(lasting=True)
        self.rules = RULES[0]
        self.chats: list[int] = []
        for employer in range(2):
            self.world.apply(employer)

    def a_pass(self) -> None:
        self._engine().run("memory", self._asked(), dry=False)

    def settle(self) -> None:
        """Make passes until what they wrote was seen, and nothing is left to do."""
        for _ in range(3):
            self.a_pass()
        assert self.shown()

    def other_rules(self) -> None:
        self.rules = RULES[self.rules is RULES[0]]

    def on_a_draft(self, happens: Callable[[int], object]) -> None:
        for number in sorted(self.world.drafts())[:1]:
            happens(number)

    def on_a_thread(self, employer: int, happens: Callable[[int], object]) -> None:
        if employer in self.world.threads:
            happens(employer)

    def chat(self, who: str) -> None:
        """Somebody writes about the choir, in the conversation that goes on about it."""
        world, message = self.world, EmailMessage()
        message["From"], message["To"], message["Date"] = who, ME, format_datetime(world.now)
        message["Subject"], message["Message-ID"] = "Choir practice", f"<chat{len(self.chats)}@choir.example>"
        if self.chats:
            message["In-Reply-To"] = message["References"] = "<chat0@choir.example>"
        message.set_content("We sing at seven tonight. See you there!\n")
        self.chats.append(world.store.add(Stored(message.as_bytes(), Place.INBOX)))
        world.later(0)

    def on_a_chat(self, happens: Callable[[int], object]) -> None:
        for number in [number for number in self.chats if number in self.world.store.messages][-1:]:
            happens(number)

    def label_chat(self, number: int, label: Label) -> None:
        message = self.world.store.messages[number]
        self.world.store.change(number, replace(message, labels=message.labels ^ {label}))

    def agree(self) -> None:
        self._engine().look("memory")
        found = self._judged(self.memory)
        fresh = self._judged(Remembered())
        assert list(map(_made, found)) == list(map(_made, fresh))
        if shown := self.shown():
            assert _all_said(shown.conversations) == _all_said(fresh)
            lines = map(line_of, self.world.index.judgements.lines())
            assert sorted(lines, key=order) == sorted(listing(fresh), key=order)

    def shown(self) -> Kept | None:
        """Return what `status` would show without judging anything."""
        return kept(self.world.index, basis(["memory"], OWNER, self.rules), self.world.now, over_too=True)

    def _asked(self) -> Asked:
        return Asked(self.world.now, only_until=False)

    def _engine(self) -> Engine:
        mailbox = Memory(self.world.store)
        return Engine({"memory": mailbox}, self.world.index, self.world.ledger, OWNER, self.rules, memory=self.memory)

    def _judged(self, memory: Remembered) -> tuple[Conversation, ...]:
        world, today = self.world, self.rules.day(self.world.now)
        known = Known(lambda a, m: world.ledger.snoozed(a, m, today), {"memory": world.ledger.notes("memory")}, 5)
        judge = Judge(world.index, ["memory"], OWNER, self.rules, self._contents, memory=memory)
        return judge.conversations(self._asked(), known)

    def _contents(self, _account: str, refs: Mapping[Ref, str]) -> Iterator[tuple[str, Content]]:
        for ref, raw in Memory(self.world.store).contents(refs):
            yield refs[ref], mime.content(raw, zone=self.rules.zone)


def _made(one: Conversation) -> object:
    """Return all that a pass makes of a conversation. The rows of one that shows nothing are not all kept."""
    there = any(not row.gone for row in one.rows)
    return _said(one), one.account, one.draft, one.held, one.stamp, present(one.rows), there


def _all_said(conversations: Iterable[Conversation]) -> dict[str, object]:
    return {one.case.id: _said(one) for one in conversations}


def _said(one: Conversation) -> object:
    return one.account, one.case, one.verdict, tuple(one.envelopes)


def _later(**span: float) -> Event:
    return lambda twice: setattr(twice.world, "now", twice.world.now + timedelta(**span))


def _on_draft(happens: Callable[[Twice, int], object]) -> Event:
    return lambda twice: twice.on_a_draft(lambda number: happens(twice, number))


def _answer(employer: int, kind: str) -> Event:
    return lambda twice: twice.on_a_thread(employer, lambda one: twice.world.answer(one, kind))


def _label(employer: int, label: Label, *, on: bool) -> Event:
    return lambda twice: twice.on_a_thread(employer, lambda one: twice.world.label(one, label, on=on))


EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.just(Twice.a_pass),
    st.just(Twice.settle),
    st.just(Twice.other_rules),
    st.integers(1, 12).map(lambda days: _later(days=days)),
    st.integers(1, 20).map(lambda hours: _later(hours=hours)),
    st.integers(1, 3).map(lambda hours: _later(hours=-hours)),
    EMPLOYERS.map(lambda employer: lambda twice: twice.world.apply(employer)),
    st.builds(_answer, EMPLOYERS, st.sampled_from(sorted(ANSWERS))),
    st.builds(_label, EMPLOYERS, st.sampled_from([Label.SNOOZE, Label.GUT_YES, Label.NEVER, Label.TRACK]), on=st.booleans()),
    st.just(_on_draft(lambda twice, number: twice.world.edit(number, keep_key=True))),
    st.just(_on_draft(lambda twice, number: twice.world.send(number, new_id=True))),
    st.just(_on_draft(lambda twice, number: twice.world.store.remove(number))),
    st.just(lambda twice: twice.world.store.forget_history()),
    st.sampled_from(SINGERS).map(lambda who: lambda twice: twice.chat(who)),
    st.sampled_from([Label.NEVER, Label.TRACK, Label.SNOOZE]).map(
        lambda label: lambda twice: twice.on_a_chat(lambda number: twice.label_chat(number, label))
    ),
    st.just(lambda twice: twice.on_a_chat(twice.world.store.remove)),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(events=st.lists(EVENTS, max_size=14))
def test_whatever_happens_it_is_as_if_all_were_judged_from_nothing(events: list[Event]) -> None:
    twice = Twice()
    for event in events:
        event(twice)
        twice.agree()


def _seen(happens: Event) -> Event:
    """Return it with the look that finds it out."""

    def event(twice: Twice) -> None:
        happens(twice)
        twice._engine().look("memory")

    return event


HAPPENINGS: list[tuple[str, Event]] = [
    ("new mail", _seen(_answer(0, "question"))),
    ("a label", _seen(_label(0, Label.NEVER, on=True))),
    ("the owner changed a draft", _seen(_on_draft(lambda twice, number: twice.world.edit(number, keep_key=True)))),
    ("a day begins", _later(hours=15)),
    ("a clock was set back", _later(days=-1)),
    ("other rules", Twice.other_rules),
]  # fmt: skip


@pytest.mark.parametrize(("what", "happens"), HAPPENINGS, ids=[what for what, _ in HAPPENINGS])
def test_the_kept_judgement_holds_until_something_happens(what: str, happens: Event) -> None:
    twice = Twice()
    twice.world.later(8)
    twice.settle()
    _later(hours=1)(twice)
    assert twice.shown()
    happens(twice)
    assert twice.shown() is None
    twice.agree()


def test_what_an_older_reader_read_is_shown_and_said_to_be_so() -> None:
    twice = Twice()
    twice.settle()
    stamp = twice.world.index.judgements.stamp()
    assert stamp is not None
    twice.world.index.judgements.keep(replace(stamp, reader="another"), (), ())
    shown = twice.shown()
    assert shown is not None
    assert shown.by_older
    twice.a_pass()
    shown = twice.shown()
    assert shown is not None
    assert not shown.by_older


@pytest.mark.parametrize("text", ["", "[]", '["only", "half"]', "no JSON"])
def test_what_was_kept_in_another_form_is_not_shown(text: str) -> None:
    twice = Twice()
    twice.settle()
    stamp = twice.world.index.judgements.stamp()
    assert stamp is not None
    twice.world.index.judgements.keep(stamp, (Judged("an id", "Wait", 0.0, "a digest", text, ""),), ())
    assert twice.shown() is None


def test_what_did_not_change_is_not_opened_again() -> None:
    twice = Twice()
    twice.agree()
    opened: list[int] = []
    rows = twice.world.index.rows

    def counted(conversation: int) -> tuple[Row, ...]:
        opened.append(conversation)
        return rows(conversation)

    twice.world.index.rows = counted  # type: ignore[method-assign]  # counts, and passes on
    twice._judged(twice.memory)
    assert opened == []
    twice.world.answer(1, "question")
    twice._engine().look("memory")
    twice._judged(twice.memory)
    assert len(opened) == 1


def test_of_a_conversation_that_shows_nothing_only_the_last_word_of_each_is_kept() -> None:
    twice = Twice()
    for number in range(30):
        twice.chat(SINGERS[number % 3])
        _later(hours=1)(twice)
    twice.agree()
    about = {one.case.id: one for one in twice._judged(twice.memory)}
    chat = next(one for one in about.values() if one.envelopes[0].subject == "Choir practice")
    assert sorted(row.envelope.sender.email for row in chat.rows[1:]) == [
        "ann@firm1.example", "kim@home.example", "rita@firm0.example",
    ]  # fmt: skip
    assert {row.envelope.date for row in chat.rows[1:]} == {envelope.date for envelope in chat.envelopes[-3:]}
    assert len(chat.envelopes) == 30
    assert chat.envelopes[3:5] == tuple(chat.envelopes)[3:5]
    assert all(row.envelope.subject for one in about.values() if one is not chat for row in one.rows)


def test_whoever_wrote_in_a_conversation_that_shows_nothing_is_not_chased() -> None:
    twice = Twice()
    twice.world.later(8)
    twice.chat(SINGERS[0])
    for _ in range(2):
        said = {one.case.reading.employer: one.verdict for one in twice._judged(twice.memory)}
        twice.a_pass()
    held = next(verdict for employer, verdict in said.items() if "firm0" in employer)
    assert isinstance(held, Wait)
    assert held.because[-1].rule == "restraint.heard_of"


def test_what_shows_nothing_is_read_again_for_who_turns_out_to_be_an_employer() -> None:
    twice = Twice()
    twice.chat("Ann <ann@firm2.example>")
    twice.agree()
    twice.agree()
    twice.world.apply(2)
    twice.agree()
    twice.agree()


def test_another_file_of_the_index_is_another_world() -> None:
    """Its numbers begin anew, and stand for other conversations."""
    twice = Twice()
    twice.agree()
    twice.world.lose_index()
    other = World()
    for employer in (7, 8):
        other.apply(employer)
    other.index, other.ledger = twice.world.index, twice.world.ledger
    twice.world = other
    twice.agree()


def test_the_same_judgement_again_writes_nothing() -> None:
    twice = Twice()
    twice.a_pass()
    twice.a_pass()
    before = twice.world.index.writes().own
    twice.a_pass()
    assert twice.world.index.writes().own == before


def test_a_keeping_needs_no_memory_to_find_nothing_changed() -> None:
    twice = Twice()
    twice.a_pass()
    twice.a_pass()
    before = twice.world.index.writes().own
    rules, frame = basis(["memory"], OWNER, twice.rules), twice._engine()._frame
    keeping = Keeping(twice.world.index, rules, Remembered().digests, frame)
    stamp = twice.world.index.judgements.stamp()
    assert stamp is not None
    until = twice.world.now.replace(hour=0, minute=0) + timedelta(days=1)
    assert until.timestamp() == stamp.until
    keeping.keep(twice._judged(twice.memory), seen=keeping.seen(), since=twice.world.now, until=until)
    assert twice.world.index.writes().own == before


def test_a_pass_can_be_ended_before_each_conversation_that_it_reads() -> None:
    twice, told = Twice(), []

    class Ended(Exception):
        pass

    def progress(count: int) -> None:
        told.append(count)
        if told.count(0) == 2:
            raise Ended

    with pytest.raises(Ended):
        twice._engine().run("memory", twice._asked(), dry=False, progress=progress)
    assert not twice.world.drafts()
    twice.settle()
