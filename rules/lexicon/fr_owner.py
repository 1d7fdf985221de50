"""French: what the owner says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

MINE: dict[Act, Phrases] = {
    Act.NUDGES: Phrases(
        (
            (
                r"(?:relanc\w+|revenir vers vous|je reviens vers|des nouvelles|du nouveau|avez-vous (?:\S+ "
                r"){0,4}?(?:pu|eu|reçu|avancé|décidé|pris)|as-tu (?:\S+ ){0,4}?(?:pu|eu|reçu|des)|où (?:\S+ "
                r"){0,4}?en (?:est|êtes|sont)|où en|toujours (?:\S+ ){0,3}?(?:intéressé\w*|motivé\w*|partant\w*|"
                r"d'actualité|disponible)|sans (?:nouvelles|réponse|retour)|pas (?:eu|reçu) (?:\S+ "
                r"){0,3}?(?:réponse|nouvelles|retour)|suite à (?:mon|ma|notre)|petit (?:mot|message|rappel)|me "
                r"permets de|message vocal|répondeur|essayé de vous (?:joindre|appeler)|dernier message|prendre "
                r"des nouvelles|savoir si)"
            ),
        ),
        (r"merci (?:\S+ )?(?:de|pour) (?:votre|la) relance|vous relancer (?:\S+ )?si",),
    ),
    Act.COMMITS: Phrases(
        (
            (
                r"(?:je (?:vous|t'|te|le|la|les|vais|l')? ?(?:\S+ ){0,2}?(?:envoie|envoyer|envoye?rai|transmets|"
                r"transmettr\w+|fais (?:parvenir|suivre)|reviens|reviendrai|confirme(?:rai)?|réponds|répondrai|"
                r"regarde|vérifie|réfléchi\w*|demande|dis|dirai|tiens au courant|donne|prépare|rappelle|rédige)) "
                r"(?:\S+ ){0,8}?(?:demain|ce soir|rapidement|vite|bientôt|d'ici|dans|avant|lundi|mardi|mercredi|"
                r"jeudi|vendredi|samedi|dimanche|dès|cette semaine|la semaine|asap|au plus|plus tard|vers vous)"
            ),
            (
                r"(?:laissez|laisse|donnez|donne|il me faut|besoin (?:de|d')) (?:\S+ ){0,3}?(?:moi|jours?|temps|"
                r"réfléchir|délai|un peu)"
            ),
            (r"(?:suit|suivra|arrive|suivront) (?:\S+ ){0,3}?(?:demain|ce soir|vite|bientôt|dans|d'ici)"),
            r"je m'en occupe|je regarde (?:ça|cela) et",
        ),
        (r"\?|si (?:vous|besoin|quoi)|au besoin|en cas|volontiers si|candidature|ma (?:présence|venue)",),
    ),
    Act.DELIVERS: Phrases(
        (
            (
                r"(?:ci-joint\w*|en pièce jointe|pièce jointe|vous trouverez|voici|comme (?:convenu|promis|"
                r"demandé)|je joins|joint\w*|rempli|signé|c'est fait|envoyé|déposé|réservé)"
            ),
        )
    ),
    Act.APPLIES: Phrases(
        (
            (
                r"(?:candidat\w+|postul\w+|mon cv|lettre de motivation|je cherche|à la recherche|cherchez (?:\S+ "
                r"){0,3}?(?:quelqu'un|une?)|recherchez|votre annonce|poste d\w*|travailler (?:chez|avec|pour) "
                r"vous|rejoindre votre|intéressé\w* par)"
            ),
        ),
        (r"votre candidature|ta candidature",),
    ),
    Act.WITHDRAWS: Phrases(
        (
            (
                r"(?:retir\w+ (?:\S+ ){0,3}?candidature|accepté (?:\S+ ){0,4}?(?:autre|ailleurs|poste|offre)|"
                r"(?:autre|ailleurs) (?:\S+ ){0,4}?accepté|ne (?:\S+ ){0,3}?(?:donnerai pas suite|souhaite (?:pas|"
                r"plus)|suis plus (?:disponible|intéressé\w*))|me retire|préfère (?:ne pas|rester|décliner|"
                r"renoncer)|renonce\w*)"
            ),
        ),
        (r"\?|si",),
    ),
    Act.DECLINES: Phrases(
        (
            (
                r"(?:déclin\w+|refus\w+|ne (?:\S+ ){0,3}?(?:peux|vais) pas accepter|renonc\w+|ne (?:\S+ )?pas "
                r"donner suite)"
            ),
        ),
        (r"\?|si",),
    ),
    Act.ACCEPTS: Phrases(
        (
            (
                r"(?:j'accepte|accepte (?:\S+ ){0,4}?(?:offre|proposition|poste)|accepter (?:\S+ ){0,3}?(?:votre|"
                r"le|l'offre)|contrat (?:\S+ ){0,4}?signé|signé (?:\S+ ){0,4}?contrat|c'est oui|je vous rejoins|"
                r"ravi\w* de (?:vous )?rejoindre|je signe)"
            ),
        ),
        (r"\?|si|avant|ne pas",),
    ),
    Act.ASKS: Phrases(
        (
            (
                r"(?:pourriez-vous|pouvez-vous|peux-tu|savez-vous|avez-vous|auriez-vous|est-ce que|est-il) (?:\S+ "
                r")*?\?"
            ),
            r"(?:merci de|dites|veuillez|tenez)(?: |-)(?:me|moi|nous)",
        )
    ),
}
