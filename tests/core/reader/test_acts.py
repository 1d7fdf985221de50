"""What single sentences do, by clause grammar rather than by keywords."""

from __future__ import annotations

import pytest

from rules.lexicon.act import Act
from tests.core.reading.talk import ME, RITA, Line, speeches

THEIRS = [
    ("We are unable to offer you the position.", Act.REJECTS),
    ("After much thought we've decided to move forward with another candidate.", Act.REJECTS),
    ("We went another way on this one.", Act.REJECTS),
    ("Unfortunately we will not be progressing your application.", Act.REJECTS),
    ("In the end the partners settled on somebody with a book in healthcare already.", Act.REJECTS),
    ("We wish you every success in your job search.", Act.REJECTS),
    ("You have not been shortlisted on this occasion.", Act.REJECTS),
    ("After a lot of back and forth we are going to keep looking.", Act.REJECTS),
    ("The partners met and they have decided to continue the search.", Act.REJECTS),
    ("Another candidate was judged to be closer to what we need.", Act.REJECTS),
    ("We shall not be inviting you to meet the panel.", Act.REJECTS),
    ("My nephew has the job.", Act.FILLED),
    ("I'd ask everyone not to ring the office.", Act.FORBIDS),
    ("We would be grateful if you did not chase us.", Act.FORBIDS),
    ("Let's pick this back up in January.", Act.HOLDS),
    ("We'll revisit this in the spring.", Act.HOLDS),
    ("The role has been filled.", Act.FILLED),
    ("We're no longer hiring for this position.", Act.FILLED),
    ("Everything is on hold until mid-January.", Act.HOLDS),
    ("There's a hiring freeze.", Act.HOLDS),
    ("We would love for you to join us.", Act.OFFERS),
    ("The job is yours if you want it.", Act.OFFERS),
    ("We're delighted to offer you the role.", Act.OFFERS),
    ("Could you send me three windows next week?", Act.ASKS),
    ("Please let me know which of these suits.", Act.ASKS),
    ("Please complete the attached assessment.", Act.ASKS),
    ("What does your diary look like?", Act.ASKS),
    ("I'd need two references from you.", Act.ASKS),
    ("Please let us have a copy of your passport.", Act.ASKS),
    ("Please do not follow up, we will contact you.", Act.FORBIDS),
    ("Good talking to you yesterday!", Act.HELD),
    ("I enjoyed Monday.", Act.HELD),
    ("I'm afraid I have to cancel tomorrow.", Act.CANCELS),
    ("Can we move it to Friday?", Act.MOVES),
    ("I'm picking up Jess's roles.", Act.HANDS_OVER),
]
NOT_THEIRS = [
    ("Only candidates who are selected will be contacted.", Act.REJECTS),
    ("If you have not heard from us by Friday, you were not selected.", Act.REJECTS),
    ("I'd like to offer you a chat on Saturday.", Act.OFFERS),
    ("We want to know if you'd take it on full time.", Act.OFFERS),
    ("Unfortunately the room changed.", Act.REJECTS),
    ("We can't move forward until we get your references.", Act.REJECTS),
    ("If you are not selected, we will let you know.", Act.REJECTS),
    ("Someone else will call you.", Act.REJECTS),
    ("We'll keep looking for the right role for you.", Act.REJECTS),
    ("We are going to keep looking for a time.", Act.REJECTS),
    ("We'll keep looking for a few more people before we decide.", Act.REJECTS),
    ("We will continue our search until the 15th and let you know.", Act.REJECTS),
    ("Let's pick this up on Thursday.", Act.HOLDS),
    ("What is your expected pay and when could you start?", Act.OFFERS),
    ("We are unable to offer you the position.", Act.OFFERS),
    ("Before we make you an offer we need references.", Act.OFFERS),
    ("The position has not been filled yet.", Act.FILLED),
    ("Let me know if you have any questions.", Act.ASKS),
    ("Holler if it doesn't work!", Act.ASKS),
    ("How are you?", Act.ASKS),
    ("Please do not reply to this message.", Act.ASKS),
    ("Let me run it by Mike.", Act.ASKS),
    ("Give us until Friday.", Act.ASKS),
    ("We'll let you know what happens next.", Act.ASKS),
    ("Give me 7-10 days.", Act.ASKS),
    ("Please give us 10 days to review your documents.", Act.ASKS),
    ("Will send your CV across to the two schools.", Act.ASKS),
    ("Don't hesitate to contact us.", Act.FORBIDS),
    ("Looking forward to meeting you tomorrow.", Act.HELD),
]
MINE = [
    ("Trying once more about the bench.", Act.NUDGES),
    ("One last hello from me.", Act.NUDGES),
    ("I would request you to look at the base.", Act.ASKS),
    ("Have you had a chance to decide?", Act.NUDGES),
    ("Just checking in on the estimator role.", Act.NUDGES),
    ("I left you a voicemail this morning.", Act.NUDGES),
    ("I haven't heard back yet.", Act.NUDGES),
    ("I'll send my references tomorrow.", Act.COMMITS),
    ("Let me check my calendar and get back to you.", Act.COMMITS),
    ("Give me until Monday to think.", Act.COMMITS),
    ("Looking forward to it, and I will send my CV tomorrow.", Act.COMMITS),
    ("I'd like to withdraw my application.", Act.WITHDRAWS),
    ("I've accepted another offer.", Act.WITHDRAWS),
    ("I'm happy to accept the offer.", Act.ACCEPTS),
    ("Thank you for your time yesterday.", Act.HELD),
    ("The references are attached.", Act.DELIVERS),
    ("Tuesday at 2 works.", Act.AFFIRMS),
]
NOT_MINE = [
    ("Before I accept I have to understand section 6.", Act.ACCEPTS),
    ("Until we sign I would keep my options open and decline nothing.", Act.DECLINES),
    ("I'll let you know if anything changes.", Act.COMMITS),
    ("If yes I'll sign today.", Act.COMMITS),
    ("I'll be there.", Act.COMMITS),
    ("I will look forward to it.", Act.COMMITS),
    ("Looking forward to hearing from you.", Act.COMMITS),
    ("I'd still love to do it.", Act.COMMITS),
    ("Tuesday at 2 doesn't work.", Act.AFFIRMS),
    ("Should I withdraw my application?", Act.WITHDRAWS),
]
FOREIGN = [
    (
        "de",
        "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.",
        Act.REJECTS,
    ),
    ("de", "Nach langem Hin und Her suchen wir lieber weiter.", Act.REJECTS),
    ("fr", "Après réflexion, nous allons poursuivre nos recherches.", Act.REJECTS),
    ("es", "Hemos decidido seguir buscando.", Act.REJECTS),
    ("fr", "Nous reprendrons le processus en janvier.", Act.HOLDS),
    ("es", "Retomamos el proceso en enero.", Act.HOLDS),
    ("de", "Die Stelle ist inzwischen besetzt.", Act.FILLED),
    ("de", "Bitte schicken Sie uns Ihre Zeugnisse.", Act.ASKS),
    ("de", "Passt Ihnen Dienstag um 14 Uhr?", Act.ASKS),
    ("fr", "Nous avons retenu un autre candidat.", Act.REJECTS),
    ("fr", "Le poste est pourvu.", Act.FILLED),
    ("fr", "Pourriez-vous m'envoyer vos disponibilités ?", Act.ASKS),
    ("es", "Lamentablemente no has sido seleccionada.", Act.REJECTS),
    ("es", "La vacante ya está cubierta.", Act.FILLED),
    ("es", "¿Podrías enviarme tu CV?", Act.ASKS),
]
NOT_FOREIGN = [
    ("de", "Bei Fragen melden Sie sich gern.", Act.ASKS),
    ("fr", "N'hésitez pas si vous avez des questions.", Act.ASKS),
    ("es", "Cualquier duda, quedo a tu disposición.", Act.ASKS),
    ("de", "Leider ist der Raum ein anderer.", Act.REJECTS),
]


