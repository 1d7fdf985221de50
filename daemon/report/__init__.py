"""The state of the search as a page to look at: one HTML file that needs nothing else."""

from daemon.report.page import page
from daemon.report.search import Search, search

__all__ = ["Search", "page", "search"]
