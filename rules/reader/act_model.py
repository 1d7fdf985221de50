"""Which acts a sentence's features speak for: a linear model for each act, fitted on labelled sentences."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from rules.lexicon.act import Act
from rules.lexicon.act_weights import MINE, THEIRS

_SCALE = 100  # weights are written in hundredths

Scores = dict[Act, float]


def scores(features: Iterable[str], *, mine: bool) -> Scores:
    """Return for each act that was learned how much speaks for it: above 0 it is likely."""
    learned = _learned(mine=mine)
    found = dict(learned.start)
    for feature in features:
        for act, weight in learned.weights.get(feature, ()):
            found[act] += weight
    return found


class _Learned:
    """The weights of one side, by feature. start: where each act's score begins."""

    __slots__ = ("start", "weights")

    def __init__(self, written: dict[str, str]) -> None:
        self.start: Scores = {}
        self.weights: dict[str, list[tuple[Act, float]]] = {}
        for name, text in written.items():
            act = Act(name)
            start, *pairs = text.split("|")
            self.start[act] = int(start) / _SCALE
            for pair in pairs:
                feature, _, weight = pair.rpartition(" ")
                self.weights.setdefault(feature, []).append((act, int(weight) / _SCALE))


@cache
def _learned(*, mine: bool) -> _Learned:
    return _Learned(MINE if mine else THEIRS)
