"""The tables of the owner's file: how everything in them is read at once, and each mistake noted where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from daemon.config.mistakes import Here, choose
from daemon.config.values import Choice, Value, Wrong, quoted, said

MOST_HOMES = 2  # tables to propose for a key that stands in the wrong one
Judge = Callable[[Mapping[str, object], Here], None]
"""Looks at a table's raw values together, and notes what does not go together."""


@dataclass(frozen=True, slots=True)
class Lists:
    """A list of values, with at least one. The same value twice counts once."""

    of: Value

    def read(self, raw: object, here: Here) -> tuple[object, ...] | None:
        if not isinstance(raw, list):
            here.wrong(f"{said(raw)}, where a list is needed", "Write it in square brackets, as in [ … ]")
            return None
        if not raw:
            here.wrong("an empty list", "Write at least one")
        read = (read_into(self.of, each, here.at(index)) for index, each in enumerate(raw))
        return tuple(dict.fromkeys(value for value in read if value is not None))

    def schema(self) -> dict[str, object]:
        return {"type": "array", "minItems": 1, "items": self.of.schema()}


@dataclass(frozen=True, slots=True)
class OneOrMany:
    """A value, or a list of such; either is a tuple once read."""

    of: Value

    def read(self, raw: object, here: Here) -> tuple[object, ...] | None:
        if isinstance(raw, list):
            return Lists(self.of).read(raw, here)
        value = read_into(self.of, raw, here)
        return None if value is None else (value,)

    def schema(self) -> dict[str, object]:
        return {"anyOf": [self.of.schema(), Lists(self.of).schema()]}


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a table. doc: what it means, in a few words for the owner."""

    name: str
    value: Kind
    doc: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with these keys and no others. judges: see to what its values are together.

    least: how many keys must be there, which the judges see to, and which the schema says too.
    """

    keys: tuple[Key, ...]
    judges: tuple[Judge, ...] = ()
    least: int = 0

    def read(self, raw: object, here: Here) -> dict[str, object] | None:
        if not isinstance(raw, dict):
            here.wrong(f"{said(raw)}, where a table is needed", _as_table(here))
            return None
        known = {key.name: key for key in self.keys}
        for name in raw:
            if name not in known:
                _unknown(name, tuple(known), here.at(name))
        for key in self.keys:
            if key.required and key.name not in raw:
                here.wrong(f'"{key.name}" is missing', f"Add it: {key.doc}")
        present = [key for key in self.keys if key.name in raw]
        read = {key.name: read_into(key.value, raw[key.name], here.at(key.name)) for key in present}
        for judge in self.judges:
            judge(raw, here)
        return {name: value for name, value in read.items() if value is not None}

    def schema(self) -> dict[str, object]:
        return {
            "type": "object",
            "properties": {key.name: {**key.value.schema(), "description": key.doc} for key in self.keys},
            "required": [key.name for key in self.keys if key.required],
            "additionalProperties": False,
            **({"minProperties": self.least} if self.least else {}),
        }


@dataclass(frozen=True, slots=True)
class Tables:
    """An array of tables: all of one kind, or of the kind that each names under the key `by`.

    alone: a single table may stand for an array of one.
    """

    kinds: Mapping[str, Table]
    by: str | None = None
    alone: bool = False
    judges: tuple[Callable[[Sequence[object], Here], None], ...] = ()

    def read(self, raw: object, here: Here) -> tuple[dict[str, object], ...] | None:
        if self.alone and isinstance(raw, dict):
            only = self._one(raw, here)
            return None if only is None else (only,)
        if not isinstance(raw, list):
            here.wrong(f"{said(raw)}, where tables are needed", f"Write [[{here.path[-1]}]] above each")
            return None
        read = [self._one(each, here.at(index)) for index, each in enumerate(raw)]
        for judge in self.judges:
            judge(raw, here)
        return tuple(each for each in read if each is not None)

    def _one(self, raw: object, here: Here) -> dict[str, object] | None:
        if self.by is None or not isinstance(raw, dict):
            return next(iter(self.kinds.values())).read(raw, here)
        if self.by not in raw:
            here.wrong(f'"{self.by}" is missing', "Add it: one of " + ", ".join(map(quoted, self.kinds)))
            return None
        kind = read_into(Choice(tuple(self.kinds)), raw[self.by], here.at(self.by))
        return self.kinds[kind].read(raw, here) if isinstance(kind, str) else None

    def schema(self) -> dict[str, object]:
        each = [_of_kind(table.schema(), self.by, kind) for kind, table in self.kinds.items()]
        one = each[0] if len(each) == 1 else {"oneOf": each}
        array: dict[str, object] = {"type": "array", "items": one}
        return {"anyOf": [array, one]} if self.alone else array


Kind: TypeAlias = Value | Lists | OneOrMany | Table | Tables


def read_into(kind: Kind, raw: object, here: Here) -> object | None:
    """Return the value read, or None when mistakes were noted in its stead."""
    if isinstance(kind, Lists | OneOrMany | Table | Tables):
        return kind.read(raw, here)
    try:
        return kind.read(raw)
    except Wrong as wrong:
        for each in (wrong, *wrong.also):
            here.wrong(each.what, each.remedy)
        return None


def homes(table: Table, path: str = "") -> dict[str, tuple[str, ...]]:
    """Return for every key the dotted names of the tables that have it. Those in arrays of tables are left out."""
    found: dict[str, tuple[str, ...]] = {}
    for key in table.keys:
        if path:
            found[key.name] = (*found.get(key.name, ()), path)
        if isinstance(key.value, Table):
            for name, where in homes(key.value, f"{path}.{key.name}".lstrip(".")).items():
                found[name] = (*found.get(name, ()), *where)
    return found


def _of_kind(schema: dict[str, object], by: str | None, kind: str) -> dict[str, object]:
    """Return the schema of one kind, which names itself: an editor then knows which kind it looks at."""
    properties = schema["properties"]
    if by is None or not isinstance(properties, dict):
        return schema
    return {**schema, "title": kind, "properties": {**properties, by: {**properties[by], "const": kind}}}


def _unknown(name: str, known: tuple[str, ...], here: Here) -> None:
    if re.search(r"passw|secret", name, re.IGNORECASE) and "password_command" in known and name not in known:
        sources = "password_command, password_file, password_credential or keyring = true"
        here.wrong_key("unknown key: no password stands in this file", f"Use {sources}")
        return
    home = here.homes.get(name, ())
    if 1 <= len(home) <= MOST_HOMES:
        here.wrong_key("unknown key", "Write it below " + " or ".join(f"[{table}]" for table in home))
        return
    here.wrong_key("unknown key", choose(name, known))


def _as_table(here: Here) -> str:
    name = here.path[-1] if here.path else ""
    return f"Write [{name}] above its keys" if isinstance(name, str) else "Write { … }"
