"""Which folders of a server are looked at, and what lies in each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from daemon.mailboxes import names
from daemon.mailboxes.names import Kind
from rules.message import Place

# RFC 6154
_USES = {"\\sent": Kind.SENT, "\\drafts": Kind.DRAFTS, "\\junk": Kind.REFUSE, "\\trash": Kind.REFUSE}
_OTHER_USES = frozenset({"\\all", "\\archive", "\\flagged", "\\important"})
_UNOPENABLE = frozenset({"\\noselect", "\\nonexistent"})
_PLACES = {Kind.SENT: Place.SENT, Kind.DRAFTS: Place.DRAFTS}

# RFC 9051, 5.1.2.1: a '#' begins the name of a namespace. The others are what servers without NAMESPACE have.
_FOREIGN = frozenset({"public", "public folders", "shared", "shared folders", "other users"})


@dataclass(frozen=True, slots=True)
class Listed:
    """A folder of a LIST answer; its attributes are lower case."""

    name: str
    delimiter: str
    attributes: frozenset[str]

    @property
    def parts(self) -> list[str]:
        return self.name.split(self.delimiter) if self.delimiter else [self.name]

    @property
    def opens(self) -> bool:
        return not self.attributes & _UNOPENABLE


@dataclass(frozen=True, slots=True)
class Namespaces:
    """The prefixes of folder names (RFC 2342): the owner's own, and those of others and of all."""

    own: tuple[str, ...]
    foreign: tuple[str, ...]

    def owns(self, folder: Listed) -> bool:
        """Tell whether a folder is the owner's: the longest prefix says so, for one of them may be empty."""
        if _is_inbox(folder.name):
            return True
        fitting = [prefix for prefix in (*self.own, *self.foreign) if folder.name.startswith(prefix)]
        return not fitting or max(fitting, key=len) in self.own

    def within(self, folder: Listed) -> list[str]:
        """Return the parts of its name that follow the owner's own prefix."""
        prefixes = [prefix for prefix in self.own if prefix and folder.name.startswith(prefix)]
        start = len(max(prefixes, key=len, default=""))
        return Listed(folder.name[start:], folder.delimiter, folder.attributes).parts


@dataclass(frozen=True, slots=True)
class Folders:
    """What is looked at.

    inbox, sent, drafts: the folders of that role that labels, replies and drafts go by.
    places: what lies where, in the order to look: mail goes from the first to the later ones, rarely back.
    needed: those which it would be an error to pass over.
    trash: where drafts are moved to be deleted; None where they are expunged, which is everywhere but in Gmail.
    """

    inbox: str
    sent: str | None
    drafts: str | None
    places: Mapping[str, Place]
    needed: frozenset[str]
    trash: str | None = None

    @property
    def labelled(self) -> bool:
        """Tell whether it is Gmail: all mail lies in one folder, and its labels tell what it is."""
        return self.trash is not None


def found(listed: Sequence[Listed], overrides: Mapping[str, str], namespaces: Namespaces | None = None) -> Folders:
    """Return the folders to look at: all of the owner's but junk and trash, or all mail alone where there is such one.

    overrides: names by role (inbox, sent, drafts, archive), as the owner wrote them.
    namespaces: None where the server tells of none.
    """
    kinds = _kinds(listed, namespaces)
    inbox = overrides.get("inbox") or "INBOX"
    sent = overrides.get("sent") or _best(Kind.SENT, listed, kinds)
    drafts = overrides.get("drafts") or _best(Kind.DRAFTS, listed, kinds)
    named = {name: place for name, place in ((inbox, Place.INBOX), (drafts, Place.DRAFTS), (sent, Place.SENT)) if name}
    archive = _with_below(overrides["archive"], listed) if overrides.get("archive") else ()
    places = named | {name: Place.OTHER for name in archive if name not in named}
    for name, place in _unnamed(listed, kinds).items():
        places.setdefault(name, place)
    return Folders(inbox, sent, drafts, _ordered(places), frozenset({*named, *archive[:1]}))


def _kinds(listed: Iterable[Listed], namespaces: Namespaces | None) -> dict[str, Kind | None]:
    """Return what the folders are for; those of other people are left out."""
    kinds: dict[str, Kind | None] = {}
    for folder in listed:
        if _is_inbox(folder.name):
            kinds[folder.name] = None
        elif (namespaces or _usual_namespaces(folder)).owns(folder):
            kinds[folder.name] = _kind(folder, folder.parts if namespaces is None else namespaces.within(folder))
    refuse = [one for one in listed if kinds.get(one.name) is Kind.REFUSE and one.delimiter]
    for below in kinds:
        if any(below.startswith(one.name + one.delimiter) for one in refuse):
            kinds[below] = Kind.REFUSE
    return kinds


def _usual_namespaces(folder: Listed) -> Namespaces:
    first = folder.parts[0]
    is_foreign = first.startswith("#") or first.casefold() in _FOREIGN
    return Namespaces(own=("",), foreign=(first,) if is_foreign else ())


def _kind(folder: Listed, parts: Sequence[str]) -> Kind | None:
    for use, kind in _USES.items():
        if use in folder.attributes:
            return kind
    return None if folder.attributes & _OTHER_USES else names.kind(parts)


def _best(kind: Kind, listed: Iterable[Listed], kinds: Mapping[str, Kind | None]) -> str | None:
    """Return the folder for it: the one of that special use, else the one of the most usual name."""
    fitting = [one for one in listed if kinds.get(one.name) is kind and one.opens]
    best = min(fitting, key=lambda one: (not one.attributes & _USES.keys(), names.rank(one.parts)), default=None)
    return None if best is None else best.name


def _unnamed(listed: Iterable[Listed], kinds: Mapping[str, Kind | None]) -> dict[str, Place]:
    """Return what lies in the folders, as far as nobody said otherwise."""
    usable = [one for one in listed if one.opens and kinds.get(one.name, Kind.REFUSE) is not Kind.REFUSE]
    of_all = {one.name for one in usable if "\\all" in one.attributes}
    places: dict[str, Place] = {}
    for folder in usable:
        kind = kinds[folder.name]
        if _is_inbox(folder.name):
            places[folder.name] = Place.INBOX
        elif kind is not None:
            places[folder.name] = _PLACES[kind]
        elif not of_all or folder.name in of_all:
            places[folder.name] = Place.OTHER
    return places


def _with_below(archive: str, listed: Iterable[Listed]) -> tuple[str, ...]:
    """Return the archive that the owner named, and what is below it.

    One that is not in the list is kept, so that the server can say what is wrong with the owner's word for it.
    """
    shut = {folder.name for folder in listed if not folder.opens}
    below = (one.name for one in listed if one.delimiter and one.name.startswith(archive + one.delimiter))
    return tuple(name for name in (archive, *below) if name not in shut)


def _ordered(places: Mapping[str, Place]) -> dict[str, Place]:
    order = (Place.INBOX, Place.DRAFTS, Place.SENT, Place.OTHER)
    return dict(sorted(places.items(), key=lambda item: order.index(item[1])))


def _is_inbox(name: str) -> bool:
    return name.upper() == "INBOX"  # RFC 9051, 5.1: in any case of letters
