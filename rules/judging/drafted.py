"""Whether a verdict wants a draft, or a flag alone."""

from __future__ import annotations

from rules.policy import Drafting, Stage
from rules.reading import Reading
from rules.verdict import FollowUp, ThankYou, Verdict


def is_drafted(verdict: Verdict, reading: Reading, drafting: Drafting) -> bool:
    """Tell whether a draft is wanted: not where drafts are off, nobody can be written to, or there is an offer."""
    if not drafting.enabled or reading.writable is None or (reading.stage and reading.stage.value is Stage.OFFER):
        return False
    return isinstance(verdict, ThankYou) or (isinstance(verdict, FollowUp) and verdict.drafted)
