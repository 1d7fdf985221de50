"""Words around dates: which tell of an answer to come, and which of other matters."""

from __future__ import annotations

from rules.lexicon.wording import Wording

# The writer's own next word, in any of the four languages.
THEIR_WORD = Wording(
    r"\b(?:get(?:ting)? back|come back|circle back|write back|back to you|back with|in touch|in "
    r"contact|contact you|let you know|know more|know (?:by|for sure)"
    r"|answers?|news|feedback|decisions?|drop you|something (?:\w+ ){0,3}for you|(?:text|mail|note|"
    r"word|call) from (?:me|us)|decide|deciding|update|outcome|results?|verdict|"
    r"not (?:until|before)|hear|hearing|"
    r"follow up with you|reach out|reach you|call you|ring you|call from me|text you|message you|ping you|come to you"
    r"|heard (?:from|back|anything|nothing|by|before)|pick up the phone|on the phone|i will (?:write|phone|ring|call)"
    r"|letters? (?:\w+ )?(?:go|going) out|everyone gets|make up (?:my|our|his|her|their) minds?|minds? made up"
    r"|choosing|(?:will|then|we|i) choose|appoint|appointing|recommendation|sign(?:s|ed)? off|sign-off|green light"
    r"|let us (?:\w+ )?(?:talk|speak|chat|catch up|pick (?:it|this) (?:back )?up|regroup) (?:again )?then|then let us"
    r"|go-ahead|yes or (?:a )?no|where we stand|one way or (?:the other|another|t'other)"
    r"|phone you|(?:ring|call|phone) (?:\w+ )?round|email you|write to you|tell you|notify|notified|"
    r"inform(?:ed)?|respond|response|reply|"
    r"revert|word from|send you|finali[sz]e|speak (?:again|soon)|talk soon"
    r"|(?:give|allow) (?:us|me) (?:until|till|til|a(?! (?:call|ring|shout|bell|buzz|time|date))|another|through|\d+|two"
    r"|three|five|ten)"
    r"|timeline|more for you|something "
    r"for you|confirm either way|meets|meeting on|sits on"
    r"|meld\w{0,3}|meldung|r[üu]hre? (?:mich|uns)|schlauer|kl[üu]ger|gr[üu]nes licht|auf (?:sie|dich|euch) zu"
    r"|dann (?:reden|sprechen|telefonieren) wir|rechnen sie (?:bitte )?mit|b(?:e)?scheid|r[üu]ckmeldung|entscheid\w*"
    r"|antwort|"
    r"h[öo]ren|h[öo]rs?t|zur[üu]ck|kontakt\w*|"
    r"nachricht|informieren|wissen"
    r"|recontact\w*|reviens|revenons|reviendr\w+|r[ée]ponse|nouvelles|d[ée]cision|retour|tiens au "
    r"courant|tiendr\w+|tranch\w+|te dis|vous dis|dirai|reparle\w*|(?:te|vous) (?:rappell|appell)\w+|coup de fil"
    r"|fais signe|ferai signe|reprendr\w+ contact|contacter\w*|informer\w*|savoir|rappel\w+"
    r"|respuesta|noticias|decisi[óo]n|decid\w+|resolver\w*|resolvemos|resoluci[óo]n|cuento|contamos|entonces hablamos"
    r"|hablamos entonces"
    r"|(?:te|le|les|os) (?:\S+ )?(?:escrib\w+|llam\w+|avis\w+|digo|comento)"
    r"|(?:te|le|les|os) (?:lo )?confirm(?:o|amos|ar[ée]|aremos)(?! (?:la|el|tu|su|que|nuestr[ao])\b)|contactar\w*"
    r"|avisar\w*|avisamos|aviso|responder\w*|contest\w+|decir\w*|"
    r"decimos|digo|informar\w*|sabr\w+|llamar\w*|escribir\w*|novedades)\b"
)

