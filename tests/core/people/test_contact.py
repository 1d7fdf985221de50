"""Whom a follow-up greets, and the address that it goes to."""

from __future__ import annotations

import pytest

from rules.people.contact import contact, writable
from tests.core.people_letters import OWNER, Mail, letters, mine

ANA = "Ana Ruiz <aruiz@calder.example>"
COREY = "Corey Banks <cbanks@calder.example>"
PORTAL = "Calder Careers <no-reply@us.greenhouse-mail.io>"
BOUNCE = Mail(
    "Mail Delivery System <mailer-daemon@mx.example>",
    "Your message could not be delivered.",
    "Undelivered Mail Returned to Sender",
    headers=(("auto-submitted", "auto-replied"),),
    failed=("aruiz@calder.example",),
)
AWAY = Mail(COREY, "I am out of the office.", "Automatic reply: hello", headers=(("auto-submitted", "auto-replied"),))


def who(*mails: Mail) -> tuple[str | None, str | None]:
    """Return the contact's name, and the address to write to."""
    thread = letters(*mails)
    found = contact(thread, OWNER)
    address = writable(thread, OWNER, found.value if found else None)
    return (found.value.name if found else None), (address.email if address else None)


@pytest.mark.parametrize(
    ("sender", "signature", "name"),
    [
        pytest.param(ANA, "Ana", "Ana Ruiz", id="display"),
        pytest.param("Ruiz, Ana (HR) <aruiz@calder.example>", "Ana", "Ana Ruiz", id="last-first"),
        pytest.param("Dr. Annegret Riehl <a.riehl@gsg.example>", "A. Riehl", "Annegret Riehl", id="title"),
        pytest.param("owen <owen@dovetail.example>", "Owen", "Owen", id="lower-case"),
        pytest.param("ANA RUIZ <aruiz@calder.example>", "Ana", "Ana Ruiz", id="capitals"),
        pytest.param("tammy@hollis.example", "Tammy Rowe\nOffice Manager", "Tammy Rowe", id="signature"),
        pytest.param("Coach Rinaldi <trinaldi@brookhavenswim.example>", "T. Rinaldi\nAquatics Director", "T. Rinaldi", id="fuller-in-signature"),
        pytest.param("Personalabteilung <bewerbung@stadtwerke.example>", "Mit freundlichen Grüßen\ni. A. Sabine Krüger\nPersonalabteilung", "Sabine Krüger", id="office-signed"),
        pytest.param("Bob's Burgers <bobsburgers@gmail.com>", "Bob", "Bob", id="shop"),
        pytest.param("Mrs J Ackroyd <head@calder.example>", "Jean Ackroyd", "Jean Ackroyd", id="in-full-for-an-initial"),
        pytest.param("Camille Frechette <cfrechette@calder.example>", "Camille Fréchette", "Camille Fréchette", id="with-accents"),
        pytest.param("Chef Maureen <maureen@calder.example>", "Maureen", "Maureen", id="chef"),
        pytest.param("Tom & Priya <tompriya@gmail.com>", "Priya x", "Priya", id="one-of-two-with-a-kiss"),
        pytest.param("Chambers of Judge Reeve <chambers@ca9.example>", "Helen Ash, Judicial Assistant", "Helen Ash", id="an-office-signed-on-one-line"),
        pytest.param("Łukasz Żak <lzak@calder.example>", "Łukasz", "Łukasz Żak", id="polish"),
        pytest.param("Mme Peyrat <peyrat@vinmail.example>", "Bien à vous", "Mme Peyrat", id="title-before-a-family-name-alone"),
        pytest.param("Frau Gertz <gertz@calder.example>", "Anna Gertz", "Anna Gertz", id="no-title-where-the-name-is-whole"),
        pytest.param("RA Dr. Holm Wittig <wittig@calder.example>", "Wittig", "Holm Wittig", id="lawyers-title"),
        pytest.param("Srita. Yadira <yadira@calder.example>", "Yadira", "Yadira", id="title-before-a-first-name"),
        pytest.param("Refuge Aiguille Noire <gardien@refuge-aiguille.example>", "Luc", "Luc", id="first-name-below-a-houses-mail"),
        pytest.param("Château Larivoire <chai@larivoire.example>", "Bernard (chef de culture)", "Bernard", id="first-name-with-what-he-is"),
        pytest.param("田中 太郎 <tanaka@calder.example>", "田中", "田中 太郎", id="japanese"),
    ],
)  # fmt: skip
def test_the_last_human_writer_is_the_contact(sender: str, signature: str, name: str) -> None:
    assert who(Mail(sender, f"Hi Sam,\n\nFriday at 2 would be good.\n\n{signature}"))[0] == name


