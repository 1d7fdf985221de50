"""French: what the owner says in plain, short words."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_SOON = (
    r"(?:demain|ce soir|ce week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|d'ici|avant|dans|dès|cette "
    r"semaine|la semaine|rapidement|au plus vite)"
)

MINE: dict[Act, Phrases] = {
    Act.NUDGES: Phrases(
        (
            (
                r"(?:savoir|demander|connaître) (?:\S+ ){0,4}?(?:où (?:\S+ )?en|si une décision|l'avancement|la "
                r"suite|où cela)"
            ),
            r"(?:du neuf|du nouveau|des news|des nouvelles|quelque chose de neuf)",
            (
                r"(?:avais|ai) (?:\S+ )?(?:écrit|envoyé|contacté|appelé|laissé) (?:\S+ ){0,6}?(?:il y a|mardi|lundi"
                r"|mercredi|jeudi|vendredi|hier|la semaine|un message|un mot|le \d)"
            ),
            r"(?:vu|lu|reçu|eu) (?:\S+ )?(?:mon|mes) (?:\S+ )?(?:message|mail|mot|courriel|candidature)",
            (
                r"(?:reviens|revenir|viens) (?:\S+ )?aux nouvelles|je me permets de (?:revenir|vous relancer|te "
                r"relancer)"
            ),
            r"toujours (?:\S+ )?(?:pas de|sans) (?:nouvelles|réponse|retour)",
        ),
        (r"merci (?:\S+ )?(?:de|pour) (?:votre|la|ta) relance|ci-joint|bien reçu votre",),
    ),
    Act.COMMITS: Phrases(
        (
            (
                rf"(?:je|j'|j'en) ?(?:\S+ ){{0,2}}?(?:fais suivre|parle|écris|redis|dors dessus|réfléchis|vérifie"
                rf"|regarde|envoie|réponds|dis|rappelle|passe|prépare) (?:\S+ ){{0,8}}?{_SOON}"
            ),
            (
                r"il faut (?:\S+ )?(?:d'abord )?que (?:j'en|je|j') ?(?:\S+ )?(?:discute|parle|réfléchisse|regarde"
                r"|voie|vérifie|demande)"
            ),
            (
                r"je (?:vérifie|regarde|me renseigne|demande|vois) et je (?:vous|te) (?:redis|dis|réponds|écris"
                r"|rappelle)"
            ),
            rf"(?:vous aurez|tu auras|vous l'aurez|tu l'auras) (?:\S+ ){{0,5}}?{_SOON}",
            (
                r"(?:certificat|diplôme|dossier|papiers|planches|documents?|contrat|attestation|lettre|cv) (?:\S+ "
                rf")?(?:part|partent|partira|suit|suivront|suivent|arrive|arrivent) (?:\S+ ){{0,2}}?{_SOON}"
            ),
        ),
        (
            (
                r"\?|si (?:vous|besoin|quoi)|au besoin|en cas|candidature|avais|ai (?:laiss|écrit|envoy)|hier|ma "
                r"(?:présence|venue)|je passe (?:vous|te) voir"
            ),
        ),
    ),
    Act.DELIVERS: Phrases(
        (r"(?:pas avant|à partir|dès) (?:du |le |début |mi-)?\S+ (?:\S+ ){0,6}?(?:préavis|patron|lâche|libre)",),
        (r"\?|je cherche|candidature",),
    ),
    Act.APPLIES: Phrases(
        (
            r"(?:pourrais|peux) (?:\S+ ){0,4}?(?:après-midi|matinées?|jours?|soirs?|heures) par semaine",
            (
                r"(?:cherch\w+|recherch\w+|recrut\w+|embauch\w+|reprend\w*|prend\w*|pren\w+) (?:\S+ "
                r"){0,3}?(?:quelqu'un|du monde|des gens|un extra|des extras|du personnel|des saisonniers|une? "
                r"\S+(?:eur|euse|ier|ière|iste|ant|ante))"
            ),
            (
                r"(?:besoin|manque\w*) (?:\S+ ){0,2}?(?:de |d')?(?:bras|monde|quelqu'un|mains|renfort|personnel|une? "
                r"coup de main)"
            ),
            (
                r"(?:t'aurai\w*|aurai\w*|auriez|avez|as|a)(?:[ -](?:tu|vous))? (?:\S+ )?(?:quelque chose|du boulot"
                r"|du travail|une place|un poste) (?:\S+ )?(?:pour moi|de libre)"
            ),
            (
                r"(?:aimer\w+|voudrai\w*|souhait\w+) (?:\S+ ){0,3}?(?:travailler|bosser|rejoindre|reprendre"
                r"|apprendre|exercer|venir) (?:\S+ ){0,3}?(?:chez|avec|dans votre|votre|en (?:salle|cuisine)|parmi)"
            ),
            r"(?:une place|un poste) (?:\S+ ){0,2}?se libère|pensez à moi|pense à moi",
            r"(?:suis|serai) (?:\S+ )?(?:libre|dispo\w*) (?:à partir|de|dès|en|cet|du)",
            r"(?:votre|l') ?annonce (?:\S+ ){0,8}?(?:attention|intéress\w+|pour)",
        ),
        (r"votre candidature|ta candidature|pour (?:en parler|un appel|échanger)|appartement|logement|entretien",),
    ),
    Act.WITHDRAWS: Phrases(
        (
            r"(?:choisi|pris) (?:\S+ )?autre (?:voie|chemin|direction|poste)",
            r"(?:pas|plus) (?:\S+ )?pour moi$",
            r"(?:retirer|rayer|enlever|ôter) (?:\S+ ){0,2}?(?:dossier|candidature|de la liste|mon nom)|me rayer",
            r"je reste (?:\S+ ){0,2}?(?:dans mon|chez mon|où je suis|à mon)",
            r"(?:trouvé|signé|pris) (?:\S+ )?(?:autre chose|ailleurs|quelque chose)",
        ),
        (r"\?|si|rien",),
    ),
    Act.DECLINES: Phrases(
        (
            (
                r"(?:ne|n') ?(?:\S+ )?(?:signerai|signe|vais|peux) (?:\S+ )?pas (?:\S+ ){0,3}?(?:contrat|signer"
                r"|accepter|offre|proposition)"
            ),
            r"(?:vous|te|de) dire non|je passe mon tour|c'est non pour moi|ce sera non",
        ),
        (r"\?|si",),
    ),
    Act.ACCEPTS: Phrases(
        (
            (
                r"je viens travailler|(?:c'est )?(?:d'accord|oui|entendu) (?:\S+ )?je commence|je commence (?:le"
                r"|lundi|dès)"
            ),
            (
                r"contrat (?:\S+ )?signé (?:\S+ )?(?:est )?(?:parti|posté|ci-joint|joint)|je vous dis oui|je te dis "
                r"oui"
            ),
        ),
        (r"\?|si|avant|pourrai\w*|entretien",),
    ),
    Act.AFFIRMS: Phrases(
        (
            r"^(?:oui |ok |parfait |super )*(?:j'arrive|je viens|j'y serai|je passe|ça roule|ça marche|ça joue)",
            r"j'y serai|je viens avec plaisir|parfait pour moi|bon pour moi",
        ),
        (r"\?|ne|pas |voir où|aux nouvelles|travailler",),
    ),
    Act.HELD: Phrases(
        (
            (
                r"c'était (?:\S+ )?(?:une? )?(?:belle|bonne|super|chouette|bon|beau|top|passionnante?|agréable) "
                r"(?:\S+ ){0,2}?(?:matinée|journée|moment|après-midi|visite|échange|rencontre|service|essai|soirée)"
            ),
            (
                r"merci (?:\S+ )?(?:à \S+ (?:\S+ ){0,3}?)?(?:de|d') ?(?:m'|nous )?(?:avoir|m'avoir) (?:\S+ "
                r")?(?:reçue?|fait visiter|montré|accordé|consacré|écoutée?|accueillie?)"
            ),
            (
                r"merci (?:\S+ ){0,5}?(?:pour|de) (?:hier|ce matin|tout à l'heure|cet après-midi|tantôt|lundi|mardi"
                r"|mercredi|jeudi|vendredi|samedi|la visite|le café|le déjeuner|l'appel|l'accueil|l'essai|ce moment"
                r"|cette visite)"
            ),
        ),
        (r"\?|demain|prochain\w*|avance|invitation|proposition|réponse$",),
    ),
}
