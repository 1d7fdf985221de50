"""German texts for readers addressed with Sie."""

from __future__ import annotations

from rules.draft import Kind
from rules.lexicon.drafts.phrasebook import Manner, Texts, ways

TEXTS = Texts(
    manner=Manner(
        closing="Mit freundlichen Grüßen",
        promise="Sie hatten mir eine Rückmeldung {when} in Aussicht gestellt",
        promise_indirect="Ich hatte verstanden, dass eine Rückmeldung {when} vorgesehen war",
        promise_open="Sie hatten angekündigt, sich bei mir zu melden",
        promise_open_indirect="Ich hatte verstanden, dass ich von Ihnen hören würde",
        promise_undated="Sie hatten angekündigt, sich zu melden, sobald es etwas Neues gibt",
        promise_undated_indirect="Ich hatte verstanden, dass ich von Ihnen höre, sobald es etwas Neues gibt",
    ),
    openings={
        Kind.APPLICATION: ways("""
            ich melde mich zu {{ matter }}. Ich kann mir vorstellen, dass bei Ihnen gerade vieles zusammenkommt, und
            fasse mich deshalb kurz.

            ich hoffe, es geht Ihnen gut. Heute melde ich mich noch einmal zu {{ matter }}.

            ich schreibe Ihnen noch einmal zu {{ matter }}. Mir ist bewusst, dass eine sorgfältige Auswahl ihre Zeit
            braucht.
        """),
        Kind.SCREENING: ways("""
            vielen Dank noch einmal, dass Sie sich Zeit für mich genommen haben. Heute melde ich mich zu {{ matter
            }}.

            ich hoffe, es geht Ihnen gut. Ich melde mich noch einmal zu {{ matter }}. Was ich dabei über die
            Aufgaben erfahren habe, hat mir sehr weitergeholfen.
        """),
        Kind.FIRST_INTERVIEW: ways("""
            vielen Dank noch einmal für {{ thanked_matter }}. Ich habe dabei einen guten Eindruck von den Aufgaben
            bekommen und seither viel darüber nachgedacht.

            ich melde mich noch einmal zu {{ matter }}. Ich habe dabei ein deutlich klareres Bild von der Arbeit
            gewonnen, und dafür danke ich Ihnen.

            ich hoffe, es geht Ihnen gut. Heute schreibe ich Ihnen zu {{ matter }}. Es hat mir sehr gut gefallen, und
            ich denke gern daran zurück.
        """),
        Kind.LATER_INTERVIEW: ways("""
            vielen Dank noch einmal für {{ thanked_matter }}. Mir ist bewusst, wie viel Zeit in dieser Phase steckt,
            und ich weiß das sehr zu schätzen.

            ich hoffe, es geht Ihnen gut. Heute melde ich mich zu {{ matter }}. Allen, die sich dafür Zeit genommen
            haben, möchte ich herzlich danken.
        """),
        Kind.PROMISE: ways("""
            ich melde mich noch einmal zu {{ matter }}. {{ they_said }}; deshalb hoffe ich, dass jetzt ein guter
            Zeitpunkt für meine Frage ist.

            ich hoffe, es geht Ihnen gut, und melde mich zu {{ matter }}. {{ they_said }}. Ich weiß, dass solche
            Entscheidungen oft etwas länger dauern als geplant.
        """),
        Kind.RETURN: ways("""
            Ihrer automatischen Antwort habe ich entnommen, dass Sie {% if back %}{{ back }} zurück sein würden{%
            else %}nicht erreichbar waren{% endif %}, und habe mit meiner Nachricht deshalb etwas gewartet. Heute
            melde ich mich noch einmal zu {{ matter }}.

            ich hoffe, Sie sind gut wieder angekommen. Meine letzte Nachricht hat Sie während Ihrer Abwesenheit
            erreicht, deshalb melde ich mich noch einmal zu {{ matter }}.
        """),
        Kind.TIMES: ways("""
            ich melde mich zu {{ matter }}. Die Termine, die ich Ihnen {{ last_message }} vorgeschlagen hatte, sind
            inzwischen verstrichen, aber ich würde weiterhin gern mit Ihnen sprechen.

            ich hoffe, es geht Ihnen gut. Meine Terminvorschläge {{ last_message_of }} liegen nun schon
            zurück, deshalb melde ich mich noch einmal zu {{ matter }}. Ich würde weiterhin sehr gern mit
            Ihnen sprechen.
        """),
        Kind.PAPERS: ways("""
            ich melde mich noch einmal zu {{ matter }}. Ich hatte Ihnen {{ last_message }} {{ papers }} geschickt und
            hoffe, dass alles gut angekommen ist.

            ich hoffe, es geht Ihnen gut. Nachdem ich Ihnen {{ last_message }} {{ papers }} geschickt
            habe, melde ich mich heute zu {{ matter }}.
        """),
        Kind.ANSWERED: ways("""
            vielen Dank für Ihre Nachricht {{ their_last }}. Ich melde mich heute noch einmal zu {{ matter
            }}.

            über Ihre Nachricht {{ their_last }} habe ich mich gefreut, vielen Dank dafür. Heute schreibe
            ich Ihnen noch einmal zu {{ matter }}.
        """),
        Kind.SECOND: ways("""
            ich hatte Ihnen {{ last_note }} geschrieben und melde mich noch einmal zu {{ matter }}. Mir ist bewusst,
            dass eine solche Auswahl Zeit braucht.

            heute schreibe ich Ihnen noch einmal kurz zu {{ matter }}. Meine letzte Nachricht war {{ last_note_of
            }}, und ich würde den Kontakt gern halten.
        """),
        Kind.LAST: ways("""
            ich hatte Ihnen zuletzt {{ last_note }} geschrieben und melde mich nun ein letztes Mal zu {{ matter }}.
            Ich weiß, wie schnell sich Pläne ändern können.

            mit diesen Zeilen melde ich mich zum letzten Mal zu {{ matter }}. Meine vorige Nachricht war {{
            last_note_of }}, und vielleicht ist seither anderes wichtiger geworden.
        """),
        Kind.THANK_YOU: ways("""
            vielen Dank für {{ thanked }}. Ich habe mich sehr darüber gefreut und nun ein klareres Bild von {% if
            opening %}der {{ opening }}{% else %}der Arbeit{% endif %}.

            herzlichen Dank für {{ thanked }}. Es war schön, mehr über {% if opening %}die {{ opening }}{% else
            %}die Arbeit{% endif %} zu erfahren, und ich weiß die Zeit dafür sehr zu schätzen.
        """),
    },
    questions={
        Kind.APPLICATION: ways("""
            Können Sie mir sagen, wie es weitergeht und wann ich mit einer Rückmeldung rechnen darf?

            Darf ich fragen, bis wann Sie über den nächsten Schritt entscheiden möchten?
        """),
        Kind.SCREENING: ways("""
            Können Sie mir sagen, was der nächste Schritt wäre und wann er ansteht?

            Darf ich fragen, bis wann Sie über den nächsten Schritt entscheiden möchten?
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Können Sie mir sagen, wie der Stand ist und wie es weitergeht?

            Darf ich fragen, bis wann Sie über den nächsten Schritt entscheiden möchten?
        """),
        Kind.LATER_INTERVIEW: ways("""
            Darf ich fragen, bis wann Sie sich entscheiden möchten?

            Können Sie mir sagen, wie lange die Entscheidung voraussichtlich noch dauert?
        """),
        Kind.PROMISE: ways("""
            Können Sie mir sagen, wann ich nun mit einer Rückmeldung rechnen darf?

            Können Sie mir einen kurzen Zwischenstand geben?
        """),
        Kind.RETURN: ways("""
            Können Sie mir sagen, wie es weitergeht, sobald Sie dazu kommen?

            Können Sie mir einen kurzen Zwischenstand geben, sobald das Wichtigste aufgearbeitet ist?
        """),
        Kind.TIMES: ways("""
            Darf ich Ihnen ein paar neue Termine vorschlagen?

            Soll ich Ihnen neue Termine nennen, oder schlagen Sie mir lieber einen vor?
        """),
        Kind.PAPERS: ways("""
            Brauchen Sie noch etwas von mir, um zu entscheiden, wie es weitergeht?

            Fehlt Ihnen noch etwas, oder können Sie mir schon sagen, wie es weitergeht?
        """),
        Kind.ANSWERED: ways("""
            Hat sich seither schon etwas ergeben?

            Können Sie mir sagen, wie der Stand inzwischen ist?
        """),
        Kind.SECOND: ways("""
            Können Sie mir sagen, ob die Stelle noch offen ist und bis wann Sie entscheiden möchten?

            Können Sie mir einen kurzen Zwischenstand geben, auch wenn noch nichts entschieden ist?
        """),
        Kind.LAST: ways("""
            Ist die Stelle noch offen, oder haben Sie sich anders entschieden?

            Können Sie mir in einem Satz sagen, ob ich noch in der Auswahl bin?
        """),
        Kind.THANK_YOU: ways("""
            {% if not timing_known and not contact_known %}Können Sie mir sagen, wann ich mit einer Rückmeldung
            rechnen darf und an wen ich mich bis dahin direkt wenden kann?{% elif not timing_known %}Können Sie mir
            sagen, wann ich mit einer Rückmeldung rechnen darf oder ab wann ich nachfragen kann?{% elif not
            contact_known %}Können Sie mir sagen, an wen ich mich bei Fragen direkt wenden kann?{% else %}Ich freue
            mich darauf, von Ihnen zu hören.{% endif %}
        """),
    },
    before=ways("""
        Mein Interesse ist unverändert groß, und ich erzähle Ihnen gern mehr über meine Erfahrung.

        Die Arbeit reizt mich sehr, und ich würde gern mit Ihnen darüber sprechen, was ich einbringen kann.

        Die Stelle passt gut zu dem, was ich suche, und ich würde mich über ein Gespräch mit Ihnen freuen.
    """),
    after=ways("""
        Mein Interesse ist unverändert groß, und ich würde sehr gern bei Ihnen anfangen.

        Mein Interesse ist noch gewachsen, und ich kann mir die Arbeit bei Ihnen sehr gut vorstellen.

        Nach allem, was ich bisher erfahren habe, würde ich diese Aufgabe sehr gern übernehmen.
    """),
    thanked=ways("""
        Mein Interesse ist dadurch noch größer geworden, und ich würde mich freuen, wenn es weitergeht.

        Ich kann mir nun noch besser vorstellen, bei Ihnen zu arbeiten, und freue mich auf den nächsten Schritt.
    """),
    endings=ways("""
        Falls Sie noch etwas von mir brauchen, lassen Sie es mich bitte wissen. Vielen Dank für Ihre Zeit.

        Weitere Unterlagen sende ich Ihnen bei Bedarf gern zu. Haben Sie vielen Dank für Ihre Mühe.

        Melden Sie sich gern, wenn Ihnen noch etwas fehlt. Vielen Dank für Ihre Zeit.
    """),
    last_endings=ways("""
        Beide Antworten sind in Ordnung, und eine Zeile genügt. Wenn sich später etwas Passendes ergibt, freue ich
        mich, von Ihnen zu hören. Vielen Dank für Ihre Zeit.

        Falls es diesmal nicht geklappt hat, verstehe ich das gut und bleibe gern mit Ihnen in Kontakt. Sie
        erreichen mich jederzeit unter dieser Adresse. Vielen Dank für Ihre Mühe.
    """),
    thank_endings=ways("""
        Falls Sie noch Unterlagen von mir brauchen, sende ich sie Ihnen gern zu.

        Wenn ich Ihnen noch etwas zusenden kann, lassen Sie es mich bitte wissen.
    """),
    short_endings=ways("""
        Vielen Dank für Ihre Zeit.

        Vielen Dank für Ihre Mühe.
    """),
)