@pytest.mark.parametrize(
    ("sender", "signature"),
    [
        pytest.param("Buchhandlung Stocker <buecher@stocker-luzern.example>", "Danke", id="bookshop"),
        pytest.param("Farmacia Sarmiento <farmaciasarmiento@correo-negocio.example>", "Gracias", id="pharmacy"),
        pytest.param("Aled Bus Depot <depot@southwalesbus.example>", "Cheers", id="depot"),
        pytest.param("HR Campus <campus@granitesys.example>", "Regards", id="office-first"),
        pytest.param("Ville de Brocéan - RH <recrutement@ville-brocean.example>", "Ville de Brocéan", id="town"),
        pytest.param("Château Larivoire <chai@larivoire.example>", "Merci (Thursday)", id="a-word-of-thanks"),
    ],
)
def test_a_house_is_nobody_to_greet(sender: str, signature: str) -> None:
    assert who(Mail(sender, f"Hi Sam,\n\nFriday at 2 would be good.\n\n{signature}"))[0] is None


def test_whom_the_owner_greets_at_a_house_is_the_contact() -> None:
    brewery = "Microbrasserie la Débâcle <kathleen@ladebacle.example>"
    assert who(mine(brewery, "Salut Kathleen!\n\nTu cherches du monde ?"))[0] == "Kathleen"


def test_who_took_over_is_the_contact() -> None:
    mails = (Mail(ANA), mine(ANA), Mail(COREY, "Hi Sam,\n\nI'm picking up Ana's roles.\n\nCorey"), mine(COREY))
    assert who(*mails) == ("Corey Banks", "cbanks@calder.example")


def test_a_handover_counts_where_the_heir_can_be_reached() -> None:
    told = "Hi Sam,\n\nCorey (cc'd) will take it from here.\n\nAna"
    assert who(Mail(ANA, told, cc=(COREY,))) == ("Corey Banks", "cbanks@calder.example")
    assert who(Mail(ANA, told)) == ("Ana Ruiz", "aruiz@calder.example")


def test_whom_the_owner_turned_to_after_the_handover_is_the_contact() -> None:
    told = "Hi Sam,\n\nI've given this to Corey, who is about to need a second pair of hands.\n\nAna"
    assert who(Mail(ANA, told), mine(COREY, "Hi Corey,\n\nthanks for the tour.\n\nSam")) == (
        "Corey Banks",
        "cbanks@calder.example",
    )


def test_somebody_in_copy_is_not_the_contact() -> None:
    assert who(Mail(ANA, cc=(COREY,))) == ("Ana Ruiz", "aruiz@calder.example")


def test_an_absence_notice_is_no_writer() -> None:
    assert who(Mail(ANA), AWAY) == ("Ana Ruiz", "aruiz@calder.example")


def test_whom_the_owner_wrote_to_is_the_contact_of_silence() -> None:
    assert who(mine(ANA, "Dear Ms. Ruiz,\n\nI would like to apply.\n\nSam Field")) == (
        "Ana Ruiz",
        "aruiz@calder.example",
    )


def test_an_office_is_written_to_but_not_greeted_by_name() -> None:
    assert who(mine("jobs@calder.example")) == (None, "jobs@calder.example")
    assert who(mine("Calder Hiring <hiring@calder.example>")) == (None, "hiring@calder.example")


