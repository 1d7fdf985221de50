"""Which calendar cancellations are from nobody who was in the conversation: anyone can send one."""

from __future__ import annotations

from collections.abc import Sequence

from rules.message import Method
from rules.people.domains import is_free_mail, registrable
from rules.reader.acts import Speech
from rules.reading import Evidence


def doubted(speeches: Sequence[Speech]) -> tuple[Evidence, ...]:
    """Return the cancellations that are not to be believed, oldest first.

    Believed are the owner, whoever wrote or was written to before, and who writes from an organization that did.
    """
    owners = {speech.letter.envelope.sender.email for speech in speeches if speech.mine}
    known: set[str] = set()
    found = []
    for speech in speeches:
        envelope = speech.letter.envelope
        called_off = next((one for one in speech.letter.invites if one.method is Method.CANCEL), None)
        if called_off and not speech.mine and not _is_known(envelope.sender.email, known):
            found.append(Evidence(envelope.id, f"Cancellation: {called_off.summary}"))
            continue
        people = (envelope.sender, *envelope.to, *envelope.cc)
        known.update(each.email for each in people if each.email not in owners)
    return tuple(found)


def _is_known(email: str, known: set[str]) -> bool:
    domain = email.rpartition("@")[2]
    organizations = {registrable(each.rpartition("@")[2]) for each in known}
    return email in known or (not is_free_mail(domain) and registrable(domain) in organizations)
