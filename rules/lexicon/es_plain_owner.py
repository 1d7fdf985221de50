"""Spanish: what the owner says in plain, short words, in Spain and in Latin America."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_SOON = (
    r"(?:mañana|hoy|esta noche|esta tarde|luego|pronto|el lunes|el martes|el miércoles|el jueves|el viernes|el "
    r"sábado|el domingo|el fin de semana|antes de\S*|en cuanto|en el día|la próxima|la semana|al rato|más tarde"
    r"|ahorita)"
)

MINE: dict[Act, Phrases] = {
    Act.NUDGES: Phrases(
        (
            (
                r"(?:no|ni) (?:\S+ )?(?:vuelto a|he|hemos) ?(?:\S+ ){0,2}?(?:saber|sabido|recibido|tenido) (?:\S+ "
                r"){0,3}?(?:nada|respuesta|noticias)"
            ),
            (
                r"(?:le|te|les|os) (?:escribí|mandé|envié|llamé|marqué|dejé|había escrito) (?:\S+ ){0,5}?(?:hace|la "
                r"semana|el|recado|mensaje|ayer)"
            ),
            r"(?:el|la) (?:\S+ ){0,3}?(?:le|te|les) (?:dejé|llamé|marqué|escribí)",
            (
                r"se sabe (?:ya )?algo|hubo (?:\S+ )?(?:noticia|novedad|suerte)|cómo va (?:lo|la|el)|como va (?:lo"
                r"|la|el)|en qué quedó"
            ),
            (
                r"(?:viste|vio|leíste|recibiste|llegó|recibió) (?:\S+ )?(?:mi|mis) (?:\S+ )?(?:mensaje|correo|mail"
                r"|solicitud|cv)"
            ),
            (
                r"(?:paso|pasaba|molesto|escribo|vuelvo) (?:\S+ ){0,3}?(?:a preguntar|para preguntar|para saber|de "
                r"nuevo|otra vez|a escribir)"
            ),
            r"(?:preguntar|saber) (?:\S+ )?(?:si (?:ya|hay|han|hubo|se|tienen)|cómo va)",
        ),
        (r"gracias por (?:el|tu|su) seguimiento|\badjunto",),
    ),
    Act.COMMITS: Phrases(
        (
            (
                r"(?:lo|la|los|las|se lo|te lo|se la|te la) (?:\S+ )?(?:hablo|consulto|checo|reviso|platico|pienso"
                rf"|veo|mando|envío|hago llegar|comento|confirmo|contesto) (?:\S+ ){{0,6}}?(?:{_SOON}|y te|y le|con)"
            ),
            (
                r"(?:primero )?tengo que (?:\S+ )?(?:platicar|hablar|consultar|pensar|checar|revisar|ver"
                r"|comentar)(?:lo|la|los)? (?:con|en)"
            ),
            r"(?:tiene|tienes|tendrás|tendrá) (?:\S+ ){0,4}?(?:papeles|documentos|carta|respuesta|certificado)",
            (
                rf"{_SOON} (?:\S+ ){{0,2}}?(?:te|le|les|os|se) (?:\S+ )?(?:digo|mando|envío|confirmo|paso|respondo"
                r"|contesto|escribo)"
            ),
            rf"(?:te|le|les|os) (?:escribo|respondo|contesto|confirmo|digo|mando|paso) (?:\S+ ){{0,4}}?{_SOON}",
        ),
        (
            (
                r"\?|si (?:hace falta|necesit|quier|se)|ayer|gracias por|le escribo|te escribo (?:por|para|de)|para "
                r"preguntar|ya"
            ),
        ),
    ),
    Act.DELIVERS: Phrases(
        (
            (
                r"(?:hasta|antes d?el|a partir d?el) (?:\S+ ){0,4}?(?:no (?:puedo|podría)|podría|puedo) (?:\S+ "
                r"){0,8}?(?:jef[ea]|preaviso|suelta|empezar)"
            ),
            r"anexo (?:\S+ )?(?:mi|el|la|los|las|copia)|va (?:el|la|mi)",
        ),
        (r"\?|vacante|puesto|postul\w+",),
    ),
    Act.APPLIES: Phrases(
        (
            r"(?:hacen falta|hace falta|faltan|necesitan?|ocupan?) (?:\S+ )?manos",
            r"podría (?:\S+ ){0,2}?(?:tardes|mañanas|días|horas) (?:por|a la) semana",
            (
                r"(?:siguen|sigues|están|estás|andan|andas|estáis) (?:\S+ )?(?:buscando|contratando|ocupando"
                r"|necesitando)"
            ),
            (
                r"(?:vas|van|vais) a (?:coger|contratar|meter|agarrar|ocupar|necesitar) (?:\S+ )?(?:gente|personal"
                r"|alguien|a alguien)"
            ),
            (
                r"(?:tendrías|tendría|tendrán|tienes|tienen|hay|habría|habrá|tendréis) (?:\S+ )?(?:algo|chamba"
                r"|trabajo|sitio|lugar|hueco|puesto) (?:\S+ )?(?:para mí|por ahí|ahí|libre)"
            ),
            (
                r"(?:necesitas|necesitan|ocupas|ocupan|os hace falta|te falta|les falta) (?:\S+ )?(?:a )?(?:alguien"
                r"|gente|manos|ayuda|un\w* \S+)"
            ),
            (
                r"(?:gustaría|encantaría|quisiera|quiero) (?:\S+ )?(?:trabajar|entrar|volver|chambear|postularme"
                r"|aplicar|formar parte|incorporarme)"
            ),
            r"(?:busco|buscando|ando buscando|estoy buscando) (?:\S+ )?(?:trabajo|chamba|empleo|jale|curro|plaza)",
            (
                r"(?:buscáis|buscan|buscas|busca|ocupan|necesitan|necesitáis) (?:a )?(?:un|una|alguien|gente"
                r"|\w+(?:er[oa]|ist[oa]|or|ora|ant[ea]))\b"
            ),
            r"(?:quedo|estoy|estaré) (?:libre|disponible) (?:\S+ )?(?:en|a partir|desde)",
            r"(?:se os|se te|se les) libera|acordaos de mí|acuérdate de mí|me postulo|me dirijo",
        ),
        (r"tu candidatura|su candidatura|hablar|charlar|piso|depa|cuarto|conocer (?:más|el)",),
    ),
    Act.WITHDRAWS: Phrases(
        (
            (
                r"(?:tirado|ido|fui|tiré) por otro lado|(?:encontré|conseguí|entré|firmé|tengo) (?:\S+ "
                r"){0,3}?(?:otra (?:cosa|chamba|plaza)|en otro lado|otro trabajo|con otr\w+)"
            ),
            r"no es para mí|ya entr[eé]|me quedo (?:donde|en mi|aquí|con mi)",
            (
                r"(?:retiren|retire|quiten|quite|saquen|dar de baja|denme de baja|borren) (?:\S+ )?(?:mi "
                r"(?:solicitud|candidatura|postulación|nombre)|del proceso|de la lista)"
            ),
        ),
        (r"\?|si",),
    ),
    Act.DECLINES: Phrases(
        (
            (
                r"no (?:\S+ )?(?:voy a|puedo) (?:firmar|aceptar|tomar)|(?:decirle|decirte|decirles) que no|de "
                r"pensarlo (?:mucho )?paso"
            ),
            (
                r"(?:muy a mi pesar|con pena|sintiéndolo mucho) (?:\S+ ){0,5}?(?:no|rechaz\w+|declin\w+)|la "
                r"respuesta es no"
            ),
        ),
        (r"\?|si",),
    ),
    Act.ACCEPTS: Phrases(
        (
            r"quiero (?:el|ese|la) (?:trabajo|puesto|plaza|chamba)",
            (
                r"trato hecho|(?:sí )?acepto(?: |$)|me voy con (?:vosotros|ustedes|usted)|le entro|cuenten conmigo"
                r"|cuente conmigo"
            ),
            r"(?:empiezo|arranco|comienzo|entro) el (?:día|lunes|\d|primero)",
            r"contrato (?:\S+ )?firmado (?:\S+ )?(?:va|salió|camino|adjunto|listo)|digo que sí|es un sí",
        ),
        (r"\?|si (?!acept|señor)\S+|antes|no|invitación|entrevista|cita",),
    ),
    Act.AFFIRMS: Phrases(
        (
            (
                r"(?:estoy|estaré) (?:ahí|allí|allá|puntual)|(?:ahí|allí|allá) (?:estoy|estaré|voy|caigo)|voy con "
                r"(?:mucho )?gusto|ahí (?:le )?(?:caigo|llego|nos vemos)|me queda (?:perfecto|bien)"
            ),
            (
                r"^(?:sale|órale|va|sobres|dale|ándale|claro que sí|de una|bueno)(?: pues)?$|ahí estar[eé]|allí "
                r"estar[eé]"
            ),
        ),
        (r"no (?:\S+ )?(?:puedo|podré)|\?",),
    ),
    Act.HELD: Phrases(
        (
            (
                r"(?:gracias|agradecid\w) (?:\S+ ){0,6}?(?:por )?(?:enseñarme|mostrarme|recibirme|atenderme|haberme"
                r"|invitarme|escucharme|dedicarme|el (?:café|rato|recorrido|tiempo)|la (?:charla|plática|visita"
                r"|llamada|entrevista|tarde)|lo de (?:ayer|hoy))"
            ),
            (
                r"(?:qué|muy|excelente|gran|buena|bonita|linda) (?:\S+ )?(?:mañana|tarde|rato|plática|charla|visita"
                r"|entrevista|reunión|conversación) (?:\S+ ){0,2}?(?:pasé|con|la de|tuvimos|de ayer|de hoy)"
            ),
            r"(?:me fui|salí|quedé) (?:\S+ )?(?:encantad\w|content\w|feliz|con ganas)",
        ),
        (r"\?|mañana (?:a|por|nos) |invitación|de antemano|gustaría|por (?:confirmar|avisar)",),
    ),
}
