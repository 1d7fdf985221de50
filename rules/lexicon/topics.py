"""What only one side's words show of an own candidacy, in four languages."""

from __future__ import annotations

from rules.lexicon.sign import Sign, any_of
from rules.lexicon.wording import Wording

# What only the owner's words show.
MINE: dict[Sign, Wording] = {
    Sign.APPLIES: any_of(
        r"my (?:\S+ ){0,3}(?:resume|résumé|cv|cover letter|application|portfolio|clips|reel|credits|work "
        r"samples?)|(?:resume|résumé|cv|cover(?:ing)? letter|portfolio|credits|clips|reel)(?: \S+){0,3} "
        r"(?:attached|enclosed|below)|(?:attached|enclosed|find)(?: \S+){0,3} (?:resume|résumé|cv|cover letter|"
        r"letter|portfolio|application)|(?:apply(?:ing)?|be considered|applied|application|candidate) (?:for|to|"
        r"as)|(?:looking|look|hoping) for (?:\S+ ){0,3}(?:work|job|position|shifts?|role|something new|a change)|"
        r"(?:you|y'?all|ye|youre|you're|yall)(?: are| were|'re)? (?:\S+ ){0,3}(?:hiring|short|taking on|looking "
        r"for|needing|need|lost your)|do you need (?:anybody|anyone|someone|somebody|a|help)|(?:your|the) (?:ad|"
        r"advert|posting|listing|vacancy|opening|notice|card in your window|sign in|window)|would you have me|"
        r"could use (?:a|another|some) (?:hand|pair of hands)|(?:still )?(?:for|about|in|interested in) (?:the|"
        r"your) (?:\S+ ){0,4}(?:opening|vacancy|position|role|post|spot|seat|job)|bewerb\w*|lebenslauf|(?:meine|"
        r"die) unterlagen|(?:ihr|sie|du|ihr?e?) (?:\S+ ){0,4}(?:sucht|suchen|suchst|brauchen|braucht)|(?:hätte?|"
        r"habe?) interesse|wäre zu haben|jemand fehlt|stelle als|aushang|zettel am|(?:mon|joint?s?|joins) (?:\S+ "
        r")?(?:cv|curriculum)|candidature|postul\w+|cherchez|recherchez|je (?:suis à la recherche|cherche)|votre "
        r"annonce|lettre de motivation|poste d\S+|embauche\w*|(?:mi|adjunto|envío|mando|currículum|curriculum) "
        r"(?:\S+ )?(?:cv|currículum|curriculum)?(?=.{0,40}(?:cv|curr[íi]culum|adjunt))|curr[íi]culum\w*|postul\w+|"
        r"me interesa|busc(?:an|áis|ando) (?:\S+ )?(?:a )?(?:alguien|gente|personal)?|habr[íi]a (?:lugar|sitio|"
        r"hueco)|vacante|puesto de"
    ),
    Sign.PITCHES: any_of(
        r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\+? "
        r"?(?:yrs?|years|seasons|summers)|i(?:'ve| have) (?:run|done|kept|worked|taught|been|managed|led|built|"
        r"cooked|driven|kept|fixed|written|draped|played|sold)|i (?:can|could) (?:\S+ )?(?:drive|cook|weld|teach|"
        r"start|alphabetize|true|run|type|bring|cover)|i write that|most recently|free (?:from|starting)|"
        r"(?:licen[cs]e|licen[cs]ed|certified|journeyman|card|ticket)|i(?:'m| am) (?:a|an) (?:\S+ ){1,4}(?:by "
        r"trade|with|and)|i(?:'m| am) available|\d+ jahre|seit \d{4}|zuletzt|(?:geselle|gesellin|examiniert|"
        r"meister|facharbeiter)|\d+ ans (?:d|de|dans|en|à|chez|comme)|diplôm\w+|expérience|\d+ años|experiencia|"
        r"titulad\w+|soy \S+ (?:de|con|en)|ich bin (?:\S+ ){0,3}(?:gelernte\w*|ausgebildete\w*)"
    ),
    Sign.THANKED: any_of(
        r"(?:thank you|thanks|thank them|cheers)(?: \S+){0,8} (?:yesterday|today|this morning|this afternoon|last "
        r"night|the (?:call|chat|time|visit|tour|lunch|coffee|interview|ride|conversation|talk|meeting|hour|shift|"
        r"beer)|your time|just now|coming|having me|seeing me|meeting|showing)|(?:enjoyed|loved|great|good|lovely|"
        r"wonderful|nice) (?:\S+ ){0,3}(?:meeting|talking|speaking|chatting|conversation|crew|to see|to meet|"
        r"yesterday|this morning|visit|seeing)|yesterday was|thank you (?:both|all) for|(?:danke|dank|"
        r"dankeschön)(?: \S+){0,5} (?:gespräch|gestern|heute|telefonat|zeit|einblick\w*|stunde|führung|probetag)|"
        r"(?:gutes|tolles|schönes|angenehmes|nettes) gespräch|merci(?: \S+){0,6} (?:accueil|échange|hier|matin|"
        r"temps|entretien|visite|rencontre|journée|déjeuner)|(?:gracias)(?: \S+){0,6} (?:ayer|anoche|charla|"
        r"plática|tiempo|recorrido|entrevista|visita|hoy|mañana|confianza|acogida|rato|llamada|recibirme)"
    ),
    Sign.KEEN: any_of(
        r"(?:still|very|really|remain|more) (?:\S+ ){0,3}(?:interested|keen|excited|up for|eager|hoping)|i(?:'m| "
        r"am) in(?: if|$|[.!])|i(?:'d| would) (?:still |very much |really |be |love |like |at that )*(?:love|like|"
        r"interested|want|welcome|be glad|be thrilled) (?:it|to (?:join|work|be|talk|hear|scribe))|happy to "
        r"(?:send|test|provide|add|come|answer)|looking forward to hearing|(?:anything|something) (?:else )?(?:i|"
        r"we) can (?:add|send|help|provide)|i remain|you know where (?:i am|to find me)|weiterhin (?:\S+ "
        r")?interess\w+|(?:große|viel|riesige) lust|freue? mich (?:auf|über)|würde mich freuen|reste? (?:\S+ "
        r")?(?:disponible|motivé\w*|intéressé\w*)|dans l'attente|quedo (?:atent\w|al pendiente|a la espera|"
        r"pendiente)|muchas ganas|sigo interesad\w|me encant\w+"
    ),
}

