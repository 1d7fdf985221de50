"""Spanish texts for readers addressed with usted."""

from __future__ import annotations

from rules.draft import Kind
from rules.lexicon.drafts.phrasebook import Manner, Texts, ways

TEXTS = Texts(
    manner=Manner(
        closing="Un cordial saludo,",
        promise="Me comentó que podía esperar noticias suyas {when}",
        promise_indirect="Tenía entendido que podría haber noticias {when}",
        promise_open="Me comentó que se pondría en contacto conmigo",
        promise_open_indirect="Tenía entendido que se pondrían en contacto conmigo",
        promise_undated="Me comentó que se pondría en contacto conmigo cuando hubiera novedades",
        promise_undated_indirect="Tenía entendido que se pondrían en contacto conmigo cuando hubiera novedades",
    ),
    openings={
        Kind.APPLICATION: ways("""
            Le escribo de nuevo en relación con {{ matter }}. Imagino que tendrá mucho trabajo estos días, así que
            seré breve.

            Espero que se encuentre bien. Le escribo de nuevo a propósito de {{ matter }}.

            Le escribo en relación con {{ matter }}. Sé que un proceso de selección requiere tiempo y dedicación.
        """),
        Kind.SCREENING: ways("""
            Gracias de nuevo por el tiempo que me dedicó. Le escribo en relación con {{ matter }}.

            Le escribo de nuevo en relación con {{ matter }}. Me resultó muy útil conocer mejor lo que buscan.
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Gracias de nuevo por {{ thanked_matter }}. Desde entonces he pensado mucho en ello, y valoro todo lo que
            pude aprender.

            Le escribo de nuevo en relación con {{ matter }}. Me quedé con una idea mucho más clara del trabajo, y
            se lo agradezco.

            Espero que se encuentre bien. Le escribo a propósito de {{ matter }}. Guardo muy buen recuerdo de ese día
            y agradezco el tiempo dedicado.
        """),
        Kind.LATER_INTERVIEW: ways("""
            Gracias de nuevo por {{ thanked_matter }}. Sé cuánto tiempo requiere esta fase, y se lo agradezco mucho.

            Espero que se encuentre bien. Le escribo en relación con {{ matter }}, y doy las gracias a todas las
            personas que le han dedicado su tiempo.
        """),
        Kind.PROMISE: ways("""
            Le escribo en relación con {{ matter }}. {{ they_said }}, así que espero que sea un buen momento para
            preguntar.

            Espero que se encuentre bien. Le escribo a propósito de {{ matter }}. {{ they_said }}, y sé que estas
            decisiones suelen llevar algo más de tiempo de lo previsto.
        """),
        Kind.RETURN: ways("""
            En su respuesta automática leí que {% if back %}estaría de vuelta {{ back }}{% else %}no estaba
            disponible{% endif %}, y por eso he esperado un poco antes de escribirle. Quería retomar el contacto por
            {{ matter }}.

            Espero que haya tenido una buena vuelta. Mi último mensaje le llegó durante su ausencia, así que le
            escribo de nuevo en relación con {{ matter }}.
        """),
        Kind.TIMES: ways("""
            Le escribo en relación con {{ matter }}. Los horarios que le propuse {{ last_message }} ya han pasado,
            pero me gustaría igualmente que habláramos.

            Espero que se encuentre bien. Las fechas de mi mensaje {{ last_message_of }} ya han quedado
            atrás, así que le escribo de nuevo en relación con {{ matter }}. Me sigue interesando mucho hablar con
            usted.
        """),
        Kind.PAPERS: ways("""
            Le escribo de nuevo en relación con {{ matter }}. Le envié {{ papers }} {{ last_message }}, y espero que
            haya llegado todo bien.

            Espero que se encuentre bien. Le mandé {{ papers }} {{ last_message }}, y ahora le escribo en
            relación con {{ matter }}.
        """),
        Kind.ANSWERED: ways("""
            Muchas gracias por su mensaje {{ their_last }}. Le escribo de nuevo en relación con {{ matter
            }}.

            Le agradezco su respuesta {{ their_last }}. Quería preguntarle de nuevo por {{
            matter }}.
        """),
        Kind.SECOND: ways("""
            Le escribí {{ last_note }} y quería intentarlo una vez más, en relación con {{ matter }}. Entiendo que
            una decisión así lleva su tiempo.

            Espero que se encuentre bien. Tras mi mensaje {{ last_note_of }}, le mando unas líneas en relación con
            {{ matter }}, porque no quisiera perder el contacto.
        """),
        Kind.LAST: ways("""
            Le escribo por última vez en relación con {{ matter }}, después de mi mensaje {{ last_note_of }}. Sé que
            las prioridades pueden cambiar con rapidez.

            Mi último mensaje fue {{ last_note_of }}, y entiendo que desde entonces hayan surgido otras prioridades.
            Estas son mis últimas líneas en relación con {{ matter }}.
        """),
        Kind.THANK_YOU: ways("""
            Muchas gracias por {{ thanked }}. Disfruté mucho y me quedé con una idea más clara {% if opening %}del
            {{ opening }}{% else %}del trabajo{% endif %}.

            Quería darle las gracias por {{ thanked }}. Me gustó conocer mejor {% if opening %}el {{ opening }}{%
            else %}el trabajo{% endif %}, y valoro el tiempo que se le dedicó.
        """),
    },
    questions={
        Kind.APPLICATION: ways("""
            ¿Podría decirme cuál es el siguiente paso y cuándo podría tener noticias?

            ¿Puedo preguntarle cuándo prevén decidir el siguiente paso?
        """),
        Kind.SCREENING: ways("""
            ¿Podría decirme cuál sería el siguiente paso y cuándo tendría lugar?

            ¿Puedo preguntarle cuándo prevén decidir el siguiente paso?
        """),
        Kind.FIRST_INTERVIEW: ways("""
            ¿Podría decirme en qué punto se encuentra el proceso y cuál sería el siguiente paso?

            ¿Puedo preguntarle cuándo prevén decidir el siguiente paso?
        """),
        Kind.LATER_INTERVIEW: ways("""
            ¿Puedo preguntarle cuándo prevén tomar una decisión?

            ¿Podría decirme cuánto tiempo más puede llevar la decisión?
        """),
        Kind.PROMISE: ways("""
            ¿Podría decirme cuándo puedo esperar ahora una respuesta?

            ¿Podría decirme en qué punto se encuentra el proceso?
        """),
        Kind.RETURN: ways("""
            ¿Podría decirme, cuando se haya puesto al día, cuál sería el siguiente paso?

            Cuando tenga un momento, ¿podría decirme en qué punto se encuentra el proceso?
        """),
        Kind.TIMES: ways("""
            ¿Le parece bien que le proponga algunas fechas nuevas?

            ¿Le mando yo nuevos horarios, o prefiere proponerme una fecha?
        """),
        Kind.PAPERS: ways("""
            ¿Hace falta algo más de mi parte para seguir adelante?

            ¿Falta algún documento más, o podría decirme ya cuál sería el siguiente paso?
        """),
        Kind.ANSWERED: ways("""
            ¿Ha habido alguna novedad desde entonces?

            ¿Podría decirme en qué punto está ahora el proceso?
        """),
        Kind.SECOND: ways("""
            ¿Podría decirme si el puesto sigue abierto y cuándo prevén decidir?

            ¿Podría decirme en qué punto está el proceso, aunque todavía no haya nada decidido?
        """),
        Kind.LAST: ways("""
            ¿Sigue abierto el puesto, o se han decidido por otra persona?

            ¿Podría decirme en una línea si mi candidatura sigue en pie?
        """),
        Kind.THANK_YOU: ways("""
            {% if not timing_known and not contact_known %}¿Podría decirme cuándo podría tener noticias y con quién
            puedo hablar directamente hasta entonces?{% elif not timing_known %}¿Podría decirme cuándo podría tener
            noticias, o a partir de cuándo puedo preguntar?{% elif not contact_known %}¿Podría decirme con quién
            puedo hablar directamente si me surge alguna duda?{% else %}Quedo a la espera de sus noticias.{% endif
            %}
        """),
    },
    before=ways("""
        Sigo teniendo mucho interés, y con gusto le contaría más sobre mi experiencia.

        El trabajo me atrae mucho, y me gustaría hablar con usted de lo que podría aportar.

        El puesto encaja bien con lo que busco, y me gustaría mucho hablar con usted.
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
        Si necesita algo más de mi parte, no dude en decírmelo. Muchas gracias por su tiempo.

        Con gusto le envío cualquier otra información que le sea útil. Muchas gracias por su atención.

        Si falta algún documento o algún dato, se lo envío enseguida. Muchas gracias por su tiempo.
    """),
    last_endings=ways("""
        Cualquiera de las dos respuestas está bien, y basta una línea. Si más adelante surge algo adecuado, me
        alegrará tener noticias suyas. Gracias por su tiempo.

        Si han elegido a otra persona, lo entiendo perfectamente y me gustaría mantener el contacto; puede
        escribirme a esta dirección cuando quiera. Gracias por su atención.
    """),
    thank_endings=ways("""
        Si necesita algo más de mi parte, no dude en decírmelo.

        Con gusto le envío cualquier otra información que le sea útil.
    """),
    short_endings=ways("""
        Muchas gracias por su tiempo.

        Muchas gracias por su atención.
    """),
)
