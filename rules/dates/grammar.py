"""The grammar of timelines: patterns over the lexer's symbols, the same for all languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

UNIT = "[dbwigmqyh]"
_ANY = f"(?:{UNIT}|e)"
_COUNT = "[DNA]"
_RANGE = "[-|c]"


class Form(Enum):
    """What a match says. The builders in `resolve` go by it."""

    PART_OF_UNIT = auto()
    PART_OF_MONTH = auto()
    PART_OF_DAY_WEEK = auto()
    PART_OF_YEAR = auto()
    NTH_WEEK = auto()
    RELATIVE = auto()
    RELATIVE_OR_NEXT = auto()
    RELATIVE_SPAN = auto()
    SPAN = auto()
    SPAN_OR_TWO = auto()
    MIXED_SPAN = auto()
    WEEKDAY = auto()
    WEEKDAY_OF_WEEK = auto()
    WEEKDAY_IN_SPAN = auto()
    WEEKDAYS = auto()
    MONTH_DAY = auto()
    MONTHS = auto()
    MONTH = auto()
    NUMERIC = auto()
    ORDINAL = auto()
    WEEK_OF = auto()
    NAMED = auto()
    CLOSE = auto()
    FEAST = auto()
    QUARTER = auto()
    SEASON = auto()
    CALENDAR_WEEK = auto()
    DAY_AFTER = auto()
    YEAR = auto()


@dataclass(frozen=True, slots=True)
class Rule:
    form: Form
    pattern: re.Pattern[str]


def _rule(form: Form, pattern: str) -> Rule:
    return Rule(form, re.compile(pattern))


_PART = "(?:(?:P[-|c])?P)"
_DAY = "[DO]"
_W = "(?:R,?F?)?W"
_DAYS = f"{_DAY}(?:(?:-|c|,\\|?|\\|)F?{_DAY}){{0,6}}"
_DAYS_AFTER = (
    f"{_DAY}(?:(?:-|c|,\\|?|\\|)F?{_DAY}(?!F{{0,2}}(?:{UNIT}|M))){{0,6}}"  # not the day of the next month in a list
)

# The longest match at a place wins, then the earlier rule.
RULES = (
    _rule(Form.PART_OF_UNIT, f"{_PART}[FL]{{0,2}}R?F?[wimqye]R?"),
    _rule(Form.PART_OF_MONTH, f"{_PART}[FL]{{0,2}}R?F?M(?:,?F?Y)?"),
    _rule(Form.PART_OF_DAY_WEEK, f"{_PART}F{{0,2}}R?W"),
    _rule(Form.PART_OF_YEAR, f"{_PART}[FL]{{0,2}}R?F?(?:QF?Y?|SF?Y?|Y)"),
    _rule(Form.NTH_WEEK, "[oOR]F?w[FL]{1,2}(?:M(?:F?Y)?|R?m)"),
    _rule(Form.RELATIVE, f"R(?:F?{_ANY}|F?M(?![DO])|F?S|F?Q)"),
    _rule(Form.RELATIVE, "[wimqye]F?R"),
    _rule(Form.RELATIVE, "[MSQ]R"),
    _rule(Form.RELATIVE, "(?<=[FL])e"),
    _rule(Form.RELATIVE_OR_NEXT, "R[wmqd]\\|R(?![WdwmqyNDA])"),
    _rule(Form.RELATIVE_SPAN, f"R(?:{_COUNT}{_RANGE})?{_COUNT}F?{UNIT}"),
    _rule(Form.RELATIVE_SPAN, f"(?:{_COUNT}{_RANGE})?{_COUNT}R{UNIT}"),
    _rule(Form.SPAN, f"(?:{_COUNT}{_RANGE}F?)?{_COUNT}F?{UNIT}G?"),
    _rule(Form.SPAN, "(?<=L)g"),
    _rule(Form.SPAN, f"G(?:{_COUNT}{_RANGE}F?)?{_COUNT}F?{UNIT}"),
    _rule(Form.SPAN_OR_TWO, f"[ARDN]{UNIT}[|c][DN](?![DNW]){UNIT}?G?"),
    _rule(Form.MIXED_SPAN, f"{_COUNT}{UNIT}{_RANGE}{_COUNT}{UNIT}"),
    _rule(Form.WEEKDAY, "(?:R,?F?)?W(?:F?R(?![wimqyedNDA]))?"),
    _rule(Form.WEEKDAY, f"{_W}J?,?[FL]{{0,2}}(?:{_DAY}F{{0,2}}M(?:,?F?Y)?|M,?F?{_DAY}(?:,?Y)?|[Cc])"),
    _rule(Form.WEEKDAY, f"{_W}(?:,?F{{0,2}}O|D)(?!{UNIT}|[Mh])"),
    _rule(Form.WEEKDAY_OF_WEEK, "W[FL]{0,3}R?F?wR?"),
    _rule(Form.WEEKDAY_IN_SPAN, f"W[FL]{{1,2}}{_COUNT}w"),
    _rule(Form.WEEKDAYS, "(?:R)?W[-c]F?W"),
    _rule(Form.MONTH_DAY, f"M,?F?{_DAYS_AFTER}(?:,?F?Y(?!{UNIT}))?"),
    _rule(Form.MONTH_DAY, f"{_DAYS}F{{0,2}}M(?:,?F?Y)?"),
    _rule(Form.MONTH_DAY, f"{_DAY}F{{0,2}}M[-c]F{{0,2}}{_DAY}F{{0,2}}M(?:,?F?Y)?"),
    _rule(Form.MONTH_DAY, f"M,?{_DAY}[-c]M,?{_DAY}(?:,?Y)?"),
    _rule(Form.MONTHS, "M[-c|]M(?:,?F?Y)?(?![DO])"),
    _rule(Form.MONTH, "M(?:,?F?Y)?"),
    _rule(Form.NUMERIC, "[Cc](?:[-c][Cc])?"),
    _rule(Form.ORDINAL, f"{_DAYS_AFTER}"),
    _rule(Form.WEEK_OF, f"w[FL]{{1,2}}(?:{_DAY}F{{0,2}}M|M,?{_DAY}|{_DAY}|[Cc])"),
    _rule(Form.WEEK_OF, f"U[FL]{{0,2}}(?:{_DAY}F{{0,2}}M|M,?{_DAY}|{_DAY}|[Cc])"),
    _rule(Form.NAMED, "T[JE]?"),
    _rule(Form.NAMED, "RJ"),
    _rule(Form.CLOSE, "E(?![LF,]{0,2}[WTMKOCcDRP])"),
    _rule(Form.FEAST, f"(?:{_PART}F{{0,2}})?R?H(?:F?Y)?"),
    _rule(Form.QUARTER, "QF?Y?"),
    _rule(Form.SEASON, "SF?Y?"),
    _rule(Form.CALENDAR_WEEK, f"(?:Z|(?<!R)w)[DO](?:[-c|]D)?(?!{UNIT})"),
    _rule(Form.DAY_AFTER, "[+]"),
    _rule(Form.YEAR, "R?F?Y"),
)
CORE = re.compile("[PoORWMKDNACcwimqyeTEHQSZUGYg+]")
