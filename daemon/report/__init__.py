"""The state of the search as a page to look at: one HTML file that needs nothing else."""

from daemon.report.page import page
from daemon.report.search import Messages, Search, search

__all__ = ["Messages", "Search", "page", "search"]