# The same said outright, by a person and what they will do: it holds before other clauses that only sound like it.
OUTRIGHT = Wording(
    r"\b(?:i|we|you|he|she|they|each|everyone|everybody|who) (?:will|shall|should|would|can|am|are|is|hope|aim|expect"
    r"|plan|intend|mean|promise)(?: \S+){0,5}? (?:call|ring|phone|telephone|write|text|mail|e-?mail|message|ping|drop"
    r"|shoot|send|give|tell|let|get back|be back|come back|be in touch|hear|know|shout|holler|confirm)\b"
    r"|\b(?:te|le|les|os) (?:\S+ )?(?:digo|decimos|confirm\w+|llam\w+|escrib\w+|avis\w+|cuento)\b"
    r"|\b(?:je|nous|on) (?:te|vous) (?:\S+ )?(?:rappel\w+|appel\w+|dis|dirai|écri\w+|tien\w+|fai\w+ signe|revien\w+)\b"
    r"|\b(?:melde|melden|rufe|hören sie|hörst du|sage|sagen|schreibe)\b"
)

# They ask for time, or say that nothing comes before it: no request, whatever its form.
PATIENCE = Wording(
    r"\b(?:sit tight|hang (?:in|on|fire|tight)|hold tight|bear with|be patient|patience|leave (?:it|this|that) with"
    r"|nothing (?:before|until|till)|hands are tied|give (?:me|us) (?:until|till|til|some|a bit|the week)"
    r"|gedulden|geduld|(?:lassen|geben|gebt|lasst|lass|gib) (?:sie |du )?(?:uns|mir) (?:\S+ ){0,6}?zeit"
    r"|patient(?:ez|er|e)|laisse[zr]?[- ](?:moi|nous)|un peu de patience"
    r"|paciencia|de?me (?:\w+ )?(?:hasta|unos|un par|dos|tres)|d[ée](?:n|d)?nos (?:\w+ )?(?:hasta|unos|un par|dos|tres)"
    r"|dame (?:hasta|unos|un par|dos|tres))\b"
)

# Before a length of time: what somebody on their side still needs it for.
TAKES = Wording(
    r"\b(?:needs?|wants?|wanted|takes?|requires?|(?:has |have )?asked for|brauch\w*|ben[öo]tig\w*|dauert|faut|besoin"
    r"|comptez|necesit\w+|hace falta|hacen falta)"
    r"(?: (?:me|us|him|her|them|another|at least|about|around|roughly|up to|say|a good|noch|etwa|rund|mindestens"
    r"|ungef[äa]hr"
    r"|encore|environ|au moins|unos|unas|al menos|todav[íi]a|de))* ?$"
)
NOT_OF_THEIRS = Wording(r"\b(?:you|sie|vous|usted|ustedes|someone|somebody|people|jemanden|quelqu'un|alguien)\b")
FOR_SOMETHING = Wording(
    r"^(?:'s?|s)? ?(?:of |your |d'|de |an )?(?:notice|experience|training|holiday|leave|work|pay|salary|erfahrung"
    r"|urlaub"
    r"|einarbeitung|exp[ée]rience|pr[ée]avis|formation|experiencia|preaviso|formaci[óo]n)\b"
)

# A day alone that stands for the one they had named: "call it the 19th", "so we are looking at Monday now".
NAMES_A_DAY = Wording(
    r"^(?:\w+ ){0,4}?(?:call it|let us say|say|make (?:it|that)|(?:looking|look) at|(?:it|that) (?:is"
    r"|will be)(?: going to be)?"
    r"|more like|rather|sagen wir|eher|wird es|disons|plut[ôo]t|ce sera|digamos|mejor|ser[áa])\b"
)

# The owner may ask again from a day on.
MAY_ASK = Wording(
    r"\b(?:feel free|welcome to|by all means|do not hesitate|try (?:me|us)|nudge|chase|check (?:back|in)|ask again"
    r"|remind"
    r"|gerne? (?:\S+ ){0,5}?(?:nach|melden|anrufen)|haken sie|nachhaken|nachfragen|relance[zr]?|n'h[ée]site[zr]?"
    r"|no dude[ns]?|insist[ea]\w*|vuelv[ea] a)\b"
)

