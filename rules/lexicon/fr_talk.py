"""French: what both sides say to arrange things, and forms that ask nothing."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|après-demain|le \d{1,2}|alors)"
_MEET = (
    r"(?:rencontr\w+|entretien\w*|échang\w+|discut\w+|parl\w+|appel\w*|téléphon\w+|visio\w*|venir|"
    r"venez|viens|passe[rz]?|passes|visite\w*|voir|rendez-vous|rdv|café|déjeun\w+|essai|entendre|"
    r"recevoir|causer?|cause|point)"
)

TALK: dict[Act, Phrases] = {
    Act.AFFIRMS: Phrases(
        (
            (
                r"^(?:bonjour |bonsoir |salut |merci |oui |ah |oh |super )*(?:oui|d'accord|entendu|parfait|c'est "
                r"parfait|très bien|volontiers|avec plaisir|avec grand plaisir|bien sûr|ok|okay|ça marche|ça me "
                r"va|c'est noté|noté|bien noté|super|génial|impeccable|nickel|pas de (?:souci|problème)|c'est bon|"
                r"je confirme|je serai là|convenu)"
            ),
            (
                r"(?:me convient|me va|nous convient|convient|convient parfaitement|ça marche|c'est (?:parfait|"
                r"bon|noté|d'accord|possible)|je (?:peux|pourrais|serai là|confirme|prends|viendrai|suis "
                r"disponible|suis libre)|serai là|irait)"
            ),
            rf"à {_DAY}|rendez-vous {_DAY}",
        ),
        (r"ne (?:\S+ ){0,3}?(?:pas|plus)|malheureusement|hélas|\?|si (?:cela|ça|vous)",),
    ),
    Act.REFUSES: Phrases(
        (
            (r"(?:ne|n') ?(?:\S+ ){0,3}?(?:convient|peux|pourrai|suis|va|serai) (?:\S+ )?pas"),
            (r"(?:malheureusement|hélas|impossible) (?:\S+ ){0,6}?(?:pris\w*|pas|indisponible)"),
            r"indisponible",
        ),
        (r"\?",),
    ),
    Act.CONFIRMS: Phrases(
        (
            (
                r"(?:confirm\w+|c'est (?:calé|noté|fixé|bon pour)|calé|réservé|invitation (?:suit|envoyée|jointe)|"
                r"lien (?:suit|ci-joint|visio)|on se voit|nous vous attendons|on t'attend|je vous attends|"
                r"rendez-vous est|au plaisir de vous (?:voir|rencontrer|accueillir))"
            ),
            rf"(?:à|alors|donc) (?:\S+ )?{_DAY}",
            r"je (?:vous|t') ?(?:appelle|rappelle|attends|reçois)",
            r"(?:passez|venez|viens|passe) (?:\S+ ){0,5}?(?:à|vers|donc|me voir|nous voir)",
        ),
        (r"\?|(?:merci|pouvez-vous|veuillez) (?:\S+ ){0,3}?(?:de )?(?:me |nous )?confirmer|pas encore|dites-moi",),
    ),
    Act.PROPOSES: Phrases(
        (
            (
                rf"(?:pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|voulez-vous|veux-tu|souhait\w+|aimer\w+|"
                rf"propos\w+|serait|seriez-vous|êtes-vous|es-tu|avez-vous|as-tu|dispo\w*|invit\w+|on peut|possible|"
                rf"convier|convions|tente) ... {_MEET}"
            ),
            rf"{_MEET} (?:\S+ ){{0,6}}?(?:{_DAY}|à \d|\d{{1,2}}h)",
            r"(?:convient|va|irai\w*|arrange|possible|bon pour vous|bon pour toi) (?:\S+ ){0,6}?\?",
        ),
        (
            r"merci (?:\S+ ){0,3}?(?:pour|de|d'\S+)",
            r"(?:conseil|comité|jury|commission|bureau) (?:\S+ ){0,3}?(?:se réunit|siège|délibère|passe|est reporté)",
        ),
    ),
    Act.SEEKS_TIMES: Phrases(
        (
            (
                r"(?:quand|quel\w* (?:jour|date|créneau|heure|horaire)\w*|lequel|lesquels|lesquelles|(?:vos|tes|"
                r"deux|trois|quelques|des) (?:\S+ )?(?:disponibilités|dispos|créneaux|dates|horaires)|choisi\w+ "
                r"(?:\S+ ){0,3}?(?:créneau|date)|réserve\w* (?:\S+ ){0,3}?(?:créneau))"
            ),
        ),
        (r"quand (?:je|nous|on) (?:saur|aur|pourr)",),
    ),
    Act.THANKS: Phrases((r"(?:merci\w*|remerci\w+)",)),
    Act.HELD: Phrases(
        (
            (
                r"(?:merci|remerci\w+) (?:\S+ ){0,8}?(?:accueil|échange|hier|ce matin|cet après-midi|aujourd'hui|"
                r"votre temps|ton temps|entretien|visite|rencontre|journée|déjeuner|appel|café|moment|essai|"
                r"reçu\w*|disponibilité)"
            ),
            (
                r"(?:ravie?\w*|content\w*|heureu\w+|plaisir|enchanté\w*|bel|beau|bon|bonne|agréable) (?:\S+ "
                r"){0,4}?(?:d'avoir|de vous avoir|de t'avoir|rencontré\w*|échangé|échange|discussion|entretien|"
                r"rencontre|entendu\w*)"
            ),
            (
                r"(?:notre|nos|votre) (?:\S+ ){0,2}?(?:échange\w*|entretien|rencontre|déjeuner|conversation|appel|"
                r"visite) (?:\S+ ){0,3}?(?:d'hier|de ce|du|de mardi|de lundi|de jeudi|de mercredi|de vendredi|m'a|"
                r"nous a|a été|était)"
            ),
        ),
        (
            (
                r"serai\w* (?:ravi|heureu)|au plaisir|prochain|demain|\?|souhait\w+|aimer\w+|votre (?:message|"
                r"mail|réponse|candidature)$"
            ),
        ),
    ),
    Act.MOVES: Phrases(
        (
            (
                r"(?:décal\w+|report\w+|déplac\w+|plutôt|à la place|au lieu|autre (?:date|créneau|jour)|nouveau "
                r"créneau|nouvelle date|repouss\w+|avanc\w+ (?:\S+ )?(?:rendez-vous|entretien))"
            ),
        ),
        (r"reporter à vous|recrutement\w*|embauche\w*|décision|concours|budget|poste",),
    ),
    Act.CANCELS: Phrases(
        (
            (
                r"(?:annul\w+|suis (?:\S+ ){0,2}?(?:contraint\w*|obligé\w*) (?:\S+ ){0,3}?(?:annuler|reporter|"
                r"décaler)|dois (?:\S+ ){0,3}?(?:annuler|reporter|décaler)|empêchement|ne (?:\S+ ){0,2}?pourr\w+ "
                r"(?:\S+ )?pas (?:\S+ )?(?:être là|vous recevoir|assurer|venir))"
            ),
        ),
        (r"\?|si vous|en cas",),
    ),
    Act.RECEIVED: Phrases(
        (
            (
                r"(?:bien (?:reçu|arrivé)|avons (?:bien )?reçu|ai (?:bien )?reçu|accus\w+ réception|transmet\w*|"
                r"transmis|regarde|étudi\w+|examin\w+|lu avec|en cours (?:d'examen|de traitement)|merci (?:pour|"
                r"de) (?:votre|ta) (?:\S+ )?(?:candidature|message|mail|retour|envoi|intérêt|dossier))"
            ),
        )
    ),
    Act.PRAISES: Phrases(
        ((r"(?:plaisir|ravie?|apprécié|aimé|adoré|agréable|super|sympa|enchantée?)"),),
        (r"würde|wäre|serai\w*|gustaría|encantaría",),
    ),
    Act.REOPENS: Phrases(
        (
            (
                r"(?:autre poste|nouveau poste|toujours intéressé\w*|toujours disponible|se libère|pensé à vous|"
                r"rouvert)"
            ),
        )
    ),
}


COURTESY = Phrases(
    (
        (
            r"(?:n'hésitez pas|n'hésite pas|pour toute question|si vous avez (?:des|la moindre|d'autres) "
            r"question\w*|reste\w* (?:\S+ ){0,3}?(?:à votre disposition|disponible)|à disposition|des "
            r"questions \?)"
        ),
        (
            r"(?:comment (?:allez-vous|vas-tu|ça va)|ça va \?|vous allez bien)|(?:en cas d'empêchement|si "
            r"(?:\S+ ){0,4}?(?:ne convient pas|ne vous convient|empêchement|souci|problème|besoin))"
        ),
        (
            r"(?:merci de (?:ne pas|votre|ton|noter)|ne (?:\S+ )?répond\w+ pas|veuillez (?:agréer|recevoir|"
            r"noter|trouver|croire|ne pas)|prenez soin|apportez|apporte|présentez-vous|sonnez|pensez à|non "
            r"\?$|hein \?|n'est-ce pas \?)"
        ),
    ),
)

THEN = Phrases(
    (
        (
            r"(?:alors|ensuite|après (?:ça|cela|quoi)|à ce moment-là|d'ici là|dans la foulée|à l'issue|à la "
            r"suite|ce jour-là|le lendemain|à (?:mon|notre|son|leur) retour|(?:quand|dès que) (?:je|nous|il|elle|on) "
            r"(?:serai|reviens|rentre\w*|revien\w+|sera))"
        ),
    )
)
