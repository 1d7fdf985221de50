"""Which kind of text a case calls for."""

from __future__ import annotations

from rules.compose.case import Situation, passed, returned
from rules.compose.exchange import answered, papers_sent, times_passed
from rules.draft import Kind
from rules.policy import Stage
from rules.verdict import ThankYou

_BY_STAGE = {
    Stage.APPLIED: Kind.SCREENING,  # something was held, though it is not known as more
    Stage.SCREENING: Kind.SCREENING,
    Stage.FIRST_INTERVIEW: Kind.FIRST_INTERVIEW,
    Stage.LATER_INTERVIEW: Kind.LATER_INTERVIEW,
    Stage.OFFER: Kind.LATER_INTERVIEW,
    Stage.CLOSED: Kind.LATER_INTERVIEW,
}


def kind_of(case: Situation) -> Kind:
    """Return the kind of text: by what is special about the silence, else by what was said last, else by the stage."""
    if isinstance(case.verdict, ThankYou):
        return Kind.THANK_YOU
    again = case.verdict.number > 1 and bool(case.reading.follow_ups)
    if again and case.verdict.last:
        return Kind.LAST
    if returned(case):
        return Kind.RETURN
    if passed(case):
        return Kind.PROMISE
    if again:
        return Kind.SECOND
    return _after_what_was_said(case) or (_BY_STAGE[case.stage] if case.meeting else Kind.APPLICATION)


def _after_what_was_said(case: Situation) -> Kind | None:
    if times_passed(case):
        return Kind.TIMES
    if papers_sent(case):
        return Kind.PAPERS
    return Kind.ANSWERED if answered(case) else None
