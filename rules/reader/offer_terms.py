"""Offers that are made without the word: by naming the pay, the first day and the papers to sign."""

from __future__ import annotations

from rules.letter import Origin
from rules.lexicon.act import Act
from rules.lexicon.wording import Wording
from rules.reader.acts import Sentence, Speech

_PAY = Wording(
    # Of a number its last digit is enough: a search from each of a thousand digits to their end would never be done.
    r"[$€£]\s?\d|\d[.,]*+\s?(?:€|£|k\b|(?:an|per|/|the) ?h(?:our|r)?\b|/h\b|p\.?h\b|a (?:year|week|month"
    r"|day)\b|euros?\b"
    r"|pounds\b|dollars\b|brut\w*|an hour|die stunde|de l'heure|la hora|per annum|basic\b|plus (?:bonus|tips|van"
    r"|car)\b)"
)
_FIRST_DAY = Wording(
    r"\b(?:start(?:s|ing)?|begin|first (?:day|shift)|join us|come (?:on board|aboard)|on the (?:rota|roster)"
    r"|anfangen|beginn\w*|erster (?:tag|arbeitstag)|eintritt|start"
    r"|commenc\w+|début\w*|premier jour|embauch\w+|empez\w+|empiez\w+|incorpor\w+|primer día)\b"
)
_PAPERS = Wording(
    r"\b(?:contracts?|offer letter|letter(?:'s| is)? attached|paperwork|to sign|sign (?:it|and)|countersign\w*"
    r"|payroll|w-?4|i-?9|p45"
    r"|uniform|\w*vertrag\w*|unterschr\w+|contrat|signer|signature|precontrato|contrato|firmar?"
    r"|alta en la seguridad)\b"
)
_YES = Wording(
    r"\b(?:yours|welcome|we(?:'d| would)? (?:want|love|like) you|want you|you're (?:in|hired)|congrat\w+|delighted"
    r"|thrilled"
    r"|if you (?:want|still want|say yes|will have us)|say the word|no-?brainer|easy decision|willkommen|glückwunsch"
    r"|dabei"
    r"|bienvenue|félicitations|bravo|bienvenid[oa]|enhorabuena|felicidades|lo tenemos claro)\b"
)
_OF_PAPERS = 2  # their place among the four
_ENOUGH = 3  # of the four


def in_terms(speech: Speech) -> Sentence | None:
    """Return the sentence that names the terms, where a letter by hand holds so many of them that it is an offer."""
    if speech.letter.origin is not Origin.HUMAN or speech.does(Act.REJECTS, Act.FILLED, Act.APPLIES):
        return None
    told = [sentence for sentence in speech.sentences if "?" not in sentence.text]
    found = [next((s for s in told if signs.search(s.text)), None) for signs in (_PAY, _FIRST_DAY, _PAPERS, _YES)]
    named = [sentence for sentence in found if sentence is not None]
    if named and found[_OF_PAPERS] is None and _PAPERS.search(speech.letter.subject):
        named.append(named[-1])
    likely = any(Act.OFFERS in sentence.likely for sentence in told)
    return named[0] if len(named) + likely >= _ENOUGH else None
