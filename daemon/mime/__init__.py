"""Messages as bytes turned into values, and drafts into messages."""

from daemon.mime.body import content
from daemon.mime.draft import render, unedited
from daemon.mime.header import FIELDS, envelope, header_of

__all__ = ["FIELDS", "content", "envelope", "header_of", "render", "unedited"]