def test_a_person_behind_the_shops_name_is_known_by_the_greeting() -> None:
    assert who(mine("Snowline Rentals <kev@snowlinerentals.example>", "Hi Kev,\n\nany hours going?")) == (
        "Kev",
        "kev@snowlinerentals.example",
    )


def test_a_portal_has_nobody_to_write_to() -> None:
    assert who(Mail(PORTAL, "Please do not reply to this message.", "Thank you for applying")) == (None, None)


def test_the_owner_cannot_write_to_a_no_reply_either() -> None:
    assert who(Mail(PORTAL), mine(PORTAL)) == (None, None)


def test_a_candidates_own_reply_address_is_open_where_the_mail_invites_to_it() -> None:
    sender = "Calder Hiring Team <reply+7f31c9a2d4@hire.lever.co>"
    assert who(Mail(sender, "Thanks for applying. Just reply to this email with any questions."))[1] == (
        "reply+7f31c9a2d4@hire.lever.co"
    )
    assert who(Mail(sender, "Thanks for applying. Please do not reply to this email."))[1] is None


def test_an_answer_goes_where_they_ask_for_it() -> None:
    assert who(Mail(ANA, reply_to=(COREY,)))[1] == "cbanks@calder.example"
    assert who(Mail(ANA, reply_to=("no-reply@calder.example",)))[1] == "aruiz@calder.example"


def test_nothing_goes_where_the_last_mail_bounced() -> None:
    assert who(mine(ANA, "Dear Ms. Ruiz,\n\nmy application.\n\nSam"), BOUNCE) == ("Ana Ruiz", None)


def test_a_word_after_the_bounce_opens_the_address_again() -> None:
    assert who(mine(ANA), BOUNCE, Mail(ANA, "Hi Sam,\n\nour server was down.\n\nAna"))[1] == "aruiz@calder.example"


@pytest.mark.parametrize(
    ("sender", "signature"),
    [
        pytest.param("Quenby HR Team <hr@quenbylaw.example>", "Quenby HR Team", id="team"),
        pytest.param("hr@calder.example", "Kind Regards\nHuman Resources\nCalder Corp", id="department"),
        pytest.param("Cave coop. de Meursanges <cave@coop-meursanges.example>", "La cave", id="firm"),
        pytest.param("Calder Workday <calder@myworkday.com>", "Calder Talent Acquisition", id="system"),
    ],
)
def test_an_office_that_writes_is_nobody_to_greet(sender: str, signature: str) -> None:
    assert who(Mail(sender, f"Dear Sam,\n\nPlease send your references.\n\n{signature}"))[0] is None


def test_the_owner_is_never_the_contact() -> None:
    assert who(mine("Sam Field <sam.field@fieldpost.example>")) == (None, None)
    assert who(Mail("Sam Field <sam.field@fieldpost.example>", "Note to self.")) == (None, None)


def test_of_a_couple_the_one_who_signs_is_greeted() -> None:
    assert who(Mail("Ted & Ann Moore <moores@gmail.com>", "Hi Sam,\n\nFriday at 2?\n\nAnn"))[0] == "Ann"


def test_a_word_to_a_colleague_in_between_changes_nothing() -> None:
    told = Mail(ANA, "Hi Sam,\n\nCorey has the details.\n\nAna")
    aside = mine(COREY, "Hi Corey,\n\nhello.\n\nSam")
    assert who(told, aside)[0] == "Corey Banks"
    assert who(told, aside, mine(ANA, "Hi Ana,\n\ndone.\n\nSam"))[0] == "Ana Ruiz"
    assert who(told, mine("Jo Klein <jo@else.example>", "Hi Jo,\n\nhello.\n\nSam"))[0] == "Ana Ruiz"


def test_an_office_called_by_its_address_is_nobody() -> None:
    assert who(mine("Castings <castings@brightseacruises.example>", "Hello,\n\nmy reel.\n\nSam"))[0] is None


def test_the_owner_under_an_unknown_address_is_not_the_contact() -> None:
    other = Mail("Sam Field <sam@field-books.example>", "Hi Ana,\n\nwriting from my other address.\n\nSam")
    assert who(Mail(ANA), other)[0] == "Ana Ruiz"