IF_SILENT = Wording(
    r"\b(?:if (?:i|we|you) (?:\S+ ){0,4}?(?:quiet|silent|not|nothing|forgot\w*|forget|dropped)|(?:wenn|falls) (?:sie"
    r"|du)"
    r" (?:\S+ ){0,4}?(?:nichts|nicht)|si (?:no|vous n'|tu n'|je n')|sans (?:nouvelles|réponse))"
)

# The day of the sentence before, by another word than "then".
THAT_DAY = Wording(
    r"\b(?:that (?:same )?(?:day|date|evening|afternoon|night|morning)|after (?:that|which)|until then|before that"
    r"|danach|bis dahin|am selben tag|noch am selben|à cette date|à ce moment-?l[àa]|ce jour-?l[àa]|le jour m[êe]me"
    r"|d'ici l[àa]|ese (?:mismo )?d[íi]a|esa (?:misma )?(?:fecha|tarde|noche)|entonces|el mismo d[íi]a)\b"
)

# What turns "before the 21st" into "not until then", wherever it stands in the clause.
NOT_BEFORE = Wording(
    r"\b(?:not|nothing|no|none|never|nobody|nowt|hardly|nicht|nichts|nix|kein\w*|niemand|keiner|pas|rien|aucune?"
    r"|personne"
    r"|nada|nadie|ning[úu]n\w*)\b"
)

# Dates which are no timeline of their next word.
ABOUT_OTHER_THINGS = Wording(
    r"\b(?:enrol\w*|benefits?|payroll|pension|insurance|start(?:s|ing)? date|would start|will start|"
    r"starting|starts|start on|begin(?:s|ning)? (?:on|in|work)|first day|onboarding|orientation"
    r"|appl(?:y|ications?) (?:by|before|until|close\w*|are open)|clos(?:es|ing)|deadline"
    r"|maternity|expires?|valid (?:until|through)|rent|lease|semester (?:starts|begins)|"
    r"payday|would like you|want you|in (?:the chair|post|place)|on board|your notice|in the role since|since \d{4}"
    r"|founded"
    r"|office (?:is )?closed|we (?:are|will be) closed|anniversary|launch\w*|opening (?:night|day)|"
    r"link (?:expires|is valid|works)"
    r"|eintritt\w*|arbeitsbeginn|beginn\w*|bewerbungsschluss|bewerbungsfrist|anmeldefrist|g[üu]ltig"
    r"|prise de (?:poste|fonctions?)|d[ée]but du contrat|date limite|incorporaci[óo]n|"
    r"fecha l[íi]mite|plazo de (?:inscripci[óo]n|solicitud|matr[íi]cula))\b"
)

# Somebody is away: no word of theirs comes of it alone, but "I am at a fair until the 18th, will ring you" is one.
AWAY = Wording(
    r"\b(?:vacation|holidays? (?:from|until)|on leave|annual leave|away (?:from|until)|out (?:of (?:the )?office|until"
    r"|till|from|all)|conference|(?:(?:i|we|they) (?:am|are|will be)|(?:he|she) (?:is|will be)) (?:at|in|on|off|over"
    r"|abroad|travelling|traveling)"
    r" (?:\S+ ){0,5}?(?:until|till|til|through|all)|urlaub|auf montage|auf dienstreise|verreist|cong[ée]s?|vacances"
    r"|en d[ée]placement|vacaciones|de viaje|de baja)\b"
)

# What the owner would do, or should: "we would like you in the chair by November".
ABOUT_THE_OWNER = Wording(
    r"\b(?:would (?:like|love|want|need) you|(?:want|need) you|you would (?:be|start|have|work|get|join|report)"
    r"|you will (?:start|be working|be on|work|join)|sie (?:w[üu]rden|k[öo]nnten) (?:\S+ )?(?:beginnen|anfangen"
    r"|starten)"
    r"|vous (?:commencer\w+|seriez|travailler\w+)|(?:empezar|comenzar|incorporar)[íi]a\w*)\b"
)

