"""French: a no, a not now and a yes of the employer's side in plain, short words."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_NOBODY = r"(?:personne|plus personne|d'embauche|d'extra|de monde)"
_SOMEBODY = (
    r"(?:quelqu'un|une personne|une? autre|un profil|un candidat|une candidate|un gars|une fille|un ancien|une "
    r"ancienne)"
)

VERDICTS: dict[Act, Phrases] = {
    Act.HOLDS: Phrases(
        (
            r"ne (?:\S+ )?(?:décid|recrut|embauch)\w+ (?:\S+ )?rien",
            r"budget (?:\S+ ){0,4}?(?:pas|jamais) (?:\S+ )?(?:validé|voté|débloqué|arrêté|signé)",
            (
                r"(?:recrutements?|embauches?|décision|poste|tout|process\w*|projet) (?:\S+ ){0,4}?(?:gelé\w*"
                r"|suspendu\w*|bloqué\w*|en pause|prend du retard|à l'arrêt|stoppé\w*|au point mort|en stand)"
            ),
            (
                r"(?:a|ont|avons|avez) (?:\S+ )?(?:gelé|suspendu|bloqué|stoppé) (?:\S+ ){0,3}?(?:recrutement"
                r"|embauche|poste)"
            ),
            r"rien ne (?:\S+ )?(?:bouge\w*|se passe\w*|avance\w*|se fera)",
            r"tant que (?:\S+ ){0,8}?(?:pas|ne) (?:\S+ ){0,8}?(?:personne|recruter|embaucher|décider)",
            r"(?:reprendr\w+|reprenons) (?:\S+ )?(?:contact|les recrutements|le processus)",
        ),
        (r"\?",),
    ),
    Act.REJECTS: Phrases(
        (
            (
                r"ne (?:\S+ ){0,3}?pas (?:\S+ )?(?:vous|te) (?:confier|donner|attribuer) (?:le|la|ce|cette) (?:poste"
                r"|place|mission)"
            ),
            r"décidé (?:\S+ )?autrement",
            (
                r"(?:prononcé\w*|penché\w*|porté\w*|tranché) (?:\S+ )?(?:pour|sur|vers|en faveur) (?:\S+ "
                r"){0,2}?(?:autre|l'autre|d'une? autre)"
            ),
            r"besoin de personne",
            (
                r"(?:on|nous|je|ils?|elles?|il|client|patron|chef) (?:\S+ )?(?:part\w*|reste\w*|parti\w*|va|avan\w+"
                rf"|continu\w+) (?:\S+ )?(?:avec|sur) (?:\S+ )?{_SOMEBODY}"
            ),
            (
                r"(?:préfèr\w+|préfér\w+|choisi\w*|pris|prend|embauché|recruté|retenu|opté) (?:\S+ "
                rf"){{0,3}}?{_SOMEBODY}"
            ),
            r"(?:regret|malheureusement|hélas|désolé\w*) (?:\S+ ){0,8}?(?:ne pouvoir|ne pas pouvoir|pas pouvoir)",
            (
                r"(?:ne|n') ?(?:\S+ ){0,3}?(?:pouvoir|pas) (?:\S+ ){0,3}?(?:suite|retenir|réserver|répondre) (?:\S+ "
                r"){0,3}?(?:favorable|favorablement|votre|ta|positive\w*)"
            ),
            (
                r"ça (?:ne )?(?:l')?(?:\S+ )?(?:a|ira|fera|va) (?:\S+ )?pas (?:fait|le faire|marcher|être possible"
                r"|coller)"
            ),
            r"(?:n'ai|n'avons|n'a) (?:\S+ ){0,2}?pas (?:\S+ )?(?:de )?(?:bonnes? nouvelles?|mieux)",
            (
                r"(?:sera|est|va) (?:\S+ )?pas (?:être )?possible (?:\S+ ){0,3}?(?:chez nous|cette (?:fois|année)"
                r"|cet été)"
            ),
            r"(?:cet|cette) (?:été|année|fois|saison|hiver) (?:\S+ ){0,5}?pas possible",
            (
                rf"(?:peux|peut|pouvons|pourrai|vais|va|allons) (?:\S+ )?(?:pas )?(?:\S+ ){{0,2}}?(?:prendre"
                rf"|embaucher|recruter|engager|prends) {_NOBODY}"
            ),
            (
                r"(?:ne|n') ?(?:\S+ )?(?:prend|prends|embauche|recrute|cherche|prenons|recrutons|embauchons"
                r"|cherchons) (?:\S+ )?(?:personne|plus)"
            ),
            r"rien à (?:vous|te|t') ?(?:\S+ )?(?:proposer|offrir|donner)",
            (
                r"(?:pas|plus|aucun) (?:de )?besoin (?:actuel\w*|en ce moment|pour le moment|chez nous|dans "
                r"l'immédiat)"
            ),
            (
                r"(?:n'avons|n'ai|n'a) (?:\S+ )?(?:pas|plus|aucun) (?:de )?(?:besoin|place|poste)(?! de (?:votre|ton"
                r"|vos))"
            ),
            r"profil (?:\S+ ){0,3}?(?:ne )?(?:colle|correspond|entre|convient|cadre) (?:\S+ ){0,3}?pas",
            (
                r"(?:ne|n') ?(?:\S+ )?(?:fai(?:tes|s)|êtes|es|figur\w+) (?:\S+ )?pas (?:\S+ ){0,4}?(?:retenu\w*"
                r"|candidats|liste|suite)"
            ),
            (
                r"(?:client|patron|conseil|jury|associé|chef\w*) (?:\S+ ){0,3}?(?:autre choix|choisi (?:\S+ "
                r")?autre\w*)"
            ),
            r"quelqu'un (?:de la maison|d'ici|en interne) (?:\S+ ){0,3}?(?:prend|prendra|a eu|aura)",
            r"belle continuation",
            (
                r"(?:neveu|nièce|fils|fille|cousine?|frère|s(?:oe|œ)ur|beau-frère|gendre|une? (?:ami|amie"
                r"|connaissance|copain|copine)) (?:\S+ ){0,4}?(?:prend|a pris|a eu|aura) (?:la|le|sa) (?:\S+ "
                r")?(?:place|poste|job)"
            ),
            (
                r"(?:on|je|nous) (?:\S+ )?(?:prend|prends|prenons|embauche) (?:\S+ )?(?:le neveu|mon neveu|ma nièce"
                r"|le fils|mon fils|un ami|ma cousine)"
            ),
        ),
        (
            (
                r"(?:demain|aujourd'hui|ce soir|ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:\S+ "
                r"){0,6}?(?:possible|le faire)|\?|si (?:vous|tu|jamais|nous|on)|tant que|pas encore|avant de|en "
                r"attendant|préf[éè]r\w+ (?:venir|le|la|un autre (?:jour|cr))"
            ),
        ),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:poste|place|besoin|mission|contrat|job|boulot|taf) (?:\S+ ){0,4}?(?:pris\w*|pourvu\w*"
                r"|couvert\w*|attribué\w*|donné\w*|supprimé\w*|sauté\w*|abandonné\w*)"
            ),
            (
                r"(?:a|avons|ai|ont) (?:\S+ )?(?:trouvé|pris|embauché) (?:quelqu'un|une personne|notre|la perle|un"
                r"|une)"
            ),
            (
                r"(?:équipe|brigade|effectif\w*|planning|saison) (?:\S+ ){0,3}?(?:complet\w*|complète|bouclée?|au "
                r"complet)"
            ),
            r"(?:sommes|on est|est) (?:\S+ )?(?:complets?|au complet|pleins?)",
        ),
        (
            (
                r"\?|si|pas encore|tant que|dossier (?:\S+ )?complet|toujours pas|pris\w* (?:contact|connaissance"
                r"|note|rendez)"
            ),
        ),
    ),
    Act.OFFERS: Phrases(
        (
            r"(?:tu peux|vous pouvez) (?:commencer|démarrer|attaquer) (?:lundi|le|dès|quand|en|demain)",
            (
                r"(?:aimer\w+|voul\w+|souhait\w+|veu\w+|voudr\w+) (?:\S+ )?(?:vous|te|t'|la|le)? ?(?:garder"
                r"|embaucher|engager|recruter|prendre|intégrer|compter parmi|avoir (?:dans|avec|parmi))"
            ),
            (
                r"(?:tu commences|vous commencez|tu démarres|vous démarrez) (?:\S+ ){0,4}?(?:si (?:tu|vous)|quand"
                r"|lundi|le \d)"
            ),
            (
                r"(?:place|poste) (?:\S+ ){0,2}?(?:est |sera )?(?:à toi|à vous|pour toi|pour vous|t'attend|vous "
                r"attend)"
            ),
            r"(?:avez|as|aurez|auras) (?:le poste|la place|le job|le boulot)",
            r"c'est (?:vous|toi) (?:que nous avons|qu'on a|que j'ai|que l'on a) (?:choisi\w*|retenu\w*|pris\w*)",
            (
                r"(?:propose|proposons|offre|offrons|propos\w+) (?:\S+ ){0,4}?\d\S* ?(?:\S+ ){0,2}?(?:euros?|€"
                r"|brut\w*|net\w*|de l'heure)"
            ),
            (
                r"(?:notre|ma|la) proposition (?:\S+ ){0,8}?(?:euros?|brut\w*|net\w*|contrat|cdi|cdd|prise de "
                r"(?:fonction|poste))"
            ),
            r"contrat (?:\S+ ){0,3}?(?:part|est prêt|vous attend|à signer|suit|est joint)",
            r"(?:je|on|nous) (?:te|vous) (?:fai\w+|gard\w+|réserv\w+) (?:\S+ )?(?:une|la) place",
            r"félicitations (?:\S+ ){0,5}?(?:poste|place|choisi\w*|retenu\w*|parmi|équipe)",
        ),
        (
            (
                r"\bpas\b|ne|n'|si (?:\S+ ){1,3}?(?:est d'accord|valide|veut|dit oui)|hélas|avant de|renvoy\w+|\?$"
                r"|entretien|rendez-vous"
            ),
        ),
    ),
    Act.REOPENS: Phrases(
        (
            r"(?:s'est|se sont) désist\w+|(?:nous|m'|l')? ?a (?:\S+ )?(?:fait faux bond|lâchés?|plantés?)",
            (
                r"(?:poste|place) (?:\S+ ){0,2}?se libère|toujours (?:sur le marché|en recherche|dispo|partant\w*"
                r"|libre)"
            ),
            r"finalement (?:\S+ ){0,4}?(?:budget|place|poste) (?:\S+ )?(?:débloqué|se libère|rouvr\w+)",
        ),
        (r"si",),
    ),
    Act.FORBIDS: Phrases(
        (
            r"(?:ne|inutile de|merci de ne pas|prière de ne pas) (?:\S+ ){0,2}?(?:relanc\w+|téléphon\w+|rappel\w+)",
            r"c'est nous qui (?:\S+ )?(?:rappel\w+|appel\w+|contact\w+|reviendr\w+|vous)",
        ),
        (r"hésit\w+",),
    ),
}
