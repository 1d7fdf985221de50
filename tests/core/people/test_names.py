"""Names as their bearers are called, and how a thread greets them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.people.greetings import greeting
from rules.people.manners import parted
from rules.people.names import called, first_name, formal_name, surname, tidy
from rules.people.titles import Gender, Title, title_of
from rules.reading import Person
from tests.core.people_letters import Mail, letters, mine

LANGUAGES = ("en", "de", "fr", "es")


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Rita Mo", "Rita Mo"),
        ("Lohse, Wiebke", "Wiebke Lohse"),
        ("Lohse, Wiebke (HR)", "Wiebke Lohse"),
        ("Dr. Annegret Riehl", "Annegret Riehl"),
        ("Dipl.-Ing. Kurt Weber", "Kurt Weber"),
        ("Prof.in Dr.in Anna Berg", "Anna Berg"),
        ("Paula Nickerson, SHRM-CP", "Paula Nickerson"),
        ("Sharon Ostrander, MSN, RN", "Sharon Ostrander"),
        ("Jess Tran via Greenhouse", "Jess Tran"),
        ("Pat Lee (she/her)", "Pat Lee"),
        ('"Corey Banks"', "Corey Banks"),
        ("COREY BANKS", "Corey Banks"),
        ("ravi", "Ravi"),
        ("Łukasz Żak", "Łukasz Żak"),
        ("Jean-Luc d'Arcy", "Jean-Luc d'Arcy"),
        ("Ludwig van der Berg", "Ludwig van der Berg"),
        ("Sister Bea", "Bea"),
        ("", ""),
    ],
)
def test_a_display_name_becomes_a_name(display: str, name: str) -> None:
    assert tidy(display) == name


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Mme Peyrat", "Mme Peyrat"),
        ("Herr Senne", "Herr Senne"),
        ("Mme Claire Peyrat", "Claire Peyrat"),
        ("Dr. Senne", "Senne"),
        ("Srta. Yadira", "Yadira"),
        ("Peyrat", "Peyrat"),
    ],
)
def test_a_title_stays_with_a_family_name_alone(display: str, name: str) -> None:
    assert called(display) == name


@pytest.mark.parametrize(
    ("name", "language", "first"),
    [
        ("Rita Mo", "en", "Rita"),
        ("Carol Ann Moody", "en", "Carol Ann"),
        ("María José García López", "es", "María José"),
        ("Jean Pierre Blanc", "fr", "Jean Pierre"),
        ("T. Rinaldi", "en", None),
        ("J.D. Salter", "en", None),
        ("田中 太郎", "en", None),
        ("Wiebke", "de", "Wiebke"),
        ("", "en", None),
    ],
)
def test_a_first_name_is_told_or_none(name: str, language: str, first: str | None) -> None:
    assert first_name(name, language=language) == first


@pytest.mark.parametrize(("name", "last"), [("Rita Mo", "Mo"), ("Ludwig van der Berg", "van der Berg"), ("Rita", None)])
def test_a_surname_keeps_its_particles(name: str, last: str | None) -> None:
    assert surname(name) == last


@pytest.mark.parametrize(
    ("name", "language", "title", "formal"),
    [
        ("Rebecca Trent", "en", Title(Gender.FEMALE), "Ms. Trent"),
        ("Lois Kintner", "en", Title(Gender.FEMALE, married=True), "Mrs. Kintner"),
        ("Funmi Oyelaran", "en", Title(None, "Dr."), "Dr. Oyelaran"),
        ("Annegret Riehl", "de", Title(Gender.FEMALE, "Dr."), "Frau Dr. Riehl"),
        ("Annegret Riehl", "de", Title(None, "Dr."), None),
        ("Claire Dubois", "fr", Title(Gender.FEMALE), "Madame Dubois"),
        ("Rita", "en", Title(Gender.FEMALE), None),
    ],
)
def test_a_formal_name_needs_title_and_surname(name: str, language: str, title: Title, formal: str | None) -> None:
    assert formal_name(name, language=language, title=title) == formal


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dear Ms. Trent,", Title(Gender.FEMALE)),
        ("Sehr geehrte Frau Dr. Trent,", Title(Gender.FEMALE, "Dr.")),
        ("Ich leite es an Herrn Trent weiter.", Title(Gender.MALE)),
        ("M. Trent vous attend.", Title(Gender.MALE)),
        ("I met Rebecca Trent.", None),
        ("Ms. Trentham called.", None),
    ],
)
def test_a_title_is_read_from_the_thread(text: str, title: Title | None) -> None:
    assert title_of("Trent", [text]) == title


TRENT = ("Rebecca Trent", "rtrent@calder.example")
LOHSE = ("Wiebke Lohse", "lohse@calder.example")
DUBOIS = ("Claire Dubois", "claire@calder.example")
GARCIA = ("Marta García", "marta@calder.example")


def greets(who: tuple[str, str], language: str, *mails: Mail) -> str:
    return greeting(Person(*who), letters(*mails), language)


def own(who: tuple[str, str], line: str) -> Mail:
    return mine(f"{who[0]} <{who[1]}>", f"{line}\n\nthank you for the call this afternoon.\n\nSam")


def theirs(who: tuple[str, str], line: str, signature: str) -> Mail:
    return Mail(f"{who[0]} <{who[1]}>", f"{line}\n\nit was good to talk to you. More soon.\n\n{signature}")


@pytest.mark.parametrize(
    ("line", "greeted"),
    [
        pytest.param("Hi Rebecca,", "Hi Rebecca,", id="hi"),
        pytest.param("Hey Rebecca!", "Hey Rebecca,", id="hey"),
        pytest.param("Dear Ms. Trent,", "Dear Ms. Trent,", id="ms"),
        pytest.param("Dear Ms. Trent:", "Dear Ms. Trent:", id="colon"),
        pytest.param("Good morning Rebecca,", "Hi Rebecca,", id="by-the-hour"),
        pytest.param("Good afternoon Ms. Trent,", "Dear Ms. Trent,", id="by-the-hour-and-formal"),
        pytest.param("Bonjour Madame Trent,", "Hi Rebecca,", id="another-language"),
        pytest.param("Hello everybody,", "Hi Rebecca,", id="everybody"),
        pytest.param("Rebecca,", "Hi Rebecca,", id="bare"),
        pytest.param("Dear Dr Trent,", "Dear Dr Trent,", id="dr"),
    ],
)
def test_the_owners_own_greeting_is_the_model(line: str, greeted: str) -> None:
    assert greets(TRENT, "en", own(TRENT, line)) == greeted


@pytest.mark.parametrize(
    ("who", "language", "line", "greeted"),
    [
        pytest.param(LOHSE, "de", "Sehr geehrte Frau Lohse,", "Sehr geehrte Frau Lohse,", id="de-formal"),
        pytest.param(LOHSE, "de", "Liebe Frau Lohse,", "Liebe Frau Lohse,", id="de-warm"),
        pytest.param(LOHSE, "de", "Guten Morgen Frau Lohse,", "Guten Tag Frau Lohse,", id="de-by-the-hour"),
        pytest.param(LOHSE, "de", "Moin Wiebke,", "Moin Wiebke,", id="de-moin"),
        pytest.param(DUBOIS, "fr", "Bonsoir Madame Dubois,", "Bonjour Madame Dubois,", id="fr-by-the-hour"),
        pytest.param(DUBOIS, "fr", "Madame Dubois,", "Bonjour Madame Dubois,", id="fr-title-alone"),
        pytest.param(DUBOIS, "fr", "Bonjour Madame,", "Bonjour Madame,", id="fr-no-name"),
        pytest.param(DUBOIS, "fr", "Chère consœur,", "Chère consœur,", id="fr-collegial"),
        pytest.param(GARCIA, "es", "Hola, Marta:", "Hola, Marta:", id="es"),
        pytest.param(GARCIA, "es", "Estimada Marta:", "Estimada Marta:", id="es-formal"),
    ],
)
def test_the_owners_manner_holds_in_every_language(
    who: tuple[str, str], language: str, line: str, greeted: str
) -> None:
    assert greets(who, language, own(who, line)) == greeted


@pytest.mark.parametrize(
    ("who", "language", "mail", "greeted"),
    [
        pytest.param(TRENT, "en", theirs(TRENT, "Hi Sam,", "Rebecca"), "Hi Rebecca,", id="first-names"),
        pytest.param(TRENT, "en", theirs(TRENT, "Dear Mr. Field,", "Ms. Rebecca Trent"), "Dear Ms. Trent,", id="formal"),
        pytest.param(TRENT, "en", theirs(TRENT, "Dear Mr. Field,", "R. Trent"), "Dear Rebecca Trent,", id="nothing-guessed"),
        pytest.param(LOHSE, "de", theirs(LOHSE, "Hallo Sam,", "Wiebke"), "Hallo Wiebke,", id="de-first-names"),
        pytest.param(LOHSE, "de", theirs(LOHSE, "Sehr geehrter Herr Field,", "Wiebke Lohse"), "Guten Tag Wiebke Lohse,", id="de-no-gender"),
        pytest.param(LOHSE, "de", theirs(LOHSE, "Sehr geehrter Herr Field,", "Frau Wiebke Lohse"), "Sehr geehrte Frau Lohse,", id="de-gender"),
        pytest.param(DUBOIS, "fr", theirs(DUBOIS, "Bonjour Monsieur,", "Claire Dubois"), "Bonjour,", id="fr-no-gender"),
        pytest.param(DUBOIS, "fr", theirs(DUBOIS, "Bonjour,", "Claire Dubois"), "Bonjour,", id="fr-signed-in-full"),
        pytest.param(DUBOIS, "fr", theirs(DUBOIS, "Bonjour,", "Claire"), "Bonjour Claire,", id="fr-first-name"),
        pytest.param(GARCIA, "es", theirs(GARCIA, "Hola Sam,", "Marta"), "Hola Marta:", id="es-first-names"),
        pytest.param(GARCIA, "es", theirs(GARCIA, "Estimado Sr. Field:", "Sra. García"), "Estimada Sra. García:", id="es-gender"),
    ],
)  # fmt: skip
def test_their_manner_is_followed_where_the_owner_has_none(
    who: tuple[str, str], language: str, mail: Mail, greeted: str
) -> None:
    assert greets(who, language, mail) == greeted


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("Dear Ms. Rebecca Trent,", ("Dear", "Ms. Rebecca Trent"), id="title-and-names"),
        pytest.param("Rebecca,", ("", "Rebecca"), id="bare"),
        pytest.param("Hi Rebecca and Tom,", None, id="others-too"),
        pytest.param("Dear Ms. Tran,", None, id="another"),
        pytest.param("Hello everybody,", None, id="everybody"),
    ],
)
def test_a_greeting_parts_into_hail_and_name(line: str, told: tuple[str, str] | None) -> None:
    assert parted(line, ["Rebecca", "Trent"]) == told


def test_the_greeting_of_another_is_no_model() -> None:
    jess = ("Jess Tran", "jtran@calder.example")
    assert greets(TRENT, "en", own(jess, "Dear Ms. Tran,"), theirs(TRENT, "Hi Sam,", "Rebecca")) == "Hi Rebecca,"


@pytest.mark.parametrize(
    ("language", "line"), [("en", "Hello,"), ("de", "Guten Tag,"), ("fr", "Bonjour,"), ("es", "Hola:")]
)
def test_nobody_is_greeted_by_no_name(language: str, line: str) -> None:
    assert greeting(None, letters(mine("jobs@calder.example")), language) == line


def test_a_team_is_greeted_as_before() -> None:
    assert (
        greeting(None, letters(mine("jobs@calder.example", "Dear hiring team,\n\nmy resume.")), "en")
        == "Dear hiring team,"
    )


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_a_greeting_is_one_line_that_ends_in_its_sign(name: str, line: str, language: str) -> None:
    said = greeting(
        Person(name, "x@calder.example"), letters(Mail(f"{name} <x@calder.example>", f"{line}\n\nFriday?")), language
    )
    assert said[-1] in ",:"
    assert "\n" not in said
    assert len(said.split()) > 1 or said[:-1].isalpha()
