"""What people apply for that is no job: money, places to learn or live, papers, unpaid help, tenders."""

from __future__ import annotations

import re

from rules.lexicon.sign import any_of

# What an application is for is told by the head of its name: a 'Grants Officer' is a job, a 'Travel Grant' is none.
_HEAD = any_of(
    r"bursary|scholarships?|studentship|(?:\S+ )?grants?|stipend|award|prize|funding|subsidy|loan|mortgage|credit"
    r"|tenders?|bids?|quotes?|quotations?|framework|rfp|rfq"
    r"|ph\.?d|dphil|doctorate|master'?s|m[bs]c|mba|llm|ma|degree|course|diploma|school|college|university|admission"
    r"|(?:nursery|school|day-?care|college|university|course|degree|study|exchange) place|enrolment|enrollment"
    r"|licen[cs]e|licen[cs]e renewal|renewal|permit|visa|passport|citizenship|registration|certificate|certification"
    r"|planning permission|clearance|benefits?|pension|allowance|reimbursement|policy|account|card"
    r"|tenancy|lease|flat|apartment|studio flat|room|house|rental|housing|lodging|sublet|plot|allotment|pitch|stall"
    r"|(?:unpaid|volunteer|voluntary) (?:crew|team|roles?|positions?|posts?|rota|work|guides?|drivers?|mentors?)"
    r"|volunteers?|volunteering|helpers?|membership|committee member"
    r"|stipendium|\w*studium|zulassung|förderung|zuschuss|studienplatz|kitaplatz|kita-platz|wohnung|zimmer"
    r"|wg-zimmer|mitgliedschaft|ehrenamt"
    r"|bourse|subvention|logement|appartement|studio|titre de séjour|adhésion|bénévole|bénévolat|inscription"
    r"|beca|subvención|ayuda|piso|habitación|matrícula|voluntari[oa]|voluntariado|licencia|permiso"
)
_TAIL = re.compile(r"\s*(?:[(\[,:/–—]|\s-\s|\b(?:for|in|at|of|on|with|from|ref|no|\d)\b|\d).*$", re.IGNORECASE)
_BAR = re.compile(r"\b(?:bar|boat|fire|machine) tender", re.IGNORECASE)  # those who tend


def is_job(name: str) -> bool:
    """Tell whether what somebody applies for, as it is called, may be a job."""
    head = _TAIL.sub("", name.strip()) or name.strip()
    last = max((match.end() for match in _HEAD.finditer(head)), default=0)
    return last < len(head) or _BAR.search(head) is not None
