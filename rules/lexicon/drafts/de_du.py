"""German texts for readers addressed with du."""

from __future__ import annotations

from rules.draft import Kind
from rules.lexicon.drafts.phrasebook import Manner, Texts, ways

TEXTS = Texts(
    manner=Manner(
        closing="Viele Grüße",
        promise="Du hattest mir eine Rückmeldung {when} angekündigt",
        promise_indirect="Ich hatte verstanden, dass eine Rückmeldung {when} vorgesehen war",
        promise_open="Du hattest angekündigt, dich bei mir zu melden",
        promise_open_indirect="Ich hatte verstanden, dass ich von euch hören würde",
        promise_undated="Du hattest angekündigt, dich zu melden, sobald es etwas Neues gibt",
        promise_undated_indirect="Ich hatte verstanden, dass ich von euch höre, sobald es etwas Neues gibt",
    ),
    openings={
        Kind.APPLICATION: ways("""
            ich melde mich zu {{ matter }}. Ich kann mir vorstellen, dass bei euch gerade vieles zusammenkommt, und
            fasse mich deshalb kurz.

            ich hoffe, es geht dir gut. Heute melde ich mich noch einmal zu {{ matter }}.

            ich schreibe dir noch einmal zu {{ matter }}. Mir ist klar, dass eine gute Auswahl ihre Zeit braucht.
        """),
        Kind.SCREENING: ways("""
            vielen Dank noch einmal, dass du dir Zeit für mich genommen hast. Heute melde ich mich zu {{ matter }}.

            ich hoffe, es geht dir gut. Ich melde mich noch einmal zu {{ matter }}. Was ich dabei über die Aufgaben
            erfahren habe, hat mir sehr weitergeholfen.
        """),
        Kind.FIRST_INTERVIEW: ways("""
            vielen Dank noch einmal für {{ thanked_matter }}. Ich habe dabei einen guten Eindruck von den Aufgaben
            bekommen und seither viel darüber nachgedacht.

            ich melde mich noch einmal zu {{ matter }}. Ich habe dabei ein deutlich klareres Bild von der Arbeit
            gewonnen, und dafür danke ich dir.

            ich hoffe, es geht dir gut. Heute schreibe ich dir zu {{ matter }}. Es hat mir sehr gut gefallen, und ich
            denke gern daran zurück.
        """),
        Kind.LATER_INTERVIEW: ways("""
            vielen Dank noch einmal für {{ thanked_matter }}. Mir ist klar, wie viel Zeit in dieser Phase steckt,
            und ich weiß das sehr zu schätzen.

            ich hoffe, es geht dir gut. Heute melde ich mich zu {{ matter }}. Allen, die sich dafür Zeit genommen
            haben, möchte ich herzlich danken.
        """),
        Kind.PROMISE: ways("""
            ich melde mich noch einmal zu {{ matter }}. {{ they_said }}; deshalb hoffe ich, dass jetzt ein guter
            Zeitpunkt für meine Frage ist.

            ich hoffe, es geht dir gut, und melde mich zu {{ matter }}. {{ they_said }}. Ich weiß, dass solche
            Entscheidungen oft etwas länger dauern als geplant.
        """),
        Kind.RETURN: ways("""
            deiner automatischen Antwort habe ich entnommen, dass du {% if back %}{{ back }} zurück sein würdest{%
            else %}nicht erreichbar warst{% endif %}, und habe mit meiner Nachricht deshalb etwas gewartet. Heute
            melde ich mich noch einmal zu {{ matter }}.

            ich hoffe, du bist gut wieder angekommen. Meine letzte Nachricht hat dich während deiner Abwesenheit
            erreicht, deshalb melde ich mich noch einmal zu {{ matter }}.
        """),
        Kind.TIMES: ways("""
            ich melde mich zu {{ matter }}. Die Termine, die ich dir {{ last_message }} vorgeschlagen hatte, sind
            inzwischen verstrichen, aber ich würde weiterhin gern mit dir sprechen.

            ich hoffe, es geht dir gut. Meine Terminvorschläge {{ last_message_of }} liegen nun schon
            zurück, deshalb melde ich mich noch einmal zu {{ matter }}. Ich würde weiterhin sehr gern mit
            dir sprechen.
        """),
        Kind.PAPERS: ways("""
            ich melde mich noch einmal zu {{ matter }}. Ich hatte dir {{ last_message }} {{ papers }} geschickt und
            hoffe, dass alles gut angekommen ist.

            ich hoffe, es geht dir gut. Nachdem ich dir {{ last_message }} {{ papers }} geschickt habe,
            melde ich mich heute zu {{ matter }}.
        """),
        Kind.ANSWERED: ways("""
            vielen Dank für deine Nachricht {{ their_last }}. Ich melde mich heute noch einmal zu {{
            matter }}.

            über deine Nachricht {{ their_last }} habe ich mich gefreut, vielen Dank dafür. Heute schreibe
            ich dir noch einmal zu {{ matter }}.
        """),
        Kind.SECOND: ways("""
            ich hatte dir {{ last_note }} geschrieben und melde mich noch einmal zu {{ matter }}. Mir ist klar, dass
            eine solche Auswahl Zeit braucht.

            heute schreibe ich dir noch einmal kurz zu {{ matter }}. Meine letzte Nachricht war {{ last_note_of }},
            und ich würde den Kontakt gern halten.
        """),
        Kind.LAST: ways("""
            ich hatte dir zuletzt {{ last_note }} geschrieben und melde mich nun ein letztes Mal zu {{ matter }}.
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
            Kannst du mir sagen, wie es weitergeht und wann ich mit einer Rückmeldung rechnen darf?

            Darf ich fragen, bis wann ihr über den nächsten Schritt entscheiden möchtet?
        """),
        Kind.SCREENING: ways("""
            Kannst du mir sagen, was der nächste Schritt wäre und wann er ansteht?

            Darf ich fragen, bis wann ihr über den nächsten Schritt entscheiden möchtet?
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Kannst du mir sagen, wie der Stand ist und wie es weitergeht?

            Darf ich fragen, bis wann ihr über den nächsten Schritt entscheiden möchtet?
        """),
        Kind.LATER_INTERVIEW: ways("""
            Darf ich fragen, bis wann ihr euch entscheiden möchtet?

            Kannst du mir sagen, wie lange die Entscheidung voraussichtlich noch dauert?
        """),
        Kind.PROMISE: ways("""
            Kannst du mir sagen, wann ich nun mit einer Rückmeldung rechnen darf?

            Kannst du mir einen kurzen Zwischenstand geben?
        """),
        Kind.RETURN: ways("""
            Kannst du mir sagen, wie es weitergeht, sobald du dazu kommst?

            Kannst du mir einen kurzen Zwischenstand geben, sobald das Wichtigste aufgearbeitet ist?
        """),
        Kind.TIMES: ways("""
            Darf ich dir ein paar neue Termine vorschlagen?

            Soll ich dir neue Termine nennen, oder schlägst du mir lieber einen vor?
        """),
        Kind.PAPERS: ways("""
            Brauchst du noch etwas von mir, um zu entscheiden, wie es weitergeht?

            Fehlt dir noch etwas, oder kannst du mir schon sagen, wie es weitergeht?
        """),
        Kind.ANSWERED: ways("""
            Hat sich seither schon etwas ergeben?

            Kannst du mir sagen, wie der Stand inzwischen ist?
        """),
        Kind.SECOND: ways("""
            Kannst du mir sagen, ob die Stelle noch offen ist und bis wann ihr entscheiden möchtet?

            Kannst du mir einen kurzen Zwischenstand geben, auch wenn noch nichts entschieden ist?
        """),
        Kind.LAST: ways("""
            Ist die Stelle noch offen, oder habt ihr euch anders entschieden?

            Kannst du mir in einem Satz sagen, ob ich noch in der Auswahl bin?
        """),
        Kind.THANK_YOU: ways("""
            {% if not timing_known and not contact_known %}Kannst du mir sagen, wann ich mit einer Rückmeldung
            rechnen darf und an wen ich mich bis dahin direkt wenden kann?{% elif not timing_known %}Kannst du mir
            sagen, wann ich mit einer Rückmeldung rechnen darf oder ab wann ich nachfragen kann?{% elif not
            contact_known %}Kannst du mir sagen, an wen ich mich bei Fragen direkt wenden kann?{% else %}Ich freue
            mich darauf, von dir zu hören.{% endif %}
        """),
    },
    before=ways("""
        Mein Interesse ist unverändert groß, und ich erzähle dir gern mehr über meine Erfahrung.

        Die Arbeit reizt mich sehr, und ich würde gern mit dir darüber sprechen, was ich einbringen kann.

        Die Stelle passt gut zu dem, was ich suche, und ich würde mich über ein Gespräch mit dir freuen.
    """),
    after=ways("""
        Mein Interesse ist unverändert groß, und ich würde sehr gern bei euch anfangen.

        Mein Interesse ist noch gewachsen, und ich kann mir die Arbeit bei euch sehr gut vorstellen.

        Nach allem, was ich bisher erfahren habe, würde ich diese Aufgabe sehr gern übernehmen.
    """),
    thanked=ways("""
        Mein Interesse ist dadurch noch größer geworden, und ich würde mich freuen, wenn es weitergeht.

        Ich kann mir nun noch besser vorstellen, bei euch zu arbeiten, und freue mich auf den nächsten Schritt.
    """),
    endings=ways("""
        Falls du noch etwas von mir brauchst, lass es mich bitte wissen. Vielen Dank für deine Zeit.

        Weitere Unterlagen schicke ich dir bei Bedarf gern. Vielen Dank für deine Mühe.

        Melde dich gern, wenn dir noch etwas fehlt. Vielen Dank für deine Zeit.
    """),
    last_endings=ways("""
        Beide Antworten sind in Ordnung, und eine Zeile genügt. Wenn sich später etwas Passendes ergibt, freue ich
        mich, von dir zu hören. Vielen Dank für deine Zeit.

        Falls es diesmal nicht geklappt hat, verstehe ich das gut und bleibe gern mit dir in Kontakt. Du erreichst
        mich jederzeit unter dieser Adresse. Vielen Dank für deine Mühe.
    """),
    thank_endings=ways("""
        Falls du noch Unterlagen von mir brauchst, schicke ich sie dir gern.

        Wenn ich dir noch etwas schicken kann, lass es mich bitte wissen.
    """),
    short_endings=ways("""
        Vielen Dank für deine Zeit.

        Vielen Dank für deine Mühe.
    """),
)
