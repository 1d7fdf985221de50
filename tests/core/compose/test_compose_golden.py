"""Whole drafts, word for word: what an owner reads before they send it."""

from __future__ import annotations

from datetime import date

import pytest

from rules.draft import Kind
from rules.reading import Promise
from tests.core.composing import conversation, own_words


def text(kind: Kind, voice: str, **read: Promise) -> str:
    return own_words(conversation(kind, voice).read(**read).must())


@pytest.mark.parametrize(
    ("kind", "voice", "paragraphs"),
    [
        pytest.param(
            Kind.APPLICATION,
            "en",
            (
                "Hi Priya,",
                "I wanted to follow up on my application of March 2 for the Grid Data Analyst role at Brightwater Utilities. I know that hiring takes time, so I will keep this short.",
                "I am still very interested, and would be happy to tell you more about my experience. Could you let me know what your timeline looks like?",
                "Thank you for your time, and please tell me if you need anything else from me.",
                "Best,\nDana",
            ),
            id="en-application",
        ),
        pytest.param(
            Kind.FIRST_INTERVIEW,
            "en",
            (
                "Hi Priya,",
                "Thank you again for the interview on March 5 for the Grid Data Analyst role at Brightwater Utilities. I enjoyed it, and it gave me a much better sense of the work.",
                "I am still very interested, and would love to join you. Could you tell me what your timeline looks like from here?",
                "Thank you for your time, and please tell me if you need anything else from me.",
                "Best,\nDana",
            ),
            id="en-first_interview",
        ),
        pytest.param(
            Kind.TIMES,
            "en",
            (
                "Hi Priya,",
                "I hope you are well. The times I gave you on March 6 are behind us now, so I am writing again about the Grid Data Analyst role at Brightwater Utilities.",
                "I am still very interested, and would be happy to tell you more about my experience. Would you like me to send some times for the coming days?",
                "Thank you for your time, and please tell me if you need anything else from me.",
                "Best,\nDana",
            ),
            id="en-times",
        ),
        pytest.param(
            Kind.PAPERS,
            "en",
            (
                "Hi Priya,",
                "I hope all is well with you. I sent my references on March 6, and wanted to follow up on the Grid Data Analyst role at Brightwater Utilities.",
                "I am still very interested, and would be happy to tell you more about my experience. Do you need anything else from me before the next step?",
                "Thank you for your time.",
                "Best,\nDana",
            ),
            id="en-papers",
        ),
        pytest.param(
            Kind.ANSWERED,
            "en",
            (
                "Hi Priya,",
                "I appreciated your message of March 3, and hope you are having a good week. I wanted to follow up on the Grid Data Analyst role at Brightwater Utilities.",
                "I am still very interested, and would be happy to tell you more about my experience. Is there anything you can tell me yet about the next step?",
                "Thank you for your time, and please tell me if you need anything else from me.",
                "Best,\nDana",
            ),
            id="en-answered",
        ),
        pytest.param(
            Kind.TIMES,
            "de-du",
            (
                "Hallo Priya,",
                "ich melde mich zu der Stelle als Grid Data Analyst bei Brightwater Utilities. Die Termine, die ich dir am 6. März vorgeschlagen hatte, sind inzwischen verstrichen, aber ich würde weiterhin gern mit dir sprechen.",
                "Mein Interesse ist unverändert groß, und ich erzähle dir gern mehr über meine Erfahrung. Darf ich dir ein paar neue Termine vorschlagen?",
                "Falls du noch etwas von mir brauchst, lass es mich bitte wissen. Vielen Dank für deine Zeit.",
                "Viele Grüße\nDana",
            ),
            id="de-du-times",
        ),
        pytest.param(
            Kind.ANSWERED,
            "de",
            (
                "Guten Tag Frau Nair,",
                "vielen Dank für Ihre Nachricht vom 3. März. Ich melde mich heute noch einmal zu der Stelle als Grid Data Analyst bei Brightwater Utilities.",
                "Mein Interesse ist unverändert groß, und ich erzähle Ihnen gern mehr über meine Erfahrung. Hat sich seither schon etwas ergeben?",
                "Falls Sie noch etwas von mir brauchen, lassen Sie es mich bitte wissen. Vielen Dank für Ihre Zeit.",
                "Viele Grüße\nDana Whitfield",
            ),
            id="de-answered",
        ),
        pytest.param(
            Kind.PAPERS,
            "fr",
            (
                "Bonjour,",
                "Je me permets de revenir vers vous concernant le poste de Grid Data Analyst chez Brightwater Utilities. Je vous ai envoyé mes références le 6 mars, et j’espère que tout vous est bien parvenu.",
                "Mon intérêt reste entier, et je vous parlerais volontiers plus en détail de mon expérience. Avez-vous besoin d’autre chose de ma part pour la suite du recrutement ?",
                "Merci beaucoup de votre attention.",
                "Cordialement,\nDana Whitfield",
            ),
            id="fr-papers",
        ),
        pytest.param(
            Kind.TIMES,
            "es",
            (
                "Estimada Priya:",
                "Le escribo en relación con el puesto de Grid Data Analyst en Brightwater Utilities. Los horarios que le propuse el 6 de marzo ya han pasado, pero me gustaría igualmente que habláramos.",
                "Sigo teniendo mucho interés, y con gusto le contaría más sobre mi experiencia. ¿Le parece bien que le proponga algunas fechas nuevas?",
                "Si necesita algo más de mi parte, no dude en decírmelo. Muchas gracias por su tiempo.",
                "Un saludo,\nDana Whitfield",
            ),
            id="es-times",
        ),
        pytest.param(
            Kind.ANSWERED,
            "es-tu",
            (
                "Hola, Priya:",
                "Muchas gracias por tu mensaje del 3 de marzo. Te escribo de nuevo en relación con el puesto de Grid Data Analyst en Brightwater Utilities.",
                "Sigo teniendo mucho interés, y con gusto te contaría más sobre mi experiencia. ¿Ha habido alguna novedad desde entonces?",
                "Si hace falta algo más de mi parte, con gusto te lo envío. Muchas gracias por tu tiempo.",
                "Un saludo,\nDana",
            ),
            id="es-tu-answered",
        ),
    ],
)
def test_a_draft_reads_as_a_person_would_write_it(kind: Kind, voice: str, paragraphs: tuple[str, ...]) -> None:
    assert tuple(text(kind, voice).split("\n\n")) == paragraphs


