"""Draws what a first look costs against the mailbox's size: seconds against messages, both by powers of ten."""

from __future__ import annotations

from html import escape
from math import log10

from tests.bench.indexing import Series

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 400, 64, 150, 36, 48
COLOURS = {
    "raw": "#888888", "raw cold": "#bbbbbb", "followupd": "#1b6ec2", "followupd cold": "#8fc0ee",
    "imapclient": "#c2571b", "mbsync": "#7a3fa0",
}  # fmt: skip


def drawn(series: list[Series]) -> str:
    """Return the picture as SVG: a line for each way, a point for each size at its best run."""
    best: dict[str, dict[int, float]] = {}
    for one in series:
        points = best.setdefault(one.way, {})
        points[one.messages] = min(one.run.wall, points.get(one.messages, one.run.wall))
    xs = [log10(size) for points in best.values() for size in points]
    ys = [log10(seconds) for points in best.values() for seconds in points.values()]
    across, up = _Scale(xs, LEFT, WIDTH - RIGHT), _Scale(ys, HEIGHT - BOTTOM, TOP)
    parts = _axes(across, up)
    for way, points in best.items():
        parts += _line(way, [(across(log10(size)), up(log10(points[size]))) for size in sorted(points)])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>\n'
        f'<text x="{LEFT}" y="20" font-size="14">Seconds until all headers are read, by messages in the mailbox</text>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


class _Scale:
    """Maps values to pixels, with a whole power of ten at each end."""

    def __init__(self, values: list[float], start: float, end: float) -> None:
        self.low, self.high = int(min(values) // 1), max(int(min(values) // 1) + 1, int(-(-max(values) // 1)))
        self._start, self._end = start, end

    def __call__(self, value: float) -> float:
        return self._start + (value - self.low) / (self.high - self.low) * (self._end - self._start)


def _axes(across: _Scale, up: _Scale) -> list[str]:
    lines = []
    for power in range(across.low, across.high + 1):
        x = across(power)
        lines.append(f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}" stroke="#eeeeee"/>')
        lines.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{10**power:,}</text>')
    for power in range(up.low, up.high + 1):
        y = up(power)
        lines.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#eeeeee"/>')
        lines.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{10.0**power:g} s</text>')
    return lines


def _line(way: str, points: list[tuple[float, float]]) -> list[str]:
    colour = COLOURS.get(way, "#000000")
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points]
    x, y = points[-1]
    name = f'<text x="{x + 8:.1f}" y="{y + 4:.1f}" fill="{colour}">{escape(way)}</text>'
    return [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>', *dots, name]
