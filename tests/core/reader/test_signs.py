"""Which signs of an own candidacy the senders, the subjects and the acts show."""

from __future__ import annotations

import pytest

from rules.lexicon.sign import Sign
from rules.message import Address
from rules.reader.signs import signs
from tests.core.reading.talk import Line, me, speeches

COLLEAGUE = Address("Ann Ruiz", "ann@example.org")  # of the owner's own domain
ROBOT = Address("Depot Notices", "no-reply@depot.example")
CLUB = Address("Harriers Club", "hello@harriers.example")
CASES = {
    "a colleague": ((Line(0, "Are you in on Friday?", COLLEAGUE), me(1, "Yes.")), Sign.COLLEAGUE),
    "an owner who signs with a title": (
        (me(0, "See you.\n\nBest regards,\nDana Whitfield\nHead of Sales"),),
        Sign.AT_WORK,
    ),
    "papers that are only attached": ((me(0, "As discussed.", attachments=("Whitfield_CV.pdf",)),), Sign.APPLIES),
    "a machine": ((Line(0, "Your parcel is on its way.", ROBOT),), Sign.MACHINE),
    "an office": ((Line(0, "Training is on Monday.", CLUB),), Sign.OFFICE),
    "a recruiter": ((Line(0, "Hello.\n\nBest regards,\nRita Mo\nTalent Acquisition Partner"),), Sign.RECRUITER),
    "a title": ((Line(0, "Hello.\n\nBest regards,\nRita Mo\nBranch Manager"),), Sign.TITLE),
}


@pytest.mark.parametrize(("lines", "sign"), CASES.values(), ids=CASES.keys())
def test_it_shows(lines: tuple[Line, ...], sign: Sign) -> None:
    assert sign in signs(speeches(*lines))


def test_a_person_is_no_office_and_a_stranger_no_colleague() -> None:
    found = signs(speeches(Line(0, "Are you in on Friday?"), me(1, "Yes.")))
    assert not {Sign.OFFICE, Sign.COLLEAGUE, Sign.MACHINE, Sign.TITLE} & found.keys()
