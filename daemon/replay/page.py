"""A replay as one file to look at: HTML that needs nothing else, or its chart alone as SVG."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from daemon import __version__
from daemon.replay import chart
from daemon.replay.run import Run, only
from daemon.replay.words import NAMES, fate_words, numbers
from daemon.wording import plain
from rules.judging.cadence import Terms
from rules.replay.totals import Fate
from rules.words import day_words


def page(runs: Sequence[Run], terms: Terms) -> bytes:
    """Return the file, UTF-8. Everything from the mail is escaped."""
    first, last = runs[0].days[0].day, runs[0].days[-1].day
    style = _sheet("replay.css")
    text = _environment().get_template("replay.html").render(
        span=f"{day_words(first)} {first.year} to {day_words(last)} {last.year}",
        runs=runs,
        numbers=tuple(numbers(runs)),
        charts=chart.charts(runs, terms),
        lists=tuple((run.name, run, tuple(only(run, _other(run, runs)))) for run in runs) if len(runs) > 1 else (
            ("", runs[0], runs[0].drafts),
        ),
        day=terms.day,
        fate_words=lambda told: fate_words(told, terms),
        style=Markup(style),  # noqa: S704 - ours, and nothing of the mail is in it
        style_digest=_digest(style),
        version=__version__,
        **_drawn(),
    )  # fmt: skip
    return text.encode("utf-8", errors="replace")


def svg(runs: Sequence[Run], terms: Terms) -> bytes:
    """Return the charts alone, one below the other."""
    style = Markup(_sheet("replay.css"))  # noqa: S704 - as above
    sheet = _environment().get_template("replay.svg")
    return sheet.render(charts=chart.charts(runs, terms), style=style, **_drawn()).encode("utf-8", errors="replace")


def _drawn() -> dict[str, object]:
    return {"box": chart, "fates": [(fate.name.lower(), NAMES[fate]) for fate in Fate]}


def _other(run: Run, runs: Sequence[Run]) -> Run:
    return next(other for other in runs if other is not run)


def _environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(_sheet), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters["plain"] = plain
    return made


def _sheet(name: str) -> str:
    return resources.files(__package__).joinpath("sheet", name).read_text("utf-8")


def _digest(text: str) -> str:
    """Return a source for Content-Security-Policy (CSP3, 2.3.1)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