# What only their words show.
THEIRS: dict[Sign, Wording] = {
    Sign.PAPERS: any_of(
        r"your (?:\S+ ){0,3}(?:application|resume|résumé|cv|cover letter|letter|clips|reel|portfolio|samples?|"
        r"materials|submission|credits|repo|profile|background|experience|work history|references|take-home|"
        r"solution|candidacy|candidature|statement|transcripts?|packet)|(?:thank you|thanks) for (?:applying|your "
        r"interest|throwing|putting your|your (?:note|application))|(?:got|saw|received|read|have|seen) your "
        r"(?:\S+ )?(?:note|letter|resume|name|message|email|cv|application|reel|clips|florals|form)|throw(?:ing)? "
        r"your (?:hat|name)|putting your (?:hand|name)|reached us|for applying|you(?:'ve| have)? applied|(?:ihre|"
        r"deine|eure|ihren|deinen) (?:\S+ ){0,2}(?:bewerbung\w*|unterlagen|lebenslauf|zeugnis\w*|anschreiben|"
        r"mappe|arbeitsprobe\w*|lösung|profil|nachricht|mail)|(?:votre|ton|ta|vos) (?:\S+ ){0,2}(?:cv|candidature|"
        r"courrier|lettre|dossier|profil|parcours|message|portfolio|travaux|demande)|(?:su|tu|vuestra?|sus|tus) "
        r"(?:\S+ ){0,2}(?:cv|candidatura|currículum|curriculum|perfil|carta|portafolio|solicitud|correo|mensaje|"
        r"expediente|muestra|trabajo)|por postular\w*|por (?:aplicar|su interés|tu interés)"
    ),
    Sign.RECEIPT: any_of(
        r"(?:thank you|thanks) for (?:applying|your application|your interest in|submitting your application)|"
        r"(?:received|receipt of) your application|your application (?:for|to|as)|application (?:received|"
        r"acknowledg\w+)|you(?:'ve| have)? applied (?:for|to)|(?:eingang|erhalt) ihrer bewerbung|ihre bewerbung "
        r"(?:als|um|auf|bei|für)|votre candidature (?:au|pour|à|chez)|(?:su|tu) (?:candidatura|postulación|"
        r"solicitud) (?:a|para|como|en)|gracias por (?:postular\w*|aplicar|inscribir\w*)"
    ),
    Sign.RECOMMENDED: any_of(
        r"(?:\S+ )(?:says|said|tells me|told me|mentioned|reckons|swears|thinks|claims) (?:\S+ )?(?:you(?:'re|'d|"
        r"r)?|that you|good|nice)(?! can| could| should| will)|(?:your name|stole your name|got your name|gave me "
        r"your|passed (?:on|me) your)|(?:recommended|vouched|spoke highly|speaks highly|referred)|(?:asked for "
        r"you by name|thought of you|we met when|we met at)|hat (?:mir )?(?:von (?:ihnen|dir)|sie|dich) "
        r"(?:erzählt|empfohlen)|hält große stücke|m'a donné votre nom|m'a parlé de vous|de la part de|me (?:habló|"
        r"hablaron|dio tu|dieron) (?:de ti|de usted|tu nombre|su nombre)|te recomienda"
    ),
    Sign.NEEDS: any_of(
        r"(?:we|i)(?:'re| are|'m| am|'d| could| can|'ll| will)? (?:\S+ )?(?:need|needs|looking for|could use|"
        r"short|hiring|after|want|missing) (?:\S+ ){0,4}(?:somebody|someone|a|an|you|people|hands?|person|help|"
        r"your|more)|(?:opens? up|opening up|hangs it up|retir(?:es|ing|ement)|is leaving|moves? (?:to|on)|last "
        r"day|maternity|empty after|with nobody in it|fill(?:ing)? (?:the|a|this))|(?:the|a|our) (?:\S+ "
        r"){0,3}(?:seat|desk|bench|chair|line|spot|counter|territory|slot|post|gig|vacancy|opening|position|role|"
        r"job)(?: (?:is|opens|for|on|in|at|as|yours))?|what (?:we|i) need|where you (?:might|would|could) fit|"
        r"you'd be the \S+ (?:of|hire|person)|(?:employee|hire|person) #?\d|we're (?:\S+ )?(?:people|ppl)|"
        r"(?:suchen|brauchen|fehlt|sucht) (?:\S+ ){0,4}(?:jemand\w*|verstärkung|kolleg\w*|gesell\w*|leute|wen|"
        r"noch)|(?:uns fehlt|bei uns anfangen|zu uns|stellenplan|stelle)|(?:il nous|nous) (?:manque|cherchons|"
        r"recrutons)|(?:renfort|poste|saison)|(?:nos falta|buscamos|necesitamos|hace falta|nos hace falta|plaza|"
        r"vacante|puesto|hueco)"
    ),
    Sign.DECIDED: any_of(
        r"(?:went|go|going|gone) (?:\S+ )?(?:another|a different|in another|with)|(?:first choice|settled on|"
        r"somebody with|someone (?:who|with|else)|other candidates?|another candidate|strong field|near thing|"
        r"shortlist\w*|ranked|finalists?)|(?:liked you|like you|enjoyed meeting you|impressed|asked for you|good "
        r"things|my yes|it's a yes|nice things)|(?:talk|speak|run|take) (?:\S+ ){0,3}(?:by|to|with|past) (?:\S+ "
        r")?(?:mike|the (?:boss|owner|brother|partners?|board|committee|team|dean|chef|director|provost|council|"
        r"supervisors)|my (?:\S+ )?(?:boss|brother|partner|wife|husband|director|manager))|(?:the )?(?:committee|"
        r"board|council|supervisors|central|hr|budget|headcount|funding|staffing|provost|dean) (?:\S+ "
        r"){0,4}(?:approv\w+|meets?|sign\w*|nod|decid\w+)|you (?:have been|were|are|'ve been) (?:\S+ "
        r")?(?:successful|shortlisted|selected|invited|not selected|unsuccessful)|(?:back to you|hear from (?:us|"
        r"me)|either way|let you know|decision|decide|outcome|where we stand|be in touch|have something (?:to "
        r"tell|for) you)|(?:bescheid|melden uns|melde mich|rückmeldung|absage|zusage|entschieden|entscheidung|"
        r"leider)|(?:réponse|retour|décision|recontacter\w*|tiendr\w+ (?:au courant|informé\w*)|suite favorable|"
        r"retenu\w*|malheureusement)|(?:respuesta|noticias|decisión|avisar\w*|aviso|te (?:decimos|digo|escribo|"
        r"llamo)|le (?:informar\w+|contactar\w+)|lamentablemente|descartad\w+)"
    ),
    Sign.INVITED: any_of(
        r"(?:come (?:by|in|to|over|up|down|out|along|have|see|hang)|stop (?:by|in)|swing by|drop (?:by|in|out)|"
        r"sit down with|meet (?:with )?(?:me|us|the|our|both|\w+ and)|like to (?:see|meet|have|invite)|love to "
        r"(?:meet|talk|chat|have)|walk you through|free for|lunch|coffee|breakfast|a chat|have you (?:in|over|"
        r"back|out)|bring (?:your|knives|some|a))|(?:can|could|will|would) (?:you|we) (?:\S+ ){0,3}(?:come|talk|"
        r"meet|stop|make|chat|speak|play|join|ride|call|phone|see)|(?:invite|invited|invitation) (?:you )?(?:to|"
        r"for)|interview|(?:give you a|quick|phone) (?:call|ring)|(?:komm|kommen sie|kommst)|(?:kennen ?lernen|"
        r"kennenlernen|gespräch|vorbei|telefonieren|anrufen|einladen|vorstellungsgespräch)|(?:passez|venez|venir|"
        r"rencontrer|rencontre|échanger|entretien|discuter|appelle|vous (?:recevoir|entendre))|(?:pásate|vente|"
        r"ven|pase|venga|platicar|hablamos|conocer\w*|entrevista\w*|llamad?\w*|reunirnos|charla|prueba)"
    ),
}

