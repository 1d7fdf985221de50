"""Which messages may matter, by their headers alone: only their conversations are read whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from rules.lexicon.applicant_systems import applicant_system
from rules.message import Address, Envelope, Owner, Place
from rules.notice import is_notice

# Errs on the side of reading: a conversation that is never looked at is silently missed.
_SUBJECT = re.compile(
    r"appl[iy]|interview|candida|position|\brole\b|interest|career|\bjobs?\b|hiring|recruit|talent|\boffer|opening"
    r"|next steps|\bresume|\bcv\b|schedul|invitation|assessment|screen|vacanc|opportunit|availab|shift|trial"
    r"|bewerb|stelle|vorstellung|gespräch|einladung|candidature|entretien|poste|embauche|recrutement|alternance|stage"
    r"|entrevista|vacante|empleo|puesto|proceso|solicitud|selecci"
)
_ROBOT = re.compile(r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|alerts?|news(?:letter)?|mailer)\b")
_HIRING = re.compile(r"recruit|career|talent|hiring|\bhr\b|jobs|bewerb|karriere|recrut|empleo")
_BULK = frozenset({"bulk", "list", "junk"})


def may_matter(envelope: Envelope, owner: Owner) -> bool:
    """Tell whether a message can be part of an interview conversation. Drafts are no messages."""
    if envelope.place is Place.DRAFTS or is_notice(envelope):
        return False
    if owner.wrote(envelope):
        return any(address.email not in owner.addresses for address in (*envelope.to, *envelope.cc, *envelope.bcc))
    told = dict(envelope.headers)
    if _is_system(envelope.sender.email) or told.get("x-failed-recipients"):
        return True
    if _is_bulk(told):
        return "list-id" not in told and _is_told(envelope)
    return _is_person(envelope.sender) or _is_told(envelope)


def _is_told(envelope: Envelope) -> bool:
    """Tell whether the subject speaks of a job. Folded first: a search that minds no case takes five times as long."""
    return _SUBJECT.search(envelope.subject.casefold()) is not None


@lru_cache(2048)  # the same people write again and again
def _is_system(email: str) -> bool:
    return applicant_system(email.rpartition("@")[2]) is not None


@lru_cache(2048)
def _is_person(sender: Address) -> bool:
    """Tell whether an address is a person's or a hiring department's, by its looks."""
    return not _ROBOT.match(sender.email) or _HIRING.search(str(sender).casefold()) is not None


def _is_bulk(told: Mapping[str, str]) -> bool:
    if told.get("list-unsubscribe") or told.get("list-id"):
        return True
    return told.get("precedence", "").strip().lower() in _BULK
