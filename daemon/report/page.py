"""The page as one file: HTML and SVG that can be read without the script, and asks nothing of any network."""

from __future__ import annotations

import base64
import hashlib
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from daemon import __version__, wording
from daemon.report.chart import charts
from daemon.report.headline import figures, summary
from daemon.report.search import Search
from daemon.report.timeline import axis, line
from rules.policy import Stage
from rules.reading import Turn
from rules.words import day_words


def page(search: Search) -> bytes:
    """Return the file, UTF-8. Everything from the mail is escaped, and keeps its direction to itself."""
    along, today = axis(search.stories, search.now), search.now.date()
    style, script = f"{_sheet('style.css')}.line {{ background: {along.ground()} }}\n", _sheet("script.js")
    sheet = _environment().get_template("page.html")
    text = sheet.render(
        search=search,
        today=today,
        date_line=f"{search.now:%A}, {day_words(today)} {today.year}",
        summary=summary(search),
        figures=figures(search),
        axis=along,
        lines={story.id: line(story, along) for story in search.stories},
        charts=charts(search.curves),
        several=len({story.account for story in search.stories}) > 1,
        stages=wording.STAGES,
        turns=wording.TURNS,
        stage_order=tuple(Stage),
        turn_order=(Turn.YOURS, Turn.THEIRS, Turn.NOBODY),
        day=lambda day: wording.short_day(day, today=today),
        from_today=lambda day: wording.from_today(day, today=today),
        count=wording.count,
        # Both are ours and hold nothing of the mail; their digests are all that the page's policy lets run.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        style_digest=_digest(style),
        script_digest=_digest(script),
        version=__version__,
    )
    return text.encode("utf-8", errors="replace")  # a lone surrogate of a broken header becomes '?'


def _environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(_sheet), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters["plain"] = wording.plain
    return made


def _sheet(name: str) -> str:
    return resources.files(__package__).joinpath("sheet", name).read_text("utf-8")


def _digest(text: str) -> str:
    """Return a source for Content-Security-Policy (CSP3, 2.3.1)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
