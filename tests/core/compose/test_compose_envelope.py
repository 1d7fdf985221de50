"""To whom, from whom and in answer to what a draft goes."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.draft import Kind
from rules.letter import Origin
from rules.message import Address, Message, Place
from rules.reading import Person
from rules.text.subjects import normal
from tests.core.composing import ME, NOW, OWNER, PRIYA, Conversation, conversation, fact, letter, mail

BEN = Address("Ben Ortega", "bortega@brightwater.example")
TOKEN = Address("", "reply+8f3a@hire.example")


def case(**changes: object) -> Conversation:
    """Return a conversation whose newest message has these changes to its header."""
    plain = conversation(Kind.FIRST_INTERVIEW)
    last = plain.messages[-1]
    changed = replace(last, envelope=replace(last.envelope, **changes))  # type: ignore[arg-type]  # any field
    return replace(plain, messages=(*plain.messages[:-1], changed))


def copying(*cc: Address) -> Conversation:
    """Return a conversation in which their last message has these in copy."""
    plain = conversation(Kind.FIRST_INTERVIEW)
    mine, theirs, last = plain.messages
    return replace(plain, messages=(mine, replace(theirs, envelope=replace(theirs.envelope, cc=cc)), last))


def test_it_goes_to_the_writable_address_under_the_contacts_name() -> None:
    assert conversation(Kind.FIRST_INTERVIEW).read(writable=Address("", PRIYA.email)).must().to == (PRIYA,)


def test_an_address_to_answer_to_keeps_the_contacts_name_and_greeting() -> None:
    draft = conversation(Kind.FIRST_INTERVIEW).read(writable=TOKEN).must()
    assert draft.to == (Address("Priya Nair", TOKEN.email),)
    assert draft.body.startswith("Hi Priya,")


def test_another_who_wrote_is_not_called_by_the_contacts_name() -> None:
    plain = conversation(Kind.FIRST_INTERVIEW)
    mail_of_ben = mail(3, BEN, NOW - timedelta(days=12), "Hi Dana,\n\nI will take over.\n\nBen")
    draft = replace(plain, messages=(*plain.messages, mail_of_ben)).read(writable=BEN).must()
    assert draft.to == (BEN,)
    assert "Priya" not in draft.body.split("\n")[0]


@pytest.mark.parametrize(
    ("cc", "kept"),
    [
        ((BEN,), (BEN,)),
        ((BEN, ME), (BEN,)),
        ((Address("", "dana+jobs@example.org"),), ()),
        ((Address("", "no-reply@brightwater.example"),), ()),
        ((Address("Careers", "brightwater@myworkday.com"),), ()),
        ((Address("Hiring", "hiring@lists.brightwater.example"),), ()),
        ((PRIYA, BEN, BEN), (BEN,)),
        (tuple(Address("", f"p{n}@brightwater.example") for n in range(9)), ()),
    ],
    ids=[
        "a colleague",
        "the owner",
        "the owner's sub-address",
        "no-reply",
        "a portal",
        "a list",
        "the reader",
        "a crowd",
    ],
)
def test_people_in_copy_stay_in_copy(cc: tuple[Address, ...], kept: tuple[Address, ...]) -> None:
    assert copying(*cc).must().cc == kept


def test_it_comes_from_the_address_that_the_owner_wrote_from() -> None:
    work = Address("D. W.", "d.whitfield@work.example")
    assert case(sender=work).must().sender == Address("Dana Whitfield", work.email)


def test_where_the_owner_never_wrote_it_comes_from_the_address_that_was_written_to() -> None:
    theirs = mail(0, PRIYA, NOW - timedelta(days=9), "Hi Dana", to=(BEN, Address("", "d.whitfield@work.example")))
    only = replace(conversation(Kind.FIRST_INTERVIEW), messages=(theirs,)).read(last_owner=None)
    assert only.must().sender.email == "d.whitfield@work.example"


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Grid Data Analyst", "Re: Grid Data Analyst"),
        ("Re: Re: AW: Grid Data Analyst", "Re: Grid Data Analyst"),
        ("RE: [EXTERNAL] Re: Intro call", "Re: Intro call"),
        ("Fwd: Your résumé 🙂", "Re: Your résumé 🙂"),
        ("Intro\r\nBcc: all@example.org", "Re: Intro Bcc: all@example.org"),
        ("Intro \u202ecall\u2069", "Re: Intro call"),
        ("Question about re: invention", "Re: Question about re: invention"),
        ("", "Re: Grid Data Analyst"),
    ],
)
def test_the_subject_is_the_threads_own_with_one_mark(subject: str, expected: str) -> None:
    assert case(subject=subject).must().subject == expected


@given(subject=st.text(max_size=200))
def test_no_subject_breaks_the_header(subject: str) -> None:
    made = case(subject=subject).must().subject
    assert made.startswith("Re:")
    assert not normal(made).casefold().startswith("re:")
    assert all(unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"} for sign in made)


@given(name=st.text(max_size=80))
def test_no_name_breaks_the_header(name: str) -> None:
    case = conversation(Kind.FIRST_INTERVIEW).read(contact=fact(Person(name, PRIYA.email)))
    draft = replace(case, owner=replace(OWNER, name="Dana\r\nBcc: x@example.org")).must()
    for address in (draft.sender, *draft.to):
        assert all(unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"} for sign in str(address))


def test_it_answers_the_newest_message_and_carries_the_whole_chain() -> None:
    draft = conversation(Kind.FIRST_INTERVIEW).must()
    assert (draft.answers, draft.after) == ("2.0@x.example", "2.0@x.example")
    assert draft.references == ("0@x.example", "1@x.example", "2.0@x.example")


def test_a_very_long_chain_keeps_its_first_and_its_latest() -> None:
    draft = case(references=tuple(f"{n}@x.example" for n in range(500))).must()
    assert len(draft.references) == 50
    assert (draft.references[0], draft.references[-2:]) == ("0@x.example", ("499@x.example", "2.0@x.example"))


def test_the_servers_thread_is_kept() -> None:
    assert case(thread="t-17").must().thread == "t-17"


def automatic(origin: Origin, sender: Address) -> Conversation:
    """Return a conversation whose newest message is automatic, and came at the very second of the one before."""
    plain = conversation(Kind.FIRST_INTERVIEW)
    last = plain.messages[-1].envelope
    robot = mail(3, sender, last.date, "Beep")
    letters = [*(letter(message) for message in plain.messages), replace(letter(robot), origin=origin)]
    return replace(plain, messages=(*plain.messages, robot), letters=letters)


def test_an_automatic_answer_of_the_same_second_is_not_what_is_answered() -> None:
    assert automatic(Origin.AUTO_REPLY, PRIYA).must().after == "2.0@x.example"


def test_a_systems_word_counts_but_a_person_is_answered() -> None:
    plain = automatic(Origin.SYSTEM, Address("Scheduler", "no-reply@calendly.example"))
    draft = plain.must()
    assert draft.after == "3@x.example"
    assert draft.answers == "2.0@x.example"


def test_a_draft_never_goes_to_an_address_of_the_owner_that_nobody_told_us_of() -> None:
    assert conversation(Kind.FIRST_INTERVIEW).read(writable=Address("Dana Whitfield", "dw@old.example")).draft() is None


def test_an_owner_without_any_address_gets_no_draft() -> None:
    theirs = mail(0, PRIYA, NOW - timedelta(days=9), "Hi", place=Place.INBOX)
    only = replace(conversation(Kind.FIRST_INTERVIEW), messages=(theirs,)).read(last_owner=None)
    assert replace(only, owner=replace(OWNER, addresses=frozenset())).draft() is None


addresses = st.sampled_from(
    [ME, BEN, PRIYA, TOKEN, Address("", "d.whitfield@work.example"), Address("x", "y@z.example")]
)


@given(cc=st.lists(addresses, max_size=8), to=st.lists(addresses, max_size=4), writable=addresses)
def test_the_owner_is_never_among_the_readers(cc: list[Address], to: list[Address], writable: Address) -> None:
    plain = copying(*cc)
    messages: tuple[Message, ...] = tuple(
        replace(m, envelope=replace(m.envelope, to=tuple(to))) for m in plain.messages
    )
    draft = replace(plain, messages=messages).read(writable=writable).draft()
    if draft is not None:
        assert OWNER.addresses.isdisjoint(whom.email for whom in (*draft.to, *draft.cc))
        assert {whom.email for whom in draft.to}.isdisjoint(whom.email for whom in draft.cc)