# The owner's word, not theirs: a clause with these sets the owner a time.
OWNERS_WORD = Wording(
    r"\b(?:please (?:\w+ )?(?:reply|respond|answer|confirm|decide|get back|contact|call|let|send|"
    r"return|tell)|let (?:me|us) know"
    r"|your (?:answer|decision|reply|response|feedback|word)|(?:love|like|need|want|glad|happy) to "
    r"(?:know|hear)|need (?:your|an answer)"
    r"|hear from you|(?:need|have|want) to hear (?:back )?(?:by|before|no later|within)|if you (?:decide|reply"
    r"|answer)|you (?:decide|reply|respond|answer)\b"
    r"|lassen sie (?:mich|uns)|lass (?:mich|uns)"
    r"|bitte (?:\w+ ){0,4}?(?:antwort|meld|geb|send|schick|best[äa]tig)\w*|ihre (?:antwort|"
    r"r[üu]ckmeldung|entscheidung)|deine (?:antwort|r[üu]ckmeldung)|geben sie "
    r"uns bescheid|gib (?:mir|uns) bescheid"
    r"|votre (?:r[ée]ponse|retour|d[ée]cision)|merci de|dites-(?:moi|nous)|av[íi]sa(?:me|nos)|"
    r"conf[íi]rma(?:me|nos)|(?:tu|su) respuesta)\b"
)

# A clause that sets or cancels a meeting: its day is that of the meeting.
FOR_A_MEETING = Wording(
    r"\b(?:come (?:by|in|and|to|over|up|down|out)|stop by|swing by|pop (?:in|by|over|round)|drop "
    r"(?:by|in)|(?:meet|see|call|"
    r"ring|phone|interview) (?:you|him|her|them|us)"
    r"|breakfast|lunch|dinner|coffee|interview|cancel\w*|have you|zoom|teams|join us"
    r"|kommen sie|komm|treffen|vorstellungsgespräch|termin|venez|venir|viniera\w*|vengas?|entretien|"
    r"entrevista|pásate|vente)\b"
)
# A later day that they keep open beside the one they name: "by Friday, Monday at the latest".
AT_LATEST = Wording(
    r"\b(?:at the (?:very )?latest|latest|worst case|at (?:the )?(?:outside|worst)|or|possibly|maybe"
    r"|spätestens|allerspätestens|oder|vielleicht|au plus tard|ou|peut-être|como (?:muy )?tarde|a más tardar"
    r"|como máximo|o)\b"
)
# Times so wide that they name no day.
VAGUE = Wording(
    r"\b(?:several months|einige monate|plusieurs mois|varios meses"
    r"|coming (?:days|weeks|months)|another (?:day|time)|n[äa]chsten (?:tagen|wochen)|kommenden (?:tagen|wochen)"
    r"|prochaine?s (?:semaines|jours)|pr[óo]xim[ao]s (?:semanas|d[íi]as))\b"
)

# A process that ends in their word, where the word itself is not named.
OF_THE_PROCESS = Wording(
    r"\b(?:interview(?:s|ing)|finish\w*|wrap\w*|meets?|meeting|committee|board|panel|council|pick|"
    r"choos\w+|making calls|calls"
    r"|review\w*|timeline|process\w*|takes?|paperwork|shortlist\w*|touch base|allow|expect|select\w+|vot\w+|approv\w+"
    r"|auswahl\w*|bearbeitung|sitzung|verfahren|sichtung|commission|jury|comit[ée]\w*|processus|"
    r"proceso|junta|reuni[óo]n)\b"
)

# The owner tells of a call or a voicemail.
CALLED = Wording(
    r"\b(?:voice ?mail|i rang|i (?:\w+ )?called|i phoned|left (?:you )?a message|tried (?:calling|"
    r"ringing|phoning|to (?:call|reach|ring))"
    r"|mailbox|auf(?:s| den) band|angerufen|r[ée]pondeur|message vocal|appel[ée]|llam[ée]|marqu[ée]|buz[óo]n)\b"
)
