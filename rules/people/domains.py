"""Which part of a mail domain belongs to one employer, and which domains belong to none."""

from __future__ import annotations

from functools import lru_cache

from rules.lexicon.applicant_systems import applicant_system
from rules.lexicon.mail_domains import FREE_MAIL, FREE_MAIL_LABELS, JOB_BOARDS, OFFICE_NAMES, SHARED_LABELS

_PROVIDERS = ("mail", "mailbox", "poste", "postfach")  # how providers of mail call themselves, in many countries


@lru_cache(maxsize=512)
def registrable(domain: str) -> str:
    """Return the part that one owner registered: 'mail.acme.co.uk' is 'acme.co.uk'; '' for no domain."""
    labels = [label for label in domain.lower().strip(".").split(".") if label]
    if len(labels) > 2 and labels[-2] in SHARED_LABELS:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


@lru_cache(maxsize=512)
def label(domain: str) -> str:
    """Return the registered label itself: 'acme' of 'mail.acme.co.uk'."""
    return registrable(domain).partition(".")[0]


def is_free_mail(domain: str) -> bool:
    """Tell whether each address of the domain is another person's, so that it names no employer."""
    own, name = registrable(domain), label(domain)
    return own in FREE_MAIL or name in FREE_MAIL_LABELS or (name.endswith(_PROVIDERS) and "-" not in name)


def is_job_board(domain: str) -> bool:
    """Tell whether a job board writes, for whichever employer."""
    return label(domain) in JOB_BOARDS


@lru_cache(maxsize=512)
def is_employers(domain: str) -> bool:
    """Tell whether a domain can name an employer: no free mail, applicant system or job board."""
    return bool(domain) and not is_free_mail(domain) and not is_job_board(domain) and applicant_system(domain) is None


def is_office(email: str) -> bool:
    """Tell whether an address stands for an office ('jobs@', 'bewerbung-hamburg@') rather than for a person."""
    local = email.partition("@")[0].partition("+")[0]
    parts = [part for part in local.replace("_", "-").replace(".", "-").split("-") if part]
    return local.replace("-", "") in OFFICE_NAMES or any(part in OFFICE_NAMES for part in parts)
