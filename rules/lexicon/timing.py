"""Words around dates: which tell of an answer to come, and which of other matters."""

from __future__ import annotations

from rules.lexicon.wording import Wording

# The writer's own next word, in any of the four languages.
THEIR_WORD = Wording(
    r"\b(?:get(?:ting)? back|come back|circle back|write back|back to you|back with|in touch|in "
    r"contact|contact you|let you know|know more|know (?:by|for sure)"
    r"|answers?|news|feedback|decisions?|drop you|something (?:\w+ ){0,3}for you|(?:text|mail|note|"
    r"word|call) from (?:me|us)|decide|deciding|update|outcome|results?|verdict|sit tight|hang "
    r"(?:in|tight)|hold tight|not (?:until|before)|hear|hearing|"
    r"follow up with you|reach out|reach you|call you|ring you"
    r"|phone you|(?:ring|call|phone) (?:\w+ )?round|email you|write to you|tell you|notify|notified|"
    r"inform(?:ed)?|respond|response|reply|"
    r"revert|word from|send you|finali[sz]e|speak (?:again|soon)|talk soon"
    r"|(?:give|allow) (?:us|me) (?:until|till|til|a|another|through|\d+|two|three|five|ten)"
    r"|bear with|timeline|more for you|something "
    r"for you|confirm either way|meets|meeting on|sits on"
    r"|melden|meldung|rechnen sie (?:bitte )?mit|bescheid|r[üu]ckmeldung|entscheid\w*|antwort|"
    r"h[öo]ren|zur[üu]ck|kontakt\w*|"
    r"nachricht|informieren|wissen"
    r"|recontact\w*|reviens|revenons|reviendr\w+|r[ée]ponse|nouvelles|d[ée]cision|retour|tiens au "
    r"courant|tiendr\w+|contacter\w*|informer\w*|savoir|rappel\w+"
    r"|respuesta|noticias|decisi[óo]n|contactar\w*|avisar\w*|avisamos|aviso|responder\w*|contest\w+|decir\w*|"
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

# Dates which are no timeline of their next word.
ABOUT_OTHER_THINGS = Wording(
    r"\b(?:enrol\w*|benefits?|payroll|pension|insurance|start(?:s|ing)? date|would start|will start|"
    r"starting|starts|start on|begin(?:s|ning)? (?:on|in|work)|first day|onboarding|orientation"
    r"|appl(?:y|ications?) (?:by|before|until|close\w*|are open)|clos(?:es|ing)|deadline|vacation|"
    r"holidays? (?:from|until)|on leave|away (?:from|until)|out (?:of (?:the )?office|until|till|from|"
    r"all)"
    r"|maternity|conference|expires?|valid (?:until|through)|rent|lease|semester (?:starts|begins)|"
    r"payday|your notice|in the role since|since \d{4}|founded"
    r"|office (?:is )?closed|we (?:are|will be) closed|anniversary|launch\w*|opening (?:night|day)|"
    r"link (?:expires|is valid|works)"
    r"|urlaub|eintritt\w*|arbeitsbeginn|beginn\w*|bewerbungsschluss|bewerbungsfrist|anmeldefrist|g[üu]ltig"
    r"|cong[ée]s?|prise de poste|d[ée]but du contrat|date limite|vacances|vacaciones|incorporaci[óo]n|"
    r"fecha l[íi]mite|plazo de (?:inscripci[óo]n|solicitud|matr[íi]cula))\b"
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
    r"\b(?:coming (?:days|weeks|months)|another (?:day|time)|n[äa]chsten (?:tagen|wochen)|kommenden (?:tagen|wochen)"
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
