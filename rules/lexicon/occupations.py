"""Words by which a job's name is known: heads of role names in four languages."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# English: the head stands last ("Field Service Technician"), or before 'of', 'for', 'in' ("Head of Finance").
HEADS = wordlist(
    """
    accountant actor actuary adjuster adjunct admin administrator adviser advisor advocate aide agent ambassador analyst
    animator apprentice aquarist architect archivist arborist artist assembler assessor assistant associate attendant
    attorney auditor author baker banker barback barber barista bartender biologist bookkeeper bricklayer broker builder
    busser butcher buyer captain caregiver caretaker carer carpenter cashier caterer chair chaplain chauffeur chef
    chemist chief cleaner clerk clinician coach commissioner companion composer concierge conductor conservator
    consultant contractor controller comptroller cook coordinator co-ordinator copywriter counsel counsellor counselor
    courier craftsman crew curator custodian dancer data-scientist dba dealer dean dentist deputy designer detective
    developer devops dietitian director dispatcher doctor dogwalker doorman draftsman dresser driver drummer economist
    editor educator electrician embalmer engineer environmentalist estimator evangelist examiner executive expert
    fabricator facilitator farmer farmhand fellow fellowship fieldworker filmmaker finisher firefighter fitter florist
    foreman forester framer fundraiser gardener gasfitter generalist geologist geophysicist glazier goldsmith groom
    groomer groundskeeper guard guide hairdresser head handler handyman headteacher helper historian host hostess
    housekeeper hygienist illustrator inspector installer instructor integrator intern internship interpreter
    interviewer investigator janitor jeweller jeweler journalist journeyman judge keeper labourer laborer landscaper
    lawyer lead leader learner lecturer lectureship lender liaison librarian lifeguard linguist lineman loader locksmith
    machinist maker manager marketer mason mate matron mechanic mediator merchandiser messenger midwife miller
    millwright minder miner model mover musician nanny navigator negotiator nurse nursery-nurse nutritionist officer
    operative operator optician optometrist orderly organiser organist organizer owner packer page painter paralegal
    paramedic partner pastor pathologist pharmacist phlebotomist photographer physician physicist physiotherapist picker
    pilot pipefitter planner plasterer player plumber podiatrist policeman porter postdoc practitioner preparator
    preschool-teacher president principal printer producer professor professorship programmer promoter proofreader
    prosecutor psychiatrist psychologist publicist purchaser notary gravedigger walker blaster bouncer radiographer
    ranger realtor receptionist recruiter registrar reporter representative rep researcher residency retoucher rider
    rigger roofer runner salesman salesperson sanitarian scheduler scholar scientist scribe seamstress secretary seller
    server setter shepherd shopkeeper sitter social-worker solicitor sommelier sorter specialist stagehand statistician
    stenographer steward stocker stockist stower storekeeper strategist stylist superintendent supervisor surgeon
    surveyor sysadmin tailor taxidermist teacher tech technician technologist telemarketer teller tester therapist
    toolmaker trader trainee trainer translator treasurer tutor typist underwriter upholsterer usher valet valuer
    veterinarian vet videographer vintner waiter waitress waitstaff warden watchman weaver webmaster welder woodworker
    worker workman writer zookeeper pm sde swe sdr bdr sre dsm asm hr-generalist ceo cto cfo coo cmo vp svp evp ae csm
    cna rn lpn lvn pa fp&a bd hgv liftie backend frontend fullstack full-stack back-end front-end qa mle ml-engineer
    scrum-master sous-chef sous phd apprenticeship traineeship clerkship secretaryship headship postdoctoral
    instructorship counselorship abstractor acupuncturist adjudicator adjunct agronomist aide allergist alto
    anaesthetist anesthetist anthropologist appraiser arbitrator archaeologist armorer arranger artisan asl assayer
    assembler astronomer auctioneer audiographer audiologist babysitter bailiff banksman baritone barkeep bassist bcba
    bellhop bellman bim biochemist boatbuilder boatswain boh bookbinder bookseller bosun botanist breeder brewer bursar
    busperson busser butler cabinetmaker calibrator camera-operator cameraman canvasser cardiographer caseworker caster
    cataloguer caterer cdl cdl-a cdl-b celebrant cellarhand cellist ceramist chancellor checker childminder chiropractor
    choreographer ciso climber cnc-operator coder collector colorist colourist commander commis compositor conciliator
    conservationist constable cook coppersmith copyist coroner correspondent costumer counsel counsellor cowboy coxswain
    crabber crewmate crewmember croupier curer cutter cyclist cytologist cytotechnologist dealer dean deckhand decorator
    delegate demonstrator dermatologist detailer dish-washer dishwasher diver docent dop dosimetrist doula dpo drafter
    draper dredger dressmaker driller dsp dyer ece ecologist electroplater embalmer embroiderer embryologist emt
    endocrinologist engraver entomologist epidemiologist ergonomist expediter expeditor expo facialist faculty farrier
    fde feeder fieldhand finisher fireman fisherman fishmonger flagger flautist floorhand foh footman forager forecaster
    forklift forwarder foundryman framer freelancer fryer fumigator furrier gaffer gamekeeper garde-manger gardener
    gastroenterologist geneticist geographer gilder glazer glazier goalkeeper governess grader greaser greeter grinder
    grip grocer groundskeeper groundsman groundworker grower gtm guardsman guitarist haematologist hand handyperson
    harpist harvester hatter hca herder herdsman histotechnologist hospitalist hostler houseman houseofficer houseperson
    hrbp hygienist inkeeper inker innkeeper inseminator insulator intensivist interventionist invigilator ironworker
    jailer jockey joiner jointer kennelhand knitter kp labeller lacemaker ladler landscaper laundress lcsw leatherworker
    lecturer lieutenant lighthousekeeper linesman lister lithographer loadmaster locum loftsman logger longshoreman lsa
    luthier magistrate maid maltster manicurist marshal masseur masseuse matcher mentor metallurgist meteorologist
    microbiologist midwife milliner minister mixer mixologist modeler modeller molder monitor mortician moulder mounter
    muralist mycologist naturalist nco neonatologist nephrologist neurologist nurseryman nutritionist obstetrician
    oceanographer oiler oncologist ophthalmologist optometrist organiser organist orthodontist orthotist osteopath ota
    otr outfitter overseer packer paediatrician palletizer paraeducator paraprofessional parking-attendant pastry- chef
    patternmaker paver paymaster peddler pediatrician percussionist perfumer periodontist phlebotomist physio pianist
    piercer pipefitter planter plasterer playwright pmo pointsman polisher pollster postman potter preacher preparer
    presenter presser pressman priest processor proctor projectionist proofer prosthetist prosthodontist provost psw pta
    puppeteer purser quarryman rabbi racker radiologist ranger rapper recorder rector referee refinisher registrar
    removalist renovator repairer repairman reporter rescuer reviewer rheumatologist rigger riveter roadie roaster
    rodman roofer ropemaker roustabout runner saddler sailmaker sailor salter sander saucier sawyer scaffolder
    scenographer schoolteacher scientist screeder screener screenwriter scriptwriter sculptor sdet seaman sergeant
    servicer sexton shearer shipper shipwright shoemaker shotfirer shucker signaller signalman signwriter silversmith
    singer skipper slater slinger slp sme smith solderer soldier songwriter sonographer soprano sorter sourcer spotter
    sprayer stableman statistician steamfitter steersman sterilizer stevedore stitcher stoker stonecutter stonemason
    storyteller stringer stylist subcontractor submanager superintendant suturer swe sweeper tamer tanner taster
    taxonomist teaching- assistant technologist tender tenor tester thatcher tiler tinsmith tollkeeper topographer
    toxicologist tpm tracker trackman trapper trimmer trombonist trucker trumpeter tuner turner tutor typographer
    understudy undertaker underwriter upholsterer urologist varnisher verger verifier veterinarian violinist virologist
    viticulturist vocalist volunteer wagoner wainwright wallpaperer warehouseman watchmaker waterman weaver weigher
    whittler winder winemaker wireman wirer woodcarver woodcutter woodturner wrangler yardhand yardman zoologist
    accompanist distiller speechwriter trustee patroller keyholder underkeeper cheesemonger bookmaker dressmaker
    shotblaster fitter-welder houseparent bellringer lorry-driver wicketkeeper
    """
)
SUFFIXES = (
    "ologist", "ographer", "ographist", "herapist", "opath", "cutter", "hand", "crafter", "binder", "setter",
    "ician", "ologist", "keeper", "worker", "maker", "wright", "woman", "person", "smith", "therapist", "teacher",
    "manager",    "developer", "engineer", "designer", "officer", "driver", "master", "journeyman",
)  # fmt: skip
# Roles that these words name only where something says so ("the page position"): alone they are mostly other things.
WEAK = wordlist(
    "captain chair chief crew deputy executive expert fellow groom guide head host judge lead leader learner model "
    "owner page "
    "partner player runner scholar setter"
)
# Heads that name a role only in capitals, or only behind another word ("Ward Sister", "driver's mate").
SHORT_HEADS = wordlist(
    """
    TA PA RN NP LVT RVT CVT CCHT CDP CNA LPN LVN CMA HCA EMT PTA COTA SLP SRE SWE SDE MLE QA UX PM TPM EM DBA GM AGM
    CFO COO CTO CEO CMO CIO KP NQ PQE HGV LGV CDL RMN RGN ODP SALT ECT HLTA SENCO EA BA SA VA CSM AE SDR BDR FSE PSW
    MTA MFA PTA ZFA ASH IDE AESH QS CNM CNM1 CNM2 CNM3 ANP HCSW AHP ATSEM DAF RPN MOA RDH RDA CDA RMT LMT
    """
)
LAST_HEADS = wordlist(
    """
    sister brother visitor member master beater violin keeper eng dev engr mgr asst coord tech rep specialist
    selector milker stacker
    """
)
TITLED = wordlist("ing lic prof dr dra")  # "Ing. de Procesos", but not "Ing. Garza"
OFFICES = wordlist("gerencia jefatura subdirección coordinación tutoría ayudantía")  # "Gerencia de mantenimiento"
ACTIVITIES = ("sachbearbeitung", "betreuung", "buchhaltung", "beratung", "redaktion")  # "Sachbearbeitung Baurecht"
# Who takes part in hiring: no role that the owner is a candidate for.
HIRING = frozenset(
    ["recruiter", "interviewer", "hiring manager", "hiring lead", "recruiting coordinator", "talent partner"]
)

# German: compounds, so that the ending tells; a feminine or neutral ending is cut off before.
GERMAN_ENDINGS = (
    "kraft", "leiter", "leitung", "geselle", "gesellen", "meister", "entwickler", "ingenieur", "arbeiter",
    "pfleger", "pflegerin", "schwester", "kaufmann", "kauffrau", "assistent", "assistenz", "berater", "referent",
    "techniker", "mechaniker", "mechatroniker", "elektroniker", "koch", "köchin", "verkäufer", "fahrer",
    "verwalter", "manager", "analyst", "lehrer", "erzieher", "helfer", "tischler", "schreiner", "bäcker",
    "konditor", "gärtner", "maler", "maurer", "monteur", "installateur", "schlosser", "schweißer", "architekt",
    "planer", "zeichner", "designer", "redakteur", "lektor", "übersetzer", "dolmetscher", "journalist",
    "rezeptionist", "sekretär", "sachbearbeiter", "buchhalter", "controller", "steuerberater", "anwalt", "anwältin",
    "jurist", "notar", "richter", "arzt", "ärztin", "therapeut", "apotheker", "laborant", "chemiker", "physiker",
    "biologe", "informatiker", "administrator", "praktikant", "praktikum", "volontär", "volontariat", "werkstudent",
    "azubi", "auszubildender", "ausbildung", "trainee", "doktorand", "postdoc", "professor", "professur", "dozent",
    "wissenschaftler", "mitarbeiter", "fachangestellte", "fachangestellter", "angestellte", "angestellter",
    "koordinator", "disponent", "einkäufer", "vertriebler", "kellner", "servicekraft", "hausmeister", "teamlead",
    "teamleiter", "vertretung", "stellvertreter", "intendant", "dramaturg", "förster", "winzer", "optiker",
    "friseur", "kosmetiker", "florist", "imker", "zimmerer", "dachdecker", "restaurator", "bibliothekar",
    "archivar", "kurator", "sozialpädagoge", "pädagoge", "hebamme", "sprecher", "consultant", "geschäftsführer",
    "beauftragter", "beauftragte", "concierge", "agent", "archäologe", "assistentin", "aushilfe", "barista",
    "barkeeper", "bauer", "beamter", "beleuchter", "beraterin", "betreuer", "betriebswirt", "bildner", "binder",
    "bohrer", "bootsbauer", "brauer", "diakon", "dirigent", "dreher", "drucker", "elektriker", "ergotherapeut",
    "ernährungsberater", "estrichleger", "ethnologe", "fachfrau", "fachleute", "fachmann", "fischer", "fleischer",
    "fliesenleger", "former", "forscher", "fotograf", "fräser", "führer", "gehilfe", "gehilfin", "geigenbauer",
    "geologe", "germanist", "gerüstbauer", "giesser", "gießer", "glaser", "goldschmied", "grafiker", "hausdame",
    "hilfskraft", "historiker", "händler", "imkerin", "inspektor", "jäger", "kameramann", "kantor", "kapitän",
    "kaufleute", "kellermeister", "klempner", "kommissar", "konservator", "küchenhilfe", "küster", "lackierer",
    "lader", "landwirt", "lehrkräfte", "leiterin", "lektorat", "logopäde", "lotse", "macher", "makler",
    "maskenbildner", "mathematiker", "matrose", "meisterin", "melker", "mesner", "metzger", "musiker", "müller",
    "organist", "orgelbauer", "packer", "pfarrer", "physiotherapeut", "pilot", "polizist", "polsterer", "portier",
    "programmierer", "prüfer", "psychologe", "pädagogin", "regisseur", "registrator", "rohrleitungsbauer",
    "sattler", "schauspieler", "schleifer", "schmied", "schmiedin", "schneider", "schuster", "schäfer", "schüler",
    "schütze", "scrum-master", "sekretariat", "setzer", "soldat", "sommelier", "soziologe", "spengler", "spieler",
    "spüler", "staplerfahrer", "statistiker", "steinmetz", "steward", "stewardess", "stipendiat", "stuckateur",
    "student", "studentin", "säger", "sänger", "tester", "texter", "trainer", "tänzer", "uhrmacher", "vermittler",
    "vertreter", "volkswirt", "volontärin", "vulkaniseur", "lagerist", "kommissionierer", "zusteller", "bote",
    "botin", "polier", "konstrukteur", "referendar", "wachmann", "kassierer", "gestalter", "beamtin", "feger",
    "syndikus", "recruiter", "recruiterin", "requisiteur", "support", "vermesser", "schweißerin", "schwimmer",
    "sanitäter", "feuerwehrmann", "chemikant", "biologin", "einsteiger", "jobber", "kämmerer", "logopädin",
    "tagesmutter", "stimmer", "drogist", "bediener", "senner", "lernende", "lernender", "lernenden", "abräumer",
    "auszeichner", "einrichter", "einschaler", "entsorger", "kassier", "melderin", "näher", "pfleghelfer", "rangierer",
    "reiniger", "schichtführer", "schreiber", "stauer", "steller", "trockenbauer", "verpacker", "zugbegleiter",
    "zusteller", "fachperson", "fachmensch", "magaziner",
    "ausstatter", "akustiker", "werber", "wirt", "wirtin", "wärter", "zimmermann", "zimmermädchen", "ökonom",
)  # fmt: skip

# French and Spanish: the head stands first ("Ingénieur d'étude", "Segundo de cocina").
FRENCH_HEADS = wordlist(
    """
    accompagnant accompagnante acheteur acheteuse adjoint adjointe agent aide aide-caviste aide-soignant
    aide-soignante ambulancier analyste animateur animatrice apprenti apprentie architecte archiviste assistant
    assistante associé associée attaché attachée auxiliaire avocat avocate barman bibliothécaire boulanger
    boulangère cadre caissier caissière cariste caviste charpentier chargé chargée chauffeur chef cheffe chercheur
    chercheuse coiffeur coiffeuse collaborateur collaboratrice commercial commerciale comptable concepteur
    conceptrice conducteur conductrice conseiller conseillère consultant consultante contrôleur coordinateur
    coordinatrice coordonnateur coordonnatrice couturier couturière cuisinier cuisinière dessinateur développeur
    développeuse directeur directrice doctorant doctorante documentaliste éducateur éducatrice électricien employé
    employée enseignant enseignante enquêteur ergothérapeute esthéticienne fleuriste formateur formatrice gardien
    gérant gérante gestionnaire graphiste greffier guide hôte hôtesse illustrateur infirmier infirmière
    infographiste ingénieur ingénieure inspecteur instituteur institutrice intervenant jardinier journaliste juriste
    kinésithérapeute libraire livreur logisticien maçon magasinier maître manutentionnaire maquettiste maraîcher
    mécanicien médecin menuisier monteur moniteur monitrice notaire opérateur opératrice orthophoniste ouvrier
    ouvrière pâtissier pâtissière peintre pharmacien plombier postdoctorant préparateur préparatrice professeur
    professeure programmeur psychologue puéricultrice réceptionniste rédacteur rédactrice régisseur relieur
    responsable scénographe secrétaire serveur serveuse sommelier sommelière soudeur stagiaire surveillant
    technicien technicienne traducteur traductrice travailleur vendeur vendeuse vétérinaire viticulteur game level
    lead
    accompagnateur accordeur affûteur agenceur agriculteur ajusteur alternant alternante anesthésiste animalier
    apiculteur archéologue artisan artiste audioprothésiste auteur autrice bagagiste barista barmaid batelier
    berger bergère bijoutier boucher bouchère brancardier brasseur brasseuse brodeur cadreur caméraman cantinier
    cantinière carreleur carrossier cartographe chanteur chanteuse charcutier chargé-e chaudronnier
    chef-d'équipe chirurgien chocolatier clerc cloueur coach cochefferie commercial commissaire comédien
    comédienne concierge conférencier conservateur conservatrice contremaître cordiste cordonnier cordonnière
    correcteur correctrice costumier costumière courtier couvreur crêpier danseur danseuse designer diététicien
    diététicienne décorateur décoratrice déménageur dépanneur encadrant encadreur ergonome expert expert-
    comptable facteur ferronnier frigoriste fromager fromagère garde glacier gouvernante grutier guichetier
    géologue géomètre géotechnicien horloger horticulteur huissier illustratrice imprimeur informaticien ingé
    installateur intendant interprète intégrateur intérimaire jointeur laborantin laborantine lingère luthier
    machiniste manager manipulateur maquilleur maquilleuse marbrier marin marionnettiste maroquinier maréchal-
    ferrant masseur matelot maître-chien mixeur modiste monteuse musicien musicienne muséographe mécatronicien
    médiateur médiatrice métallier météorologue négociateur oenologue officier opticien opticienne orfèvre
    ostéopathe ouvreur ouvreuse palefrenier paysagiste photographe pilote pisteur pizzaiolo plaquiste plieur
    plongeur plongeuse plâtrier poissonnier poseur poseuse professeur-documentaliste projectionniste
    prothésiste prévisionniste psychomotricien psychomotricienne pépiniériste pêcheur ramoneur remplaçant
    remplaçante restaurateur restauratrice réceptionnaire référent référente régleur réparateur sage-femme
    saisonnier saisonnière scripte sculpteur sellier serrurier soigneur soigneuse sophrologue
    souffleur sous-chef statisticien styliste superviseur tailleur tapissier tapissière tatoueur teinturier
    tonnelier topographe tourneur traiteur trésorier tuyauteur télévendeur tôlier urbaniste veilleur veilleuse
    verrier vigneron vigneronne viticultrice vitrier webmestre zingueur ébéniste éclairagiste économiste
    écrivain éditeur éditrice élagueur étancheur œnologue administrateur vendangeur maraîcher vacataire
    post-doctorant femme-de-chambre barreur moniteur-éducateur assistant-maternel auxiliaire-puériculture
    aesh ambassadeur ambassadrice approvisionneur atsem ater bûcheron camionneur chef-fe coffreur démonstrateur
    démonstratrice débosseleur déneigeur ensacheur kiné livreuse maroquinière médiathécaire métreur nettoyeur nettoyeuse
    nounou orthoptiste patronnier plâtrière prof préposé préposée piqueur secouriste technico-commercial télé-opérateur
    technico-commerciale téléconseiller téléconseillère toiletteur toiletteuse tractoriste trieur usineur vacher vachère
    vendangeuse violoncelliste violoniste wedding-planner éboueur journalier journalière porteur postier factrice
    pompier ludothécaire discothécaire ferrailleur fraiseur fossoyeur goûteur ramasseur ramasseuse scaphandrier
    pédicure taxidermiste dactylo standardiste hydrologue biologiste chimiste physicien mathématicien
    """
)
SPANISH_HEADS = wordlist(
    """
    abogado abogada administrador administradora administrativo administrativa agente albañil analista arquitecto
    arquitecta asesor asesora asistente auditor auxiliar ayudante azafata bibliotecario cajero cajera camarera
    camarero carpintero cocinero cocinera comercial conductor conductora conserje consultor consultora contable
    contador contadora coordinador coordinadora corrector correctora delegado dependiente dependienta desarrollador
    desarrolladora director directora diseñador diseñadora docente editor editora educador educadora electricista
    encargado encargada enfermera enfermero especialista farmacéutica farmacéutico fisioterapeuta formador fotógrafo
    gerente gestor gestora guía informático ingeniera ingeniero inspector interino investigador investigadora
    jardinero jefa jefe limpiador logopeda maestra maestro mecánico médica médico monitor monitora mozo notario
    oficial oficinista operador operadora operaria operario orientador panadero periodista pintor planificador
    portero practicante profesor profesora programador programadora psicóloga psicólogo recepcionista redactor
    redactora repartidor representante responsable restaurador secretaria secretario segundo sommelier soldador
    soporte subdirector supervisor supervisora técnica técnico teleoperador trabajador trabajadora traductor
    traductora tutor tutora vendedor vendedora veterinaria veterinario vigilante acomodador actor actriz actuario
    adjunta adjunto afinador agrónomo alfarero aparejador aprendiz arquitecto artesano artista asist asociado atp
    aux ayudante-de-cocina bailarín barista baristas barnizador barrendero becaria becario bibliotecaria bióloga
    biólogo bombero bordadora botones buzo calderero cantante capataz capitán cardiólogo carnicero carretillero
    catador celador celadora ceramista cerrajero chapista charcutero chef chófer coach coctelero comprador
    compradora coord coreógrafo corresponsal cosedora costurera costurero cuidador cuidadora decorador decoradora
    delineante dentista depend dermatólogo dibujante dietista doctor ebanista economista educador-social elaborador
    elaboradora electromecánico ensamblador entrenador entrenadora enóloga enólogo escenógrafo escritor estadístico
    esteticista estibador estilista experto facturista ferrallista florista fontanero fresador frigorista geólogo
    gobernanta grabador gruista guardia guardés guionista heladero herrero historiador hostelero iluminador
    ilustrador ilustradora impresor instalador instaladora instructor instructora interventor intérprete joyero
    limpiadora locutor locutora líder maestre maquillador maquilladora maquinista marinero marisquero marmolista
    matemático matricero matrona mayordomo mediador mediadora mensajera mensajero modista montador montadora músico
    nutricionista obrero odontólogo operador optometrista orientadora panadera pasante pastelera pastelero pastor
    peluquera peluquero perito pescadero peón piloto pizzero planchador planchista podólogo policía preparador
    preparadora procurador productor productora profe profesional promotor promotora protésico psicopedagoga
    psicopedagogo psiquiatra publicista quiosquero química químico regidor regidora relojero repartidor repartidora
    reponedor reponedora reportero repostera repostero revisor sastre sereno sociólogo socorrista soldadora sumiller
    suplente surtidor tapicero taquillero tasador telefonista terapeuta timonel tornero taxista topógrafo temporero
    pescadero animador archivero restaurador teleoperador generalista becario hidrólogo cartero bedel ordenanza
    peluquero carpintero barman dinamizador tramoyista transportista téc vidriero vigilante-de-seguridad viticultor
    voluntario zapatero óptico ajustador alicatador arenero armador ascensorista cabinero cafetero colocador comisaria
    comisario corredor corredora demostradora demostrador despachador despachadora ejecutiva ejecutivo embalador
    embaladora empacador empacadora empleada empleado encuestador encuestadora envasador envasadora escaparatista
    estampador friegaplatos geóloga higienista impulsador impulsadora inventarista lavaplatos leñador maletero
    manicurista mesera mesero minero mucama mucamo niñera obrera odontóloga paseador patrón perforista pescador
    pintora plomera plomero preceptor preceptora profesional promotora prevencionista quiropráctico recolector
    recolectora reclutador regente tcae tesorera tesorero topógrafa tractorista vendimiador vendimiadora visitador
    visitadora voluntaria barrendera camillero carnicera cobrador enólogo fumigador grumete hortelano jornalero
    jornalera laboratorista laborista lechero locutor malabarista operadora ordeñador palista pastora pulidor
    relacionista sacristán sobrecargo soldadora tostador velador vaquero yesero
    """
)
# Words that may stand before the head or after a comma and belong to the name of a role.
DEPARTMENTS = wordlist(
    """
    employment family conveyancing property claims accounts payroll payments accounting administration analytics
    audit benefits business casework clinical commercial communications compliance content corporate culture
    customer data design development digital editorial education engineering events finance fundraising growth hr
    infrastructure insurance it legal litigation logistics marketing operations people planning platform policy
    probate procurement product programmes programs projects quality research revenue risk sales science security
    services software strategy success supply support systems tax technology trading treasury
    """
)
