"""French dates and noun phrases."""

from __future__ import annotations

from rules.lexicon.drafts.phrasebook import LATER, Called, Dates, Grammar, Noun
from rules.policy import Stage

_DATES = Dates(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    short_weekdays=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    short_months=(
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
    date="{n} {month}",
    date_with_year="{n} {month} {year}",
    attribution="Le {weekday} {n} {month} {year} à {time}, {who} a écrit :",
    on="le {date}",
    held="du {date}",
    held_lately="de {weekday}",
    sent="du {date}",
    by="d’ici au {weekday} {date}",
    around="vers le {date}",
    before="avant le {weekday} {date}",
    week_of="dans la semaine du {date}",
    week_end="d’ici à la fin de la semaine du {date}",
    first="1er",
)  # fmt: skip

_FOR, _ABOUT = "pour le {opening}", "au sujet du {opening}"
_TALK = Noun("notre échange", _ABOUT)
_CALL = Noun("notre échange téléphonique", _ABOUT)

_BEFORE_VOWEL = (
    r"^(?:école|université|académie|association|agence|entreprise|imprimerie|usine|hôpital|institut|atelier|orchestre"
    r"|opéra|hôtel|office|espace|ehpad|institution|église|épicerie|hospice)\b"
)
_FEMININE = (
    r"^(?:mairie|clinique|ville|fondation|banque|librairie|boulangerie|pâtisserie|compagnie|société|bibliothèque|maison"
    r"|ferme|pharmacie|menuiserie|région|brasserie|crèche|métropole|polyclinique|chambre|préfecture|coopérative"
    r"|communauté|médiathèque|faculté|galerie)\b"
)
_MASCULINE = (
    r"^(?:centre|musée|lycée|collège|théâtre|cabinet|groupe|ministère|conservatoire|restaurant|studio|laboratoire|chu"
    r"|domaine|château|café|bistrot|département|conseil|garage|journal|magasin|syndicat)\b"
)

GRAMMAR = Grammar(
    dates=_DATES,
    role="poste de {role}",
    roles=((r"^(?:poste|stage|contrat)\b", "{role}"), (r"^[aeiouyàâäéèêëîïôöùûüœæ]", "poste d’{role}")),
    nobody="poste",
    definite="le {opening}",
    at="chez {company}",
    institutions=(
        (_BEFORE_VOWEL, "à l’{company}"),
        (_FEMININE, "à la {company}"),
        (_MASCULINE, "au {company}"),
    ),
    called=(
        Called(r"journée d['’]essai|(?:jour|service) d['’]essai|essai", Noun("la journée d’essai", _FOR)),
        Called(r"(?:deuxième|second|2e|2ème) (?:entretien|tour)", Noun("notre deuxième entretien", _FOR), LATER),
        Called(r"(?:dernier entretien|entretien final)", Noun("notre dernier entretien", _FOR), LATER),
        Called(r"entretien téléphonique", Noun("notre entretien téléphonique", _FOR)),
        Called(r"entretien", Noun("notre entretien", _FOR), tells=1),
        Called(r"visio(?:conférence)?", Noun("notre visioconférence", _ABOUT), tells=0),
        Called(r"appel(?:er(?:ai)?|lerai)?|téléphon\w{1,5}", _CALL, tells=0),
        Called(r"rencontre|rendez-vous|rdv", Noun("notre rencontre", _ABOUT), tells=0),
        Called(r"échange|conversation|discussion", _TALK, tells=0),
    ),
    generic=dict.fromkeys(Stage, _TALK),
    call=_CALL,
    application=Noun("ma candidature", "au {opening}"),
    message=Noun("mon message", _ABOUT),
    their_message=Noun("votre message", _ABOUT),
    confirmed=", dont vous avez accusé réception {on}",
    papers=(
        (r"\bréférences?\b", "mes références"),
        (r"\bportfolio\b", "mon portfolio"),
        (r"\b(?:diplômes?|certificats?|attestations?)\b", "mes diplômes"),
        (r"\bcv\b", "mon CV"),
        (r"", "les documents demandés"),
    ),
)
