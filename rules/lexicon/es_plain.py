"""Spanish: what the employer's side says in plain, short words, in Spain and in Latin America."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_DAY = (
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|día (?:primero|uno|\d+)|\d{1,2}(?::\d\d)?"
    r"|el \d{1,2}|a las \d\S*)"
)
_PAPERS = (
    r"(?:contrato|copias?|títulos?|certificados?|comprobantes?|documentos?|documentación|papeles|fotos?|carnet"
    r"|permiso|licencia|acta|rfc|curp|nss|ine|dni|nie|número|cuenta|cv|currículum|carta|referencias|cuestionario"
    r"|formulario|solicitud|pretensi\w+|vida laboral|domicilio|dirección|disponibilidad|expediente|portafolio)"
)
_SEND = (
    r"(?:env[íi](?:a|e|ad|en)(?:me|nos|lo|la|los|las)*|m[áa]nd(?:a|e|ad|en)(?:me|nos|lo|la|melo|noslo)*|devuélv(?:e"
    r"|a|an)(?:me|nos|lo|la)*|(?:rellen|llen|complet|firm|adjunt)(?:a|e|ad|en|ar)(?:me|nos|lo|la|melo)?|(?:p[áa]s"
    r"|conf[íi]rm|contést|av[íi]s|h[áa]bl|ll[áa]m|facil[íi]t|cuént)(?:a|e|en)(?:me|nos)(?:lo|la)?|ind[íi](?:ca"
    r"|que)(?:me|nos)?|(?:resp[óo]nd|comp[áa]rt|rem[íi]t)(?:e|a|an)(?:me|nos)|elij[ao]|elige|dinos|dime|d[íi]ga(?:me"
    r"|nos|noslo)|(?:b[úu]s|m[áa]r)(?:ca|que)me|sub(?:e|a)(?:lo|la|me)|hazme llegar|h[áa]ga(?:me|nos)|enviar|mandar"
    r"|pasar)"
)
_CHIEF = (
    r"(?:jef[ea]\w*|director\w*|gerente|dueñ\w|equipo|socio\w*|cliente|encargad\w|responsable|patr[oó]n\w*"
    r"|ingenier\w|licenciad\w|maestr\w|doctor\w?|coordinador\w*|consejo|nos|me)"
)

THEIRS: dict[Act, Phrases] = {
    Act.ASKS: Phrases(
        (
            r"^(?:por favor |porfa |y |pues )*\w{2,}[áéíóú]\w{1,3}(?:me|nos|melo|mela|noslo)",
            r"(?:apúnta|inscríbe|regístra)(?:te|se)",
            rf"^(?:por favor |porfa |pues |entonces |y |ya nomás |nomás |nada más |eso sí |luego )*{_SEND}",
            rf"no (?:olvides|olvide|se te olvide|se le olvide) (?:\S+ )?{_SEND}",
            rf"(?:me|nos) (?:falta\w*|hace falta|haría falta|hacen falta) (?:\S+ ){{0,5}}?{_PAPERS}",
            r"(?:ocupo|ocupamos|necesito|necesitamos|haría falta|hace falta) que (?:me|nos|te|tu|usted|los?|la)",
            rf"(?:ocupo|ocupamos|necesito|necesitaría|necesitamos|requiero) (?:\S+ ){{0,4}}?{_PAPERS}",
            (
                r"(?:quedo|quedamos|estoy|estamos) (?:\S+ )?(?:pendiente|a la espera|esperando|atent\w) (?:de |a "
                r")?(?:\S+ )?(?:tu|su|vuestra) (?:respuesta|confirmación|contestación|documentación)"
            ),
            (
                r"(?:me|nos) (?:avisas?|dices?|confirmas?|cuentas|mandas?|pasas?|envías?|diga|avise) (?:\S+ "
                r"){0,5}?(?:si|cuando|qué|cuándo|tu|su|por favor|porfa|\?)"
            ),
            (
                r"(?:podrías|podría|puedes|puede|podrian|podrías|serías|sería) (?:\S+ ){0,2}?(?:confirmar\w*"
                r"|mandar\w*|enviar\w*|pasar\w*|decir\w*|facilitar\w*|responder\w*|tan amable)"
            ),
            r"(?:dime|dinos|dígame|díganos) (?:algo|si|qué|cuándo|cuál)",
        ),
        (
            r"(?:dame|danos|déme|deme|denos|denme|dadnos) (?:\S+ ){0,3}?(?:días?|semanas?|tiempo|mes)",
            (
                r"no (?:dudes|dude|hace falta)|cualquier|si (?:tienes|tiene|surge)|perd[óo]n\w*|disc[úu]lp\w*"
                r"|perm[íi]t\w*|déjame|déjeme|ya tenemos|dime cosas$"
            ),
        ),
    ),
    Act.SEEKS_TIMES: Phrases(
        (
            r"cuándo (?:andas|estás|estarías|está|tienes|tendrías|te|le|puedes|podrías|podría)",
            r"(?:qué|cuáles) (?:días?|horas?|tardes?|mañanas?|horarios?) (?:\S+ )?(?:te|le|les|os)",
            r"(?:dos|tres|algún|algunos|unos|un par de) (?:o tres )?(?:huecos?|horarios|fechas|opciones|espacios)",
        ),
    ),
    Act.PROPOSES: Phrases(
        (
            r"(?:date|dese|échate|dense) una vuelta",
            (
                r"(?:vente|ven|venga|véngase|pásate|pásese|acércate|acérquese|súbete|baja|caite|cáele) (?:\S+ "
                r"){0,3}?(?:una?|a|al|por|el|la|mañana|un rato)"
            ),
            (
                rf"{_CHIEF} (?:\S+ ){{0,3}}?(?:quiere\w*|quisier\w+|gustaría|desea\w*|le gustaría|interesa) (?:\S+ "
                r")?(?:ver|conocer|presentar|entrevistar|hablar con|platicar con|invitar|enseñar|saludar)(?:te|le"
                r"|la|lo|los|las)?"
            ),
            rf"(?:te|le) propongo (?:\S+ ){{0,3}}?{_DAY}",
            r"(?:nos|me) (?:tomamos|echamos|vemos|juntamos|sentamos|reunimos) (?:\S+ ){0,6}?\?",
            r"te (?:marco|llamo|hablo|busco) (?:\S+ ){0,3}?\?",
        ),
        (r"gracias (?:\S+ ){0,3}?(?:por|a)|conocer tu disponibilidad|trae",),
    ),
    Act.AFFIRMS: Phrases(
        (
            (
                r"^(?:sale|órale|va|sobres|dale|listo|hecho|ándale|venga|vale)(?: (?:pues|entonces))? (?:el|sin|nos"
                r"|a las|mañana)"
            ),
        ),
        (r"\?|no",),
    ),
    Act.CONFIRMS: Phrases(
        (
            r"(?:te|le|la|lo|os|los) esper(?:o|amos|an) (?:\S+ ){0,4}?(?:el|a las|mañana|en|aquí)",
            r"(?:queda|quedamos|quedó|quedo) (?:\S+ )?(?:para|el|a las|así|agendad\w|confirmad\w|apartad\w)",
        ),
        (r"\?|pendiente|suspendid\w",),
    ),
    Act.MOVES: Phrases(
        (
            (
                r"(?:dejar|dejamos|dejarlo|pasarlo|pasar|aplazar\w*) (?:\S+ )?(?:para|al) (?:el |la |otr\w "
                r")?(?:lunes|martes|miércoles|jueves|viernes|otro|próxim\w|semana)"
            ),
            (
                rf"(?:pas|mov|recorr|corr|cambi|mud)\w* (?:\S+ ){{0,4}}?(?:del|de|de la) (?:\S+ )?{_DAY} (?:al|a|a "
                r"la|para)"
            ),
            rf"(?:al final|mejor) (?:va a ser|será|sería|tendría que ser) (?:\S+ )?(?:a las|el|{_DAY})",
            (
                r"(?:correr|recorrer|atrasar|adelantar|retrasar|mover) (?:\S+ )?(?:la|el|lo) (?:\S+ )?(?:entrevista"
                r"|cita|reunión|junta|del?)"
            ),
            r"(?:una (?:hora|semana) (?:más tarde|después|antes))",
        ),
    ),
    Act.CANCELS: Phrases(
        (
            r"(?:entrevista|cita|reunión|junta) (?:\S+ ){0,4}?se (?:suspende|cancela|anula|cae)",
            (
                r"(?:mañana|hoy|esta tarde|lunes|martes|miércoles|jueves|viernes|sábado) (?:\S+ ){0,4}?no (?:\S+ "
                r"){0,3}?(?:poder|puedo|podremos|va a ser|podré)"
            ),
            (
                r"se (?:cayó|cae|nos cayó|canceló|suspende|suspendió) (?:\S+ )?(?:cita|entrevista|reunión|junta"
                r"|llamada|lo de)"
            ),
            (
                r"(?:cita|entrevista|reunión|junta|visita|llamada) (?:\S+ ){0,4}?(?:suspendida|cancelada|anulada|no "
                r"va a (?:poder )?ser)"
            ),
        ),
        (r"\?|si no",),
    ),
    Act.HANDS_OVER: Phrases(
        (
            (
                r"(?:a partir de (?:ahora|hoy)|desde ahora|en adelante) (?:\S+ ){0,3}?(?:lleva|llevará|atiende"
                r"|atenderá|sigue|se encarga)"
            ),
            (
                r"(?:diríjase|dirígete|escríbele|escríbale|búscalo|contacta|contacte) (?:\S+ )?(?:a|con|al) (?:la "
                r"|el |mi )?(?:señor\w*|lic|ing|doctor\w*|compañer\w|sr\w*|\w+)"
            ),
            r"se (?:encarga|encargará|hará cargo|ocupa) de (?:lo que sigue|todo|tu|su|lo demás|el resto)",
        ),
        (r"\?|duda|dudes|contigo|con usted",),
    ),
    Act.RECEIVED: Phrases(
        (
            r"gracias por (?:tus|sus|los|la) (?:\S+ )?(?:papeles|documentos|datos|documentación|certificados)",
            (
                r"(?:leí|vi|recibí|llegó|llegaron) (?:\S+ )?(?:bien )?(?:tu|su|tus|sus) (?:\S+ )?(?:mensaje|correo"
                r"|cv|documentación|papeles|solicitud)"
            ),
            (
                r"(?:estamos|seguimos|ando) (?:revisando|viendo|checando|valorando|leyendo) (?:\S+ )?(?:perfiles"
                r"|candidaturas|solicitudes|cvs?)"
            ),
            r"(?:documentación|papeles|correo|cv) (?:\S+ )?(?:llegó|llegaron|nos llegó|está en)",
            r"se lo paso (?:al|a la|a mi)",
        ),
    ),
    Act.PROMISES: Phrases(
        (
            r"lo (?:sabrá|sabrás|tendrá|tendrás)",
            r"(?:te|le|les) (?:contestamos|contesto|respondemos|escribimos|llamamos)",
            (
                r"(?:te|le|les|os) (?:busco|buscamos|echo un|hago un|cuento|digo|aviso|avisamos|comento|marco|hablo"
                r"|mantengo|confirmo|tengo)"
            ),
            r"(?:denme|denos|dame|deme|danos|dadme) (?:\S+ )?(?:\d+|un|una|unos|dos|tres|hasta)",
            (
                r"(?:tienes|tiene|tendrás|tendrá|recibirás|recibirá) (?:\S+ ){0,4}?(?:respuesta|noticias|novedades"
                r"|contestación|llamada)"
            ),
            (
                r"(?:lo|se) (?:decidimos|decide|define|sabe|resuelve|resolvemos|definimos) (?:\S+ ){0,3}?(?:la|el|en"
                r"|esta|este|mañana)"
            ),
        ),
        (r"\?$|no (?:\S+ )?(?:tengo|tiene)",),
    ),
    Act.HELD: Phrases(
        (
            (
                r"(?:lindo|bonito|padre|chido|genial|bueno|rico|estupendo) (?:\S+ )?(?:tenerte|tenerla|conocerte"
                r"|conocerla|verte|haberte)"
            ),
            (
                r"(?:gusto|placer|agrado|agradó|gustó|encantó|alegró|bueno) (?:\S+ ){0,3}?(?:haberte|haberle|haberla"
                r"|conocerte|conocerla|conocerlo|verte|verla|platicar|charlar|hablar|saludarte|tenerte|que vinieras)"
            ),
            (
                r"gracias por (?:venir|haber venido|pasar\w*|acercar\w*|la visita|tu visita|su visita|tu tiempo|su "
                r"tiempo|el rato)"
            ),
            (
                r"(?:jef[ea]|director\w*|ingenier\w|equipo|todos|todas) (?:\S+ )?(?:quedó|quedaron|salió) (?:\S+ "
                r")?(?:content\w+|encantad\w+|impresionad\w+|satisfech\w+)"
            ),
            r"(?:nos|les|le) (?:has|ha|han|hiciste) (?:\S+ )?(?:gustado|encantado|dejado|muy buena)",
        ),
        (r"\?|gustaría|encantaría|mañana (?:a|por|nos)|será un",),
    ),
}
