"""How candidacies end, and begin anew."""

from __future__ import annotations

import pytest

from rules.message import Address
from rules.reader.closing import outcome
from tests.core.reading.talk import Line, me, speeches

OFFER = Line(0, "We're delighted to offer you the role.")
CASES = {
    "a rejection": ((Line(0, "We decided to move forward with another candidate."),), "rejected"),
    "a role that is filled": ((Line(0, "The position has been filled."),), "filled"),
    "withdrawn": ((Line(0, "Come in on Friday?"), me(1, "I'd like to withdraw my application.")), "withdrawn"),
    "declined": ((OFFER, me(1, "I'm sorry, I have to decline.")), "declined"),
    "accepted": ((OFFER, me(1, "I accept with great pleasure.")), "accepted"),
    "declined in plain words": ((OFFER, me(1, "I've gone back and forth, so it's a no from me.")), "declined"),
    "accepted though the offer was no mail": (
        (Line(0, "Good to have you here."), me(1, "I'm happy to accept the position.")),
        "accepted",
    ),
    "accepted is the offer, not a challenge": (
        (Line(0, "Can you read to real children on Monday at 10?"), me(1, "I accept the challenge.")),
        None,
    ),
    "an offer that is questioned stays open": ((OFFER, me(1, "Could we make it August 10?")), None),
    "a no that turns into an offer": (
        (Line(0, "I can't give you the 12 month job. But we'd like to offer you the permanent position!"),),
        None,
    ),
    "polite words after a rejection": (
        (Line(0, "We went another way."), me(1, "Thanks for letting me know, keep me in mind.")),
        "rejected",
    ),
    "a no that the owner heard on the phone": (
        (Line(0, "I'll ring you on Friday."), me(5, "Thanks for the call. I am disappointed, naturally.")),
        "rejected",
    ),
    "thanks all the same": (
        (Line(0, "My cousin starts Monday, come for tea."), me(1, "Ok, thanks anyway!")),
        "rejected",
    ),
    "luck to whoever has it": ((Line(0, "We had a think."), me(1, "Best of luck to her.")), "rejected"),
    "a no that may be one, taken as one": (
        (Line(0, "The other lady has the keys now."), me(1, "Ah well. Keep me in mind.")),
        "rejected",
    ),
    "a plain no that the model doubts, taken as one": (
        (Line(0, "I'd be glad to have you, but my brother has it now."), me(1, "No hard feelings!")),
        "filled",
    ),
    "thanks for telling, where it goes on": (
        (Line(0, "Two more to see, you'll hear from me by Friday."), me(1, "Thanks for telling me.")),
        None,
    ),
    "thanks for telling, where nothing sounds like a no": (
        (Line(0, "Lovely weather for it."), me(1, "Thanks for letting me know.")),
        None,
    ),
    "thanks for telling, in answer to a machine": (
        (
            Line(0, "The other lady has the keys now.", headers=(("auto-submitted", "auto-generated"),)),
            me(1, "Thanks for letting me know."),
        ),
        None,
    ),
    "thanks for telling, where nobody wrote": ((me(1, "Thanks for letting me know."),), None),
    "sorry to hear, and a question": (
        (Line(0, "The other lady has the keys now."), me(1, "Sorry to hear that. Is there anything else?")),
        None,
    ),
    "before anything is signed nothing is accepted": (
        (OFFER, me(1, "Before I sign I would ask you to consider a higher base.")),
        None,
    ),
    "welcome after the yes": (
        (OFFER, me(1, "I accept with great pleasure."), Line(1.1, "Welcome aboard!")),
        "accepted",
    ),
    "one room is taken, another is not": (
        (Line(0, "That role has been filled. We have a new opening in the infants room. Would you like it?"),),
        None,
    ),
    "a no that only the other opening follows": (
        (Line(0, "The position has been filled. Could you send me your CV for another opening on Friday at 2?"),),
        None,
    ),
    "a system's no is none the less one for what it asks": (
        (
            Line(
                0,
                "We decided to move forward with another candidate. We have a new opening, would you like it?",
                sender=Address("Greenhouse", "no-reply@greenhouse.io"),
            ),
        ),
        "rejected",
    ),
    "asked again in several sentences": (
        (
            Line(-90, "We hired a friend of our head brewer."),
            Line(0, "Told you I would write. Tempted? I could have you meet Moses on Friday at 11."),
        ),
        None,
    ),
    "a guess is none beside a request": (
        (Line(0, "On pay I can reach 40 and not a cent more. Can you tell me yes or no?"),),
        None,
    ),
    "another was found better": (
        (Line(0, "I write to say that one of the other applicants was considered the stronger."),),
        "rejected",
    ),
    "not called in": ((Line(0, "I'm afraid we will not be calling you in."),), "rejected"),
    "it went to somebody's daughter": ((Line(0, "Sorry, Ray's daughter got the job."),), "filled"),
    "promised away": ((Line(0, "I promised it to a lad from the village."),), "filled"),
    "nobody is taken on": ((Line(0, "We cannot take anybody on this winter."),), "filled"),
    "the firm is no more": ((Line(0, "Bad news, the client has gone bust and the job is not happening."),), "filled"),
    "a new opening in the old thread": (
        (Line(-90, "We went another way."), Line(0, "We have a new opening. Could you come in on Friday at 2?")),
        None,
    ),
}


@pytest.mark.parametrize(("lines", "expected"), CASES.values(), ids=CASES.keys())
def test_it_ends(lines: tuple[Line, ...], expected: str | None) -> None:
    closed = outcome(speeches(*lines)).closed
    assert (closed.value if closed else None) == expected
