"""Words by which a job's name is known: heads of role names in four languages."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# English: the head stands last ("Field Service Technician"), or before 'of', 'for', 'in' ("Head of Finance").
HEADS = wordlist(
    """
    accountant actor actuary adjuster adjunct admin administrator adviser advisor advocate aide agent ambassador
    analyst animator apprentice aquarist architect archivist arborist artist assembler assessor assistant associate
    attendant attorney auditor author baker banker barback barber barista bartender biologist bookkeeper bricklayer
    broker builder busser butcher buyer captain caregiver caretaker carer carpenter cashier caterer chair chaplain
    chauffeur chef chemist chief cleaner clerk clinician coach commissioner companion composer concierge conductor
    conservator consultant contractor controller comptroller cook coordinator co-ordinator copywriter counsel
    counsellor counselor courier craftsman crew curator custodian dancer data-scientist dba dealer dean dentist
    deputy designer detective developer devops dietitian director dispatcher doctor dogwalker doorman draftsman
    dresser driver drummer economist editor educator electrician embalmer engineer environmentalist estimator
    evangelist examiner executive expert fabricator facilitator farmer farmhand fellow fellowship fieldworker
    filmmaker finisher firefighter fitter florist foreman forester framer fundraiser gardener gasfitter generalist
    geologist geophysicist glazier goldsmith groom groomer groundskeeper guard guide hairdresser head handler
    handyman headteacher helper historian host hostess housekeeper hygienist illustrator inspector installer
    instructor integrator intern internship interpreter interviewer investigator janitor jeweller jeweler journalist
    journeyman judge keeper labourer laborer landscaper lawyer lead leader learner lecturer lectureship lender
    liaison librarian lifeguard linguist lineman loader locksmith machinist maker manager marketer mason matron
    mechanic mediator merchandiser messenger midwife miller millwright minder miner model mover musician nanny
    navigator negotiator nurse nursery-nurse nutritionist officer operative operator optician optometrist orderly
    organiser organist organizer owner packer page painter paralegal paramedic partner pastor pathologist pharmacist
    phlebotomist photographer physician physicist physiotherapist picker pilot pipefitter planner plasterer player
    plumber podiatrist policeman porter postdoc practitioner preparator preschool-teacher president principal
    printer producer professor professorship programmer promoter proofreader prosecutor psychiatrist psychologist
    publicist purchaser radiographer ranger realtor receptionist recruiter registrar reporter representative rep
    researcher residency retoucher rider rigger roofer runner salesman salesperson sanitarian scheduler scholar
    scientist scribe seamstress secretary seller server setter shepherd shopkeeper sitter social-worker solicitor
    sommelier sorter specialist stagehand statistician stenographer steward stocker stockist stower storekeeper
    strategist stylist superintendent supervisor surgeon surveyor sysadmin tailor taxidermist teacher tech
    technician technologist telemarketer teller tester therapist toolmaker trader trainee trainer translator
    treasurer tutor typist underwriter upholsterer usher valet valuer veterinarian vet videographer vintner waiter
    waitress waitstaff warden watchman weaver webmaster welder woodworker worker workman writer zookeeper pm sde swe
    sdr bdr sre dsm asm hr-generalist ceo cto cfo coo cmo vp svp evp ae csm cna rn lpn lvn pa fp&a bd hgv liftie
    backend frontend fullstack full-stack back-end front-end qa mle ml-engineer scrum-master sous-chef sous
    apprenticeship traineeship clerkship secretaryship headship postdoctoral instructorship counselorship
    """
)
SUFFIXES = (
    "ician", "ologist", "keeper", "worker", "maker", "wright", "woman", "person", "smith", "therapist", "teacher",
    "manager",    "developer", "engineer", "designer", "officer", "driver", "master", "journeyman",
)  # fmt: skip
# Roles that these words name only where something says so ("the page position"): alone they are mostly other things.
WEAK = wordlist(
    "captain chair chief crew deputy executive expert fellow groom guide head host judge lead leader learner model "
    "owner page "
    "partner player runner scholar setter"
)
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
    "beauftragter", "beauftragte", "concierge",
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
    traductora tutor tutora vendedor vendedora veterinaria veterinario vigilante
    """
)
# Words that may stand before the head or after a comma and belong to the name of a role.
DEPARTMENTS = wordlist(
    """
    payments accounting administration analytics audit benefits business casework clinical commercial communications
    compliance content corporate culture customer data design development digital editorial education engineering
    events finance fundraising growth hr infrastructure insurance it legal litigation logistics marketing operations
    people planning platform policy probate procurement product programmes programs projects quality research
    revenue risk sales science security services software strategy success supply support systems tax technology
    trading treasury
    """
)
