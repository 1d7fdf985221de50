"""German drafts."""

from __future__ import annotations

from rules.lexicon.drafts import de_du, de_sie
from rules.lexicon.drafts.de_grammar import GRAMMAR
from rules.lexicon.drafts.phrasebook import Phrasebook

GERMAN = Phrasebook(
    grammar=GRAMMAR,
    polite=de_sie.TEXTS,
    familiar=de_du.TEXTS,
    closings=r"(?:mit )?(?:freundliche|beste|viele|herzliche|liebe|schöne)[nm]? gr(?:ü(?:ß|ss)en?|uß)",
    familiar_words=r"(?<!\w)(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)(?!\w)",
    polite_words=r"(?<!\w)(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\w)|\A(?:Sehr geehrte|\w+ (?:\w+ )?(?:Herrn?|Frau)\b)",
    offers_familiar=r"(?i)\b(?:alle|uns|einfach|gerne?|wir) (?:beim? )?du\b|\bper du\b|\bduz(?:en|t)\b|\bdas du an",
)
