"""The words that stand before, behind and around a role's name in sentences and subjects, in four languages."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# "the Aquarist position": the name stands before these.
NOUNS = wordlist(
    "position role opening vacancy job post seat spot gig posting opportunity place slot candidates candidate req "
    "stelle vacante puesto poste search chair hire contract application vacancies openings jobs roles positions gigs "
    "posts ad advert listing shift shifts team seat interview traineeship internship cover process hiring "
    "recruitment bench"
)
STOPS = wordlist(
    """
    the a an our your my his her their this that these those any another some for of about as to with at on from
    into by i we you they is are was were be been do did have has had will would could can may if when and/or via
    new one its it's there re regarding or but than then so just us me him them what which who whose not no
    """
)
# Where a name that is read forwards ends.
ENDS = wordlist(
    """
    a ai ont as été sera sont était retenu sigue está fue será ha han nos me te yet still already now anymore
    brauchen gebrauchen suchen sucht gesucht braucht fehlt fehlen haben hat werden einstellen spring summer autumn
    winter season year week month these those full part next last today tomorrow monday tuesday wednesday thursday
    friday at with on from by via starting star t we i you they is are was were has have had will would could can
    may that which who and or but as if because since when please here there position role opening vacancy job post
    seat spot gig posting opportunity application interview within through this so to candidate candidates after
    before under right again first bei beim an am im in ab zum zur und oder wir ich sie ist sind hat bewerbe
    beworben eingegangen erhalten zu chez au aux à dont que qui en et ou pour dans sur je nous vous est y o con por
    esa ese una se es la el los las
    """
)
_ARTICLE = (
    r"(?:(?:an?|the|our|your|my|this|another|some|one|de[rnms]?|die|das|eine[nrms]?|ein|als|"
    r"un[ea]?|l[ae]|le|el|los|su|tu)"
    r"\s+)?"
)
# What a role's name follows, with what such a place is worth: the more it can only be a role, the more.
FRAMES = (
    (
        9,
        (
            r"(?-i:(?:[Pp]osition|[Rr]ole|[Jj]ob|[Vv]acancy|[Pp]ost|[Oo]pening"
            r"|Stelle|[Pp]oste|[Pp]uesto|[Vv]acante)(?:\s+title)?:?\s+(?=[A-ZÀ-Þ„\"“«]))"
        ),
    ),
    (9, rf"(?:position|role|post|vacancy|job|title|opening)\s+(?:of|as|for)\s+{_ARTICLE}"),
    (9, rf"(?:stelle|position|ausschreibung)(?:\s+(?:als|zum|zur|eine[rs])\s+|\s?:\s*|\s(?=[„\"“])){_ARTICLE}"),
    (9, r"(?:poste|emploi|offre)\s+(?:de\s+|d['’]\s?|:\s*)"),
    (9, rf"(?:puesto|plaza|vacante|posición)\s+(?:de\s+|para\s+|:\s*){_ARTICLE}"),
    (
        8,
        (
            r"(?:apply(?:ing)?|applied|application|candidacy|considered|interview(?:ing)?|shortlisted|"
            r"materials|profile|resume"
            rf"|résumé|cv)\s+(?:for|to be|to|as)\s+{_ARTICLE}"
        ),
    ),
    (8, rf"appl(?:y|ying|ied|ication)\b[^.:;!?]{{0,60}}?\bas\s+{_ARTICLE}"),
    (
        8,
        (
            r"(?:bewerbung|bewerbe\s+(?:ich\s+)?mich|beworben)\s+(?:als|um\s+die\s+stelle\s+als|"
            r"auf\s+die\s+stelle\s+als|für)"
            rf"\s+{_ARTICLE}"
        ),
    ),
    (8, r"candidature\s+(?:au\s+poste\s+)?(?:de\s+|d['’]\s?|pour\s+(?:le\s+poste\s+de\s+)?|:\s*)"),
    (8, rf"(?:postularte|postular|postulación|candidatura|solicitud|currículum)\s+(?:a|para|de|como)?\s*{_ARTICLE}"),
    (8, r"(?:to be|be|join us as|considered as|hire you as|you as)\s+(?:our|an?|the)\s+"),
    (7, r"(?:for|to)\s+(?:the\s+)?(?-i:(?=[A-ZÀ-Þ]\w+\s))"),
    (
        6,
        (
            r"(?:needs?|short|looking for|hiring|seeking|wants?|could use|adding|opening for|after)"
            r"\s+(?:an?|another|one|our next)\s+"
        ),
    ),
    (
        6,
        (
            r"(?:such(?:en|t|e)|brauch(?:en|t)|cherch(?:e|ons|ez)|recherch\w+|busc(?:an|amos|o|a)|"
            r"necesit\w+)\s+(?:noch\s+)?"
            r"(?:(?:eine[nr]?|une?|una?|des|nos)\s+)?"
        ),
    ),
)
# Places that a role shares with much else: they count where nothing says it plainer, and never of one's own past.
LOOSE_FRAMES = (
    (5, (r"\b(?:needs?|needing|short|short of|wants?|hiring|hire|looking for|seeking|find|after|replace"
        r"|replacing|add|adding|missing|lost"
        r"|losing|lose)\s+(?:for\s+)?(?:(?:an?|another|one|two|three|four|some|more|new|\d+|extra|good|our next"
        r"|a few)\s+){0,2}")),
    (5, (r"\b(?:up for|keen on|interested in|interest in|apply to be|start(?:ing)? as|join(?:ing)? (?:us )?as"
        r"|like you as|love you as"
        r"|have you as|you as|come on as|on as|offer you(?: the)?|work as|working as|hired as"
        r"|in as)\s+(?:an?\s+|the\s+|our\s+|your\s+)?")),
    (4, (r"\b(?:for|as|be|become|becoming|about|regarding|re|of|with)\s+(?:an?|another|one|your|that|this"
        r"|our next|our new)\s+(?:new\s+|next\s+)?")),
    (4, r"\b(?:for|as|about|regarding)\s+the\s+"),
    (4, r"\b(?:als|eine[nrm]?|noch eine[nrm]?|weitere[nr]?)\s+"),
    (4, r"\b(?:comme|en tant que|un|une|notre|votre)\s+"),
    (4, r"\b(?:como|un|una|otro|otra)\s+"),
    (4, r":\s+"),
)  # fmt: skip
# Whose place is empty: 'our packaging lead is off to Bend'.
LEAVING = (
    r"\b(?:our|my|the|your|their|last|old|previous|unser[en]?|notre"
    r"|nuestr[oa])\s+(?P<role>[\w'’&-]+(?:\s[\w'’&-]+){0,4}?),?\s+"
    r"(?:(?:who|is|has|just|will be|are|wird|hat|qui|que|va|se)\s+)*(?:leav(?:es|ing)\b|left\b|retir(?:es|ed"
    r"|ing)\b|mov(?:es|ed|ing)\b"
    r"|quits?\b|off to\b|going on\b|on leave|gave notice|handed in|resign(?:s|ed)|goes on|went on|verlässt"
    r"|kündigt|gekündigt|geht in"
    r"|quitte|part\b|prend sa retraite|jubila|deja\b|marcha\b)"
)
VAGUE = wordlist(
    """
    able above actual advertised any available below best better big certain current day days different dream entry
    evening every exact exciting fantastic few first full full-time fulltime good great hard holiday ideal
    interesting job key last level lovely main many more morning new next nice night nights old one open other own
    part part-time particular perfect permanent possible potential proper real recent remote right same seasonal
    second several similar small specific steady student suitable summer temp temporary that the these third this
    those time two three upcoming vacant various weekend what which whole winter work working wrong paid perm posted
    senior junior said wonderful tough nearby your my our their his her its a an neue neuen offene offenen freie
    freien diese dieser ihre ihrer eine einer keine die der
    """
)
PAST = (
    r"\b(?:was|were|been|worked|years?|yrs?|months|weeks|ago|since|currently|used to|trained|former|formerly"
    r"|previously|recently"
    r"|my|bin|war|jahre[n]?|seit|mon|ma|suis|ans|depuis|soy|años|desde|mi|i['’]m|i am|i['’]ve)\b"
)
PERSON_AFTER = (
    r"\s*(?:who|will|would|is|was|has|had|said|says|here|and i|,? (?:gets|comes|wants|likes|runs|asked|told))\b"
)
# What is cut from a part of a subject, before the name and behind it.
DRESSING = (
    r"^(?:(?:my|your|the|re|ihre?|deine?|meine?|votre|ma|ta|tu|su|mi)\s+)?(?:application|applying|applied"
    r"|bewerbung|candidature|candidatura|solicitud|currículum"
    r"|curriculum|cv|resume|résumé|interview|phone|screen|screening|intro|call|update|invitation|invite|einladung"
    r"|vorstellungsgespräch|entretien|entrevista|stelle|poste|puesto|vacante|confirmed|position|role|job"
    r"|opening|offer"
    r"|telefonat|gespräch|kennenlernen|new|question about|about|regarding|interest in)"
    r"(?:\s+(?:as|als|for|to|um|auf|zum|zur|de|d['’]|para|pour|the|a|an))*[\s:,–—-]+"
)
TRAILING = (
    r"[\s,:–—-]+(?:application|applications|position|role|job|opening|opportunity|vacancy|"
    r"interview|phone|screen|call|chat"
    r"|offer|candidate|looking|seeking work|wanted|needed|search|hiring|panel|round|update|status|assessment"
    r"|bewerbung"
    r"|gesucht|sucht|stelle)$"
)
