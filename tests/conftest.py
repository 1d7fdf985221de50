"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# A law is no promise of speed: on a busy machine any example may take a second.
settings.register_profile("followupd", deadline=None)
settings.load_profile("followupd")
