"""Timelines: what people say about days and times, in English, German, French and Spanish."""

from rules.dates.clocks import clocks
from rules.dates.mention import mentions
from rules.dates.when import Clock, Lead, Sort, When

__all__ = ["Clock", "Lead", "Sort", "When", "clocks", "mentions"]