def acts_of(line: Line, language: str = "en") -> frozenset[Act]:
    (speech,) = speeches(line, language=language)
    return frozenset[Act]().union(*(sentence.acts for sentence in speech.sentences))


@pytest.mark.parametrize(("said", "act"), THEIRS)
def test_their_sentence_does_it(said: str, act: Act) -> None:
    assert act in acts_of(Line(0, said, RITA))


@pytest.mark.parametrize(("said", "act"), NOT_THEIRS)
def test_their_sentence_does_not_do_it(said: str, act: Act) -> None:
    assert act not in acts_of(Line(0, said, RITA))


@pytest.mark.parametrize(("said", "act"), MINE)
def test_the_owners_sentence_does_it(said: str, act: Act) -> None:
    assert act in acts_of(Line(0, said, ME))


@pytest.mark.parametrize(("said", "act"), NOT_MINE)
def test_the_owners_sentence_does_not_do_it(said: str, act: Act) -> None:
    assert act not in acts_of(Line(0, said, ME))


@pytest.mark.parametrize(("language", "said", "act"), FOREIGN)
def test_other_languages_say_it_too(language: str, said: str, act: Act) -> None:
    assert act in acts_of(Line(0, said, RITA), language)


@pytest.mark.parametrize(("language", "said", "act"), NOT_FOREIGN)
def test_other_languages_have_their_courtesies(language: str, said: str, act: Act) -> None:
    assert act not in acts_of(Line(0, said, RITA), language)


def test_a_request_beside_a_courtesy_is_heard() -> None:
    assert Act.ASKS in acts_of(
        Line(0, "Let me know if you have any questions, and please send me your transcript.", RITA)
    )


def test_a_machine_asks_by_request_not_by_question_mark() -> None:
    machine = (("auto-submitted", "auto-generated"),)
    assert Act.ASKS not in acts_of(Line(0, "Not you?", RITA, headers=machine))
    assert Act.ASKS in acts_of(Line(0, "Please schedule your interview.", RITA, headers=machine))
