"""Turns the core's values into JSON and back, by their type hints."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Decoder = Callable[[Any], Any]


def dumps(value: object) -> str:
    """Return a dataclass of the core as compact JSON, its fields in order, without their names."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def loads(kind: type[T], text: str) -> T:
    """Return the value that dumps() made of a `kind`. Raises ValueError on anything else."""
    of: Any = kind  # the decoder of a tuple or a union is made by the same function, and those are no classes
    try:
        value: T = _decoder(of)(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise ValueError(f"not a stored {kind.__name__}: {error}") from error
    return value


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, frozenset):
        return sorted(str(_plain(member)) for member in value)
    if isinstance(value, tuple):
        return [_plain(member) for member in value]
    return value


@cache
def _decoder(kind: Any) -> Decoder:
    origin, args = get_origin(kind), get_args(kind)
    if origin in (UnionType, Union):  # `Fact[str] | None` is the older kind
        inner = _decoder(next(arg for arg in args if arg is not type(None)))
        return lambda data: None if data is None else inner(data)
    if origin is frozenset:
        member = _decoder(args[0])
        return lambda data: frozenset(member(entry) for entry in data)
    if origin is tuple:
        return _tuple_decoder(args)
    if is_dataclass(origin or kind):
        return _dataclass_decoder(origin or kind, args)
    if kind in (date, datetime):
        return kind.fromisoformat  # type: ignore[no-any-return]  # one of two classes that have it
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return lambda data: data


def _tuple_decoder(args: tuple[Any, ...]) -> Decoder:
    if args[-1] is Ellipsis:
        member = _decoder(args[0])
        return lambda data: tuple(member(entry) for entry in data)
    members = [_decoder(arg) for arg in args]
    return lambda data: tuple(member(entry) for member, entry in zip(members, data, strict=True))


def _dataclass_decoder(kind: Any, args: tuple[Any, ...]) -> Decoder:
    """Return the decoder of a dataclass; `args` are what its type parameters stand for."""
    hints = get_type_hints(kind)
    given = dict(zip(getattr(kind, "__parameters__", ()), args, strict=False))
    members = [_decoder(given.get(hints[field.name], hints[field.name])) for field in fields(kind)]

    def decode(data: Any) -> Any:
        return kind(*(member(entry) for member, entry in zip(members, data, strict=True)))

    return decode
