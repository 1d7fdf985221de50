"""How a message of a FETCH answer is told: under which ref, in which place, with which labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter

from daemon.mailboxes.base import Arrived, Ref
from daemon.mailboxes.imap import gmail
from daemon.mailboxes.imap.cursor import ref_of
from daemon.mailboxes.imap.folders import Folders
from daemon.mailboxes.imap.marks import Marks, held
from daemon.mailboxes.imap.responses import Fetched
from daemon.mime import FIELDS, envelope
from rules.label import Label
from rules.message import Place

HEADER = f"INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS).upper()})]"


@dataclass(frozen=True, slots=True)
class Telling:
    """What the folders are for, and how labels are read in each. labelled: it is Gmail, whose labels say the place."""

    places: Mapping[str, Place]
    marks: Callable[[str], Marks]
    labelled: bool

    @classmethod
    def of(cls, folders: Folders, marks: Callable[[str], Marks]) -> Telling:
        return cls(folders.places, marks, folders.labelled)

    @property
    def items(self) -> str:
        """Return what is asked of a message that was not known."""
        return f"{self.state} {gmail.THREAD} {HEADER}" if self.labelled else f"{self.state} {HEADER}"

    @property
    def state(self) -> str:
        """Return what of a message may change."""
        return gmail.STATE if self.labelled else "UID FLAGS"

    def arrived(self, folder: str, validity: int, messages: Iterable[Fetched]) -> Iterator[Arrived]:
        """Yield messages in the order of their UIDs; without those that are marked as deleted."""
        marks = self.marks(folder)
        for message in sorted((one for one in messages if one.literal is not None), key=attrgetter("uid")):
            if not message.deleted and not self._shown_elsewhere(folder, message):
                arrival = self._arrival(folder, validity, message, held(message, marks))
                if not (self.labelled and gmail.is_leftover(arrival)):
                    yield arrival

    def ref(self, folder: str, validity: int, message: Fetched) -> Ref:
        return ref_of(folder, validity, message.uid, gmail.place(message) if self.labelled else None)

    def refs(self, folder: str, validity: int, uid: int) -> tuple[Ref, ...]:
        """Return all refs under which the message of a UID may have been told."""
        within = tuple(Place) if self.labelled else (None,)
        return tuple(ref_of(folder, validity, uid, place) for place in within)

    def labels(self, folder: str, message: Fetched) -> frozenset[Label]:
        return held(message, self.marks(folder))

    def _arrival(self, folder: str, validity: int, message: Fetched, labels: frozenset[Label]) -> Arrived:
        read = envelope(
            message.literal or b"",
            place=self._place(folder, message),
            thread=message.thread,
            labels=labels,
            received=message.received,
        )
        return Arrived(self.ref(folder, validity, message), read, message.size or 0)

    def _place(self, folder: str, message: Fetched) -> Place:
        if self.labelled:
            return gmail.place(message)
        place = self.places[folder]
        if place is not Place.OTHER or "\\draft" not in (message.flags or ()):
            return place
        return Place.DRAFTS  # where there is no folder for drafts

    def _shown_elsewhere(self, folder: str, message: Fetched) -> bool:
        """Tell whether it is a draft that an archive of all mail shows too: one draft would look like two."""
        is_draft = "\\draft" in (message.flags or ())
        return is_draft and self.places[folder] is Place.OTHER and Place.DRAFTS in self.places.values()
