"""What a match of the grammar means: each form with its builder."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rules.dates import months, weeks
from rules.dates.grammar import Form
from rules.dates.lexer import Token
from rules.dates.setting import Found, Setting


def resolve(form: Form, tokens: Sequence[Token], setting: Setting) -> tuple[Found, ...]:
    """Return the days of the match: none for what is no date after all, several for "June 24, 25 or 30"."""
    found = _BUILDERS[form](tokens, setting)
    if found is None:
        return ()
    return found if isinstance(found, tuple) else (found,)


_Builder = Callable[[Sequence[Token], Setting], "tuple[Found, ...] | Found | None"]
_BUILDERS: dict[Form, _Builder] = {
    Form.PART_OF_UNIT: weeks.part_of_unit,
    Form.PART_OF_MONTH: months.part_of_month,
    Form.PART_OF_DAY_WEEK: months.weekday,
    Form.PART_OF_YEAR: months.part_of_year,
    Form.NTH_WEEK: weeks.nth_week,
    Form.RELATIVE: weeks.relative,
    Form.RELATIVE_OR_NEXT: weeks.relative_or_next,
    Form.RELATIVE_SPAN: weeks.spanned,
    Form.SPAN: weeks.spanned,
    Form.SPAN_OR_TWO: weeks.spanned,
    Form.MIXED_SPAN: weeks.spanned,
    Form.WEEKDAY: months.weekday,
    Form.WEEKDAY_OF_WEEK: weeks.weekday_of_week,
    Form.WEEKDAY_IN_SPAN: weeks.weekday_in_span,
    Form.WEEKDAYS: weeks.weekdays,
    Form.MONTH_DAY: months.month_day,
    Form.MONTHS: months.months,
    Form.MONTH: months.month,
    Form.NUMERIC: months.numeric,
    Form.ORDINAL: months.ordinal,
    Form.WEEK_OF: months.week_of,
    Form.NAMED: weeks.named,
    Form.CLOSE: weeks.close,
    Form.FEAST: months.feast,
    Form.QUARTER: months.quarter,
    Form.SEASON: months.season,
    Form.CALENDAR_WEEK: months.calendar_week,
    Form.DAY_AFTER: weeks.day_after,
    Form.YEAR: months.year,
}
