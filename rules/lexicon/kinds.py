"""How meetings are called, in the four languages: a screen, a later round; and who holds a screen."""

from __future__ import annotations

import re

from rules.lexicon.wording import Wording

SCREEN = Wording(
    r"\b(?:phone screen\w*|screening|screen(?:er)?|intro(?:ductory)? (?:call|chat)|quick (?:call|chat|"
    r"get-to-know-you|intro|phone|hello|word)|initial (?:call|chat|conversation|phone)|get[- ]to[- "
    r"]know|first call"
    r"|(?:he|she|they|[a-z]+) (?:picks|decides|chooses|has the (?:final|last) (?:say|word))|i (?:only"
    r"|just) do (?:the|all)"
    r"|i look after (?:people|recruit\w+|hiring)|not my (?:call|decision)"
    r"|recruiter (?:call|chat|screen)|short call|brief "
    r"(?:call|chat)|pre-?screen|touch base call|discovery call|exploratory"
    r"|kurz (?:durch|an)|telefoninterview|vorab(?:gespr[äa]ch|telefonat)|erstes? (?:telefonat|kennenlernen)|kurzes? "
    r"(?:telefonat|kennenlernen|gespr[äa]ch)|kennenlern(?:telefonat|gespr[äa]ch am telefon)"
    r"|pr[ée]-?qualification|pr[ée]-?s[ée]lection|premier (?:contact|[ée]change) t[ée]l[ée]phonique|"
    r"entretien t[ée]l[ée]phonique|petit appel"
    r"|llamada (?:inicial|breve|corta|previa|r[áa]pida)|primera llamada|preselecci[óo]n|filtro telef[óo]nico)\b"
)
LATER = Wording(
    r"\b(?:(?:second|2nd|third|3rd|fourth|4th|final|last|next) (?:\S+ )?(?:interview|round|stage|"
    r"conversation|meeting|chat|call|visit|step|talk)|final (?:round|stage|two|three|panel)|on-?site|"
    r"panel|superday|super day"
    r"|second round|round (?:two|2|three|3|four|4)|back in|come back|have you back|coming back|back "
    r"(?:to meet|for a)|trial (?:shift|day|lesson|run|class|service)|working interview|work trial|"
    r"stage shift|teaching demo\w*|demo lesson|mock (?:class|lesson)"
    r"|campus visit|job talk|(?:with|meet|before) the board|board (?:interview|meeting)|oral board|"
    r"meet the (?:rest|whole|full|"
    r"board|partners|owners?|ceo|cfo|founders?|wider|entire)|shadow(?:ing)? (?:a )?(?:shift|day)|"
    r"try-?out|loop\b|case (?:study )?presentation|presentation round|second date|callback|chemistry "
    r"read|finalists?"
    r"|zweit(?:es|gespr[äa]ch|e runde)|zweites? (?:gespr[äa]ch|runde|interview)|dritte[sn]? "
    r"(?:gespr[äa]ch|runde)|probearbeit\w*|probetag|schnuppertag|probe(?:schicht|unterricht|stunde)|"
    r"letzte runde|finale runde|endrunde|assessment-?center"
    r"|deuxi[èe]me (?:entretien|tour|rendez-vous|[ée]change)|second entretien|2e entretien|dernier "
    r"(?:entretien|tour)|entretien final|journ[ée]e d'essai|essai professionnel|demi-journ[ée]e|"
    r"p[ée]riode d'observation|jury|immersion"
    r"|segunda (?:entrevista|ronda|reuni[óo]n|fase)|tercera (?:entrevista|ronda)|entrevista final|"
    r"[úu]ltima (?:entrevista|ronda|fase)|d[íi]a de prueba|prueba (?:pr[áa]ctica|de trabajo|en)|turno "
    r"de prueba|fase final|panel)\b"
)
RECRUITING_TITLE = Wording(
    r"\b(?:recruit\w*|talent\w*|human resources|hr\b|people (?:partner|team|ops|operations|"
    r"coordinator|and (?:culture|payroll|talent|development|operations|performance)|& \w+)|sourcer|sourcing"
    r"|staffing|headhunter|personnel|office "
    r"manager|personal(?:abteilung|referent\w*|leit\w*|wesen|beratung|berater\w*|management)"
    r"|\w*vermittlung|zeitarbeit|personaldienst\w*|bewerbermanagement|ressources humaines|rh\b|"
    r"charg[ée]e? de recrutement|recrut\w+|recursos humanos|rr\. ?hh|rrhh|selecci[óo]n|reclutador\w*|"
    r"(?:recruit\w*|staffing|employment|temp) agency|search (?:partner|consultant)|executive search|"
    r"placement|coordinator,? "
    r"(?:hiring|recruiting)|hiring coordinator|resourcing|shrm\S*|phr)\b"
)
SPEAKS_FOR_A_CLIENT = Wording(
    r"\b(?:(?:the|my) clients? (?:is|are|was|would|wants?|has|have|will|asks|asked|likes?|liked)|my clients?\b"
    r"|(?:put|putting|sent|sending) you (?:forward|across|up for)|(?:let|have|had) your name (?:go|put) forward"
    r"|submit(?:ting|ted)? (?:you|your (?:cv|profile|resume|name))|on behalf of (?:my|our|a) clients?)\b"
)
# Words of one who goes between a candidate and those who decide.
GOES_BETWEEN = Wording(
    r"\b(?:(?:my|our|the|your) clients?|pass(?:ing|ed)? you on|(?:put|putting) (?:you|me) (?:forward|across|up for)"
    r"|submit(?:ted|ting)? (?:you|me|your)|(?:send|sent|sending) (?:you|your|my) (?:\w+ )?(?:to them|over to|across)"
    r"|(?:mein|unser|de[rm]|beim|ihr)e?[mnr]? kunden?|(?:mon|notre|le|au) client|(?:mi|nuestro|el|al) cliente)\b"
)
DECIDES = Wording(
    r"\b(?:hiring manager|who (?:runs|owns|heads|leads|manages|decides)|with (?:our|the|my) (?:ceo|cto|cfo|coo|vp"
    r"|director|head|manager|lead|chef|"
    r"principal|partner|owner|dean|editor|boss|founder|team)|vp\b|cto|cfo|ceo|chief|head of|director "
    r"of|meet the team|the team\b)"
)
ON_PHONE = Wording(
    r"\b(?:call|phone|ring|zoom|teams|skype|telefon\w*|anruf\w*|appel\w*|t[ée]l[ée]phon\w*|llam\w*|tel[ée]fon\w*)\b"
)
OF_A_MEETING = Wording(
    r"talk\b|talkin|speaking|meeting|chat|\bmet\b|meet you|coming in|came in|call|visit|tour\b|interview"
    r"|conversation|spoke|today"
    r"|this (?:morning|afternoon|evening)|last night|\bdays?\b|lunch|breakfast|dinner|coffee|\bhour|ride|shift|trial"
    r"|test\b|rehears|audition|session"
    r"|gespräch|telefonat|kennen|stunde|führung|entretien|échange|rencontr|appel|accueil|visite|entrevista|charla"
    r"|pl[áa]tic|llamada|conocer|reunión|recorrido|prueba|hablar con|charlar|verte|verla|gesprochen|discut|te voir"
)
# Words that prove a later round even where the mail shows none before it.
SURELY_LATER = Wording(
    r"\b(?:(?:second|2nd|third|3rd|fourth|final) (?:\S+ )?(?:interview|round|stage|conversation|"
    r"meeting|chat|call|visit|step)"
    r"|on-?site (?:interview|day|visit|round|loop)|(?:meet|talk|speak|chat|sit down) (?:\S+ ){0,3}?again"
    r"|(?:down to|top) (?:the )?(?:last |final )?(?:two|three|2|3)\b|(?:one|a) (?:more|last|final) (?:conversation|chat"
    r"|meeting|interview|round|step|hurdle|visit)|(?:another|next) (?:conversation|interview|visit|round)"
    r"|last (?:hurdle|round|interview|conversation)|final (?:hurdle|panel|day|decision round)|stage (?:two|three|2|3)"
    r"|super ?day|(?:case|presentation) (?:study )?(?:presentation|round)|chemistry read|job talk|next round"
    r"|meet the (?:rest|whole|wider|entire|full)|(?:with|before|meet) the (?:full )?board|board interview"
    r"|interview loop"
    r"|noch (?:ein)?mal|engeren? (?:wahl|auswahl)|erneut (?:treffen|sprechen|einladen)|vous revoir|te revoir|à nouveau"
    r"|de nouveau|dernière étape|(?:volver|vuelv\w+) a (?:ver|hablar|quedar|reun)\w*|última (?:fase|ronda|entrevista)"
    r"|(?:have|bring|like|want|see) you back|come back (?:in|for|to (?:meet|see))|coming back in|"
    r"callback|finalists?|last step|final two|campus "
    r"(?:visit|day)|on campus"
    r"|zweit(?:gespräch|e runde)|zweites? (?:gespräch|runde|interview)|letzte runde|deuxi[èe]me "
    r"(?:entretien|tour|rendez-vous)"
    r"|second entretien|entretien final|segunda (?:entrevista|ronda|reuni[óo]n)|entrevista final)\b"
)
WOULD_RATHER = Wording(r"\b(?:better|rather|prefer|instead|lieber|besser|stattdessen|plutôt|mejor|preferir)")
# What a meeting may be called, the more telling name first.
NAMES = Wording(
    r"\b(?:(?:first|second|third|final|panel|phone|video|zoom|on-?site) (?:round )?(?:interview|conversation|meeting)"
    r"|phone screen|screening call|intro(?:ductory)? call|trial (?:shift|day|lesson|service)|working interview|job talk"
    r"|(?:erstes|zweites) gespräch|zweitgespräch|vorstellungsgespräch|probearbeiten|probetag|second entretien|entretien"
    r"|segunda entrevista|entrevista)\b|\b(?:interview|lunch|breakfast|coffee|tour|visit|gespräch|telefonat|échange"
    r"|charla|call|chat)\b"
)
AGENCY = re.compile(r"staffing|recruit|talent|headhunt|vermittlung|zeitarbeit|personaldienst|recrutement|interim")

