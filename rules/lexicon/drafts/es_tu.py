"""Spanish texts for readers addressed with tú. They use no verb form in which vos would differ."""

from __future__ import annotations

from rules.draft import Kind
from rules.lexicon.drafts.phrasebook import Manner, Texts, ways

TEXTS = Texts(
    manner=Manner(
        closing="Un saludo,",
        promise="Me comentaste que podía esperar noticias tuyas {when}",
        promise_indirect="Tenía entendido que podría haber noticias {when}",
        promise_open="Me comentaste que me escribirías",
        promise_open_indirect="Tenía entendido que se pondrían en contacto conmigo",
        promise_undated="Me comentaste que me escribirías cuando hubiera novedades",
        promise_undated_indirect="Tenía entendido que se pondrían en contacto conmigo cuando hubiera novedades",
    ),
    openings={
        Kind.APPLICATION: ways("""
            Te escribo de nuevo en relación con {{ matter }}. Imagino que tendrás mucho trabajo estos días, así que
            seré breve.

            Espero que todo vaya bien. Te escribo de nuevo a propósito de {{ matter }}.

            Te escribo en relación con {{ matter }}. Sé que un proceso de selección requiere tiempo y dedicación.
        """),
        Kind.SCREENING: ways("""
            Gracias de nuevo por el tiempo que me dedicaste. Te escribo en relación con {{ matter }}.

            Te escribo de nuevo en relación con {{ matter }}. Me resultó muy útil conocer mejor lo que buscan.
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Gracias de nuevo por {{ thanked_matter }}. Desde entonces he pensado mucho en ello, y valoro todo lo que
            pude aprender.

            Te escribo de nuevo en relación con {{ matter }}. Me quedé con una idea mucho más clara del trabajo, y
            te lo agradezco.

            Espero que todo vaya bien. Te escribo a propósito de {{ matter }}. Guardo muy buen recuerdo de ese día y
            agradezco el tiempo dedicado.
        """),
        Kind.LATER_INTERVIEW: ways("""
            Gracias de nuevo por {{ thanked_matter }}. Sé cuánto tiempo requiere esta fase, y te lo agradezco mucho.

            Espero que todo vaya bien. Te escribo en relación con {{ matter }}, y doy las gracias a todas las
            personas que le han dedicado su tiempo.
        """),
        Kind.PROMISE: ways("""
            Te escribo en relación con {{ matter }}. {{ they_said }}, así que espero que sea un buen momento para
            preguntar.

            Espero que todo vaya bien. Te escribo a propósito de {{ matter }}. {{ they_said }}, y sé que estas
            decisiones suelen llevar algo más de tiempo de lo previsto.
        """),
        Kind.RETURN: ways("""
            En tu respuesta automática leí que {% if back %}estarías de vuelta {{ back }}{% else %}no estabas
            disponible{% endif %}, y por eso he esperado un poco antes de escribirte. Quería retomar el contacto por
            {{ matter }}.

            Espero que la vuelta haya ido bien. Mi último mensaje te llegó durante tu ausencia, así que te escribo
            de nuevo en relación con {{ matter }}.
        """),
        Kind.TIMES: ways("""
            Te escribo en relación con {{ matter }}. Los horarios que te propuse {{ last_message }} ya han pasado,
            pero me gustaría igualmente que habláramos.

            Espero que todo vaya bien. Las fechas de mi mensaje {{ last_message_of }} ya han quedado
            atrás, así que te escribo de nuevo en relación con {{ matter }}. Me sigue interesando mucho hablar contigo.
        """),
        Kind.PAPERS: ways("""
            Te escribo de nuevo en relación con {{ matter }}. Te envié {{ papers }} {{ last_message }}, y espero que
            haya llegado todo bien.

            Espero que todo vaya bien. Te mandé {{ papers }} {{ last_message }}, y ahora te escribo en
            relación con {{ matter }}.
        """),
        Kind.ANSWERED: ways("""
            Muchas gracias por tu mensaje {{ their_last }}. Te escribo de nuevo en relación con {{ matter
            }}.

            Te agradezco tu respuesta {{ their_last }}. Quería preguntarte de nuevo por {{
            matter }}.
        """),
        Kind.SECOND: ways("""
            Te escribí {{ last_note }} y quería intentarlo una vez más, en relación con {{ matter }}. Entiendo que
            una decisión así lleva su tiempo.

            Espero que todo vaya bien. Tras mi mensaje {{ last_note_of }}, te mando unas líneas en relación con {{
            matter }}, porque no quisiera perder el contacto.
        """),
        Kind.LAST: ways("""
            Te escribo por última vez en relación con {{ matter }}, después de mi mensaje {{ last_note_of }}. Sé que
            las prioridades pueden cambiar con rapidez.

            Mi último mensaje fue {{ last_note_of }}, y entiendo que desde entonces hayan surgido otras prioridades.
            Estas son mis últimas líneas en relación con {{ matter }}.
        """),
        Kind.THANK_YOU: ways("""
            Muchas gracias por {{ thanked }}. Disfruté mucho y me quedé con una idea más clara {% if opening %}del
            {{ opening }}{% else %}del trabajo{% endif %}.

            Quería darte las gracias por {{ thanked }}. Me gustó conocer mejor {% if opening %}el {{ opening }}{%
            else %}el trabajo{% endif %}, y valoro el tiempo que se le dedicó.
        """),
    },
    questions={
        Kind.APPLICATION: ways("""
            ¿Podrías decirme cuál es el siguiente paso y cuándo podría tener noticias?

            ¿Podrías decirme para cuándo está previsto decidir el siguiente paso?
        """),
        Kind.SCREENING: ways("""
            ¿Podrías decirme cuál sería el siguiente paso y cuándo tendría lugar?

            ¿Podrías decirme para cuándo está previsto decidir el siguiente paso?
        """),
        Kind.FIRST_INTERVIEW: ways("""
            ¿Podrías decirme en qué punto se encuentra el proceso y cuál sería el siguiente paso?

            ¿Podrías decirme para cuándo está previsto decidir el siguiente paso?
        """),
        Kind.LATER_INTERVIEW: ways("""
            ¿Podrías decirme para cuándo está prevista la decisión?

            ¿Podrías decirme cuánto tiempo más puede llevar la decisión?
        """),
        Kind.PROMISE: ways("""
            ¿Podrías decirme cuándo puedo esperar ahora una respuesta?

            ¿Podrías decirme en qué punto se encuentra el proceso?
        """),
        Kind.RETURN: ways("""
            ¿Podrías decirme, en cuanto sea posible, cuál sería el siguiente paso?

            Cuando haya un momento tranquilo, ¿podrías decirme en qué punto se encuentra el proceso?
        """),
        Kind.TIMES: ways("""
            ¿Te parece bien que te proponga algunas fechas nuevas?

            ¿Te mando yo nuevos horarios, o te resulta más fácil proponerme una fecha?
        """),
        Kind.PAPERS: ways("""
            ¿Hace falta algo más de mi parte para seguir adelante?

            ¿Falta algún documento más, o podrías decirme ya cuál sería el siguiente paso?
        """),
        Kind.ANSWERED: ways("""
            ¿Ha habido alguna novedad desde entonces?

            ¿Podrías decirme en qué punto está ahora el proceso?
        """),
        Kind.SECOND: ways("""
            ¿Podrías decirme si el puesto sigue abierto y para cuándo está prevista la decisión?

            ¿Podrías decirme en qué punto está el proceso, aunque todavía no haya nada decidido?
        """),
        Kind.LAST: ways("""
            ¿Sigue abierto el puesto, o ya hay otra persona elegida?

            ¿Podrías decirme en una línea si mi candidatura sigue en pie?
        """),
        Kind.THANK_YOU: ways("""
            {% if not timing_known and not contact_known %}¿Podrías decirme cuándo podría tener noticias y con quién
            puedo hablar directamente hasta entonces?{% elif not timing_known %}¿Podrías decirme cuándo podría tener
            noticias, o a partir de cuándo puedo preguntar?{% elif not contact_known %}¿Podrías decirme con quién
            puedo hablar directamente si me surge alguna duda?{% else %}Quedo a la espera de tus noticias.{% endif
            %}
        """),
    },
    before=ways("""
        Sigo teniendo mucho interés, y con gusto te contaría más sobre mi experiencia.

        El trabajo me atrae mucho, y me gustaría que habláramos de lo que podría aportar.

        El puesto encaja bien con lo que busco, y me gustaría mucho hablar contigo.
    """),
    after=ways("""
        Sigo teniendo mucho interés, y me gustaría mucho incorporarme.

        Mi interés no ha hecho más que crecer, y me encantaría seguir adelante.

        Por lo que he podido conocer hasta ahora, es un trabajo que haría con mucho gusto.
    """),
    thanked=ways("""
        Ha confirmado mi interés, y me gustaría mucho continuar.

        Mi interés es ahora aún mayor, y me encantaría dar el siguiente paso.
    """),
    endings=ways("""
        Si hace falta algo más de mi parte, con gusto te lo envío. Muchas gracias por tu tiempo.

        Con gusto te envío cualquier otra información que sea útil. Muchas gracias por tu atención.

        Si falta algún documento o algún dato, te lo envío enseguida. Muchas gracias por tu tiempo.
    """),
    last_endings=ways("""
        Cualquiera de las dos respuestas está bien, y basta una línea. Si más adelante surge algo adecuado, me
        alegrará tener noticias tuyas. Gracias por tu tiempo.

        Si han elegido a otra persona, lo entiendo perfectamente y me gustaría mantener el contacto; en esta
        dirección me encontrarás siempre. Gracias por tu atención.
    """),
    thank_endings=ways("""
        Si hace falta algo más de mi parte, con gusto te lo envío.

        Con gusto te envío cualquier otra información que sea útil.
    """),
    short_endings=ways("""
        Muchas gracias por tu tiempo.

        Muchas gracias por tu atención.
    """),
)
