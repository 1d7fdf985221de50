"""Words that name occupations, in many trades and four languages, and words that only look so."""

from __future__ import annotations

import pytest

from rules.people.role_names import plain_role
from rules.people.roles import is_role, seems_role, singular_role

ENGLISH = """
Account Manager; Assistant Professor; Boatbuilder; Chocolatier; Commis Chef; Contracts Manager; Controls Engineer;
Courier; Debt Collector; Deckhand; Deputy Head; DevOps Engineer; Distiller; Dog Groomer; Duty Manager; Financial
Controller; Fishmonger; GIS Analyst; Gallery Assistant; HGV Class 1 Driver; Head Baker; IT Support Technician;
Inside Sales Rep; Junior Designer; Kitchen Porter; Lab Manager; Lecturer in Economics; Lift Engineer; Machine
Learning Engineer; Marine Biologist; Marketing Intern; Maths Teacher; Model Maker; Museum Curator; Office Manager;
Optometrist; Pastry Chef; Personal Assistant; Plumber's Mate; Postdoctoral Researcher; Product Designer; Program
Director; Reporter; SEN Coordinator; Security Guard; Set Builder; Ski Patroller; Social Media Manager; Speech
Therapist; Supply Chain Planner; Support Worker; Surveyor; Tattoo Artist; Trainee Solicitor; Underwriter; Verger;
Veterinary Nurse; Watchmaker; Wedding Coordinator; Wind Turbine Technician
"""
GERMAN = """
Altenpfleger; Anlagenmechaniker SHK; Apothekerin; Archivar; Ausbildung zur Mechatronikerin; Beikoch;
Berufskraftfahrer; Busfahrerin; Bäckereifachverkäuferin; Bürokauffrau; Chemielaborant; Controller; Data Engineer;
Disponentin; Elektroniker für Betriebstechnik; Fliesenleger; Fotografin; Grafikdesigner; Gärtnergeselle; Hausdame;
Hausmeister; Immobilienmakler; Kantor; Kassierer; Key Account Manager; Kinderpflegerin; Konstrukteur; Kosmetikerin;
Kundenberater; Küchenhilfe; Lagerist; Landwirt; Lehrstuhlassistenz; Lektorin; Malergeselle; Maschinenführer;
Metzger; PTA; Personalreferentin; Physiotherapeutin; Projektleiter Hochbau; Raumausstatter;
Rechtsanwaltsfachangestellte; Restaurantfachfrau; Restauratorin; Schichtleiter; Sicherheitsmitarbeiter;
Sozialarbeiterin; Stadtplaner; Steuerfachangestellte; Teamassistentin; Tierpfleger; Tischlermeister;
Triebfahrzeugführer; Veranstaltungskauffrau; Veranstaltungstechniker; Wachmann; Winzer; Zahnmedizinische
Fachangestellte; wissenschaftliche Mitarbeiterin; Notfallsanitäter; Syndikus; Klavierstimmer; Anlagenbediener; Logopädin; Lernende
"""
FRENCH = """
administrateur systèmes; agent de sécurité; aide-soignante; alternante RH; animateur périscolaire; apprenti
mécanicien; assistante administrative; assistante de direction; avocate collaboratrice; bibliothécaire; boucher;
boulanger; carrossier; chargé de projet; chaudronnier; chauffeur poids lourd; chef de projet digital; chef de rang;
cheffe de produit; coiffeuse; commis de cuisine; conducteur de travaux; conseiller de vente; contrôleur de gestion;
data analyst; directeur de magasin; doctorante; développeur full stack; esthéticienne; femme de chambre; géomètre;
infirmière; ingénieure qualité; interprète; juriste en droit social; libraire; maraîchère; maître de conférences;
mécanicien auto; médiateur culturel; notaire assistant; ouvrier viticole; plombier chauffagiste; professeur des
écoles; préparateur de commandes; psychologue; responsable de rayon; rédacteur; régisseur général; sage-femme;
soigneur animalier; soudeur; stagiaire marketing; technicien de maintenance; traductrice; vendangeur; vétérinaire;
éditrice; éducatrice spécialisée; électricien; éboueur; médiathécaire; préposé aux bénéficiaires; technico-commercial;
vacher; camionneur; coffreur; kiné; télé-opérateur; chauffeur livreur; prof d'anglais
"""
SPANISH = """
abogada laboralista; actriz; administrativa; albañil; analista de datos; animador sociocultural; archivera;
arquitecta técnica; auxiliar de enfermería; ayudante de cocina; azafata; bibliotecaria; celador; cocinera; conductor
de camión; contable; costurera; delineante; dependienta; diseñadora gráfica; educadora infantil; electricista;
enfermera; esteticista; farmacéutica; gestor; guía turístico; ingeniera de caminos; investigadora postdoctoral;
jardinero; jefe de obra; jefe de sala; limpiadora; maestro de infantil; monitora de comedor; mozo de almacén; médica
residente; operaria de producción; panadera; pastelera; periodista; peón agrícola; profesora de inglés;
recepcionista de hotel; redactora; regidor; repartidor; reponedor; restauradora; secretaria de dirección; soldador;
taxista; teleoperadora; temporero; topógrafo; técnica de selección; técnico de mantenimiento; técnico de sonido;
veterinario; vigilante de seguridad; mesero; plomero; niñera; ejecutiva de ventas; minero; pescador; tractorista
"""
NONE = """
Bestellung; Einladung zum Gespräch; Ihre Unterlagen; October; Rechnung; September; Termin; Treffen am Montag; a
matter of time; bitte um Rückmeldung; calendar; chapter; charter; cita previa; computer; counter offer; customer
survey; dinner; dinner on Friday; documentación; either; entrevista el lunes; factura; facture; father; flyer;
folder; hello from Ana; interview on Monday; invoice; member; mother; new number; newsletter; next steps; number;
order number; our offer; paper; parking permit; password reminder; poster; quick question; rather; rendez-vous
lundi; river; second round with the team; su pedido; summer party; the computer; tower; votre candidature; votre
dossier; water; weather; weather report; whether; winter; your application; your order
"""


