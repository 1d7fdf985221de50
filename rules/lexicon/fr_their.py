"""French: what the employer's side says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_SAY = (
    r"(?:recontact\w+|revien\w+|reviendr\w+|réponse\w*|répond\w+|répondr\w+|nouvelles|décision|"
    r"décid\w+|retour|tien\w* (?:au courant|informé\w*)|tiendr\w+|contact\w+|inform\w+|dire|dirai|"
    r"dirons|savoir|saur\w+|rappel\w+|appeler\w*|appelle\w*|écri\w+|confirm\w+|tranch\w+|fixé\w*|"
    r"donne\w* des nouvelles)"
)

THEIRS: dict[Act, Phrases] = {
    Act.REJECTS: Phrases(
        (
            (
                r"(?:ne|n') ?(?:\S+ ){0,5}?(?:pas|plus) (?:\S+ ){0,4}?(?:donner (?:\S+ )?suite|retenu\w*|retenir|"
                r"suite favorable|en mesure de (?:vous|donner|retenir)|poursuivre|aller plus loin|sélectionné\w*|"
                r"vous proposer|vous prendre)"
            ),
            (
                r"(?:malheureusement|regret\w*|hélas|désolé\w*|au regret|navré\w*) ... (?:autre (?:candidat\w*|"
                r"profil|personne)|pas (?:\S+ ){0,3}?(?:retenu\w*|suite|retenir|proposer|possible de vous)|"
                r"défavorable|au complet|quelqu'un d'autre|négative)"
            ),
            (
                r"(?:retenu|choisi|recruté|pris|préféré|opté|privilégi\w+|porté\w*|parti\w* sur|accordé\w*) "
                r"(?:\S+ ){0,5}?(?:autre|quelqu'un|candidat\w* (?:interne|dont|plus|avec|ayant)|un profil|une "
                r"personne|interne)"
            ),
            (
                r"(?:choix|préférence) (?:\S+ ){0,4}?(?:porté|sur) (?:\S+ ){0,3}?(?:autre|quelqu'un|candidat\w*|"
                r"profil|personne)"
            ),
            r"(?:équipe|effectif\w*) (?:\S+ ){0,5}?(?:au complet|complet|complète)",
            (
                r"(?:bonne (?:chance|continuation|suite)|plein succès|souhait\w+ (?:\S+ ){0,5}?(?:succès|réussite|"
                r"bonne continuation)) (?:\S+ ){0,3}?(?:dans|pour)? ?(?:\S+ ){0,3}?(?:recherch\w*|suite|projets?|"
                r"parcours|carrière)?$"
            ),
            r"(?:gardons|conserv\w+) (?:\S+ ){0,3}?(?:vos coordonnées|votre (?:cv|dossier|candidature))",
        ),
        (r"\?|si vous|sans (?:réponse|nouvelles)|tant que|avant de|pas encore",),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:poste|place|mission) (?:\S+ ){0,5}?(?:pourvu\w*|supprimé\w*|annulé\w*|plus (?:disponible|"
                r"ouvert\w*|à pourvoir)|pris\w*)"
            ),
            r"(?:avons|a) (?:\S+ )?(?:pourvu|supprimé|gelé définitivement)",
        ),
        (r"\?|si|pas encore|tant que",),
    ),
    Act.HOLDS: Phrases(
        (
            (
                r"(?:en (?:suspens|attente|pause|stand-by|standby)|gelé\w*|gel des|suspendu\w*|report\w+ (?:\S+ "
                r"){0,4}?(?:décision|recrutement)|(?:recrutement|décision|poste|embauche\w*) (?:\S+ "
                r"){0,5}?(?:gelé\w*|suspendu\w*|reporté\w*|repoussé\w*|décalé\w*))"
            ),
        ),
        (r"\?|dans l'attente|en attente de (?:vos|ton|votre)",),
    ),
    Act.OFFERS: Phrases(
        (
            (
                r"(?:offr\w+|propos\w+) (?:\S+ ){0,6}?(?:le poste|un poste|ce poste|un contrat|un cdi|un cdd|la "
                r"place|l'emploi)"
            ),
            (
                r"(?:promesse d'embauche|proposition d'embauche|offre d'embauche|contrat (?:\S+ "
                r"){0,4}?(?:ci-joint|joint|prêt|signer)|poste est (?:à vous|à toi)|(?:souhait|aimer|voul)\w+ "
                r"(?:\S+ ){0,3}?(?:vous (?:recruter|embaucher|compter|prendre|avoir|engager)|que vous rejoigniez|"
                r"t'embaucher|te prendre)|bienvenue (?:dans|chez|parmi)|vous êtes (?:retenu|prise?|embauché)\w*|"
                r"c'est oui|on vous prend|on te prend)"
            ),
        ),
        (r"ne (?:\S+ ){0,4}?pas|malheureusement|regret|si nous|offre d'achat",),
    ),
    Act.HANDS_OVER: Phrases(
        (
            (
                r"(?:je prends (?:la suite|le relais)|prend le relais|remplace|en copie|votre (?:nouvel "
                r")?interlocut\w+|ma collègue|mon collègue)"
            ),
        )
    ),
    Act.FORBIDS: Phrases(
        (
            (
                r"(?:(?:merci de|veuillez|inutile de|pas la peine de|prière de) (?:\S+ )?(?:ne pas )?(?:nous "
                r")?(?:relanc\w+|rappel\w+|recontact\w+|téléphon\w+|relance)|ne (?:\S+ )?(?:relancez|rappelez|"
                r"appelez) pas|c'est nous qui (?:vous )?(?:rappel\w+|recontact\w+))"
            ),
        )
    ),
    Act.PROMISES: Phrases(
        (
            (
                rf"(?:nous|je|on|vous|il|elle|ils|le \S+|la \S+|les \S+|tu|j'\S+|devri\w+|aur\w+|espér\w+|pens\w+|"
                rf"compt\w+|vais|allons|peux|pourr\w+) (?:\S+ ){{0,10}}?{_SAY}"
            ),
            (
                rf"{_SAY} (?:\S+ ){{0,8}}?(?:d'ici|avant|le|dans|la semaine|fin|début|mi-|courant|sous|au plus "
                rf"tard|lundi|mardi|mercredi|jeudi|vendredi|demain|après|en)"
            ),
            rf"(?:d'ici|avant|dans|fin|début|sous|au plus tard|après|courant) (?:\S+ ){{0,8}}?{_SAY}",
            (r"(?:laissez|laisse|donnez|donne|accordez) (?:\S+ ){0,3}?(?:nous|moi)"),
            (
                r"(?:commission|jury|comité|conseil|associés|direction|équipe) (?:\S+ ){0,6}?(?:se réunit|réunion|"
                r"délibèr\w*|se prononce\w*|passe\w*|statu\w+|le \d)"
            ),
        ),
    ),
    Act.ASKS: Phrases(
        (
            (
                r"(?:merci de|veuillez|prière de|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|voudriez-vous|il "
                r"(?:nous|me) faut|j'aurais besoin|nous aurions besoin|il (?:nous|me) manque) (?:\S+ "
                r"){0,5}?(?:envo\w+|confirm\w+|transmet\w+|indiqu\w+|dire|préciser|communiqu\w+|rempl\w+|"
                r"complét\w+|répond\w+|choisir|réserv\w+|sign\w+|retourn\w+|faire (?:parvenir|savoir)|fournir|"
                r"rappeler|donner|votre|vos|ton|tes|un|une|le|la|les)"
            ),
            (
                r"(?:dites|dis|envoyez|envoie|indiquez|faites|fais|confirmez|donnez|écrivez)-(?:moi|nous|le|la|"
                r"les)(?: savoir)?"
            ),
            (
                r"(?:envoyez|envoie|transmettez|choisissez|confirmez|remplissez) (?:\S+ ){0,2}?(?:moi|nous|votre|"
                r"vos|le|la|un|une|trois|deux)"
            ),
        ),
    ),
}
