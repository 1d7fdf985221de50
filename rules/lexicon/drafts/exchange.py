"""What words ask for times or papers, offer times, send papers: all four languages at once, each word tells its own."""

from __future__ import annotations

import re

ASKS_FOR_TIMES = re.compile(
    r"\b(?:times|dates|slots|availabilit(?:y|ies)|when (?:are|would|could) you|what (?:time|day)s? (?:work|suit)s?)\b"
    r"|\b(?:termin(?:e|vorschl\w+)|wann (?:passt|hätten|haben|könn\w+)|zeitfenster|verfügbarkeit\w*)\b"
    r"|\b(?:disponibilités?|créneaux?|quand seriez-vous)\b|\b(?:disponibilidad|horarios)\b"
    r"|\bcuándo (?:podría|puede|te va|le va)",
    re.IGNORECASE,
)
OFFERS_TIMES = re.compile(
    r"\b(?:i(?:['’]m| am)|i would be|i(?:['’]d| would) be|am) (?:also )?(?:free|available|around)\b"
    r"|\b(?:hätte ich zeit|habe ich zeit|passt (?:mir|es mir)|könnte ich|bin ich verfügbar|ginge (?:bei mir|es))\b"
    r"|\bje (?:suis|serais) (?:disponible|libre)|\b(?:estoy|estaría) (?:disponible|libre)\b"
    r"|\b(?:puedo|podría) (?:el|los)\b",
    re.IGNORECASE,
)
BEGINS_WORK = re.compile(
    r"\b(?:start(?:ing)?|begin|join(?:ing)?|anfangen|beginnen|antreten|starten|commencer|débuter|empezar|incorpor\w+)\b",
    re.IGNORECASE,
)
"""A day on which the owner could begin is no time for a talk."""

ASKS_FOR_PAPERS = re.compile(
    r"\b(?:send|share|provide|forward|email|need|attach|upload|have|get)\b.{0,60}\b(?:references?|portfolio|samples?"
    r"|certificates?|certifications?|licen[cs]es?|transcripts?|diplomas?|documents?|paperwork|forms?|resume|résumé|cv)\b"
    r"|\b(?:referenz\w*|unterlagen|zeugnis\w*|zertifikat\w*|nachweis\w*|arbeitsproben?|portfolio|lebenslauf)\b.{0,60}"
    r"\b(?:schicken|senden|zusenden|zukommen|nachreichen|einreichen|mailen)"
    r"|\b(?:envoyer|transmettre|faire parvenir|communiquer|adresser)\b.{0,60}\b(?:références?|diplômes?|certificats?"
    r"|attestations?|documents?|justificatifs?|portfolio|cv)\b"
    r"|\b(?:env[ií]\w+|mand\w+|remit\w+|facilit\w+)\b.{0,60}\b(?:referencias?|títulos?|certificados?|diplomas?"
    r"|documentos?|documentación|porta?folio|curr[ií]culum|cv)\b",
    re.IGNORECASE,
)
SENDS_PAPERS = re.compile(
    r"\b(?:attached|attaching|enclosed|here (?:are|is)|here['’]s|below|references? (?:are|is)|my references)\b"
    r"|\b(?:anbei|im anhang|angehängt|beigefügt|hier (?:sind|ist)|meine referenzen)\b"
    r"|\b(?:ci-joint\w*|en pièce jointe|voici|mes références)\b|\b(?:adjunt\w+|mis referencias)\b"
    r"|\baquí (?:tiene|van|está)",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\b(?:will|i['’]ll) (?:send|forward|share|get)|\b(?:schicke|sende|reiche) ich .{0,40}\b(?:nach|morgen|bald)\b"
    r"|\b(?:enverrai|transmettrai)\b|\b(?:enviaré|mandaré)\b",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"\?|\bplease\b|\bcould you\b|\blet (?:me|us) know\b|\bbitte\b|\bmerci de\b|\bveuillez\b|\bpor favor\b|\bruego\b",
    re.IGNORECASE,
)
APPLIES = re.compile(
    r"\bappl(?:y|ying|ied|ication)\b|\bbeworben\b|\bbewerb\w{0,6}|\bcandidature\b|\bpostul\w{1,6}|\bcandidatura\b"
    r"|\bsolicitud\b|\bresume\b|\brésumé\b|\bcv\b|\blebenslauf\b|\bcurr[ií]cul\w{1,3}",
    re.IGNORECASE,
)
