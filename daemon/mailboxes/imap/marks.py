"""How labels are kept on an IMAP server: as keywords, where it has none as \\Flagged, and in Gmail as its labels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from daemon.mailboxes.imap.responses import Fetched
from rules.label import Label, keyword, path

FLAGGED = "\\Flagged"
FLAGGABLE = frozenset({Label.DUE, Label.YOU_OWE})


class Style(StrEnum):
    """How labels are to be kept. AUTO: as Gmail's labels where it is Gmail, as keywords where the server keeps them."""

    AUTO = "auto"
    GMAIL = "gmail labels"
    KEYWORDS = "keywords"
    FLAG = "flag"


@cache
def _labels(prefix: str) -> dict[str, Label]:
    """Return the labels by their lower-case keywords."""
    return {keyword(label, prefix=prefix).lower(): label for label in Label}


@lru_cache(1024)  # most messages bear the same few
def _among(prefix: str, flags: frozenset[str]) -> frozenset[Label]:
    labels = _labels(prefix)
    return frozenset(labels[flag] for flag in flags if flag in labels)


@cache
def _names(prefix: str) -> dict[str, Label]:
    """Return the labels by the lower-case names that they have in Gmail."""
    return {path(label, prefix=prefix).lower(): label for label in Label}


@dataclass(frozen=True, slots=True)
class Keywords:
    """Every label is a keyword of its own (RFC 9051, 2.3.2). Their case does not matter."""

    prefix: str

    @property
    def keeps(self) -> frozenset[Label]:
        return frozenset(Label)

    def read(self, flags: frozenset[str]) -> frozenset[Label]:
        """Return the labels that these lower-case flags stand for."""
        return _among(self.prefix, flags)

    def write(self, *, add: frozenset[Label], remove: frozenset[Label]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the flags to set and those to clear."""
        return self._words(add), self._words(remove - add)

    def _words(self, labels: Iterable[Label]) -> tuple[str, ...]:
        return tuple(sorted(keyword(label, prefix=self.prefix) for label in labels))


@dataclass(frozen=True, slots=True)
class Flag:
    """DUE and YOU_OWE both set \\Flagged; as anyone may set it, found there it is read as DUE."""

    @property
    def keeps(self) -> frozenset[Label]:
        return FLAGGABLE

    def read(self, flags: frozenset[str]) -> frozenset[Label]:
        """Return the labels that these lower-case flags stand for."""
        return frozenset({Label.DUE}) if FLAGGED.lower() in flags else frozenset()

    def write(self, *, add: frozenset[Label], remove: frozenset[Label]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the flags to set and those to clear."""
        if add & FLAGGABLE:
            return (FLAGGED,), ()
        return (), ((FLAGGED,) if remove & FLAGGABLE else ())


@dataclass(frozen=True, slots=True)
class Names:
    """Every label is a label of Gmail's, nested under the prefix. Their case does not matter."""

    prefix: str

    @property
    def keeps(self) -> frozenset[Label]:
        return frozenset(Label)

    def read(self, labels: frozenset[str]) -> frozenset[Label]:
        """Return the labels that these lower-case names stand for."""
        names = _names(self.prefix)
        return frozenset(names[label] for label in labels if label in names)

    def write(self, *, add: frozenset[Label], remove: frozenset[Label]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names to set and those to clear."""
        return self._paths(add), self._paths(remove - add)

    def _paths(self, labels: Iterable[Label]) -> tuple[str, ...]:
        return tuple(sorted(path(label, prefix=self.prefix) for label in labels))


Marks = Keywords | Flag | Names


def held(message: Fetched, marks: Marks) -> frozenset[Label]:
    """Return the labels that a message bears."""
    words = message.labels if isinstance(marks, Names) else message.flags
    return marks.read(words or frozenset())


def fitting(style: Style, *, prefix: str, permanent: frozenset[str] | None) -> Marks:
    """Return the way to keep labels in a folder.

    permanent: the lower-case PERMANENTFLAGS of the folder; None where the server said nothing, which means that
    all can be kept (RFC 9051, 7.1). `\\*` among them means that new keywords can be made.
    """
    if style is Style.KEYWORDS or permanent is None:
        return Flag() if style is Style.FLAG else Keywords(prefix)
    if style is not Style.FLAG and ("\\*" in permanent or _labels(prefix).keys() <= permanent):
        return Keywords(prefix)
    return Flag()
