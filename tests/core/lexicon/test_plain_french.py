"""What is said in plain, short French, by people who write no form letters."""

from __future__ import annotations

import pytest

from rules.lexicon import lexicon
from rules.lexicon.act import Act
from rules.lexicon.phrases import normal

THEIRS = [
    ("Il me manque encore votre attestation Pôle emploi.", Act.ASKS),
    ("Renvoyez-moi le contrat signé en deux exemplaires.", Act.ASKS),
    ("Merci de me redire si le poste vous intéresse toujours.", Act.ASKS),
    ("Faites-moi signe avant jeudi.", Act.ASKS),
    ("Passez donc à l'atelier mercredi vers 16 heures.", Act.PROPOSES),
    ("On se prend un café la semaine prochaine ?", Act.PROPOSES),
    ("Jeudi 15h, une petite demi-heure, ça irait ?", Act.PROPOSES),
    ("Venez donc faire une matinée avec l'équipe.", Act.PROPOSES),
    ("Vous seriez dispo quand ?", Act.SEEKS_TIMES),
    ("Quels jours vous arrangent ?", Act.SEEKS_TIMES),
    ("Donnez-moi deux ou trois créneaux.", Act.SEEKS_TIMES),
    ("Ça roule.", Act.AFFIRMS),
    ("Pas de problème pour mercredi.", Act.AFFIRMS),
    ("Lundi ce n'est malheureusement pas possible de notre côté.", Act.REFUSES),
    ("C'est calé pour le 8 à 9h.", Act.CONFIRMS),
    ("Donc vendredi 9h30 au magasin.", Act.CONFIRMS),
    ("On peut basculer de lundi à mardi ?", Act.MOVES),
    ("Ce sera plutôt 16h finalement.", Act.MOVES),
    ("Il faut qu'on décale l'entretien d'une semaine.", Act.MOVES),
    ("Je dois annuler demain, le patron est malade.", Act.CANCELS),
    ("Notre rendez-vous de jeudi tombe à l'eau.", Act.CANCELS),
    ("Ravi d'avoir fait votre connaissance lundi.", Act.HELD),
    ("Merci d'être passée hier.", Act.HELD),
    ("C'était sympa de te voir au restaurant.", Act.HELD),
    ("Notre déjeuner d'hier m'a convaincu.", Act.HELD),
    ("On se décide la semaine prochaine et je t'appelle.", Act.PROMISES),
    ("Vous aurez ma réponse vendredi au plus tard.", Act.PROMISES),
    ("Je vous fais un retour dès que la direction a tranché.", Act.PROMISES),
    ("Tout sera décidé d'ici la fin du mois.", Act.PROMISES),
    ("Inutile de nous relancer, nous vous contacterons.", Act.FORBIDS),
    ("Merci de ne pas téléphoner, c'est nous qui rappelons.", Act.FORBIDS),
    ("Pour l'instant tout est gelé chez nous.", Act.HOLDS),
    ("La direction a suspendu les embauches jusqu'à nouvel ordre.", Act.HOLDS),
    ("Rien ne bougera avant le printemps.", Act.HOLDS),
    ("Tant que le budget n'est pas voté, on ne peut prendre personne.", Act.HOLDS),
    ("On part avec quelqu'un de plus expérimenté.", Act.REJECTS),
    ("Nous ne donnerons pas une suite favorable à votre demande.", Act.REJECTS),
    ("Ça ne l'a pas fait cette fois, désolé.", Act.REJECTS),
    ("C'est finalement quelqu'un de la maison qui prend le poste.", Act.REJECTS),
    ("La place est prise.", Act.FILLED),
    ("On a trouvé quelqu'un entre-temps.", Act.FILLED),
    ("Le poste a été pourvu en interne.", Act.FILLED),
    ("Le poste est supprimé.", Act.FILLED),
    ("On aimerait vous garder en CDI.", Act.OFFERS),
    ("Tu commences lundi si tu veux.", Act.OFFERS),
    ("La place est à toi si ça te dit.", Act.OFFERS),
    ("Je te propose 14 euros de l'heure.", Act.OFFERS),
    ("C'est désormais Mme Lang qui s'occupe de votre dossier.", Act.HANDS_OVER),
    ("Adressez-vous plutôt à Mme Seguin.", Act.HANDS_OVER),
    ("Mon collègue Hugo prend la main sur la suite.", Act.HANDS_OVER),
    ("Votre dossier est bien arrivé.", Act.RECEIVED),
    ("J'ai lu ton message et je le passe au chef.", Act.RECEIVED),
    ("Nous examinons les candidatures en ce moment.", Act.RECEIVED),
    ("Le poste se libère finalement.", Act.REOPENS),
    ("T'es toujours sur le marché ?", Act.REOPENS),
    ("La personne retenue s'est désistée.", Act.REOPENS),
    ("Désolée, il va falloir repousser à lundi prochain.", Act.MOVES),
    ("Demain ça ne va finalement pas être possible, mon collègue est malade.", Act.CANCELS),
    ("Merci pour votre dossier, nous allons le lire tranquillement.", Act.RECEIVED),
]
NOT_THEIRS = [
    ("Donne-moi jusqu'au 20 février.", Act.ASKS),
    ("Laissez-moi deux semaines.", Act.ASKS),
    ("Excusez-moi du retard.", Act.ASKS),
    ("Demain ça ne va pas être possible, je suis malade.", Act.REJECTS),
    ("On ne peut pas encore vous prendre de rendez-vous.", Act.REJECTS),
    ("Mon fils sera là, c'est lui qui reprend la cave.", Act.REJECTS),
    ("Je préfère venir un autre jour.", Act.REJECTS),
    ("Le poste n'est pas encore pourvu.", Act.FILLED),
    ("J'ai pris connaissance du poste.", Act.FILLED),
    ("Si mon associé est d'accord je te fais une place.", Act.OFFERS),
    ("Nous ne pouvons pas vous proposer le poste.", Act.OFFERS),
    ("Merci d'être passée nous voir jeudi.", Act.PROPOSES),
    ("Les recrutements sont reportés.", Act.MOVES),
    ("La commission se réunit mardi.", Act.PROPOSES),
]
MINE = [
    ("Je voulais savoir où ça en était.", Act.NUDGES),
    ("Puis-je vous demander si une décision a été prise ?", Act.NUDGES),
    ("Je n'ai pas eu de nouvelles depuis notre rencontre.", Act.NUDGES),
    ("Du neuf pour le poste ?", Act.NUDGES),
    ("Je vous fais suivre le diplôme avant vendredi.", Act.COMMITS),
    ("J'en parle à la maison et je t'écris ce week-end.", Act.COMMITS),
    ("Je dors dessus et je vous réponds demain.", Act.COMMITS),
    ("Vous aurez les papiers ce soir.", Act.COMMITS),
    ("Voici l'attestation demandée.", Act.DELIVERS),
    ("Vous trouverez le questionnaire rempli en pièce jointe.", Act.DELIVERS),
    ("Pas avant le 1er juin, mon patron ne me lâche pas plus tôt.", Act.DELIVERS),
    ("J'aimerais beaucoup travailler chez vous.", Act.APPLIES),
    ("Vous cherchez encore quelqu'un pour la vente ?", Act.APPLIES),
    ("Tu reprends du monde pour les vendanges ?", Act.APPLIES),
    ("T'aurais quelque chose pour moi ?", Act.APPLIES),
    ("J'ai choisi une autre voie.", Act.WITHDRAWS),
    ("Finalement ce n'est pas pour moi.", Act.WITHDRAWS),
    ("Merci de retirer mon dossier.", Act.WITHDRAWS),
    ("Je reste finalement dans mon entreprise actuelle.", Act.WITHDRAWS),
    ("Je ne peux malheureusement pas accepter votre offre.", Act.DECLINES),
    ("Je ne signerai pas le contrat.", Act.DECLINES),
    ("Je dois vous dire non.", Act.DECLINES),
    ("Après mûre réflexion, je passe mon tour.", Act.DECLINES),
    ("J'accepte le poste avec joie.", Act.ACCEPTS),
    ("Oui, je viens travailler avec vous !", Act.ACCEPTS),
    ("Le contrat signé est parti ce matin.", Act.ACCEPTS),
    ("C'est d'accord, je commence le premier.", Act.ACCEPTS),
    ("Mardi 8h j'y serai.", Act.AFFIRMS),
    ("Je viens avec plaisir.", Act.AFFIRMS),
    ("J'arrive.", Act.AFFIRMS),
    ("Parfait pour moi.", Act.AFFIRMS),
    ("Merci pour l'accueil ce matin.", Act.HELD),
    ("C'était une belle matinée chez vous.", Act.HELD),
    ("Merci à tous les deux pour hier.", Act.HELD),
    ("Merci de m'avoir fait visiter.", Act.HELD),
]
NOT_MINE = [
    ("Je vous confirme ma présence mardi.", Act.COMMITS),
    ("Je vous avais écrit lundi.", Act.COMMITS),
    ("J'ai décidé de ne pas accepter votre proposition.", Act.ACCEPTS),
    ("Si ce n'est pas possible pour moi, je vous le dis.", Act.WITHDRAWS),
    ("Merci d'avance pour votre réponse.", Act.HELD),
]


@pytest.mark.parametrize(("text", "act"), THEIRS)
def test_their_plain_words_are_understood(text: str, act: Act) -> None:
    assert lexicon("fr").theirs[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), NOT_THEIRS)
def test_their_words_that_only_sound_so_are_not_taken_for_it(text: str, act: Act) -> None:
    assert not lexicon("fr").theirs[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), MINE)
def test_the_owners_plain_words_are_understood(text: str, act: Act) -> None:
    assert lexicon("fr").mine[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), NOT_MINE)
def test_the_owners_words_that_only_sound_so_are_not_taken_for_it(text: str, act: Act) -> None:
    assert not lexicon("fr").mine[act].found_in(normal(text))
