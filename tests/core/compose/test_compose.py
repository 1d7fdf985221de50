"""What drafts say: every kind, in every language, with facts known and unknown."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.compose.drafts import built_in, sample, template_of
from rules.compose.template import check, names
from rules.draft import Kind
from rules.lexicon.drafts import PHRASEBOOKS
from rules.message import Address
from rules.policy import Stage
from rules.reading import Person
from rules.verdict import FollowUp, ThankYou
from tests.core.composing import PRIYA, VOICES, conversation, fact, own_words

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
                assert not BANNED.search(" ".join(re.sub(r"\{[{%].*?[%}]\}", "", text).split()))


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


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", Kind)
def test_drafts_to_different_people_differ_in_their_words(kind: Kind, voice: str) -> None:
    texts = [own_words(conversation(kind, voice, salt=salt).must()) for salt in range(12)]
    assert len(set(texts)) >= 5


def test_two_drafts_of_a_day_are_no_twins() -> None:
    """Of 20 first follow-ups hardly two are alike, and no opening is in half of them."""
    texts = [own_words(conversation(Kind.APPLICATION, salt=salt).must()) for salt in range(20)]
    openings = [text.split("\n\n")[1] for text in texts]
    assert len(set(texts)) >= 18
    assert max(openings.count(each) for each in openings) < 10


@pytest.mark.parametrize("kind", Kind)
def test_the_same_case_gives_the_same_draft(kind: Kind) -> None:
    assert conversation(kind).draft() == conversation(kind).draft()


def test_the_only_follow_up_that_is_allowed_does_not_say_farewell() -> None:
    case = conversation(Kind.FIRST_INTERVIEW)
    assert replace(case, verdict=FollowUp(date(2026, 3, 20), 1, last=True, drafted=True, because=())).must().kind is (
        Kind.FIRST_INTERVIEW
    )


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


def test_a_thank_you_verdict_makes_a_thank_you_even_after_follow_ups() -> None:
    case = replace(conversation(Kind.SECOND), verdict=ThankYou(date(2026, 3, 20), ()))
    assert case.must().kind is Kind.THANK_YOU


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", Kind)
def test_every_field_that_an_owner_may_use_is_filled_in(kind: Kind, voice: str) -> None:
    fields = "\n".join(f"{name}={{{{ {name} }}}}" for name in names())
    words = own_words(conversation(kind, voice).ruled({kind.value: fields}).must())
    assert [line.partition("=")[0] for line in words.split("\n") if "=" in line] == list(names())
