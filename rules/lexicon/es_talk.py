"""Spanish: what both sides say to arrange things, and forms that ask nothing."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_DAY = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|pasado mañana|el \d{1,2}|entonces|allí|ahí)"
_MEET = (
    r"(?:entrevista\w*|reuni\w+|hablar|hablamos|charl\w+|platic\w+|llam\w+|vern\w+|ver|conocer\w*|"
    r"conozc\w+|videollamada|pas\w+|pásate|vente|ven|venga|venir|venirte|visita\w*|café|comer|"
    r"prueba\w*|sentar\w+|quedar|quedamos|acercar\w*|acércate)"
)

TALK: dict[Act, Phrases] = {
    Act.AFFIRMS: Phrases(
        (
            (
                r"^(?:hola |buenas |buenos días |gracias |muchas gracias |sí |si |ah |oh )*(?:sí|claro|por "
                r"supuesto|perfecto|de acuerdo|vale|ok|okay|va|genial|estupendo|fenomenal|ahí estaré|allí estaré|"
                r"ahi estare|encantad\w|con gusto|con mucho gusto|excelente|listo|confirmad\w|confirmo|sin "
                r"problema|hecho|muy bien|súper|ándale|órale|dale|bárbaro)"
            ),
            (
                r"(?:me (?:va bien|viene bien|viene perfecto|parece bien|queda bien|acomoda|sirve)|puedo|podría|"
                r"estaré|estare|estoy (?:disponible|libre)|ahí (?:estaré|nos vemos)|nos vemos|confirmo|me apunto|"
                r"allí estaré|cuenta conmigo|me funciona|nos viene bien)"
            ),
            rf"(?:hasta|nos vemos) (?:el )?{_DAY}",
        ),
        (r"no (?:\S+ ){0,2}?(?:puedo|me va|me viene|podré|estoy|podría)|lamentablemente|\?|si (?:no|le|te)",),
    ),
    Act.REFUSES: Phrases(
        (
            (r"no (?:\S+ ){0,3}?(?:puedo|podré|me va bien|me viene|estoy|podría|podremos|me queda)"),
            r"(?:lamentablemente|lástima) (?:\S+ ){0,5}?no",
        ),
        (r"\?",),
    ),
    Act.CONFIRMS: Phrases(
        (
            (
                r"(?:confirm\w+|queda (?:agendad\w|confirmad\w|fijad\w)|agendad\w|reservad\w|programad\w|te "
                r"esperamos|le esperamos|te espero|los esperamos|nos vemos|quedamos (?:el|a|en)|invitación "
                r"(?:adjunta|va|enviada)|enlace (?:adjunto|va)|te (?:llamo|marco)|le (?:llamo|marco))"
            ),
            (r"(?:pásate|vente|ven|pase|venga|acércate) (?:\S+ ){0,6}?(?:a las|el|mañana|y)"),
            rf"(?:entonces|pues) (?:\S+ )?{_DAY}",
        ),
        (r"\?|(?:favor|podrías|podría|puedes) (?:\S+ ){0,3}?confirm\w+|confírm\w+|confirma si|avísame|todavía no",),
    ),
    Act.PROPOSES: Phrases(
        (
            (
                rf"(?:puedes|podrías|podría|podemos|podríamos|quieres|quisier\w+|gustaría|queremos|quiero|te "
                rf"parece|le parece|tienes|tendrías|tiene|invit\w+|te va bien|le va bien|propong\w+|propon\w+|qué "
                rf"tal|os|nos) ... {_MEET}"
            ),
            rf"{_MEET} (?:\S+ ){{0,6}}?(?:{_DAY}|a las \d)",
            r"(?:va bien|viene bien|parece|funciona|acomoda|queda bien|conviene|puedes) (?:\S+ ){0,6}?\?",
            r"(?:haz|hagas) (?:\S+ ){0,2}?prueba",
        ),
        (
            r"gracias (?:\S+ ){0,3}?(?:por|a)|me gustó|fue un (?:gusto|placer)",
            (
                r"(?:consejo|comité|patronato|claustro|junta|directiva) (?:\S+ )?(?:se reúne|se junta|sesiona|pasó"
                r"|pospuso|movió|aplazó)"
            ),
        ),
    ),
    Act.SEEKS_TIMES: Phrases(
        (
            (
                r"(?:cuándo (?:puedes|podrías|te|le|tienes|podría)|qué (?:día|días|hora|horario|horarios|fecha|"
                r"fechas)|cuál (?:de|te|le)|(?:tu|su|tus|sus|dos|tres|algunos|un par de) (?:\S+ "
                r")?(?:disponibilidad|horarios|opciones|fechas|huecos|tardes|mañanas)|elige|elija|escoge|agenda "
                r"(?:\S+ ){0,3}?(?:tu|su|una|cita)|reserv\w+ (?:\S+ ){0,3}?(?:cita|hora|entrevista))"
            ),
        ),
        (r"cuándo (?:\S+ )?sabr",),
    ),
    Act.THANKS: Phrases((r"(?:gracias|agradec\w+)",)),
    Act.HELD: Phrases(
        (
            (
                r"(?:gracias|agradec\w+) (?:\S+ ){0,8}?(?:ayer|anoche|hoy|esta mañana|esta tarde|charla|plática|"
                r"platica|tiempo|recorrido|entrevista|visita|llamada|rato|conversación|acogida|recibirme|"
                r"confianza|prueba|café|reunión|clase)"
            ),
            (
                r"(?:gusto|placer|encantad\w|encantó|gustó|agradable|buena|bonita|genial) (?:\S+ "
                r"){0,4}?(?:conocer\w*|hablar|platicar|charlar|conversación|charla|plática|haber|lo que me "
                r"contaste|visita|verte|saludarte|el (?:proyecto|equipo))"
            ),
            (
                r"(?:lo que|como|cuando) (?:\S+ ){0,2}?(?:hablamos|platicamos|conversamos|contaste|comentamos) "
                r"(?:\S+ ){0,3}?(?:ayer|hoy|el)"
            ),
        ),
        (
            r"mañana (?:a|por|nos)|encantad\w de (?:\S+ )?(?:asistir|ir|participar)|me encantaría|gustaría|\?|próxim\w",
            r"de antemano",
        ),
    ),
    Act.MOVES: Phrases(
        (
            (
                r"(?:cambi\w+ (?:\S+ ){0,5}?(?:hora|día|fecha|para|al|cita|entrevista|reunión)|mov\w+ (?:\S+ "
                r"){0,5}?(?:al|para|a)|aplaz\w+|posp\w+|reagend\w+|reprogram\w+|en (?:vez|lugar) de|mejor (?:el|a "
                r"las|mañana)|pasarlo|pasamos (?:\S+ )?al|nueva (?:fecha|hora)|otro día)"
            ),
        ),
        (r"proceso|contratación|plaza|vacante|decisión|presupuesto|convocatoria",),
    ),
    Act.CANCELS: Phrases(
        (
            (
                r"(?:cancel\w+|anul\w+|suspend\w+ (?:\S+ ){0,3}?(?:entrevista|reunión|cita)|(?:tengo|tenemos) que "
                r"(?:\S+ ){0,3}?(?:cancelar|posponer|aplazar|reagendar|mover)|no (?:\S+ ){0,3}?(?:podremos|podré|"
                r"voy a poder) (?:\S+ ){0,3}?(?:recibirte|atender|vernos|el|mañana|hoy)|surgió|ha surgido)"
            ),
        ),
        (r"\?|si (?:no|necesit)",),
    ),
    Act.RECEIVED: Phrases(
        (
            (
                r"(?:recibí|recibimos|hemos recibido|he recibido|recibid\w|llegó|nos ha llegado|paso (?:\S+ "
                r"){0,4}?a|lo revis\w+|revisar\w+|en revisión|ya ingresé|gracias por (?:tu|su|postular\w*|aplicar|"
                r"enviar|el envío|contactar\w*|tu interés))"
            ),
        )
    ),
    Act.PRAISES: Phrases(
        ((r"(?:gustó|encantó|gusto|placer|genial|agradable|estupend[oa]|disfruté)"),),
        (r"würde|wäre|serai\w*|gustaría|encantaría",),
    ),
    Act.REOPENS: Phrases(
        (
            (
                r"(?:otra vacante|nueva vacante|otro puesto|sigues interesad\w|sigue interesad\w|se ha abierto|se "
                r"abrió|pensé en ti|pensamos en ti)"
            ),
        )
    ),
}


COURTESY = Phrases(
    (
        (
            r"(?:cualquier (?:duda|pregunta|cosa|consulta)|no (?:dudes|dude|dudéis|duden)|quedo (?:a (?:tu|"
            r"su) disposición|atent\w)|estoy a (?:tu|su) disposición|si tienes (?:dudas|preguntas|alguna)|si "
            r"tiene (?:dudas|preguntas|alguna)|alguna duda \?|dudas \?)"
        ),
        (
            r"(?:cómo (?:estás|está|te va|le va|andas)|qué tal(?: estás| todo)? \?|todo bien \?|espero que)|"
            r"(?:si (?:\S+ ){0,4}?(?:no puedes|no puede|no te va|no le va|surge|hay algún|cambia))"
        ),
        (
            r"(?:por favor (?:no|ten en cuenta|tome en cuenta|disculp\w+)|no (?:responda|respondas|contestes|"
            r"conteste)|trae|traiga|trae tu|pregunta por|pregunte por|toca el|verdad \?|no \?$|eh \?|"
            r"saluda\w* a|disculp\w+)"
        ),
    ),
)

THEN = Phrases(
    (
        (
            r"(?:entonces|después (?:de eso|te|le)|luego (?:de eso|te|le)|a partir de (?:ahí|entonces)|ese "
            r"día|tras eso|para entonces|al día siguiente|una vez|(?:a|tras) (?:mi|nuestra|su) (?:vuelta|regreso)"
            r"|cuando "
            r"(?:vuelva|volvamos|regres\w+|esté de vuelta))"
        ),
    )
)
