"""Drafts respect what was said last: times that passed, papers that were sent, an answer that came since."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from rules.draft import Draft, Kind
from rules.letter import Origin
from rules.message import Address, Content
from rules.policy import Stage
from tests.core.composing import ME, NOW, PRIYA, VOICES, ZONE, conversation, fact, letter, mail, met, own_words

SENT = datetime(2026, 3, 10, 9, tzinfo=ZONE)  # a Tuesday, 13 days ago


def drafted(theirs: str, mine: str = "", *, kind: Kind = Kind.APPLICATION, voice: str = "en", **read: Any) -> Draft:
    """Return the draft after an application on 2 March, their answer on the 10th, and the owner's an hour later."""
    case = conversation(kind, voice)
    messages = [case.messages[0], mail(1, PRIYA, SENT, f"Hi Dana,\n\n{theirs}\n\nPriya")]
    if mine:
        messages.append(mail(2, ME, SENT + timedelta(hours=1), f"Hi Priya,\n\n{mine}\n\nBest,\nDana"))
    case = case.read(
        last_word=SENT, last_owner=messages[-1].envelope.date if mine else messages[0].envelope.date, **read
    )
    return replace(case, messages=tuple(messages)).must()


@pytest.mark.parametrize(
    ("theirs", "mine", "kind"),
    [
        ("Please send me a few times that work next week.", "Monday 10-12 or Thursday any time.", Kind.TIMES),
        ("Interested in hearing more?", "Yes. I am free Thursday after 3 or Friday morning.", Kind.TIMES),
        ("Please send me a few times.", "March 24 or 25 would be best.", Kind.APPLICATION),
        ("Please send me a few times.", "Any time is fine. Where would it be?", Kind.APPLICATION),
        ("When could you join us?", "I am available to start on Monday, March 16.", Kind.APPLICATION),
        ("Do you drive?", "Yes, since Thursday.", Kind.APPLICATION),
        ("Could you send us two references?", "My references are Joan Pike and Al Burke.", Kind.PAPERS),
        ("Could you send us two references?", "I will send my references in a moment.", Kind.APPLICATION),
        ("Could you send us two references?", "May I ask what for?", Kind.APPLICATION),
        ("Could you tell me your notice period?", "It is four weeks. My letter is attached.", Kind.APPLICATION),
        ("Nothing yet, the VP is travelling.", "Thank you, Priya!", Kind.ANSWERED),
        ("Nothing yet, the VP is travelling.", "", Kind.ANSWERED),
        ("We will review it with the team.", "Thank you. Does the team sit in Troy?", Kind.APPLICATION),
        ("We will review it with the team.", "Thank you. " + "I have done this work before. " * 6, Kind.APPLICATION),
        ("We will review it with the team.", "Thanks. I would also like to apply as a planner.", Kind.APPLICATION),
        ("Please let me know your notice period.", "Thanks, gladly.", Kind.APPLICATION),
    ],
    ids=[
        "times that they asked for",
        "times that nobody asked for",
        "times still ahead",
        "no time was named",
        "a first day at work",
        "a day that is no offer",
        "references sent",
        "references announced",
        "references questioned",
        "papers that nobody asked for",
        "answered, and thanked for",
        "answered last",
        "answered, and asked back",
        "answered, and written at length",
        "answered, and applied again",
        "asked for something",
    ],
)
def test_what_was_said_last_decides_what_the_draft_says(theirs: str, mine: str, kind: Kind) -> None:
    assert drafted(theirs, mine).kind is kind


def test_an_attachment_brings_the_papers_too() -> None:
    case = conversation(Kind.PAPERS)
    own = case.messages[2]
    with_file = replace(own, content=Content("Hi Priya,\n\nthere you go.\n\nDana", attachments=("references.pdf",)))
    draft = replace(case, messages=(*case.messages[:2], with_file)).must()
    assert "my references on March 6" in own_words(draft)


