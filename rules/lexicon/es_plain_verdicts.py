"""Spanish: a no, a not now and a yes of the employer's side in plain, short words."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_OTHER = (
    r"(?:otr[oa]s?(?: \S+)?|alguien(?: \S+)?|un[ao] de (?:la casa|aquí|dentro)|un[ao] persona|un[ao] (?:chic[oa]"
    r"|muchach[oa])|un perfil|una candidata|un candidato)"
)

VERDICTS: dict[Act, Phrases] = {
    Act.HOLDS: Phrases(
        (
            r"(?:hasta que|mientras) (?:\S+ ){1,8}?no (?:decidimos|contratamos|movemos|se decide)",
            (
                r"no (?:\S+ )?(?:aprueban|autorizan|liberan|sale|firman|aprobado|autorizado|han) (?:\S+ "
                r"){0,3}?(?:presupuesto|plaza|vacante|recurso\w*)"
            ),
            (
                r"(?:todo|proceso|plaza|contrataciones|vacantes?) (?:\S+ ){0,4}?(?:parad\w|frenad\w|congelad\w"
                r"|detenid\w|en suspenso|en pausa|se retrasa|se atrasó|atorad\w)"
            ),
            (
                r"(?:han?|hemos|he) (?:frenado|parado|congelado|suspendido|pausado|detenido) (?:\S+ "
                r"){0,3}?(?:contrataci\w+|proceso|plaza)"
            ),
            r"no (?:se )?(?:va a )?(?:mover|moverá|pasar|pasará|haber) (?:nada|movimiento\w*)",
            r"mientras (?:\S+ ){0,6}?no (?:\S+ ){0,8}?(?:contratar|decidir|avanzar)",
        ),
        (r"\?",),
    ),
    Act.REJECTS: Phrases(
        (
            r"no (?:darle|darte|ofrecerle|ofrecerte|concederle) (?:el|la) (?:puesto|plaza|trabajo)",
            r"ya no (?:metemos|cogemos|contratamos|agarramos|tomamos) (?:\S+ )?(?:a )?(?:más|nadie|gente)",
            (
                r"(?:nos|me|se) (?:vamos|vimos|fuimos|quedamos|quedo|decant\w+|inclin\w+|quedaron) (?:\S+ "
                rf"){{0,2}}?(?:con|por) {_OTHER}"
            ),
            rf"(?:seguimos|continuar|continuamos|avanzar|avanzamos|seguir|adelante) (?:\S+ ){{0,2}}?con {_OTHER}",
            (
                r"(?:cogido|contratado|elegido|escogido|seleccionado|agarrado|cogimos|contratamos|agarramos"
                rf"|prefiere\w*|prefiri\w+) (?:\S+ )?(?:a )?{_OTHER}"
            ),
            (
                r"se (?:queda|quedó|lleva|llevó|va) (?:\S+ )?(?:el puesto|la plaza|el trabajo) (?:\S+ )?(?:otr\w"
                r"|un\w|alguien|para)"
            ),
            (
                r"no (?:\S+ )?(?:va a|pudo|ha podido|podrá) (?:salir|ser|poder ser|dar\w*)(?: posible)?(?: esta vez| "
                r"este| lo siento| por ahora|$)"
            ),
            (
                r"(?:se queda|se quedó|entra|entró|toma|tomó|agarró|cogió|metió|metieron|va a entrar) (?:\S+ "
                r"){0,3}?(?:sobrin[oa]|prim[oa]|hij[oa]|herman[oa]|cuñad[oa]|compadre|conocid[oa]|amig[oa]"
                r"|ahijad[oa]|yerno|nuera|pariente)"
            ),
            r"no (?:te |le )?(?:tengo|tenemos|traigo) (?:\S+ )?(?:buenas|mejores) noticias",
            (
                r"no (?:\S+ )?(?:puedo|podemos|voy a|vamos a|pueden) (?:\S+ )?(?:contratar|meter|coger|agarrar"
                r"|incorporar|tomar|ocupar) (?:a )?(?:nadie|más|gente|personal)"
            ),
            (
                r"no (?:necesito|necesitamos|ocupo|ocupamos|buscamos|estamos buscando|estamos contratando"
                r"|contratamos) (?:\S+ )?(?:a )?(?:nadie|más gente|más personal|gente|personal)"
            ),
            (
                r"(?:no tengo|no tenemos|no hay) (?:nada|chamba|trabajo|sitio|hueco|lugar|vacantes?) (?:\S+ "
                r"){0,3}?(?:ofrecerte|ofrecerle|para ti|para usted|por ahora|ahora|ahorita|de momento)"
            ),
            (
                r"no (?:pasaste|pasó|pasas|pasa|avanzas|avanzaste|avanza) (?:\S+ )?(?:a la|al) (?:\S+ )?(?:siguiente"
                r"|próxima|segunda|final)"
            ),
            (
                r"(?:perfil|experiencia|candidatura) (?:\S+ ){0,3}?no (?:\S+ ){0,2}?(?:encaja|es|cumple|se ajusta"
                r"|coincide|cuadra|fue|ha sido)"
            ),
            (
                r"(?:cliente|jef[ea]|director\w*|consejo|socio\w*) (?:\S+ ){0,3}?(?:se decantó|se fue con|eligió"
                r"|escogió|optó|prefirió)"
            ),
            r"(?:agradecemos|gracias por) (?:tu|su) participación (?:\S+ ){0,12}?(?:otr[oa]s|no|sin embargo)",
        ),
        (
            (
                r"(?:mañana|hoy|esta tarde|lunes|martes|miércoles|jueves|viernes|sábado) (?:\S+ ){0,4}?no (?:\S+ "
                r")?(?:va a|podrá|puede) (?:poder )?ser|\?|si (?:no|el|la|te|quiere)|hasta que|todavía no|aún no"
                r"|antes de|mientras|en cuanto|prefiere\w* (?:el|la|las|que|venir)"
            ),
        ),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:puesto|plaza|vacante|lugar|sitio|hueco|trabajo) (?:\S+ ){0,3}?(?:se (?:ocupó|cubrió|dio|llenó"
                r"|asignó)|(?:dad|ocupad|cubiert|asignad|cogid|tomad)[oa])"
            ),
            (
                r"ya (?:encontramos|tenemos|contratamos|conseguimos|hay|encontré|tengo|cogimos) (?:a )?(?:alguien"
                r"|otr\w|quien|persona)"
            ),
            (
                r"(?:han|hemos|me han|nos han) (?:quitado|eliminado|recortado|suprimido|amortizado) (?:\S+ "
                r")?(?:puesto|plaza|vacante|presupuesto)"
            ),
            r"(?:estamos|tenemos|somos) (?:\S+ ){0,2}?(?:complet[oa]s?|llen[oa]s|al completo|cubiert[oa]s)",
            r"plantilla (?:\S+ )?(?:complet\w|cerrad\w|llena)|equipo (?:\S+ )?(?:complet\w|cerrad\w)",
        ),
        (r"\?|si|aún no|todavía no|cuando|hasta|buscar",),
    ),
    Act.OFFERS: Phrases(
        (
            r"(?:quisiera|quisiéramos|quiero|queremos|gustaría) (?:contratar|incorporar|fichar)(?:te|la|lo|le|os)",
            r"(?:puedes|puede) (?:empezar|entrar|incorporar\w*|arrancar) (?:el|la|a|desde|cuando|ya|mañana)",
            (
                r"(?:gustaría|encantaría|quiero|queremos|quisiéramos) que (?:te|se) (?:\S+ )?(?:quedar\w+|quedes"
                r"|quede|vinier\w+|sum\w+|un\w+)"
            ),
            (
                r"(?:empiezas|entras|comienzas|arrancas|te incorporas) (?:\S+ ){0,4}?(?:si quieres|el|este|mañana"
                r"|cuando)"
            ),
            r"(?:puesto|plaza|sitio|lugar|trabajo) es (?:tuy[oa]|suy[oa]|para ti)",
            r"(?:te|le) (?:pago|pagamos|ofrezco|ofrecemos|doy|damos|pagaría\w*) (?:\S+ ){0,3}?\d",
            (
                r"(?:queremos|quiero|vamos a|nos gustaría|hemos decidido) (?:incorporar|contratar|fichar|coger|hacer "
                r"fij)(?:te|la|lo|le|os)"
            ),
            (
                r"(?:mando|envío|paso|preparo|tengo) (?:\S+ )?(?:el |tu |su )?contrato (?:\S+ )?(?:para|firm|listo"
                r"|preparad)"
            ),
            (
                r"(?:enhorabuena|felicidades|felicitaciones|bienvenid\w) (?:\S+ ){0,5}?(?:puesto|plaza|trabajo"
                r"|equipo|seleccionad\w|eres)"
            ),
            r"(?:oferta|propuesta|sueldo) (?:\S+ )?(?:sería|es|son|queda) (?:\S+ ){0,2}?\d",
            (
                r"te quedas(?: con nosotros)?(?: empiezas|$)|(?:ya )?estás dentro|eres (?:tú|usted) (?:a )?(?:quien"
                r"|la|el)"
            ),
        ),
        (r"\bno\b|lamentablemente|\?$|si (?:el|la|nos|todo|mi)|para (?:una |la )?(?:entrevista|charla)|antes",),
    ),
    Act.REOPENS: Phrases(
        (
            (
                r"se (?:libera|liberó|libró|desocupa|desocupó|vuelve a abrir|reabre|reabrió) (?:\S+ )?(?:plaza"
                r"|puesto|lugar|vacante|proceso)"
            ),
            (
                r"(?:persona|candidat\w|elegid\w|muchach\w|chic\w|otr\w) (?:\S+ ){0,3}?(?:se echó (?:para )?atrás"
                r"|renunció|se rajó|se cayó|declinó)"
            ),
            r"sigues (?:\S+ )?(?:buscando|libre|disponible|interesad\w|sin chamba)",
        ),
        (r"si",),
    ),
    Act.FORBIDS: Phrases(
        (
            (
                r"no (?:es necesario|hace falta|haga falta) que (?:nos |me )?(?:llame\w*|llames|escriba\w*"
                r"|contacte\w*|pregunte\w*)"
            ),
            (
                r"(?:pedimos|pido|rogamos|favor de|agradeceremos) (?:\S+ )?no (?:llamar|escribir|insistir|contactar"
                r"|preguntar|dar seguimiento)"
            ),
        ),
        (r"no dud\w+",),
    ),
}
