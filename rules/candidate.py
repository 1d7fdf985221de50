"""Which messages may matter, by their headers alone: only their conversations are read whole."""

from __future__ import annotations

import re

from rules.lexicon.applicant_systems import applicant_system
from rules.message import Envelope, Owner, Place

# Errs on the side of reading: a conversation that is never looked at is silently missed.
_SUBJECT = re.compile(
    r"appl[iy]|interview|candida|position|\brole\b|interest|career|\bjobs?\b|hiring|recruit|talent|\boffer|opening"
    r"|next steps|\bresume|\bcv\b|schedul|invitation|assessment|screen|vacanc|opportunit|availab|shift|trial"
    r"|bewerb|stelle|vorstellung|gespräch|einladung|candidature|entretien|poste|embauche|recrutement|alternance|stage"
    r"|entrevista|vacante|empleo|puesto|proceso|solicitud|selecci",
    re.IGNORECASE,
)
_ROBOT = re.compile(r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|alerts?|news(?:letter)?|mailer)\b")
_HIRING = re.compile(r"recruit|career|talent|hiring|\bhr\b|jobs|bewerb|karriere|recrut|empleo", re.IGNORECASE)
_BULK = frozenset({"bulk", "list", "junk"})


def may_matter(envelope: Envelope, owner: Owner) -> bool:
    """Tell whether a message can be part of an interview conversation. Drafts are no messages."""
    if envelope.place is Place.DRAFTS:
        return False
    if owner.wrote(envelope):
        return any(address.email not in owner.addresses for address in (*envelope.to, *envelope.cc, *envelope.bcc))
    if applicant_system(envelope.sender.domain) or envelope.header("x-failed-recipients"):
        return True
    told = bool(_SUBJECT.search(envelope.subject))
    if _is_bulk(envelope):
        return told and envelope.header("list-id") is None
    hiring = bool(_HIRING.search(str(envelope.sender)))
    return told or hiring or not _ROBOT.match(envelope.sender.email)


def _is_bulk(envelope: Envelope) -> bool:
    precedence = (envelope.header("precedence") or "").strip().lower()
    return bool(envelope.header("list-unsubscribe") or envelope.header("list-id")) or precedence in _BULK