@pytest.mark.parametrize(
    ("asked", "called"),
    [
        ("Could you send two references?", "my references"),
        ("Could you share your portfolio?", "my portfolio"),
        ("Please send the signed forms and documents.", "the documents you asked for"),
        ("Could you email us some work samples?", "the samples of my work"),
        ("We need copies of your certificates.", "copies of my certificates"),
        ("Could you send your resume again?", "my resume"),
    ],
)
def test_papers_are_called_what_they_asked_for(asked: str, called: str) -> None:
    assert f"{called} on March 10" in own_words(drafted(asked, "Please find them attached."))


@pytest.mark.parametrize(
    ("kind", "voice", "words"),
    [
        (Kind.TIMES, "de", "6. März"),
        (Kind.TIMES, "fr", "6 mars"),
        (Kind.TIMES, "es", "6 de marzo"),
        (Kind.PAPERS, "de", "meine Referenzen"),
        (Kind.PAPERS, "fr", "mes références"),
        (Kind.PAPERS, "es-tu", "mis referencias"),
        (Kind.ANSWERED, "de", "Nachricht vom 3. März"),
        (Kind.ANSWERED, "fr", "du 3 mars"),
        (Kind.ANSWERED, "es", "del 3 de marzo"),
    ],
)
def test_every_language_says_it(kind: Kind, voice: str, words: str) -> None:
    for salt in range(6):
        assert words in own_words(conversation(kind, voice, salt=salt).must())


@pytest.mark.parametrize("voice", VOICES)
def test_who_answered_since_is_not_thanked_for_the_old_interview_again(voice: str) -> None:
    theirs = {"de": "Noch nichts Neues.", "fr": "Rien de neuf.", "es": "Todavía nada."}.get(voice[:2], "Nothing yet.")
    words = own_words(drafted(theirs, kind=Kind.FIRST_INTERVIEW, voice=voice))
    assert "5 " not in words
    assert "March 5" not in words


def test_a_word_from_before_the_interview_is_no_answer_to_what_came_after() -> None:
    later = replace(met(Kind.FIRST_INTERVIEW), start=SENT + timedelta(days=1), end=SENT + timedelta(days=1, hours=1))
    draft = drafted("See you then.", kind=Kind.FIRST_INTERVIEW, meetings=(later,), stage=fact(Stage.FIRST_INTERVIEW))
    assert draft.kind is Kind.FIRST_INTERVIEW


def test_what_a_colleague_wrote_is_not_the_readers_answer() -> None:
    case = conversation(Kind.APPLICATION)
    colleague = mail(1, Address("Jo Park", "jo@brightwater.example"), SENT, "Hi Dana,\n\nNothing yet.\n\nJo")
    assert replace(case, messages=(case.messages[0], colleague)).must().kind is Kind.APPLICATION


def test_a_first_word_of_theirs_answers_nothing() -> None:
    case = conversation(Kind.APPLICATION)
    first = mail(0, PRIYA, SENT, "Hi Dana,\n\nI saw your profile.\n\nPriya")
    own = mail(1, ME, SENT + timedelta(hours=1), "Hi Priya,\n\nThank you.\n\nDana")
    assert replace(case, messages=(first, own)).must().kind is Kind.APPLICATION


def test_without_a_word_of_either_side_nothing_was_said_last() -> None:
    case = conversation(Kind.APPLICATION)
    confirmation = mail(0, PRIYA, NOW - timedelta(days=9), "We received your application.")
    letters = [replace(letter(confirmation), origin=Origin.SYSTEM)]
    draft = replace(case, messages=(confirmation,), letters=letters).read(last_owner=None).must()
    assert draft.kind is Kind.APPLICATION


def test_where_the_owner_told_no_name_the_draft_is_signed_as_they_send() -> None:
    case = conversation(Kind.SCREENING)
    nameless = replace(case, owner=replace(case.owner, name=""))
    assert own_words(nameless.must()).endswith("\nDana")
    silent = tuple(
        mail(at, each.envelope.sender, each.envelope.date, "Hi,\n\nyes.") for at, each in enumerate(case.messages)
    )
    assert own_words(replace(nameless, messages=silent).must()).endswith("\nDana Whitfield")
