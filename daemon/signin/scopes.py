"""What followupd asks to be allowed to do in the owner's mail, and why no less would do."""

from __future__ import annotations

from collections.abc import Mapping

MODIFY = "https://www.googleapis.com/auth/gmail.modify"
FULL = "https://mail.google.com/"
MICROSOFT = "https://outlook.office.com/IMAP.AccessAsUser.All"

REASONS: Mapping[str, str] = {
    MODIFY: "to read mail, to put labels on conversations and to write drafts: it is the smallest scope that allows "
    "labels to be put on messages. gmail.readonly and gmail.labels can't do that, and gmail.compose can't read. "
    "Google has no scope for drafts without sending: that nothing is sent is followupd's own doing, its Gmail client "
    "has no such calls.",
    FULL: "to log in by IMAP, which Google allows with no smaller scope. followupd reads mail, puts labels on "
    'conversations and writes drafts, and knows no way to send. kind = "gmail" does with less.',
    MICROSOFT: "to log in by IMAP: to read mail, to set keywords and to write drafts. It does not allow to send: "
    "SMTP.Send would, and is not asked for.",
}
"""The scopes, each with its reason."""


def covers(granted: str, wanted: str) -> bool:
    """Tell whether a scope that was given allows what another one would: Google's own for all mail does."""
    return granted in {wanted, FULL} and wanted != MICROSOFT
