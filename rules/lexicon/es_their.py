"""Spanish: what the employer's side says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_SAY = (
    r"(?:contact\w+|avis\w+|respuesta\w*|respond\w+|noticias|novedades|decisi\w+|decid\w+|dir\w+|"
    r"dig\w+|decir\w*|decimos|inform\w+|sab\w+|llam\w+|escrib\w+|confirm\w+|comunic\w+|te (?:cuento|"
    r"digo|aviso|marco)|le (?:marco|aviso)|resolver\w*|resoluci\w+|comento|comentamos|hablamos|"
    r"resultado\w*)"
)

THEIRS: dict[Act, Phrases] = {
    Act.REJECTS: Phrases(
        (
            (
                r"(?:lamentablemente|lament\w+|desafortunadamente|por desgracia|sentimos|siento|sintiéndolo|"
                r"desgraciadamente) ... (?:no (?:\S+ ){0,6}?(?:seleccionad\w|continuar|avanz\w+|ofrecer\w*|seguir|"
                r"pasar|elegid\w|poder|encaja\w*|fue|ha sido|cont\w+)|otr[oa]s? (?:candidat\w+|persona\w*|"
                r"perfil\w*)|descartad\w)"
            ),
            (
                r"no (?:\S+ ){0,4}?(?:continu\w+|avanz\w+|segui\w+|seguir) (?:\S+ ){0,3}?(?:con (?:tu|su)|en el "
                r"proceso|adelante con|el proceso)"
            ),
            (
                r"no (?:\S+ ){0,3}?(?:has sido|fuiste|ha sido|fue|resultaste|quedaste|resultó) (?:\S+ "
                r"){0,3}?(?:seleccionad\w|elegid\w|preseleccionad\w)"
            ),
            (
                r"(?:elegi\w+|seleccion\w+|escogi\w+|contrat\w+|opta\w+|decid\w+|quedamos|quedado|incorpora\w+|"
                r"decant\w+) (?:\S+ ){0,5}?(?:a otr\w+|otr[oa] (?:candidat\w|persona|perfil)|por otr\w+|alguien|"
                r"candidat\w intern\w|con otr\w+|una persona)"
            ),
            (
                r"(?:mucha suerte|mucho éxito|éxito|suerte|lo mejor) (?:\S+ ){0,4}?(?:en (?:tu|su|el) (?:\S+ "
                r")?(?:búsqueda|futuro|carrera|camino)|búsqueda)"
            ),
            r"(?:dese\w+) (?:\S+ ){0,3}?(?:éxitos?|suerte|lo mejor)",
            (
                r"(?:guard\w+|conserv\w+|tendremos en cuenta) (?:\S+ ){0,4}?(?:tu cv|su cv|tus datos|sus datos|tu "
                r"perfil|para futur\w+)"
            ),
            r"(?:no va a poder ser|esta vez no|no pudo ser|no ha podido ser|ya tenemos a)",
        ),
        (
            r"\?|si no|hasta que|todavía no|aún no",
            r"(?:mañana|hoy|esta tarde|lunes|martes|miércoles|jueves|viernes|sábado) (?:\S+ ){0,4}?no va a poder ser",
        ),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:vacante|puesto|plaza|posición) (?:\S+ ){0,5}?(?:cubiert\w|cerrad\w|cancelad\w|ya no (?:está|"
                r"existe)|ocupad\w|se (?:cubrió|canceló|cerró|ocupó))"
            ),
            (r"(?:ya )?(?:cubrimos|hemos cubierto|han cubierto|cerramos)"),
        ),
        (r"\?|si|hasta|aún no|cuando",),
    ),
    Act.HOLDS: Phrases(
        (
            (
                r"(?:en pausa|en espera|congelad\w+|paralizad\w+|detenid\w+|en suspenso|pausad\w+|parad\w (?:\S+ "
                r"){0,3}?(?:hasta|el proceso)|(?:proceso|contratación|plaza|decisión|vacante) (?:\S+ "
                r"){0,5}?(?:congelad\w|detenid\w|pospuest\w|aplazad\w|parad\w|suspendid\w|retras\w+))"
            ),
        ),
        (r"\?|a la espera",),
    ),
    Act.OFFERS: Phrases(
        (
            (
                r"(?:ofrec\w+|oferta|ofert\w+) (?:\S+ ){0,6}?(?:el puesto|un puesto|la plaza|una plaza|contrato|"
                r"la posición|el trabajo|la vacante|formal|laboral|económica|adjunta)"
            ),
            (
                r"(?:carta oferta|propuesta económica|el puesto es tuyo|la plaza es tuya|es tuyo|estás "
                r"contratad\w|estás dentro|bienvenid\w (?:al|a)|queremos (?:que (?:te unas|seas|formes|vengas|"
                r"empieces)|contar contigo|contratarte)|quiero que (?:vengas|empieces|seas)|cuándo (?:podrías|"
                r"puedes|podría) (?:empezar|incorporar\w*)|te quedas con|te contratamos)"
            ),
        ),
        (r"no (?:\S+ ){0,4}?(?:ofrec\w+|podemos)|lamentablemente|si|servicios",),
    ),
    Act.HANDS_OVER: Phrases(
        (
            (
                r"(?:me pidió continuar|tomo el relevo|sustituyo|en copia|mi compañer\w|mi colega|continuará "
                r"contigo|te atenderá|me hago cargo)"
            ),
        )
    ),
    Act.FORBIDS: Phrases(
        (
            (
                r"(?:no (?:\S+ ){0,3}?(?:llame\w*|llames|escriba\w*|contacte\w*|hace falta que (?:llames|"
                r"escribas)|es necesario (?:que )?(?:llamar|contactar|dar seguimiento))|absténgase|nosotros (?:le|"
                r"te|os) (?:contactar\w+|llamar\w+|avisar\w+)|ya (?:le|te) (?:llamar\w+|avisar\w+))"
            ),
        ),
        (r"no (?:dudes|dude)",),
    ),
    Act.PROMISES: Phrases(
        (
            (
                rf"(?:te|le|les|os|nos|nosotros|yo|se|el \S+|la \S+|vamos|voy|podr\w+|esper\w+|tendr\w+|recibir\w+|"
                rf"estar\w+|tenemos|antes|ya|quiero|queremos|esta|para) (?:\S+ ){{0,10}}?{_SAY}"
            ),
            (
                rf"{_SAY} (?:\S+ ){{0,8}}?(?:antes|el|la|en|para|a finales|a principios|a mediados|esta|próxim\w+|"
                rf"mañana|dentro|después|hasta|lunes|martes|miércoles|jueves|viernes)"
            ),
            (
                rf"(?:antes|en|para|a finales|a principios|a mediados|próxim\w+|dentro|después|tras|el \S+) (?:\S+ "
                rf"){{0,8}}?{_SAY}"
            ),
            (r"(?:dame|danos|déme|denos|dadnos) (?:\S+ ){0,4}?(?:hasta|un|una|unos|unas|dos|tres|esta)"),
            (
                r"(?:comité|consejo|junta|dirección|socios|comisión|patronato|claustro) (?:\S+ ){0,6}?(?:se reúne|"
                r"reúne|reunión|decide|sesiona|el \d)"
            ),
        ),
    ),
    Act.ASKS: Phrases(
        (
            (
                r"(?:por favor|porfa|favor de|podrías|podría|puedes|puede|necesito|necesitamos|nos falta|me falta|"
                r"requerimos|te pido|le pido|te pedimos|rogamos|agradeceríamos) (?:\S+ ){0,6}?(?:envi\w+|envíe\w*|"
                r"mand\w+|mánd\w+|confirm\w+|dec\w+|dime|dinos|indi\w+|complet\w+|rellen\w+|respond\w+|elig\w+|"
                r"reserv\w+|firm\w+|comparti\w+|pas\w+|avis\w+|tu|su|tus|sus|los|las|la|el|un|una|copia|dos|tres)"
            ),
            (
                r"(?:envíame|mándame|envíanos|mándanos|dime|dinos|dígame|díganos|confírmame|confírmanos|"
                r"confírmeme|avísame|avísanos|pásame|pásanos|contéstame|respóndeme|envíeme|mándeme|háblame|"
                r"llámame|cuéntame)"
            ),
            (
                r"(?:envía|manda|completa|rellena|elige|firma|confirma|complete|envíe|elija|confirme) (?:\S+ "
                r"){0,2}?(?:el|la|los|las|tu|su|tus|sus|un|una)"
            ),
        ),
    ),
}
