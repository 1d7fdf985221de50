"""A no, a not now and a yes in plain words, in the four languages, as people say them who write no form letters."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_WHO = r"(?:chef|boss|client|board|governors|trust|team|committee|panel|owner|trustees|parents|they|we|he|she|i)"

# The search goes on without the owner. What is looked for must not be a time, or something for the owner.
_SEARCH_ON = Phrases(
    (
        (
            r"(?:(?:going|decided|have|want|prefer|chosen) to|we will|we are|they will|they are) (?:\S+ )?(?:keep"
            r"|continue|carry on|resume)(?:ing)? (?:to look|(?:on )?(?:looking|searching)|(?:our|the|their) search)"
        ),
    ),
    (
        r"\?|if |until|before|(?:look|search)\w* (?:\S+ )?(?:at|into|over|forward|after|through|on behalf)",
        r"for (?:you|a time|a date|a (?:bit|little|while|few))|more (?:candidates|people|applicants)",
        r"back to you|in touch|let you know|be deciding",
        r"(?:times?|dates?|slots?|room|home)$|in the meantime",
    ),
)
_SEARCH_ON_DE = Phrases(
    (r"(?:weitersuchen|weiter zu suchen|suchen ... weiter|suche ... (?:fort|fortsetzen|fortzusetzen))$",),
    (r"\?|falls|wenn|bis|für (?:sie|dich)|termin",),
)
_SEARCH_ON_FR = Phrases(
    (r"(?:poursuiv\w+|continu\w+) (?:nos|notre|les|la|à) (?:recherches?|chercher)",),
    (r"\?|si|pour vous|créneau|date",),
)
_SEARCH_ON_ES = Phrases(
    (r"(?:seguir|seguiremos|vamos a seguir|continuar|continuaremos) (?:buscando|(?:con )?(?:la|nuestra) búsqueda)",),
    (r"\?|si|para (?:ti|usted)|hora|fecha",),
)
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall"
    r"|new year|q[1-4])"
)
_MONTHS_DE = (
    r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|herbst|neuen jahr)"
)
_MONTHS_FR = (
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|rentrée)"
)
_MONTHS_ES = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|otoño)"
)

EN: dict[Act, Phrases] = {
    Act.HOLDS: Phrases(
        (
            (
                r"(?:pick|picking|take|revisit|resume|reopen|restart|come back to|return to) (?:this|it|things|our|the)"
                rf"(?: \S+){{0,3}}? (?:in (?:the )?{_MONTHS}|(?:early )?next (?:year|quarter|spring|month))"
            ),
        ),
        (r"\?",),
    ),
    Act.REJECTS: Phrases(
        (
            (
                r"(?:gone|went|going|go) (?:for|with) (?:the|a|an) (?:\S+ )?(?:other|different|local|internal|lad|girl"
                r"|guy|bloke|woman|man|lady|chap|fella)"
            ),
            (
                r"(?:picked|chose|hired|took|taken|preferred|favou?red|appointed) (?:the|a|an) (?:\S+ )?(?:lady|guy|man"
                r"|woman"
                r"|lad|person|candidate|girl|chap) (?:from|with|who|whose)"
            ),
            r"(?:passed|pass|passing) on you",
            r"^(?:\S+ )?they (?:have )?passed$",
            r"had (?:another|a different) favou?rite",
            r"others (?:\S+ )?(?:fitted|suited|matched|were (?:\S+ )?(?:better|closer|stronger|further))",
            r"(?:very |a )close second|runner-?up",
            r"not the (?:answer|news|outcome) (?:that )?you (?:\S+ )?(?:want|hop)\w*",
            r"(?:wish|wished) (?:\S+ ){0,2}?had better news",
            r"release you from the (?:process|search)",
            r"(?:candidacy|candidature|application|profile) (?:could|can) not be (?:considered|taken)",
            r"(?:did|does) not meet (?:the|our) (?:threshold|criteria|requirements|minimum|bar)",
            r"over ?qualified for (?:what|this|the|us|our)",
            r"withdrawn from consideration",
            r"only (?:moving|going) (?:on|forward|ahead) with",
            r"there is not a (?:spot|place|job|role) for you",
            r"(?:best|let us) (?:\S+ )?leave it (?:at that|there)",
        ),
        (r"\?|if |until|before|unless",),
        (_SEARCH_ON,),
    ),
    Act.OFFERS: Phrases(
        (
            rf"{_WHO} (?:\S+ )?(?:want|wants) you$",
            (
                r"(?:want|wants|like|love|going|happy|asked) to (?:make you an offer|put an offer|offer$|hire you"
                r"|take you on"
                r"|bring you on board|make (?:this|it) official)"
            ),
            r"(?:come|came) back with an offer",
            r"like you to (?:start|join|come on board|be our|take (?:the|this) (?:job|role|post))",
            r"(?:contract|offer letter|letter of offer) (?:is |are )?(?:attached|enclosed|on its way)",
            r"(?:formal|verbal|written|improved|revised|our) offer (?:is|of|to|attached|letter|\d)",
            r"(?:this is|here is|attached is) (?:\S+ )?(?:formal |written )?offer",
            r"(?:improved|raised|upped|increased) (?:our|the|their) offer",
            r"offering (?:you )?\d+",
            r"(?:sign|e-sign|esign|accept) your offer",
            r"(?:^|says |agreed )(?:\S+ )?(?:you|ur|you are) (?:are )?(?:in|hired)(?:$| lol| welcome)",
            r"(?:agreed|decided|unanimous) (?:\S+ )?it is you$",
            r"you (?:were|are) (?:\S+ ){0,3}?(?:first|unanimous) choice",
            r"hop(?:e|ing) (?:\S+ )?(?:you will |that you will )(?:accept|say yes)$",
            r"your starting (?:salary|pay|wage|rate) (?:will|would|is)",
            r"confirm your appointment as",
            r"you have been selected(?: for the (?:position|role|post|job)|$)",
            r"congratulations on your selection",
            r"(?:spot|place|job) for you(?: here)?$",
            (
                r"(?:we|i|they|he|she|client) can (?:do|go to|pay|offer|stretch to|manage) \S*\d\S* (?:\S+ )?(?:plus|k"
                r"|an hour"
                r"|per|a year|basic|base|all in)"
            ),
        ),
        (r"\?$|^if|not|no |until|before we|once",),
    ),
}
EN_OWNER: dict[Act, Phrases] = {
    Act.DECLINES: Phrases(
        (
            r"(?:it is|that is|so) (?:\S+ )?a no(?: from me| for me|$)",
            r"(?:i|we) (?:\S+ )?(?:have to|must|will have to|am going to) (?:say no|pass|turn (?:it|this|you) down)",
        ),
        (r"\?|if |unless",),
    ),
}
DE: dict[Act, Phrases] = {
    Act.HOLDS: Phrases(
        (
            (
                rf"(?:im|nach dem|ins) {_MONTHS_DE} ... (?:wieder )?(?:aufnehmen|aufgreifen|anknüpfen|weitermachen"
                rf"|darauf zurück\w*)"
            ),
        ),
    ),
    Act.REJECTS: Phrases(
        (
            r"gegen (?:sie|dich) entschieden",
            r"(?:wahl|entscheidung) ... auf (?:eine[nr]?|jemand\w*) ... (?:gefallen|entfallen)",
            r"(?:fiel|ist) (?:\S+ )?nicht auf (?:sie|dich)",
            r"mit (?:zwei |drei )?anderen ... (?:weiter|runde)",
            r"(?:diese|die|eine) absage",
            r"nicht weiter (?:eingehen|verfolgen)",
            r"(?:wird|wurde) ... nichts (?:mit|aus) (?:uns|ihnen|dir)",
            r"knapp auf (?:platz|dem zweiten)",
        ),
        (r"\?|falls|wenn|bis",),
        (_SEARCH_ON_DE,),
    ),
    Act.OFFERS: Phrases(
        (
            r"(?:sie sind|du bist) (?:dabei|eingestellt)",
            r"willkommen (?:im team|an bord|bei uns im)",
            r"(?:würden|möchten|wollen) (?:dich|sie) ... einstellen",
            r"(?:wahl|entscheidung) ... auf (?:sie|dich) gefallen",
            r"bieten (?:wir )?(?:ihnen|dir) ... \d\S*",
            r"ein angebot machen",
            r"hätten (?:sie|dich) ... bei uns",
            r"(?:kunde|chef|vorstand|team) will (?:sie|dich)",
            r"(?:stelle|\w*platz) gehört (?:dir|ihnen)",
            r"(?:schicken|senden) ... den vertrag",
            r"(?:anbei|im anhang) ... (?:\w*vertrag\w*)",
        ),
        (r"falls|nicht|kein\w*|sobald|bevor",),
    ),
}
FR: dict[Act, Phrases] = {
    Act.HOLDS: Phrases((rf"(?:reprend\w+|reparl\w+|revien\w+ (?:dessus|vers vous)) ... (?:en|à la|au) {_MONTHS_FR}",)),
    Act.REJECTS: Phrases(
        (
            r"choix s'est porté sur (?!vous|toi)\S+",
            r"c'est non",
            r"ne correspond pas (?:à|aux|tout)",
            r"(?:faveur|profit) d'une? autre",
            r"continuons avec ... autres?",
            r"(?:deuxième|seconde?) de (?:très )?peu",
            r"mieux à vous annoncer|meilleures nouvelles",
        ),
        (r"\?|si|tant que",),
        (_SEARCH_ON_FR,),
    ),
    Act.OFFERS: Phrases(
        (
            r"on (?:vous|te|t') ?(?:veut|embauche|prend)",
            r"on (?:t'embauche|vous embauche)",
            r"(?:vous|te) fait une offre",
            r"(?:vous|te) faire une (?:offre|proposition)",
            r"(?:heureux|ravis|heureuse) de (?:vous|te) compter parmi",
            r"choix s'est porté sur (?:vous|toi)",
            r"(?:poste|place) est (?:pour vous|à vous|à toi|pour toi)",
            r"(?:client|conseil|patron|jury) (?:vous|te) veut",
            r"ci-joint ... contrat|contrat ... ci-joint|promesse d'embauche",
            r"vous faites partie de (?:la maison|l'équipe)",
        ),
        (r"pas|avant de",),
    ),
}
ES: dict[Act, Phrases] = {
    Act.HOLDS: Phrases((rf"(?:retom\w+|reanud\w+) ... (?:en|a principios de|en la) {_MONTHS_ES}",)),
    Act.REJECTS: Phrases(
        (
            r"(?:te|le|la|lo) ha descartado",
            r"ha sido (?:desestimad|descartad|rechazad)[oa]",
            r"(?:seguimos|continuamos|avanzamos) (?:adelante )?con (?:otr\w+|dos|tres)",
            r"segund[oa] por (?:muy )?poco",
            r"tener mejores noticias|tuviera mejores noticias",
        ),
        (r"\?|si|hasta",),
        (_SEARCH_ON_ES,),
    ),
    Act.OFFERS: Phrases(
        (
            r"(?:has|ha) sido seleccionad[oa]",
            r"carta de oferta|carta oferta",
            r"te queremos (?:aquí|con nosotros|en el equipo)",
            r"contrato (?:está )?listo",
            r"(?:te|le) ofrec(?:e|emos|en) \d\S*",
            r"(?:encantaría|gustaría) que (?:te|se) (?:unier|incorporar)\w+",
            r"te (?:hemos|han) elegido|elegido a (?:ti|usted)",
            r"hacer(?:te|le) una oferta",
            r"adjunto ... (?:pre)?contrato|\d+[.,]\d{3} brutos",
            r"te (?:cogemos|contratamos)",
            r"cliente (?:te|le) quiere",
        ),
        (r" no |^no |antes de",),
    ),
}


def joined(words: dict[Act, Phrases], more: dict[Act, Phrases]) -> dict[Act, Phrases]:
    """Return both, those of an act that both know side by side."""
    return {act: words.get(act, Phrases(())) | more.get(act, Phrases(())) for act in {**words, **more}}
