"""The mistakes in an owner's file: how they are gathered, placed and told, all at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from daemon.config.positions import Path, Spot, Stretch
from daemon.errors import OwnerMustAct

# Lines whose value is never shown again, in whatever log the message ends.
_OPEN = re.compile(r"""(?:passw|secret|token|credential)[\w"' ]*=\s*(?:\"{3}|'{3}|\[|\{)""", re.IGNORECASE)
_SECRET = re.compile(r"^(.*?(?:passw|secret|token|credential)[\w\"' ]*=\s*)\S", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake.

    file: as the owner named it. path: the way to the key, empty for the file as a whole.
    what: what is wrong. remedy: what to do. on_key: whether it is the key that is wrong, not its value.
    place: where it stands, None where it is about something that is not there. line: the text of that line.
    """

    path: Path
    what: str
    remedy: str
    on_key: bool = False
    file: str = ""
    place: Stretch | None = None
    line: str = ""

    def __str__(self) -> str:
        where = [self.file, *([str(self.place.line), str(self.place.column)] if self.place else []), dotted(self.path)]
        head = ": ".join(part for part in (":".join(where[:-1]), where[-1]) if part)
        return f"{head}: {self.what}. {self.remedy}.{self._excerpt()}"

    def _excerpt(self) -> str:
        if self.place is None:
            return ""
        number = f" {self.place.line:>5} | "
        line = _masked(self.line)
        before = self.line[: self.place.column - 1]
        indent = "".join(sign if sign == "\t" else " " for sign in before)
        width = max(1, min(self.place.width, len(line) - len(before)))
        return f"\n{number}{line}\n{' ' * 6} | {indent}{'^' * width}"


class ConfigError(OwnerMustAct):
    """The owner's file can't be used: every mistake in it."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


@dataclass(frozen=True, slots=True)
class Here:
    """A place in the file while it is read, and the list in which its mistakes are gathered.

    homes: the tables that know a key, by its name: for keys that stand in the wrong one.
    """

    path: Path = ()
    homes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    found: list[Mistake] = field(default_factory=list)

    def at(self, step: str | int) -> Here:
        return replace(self, path=(*self.path, step))

    def wrong(self, what: str, remedy: str) -> None:
        """Note that the value here is wrong."""
        self.found.append(Mistake(self.path, what, remedy))

    def wrong_key(self, what: str, remedy: str) -> None:
        """Note that the key here should not be there."""
        self.found.append(Mistake(self.path, what, remedy, on_key=True))


def placed(mistake: Mistake, file: str, text: str, spots: Mapping[Path, Spot]) -> Mistake:
    """Return a mistake with the place of its key, or of the nearest table around it."""
    path = mistake.path
    spot = spots.get(path)
    while spot is None and path:
        path = path[:-1]
        spot = spots.get(path)
    if spot is None:
        return replace(mistake, file=file)
    exact = path == mistake.path and not mistake.on_key
    place = spot.value if exact else spot.key
    return replace(mistake, file=file, place=place, line=text.split("\n")[place.line - 1])


def dotted(path: Path) -> str:
    """Return a key path as it is said: 'account[1].host', the first element being 1."""
    said = ""
    for step in path:
        match step:
            case int():
                said += f"[{step + 1}]"
            case str():
                said += f".{_quoted(step)}" if said else _quoted(step)
    return said


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was most likely meant, or None."""
    from difflib import get_close_matches  # noqa: PLC0415 - needed only where something is wrong

    by_case = {each.casefold(): each for each in known}
    close = get_close_matches(word.casefold(), by_case, n=1, cutoff=0.6)
    return by_case[close[0]] if close else None


def choose(word: str, known: Iterable[str]) -> str:
    """Return the remedy for a word that should be one of these."""
    known = tuple(known)
    if meant := nearest(word, known):
        return f'Write "{meant}"'
    return "Known are " + ", ".join(f'"{each}"' for each in known)


def opens_secret(line: str) -> bool:
    """Tell whether what may be a secret may go on in the lines below this one."""
    return _OPEN.search(line) is not None


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else '"' + _printable(name) + '"'


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _masked(line: str) -> str:
    """Return a line fit for a log: without control characters, and without what may be a secret."""
    found = _SECRET.match(line)
    shown = f"{found.group(1)}…" if found else line
    return "".join(sign if sign.isprintable() or sign == "\t" else "\N{REPLACEMENT CHARACTER}" for sign in shown)
