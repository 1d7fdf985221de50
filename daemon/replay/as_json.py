"""What came of a replay, for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from daemon.replay.run import Run, weeks
from daemon.view import Json
from rules.judging.cadence import Terms
from rules.replay.totals import Told, caught


def document(runs: Sequence[Run], terms: Terms) -> Json:
    """Return the whole document. Times are in the owner's zone."""
    days = runs[0].days
    return {
        "version": 1,
        "since": days[0].day.isoformat(),
        "until": days[-1].day.isoformat(),
        "runs": [_run(run, terms) for run in runs],
    }


def _run(run: Run, terms: Terms) -> Json:
    return {
        "rules": run.name,
        "totals": asdict(run.totals),
        "weeks": [
            {"monday": week.monday.isoformat(), **{fate.value: n for fate, n in sorted(week.fates.items())}}
            for week in weeks(run, terms)
        ],
        "drafts": [_draft(told, run, terms) for told in run.drafts],
        "caught": list(caught(run.drafts)),
        "given_up": [{"day": day.day.isoformat(), "conversation": one} for day in run.days for one in day.quiet],
        "flagged": [{"day": day.day.isoformat(), "conversation": one} for day in run.days for one in day.flagged],
    }


def _draft(told: Told, run: Run, terms: Terms) -> Json:
    draft, called = told.draft, run.called[told.draft.conversation]
    return {
        "conversation": draft.conversation,
        "account": called.account,
        "subject": called.subject,
        "who": called.who,
        "to": draft.person,
        "made": draft.at.astimezone(terms.zone).isoformat(timespec="seconds"),
        "due": draft.due.isoformat(),
        "follow_up": draft.number or None,
        "fate": told.fate.value,
        "ended": told.at.astimezone(terms.zone).isoformat(timespec="seconds") if told.at else None,
    }
