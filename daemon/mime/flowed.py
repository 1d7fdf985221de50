"""format=flowed: text that any window can wrap (RFC 3676)."""

from __future__ import annotations

import re

WIDTH = 72  # RFC 3676, section 4.2: 66 to 78
SIGNATURE = "-- "


def depth_and_text(line: str) -> tuple[int, str]:
    """Return how deep a line is quoted, and the rest of it without the space behind the marks.

    Marks with spaces between them ('> > ') count like those without.
    """
    marks = re.match(r"(?:> ?)*", line)
    found = marks[0] if marks else ""
    return found.count(">"), line[len(found) :]


def flow(text: str) -> str:
    """Return the text as flowed lines of at most WIDTH characters where there are spaces to break at."""
    return "\n".join(part for line in text.split("\n") for part in _lines(line))


def _lines(line: str) -> list[str]:
    depth, text = depth_and_text(line)
    if text.rstrip() == SIGNATURE.rstrip() and text.startswith("--"):
        return [_stuffed(depth, SIGNATURE)]
    parts, rest, room = [], text.rstrip(), WIDTH - depth
    while len(rest) > room:
        at = rest.rfind(" ", 1, room)
        at = at if at > 0 else rest.find(" ", room)
        # A break is told by its space: 'word \nnext'. One that would leave nothing behind it is none,
        # and a part that looks like the sign of a signature would not flow.
        if at <= 0 or not rest[at + 1 :].strip() or rest[: at + 1].rstrip() == "--" or not rest[:at].strip():
            break
        parts.append(rest[: at + 1])
        rest = rest[at + 1 :]
    return [_stuffed(depth, part) for part in (*parts, rest)]


def _stuffed(depth: int, text: str) -> str:
    """Return a line with its marks, and with the space that keeps '>', ' ' and 'From ' at its start what they are."""
    if depth:
        return ">" * depth + (f" {text}" if text else "")
    return f" {text}" if text.startswith((" ", ">", "From ")) else text


def unflow(text: str, *, delete_space: str = "no") -> str:
    """Return flowed text with its paragraphs on one line each; quoted ones after '>' marks and a space.

    delete_space: the DelSp parameter, 'yes' where the space at a break is no part of the text.
    """
    lines: list[str] = []
    open_at: int | None = None  # the depth of the paragraph that goes on
    for raw in text.split("\n"):
        # Many programs put spaces between the marks ('> > '), which the RFC would take for text.
        depth, rest = depth_and_text(raw)
        line = rest if depth else rest.removeprefix(" ")
        flows = line.endswith(" ") and line != SIGNATURE
        kept = line[:-1] if flows and delete_space.lower() == "yes" else line
        if open_at == depth and line != SIGNATURE:
            lines[-1] += kept
        else:
            lines.append(f"{'>' * depth} {kept}" if depth and kept else ">" * depth + kept)
        open_at = depth if flows else None
    return "\n".join(lines)
