"""How drafts put the facts: events, days, timelines, roles, companies, the manner and the signature."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from rules.draft import Kind
from rules.letter import Origin
from rules.message import Address
from rules.policy import Stage
from rules.reading import Away, Evidence, Promise
from tests.core.composing import ME, NOW, PRIYA, ZONE, conversation, fact, letter, mail, met, own_words

FOLLOW_UPS = tuple(kind for kind in Kind if kind is not Kind.THANK_YOU)


@pytest.mark.parametrize(
    ("said", "by", "words"),
    [
        ("I'll know more by Monday", date(2026, 3, 9), "by Monday, March 9"),
        ("You will hear from us before the 9th", date(2026, 3, 8), "before Monday, March 9"),
        ("I should know around the 9th", date(2026, 3, 9), "around March 9"),
        ("We'll get back to you tomorrow", date(2026, 3, 4), "by Wednesday, March 4"),
        ("We are aiming for the week of March 9", date(2026, 3, 13), "in the week of March 9"),
        ("I'll let you know next week", date(2026, 3, 13), "in the week of March 9"),
        ("You'll hear by the end of next week", date(2026, 3, 13), "by the end of the week of March 9"),
        ("It will take a week or so", date(2026, 3, 10), "that I would be hearing from you,"),
        ("It should be mid-March", date(2026, 3, 15), "that I would be hearing from you,"),
        ("You will hear after Presidents' Day", date(2026, 3, 15), "that I would be hearing from you,"),
        ("We meet early next week; you hear after that", date(2026, 3, 10), "that I would be hearing from you,"),
        ("We will be in touch", None, "once there was something to share"),
    ],
    ids=[
        "weekday",
        "before a day",
        "around a day",
        "tomorrow",
        "a week by its day",
        "next week",
        "end of next week",
        "a length of time",
        "part of a month",
        "after a day",
        "a week of something else",
        "no date",
    ],
)
def test_a_passed_promise_is_paraphrased_from_its_day(said: str, by: date | None, words: str) -> None:
    promise = Promise(by, said, "1@x.example", date(2026, 3, 3))
    text = own_words(conversation(Kind.PROMISE).read(promise=promise).must())
    assert words in text.replace(";", ",")
    assert said not in text
    assert "You mentioned" in text


def test_a_promise_that_somebody_else_made_is_not_laid_at_the_readers_door() -> None:
    promise = Promise(date(2026, 3, 9), "by Monday", "portal@x.example", date(2026, 3, 3))
    text = own_words(conversation(Kind.PROMISE).read(promise=promise).must())
    assert "You mentioned" not in text
    assert "by Monday, March 9" in text


def test_a_promise_that_still_runs_is_not_mentioned() -> None:
    promise = Promise(date(2026, 3, 30), "by the 30th", "1@x.example", date(2026, 3, 3))
    draft = conversation(Kind.FIRST_INTERVIEW).read(promise=promise).must()
    assert draft.kind is Kind.FIRST_INTERVIEW
    assert "March 30" not in draft.body


def test_a_promise_is_asked_about_once() -> None:
    notes = (datetime(2026, 3, 12, 10, tzinfo=ZONE),)
    promise = Promise(date(2026, 3, 9), "by Monday", "1@x.example", date(2026, 3, 3))
    assert conversation(Kind.SECOND).read(promise=promise, follow_ups=notes).must().kind is Kind.SECOND


def test_the_return_of_a_colleague_is_not_the_readers() -> None:
    away = Away(date(2026, 3, 16), NOW - timedelta(days=10), Evidence("colleague@x.example", "out"))
    assert conversation(Kind.RETURN).read(away=away).must().kind is Kind.FIRST_INTERVIEW


def test_where_nothing_was_held_no_meeting_is_claimed() -> None:
    case = conversation(Kind.APPLICATION).read(stage=fact(Stage.FIRST_INTERVIEW))
    assert "my message of March 6" in own_words(case.must())


@pytest.mark.parametrize(
    ("said", "topic", "stage", "words"),
    [
        ("the phone screen is on Thursday at 2", "call", Stage.SCREENING, "the phone screen on March 5"),
        ("let's do the second interview, a call", "call", Stage.LATER_INTERVIEW, "the second interview on March 5"),
        ("the second interview will come after that", "", Stage.FIRST_INTERVIEW, "our meeting on March 5"),
        ("phone screen first, trial shift later", "", Stage.SCREENING, "our conversation on March 5"),
        ("I will ring you", "call", Stage.SCREENING, "our call on March 5"),
        ("Thursday at 2 works", "meeting", Stage.FIRST_INTERVIEW, "our meeting on March 5"),
        ("come by for a trial shift", "", Stage.LATER_INTERVIEW, "the trial shift on March 5"),
    ],
)
def test_a_meeting_is_called_what_they_call_it_where_that_is_clear(
    said: str, topic: str, stage: Stage, words: str
) -> None:
    meeting = replace(met(Kind.SCREENING, said, topic), stage=stage)
    assert words in own_words(conversation(Kind.SCREENING).read(meetings=(meeting,), stage=fact(stage)).must())


@pytest.mark.parametrize(
    ("country", "day"), [("US", "March 2"), ("CA", "March 2"), ("GB", "2 March"), ("DE", "2 March"), (None, "2 March")]
)
def test_days_are_written_as_in_the_owners_country(country: str | None, day: str) -> None:
    case = conversation(Kind.APPLICATION)
    assert day in own_words(replace(case, owner=replace(case.owner, country=country)).must())


@pytest.mark.parametrize(
    ("voice", "role", "company", "phrase"),
    [
        ("en", "the Marketing Role", "Acme", "the Marketing Role at Acme"),
        ("en", "Lectureship", "University of Leeds", "the Lectureship with the University of Leeds"),
        ("en", "Technician, cell culture", "Acme", "the role of Technician, cell culture at Acme"),
        ("en", "an Assistant Planner", "Acme", "the Assistant Planner role at Acme"),
        ("de", "Pflegefachkraft (m/w/d)", "St. Vinzenz-Hospital", "Pflegefachkraft beim St. Vinzenz-Hospital"),
        ("de", "Lehrkraft", "Oberschule Rinteln", "Stelle als Lehrkraft bei der Oberschule Rinteln"),
        ("de", "Planer", "Technische Universität", "Stelle als Planer (Technische Universität)"),
        ("fr", "Aide-soignante", "Clinique du Parc", "poste d’Aide-soignante à la Clinique du Parc"),
        ("fr", "comptable", "Hôpital Nord", "poste de comptable à l’Hôpital Nord"),
        ("es", "Enfermera", "Hospital Minerva", "puesto de Enfermera en el Hospital Minerva"),
    ],
)
def test_articles_fit_the_role_and_the_company(voice: str, role: str, company: str, phrase: str) -> None:
    case = conversation(Kind.APPLICATION, voice).read(position=fact(role), company=fact(company))
    assert phrase in own_words(case.must())


@pytest.mark.parametrize(
    ("voice", "is_polite", "words"),
    [
        ("de", True, r"\bSie\b|\bIhnen\b"),
        ("de-du", False, r"\b[Dd]u\b|\bdir\b|\b[Dd]einer\b"),
        ("es", True, r"\b[Ll]e\b|\bPodría\b|\busted\b|\bsu\b"),
        ("es-tu", False, r"\b[Tt]e\b|\bPodrías\b"),
    ],
)
def test_readers_are_addressed_as_the_thread_does(voice: str, is_polite: bool, words: str) -> None:
    other = {"de": r"\b(?:dir|dich|du)\b", "es": r"\b(?:[Tt]e|Podrías)\b"}[voice[:2]]
    for kind in FOLLOW_UPS:
        text = own_words(conversation(kind, voice).must())
        assert re.search(words, text)
        assert (re.search(other, text) is None) == is_polite


@pytest.mark.parametrize(
    ("voice", "mine", "theirs", "familiar"),
    [
        ("de", "ich danke Ihnen.", "wir sagen hier alle du. Wie geht es dir?", True),
        ("de", "ich danke Ihnen.", "wir können uns gern duzen.", True),
        ("de", "ich danke Ihnen.", "ich melde mich bei dir.", False),
        ("de", "ich danke dir.", "wir melden uns bei Ihnen.", True),
        ("de", "anbei meine Unterlagen.", "ich melde mich bei dir.", True),
        ("de", "anbei meine Unterlagen.", "danke sehr.", False),
        ("es", "Le envío mi candidatura.", "Te decimos algo antes del viernes 20.", False),
        ("es", "Le envío mi candidatura.", "Podemos tutearnos, si te parece.", True),
        ("es", "Adjunto mi currículum.", "Te decimos algo pronto.", True),
        ("es", "Te envío mi candidatura.", "Le escribiremos pronto.", True),
    ],
)
def test_the_reader_is_addressed_as_the_owner_addressed_them_last(
    voice: str, mine: str, theirs: str, familiar: bool
) -> None:
    """Only who was asked to say du or tú since is answered with it."""
    case = conversation(Kind.FIRST_INTERVIEW, voice)
    sent = mail(2, ME, NOW - timedelta(days=12), f"Hallo,\n\n{mine}\n\nDana")
    answer = mail(3, PRIYA, NOW - timedelta(days=9), f"Hallo Dana,\n\n{theirs}\n\nPriya")
    words = own_words(replace(case, messages=(sent, answer)).must())
    assert (re.search(r"\b(?:Ihnen|Sie|Ihr|[Ll]e|Podría|usted|su)\b", words) is None) == familiar


def test_how_the_owner_addresses_somebody_else_tells_nothing() -> None:
    case = conversation(Kind.FIRST_INTERVIEW, "de")
    other = mail(
        3, ME, NOW - timedelta(days=9), "Hallo Jo,\n\nich danke dir.\n\nDana", to=(Address("Jo", "jo@x.example"),)
    )
    assert " Ihnen" in own_words(replace(case, messages=(*case.messages, other)).must())


def test_a_title_in_the_greeting_keeps_the_polite_form() -> None:
    case = conversation(Kind.FIRST_INTERVIEW, "es")
    sent = mail(2, ME, NOW - timedelta(days=12), "Estimado Sr. Ortega:\n\nAdjunto mi currículum.\n\nDana")
    answer = mail(3, PRIYA, NOW - timedelta(days=9), "Hola Dana:\n\nTe decimos algo pronto.\n\nPriya")
    assert not re.search(r"\b(?:[Tt]e|Podrías)\b", own_words(replace(case, messages=(sent, answer)).must()))


@pytest.mark.parametrize(
    ("signature", "wrote", "ends"),
    [
        ("Dana Whitfield\n+1 555 0100", "Hi,\n\nyes.\n\nBest,\nDana", "Best,\nDana Whitfield\n+1 555 0100"),
        ("", "Hi,\n\nyes.\n\nKind regards,\nDana", "Kind regards,\nDana"),
        ("", "Hi,\n\nyes, that works.", "Best,\nDana Whitfield"),
        ("", "Dear Priya,\n\nyes.\n\nDana Whitfield", "Best regards,\nDana Whitfield"),
        ("", "Hi,\n\nyes.\n\nDana\n\nSent from my iPhone", "Best,\nDana"),
        ("", "Hi,\n\nyes, I can.\n\nThanks so much,\nDana", "Best,\nDana"),
    ],
    ids=["by the rules", "as in the thread", "unsigned", "formal", "from a phone", "a closing that thanks"],
)
def test_a_draft_closes_as_the_owner_does(signature: str, wrote: str, ends: str) -> None:
    case = conversation(Kind.FIRST_INTERVIEW)
    messages = tuple(mail(n, m.envelope.sender, m.envelope.date, wrote) for n, m in enumerate(case.messages))
    assert own_words(replace(case, messages=messages).ruled(signature=signature).must()).endswith(f"\n\n{ends}")


def test_a_thank_you_names_the_weekday_of_the_meeting() -> None:
    assert "the interview on Friday" in own_words(conversation(Kind.THANK_YOU).must())


@pytest.mark.parametrize(
    ("read", "wanted", "starts"),
    [("en", "auto", "Hi Priya,"), ("it", "auto", "Hi Priya,"), ("en", "fr", "Bonjour"), ("fr", "en", "Hi Priya,")],
    ids=["theirs", "a language without texts", "French by the rules", "English by the rules"],
)
def test_the_language_is_theirs_unless_the_rules_say_another(read: str, wanted: str, starts: str) -> None:
    case = conversation(Kind.SCREENING).read(language=read).ruled(language=wanted)
    assert case.must().body.startswith(starts)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_meeting_is_not_called_by_a_word_of_another_language(language: str) -> None:
    case = (
        conversation(Kind.SCREENING).read(meetings=(met(Kind.SCREENING, "our trial shift"),)).ruled(language=language)
    )
    assert "trial" not in own_words(case.must())


def test_an_application_made_elsewhere_is_known_by_its_confirmation() -> None:
    confirmation = mail(0, PRIYA, NOW - timedelta(days=9), "We received your application.")
    letters = [replace(letter(confirmation), origin=Origin.SYSTEM)]
    case = replace(conversation(Kind.APPLICATION), messages=(confirmation,), letters=letters)
    words = own_words(case.read(last_owner=None, last_word=confirmation.envelope.date).must())
    assert (
        "my application for the Grid Data Analyst role at Brightwater Utilities, which you confirmed on March 14"
        in words
    )


def test_a_message_of_theirs_that_was_never_answered_is_what_the_draft_comes_back_to() -> None:
    theirs = mail(0, PRIYA, NOW - timedelta(days=9), "Hi Dana,\n\nI saw your profile. Interested?\n\nPriya")
    case = replace(conversation(Kind.APPLICATION), messages=(theirs,))
    words = own_words(case.read(last_owner=None, last_word=theirs.envelope.date).must())
    assert "your message of March 14 about the Grid Data Analyst role" in words


@pytest.mark.parametrize(
    ("named", "words"),
    [(True, "the Grid Data Analyst role at Brightwater Utilities"), (False, "to follow up on the role.")],
    ids=["a known role", "no role known"],
)
def test_where_only_a_message_went_unanswered_a_passed_promise_is_about_the_role(named: bool, words: str) -> None:
    promise = Promise(date(2026, 3, 9), "We will know by Monday", "1@x.example", date(2026, 3, 3))
    case = conversation(Kind.APPLICATION).read(stage=fact(Stage.FIRST_INTERVIEW), promise=promise)
    text = own_words((case if named else case.read(position=None, company=None)).must())
    assert words in text
    assert "my message" not in text


def test_after_two_meetings_the_threads_subject_names_neither() -> None:
    first = met(Kind.SCREENING, "see you then")
    second = replace(first, start=first.start + timedelta(days=4), end=first.end + timedelta(days=4))
    case = conversation(Kind.SCREENING)
    opening = replace(case.messages[0], envelope=replace(case.messages[0].envelope, subject="Phone screen"))
    case = replace(case, messages=(opening, *case.messages[1:]))
    assert "the phone screen on March 5" in own_words(case.read(meetings=(first,)).must())
    assert "our conversation on March 9" in own_words(case.read(meetings=(first, second)).must())


@pytest.mark.parametrize(
    ("back", "word", "kind"),
    [
        (date(2026, 3, 16), None, Kind.RETURN),
        (date(2026, 3, 30), None, Kind.FIRST_INTERVIEW),
        (date(2026, 3, 16), NOW - timedelta(days=5), Kind.FIRST_INTERVIEW),
    ],
    ids=["over", "still away", "has written since"],
)
def test_an_absence_is_mentioned_only_once_it_is_over_and_before_they_write(
    back: date, word: datetime | None, kind: Kind
) -> None:
    case = conversation(Kind.RETURN)
    away = replace(case.reading.away or pytest.fail("a return without an absence"), until=back)
    assert case.read(away=away, last_word=word or case.reading.last_word).must().kind is kind


def test_a_follow_up_is_never_taken_for_the_application() -> None:
    case = conversation(Kind.SECOND).read(meetings=(), stage=fact(Stage.APPLIED))
    note = mail(3, ME, case.reading.follow_ups[-1], "Hi Priya,\n\nmy application is still on my mind.\n\nDana")
    words = own_words(replace(case, messages=(*case.messages, note)).must())
    assert "my application of March 2" in words
    assert "March 17" in words
