"""What came of a replay, for a person at a terminal of 80 columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from daemon.replay.run import Run, Week, only, weeks
from daemon.wording import count, plain, shortened
from rules.judging.cadence import Terms
from rules.replay.totals import Fate, Told, Totals
from rules.words import day_words

NAMES: dict[Fate, str] = {
    Fate.NEEDLESS: "needless: they answered within 2 days",
    Fate.ANSWERED: "they answered later",
    Fate.WROTE: "you wrote by yourself",
    Fate.SILENT: "never answered",
}
_SIGNS = {Fate.NEEDLESS: "░", Fate.ANSWERED: "▒", Fate.WROTE: "▓", Fate.SILENT: "█"}
_NUMBERS: tuple[tuple[str, Callable[[Totals], int]], ...] = (
    ("Drafts that would have been made", lambda totals: totals.drafts),
    ("  of them thank-you notes", lambda totals: totals.thank_yous),
    (f"  {NAMES[Fate.NEEDLESS]}", lambda totals: totals.needless),
    (f"  {NAMES[Fate.ANSWERED]}", lambda totals: totals.answered),
    (f"  {NAMES[Fate.WROTE]}", lambda totals: totals.wrote),
    (f"  {NAMES[Fate.SILENT]}", lambda totals: totals.silent),
    ("Silent threads that would have been caught", lambda totals: totals.caught),
    ("Due with nobody to write to", lambda totals: totals.flagged),
    ("Given up", lambda totals: totals.quiet),
    ("Most drafts in one day", lambda totals: totals.busiest),
)
_WIDEST_NAME = 16
_BAR = 30


def numbers(runs: Sequence[Run]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each number with its name, one for each run."""
    return ((name, tuple(of(run.totals) for run in runs)) for name, of in _NUMBERS)


def lines(runs: Sequence[Run], terms: Terms) -> Iterator[str]:
    """Yield the whole account of one run, or of two side by side."""
    first, last = runs[0].days[0].day, runs[0].days[-1].day
    span = f"{day_words(first)} {first.year} to {day_words(last)} {last.year}"
    conversations = count(len(runs[0].called), "conversation")
    yield f"{span}: {count(len(runs[0].days), 'day')}, {conversations} looked at"
    yield ""
    yield from _table(runs)
    yield ""
    yield from _chart(runs, terms)
    yield ""
    yield from _both(runs, terms) if len(runs) > 1 else _drafts(runs[0], runs[0].drafts, terms)


def _table(runs: Sequence[Run]) -> Iterator[str]:
    width = max(len(name) for name, _ in _NUMBERS)
    if len(runs) > 1:
        yield f"{'':<{width}}  " + "  ".join(f"{_named(run):>{_WIDEST_NAME}}" for run in runs)
    for name, values in numbers(runs):
        yield f"{name:<{width}}  " + "  ".join(f"{value:>{_WIDEST_NAME if len(runs) > 1 else 5}}" for value in values)


def _chart(runs: Sequence[Run], terms: Terms) -> Iterator[str]:
    """Yield a bar for each week, of one sign a draft where there is room."""
    found = [weeks(run, terms) for run in runs]
    most = max((week.drafts for one in found for week in one), default=0)
    width = _BAR if len(runs) > 1 else 2 * _BAR
    share = min(1.0, width / max(most, 1))
    for row in zip(*found, strict=True):
        bars = "  ".join(f"{_bar(week, share):<{width}}" for week in row)
        yield f"{day_words(row[0].monday):<14}{bars}".rstrip()
    yield "  ".join(f"{sign} {NAMES[fate].partition(':')[0]}" for fate, sign in _SIGNS.items())


def _bar(week: Week, share: float) -> str:
    """Return a bar; what is there at all is seen."""
    return "".join(sign * max(round(n * share), 1) for fate, sign in _SIGNS.items() if (n := week.fates.get(fate, 0)))


def _both(runs: Sequence[Run], terms: Terms) -> Iterator[str]:
    for one, other in ((runs[0], runs[1]), (runs[1], runs[0])):
        alone = tuple(only(one, other))
        yield f"Only under {_named(one)}: {count(len(alone), 'draft')}"
        yield from _drafts(one, alone, terms)


def _drafts(run: Run, drafts: Iterable[Told], terms: Terms) -> Iterator[str]:
    for told in drafts:
        draft, called = told.draft, run.called[told.draft.conversation]
        kind = f"follow-up {draft.number}" if draft.number else "thank-you"
        who = shortened(plain(called.who), limit=24)
        yield f"  {_short(terms.day(draft.at))}  {who:<26}{kind:<13}{fate_words(told, terms)}".rstrip()


def fate_words(told: Told, terms: Terms) -> str:
    """Return what became of a draft, and when."""
    if told.at is None:
        return NAMES[told.fate]
    days = (terms.day(told.at) - terms.day(told.draft.at)).days
    after = "the same day" if days == 0 else f"{count(days, 'day')} later"
    return f"{'you wrote' if told.fate is Fate.WROTE else 'they answered'} {after}"


def _short(day: date) -> str:
    return f"{day:%Y-%m-%d}"


def _named(run: Run) -> str:
    return shortened(plain(run.name), limit=_WIDEST_NAME)
