"""How French names days and lengths of time."""

from __future__ import annotations

from rules.dates.holidays import Feast
from rules.dates.vocabulary import NOT_A_DAY, Language, numbers, pairs

FRENCH = Language(
    words=pairs(
        W="lundi lundis=0 mardi mardis=1 mercredi mercredis=2 jeudi jeudis=3 vendredi vendredis=4 samedi=5 dimanche=6",
        V="lun=0 mer=2 jeu=3 ven=4 sam=5 dim=6",
        M="""janvier janv=1 février fevrier févr fév=2 mars=3 avril avr=4 mai=5 juin=6 juillet juil=7 août aout=8
        septembre sept=9 octobre oct=10 novembre nov=11 décembre decembre déc=12""",
        T="""aujourd_hui ce_soir ce_matin cet_après_midi cet_après_-_midi ce_jour=0 demain demain_matin demain_soir=1
        après_demain après_-_demain=2 hier hier_soir=-1 avant_hier avant_-_hier l_autre_jour=-2""",
        E="fin_de_journée fin_de_la_journée fin_d_après_midi fin_de_matinée ce_midi=17",
        J="matin matinée=9 après_midi après_-_midi=13 soir soirée=18",
        d="jour journée=1 jours journées=2",
        b="""jour_ouvré jours_ouvrés jour_ouvrable jours_ouvrables jours_travaillés jours_de_travail=1""",
        w="semaine=1 semaines=2",
        g="quinzaine quinzaine_de_jours quinze_jours=1",
        m="mois=1",
        q="trimestre trimestres=1",
        y="an ans année années=1",
        h="heure heures h=1",
        e="week_end week_-_end weekend=1",
        R="""ce cet cette ces=0 prochain prochaine prochains prochaines=1 qui_vient à_venir=3 suivant suivante
        suivants suivantes=4
        dernier dernière derniers dernières passé passée=-1 d_après=4 même=9""",
        P="""début le_début courant_début tout_début=0 mi milieu au_milieu=1 fin la_fin toute_fin courant_fin=5
        première_quinzaine première_moitié=3 deuxième_quinzaine seconde_quinzaine deuxième_moitié seconde_moitié=4""",
        o="première premier=1 deuxième seconde=2 troisième=3 quatrième=4",
        L="""en au_mois_de dès_le=1 courant dans_le_courant_de dans_le_courant_du dans_le_courant au_cours_de
        au_cours_du au_cours durant
        pendant=2 dans sous d_ici sous_un_délai_de dans_un_délai_de dans_les sous_les=3
        d_ici_à d_ici_au d_ici_le d_ici_la au_plus_tard au_plus_tard_le le_plus_tard pour_le pour_la vers_le=4
        jusqu_à jusqu_au jusqu_en jusqu_au_mois_de jusqu_à_ce jusque=5
        avant avant_le avant_la=6 après après_le après_la à_l_issue_de=7
        à_partir_de à_partir_du à_compter_de à_compter_du dès à_dater_du=8 depuis depuis_le=9 pour=10""",
        F="de du la le les l d des aux",
        G="plus_tôt auparavant",
        S="printemps=0 été l_été=1 automne=2 hiver=3",
        Q="""premier_trimestre t1=1 deuxième_trimestre second_trimestre t2=2 troisième_trimestre t3=3
        quatrième_trimestre
        dernier_trimestre t4=4""",
        c="à au=1",
        **{"|": "ou et ou_bien", "+": "le_lendemain lendemain=1"},
    ),
    feasts={
        "les fêtes": Feast.BREAK,
        "fêtes de fin d année": Feast.BREAK,
        "les fêtes de fin d année": Feast.BREAK,
        "vacances de noël": Feast.BREAK,
        "noël": Feast.CHRISTMAS,
        "nouvel an": Feast.NEW_YEAR,
        "jour de l an": Feast.NEW_YEAR,
        "la rentrée de janvier": Feast.NEW_YEAR_TURN,
        "pâques": Feast.EASTER,
        "vendredi saint": Feast.GOOD_FRIDAY,
        "ascension": Feast.ASCENSION,
        "l ascension": Feast.ASCENSION,
        "pont de l ascension": Feast.ASCENSION,
        "pentecôte": Feast.PENTECOST,
        "toussaint": Feast.ALL_SAINTS,
        "la toussaint": Feast.ALL_SAINTS,
        "fête du travail": Feast.MAY_DAY,
        "fête nationale": Feast.BASTILLE_DAY,
        "armistice": Feast.ARMISTICE,
        "assomption": Feast.ASSUMPTION,
        "action de grâce": Feast.THANKSGIVING,
    },
    numbers=numbers(
        """deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20
        trente=30
        quelques=3-5 plusieurs=3-6 une_dizaine_de=10 une_paire_de=2""",
        one="un une",
    ),
    months_that_are_names=frozenset({3, 5}),
    ordinal_nouns=NOT_A_DAY
    | frozenset(
        str.split(
            "tour entretien étage arrondissement ème ème(s) rue avenue place postes candidats personnes autres mars_"
        )
    ),
    recalls=r"(?:aviez|avais|disiez|pensiez|deviez|m['’]avez dit|annoncé|évoqué)",
    past=r"(?:rencontrés?|vus|parlé|échangé|postulé|merci pour|merci de|candidature du|(?:notre|votre"
    r"|mon) (?:échange|rencontre|appel"
    r"|conversation|déjeuner|mail|courriel|message|visite|courrier) (?:de|du)|suite à|apprécié|enchantée?)",
    ahead=r"(?:vais|allons|allez|va|vont|serai|seront|sera|proposer?|vous propose|reviens|reviendrai|reviendrons"
    r"|pourriez|souhait\w+"
    r"|prévu\w*|prochain|fixer|passer|passez|venir|dispo\w*)",
    bare_day=True,
    next_is_nearest=True,
)
