"""French: what the employer's side says in plain, short words, in shops and kitchens as in offices."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_DAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce (?:matin|soir)|le \d{1,2}|\d{1,2} "
    r"?h\S*)"
)
_PAPERS = (
    r"(?:contrat|exemplaires?|copies?|diplômes?|attestations?|certificats?|pièces?|justificatifs?|photos?|permis|rib"
    r"|numéro|carte|cv|lettre|références?|questionnaire|formulaire|dossier|prétentions|bulletins?|fiches?|titre"
    r"|adresse|coordonnées|disponibilités|planches|book|travaux)"
)
_SEND = (
    r"(?:renvoy\w+|envoy\w+|envoie|renvoie|transmet\w+|retourn\w+|complét\w+|rempli\w+|sign\w+|joign\w+|joindre"
    r"|fourni\w+|indiqu\w+|précis\w+|communiqu\w+|apport\w+ (?:moi|nous)|faites|fais|redi\w+|confirm\w+|pass\w+"
    r"|fil\w+|répond\w+|choisi\w+|propos\w+ (?:moi|nous)|télécharg\w+|dépos\w+)"
)
_CHIEF = (
    r"(?:chef\w*|patronn?e?|direct(?:eur|rice|ion)|gérante?|associée?s?|collègue\w*|équipe|responsable|client"
    r"|conseil|maître|présidente?|propriétaire|dg|cto|drh|proviseur\w*|mari|femme|père|mère|m \w+|mme \w+|je|j'|nous"
    r"|on)"
)

THEIRS: dict[Act, Phrases] = {
    Act.ASKS: Phrases(
        (
            r"^(?:\S+ )?(?:\w+ez|\w+e|fais|dis|mets|écris)-(?:moi|nous)",
            r"^(?:\S+ )?inscri\w+[ -](?:toi|vous)",
            (
                rf"^(?:merci |bien |alors |donc |et |puis |sinon |du coup )*{_SEND}[ -](?:moi|nous|le|la|les|votre"
                r"|vos|ton|ta|tes)"
            ),
            (
                r"(?:pensez|pense|n'oubliez pas|n'oublie pas|veillez|tâchez|merci)(?: bien)? (?:à |de |d')(?:me "
                rf"|nous )?{_SEND}"
            ),
            (
                r"(?:il (?:me |nous )?(?:faudrait|faut|manque)|j'aurais besoin|nous aurions besoin|j'ai besoin) "
                rf"(?:\S+ ){{0,6}}?{_PAPERS}"
            ),
            rf"il (?:faudrait|faut) que (?:tu|vous) (?:\S+ ){{0,2}}?{_SEND}",
            (
                r"(?:j'attends|nous attendons|on attend|dans l'attente de) (?:\S+ )?(?:votre|ta) (?:réponse|retour"
                r"|confirmation)"
            ),
            r"(?:faites|fais|donnez|donne)[ -](?:moi|nous) (?:signe|un signe|une réponse|savoir|confirmation)",
            (
                r"(?:peux|pouvez|pourrais|pourriez)[ -](?:tu|vous) (?:\S+ ){0,2}?(?:dire|confirmer|envoyer|rappeler"
                r"|donner|passer)"
            ),
            r"(?:auriez|avez|as|aurais)[ -](?:vous|tu) (?:\S+ ){0,3}?(?:à me|à nous|a me|a nous)",
            r"tu me (?:fais suivre|passes|files|envoies|redis|confirmes|donnes)",
            r"vous me (?:faites suivre|redites|confirmez|direz|envoyez)",
        ),
        (
            (
                r"\b(?:laissez|laisse|donnez|donne|accordez)[ -](?:moi|nous) (?:\S+ ){0,3}?(?:jusqu\S*|jours?"
                r"|semaines?|temps|mois)"
            ),
            (
                r"hésit\w+|accord\w+|excus\w+|pardon\w+|permett\w+|croy\w+|laiss\w+|des questions|pour toute "
                r"question|besoin d'un peu|ne pas|apportez|quelques jours"
            ),
        ),
    ),
    Act.SEEKS_TIMES: Phrases(
        (
            r"(?:quels?|quelles?) (?:jours?|créneaux?|dates?|moments?|heures?|horaires?) (?:\S+ )?(?:vous|te|t')",
            (
                r"(?:dispo\w*|libres?) (?:quand|à partir de quand|quel jour)|quand (?:seriez|serais|es|êtes)[ "
                r"-](?:vous|tu)"
            ),
            r"(?:deux|trois|quelques|plusieurs) (?:ou trois )?(?:créneaux|dates|horaires|possibilités)",
        ),
    ),
    Act.PROPOSES: Phrases(
        (
            r"(?:venez|viens) (?:\S+ )?passer (?:une|un|la)",
            r"(?:aimerai\w*|souhait\w+|voudrai\w*) (?:vous|te) (?:rencontrer|voir|recevoir|connaître)",
            (
                r"(?:passez|passe|venez|viens|montez|descendez|monte) (?:donc |me |nous |nous |voir |faire |prendre "
                r"|boire )*(?:voir|faire|à l[a']|au |chez|une (?:matinée|journée|après-midi)|un (?:café|service"
                r"|matin))"
            ),
            (
                rf"{_CHIEF} (?:\S+ ){{0,3}}?(?:souhait\w+|veut|voudrait|voudrais|aimerai\w*|veux|serai\w* (?:\S+ "
                rf")?(?:ravi\w*|heureux|heureuse)) (?:\S+ ){{0,2}}?(?:vous |te |t'|de vous |de te )(?:\S+ )?(?:voir"
                r"|rencontrer|recevoir|présenter|parler|entendre|connaître|faire rencontrer|montrer)"
            ),
            r"(?:on|nous) (?:se |s')?(?:prend|boit|cale|fait|voit|appelle|retrouve|prenons) (?:\S+ ){0,6}?\?",
            (
                r"(?:heureux|heureuse|ravis?|ravie|plaisir) de (?:vous|te) (?:recevoir|rencontrer|accueillir) (?:\S+ "
                r"){0,3}?(?:entretien|pour|le|à)"
            ),
            rf"je (?:vous|te) propose (?:\S+ ){{0,3}}?{_DAY}",
            r"je (?:vous|t') ?invite à (?:déjeuner|dîner|prendre|passer|venir)",
        ),
        (r"merci (?:\S+ ){0,3}?(?:pour|de|d'\S+)|au plaisir|si vous avez",),
    ),
    Act.AFFIRMS: Phrases(
        (
            (
                r"^(?:oui |ok |alors )*(?:ça roule|ça joue|nickel|top|c'est parti|banco|vendu|pas de problème|aucun "
                r"souci)"
            ),
        ),
        (r"\?|ne (?:\S+ )?pas",),
    ),
    Act.MOVES: Phrases(
        (
            rf"(?:basculer|passer|glisser|mettre) (?:\S+ ){{0,4}}?(?:de |du )?{_DAY} (?:à|au) (?:\S+ )?{_DAY}",
            rf"(?:sera|serait|ce sera) (?:\S+ )?(?:plutôt|finalement) (?:\S+ ){{0,2}}?{_DAY}",
            (
                r"(?:une (?:heure|semaine) plus (?:tard|tôt)|reculer|pousser) (?:\S+ ){0,3}?(?:entretien|rendez-vous"
                r"|rdv|d'une)"
            ),
        ),
    ),
    Act.CANCELS: Phrases(
        (
            (
                r"(?:demain|aujourd'hui|ce soir|ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:\S+ "
                r"){0,6}?(?:pas (?:\S+ )?(?:possible|le faire)|impossible|compromis)"
            ),
            (
                r"(?:pas (?:\S+ )?possible|impossible) (?:\S+ ){0,3}?(?:demain|aujourd'hui|ce soir|ce matin|lundi"
                r"|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
            ),
            (
                r"(?:rendez-vous|rdv|entretien|visite|déjeuner|café|appel|essai) (?:\S+ ){0,4}?(?:tombe à l'eau"
                r"|saute|n'aura pas lieu|ne (?:\S+ )?(?:pourra|peut) (?:\S+ )?pas)"
            ),
        ),
        (r"\?|en cas",),
    ),
    Act.HANDS_OVER: Phrases(
        (
            r"(?:c'est )?(?:désormais|maintenant|à présent|dorénavant) (?:\S+ ){0,4}?(?:qui|s'occupe|suit|gère)",
            (
                r"(?:s'occupe|s'occupera) (?:\S+ )?(?:de votre|de ton|de tout|désormais|de la suite)|prend la main"
                r"|gère la suite"
            ),
            r"adress\w+-(?:vous|toi) (?:\S+ )?à|voyez (?:ça |cela )?avec|vois (?:ça )?avec",
        ),
        (r"\?|questions?",),
    ),
    Act.RECEIVED: Phrases(
        (
            (
                r"(?:ai|avons|a) (?:bien )?(?:lu|vu|eu) (?:\S+ )?(?:votre|ton|ta|vos) (?:\S+ )?(?:message|mail|cv"
                r"|candidature|dossier|mot)"
            ),
            r"(?:je|on|nous) (?:le|la|les) (?:passe|transmets?|donne|transmettons) (?:au|à)",
        ),
    ),
    Act.PROMISES: Phrases(
        (
            (
                r"(?:je|on|nous) (?:te |vous |t')(?:dis|dirai|redis|dit|tiens|tient|tenons|rappelle|appelle|écris"
                r"|reviens|(?:fais|fait|faisons) (?:signe|un retour|un mail|un coup de fil|une réponse))"
            ),
            r"(?:vous|tu) (?:aurez|auras|saurez|sauras|recevrez|recevras)",
            r"(?:verdict|réponse|décision) (?:\S+ ){0,2}?(?:tombe\w*|arrive\w*|sera|suit)",
            r"(?:sera|seront|serons) (?:\S+ )?(?:décidé\w*|fixé\w*|tranché\w*)",
        ),
        (r"\?|entretien|reçu\w*|attendu\w*",),
    ),
    Act.HELD: Phrases(
        (
            (
                r"(?:bien|bon|sympa|chouette|super|génial) de (?:t'|vous |te )(?:avoir|voir|rencontrer|recevoir"
                r"|entendre)"
            ),
            (
                r"(?:c'était|ce fut) (?:\S+ )?(?:sympa|chouette|super|top|bien|bon|agréable|un plaisir|une? (?:belle"
                r"|bon\w*|beau)) (?:\S+ ){0,3}?(?:voir|rencontrer|recevoir|discuter|parler|matinée|journée|moment"
                r"|échange|après-midi)"
            ),
            r"merci (?:\S+ )?d'être (?:\S+ )?(?:passée?|venue?|montée?|l[àa])",
            (
                r"(?:équipe|tous|toutes|chef|on) (?:\S+ )?(?:t'a|vous a|ont) (?:\S+ ){0,2}?(?:beaucoup )?(?:aimé"
                r"|apprécié)"
            ),
            (
                r"(?:entretien|déjeuner|échange|rencontre|visite|passage|essai) (?:\S+ ){0,5}?(?:m'a|nous a|m'ont"
                r"|nous ont)"
            ),
            r"top échange|bel échange",
        ),
        (r"\?|serai\w*|demain|prochain\w*|hâte",),
    ),
}
