"""Words that mean much the same, in the four languages, so that what is learned of one holds for the others."""

from __future__ import annotations

from functools import cache

_WORDS = {
    "we": "we us our ours wir uns unser unsere unserer nous notre nos nosotros nosotras nuestro nuestra nos on",
    "i": "i me my mine ich mir mich mein meine meiner je j' moi mon ma mes yo mi mis",
    "you": "you your yours ya ye sie ihnen ihr ihre ihrer ihren du dich dir dein deine deinen vous votre vos tu te toi "
    "ton ta tes usted ustedes su sus ti",
    "they": "they he she them him her client team board committee panel manager managers owner owners boss partners "
    "partner director chef principal committee's head chief hr everyone er chef chefin leitung geschäftsleitung "
    "kunde gremium ils elle elles il direction comité jury client équipe él ella ellos equipo dirección gerente jefe "
    "jefa comité cliente",
    "tell": "tell tells call calls ring phone text email e-mail mail write contact notify inform update revert shout "
    "holler ping respond reply answer melden melde meldet meldest bescheid rückmeldung antwort antworten informieren "
    "informiert anrufen rufe schreiben schreibe kontaktieren sagen sage mitteilen recontact* contacter contacte "
    "appelle appeler rappelle rappeler réponse répondre reviens reviendr* revenons informer prévenir dire écris tiens "
    "tiendr* avis* contact* llam* escrib* responder* contest* inform* digo decir* respuesta",
    "hear": "hear hearing know find learn news word feedback verdict outcome result results hören erfahren wissen weiß "
    "nachricht ergebnis nouvelles savoir saurez saurons saurai entendre retour noticias saber* novedades",
    "decide": "decide decides decided deciding decision decisions choose chose chosen choosing pick picked picking "
    "settle settled select selected selection plump opt opted conclude shortlist shortlisted shortlisting "
    "entscheid* entschied* auswahl ausgewählt wahl gewählt décid* décision choix chois* retenu retenue retenir "
    "trancher "
    "sélection* decid* decisi* elegi* elij* selecci* eleg*",
    "other": "another other others else different someone somebody elsewhere internal internally andere anderen "
    "anderer "
    "anderes anders jemand jemanden intern autre autres quelqu'un ailleurs interne otro otra otros otras alguien "
    "interno "
    "interna",
    "not": "not no never nothing none unable unfortunately sadly regret sorry afraid without nicht kein keine keinen "
    "keiner leider bedauern nie nichts ne pas aucun aucune jamais malheureusement regret* désolé* hélas no ningún "
    "ninguna "
    "nunca lamentablemente lamento lamentamos desafortunadamente desgraciadamente tampoco",
    "job": "job role position post place spot gig opening vacancy opportunity seat slot contract hire stelle platz "
    "position job posten stellen poste place emploi offre cdi cdd mission puesto plaza vacante trabajo empleo cargo",
    "filled": "filled taken gone closed cancelled withdrawn pulled axed scrapped besetzt vergeben gestrichen weg "
    "pourvu pourvue supprimé annulé clôturé cubierto cubierta ocupada cancelada cerrada",
    "hold": "hold paused pause frozen freeze freezes postponed delayed delay stalled ice parked suspended halt eis "
    "eingefroren pausiert verschoben zurückgestellt gestoppt suspend* gel* pause reporté attente congelad* pausa "
    "suspendid* pospuest* parado parada aplazad* espera",
    "offer": "offer offers offering offered delighted pleased thrilled yours congratulations congrats welcome aboard "
    "board angebot anbieten zusage freuen freue vertrag glückwunsch willkommen offrir proposer proposition ravis "
    "heureux "
    "félicitations bienvenue contrat oferta ofrecer* ofrec* contrato felicidades enhorabuena bienvenid* encantad*",
    "money": "salary pay wage wages rate hourly hour per annum k bonus pounds euros dollars gehalt lohn brutto stunde "
    "salaire brut taux euros salario sueldo bruto",
    "start": "start starts starting begin begins beginning anfangen beginnen start beginn commencer commencez débuter "
    "début empezar empiezas comenzar incorporación",
    "meet": "meet meeting interview interviews chat talk visit tour coffee lunch zoom teams conversation catch-up "
    "shift "
    "trial round treffen gespräch gespräche vorstellungsgespräch telefonat termin kennenlernen probearbeiten besuch "
    "rencontr* entretien rendez-vous échang* visite appel essai entrevista* reunión charla visita llamada cita "
    "conocer* "
    "quedar prueba vernos",
    "came": "met spoke talked chatted saw came showed visited hosted enjoyed enjoying loved kennengelernt getroffen "
    "gesprochen gefreut rencontré parlé discuté venu venue passé échangé hablamos conocimos vimos viniste conocerte "
    "conocerle charlamos",
    "good": "good great nice lovely wonderful brilliant fantastic fab pleasure joy glad happy super top toll schön "
    "nett gut freut plaisir ravi ravie super bien chouette agréable gusto placer encantado genial bueno",
    "thank": "thanks thank cheers ta grateful appreciate danke dank dankeschön vielen herzlichen merci remerci* "
    "gracias "
    "agradez* agradec*",
    "send": "send share forward submit upload provide complete fill sign return give bring schick* send* reich* "
    "ausfüll* "
    "unterschreib* bring* envoy* transmet* rempli* fourni* sign* envi* mand* rellen* firm* aport*",
    "papers": "cv resume references reference referees form forms paperwork documents document certificate "
    "certificates "
    "portfolio copy scan passport licence license id transcript test assessment lebenslauf unterlagen zeugnis "
    "zeugnisse "
    "formular bewerbung papiere pièces justificatifs diplôme références formulaire documents dossier candidature "
    "documentación certificado formulario referencias títulos currículum solicitud candidatura",
    "please": "please kindly pls could would can bitte könnten könntest würden kannst veuillez merci pourriez pourrais "
    "pouvez peux favor podría podrías puede puedes",
    "want": "need needs want wants wish require requires missing brauche brauchen benötigen fehlt fehlen besoin manque "
    "voudrais souhait* faut necesit* falta quier* haría",
    "soon": "soon shortly asap today tomorrow tonight later next week weeks day days weekend month bald heute morgen "
    "nächste nächsten woche wochen tag tagen ende bientôt demain aujourd'hui prochaine semaine semaines jours fin "
    "pronto "
    "mañana hoy próxima semana semanas días finales",
    "by": "by before until till end bis spätestens vor avant d'ici jusqu'à antes hasta",
    "works": "works work suits suit fine perfect ok okay grand sound yes yep sure deal passt passen gerne ja klar "
    "einverstanden gut convient parfait oui d'accord entendu va vale perfecto sí conforme genial acuerdo viene",
    "free": "free available availability around windows times slots dates calendar diary week zeit verfügbar frei "
    "terminvorschläge zeitfenster zeiten disponib* créneau* libre dispo disponib* libre horario huecos horarios",
    "move": "move moved push pushed shift reschedule rescheduled postpone bring forward instead verschieb* verleg* "
    "umlegen stattdessen repouss* décal* report* déplac* avanc* mover movemos cambiar aplazar posponer adelantar "
    "retrasar reprogramar",
    "cancel": "cancel cancelled canceled cancelling off absag* abgesagt ausfallen fällt annul* cancel* anul* suspender",
    "got": "received receive got arrived landed reached safely receipt erhalten eingegangen angekommen bekommen reçu "
    "reçue reçus arrivé bien recibi* llegó llegado",
    "handle": "handing hand passed pass passing cc copied looping introduce taking over takes colleague successor "
    "kollegin kollege übernimmt übergebe weitergeleitet übernehme collègue transmets relais reprend confie compañer* "
    "paso pasar* encargar* llevará relevo",
    "apply": "apply applying application applied candidate candidacy bewerb* postul* candidature candidat* solicit* "
    "present* interesad*",
    "accept": "accept accepted accepting accepts annehmen nehme akzeptiere zusagen accepte accepter acepto aceptar",
    "drop": "withdraw withdrawing withdrawn pull pulling decline declining step bow remove zurückziehen ziehe zurück "
    "ablehnen absagen retire retirer décline renonce refuser retir* declin* rechaz* renunci*",
    "wait": "wait waiting bear patience patient hang sit tight geduld warten gedulden patient* attendre patience "
    "esper* "
    "paciencia",
    "again": "again reopened reopen reopens back new revisit wieder erneut nochmal nouveau nouvelle rouvert reprend* "
    "nuevo nueva otra retom* reabr*",
    "ask": "wondering wonder curious update progress status follow following checking chasing heard standing "
    "nachfragen "
    "nachhaken stand neuigkeiten fragen suite relance avancement nouvelles seguimiento preguntar avance novedad",
    "keep": "file files future mind touch archive register talent database pool kartei pool vivier base bolsa archivo "
    "cartera futuro futur* zukunft zukünftig*",
    "luck": "luck wish wishes success best endeavours search future glück erfolg wünschen alles souhait* réussite "
    "succès "
    "continuation suerte éxito deseamos deseo",
    "strong": "stronger closer better fit match experienced experience qualified suited nearer further proceed "
    "progress "
    "forward passender erfahrung weiter proche profil adéquation correspond* adapté perfil experiencia ajust* encaj* "
    "adelante seguir",
    "person": "candidate candidates applicant applicants applications person kandidat* bewerber* profil personne* "
    "candidats candidat* aspirante*",
    "dont": "don't refrain hesitate chase chasing follow-up calls enquire enquiries nachfragen rückfragen absehen "
    "relancer relance insistir",
    "if": "if unless should case once when falls wenn sofern sobald sollten si lorsque dès quand cuando caso siempre",
    "will": "will shall gonna going werde werden wird wirst vais allons va vont voy vamos va",
    "would": "would might could may würde würden könnte pourrait serait aimer* gustaría podría",
    "past": "was were had did been have has haben hat habe war wurde worden avons avez ai été était hemos ha han he "
    "fue "
    "había",
}


@cache
def classes(word: str) -> tuple[str, ...]:
    """Return the classes of a word in its normal form, in a fixed order; most words have none."""
    found = set(_WHOLE.get(word, ()))
    for length in range(3, len(word) + 1):
        found.update(_STEMS.get(word[:length], ()))
    return tuple(sorted(found))


def _table(*, stems: bool) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for name, words in _WORDS.items():
        for word in dict.fromkeys(words.split()):
            if word.endswith("*") is stems:
                key = word.removesuffix("*")
                table[key] = (*table.get(key, ()), name)
    return table


_WHOLE, _STEMS = _table(stems=False), _table(stems=True)
