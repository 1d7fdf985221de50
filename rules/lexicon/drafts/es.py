"""Spanish drafts."""

from __future__ import annotations

from rules.lexicon.drafts import es_tu, es_usted
from rules.lexicon.drafts.es_grammar import GRAMMAR
from rules.lexicon.drafts.phrasebook import Phrasebook

SPANISH = Phrasebook(
    grammar=GRAMMAR,
    polite=es_usted.TEXTS,
    familiar=es_tu.TEXTS,
    closings=r"(?:un )?(?:cordial |atento )?saludo|(?:muchos |cordiales )?saludos(?: cordiales)?|(?:muy )?atentamente"
    r"|cordialmente",
    familiar_words=r"(?i)(?<!\w)(?:tú|ti|contigo|tus?|tuy[oa]s?|te|vos|tenés|podés)(?!\w)",
    polite_words=r"(?i)(?<!\w)(?:usted(?:es)?|uds?|le (?:agrade|escri|env[ií]|mand|adjunt|ruego)\w{0,6}|quedo a su"
    r"|a su disposición|su (?:respuesta|atención|tiempo|interés)|sr(?:es|as?)?\.|señora?|don|doña)(?!\w)",
    offers_familiar=r"(?i)\btut[eé](?:ar|arnos|arme|ame|émonos|emos|a)\b|\bde tú\b",
)