@pytest.mark.parametrize(
    ("said", "by", "voice", "opening"),
    [
        (
            "We are aiming for the week of March 9",
            date(2026, 3, 13),
            "en",
            "I hope all is well with you. You mentioned that I would hear from you in the week of March 9, so I wanted to follow up on the interview on March 5 for the Grid Data Analyst role at Brightwater Utilities.",
        ),
        (
            "Wir melden uns bis Ende nächster Woche",
            date(2026, 3, 13),
            "de",
            "ich melde mich noch einmal zu meinem Interview am 5. März für die Stelle als Grid Data Analyst bei Brightwater Utilities. Sie hatten mir eine Rückmeldung bis Ende der Woche vom 9. März in Aussicht gestellt; deshalb hoffe ich, dass jetzt ein guter Zeitpunkt für meine Frage ist.",
        ),
        (
            "Wir melden uns vor dem 13. März",
            date(2026, 3, 12),
            "de-du",
            "ich melde mich noch einmal zu meinem Interview am 5. März für die Stelle als Grid Data Analyst bei Brightwater Utilities. Du hattest mir eine Rückmeldung vor Freitag, dem 13. März, angekündigt; deshalb hoffe ich, dass jetzt ein guter Zeitpunkt für meine Frage ist.",
        ),
        (
            "Nous reviendrons vers vous dans la semaine du 9 mars",
            date(2026, 3, 13),
            "fr",
            "Je me permets de revenir vers vous concernant notre échange du 5 mars au sujet du poste de Grid Data Analyst chez Brightwater Utilities. Vous m’aviez indiqué que je pouvais espérer une réponse dans la semaine du 9 mars, et j’espère donc que le moment est bien choisi.",
        ),
        (
            "Te decimos algo antes del viernes 13",
            date(2026, 3, 12),
            "es",
            "Le escribo en relación con nuestra conversación del 5 de marzo sobre el puesto de Grid Data Analyst en Brightwater Utilities. Me comentó que podía esperar noticias suyas antes del viernes 13 de marzo, así que espero que sea un buen momento para preguntar.",
        ),
    ],
    ids=["en", "de", "de-du", "fr", "es"],
)
def test_a_timeline_is_quoted_as_they_named_it(said: str, by: date, voice: str, opening: str) -> None:
    promise = Promise(by, said, "1@x.example", date(2026, 3, 3))
    assert text(Kind.PROMISE, voice, promise=promise).split("\n\n")[1] == opening
