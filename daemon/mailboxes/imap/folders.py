"""Which folders of a server are looked at, and what lies in each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from daemon.mailboxes.imap import names
from rules.message import Place

# RFC 6154. All mail stands in for an archive where the server has none.
_USES = {"sent": ("\\sent",), "drafts": ("\\drafts",), "archive": ("\\archive", "\\all")}
_NAMES = {"sent": names.SENT, "drafts": names.DRAFTS, "archive": names.ARCHIVE}
_NEVER = frozenset({"\\junk", "\\trash"})
_UNOPENABLE = frozenset({"\\noselect", "\\nonexistent"})
# Where providers put their own folders: at the top, under the inbox, or under a folder of their name.
_HOMES = frozenset({"", "inbox", "[gmail]", "[google mail]"})


@dataclass(frozen=True, slots=True)
class Listed:
    """A folder of a LIST answer; its attributes are lower case."""

    name: str
    delimiter: str
    attributes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders that are looked at. `archive` holds the archive and all below it."""

    inbox: str
    sent: str | None
    drafts: str | None
    archive: tuple[str, ...]

    def places(self) -> dict[str, Place]:
        """Return what lies where, in the order to look: mail goes from the first to the later ones, rarely back."""
        found = dict.fromkeys(self.archive, Place.OTHER)
        special = {self.inbox: Place.INBOX, self.drafts: Place.DRAFTS, self.sent: Place.SENT}
        return {name: place for name, place in special.items() if name is not None} | {
            name: place for name, place in found.items() if name not in special
        }


def found(listed: Sequence[Listed], overrides: Mapping[str, str]) -> Folders:
    """Return the folders to look at. overrides: names by role (inbox, sent, drafts, archive), as the owner wrote them.

    A role is filled by the owner's word, else by special use, else by the names that mail programs give.
    """
    ours = tuple(folder for folder in listed if not folder.attributes & _NEVER)
    usable = tuple(folder for folder in ours if not folder.attributes & _UNOPENABLE)
    archive = overrides.get("archive") or _role("archive", ours)
    return Folders(
        inbox=overrides.get("inbox") or "INBOX",
        sent=overrides.get("sent") or _role("sent", usable),
        drafts=overrides.get("drafts") or _role("drafts", usable),
        archive=_below(archive, ours) if archive else (),
    )


def _role(role: str, folders: Iterable[Listed]) -> str | None:
    for use in _USES[role]:
        for folder in folders:
            if use in folder.attributes:
                return folder.name
    for folder in folders:
        home, _, name = folder.name.rpartition(folder.delimiter) if folder.delimiter else ("", "", folder.name)
        if home.lower() in _HOMES and name.lower() in _NAMES[role]:
            return folder.name
    return None


def _below(archive: str, folders: Sequence[Listed]) -> tuple[str, ...]:
    """Return the archive and what is below it, as mail programs make a folder for each year.

    One that is not in the list is kept, so that the server can say what is wrong with the owner's word for it.
    """
    shut = {folder.name for folder in folders if folder.attributes & _UNOPENABLE}
    years = (one.name for one in folders if one.delimiter and one.name.startswith(archive + one.delimiter))
    return tuple(name for name in (archive, *years) if name not in shut)