# What shows that they met before, even where no mail tells of it.
EARLIER = Wording(
    r"\b(?:after|since|following|further to|on top of|building on|based on) (?:\S+ ){0,2}?(?:conversation|interview"
    r"|meeting"
    r"|visit|tour|trial|presentation|first round|(?:we|you) (?:met|spoke|came)|meeting (?:you|with)|seeing you)\b"
    r"|\b(?:we|they|all|everyone|the \w+) (?:\S+ )?(?:liked|loved|enjoyed) (?:\S+ )?(?:meeting|talking|having|our"
    r"|your visit"
    r"|the conversation|what (?:we|they) saw)\b|\balready (?:met|talked|spoke|spoken)\b"
    r"|\bnach (?:dem|unserem|ihrem|deinem) (?:\S+ )?(?:gespräch|treffen|besuch)\b|\b(?:après|suite à) (?:l'|votre"
    r"|notre)"
    r"\s?(?:\S+ )?(?:entretien|échange|visite|rencontre)\b|\b(?:tras|después de) (?:la|nuestra|tu"
    r"|su) (?:\S+ )?(?:entrevista"
    r"|reunión|visita|charla)\b"
)
# Titles of people who decide whom they hire.
DECIDING_TITLE = Wording(
    r"\b(?:owner|proprietor|founder|co-?founder|ceo|cto|cfo|coo|president|(?:managing |executive |artistic "
    r"|general )?director"
    r"|head (?:of|chef)|chef|(?<!office )(?<!talent )(?<!recruiting )(?<!hiring )manager|lead|principal|partner|foreman"
    r"|superintendent|dean|professor|prof\.|editor|matron|headteacher|supervisor|geschäftsführ\w+|inhaber\w*|leiter\w*"
    r"|leitung|küchenchef\w*|gérante?|directeur|directrice|responsable|patronn?e?|dueñ[oa]|jef[ea]|gerente"
    r"|director[ae]?)\b"
)
