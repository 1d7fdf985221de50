"""Which senders are applicant systems and schedulers, and how each names the employer."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from rules.message import Address


class Naming(StrEnum):
    """Where an applicant system's mail names the employer: in the display name, or before the system's domain."""

    DISPLAY = "display"
    SUBDOMAIN = "subdomain"
    LOCAL = "local"


# The domains as seen in real mail of these systems. A sender matches by the domain or any parent of it.
APPLICANT_SYSTEMS: dict[str, Naming] = {
    "greenhouse.io": Naming.DISPLAY,
    "greenhouse-mail.io": Naming.DISPLAY,
    "hire.lever.co": Naming.DISPLAY,
    "lever.co": Naming.DISPLAY,
    "ashbyhq.com": Naming.DISPLAY,
    "myworkday.com": Naming.LOCAL,  # acme@myworkday.com
    "myworkdayjobs.com": Naming.LOCAL,
    "icims.com": Naming.DISPLAY,
    "smartrecruiters.com": Naming.DISPLAY,
    "jobvite.com": Naming.DISPLAY,
    "successfactors.com": Naming.DISPLAY,
    "successfactors.eu": Naming.DISPLAY,
    "taleo.net": Naming.SUBDOMAIN,
    "breezy.hr": Naming.SUBDOMAIN,
    "bamboohr.com": Naming.DISPLAY,
    "applytojob.com": Naming.DISPLAY,
    "hire.jazz.co": Naming.DISPLAY,
    "jazz.co": Naming.DISPLAY,
    "pinpointhq.com": Naming.SUBDOMAIN,
    "workablemail.com": Naming.DISPLAY,
    "workable.com": Naming.DISPLAY,
    "teamtailor-mail.com": Naming.SUBDOMAIN,
    "teamtailor.com": Naming.SUBDOMAIN,
    "personio.de": Naming.SUBDOMAIN,
    "personio.com": Naming.SUBDOMAIN,
    "recruitee.com": Naming.SUBDOMAIN,
    "join.com": Naming.DISPLAY,
    "softgarden.io": Naming.DISPLAY,
    "rexx-systems.com": Naming.SUBDOMAIN,
    "brassring.com": Naming.DISPLAY,
    "ultipro.com": Naming.DISPLAY,
    "paylocity.com": Naming.DISPLAY,
    "governmentjobs.com": Naming.DISPLAY,
    "usajobs.gov": Naming.DISPLAY,
    "indeedemail.com": Naming.DISPLAY,
    "modernhire.com": Naming.DISPLAY,
    "hirevue.com": Naming.DISPLAY,
    "goodtime.io": Naming.DISPLAY,
    "calendly.com": Naming.DISPLAY,
    "hackerrank.com": Naming.DISPLAY,
    "codility.com": Naming.DISPLAY,
}

# Whoever wants a meeting uses these: sellers and clinics too.
SCHEDULERS = frozenset({"calendly.com", "goodtime.io"})

# Names of the systems which stand in domains of mirrors and regional hosts too.
SYSTEM_WORDS = frozenset({domain.split(".")[-2] for domain in APPLICANT_SYSTEMS} - {"join"}) | {
    "lever",
    "workday",
    "ashby",
}

NO_REPLY = (
    r"^(?:no|not|do-?not|dont)[-_.]?reply|^noreply|no-?reply$|^notifications?\b|^notify|^mailer$|"
    r"^alerts?\b|^auto(?:mated)?\b"
    r"|^nicht-?antworten|^ne-?pas-?repondre|^nepasrepondre|^no-?responder|^bounces?\b|^system$|^donotreply"
)


@lru_cache(maxsize=512)
def applicant_system(domain: str) -> Naming | None:
    """Return how the applicant system behind a sender's domain names the employer, or None where it is none."""
    labels = domain.split(".")
    for start in range(len(labels) - 1):
        naming = APPLICANT_SYSTEMS.get(".".join(labels[start:]))
        if naming is not None:
            return naming
    return Naming.DISPLAY if SYSTEM_WORDS & set(labels) else None


def is_applicant_system(sender: Address) -> bool:
    """Tell whether an address is an applicant system's or a scheduler's."""
    return applicant_system(sender.domain) is not None


def is_scheduler(sender: Address) -> bool:
    """Tell whether an address is a scheduler's, which serves every kind of meeting."""
    return any(sender.domain == domain or sender.domain.endswith(f".{domain}") for domain in SCHEDULERS)
