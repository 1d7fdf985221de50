"""Timelines in a sentence: every day, stretch and length of time that it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rules.dates.attach import with_clocks
from rules.dates.clocks import clocks
from rules.dates.frame import frame, is_a_day, looks_back, recalls
from rules.dates.grammar import CORE, RULES, Form
from rules.dates.languages import LANGUAGES
from rules.dates.lexer import Token, lex, names_days
from rules.dates.resolve import resolve
from rules.dates.setting import Found, Setting
from rules.dates.when import Lead, Sort, When
from rules.workdays import Workdays

_LONGEST = 8_000  # characters; what is longer is no sentence
_MOST = 40  # days that one sentence names; what names more is a list of figures
_MONTH_FIRST_WEST_OF = timedelta(hours=-3)  # the Americas; everybody else writes the day first


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mention with the tokens that it took: `first` to before `last`, without what leads up to it from `core`."""

    when: When
    form: Form
    first: int
    core: int
    last: int


def mentions(
    sentence: str, *, said: datetime, language: str, workdays: Workdays, day_first: bool | None = None
) -> tuple[When, ...]:
    """Return what the sentence says about days, in order; those of a list such as "June 24, 25 or 30" share their text.

    said: when the message was written, in its sender's zone. workdays: for lengths in business days.
    day_first: whether 3/5 is 3 May; None: by language and zone.
    """
    text = sentence[:_LONGEST]
    code = language if language in LANGUAGES else "en"
    if not names_days(text, language=code):
        return ()
    times = clocks(text, language=code)
    order = _is_day_first(code, said) if day_first is None else day_first
    tokens = lex(text, language=code, day_first=order, clocks=times)
    start = Setting(said.date(), workdays, LANGUAGES[code], Lead.NONE, None, behind=False)
    placed = _counted_from(_place(text, tokens, start), tokens, start)
    whens = [replace(each.when, text=text[each.when.start : each.when.end]) for each in placed]
    return with_clocks(whens, times, sentence=text)


def _is_day_first(language: str, said: datetime) -> bool:
    offset = said.utcoffset()
    return language != "en" or offset is None or offset > _MONTH_FIRST_WEST_OF


def _place(text: str, tokens: Sequence[Token], start: Setting) -> list[_Placed]:
    signs = "".join(token.symbol for token in tokens)
    placed: list[_Placed] = []
    at = taken = 0
    while len(placed) < _MOST and (core := CORE.search(signs, at)) is not None:
        at = core.start()
        form, end = _longest(signs, at)
        found: tuple[Found, ...] = ()
        if form is not None and is_a_day(form, text, tokens, (at, end), start.language):
            lead, begin = frame(tokens, at, floor=taken)
            behind = lead is Lead.SINCE or (
                lead in (Lead.NONE, Lead.ON, Lead.FROM) and looks_back(text, tokens[at].start, start.language)
            )
            recalled = recalls(text, tokens[at].start, start.language)
            previous = (placed[-1].when.first, placed[-1].when.last) if placed else None
            setting = replace(start, lead=lead, previous=previous, behind=behind, recalled=recalled)
            resolved = _resolved(form, tokens[at:end], setting)
            if resolved is None:
                at = end
                continue
            found = resolved
            first, last = tokens[begin].start, tokens[end - 1].end
            whens = [_when(each, setting, text=text, start=first, end=last) for each in found]
            placed.extend(_Placed(when, form, begin, at, end) for when in whens)
        taken = end if found else taken
        at = end if found else at + 1
    return placed


def _longest(signs: str, at: int) -> tuple[Form | None, int]:
    best: Form | None = None
    end = at
    for rule in RULES:
        match = rule.pattern.match(signs, at)
        if match is not None and match.end() > end:
            best, end = rule.form, match.end()
    return best, end


def _resolved(form: Form, tokens: Sequence[Token], setting: Setting) -> tuple[Found, ...] | None:
    """Return the days of a match, none where it is no date after all; None for a day that no calendar has.

    Of "31 June 2026" nothing is meant, not even the month; nor of a day beyond the year 9999.
    """
    try:
        return resolve(form, tokens, setting)
    except (OverflowError, ValueError):
        return None


def _when(found: Found, setting: Setting, *, text: str, start: int, end: int) -> When:
    """Return the mention with its lead counted in; nothing that is not past ends before the message's day."""
    first, last = found.days
    if setting.lead is Lead.BEFORE and found.sort is not Sort.SPAN and not found.to_the_end:
        first, last = min(first, setting.said), first - timedelta(1)
    if not found.past:
        last = max(last, setting.said)
        first = min(max(first, setting.said), last)
    return When(first, last, text[start:end], start, end, found.sort, _lead(setting.lead, found.sort), found.past)


def _lead(lead: Lead, sort: Sort) -> Lead:
    """Return the lead as it reads before a mention of that sort: "in two weeks" is within, "d'ici vendredi" by."""
    if sort is Sort.SPAN and lead in (Lead.ON, Lead.IN):
        return Lead.WITHIN
    return Lead.BY if sort is Sort.POINT and lead is Lead.WITHIN else lead


def _counted_from(placed: Sequence[_Placed], tokens: Sequence[Token], start: Setting) -> list[_Placed]:
    """Join a length with the day it is counted from: "two weeks after Labor Day", "within three weeks of today"."""
    joined: list[_Placed] = []
    for each in placed:
        before = joined[-1] if joined else None
        if before is None or not _is_counted(before, each, tokens):
            joined.append(each)
            continue
        there = replace(start, said=each.when.last, lead=before.when.lead)
        moved = _resolved(before.form, tokens[before.core : before.last], there)
        days = moved[0].days if moved else (each.when.first, each.when.last)
        when = replace(each.when, first=days[0], last=days[1], start=before.when.start, lead=before.when.lead)
        joined[-1] = replace(each, when=when, first=before.first, core=before.core)
    return joined


def _is_counted(before: _Placed, each: _Placed, tokens: Sequence[Token]) -> bool:
    between = tokens[before.last : each.first]
    if each.when.past or each.when.sort is Sort.SPAN or any(token.symbol != "F" for token in between):
        return False
    if before.form is Form.DAY_AFTER:
        return True
    if before.when.sort is not Sort.SPAN or before.when.past or before.when.lead is Lead.FOR:
        return False
    return each.when.lead in (Lead.AFTER, Lead.FROM) or (each.when.lead is Lead.NONE and len(between) > 0)