def names(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(";")]


@pytest.mark.parametrize("role", [name for text in (ENGLISH, GERMAN, FRENCH, SPANISH) for name in names(text)])
def test_a_job_is_known_by_its_name(role: str) -> None:
    assert is_role(role)


@pytest.mark.parametrize("words", names(NONE))
def test_what_else_mail_is_about_is_no_job(words: str) -> None:
    assert not is_role(words)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Dr. Aoki", id="title-and-name"),
        pytest.param("Ing. Garza", id="spanish-title"),
        pytest.param("callum (dazs mate)", id="in-brackets"),
        pytest.param("second round with the director", id="who-is-met"),
        pytest.param("post about schedulers", id="about"),
        pytest.param("CVT license number", id="abbreviation-before-a-thing"),
    ],
)
def test_a_word_for_a_job_in_another_place_is_none(words: str) -> None:
    assert not is_role(words)


@pytest.mark.parametrize(
    "role",
    [
        pytest.param("Ing. de Procesos", id="spanish-degree"),
        pytest.param("NQ Employment", id="abbreviation-and-field"),
        pytest.param("Lead EMT", id="abbreviation-behind"),
        pytest.param("QA Manager Sterilfertigung", id="german-field"),
        pytest.param("Sachbearbeitung Baurecht", id="german-activity"),
        pytest.param("gerencia de mantenimiento", id="spanish-office"),
        pytest.param("Ward Sister (Band 7)", id="band"),
        pytest.param("VP Marketing", id="vp"),
    ],
)
def test_a_job_is_known_by_how_its_name_is_formed(role: str) -> None:
    assert is_role(role)


def test_who_does_something_may_be_one() -> None:
    assert seems_role("Varnisher")
    assert not seems_role("computer")


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("foreman w/ crew of 4", "foreman"),
        ("its Director of Supply Chain", "Director of Supply Chain"),
        ("two technician", "technician"),
        ("cellar hand for vintage", "cellar hand"),
        ("conducteur permis D", "conducteur"),
        ("soldador homologado", "soldador"),
        ("Ward Sister (Band 7)", "Ward Sister (Band 7)"),
        ("Registered Nurse (m/w/d)", "Registered Nurse"),
        ("TA (1:1)", "TA (1:1)"),
        ("locum >", "locum"),
        ("Reception Supervisor of", "Reception Supervisor"),
        ("Chef de rang", "Chef de rang"),
        ("serveuse du", "serveuse"),
        ("enfermera campaña 2026", "enfermera"),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(phrase: str, role: str) -> None:
    assert plain_role(phrase) == role


@pytest.mark.parametrize(
    ("several", "one"), [("guards", "guard"), ("boss", "boss"), ("hopes of sailors", "hopes of sailors")]
)
def test_several_are_wanted_of_one(several: str, one: str) -> None:
    assert singular_role(several) == one
