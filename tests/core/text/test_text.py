"""Letters: greeting, own words, signature, disclaimer and quote told apart."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.letter import Letter, Origin
from rules.message import Address, Content, Envelope, Message, Place
from rules.text.letters import take_apart

RITA = Address("Rita Mo", "rita.mo@x.example")
MARCUS = Address("Marcus Bell", "marcus.bell@example.net")


def letter(text: str, *, sender: Address = RITA, to: Address = MARCUS, subject: str = "Re: Interview") -> Letter:
    date = datetime(2026, 3, 3, 10, tzinfo=UTC)
    envelope = Envelope(id="1@x", sender=sender, to=(to,), date=date, subject=subject, place=Place.INBOX)
    return take_apart(Message(envelope, Content(text)), Origin.HUMAN)


GREETINGS = [
    ("Hi Marcus,\n\nThursday works.", "Hi Marcus,"),
    ("Marcus -\nThursday works.", "Marcus -"),
    ("Marcus, Thursday works.", "Marcus,"),
    ("Hey! Thursday works.", "Hey!"),
    ("Hello Marcus, Thursday works.", "Hello Marcus,"),
    ("Good morning Marcus, Thursday works.", "Good morning Marcus,"),
    ("Dear Dr. Bell,\n\nThursday works.", "Dear Dr. Bell,"),
    ("To whom it may concern:\n\nThursday works.", "To whom it may concern:"),
    ("Ms. Foyle,\n\nThursday works.", "Ms. Foyle,"),
    ("Hi all,\nThursday works.", "Hi all,"),
    ("Sehr geehrte Frau Lohse,\n\nThursday works.", "Sehr geehrte Frau Lohse,"),
    ("Moin ihr zwei, Thursday works.", "Moin ihr zwei,"),
    ("Bonsoir Monsieur Ravier, Thursday works.", "Bonsoir Monsieur Ravier,"),
    ("Chère consoeur,\n\nThursday works.", "Chère consoeur,"),
    ("Hola, Marta:\n\nThursday works.", "Hola, Marta:"),
    ("Estimada Marta:\n\nThursday works.", "Estimada Marta:"),
    ("Thursday works.", ""),
]


@pytest.mark.parametrize(("text", "greeting"), GREETINGS, ids=[text.replace("\n", " / ") for text, _ in GREETINGS])
def test_the_greeting_is_cut_from_the_words(text: str, greeting: str) -> None:
    found = letter(text)
    assert (found.greeting, found.sentences) == (greeting, ("Thursday works.",))


def test_words_that_begin_like_a_greeting_by_name_stay_words() -> None:
    assert letter("Great, I will call you then.").greeting == ""


@pytest.mark.parametrize(
    ("text", "greeting", "words"),
    [
        ("Hi Marcus can you come?", "Hi Marcus", "can you come?"),
        ("Hello we can meet.", "Hello", "we can meet."),
        ("Hi 5 people came.", "Hi", "5 people came."),
    ],
    ids=["with the name", "without one", "before a number"],
)
def test_a_greeting_without_a_comma_ends_before_the_words(text: str, greeting: str, words: str) -> None:
    found = letter(text)
    assert (found.greeting, found.sentences) == (greeting, (words,))


def test_a_line_that_was_wrapped_behind_its_greeting_is_put_together_again() -> None:
    found = letter("Hi Dr. Bell, I recruit for Scioto Bio. Would you be open to hearing about a\nScientist II opening?")
    assert found.sentences == (
        "I recruit for Scioto Bio.",
        "Would you be open to hearing about a Scientist II opening?",
    )


def test_a_notice_above_the_signature_is_no_part_of_it() -> None:
    found = letter("Thursday works.\n\nDo not reply to this mailbox\n\nThe Acme Recruiting Team\n")
    assert found.signature == ("The Acme Recruiting Team",)
    assert found.sentences == ("Thursday works.", "Do not reply to this mailbox")


SIGNATURES = [
    ("name", "Rita", ("Rita",)),
    ("lower case", "rita", ("rita",)),
    ("initials", "RM", ("RM",)),
    ("closing and name", "Best regards,\nRita", ("Best regards,", "Rita")),
    (
        "block",
        "Rita Mo, SHRM-CP\nTalent, Acme Inc.\n(413) 555-0174",
        ("Rita Mo, SHRM-CP", "Talent, Acme Inc.", "(413) 555-0174"),
    ),
    ("delimiter", "-- \nAcme GmbH\nwww.acme.example", ("Acme GmbH", "www.acme.example")),
    ("phone", "Sent from my iPhone", ("Sent from my iPhone",)),
    ("telefon", "Von meinem iPhone gesendet", ("Von meinem iPhone gesendet",)),
    ("outlook app", "Rita\n\nGet Outlook for iOS", ("Rita", "Get Outlook for iOS")),
    ("german", "Mit freundlichen Grüßen\nRita Mo", ("Mit freundlichen Grüßen", "Rita Mo")),
    ("french", "Bien à vous,\nRita", ("Bien à vous,", "Rita")),
    ("spanish", "Un saludo,\nRita", ("Un saludo,", "Rita")),
    ("another name", "Bea", ("Bea",)),
    ("name and phone", "Rita 021 555 0155", ("Rita 021 555 0155",)),
    ("name and company", "Rita Mo | Acme", ("Rita Mo | Acme",)),
    ("phone alone", "021 555 0155", ("021 555 0155",)),
    ("wishes", "Mit den besten Wünschen\nRita Mo", ("Mit den besten Wünschen", "Rita Mo")),
    ("team", "The Acme Recruiting Team", ("The Acme Recruiting Team",)),
]


@pytest.mark.parametrize(
    ("below", "signature"), [case[1:] for case in SIGNATURES], ids=[case[0] for case in SIGNATURES]
)
def test_the_signature_is_cut_from_the_words(below: str, signature: tuple[str, ...]) -> None:
    found = letter(f"Hi Marcus,\n\nThursday works.\n\n{below}\n")
    assert (found.sentences, found.signature) == (("Thursday works.",), signature)


def test_a_name_at_the_end_of_the_line_is_signature() -> None:
    found = letter(
        "Hello Ines, Wednesday at 11 works. Thank you! Marcus", sender=MARCUS, to=Address("", "ines@x.example")
    )
    assert found.greeting == "Hello Ines,"
    assert found.sentences == ("Wednesday at 11 works.", "Thank you!")
    assert found.signature == ("Marcus",)


def test_thanks_alone_is_words() -> None:
    assert letter("Thanks!").sentences == ("Thanks!",)


def test_a_postscript_below_the_signature_is_words() -> None:
    found = letter("Thursday works.\n\nRita\n\nPS: bring your badge.")
    assert found.sentences == ("Thursday works.", "PS: bring your badge.")


DISCLAIMERS = [
    "This e-mail may be subject to disclosure under the public records law.",
    "CONFIDENTIALITY NOTICE: this is meant for\nthe recipient only.",
    "Diese E-Mail enthält vertrauliche Informationen.",
    "Ce message est confidentiel.",
    "Este mensaje es confidencial.",
]


@pytest.mark.parametrize("disclaimer", DISCLAIMERS, ids=[text[:20] for text in DISCLAIMERS])
def test_disclaimers_are_in_neither(disclaimer: str) -> None:
    found = letter(f"Thursday works.\n\nRita\n{disclaimer}\n")
    assert (found.sentences, found.signature) == (("Thursday works.",), ("Rita",))


def test_a_gateway_banner_is_no_sentence() -> None:
    text = "CAUTION: This email originated from outside the organization.\n\nThursday works."
    assert letter(text).sentences == ("Thursday works.",)


def test_what_is_quoted_is_kept_apart_without_marks() -> None:
    found = letter("Yes!\n\nRita\n\nOn Mon, Mar 2, 2026, Marcus Bell <m@x.example> wrote:\n> Is Thursday ok?\n")
    assert found.sentences == ("Yes!",)
    assert found.quoted.endswith("\nIs Thursday ok?")


def test_an_inline_answer_is_own_words() -> None:
    found = letter("On 3/3/26, Marcus <m@x.example> wrote:\n> When?\nThursday at 2.\n> Where?\nRoom 3.\n")
    assert found.sentences == ("Thursday at 2.", "Room 3.")


def test_the_language_of_a_bare_yes_is_that_of_what_it_answers() -> None:
    found = letter("ok\n\n> Passt es Ihnen am Dienstag? Wir freuen uns auf Sie.", subject="Termin")
    assert found.language == "de"


def test_the_subject_has_no_marks() -> None:
    assert letter("Yes.", subject="RE: [EXTERNAL] Re: Intro call").subject == "Intro call"


@given(st.text(max_size=400))
def test_any_text_makes_a_letter_of_single_lines(text: str) -> None:
    found = letter(text)
    assert not any("\n" in line for line in (*found.sentences, *found.signature, found.greeting))


@pytest.mark.parametrize("piece", ["a. ", "\n", "> a\n", "On 1 a\n", "Best\n", "P.S. ", "From: x\n", "-- \n"], ids=repr)
def test_a_hostile_megabyte_makes_a_letter(piece: str) -> None:
    assert letter(piece * (1_000_000 // len(piece))).language == "en"


def test_of_a_very_long_letter_the_beginning_is_read_and_the_signature() -> None:
    """Ten pages are more than a person writes to an employer; nobody's thought is cut."""
    page = "We would like to see you again, and here is what we do. " * 60
    found = letter(f"{page * 20}\n\nBest regards,\nRita Mo\nAlarmCo")
    assert 25_000 < sum(map(len, found.sentences)) <= 30_000
    assert found.signature == ("Best regards,", "Rita Mo", "AlarmCo")


def test_of_an_endless_signature_only_the_beginning_is_kept() -> None:
    found = letter("We will call you.\n-- \n" + "AlarmCo, Inc.\n" * 20_000)
    assert sum(map(len, found.signature)) <= 30_000
    assert found.signature[0] == "AlarmCo, Inc."


def test_a_letter_of_ten_pages_is_read_whole() -> None:
    said = "We would like to see you again, and here is what we do."
    assert len(letter(f"{said} " * 500).sentences) == 500
