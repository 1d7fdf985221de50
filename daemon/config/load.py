"""How the owner's file becomes a Config, with the default rules under it, or the list of all its mistakes."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from importlib import resources
from pathlib import Path
from typing import Any

from daemon.config import build, keys
from daemon.config.mistakes import ConfigError, Here, Mistake, dotted, opens_secret, placed
from daemon.config.model import Config, Service
from daemon.config.positions import Path as KeyPath
from daemon.config.positions import Spot, Stretch, positions
from daemon.config.tables import homes
from daemon.config.zones import machine_zone
from daemon.program import source

LARGEST = 1_000_000  # bytes: what is larger is no config


class Needs(Enum):
    """What the file must hold: all that the service needs, or the rules alone."""

    SERVICE = auto()
    RULES = auto()


def load(path: Path, *, needs: Needs = Needs.SERVICE, environ: Mapping[str, str] = os.environ) -> Config:
    """Read a config file. Raises ConfigError with every mistake in it."""
    file = str(path)
    text = _text(path, file)
    try:
        raw = tomllib.loads(text)
        spots = positions(text)
    except RecursionError:
        raise ConfigError((Mistake((), "brackets too deep to read", "Take some out", file=file),)) from None
    except ValueError as error:  # TOMLDecodeError, and what int() says of a number with too many digits
        raise ConfigError((_no_toml(str(error), file, text),)) from None
    here = Here(homes=homes(keys.FILE))
    table = keys.FILE.read(raw, here) or {}
    if needs is Needs.SERVICE:
        _want_all(raw, here)
    if here.found:
        ordered = sorted((placed(each, file, text, spots) for each in here.found), key=_order)
        raise ConfigError(tuple(ordered))
    return replace(_config(table, path, spots, environ), source=source(text))


def defaults(*, environ: Mapping[str, str] = os.environ) -> Config:
    """Return what holds without a file: the default rules, no account, and an owner of whom only the zone is known."""
    return _config({}, None, {}, environ)


def default_rules() -> dict[str, object]:
    """Return the tables of the default rules."""
    text = resources.files("rules").joinpath("defaults.toml").read_text(encoding="utf-8")
    here = Here()
    read = keys.FILE.read(tomllib.loads(text), here)
    if read is None or here.found:
        raise AssertionError(here.found)
    return read


def _config(
    table: build.Checked, path: Path | None, spots: Mapping[KeyPath, Spot], environ: Mapping[str, str]
) -> Config:
    folder = path.absolute().parent if path else Path()
    origins = {dotted(key): f"{path.name}:{spot.key.line}" for key, spot in spots.items()} if path else {}
    service = table.get("service", {})
    state_dir = service.get("state_dir")
    return Config(
        path=path,
        owner=build.identity(table.get("owner", {}), machine=machine_zone(environ)),
        service=Service(folder / state_dir if state_dir else None, service.get("metrics_port")),
        accounts=tuple(build.account(each, folder=folder) for each in table.get("account", ())),
        policy=build.policy(_merged(default_rules(), table)),
        labels=build.labelling(table.get("labels", {})),
        tests=tuple(
            build.test(each, where=origins.get(dotted(("test", index)), ""))
            for index, each in enumerate(table.get("test", ()))
        ),
        origins=origins,
        digest=build.digest(table.get("digest", {})),
    )


def _merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tables of `under` with those values that `over` has for them."""
    merged = dict(under)
    for name, value in over.items():
        below = under.get(name)
        merged[name] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def _want_all(raw: Mapping[str, object], here: Here) -> None:
    if "owner" not in raw:
        here.wrong("[owner] is missing", "Add it, with your name and addresses")
    if not raw.get("account"):
        here.wrong("no [[account]] is given", "Add one, as config.example.toml shows")


def _text(path: Path, file: str) -> str:
    """Return the file's text as tomllib sees it: without a byte order mark, lines ending with '\\n'."""
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise _unreadable(
            file, "there is no such file", "Copy config.example.toml there and fill it in, or name another with -c FILE"
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or "no file name"
        raise _unreadable(file, f"it can't be read: {why}", "Name a file that you may read") from None
    if len(content) > LARGEST:
        raise _unreadable(file, "it is too large to be a config", "Name another with -c FILE")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _unreadable(file, f"line {line} is no UTF-8", "Save the file as UTF-8") from None


def _unreadable(file: str, what: str, remedy: str) -> ConfigError:
    return ConfigError((Mistake((), what, remedy, file=file),))


def _no_toml(message: str, file: str, text: str) -> Mistake:
    """Return tomllib's own message as a mistake at its place."""
    lines = text.split("\n")
    found = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", message)
    what = message[: found.start()] if found else "a number with too many digits"
    if found and found[1]:
        place = Stretch(int(found[1]), int(found[2]), 1)
    else:
        last = max((number for number, line in enumerate(lines, start=1) if line.strip()), default=1)
        place = Stretch(last, len(lines[last - 1].rstrip()) + 1, 1)
    remedy = next((remedy for sign, remedy in _REMEDIES.items() if sign in what), "See https://toml.io for the form")
    what = "this is no TOML: " + what[0].lower() + re.sub(r"\('(.*)',?\)", _as_header, what[1:])
    opened = any(opens_secret(line) for line in lines[: place.line - 1])
    return Mistake((), what, remedy, file=file, place=place, line="" if opened else lines[place.line - 1])


def _as_header(found: re.Match[str]) -> str:
    """Return tomllib's tuple of a table's name as the owner wrote it."""
    return "[" + found[1].replace("', '", ".") + "]"


_REMEDIES = {
    "Invalid value": "Put text in double quotes",
    "Invalid initial character for a key part": "Write key = value, or begin a comment with #",
    "Expected '=' after a key": "Write key = value, or begin a comment with #",
    "Cannot overwrite a value": "The key stands twice: keep one of the two",
    "Cannot declare": "The table stands twice: write all its keys below one heading",
    "Expected newline or end of document": "Begin a new line for each key, and put text in quotes",
    "Unclosed array": "Close it with ]",
    "Unclosed inline table": "Close it with }",
    "Illegal character": "Close the quotes on the same line, and take out control characters",
    "Unescaped '\\' in a string": "Double the backslash, or use single quotes",
    "Unterminated string": "Close the quotes",
    'Expected "\'"': "Close the quotes",
}


def _order(mistake: Mistake) -> tuple[int, int]:
    return (mistake.place.line, mistake.place.column) if mistake.place else (0, 0)
