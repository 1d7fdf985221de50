"""What a judgement says of one conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from daemon.store.index import Row
from rules.draft import Draft
from rules.judging.case import Case
from rules.message import Envelope
from rules.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation and all that was found out about it.

    rows: everything that lies in it, drafts and doubles too; of one that shows nothing perhaps only what others need
    (see lightened). envelopes: each message once, drafts not, oldest first.
    draft: the one that is wanted now, or None. held: one is due, and drafts_a_day leaves it for another day. stamp: see
    Gathered.
    """

    account: str
    case: Case
    verdict: Verdict
    rows: tuple[Row, ...]
    envelopes: Sequence[Envelope]
    draft: Draft | None
    held: bool = False
    stamp: str = ""
