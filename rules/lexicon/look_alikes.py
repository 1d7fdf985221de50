"""What either side's words show: a job, and the matters that look like a candidacy for one, in four languages."""

from __future__ import annotations

from rules.lexicon.sign import Sign, any_of
from rules.lexicon.wording import Wording

# What either side's words show.
EITHER: dict[Sign, Wording] = {
    Sign.HIRES: any_of(
        r"hiring manager|recruit\w*|hiring|candidates?|applicants?|talent (?:acquisition|partner|team)|human "
        r"resources|background check|right to work|(?:first|second|third|final|next|panel|phone) (?:\S+ "
        r")?interview|phone screen|job offer|offer letter|references?|referees?|notice period|take-home|"
        r"vorstellungsgespräch\w*|personalabteilung|arbeitsvertrag|recrut\w+|rh|embauche|préavis|selección|"
        r"rr\.?hh\.?|contratación|proceso"
    ),
    Sign.JOB: any_of(
        r"interview\w*|positions?|role|job|vacancy|opening|opportunit\w+|stellen?|poste|entretien|entrevista\w*|"
        r"puesto|empleo|trabajo|arbeit\w*"
    ),
    Sign.PAY: any_of(
        r"[$£€]\s?\d+(?:[.,]\d+)?(?:k|/h\w*| (?:an|per) hour|/hr)?|\d+ ?k|salary|wage|hourly|an hour|pay (?:rate|"
        r"range)|shifts?|nights|(?:part|full)[- ]time|\d+ hours|start(?:ing)? (?:date|on|in|when)|first day|"
        r"notice|benefits|orientation|onboarding|band \d|uniform|weekends|gehalt\w*|stundenlohn|vollzeit|teilzeit|"
        r"kündigungsfrist|schicht\w*|salaire|préavis|temps (?:plein|partiel)|cdi|cdd|sueldo|salario|jornada|"
        r"turnos?|contrato|nómina"
    ),
    Sign.ROUND: any_of(
        r"(?:second|third|final|last|next) (?:round|step|stage|interview|conversation)|panel|on-?site|trial "
        r"(?:shift|day)|job talk|teaching demo\w*|audition|(?:small |short |practical |take-home )(?:exercise|"
        r"test|practical)|probe(?:arbeit\w*|tag|schicht)|zweite (?:runde|gespräch)|essai|deuxième|segunda|prueba"
    ),
    Sign.COLD: any_of(
        r"came across your|(?:saw|found|read) your (?:linkedin )?profile|my client|our client|the client|on "
        r"behalf of|open to (?:new|hearing|exploring|a)|placed \d+|put you forward|top of your inbox|bumping this|"
        r"perfect (?:fit|match)|dein profil passt|meine[mn]? kunden|votre profil correspond|mon client|mi cliente|"
        r"vio tu perfil"
    ),
    Sign.TRADE: any_of(
        r"agency selection|media plan|tender|bids?|supplier|winning (?:bid|agency|candidate|team)|"
        r"pric(?:e|ing)s?|quot(?:e|ation)s?|proposal|deck|our platform|subscription|renewal|\d+[- ]seats?|"
        r"purchase order|invoices?|vendors?|procurement|statement of work|retainer|discount|rfp|account "
        r"executive|freelance|roof|estimate for|rates? attached|same rate|pitch|folgeangebot|angebot (?:für|über)|"
        r"wartung|rechnung|kostenvoranschlag|devis|facture|presupuesto|factura|presentación comercial|licencias|"
        r"our tool|walk-?through|rough cut"
    ),
    Sign.HOME: any_of(
        r"lets|wg(?:-\w+)?|aufs zimmer|payslips?|showing (?:me|us) (?:a?round)|the property|babysit\w*|"
        r"rent(?:al|ed|ing)?|tenan\w+|leas(?:e|ing)|landlord|flats?|apartment|(?:same|the|your) unit|viewing|"
        r"bedrooms?|guarantor|letting|(?:the|a|your) room(?: application)?(?= in|$|\W)|housemate|roommate|"
        r"flatmate|co-?op board|mortgage|loan|borrowers?|underwrit\w+|property manager|seller|buyer|your home|"
        r"vendor has|finances|pw|bond|escrow opened|all cash|best (?:&|and) final|\w*wohnung\w*|miet\w+|"
        r"besichtigung|appartement|loyer|bailleur|t[1-5]|propri[ée]taire|parcelle|acquéreurs?|piso|alquiler\w*|"
        r"inquilin\w+|propietari\w+|hipoteca|inmobiliaria|wg-zimmer|makler|notaire|fiches de paie"
    ),
    Sign.STATE: any_of(
        r"visa|consul\w+|embassy|immigration|passport|uscis|biometrics|residence permit|citizenship|ds-160|"
        r"receipt|juror|jury (?:duty|office)|planning (?:application|control)|registration|dbs application|"
        r"certification application|recertification|census|aufenthalt\w*|ausländer\w+|titre de séjour|préfecture|"
        r"extranjería|pasaporte|complaint|tax return|dmv|nmc"
    ),
    Sign.STUDY: any_of(
        r"admissions?|tuition|scholarship|undergraduate|graduate school|phd|master's|msc|mba|mmi|semester|faculty "
        r"interview|college|alumn\w+|grade \d|pupils?|parents|gcse|nursery|kita\w*|elternrat|studien\w*|"
        r"immatrik\w*|master \d|m[12]|scolarité|máster\w*|beca|matrícula|financial aid|supervision|thesis|"
        r"tryouts?|summer camp|recommendation"
    ),
    Sign.MEDIA: any_of(
        r"(?:ein )?interview mit (?:ihnen|dir)|unsere serie|redakt\w+|tagblatt|zeitung|"
        r"podcast|episode|journalist\w*|reporter|for (?:a|an|our|the|my) (?:\S+ )?(?:story|article|piece|feature|"
        r"issue)|story about|on background|on the record|press|readers|user interviews?|usability|participants?|"
        r"incentive|gift card|voucher|research(?:ers?| study| session| panel)|customer interview|interview you(?: "
        r"about|r)?|interview about|focus group|portrait|documentary|journal|reportage|reportaje|entrevistarte "
        r"sobre|entrevista sobre|nutzerinterview|studie|umfrage|\$\d+ for (?:\d+|an|the)|£\d+ for"
    ),
    Sign.HEALTH: any_of(
        r"patients? portal|mammogram\w*|your (?:annual |recent |cervical )?screening|screening (?:appointment|"
        r"visit|is scheduled)|doctor|dentist|dental|surgery|prescription|clinical trial|study coordinator|labs|"
        r"pre-op|clinic appointment|vaccin\w+|arzt\w*|vorsorge|dépistage|cita médica|revisión médica|imaging|vet"
    ),
    Sign.CLUB: any_of(
        r"volunteer\w*|docent|grants? (?:program|fund|applic|round)\w*|community grants?|teaching artist grant|"
        r"election\w*|vote|votes|voting|ballot|council candidate|candidate for|candidates? (?:for|forum)|campaign|"
        r"nominat\w+|pta|hoa|treasurer|steward|guild|call committee|pastor|church|book club|walking group|"
        r"allotment|rescue|foster\w*|adoption|wedding|dating|funders?|charity|trustees?|keynote|speaker|call for|"
        r"abstract|exhibitor\w*|booth|host|vorstand|verein\w*|kandidat\w+|wahl|ehrenamt\w*|bénévol\w+|association|"
        r"élection|voluntari\w+|mesa directiva|tesorer\w+|vecin\w+|votación|five a side|board of owners"
    ),
    Sign.SHOW: any_of(
        r"screening of|film\w*|festival|tickets?|members' screening|screening this|your play|your submission|"
        r"manuscript|doors open|row [a-z]|queue|cinema|kino|cine|corto\w*|proyección"
    ),
    Sign.CONSUMER: any_of(
        r"order #?\w*\d*|your order|shipping|refund|warranty|your account|premium|coverage|polic(?:y|ies) number|"
        r"homeowners|claim|insurance quote|registration fee|do not refresh|special offer|limited time|win a|"
        r"sponsored|newsletter"
    ),
    Sign.PRESENT_JOB: any_of(
        r"autoevaluaci[óo]n|tu evaluaci[óo]n|desempeño|entrevista anual|auto-?évaluation|zielvereinbarung\w*|"
        r"performance review|appraisal|annual review|exit interview|your (?:current|present) position|dear "
        r"(?:employee|colleague|team)|open enrol\w+|all staff|self[- ]assessment|mitarbeitergespräch|"
        r"jahresgespräch|entretien annuel|évaluation annuelle|evaluación (?:de desempeño|anual)|before you go|"
        r"your last day|final pay|steward position"
    ),
    Sign.NEWS: any_of(
        r"unsubscribe|newsletter|job alerts?|new (?:jobs?|roles?)|\d+ (?:new )?(?:jobs|roles|vacantes|stellen|"
        r"offres|positionen)|apply (?:now|today)|viewed your profile|top applicant|recruiters are|this week's|"
        r"weekly|digest|postúlate|bewerben sie sich jetzt|stellenbörse|our hiring issue|questions every"
    ),
    Sign.FOOTER: any_of(
        r"privacy policy|unsubscribe|this (?:e-?mail|message) was sent (?:by|to)|manage (?:your )?preferences|"
        r"confidentialité|datenschutz\w*|privacidad"
    ),
    Sign.FAMILY: any_of(
        r"grandma|grandpa|gma|nana|mum|mom|dad|daddy|auntie?|uncle|cousin|bro|sis|honey|pet|love you|hermano|"
        r"hermana|mamá|papá|tía|primo|prima|abuela|maman|papa|coucou|bisous|mutti|oma|opa|schwesterherz|kuss|"
        r"x{1,3}$|lol|omg|wish me luck|ring me|what do i wear|bring the|haha\w*|love,? "
    ),
    Sign.OTHERS_JOB: any_of(
        r"(?:they|he|she) want(?:s)? me|my (?:job )?interview (?:at|with|went|is)|i (?:have|had|got|'ve got) "
        r"(?:an|the|my|a) (?:\S+ )?interview|got the interview|mock interview with me|(?:did|have) (?:you|u|ya) "
        r"(?:\S+ )?(?:apply|hear back|get the job)|has an interview|reference for me|be (?:my|a) reference|letter "
        r"(?:of recommendation )?by|named you as referee|reference request|should i (?:say|follow|write)|(?:read|"
        r"look) (?:this|it) over|draft me|(?:read|look|check|proof\w*|write|draft) (?:\S+ ){0,5}for me\?"
        r"|my first interview|mein(?:e)? (?:vorstellungsgespräch|stelle|"
        r"bewerbung)|soll ich (?:nachhaken|schreiben)|(?:le mien|mon entretien|ton entretien)|(?:mi entrevista|mi "
        r"segunda entrevista|me hablaron|debo escribirles)|wear (?:the|your)|congrat\w* on (?:the|your)"
        r"|(?:nominated|named|listed|given|put) you (?:down )?as (?:a |an |her |his |their |my )?refer\w+"
        r"|(?:our|my) (?:son|daughter|nephew|niece|husband|wife|grandson|granddaughter)(?: \w+)? (?:would (?:like|love)"
        r"|wants|wishes|is (?:looking|applying|interested)|(?:has )?applied)"
        r"|(?:unser|mein)e? (?:sohn|tochter|neffe|nichte)(?: \w+)? (?:\(\d+\) )?(?:möchte|sucht|bewirbt|würde)"
        r"|(?:notre|mon|ma) (?:fils|fille|neveu|nièce)(?: \w+)? (?:souhait\w+|cherche|voudrait|postule)"
        r"|(?:nuestr[oa]|mi) (?:hij[oa]|sobrin[oa])(?: \w+)? (?:quiere|quisiera|busca|se postula)"
    ),
}