OWNER_HIRES = any_of(
    r"your (?:application|resume|résumé|cv|cover letter|candidacy)(?! form)|(?:thank you|thanks) for applying|"
    r"we(?:'re| are) (?:hiring|recruiting)|(?:like|want) to (?:meet you|interview you|offer you|invite you|"
    r"see you)|our (?:vacancy|candidates?|shortlist)|the candidates? (?:i|we)|apportez un|send me your "
    r"(?:statement|cv|resume|portfolio)|ihre bewerbung|deine bewerbung|votre candidature|su candidatura|tu "
    r"candidatura|does that suit|move forward with your"
)
THEY_APPLY = any_of(
    r"interview(?:ing|ed) me|my interview with you|(?:i|we) remain very interested|"
    r"my (?:\S+ ){0,2}(?:resume|résumé|cv|cover letter|application|candidacy)|"
    r"i(?:'m| am) (?:applying|writing to apply)|i (?:would|'d) like to apply|apply for (?:your|the)|"
    r"(?:cv|resume)(?: \S+){0,3} attached|"
    r"meine "
    r"bewerbung|mein lebenslauf|ma candidature|mon cv|mi (?:cv|currículum|candidatura)|outstanding candidate "
    r"for you|your \S+ \S* ?vacancy"
)
CAREERS = Wording(
    r"career|recruit|hiring|talent|\bjobs?@|bewerb|karriere|recrutement|empleo|rrhh|personal(?:abteilung|wesen)"
)
