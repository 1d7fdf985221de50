"""What followupd asks to be allowed to do in Gmail, and why no less would do."""

from __future__ import annotations

from collections.abc import Mapping

MODIFY = "https://www.googleapis.com/auth/gmail.modify"

SCOPES: Mapping[str, str] = {
    MODIFY: "to read mail, to put labels on conversations and to write drafts: it is the smallest scope that allows "
    "labels to be put on messages. gmail.readonly and gmail.labels can't do that, and gmail.compose can't read. "
    "Google has no scope for drafts without sending: that nothing is sent is followupd's own doing, its Gmail client "
    "has no such calls.",
}
"""The scopes, each with its reason."""
