"""Spanish: what the owner says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

MINE: dict[Act, Phrases] = {
    Act.NUDGES: Phrases(
        (
            (
                r"(?:dar seguimiento|seguimiento|retomar|alguna (?:noticia|novedad|actualización)|algun[ao]s? "
                r"(?:\S+ )?noticias?|hay (?:\S+ ){0,3}?(?:noticias|novedades|respuesta|algo)|saber (?:si|cómo|en "
                r"qué|algo)|cómo (?:va|van|sigue|quedó|está|ha quedado|vamos)|en qué (?:quedó|va|punto|estado)|"
                r"sigo (?:\S+ ){0,3}?(?:interesad\w|con|pendiente|disponible|muy)|sigue (?:\S+ )?(?:en pie|"
                r"abierta|disponible)|no he (?:recibido|tenido|sabido)|sin (?:respuesta|noticias)|pudiste|pudo|"
                r"pudieron|has podido|ha podido|habéis|recordatorio|recordar\w*|último (?:recado|mensaje|correo)|"
                r"última vez|buzón|te (?:llamé|marqué)|le (?:llamé|marqué)|tuviste oportunidad|por si (?:se|te|"
                r"le))"
            ),
        ),
        (r"gracias por (?:el|tu|su) seguimiento",),
    ),
    Act.COMMITS: Phrases(
        (
            (
                r"(?:te|le|les|os|se) ?(?:lo|la|los|las)? ?(?:envío|mando|paso|confirmo|digo|aviso|respondo|"
                r"contesto|comparto|hago llegar|enviaré|mandaré|pasaré|confirmaré|diré|avisaré|responderé|"
                r"contestaré) (?:\S+ ){0,8}?(?:mañana|hoy|esta|luego|pronto|el|antes|en cuanto|más tarde|a la "
                r"brevedad|la próxima|después|ahora|enseguida)"
            ),
            (
                r"(?:voy a|déjame|déjeme|tengo que|debo|necesito) (?:\S+ ){0,2}?(?:revisar|checar|consultar|"
                r"pensar\w*|hablar\w*|ver|preguntar|comentar\w*|enviar\w*|mandar\w*|mirar\w*)"
            ),
            r"(?:dame|deme|denme|dadme) (?:\S+ ){0,3}?(?:hasta|un|unos|dos|tres)",
            (
                r"(?:mañana|esta noche|esta tarde|el \S+) (?:\S+ ){0,2}?(?:te|le|os|se) ?(?:lo|la|los|las)? "
                r"?(?:envío|mando|paso|confirmo|digo|hago llegar)"
            ),
            r"(?:enviaré|mandaré|confirmaré|avisaré|responderé|contestaré|haré llegar)",
        ),
        (r"\?|si (?:hace falta|necesit|quier)|en caso|adjunt\w+ (?:te|le)|ayer|gracias por|seguimiento",),
    ),
    Act.DELIVERS: Phrases(
        (
            (
                r"(?:adjunt\w+|aquí (?:está\w*|va\w*|tienes|tiene|te|le)|como (?:prometí|acordamos|quedamos|"
                r"pediste|me pidió)|va adjunt\w|ahí (?:va|van)|ya (?:está|lo (?:envié|llené|firmé|mandé)|envié|"
                r"mandé|firmé)|te (?:mando|paso|envío) (?:\S+ ){0,3}?(?:el|la|los|las|mi|mis)|firmad\w|"
                r"completad\w|reservad\w)"
            ),
        ),
        (r"mañana|luego|esta noche",),
    ),
    Act.APPLIES: Phrases(
        (
            (
                r"(?:postul\w+|mi cv|curr[íi]culum\w*|me interesa|busco (?:\S+ ){0,3}?(?:trabajo|empleo|chamba|"
                r"puesto)|solicit\w+ (?:\S+ )?(?:puesto|plaza|vacante|empleo)|buscan (?:\S+ ){0,3}?|buscáis|"
                r"vacante|habría (?:lugar|sitio|hueco)|trabajar (?:con|en|para) (?:ustedes|vosotros|usted))"
            ),
        ),
        (r"tu cv|su cv|tu candidatura|su candidatura",),
    ),
    Act.WITHDRAWS: Phrases(
        (
            (
                r"(?:retir\w+ (?:\S+ ){0,3}?(?:candidatura|solicitud|postulación|del proceso)|acept\w+ (?:\S+ "
                r"){0,3}?(?:otra|otro|una oferta)|ya no (?:\S+ )?(?:estoy|sigo|me interesa)|(?:decidido|prefiero|"
                r"decidí) (?:\S+ ){0,3}?(?:no (?:seguir|continuar)|quedarme|retirarme|declinar)|no voy a "
                r"(?:seguir|continuar))"
            ),
        ),
        (r"\?|si",),
    ),
    Act.DECLINES: Phrases(
        (
            (
                r"(?:declin\w+|rechaz\w+|no (?:\S+ ){0,2}?(?:puedo|voy a) aceptar|no acepto|tengo que decir que "
                r"no)"
            ),
        ),
        (r"\?|si",),
    ),
    Act.ACCEPTS: Phrases(
        (
            (
                r"(?:acepto|aceptar (?:\S+ ){0,3}?(?:la oferta|el puesto|la propuesta)|contrato (?:\S+ "
                r"){0,4}?firmad\w|firmad\w (?:\S+ ){0,4}?contrato|firmo|me uno|cuenten conmigo|cuenta conmigo "
                r"para el puesto)"
            ),
        ),
        (r"\?|si (?!acept|señor)\S+|antes|no acepto",),
    ),
    Act.ASKS: Phrases(
        (
            (r"(?:podrías|podría|puedes|puede|sabes|sabe|hay|tienes|tiene|tendría|sería|habría) (?:\S+ )*?\?"),
            (r"(?:dime|avísame|dígame|avíseme|confírmame|nomás avísame|quisiera saber)"),
        )
    ),
}
