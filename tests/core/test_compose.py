"""What drafts say: every kind, in every language, with facts known and unknown."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.compose import built_in, sample, template_of
from rules.draft import Kind
from rules.lexicon.drafts import PHRASEBOOKS
from rules.message import Address
from rules.policy import Stage
from rules.reading import Away, Evidence, Person, Promise
from rules.template import check
from rules.verdict import FollowUp, ThankYou
from tests.core.composing import NOW, PRIYA, VOICES, ZONE, conversation, fact, mail, met, own_words

FOLLOW_UPS = tuple(kind for kind in Kind if kind is not Kind.THANK_YOU)
BANNED = re.compile(
    r"just checking|checking in|circl\w+ back|touch\w* base|bumping|any news|any update|haven[’']t heard|per my last"
    r"|as soon as possible|asap|friendly reminder|!|\bNone\b|\bTODO\b|\{|\}|\[|\]|\ba [AEIOU]|  |kurze Erinnerung"
    r"|\bde [AEIOUÉÈaeiouéè]\w+ chez|\bà le\b|\bde le\b|\bde el\b|\ba el\b|\bpor favor, responda|your company",
)
texts = st.text(max_size=60)


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", Kind)
def test_each_situation_gets_its_kind_of_text(kind: Kind, voice: str) -> None:
    assert conversation(kind, voice).must().kind is kind


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", Kind)
def test_a_draft_names_the_role_and_the_company(kind: Kind, voice: str) -> None:
    words = own_words(conversation(kind, voice).must())
    assert "Grid Data Analyst" in words
    assert "Brightwater Utilities" in words


@pytest.mark.parametrize("salt", range(8))
@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", Kind)
def test_a_draft_is_short(kind: Kind, voice: str, salt: int) -> None:
    assert 50 <= len(own_words(conversation(kind, voice, salt=salt).must()).split()) <= 120


@pytest.mark.parametrize("known", ["role and company", "role", "company", "nothing"])
@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", Kind)
def test_a_missing_fact_changes_the_sentence_and_leaves_no_gap(kind: Kind, voice: str, known: str) -> None:
    for salt in range(6):
        case = conversation(kind, voice, salt=salt).read(
            position=fact("Assistant Estimator") if "role" in known else None,
            company=fact("Acme") if "company" in known else None,
            contact=None,
        )
        words = own_words(case.must())
        assert not BANNED.search(words)
        assert not re.search(r"\s[.,]|\bat\.|^\s*,", words)
        assert ("Acme" in words) == ("company" in known)


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", FOLLOW_UPS)
def test_a_follow_up_asks_one_question(kind: Kind, voice: str) -> None:
    for salt in range(6):
        assert own_words(conversation(kind, voice, salt=salt).must()).count("?") == 1


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize(
    ("timing_known", "contact_known", "questions"),
    [(False, False, 1), (False, True, 1), (True, False, 1), (True, True, 0)],
)
def test_a_thank_you_asks_only_for_what_is_not_known(
    voice: str, timing_known: bool, contact_known: bool, questions: int
) -> None:
    case = conversation(Kind.THANK_YOU, voice).read(timing_known=timing_known)
    case = case if contact_known else case.read(contact=None)
    assert own_words(case.must()).count("?") == questions


@pytest.mark.parametrize("voice", VOICES)
def test_texts_never_say_what_annoys(voice: str) -> None:
    texts = PHRASEBOOKS[voice[:2]]
    for manner in (texts.polite, texts.familiar):
        for kind in Kind:
            for text in (*manner.openings[kind], *manner.questions[kind]):
                assert not BANNED.search(re.sub(r"\{[{%].*?[%}]\}", "", text).replace("  ", " "))


@pytest.mark.parametrize("language", PHRASEBOOKS)
@pytest.mark.parametrize("kind", Kind)
def test_the_built_in_texts_are_templates_that_an_owner_may_copy(kind: Kind, language: str) -> None:
    book = PHRASEBOOKS[language]
    for texts in (book.polite, book.familiar):
        for seed in range(20):
            assert check(built_in(kind, texts, met=True, seed=str(seed))) == ()
    assert "{{ greeting }}" in sample(kind, language)


@pytest.mark.parametrize("language", PHRASEBOOKS)
def test_the_matter_is_always_followed_by_a_sign_that_can_end_a_clause(language: str) -> None:
    book = PHRASEBOOKS[language]
    for texts in (book.polite, book.familiar):
        for kind in Kind:
            for text in texts.openings[kind]:
                assert not re.search(r"\{\{ (?:thanked_)?matter \}\}(?![.,;])", text)


def test_drafts_to_different_people_differ_in_their_words() -> None:
    assert len({own_words(conversation(Kind.APPLICATION, salt=salt).must()) for salt in range(10)}) > 3


@pytest.mark.parametrize("kind", Kind)
def test_the_same_case_gives_the_same_draft(kind: Kind) -> None:
    assert conversation(kind).draft() == conversation(kind).draft()


@pytest.mark.parametrize(
    ("said", "by", "words"),
    [
        ("I'll know more by Monday", date(2026, 3, 9), "by Monday, March 9"),
        ("You will hear from us before the 9th", date(2026, 3, 9), "by Monday, March 9"),
        ("We'll get back to you tomorrow", date(2026, 3, 4), "by Wednesday, March 4"),
        ("It will take a week or so", date(2026, 3, 10), "around March 10"),
        ("We will be in touch", None, "once there was something to share"),
    ],
    ids=["weekday", "number of the day", "tomorrow", "a length of time", "no date"],
)
def test_a_passed_promise_is_paraphrased_from_its_day(said: str, by: date | None, words: str) -> None:
    promise = Promise(by, said, "1@x.example", date(2026, 3, 3))
    text = own_words(conversation(Kind.PROMISE).read(promise=promise).must())
    assert words in text
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


def test_the_only_follow_up_that_is_allowed_does_not_say_farewell() -> None:
    case = conversation(Kind.FIRST_INTERVIEW)
    assert replace(case, verdict=FollowUp(date(2026, 3, 20), 1, last=True, drafted=True, because=())).must().kind is (
        Kind.FIRST_INTERVIEW
    )


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
        ("es", True, r"\b[Ll]e\b|\bPodría\b"),
        ("es-tu", False, r"\b[Tt]e\b|\bPodrías\b"),
    ],
)
def test_readers_are_addressed_as_the_thread_does(voice: str, is_polite: bool, words: str) -> None:
    other = {"de": r"\b(?:dir|dich|du)\b", "es": r"\b(?:[Tt]e|Podrías)\b"}[voice[:2]]
    for kind in FOLLOW_UPS:
        text = own_words(conversation(kind, voice).must())
        assert re.search(words, text)
        assert (re.search(other, text) is None) == is_polite


def test_who_changes_to_du_is_answered_with_du() -> None:
    case = conversation(Kind.FIRST_INTERVIEW, "de")
    changed = mail(
        3, PRIYA, NOW - timedelta(days=9), "Liebe Dana,\n\nwir sagen hier alle du. Wie geht es dir?\n\nPriya"
    )
    text = own_words(replace(case, messages=(*case.messages, changed)).must())
    assert " Ihnen" not in text


@pytest.mark.parametrize(
    ("signature", "wrote", "ends"),
    [
        ("Dana Whitfield\n+1 555 0100", "Hi,\n\nyes.\n\nBest,\nDana", "Best,\nDana Whitfield\n+1 555 0100"),
        ("", "Hi,\n\nyes.\n\nKind regards,\nDana", "Kind regards,\nDana"),
        ("", "Hi,\n\nyes, that works.", "Best regards,\nDana Whitfield"),
        ("", "Hi,\n\nyes.\n\nDana\n\nSent from my iPhone", "Best regards,\nDana"),
        ("", "Hi,\n\nyes, I can.\n\nThanks so much,\nDana", "Best regards,\nDana"),
    ],
    ids=["by the rules", "as in the thread", "unsigned", "from a phone", "a closing that thanks"],
)
def test_a_draft_closes_as_the_owner_does(signature: str, wrote: str, ends: str) -> None:
    case = conversation(Kind.FIRST_INTERVIEW)
    messages = tuple(mail(n, m.envelope.sender, m.envelope.date, wrote) for n, m in enumerate(case.messages))
    assert own_words(replace(case, messages=messages).ruled(signature=signature).must()).endswith(f"\n\n{ends}")


@pytest.mark.parametrize(
    "case",
    [
        conversation(Kind.FIRST_INTERVIEW).read(writable=None),
        replace(
            conversation(Kind.FIRST_INTERVIEW),
            verdict=FollowUp(date(2026, 3, 20), 1, last=False, drafted=False, because=()),
        ),
        conversation(Kind.FIRST_INTERVIEW).read(stage=fact(Stage.OFFER)),
        conversation(Kind.FIRST_INTERVIEW).ruled(enabled=False),
        conversation(Kind.THANK_YOU).read(meetings=()),
        conversation(Kind.FIRST_INTERVIEW).read(writable=Address("Dana", "dana@example.org")),
        replace(conversation(Kind.FIRST_INTERVIEW), messages=()),
    ],
    ids=["nobody to write to", "flagged only", "offer", "drafts off", "nothing to thank for", "oneself", "no messages"],
)
def test_no_draft_where_none_should_be(case: object) -> None:
    assert case.draft() is None  # type: ignore[attr-defined]  # a table of conversations


@pytest.mark.parametrize(
    ("given_texts", "kind", "chosen"),
    [
        ({"follow_up": "A", "last": "B"}, Kind.LAST, "B"),
        ({"follow_up": "A", "last": "B"}, Kind.SECOND, "A"),
        ({"follow_up": "A"}, Kind.THANK_YOU, None),
        ({"thank_you": "C"}, Kind.THANK_YOU, "C"),
        ({"last": "  "}, Kind.LAST, None),
    ],
)
def test_the_most_precise_template_of_the_owner_counts(
    given_texts: dict[str, str], kind: Kind, chosen: str | None
) -> None:
    assert template_of(kind, given_texts) == chosen


def test_an_owners_template_is_used_and_closes_the_gap_of_a_missing_fact() -> None:
    case = conversation(Kind.SCREENING).ruled({"follow_up": "{{ greeting }}\n\nAbout the {{ role }} role.\n{{ name }}"})
    assert own_words(case.read(position=None).must()) == "Hi Priya,\n\nAbout the role.\nDana Whitfield"


def test_an_owners_template_that_fails_gives_way_to_the_built_in_text() -> None:
    case = conversation(Kind.SCREENING).ruled({"follow_up": "{{ nothing.at.all }}"})
    assert own_words(case.must()) == own_words(conversation(Kind.SCREENING).must())


@given(word=st.sampled_from(["{{ 7*7 }}", "{% for x in y %}", "{{ name.__class__ }}", "{# c #}"]))
def test_mail_text_is_never_read_as_a_template(word: str) -> None:
    case = conversation(Kind.SCREENING).read(
        position=fact(f"Clerk {word}"), company=fact(word), contact=fact(Person(word, PRIYA.email))
    )
    words = own_words(case.must())
    assert "49" not in words
    assert not BANNED.search(words)


@given(role=texts, company=texts, name=texts, kind=st.sampled_from(Kind), voice=st.sampled_from(VOICES))
def test_whatever_the_mail_says_a_draft_reads_well(role: str, company: str, name: str, kind: Kind, voice: str) -> None:
    """Hostile facts fall away: no gap, no sign of control, no question that is not ours, a greeting that greets."""
    case = conversation(kind, voice).read(
        position=fact(role), company=fact(company), contact=fact(Person(name, PRIYA.email))
    )
    words = own_words(case.must())
    greeting = words.split("\n", 1)[0]
    assert len(greeting.strip(" ,:")) > 1
    assert "  " not in words
    assert "{" not in words
    assert words.count("?") <= 1
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", words)


@given(kind=st.sampled_from(Kind), salt=st.integers(0, 10_000))
def test_the_key_depends_on_the_newest_message_and_the_group_alone(kind: Kind, salt: int) -> None:
    one, other = conversation(kind, salt=salt).must(), conversation(kind, "fr", salt=salt).read(company=None).must()
    assert one.key == other.key
    assert one.after == f"2.{salt}@x.example"


def test_a_thank_you_names_the_weekday_of_the_meeting() -> None:
    assert "the interview on Friday" in own_words(conversation(Kind.THANK_YOU).must())


def test_a_thank_you_verdict_makes_a_thank_you_even_after_follow_ups() -> None:
    case = replace(conversation(Kind.SECOND), verdict=ThankYou(date(2026, 3, 20), ()))
    assert case.must().kind is Kind.THANK_YOU
