"""What the mailbox shows of a conversation, as the plan wants to know it."""

from __future__ import annotations

from collections.abc import Iterable

from daemon.store.index import Row
from rules.judging.plan import Found, Present
from rules.label import Label
from rules.message import Place


def present(rows: Iterable[Row]) -> Present:
    """Return the labels and drafts among the rows; what is gone shows nothing."""
    labels: dict[str, frozenset[Label]] = {}
    drafts = []
    for row in rows:
        envelope = row.envelope
        if envelope.place is Place.DRAFTS:
            drafts.append(Found(row.ref, envelope.key, row.unedited))
        elif envelope.labels and not row.gone:
            labels[envelope.id] = labels.get(envelope.id, frozenset()) | envelope.labels
    return Present(labels, tuple(drafts))
