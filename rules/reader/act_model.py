"""Which acts a sentence's features speak for: a linear model for each act, fitted on labelled sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from rules.lexicon.act import Act
from rules.lexicon.act_weights import MINE, THEIRS

_SCALE = 100  # weights are written in hundredths
# A feature's weights for all acts are kept side by side in one whole number, so that one addition adds them all, and
# exactly: sums of fractions differ in the last place with the order of a set, which is another in every process.
_BITS = 32
_HALF, _ALL = 1 << (_BITS - 1), (1 << _BITS) - 1

Scores = dict[Act, float]


def scores(features: Iterable[str], *, mine: bool) -> Scores:
    """Return for each act that was learned how much speaks for it: above 0 it is likely."""
    learned = _learned(mine=mine)
    known = learned.weights
    total = sum([known[feature] for feature in features if feature in known], learned.start)
    return dict(zip(learned.acts, (weight / _SCALE for weight in _apart(total, len(learned.acts))), strict=True))


class _Learned:
    """The weights of one side, by feature, and where each act's score begins: numbers that hold those of all acts."""

    __slots__ = ("acts", "start", "weights")

    def __init__(self, written: dict[str, str]) -> None:
        self.acts = tuple(Act(name) for name in written)
        starts: list[int] = []
        weights: dict[str, list[int]] = {}
        for place, text in enumerate(written.values()):
            start, *pairs = text.split("|")
            starts.append(int(start))
            for pair in pairs:
                feature, _, weight = pair.rpartition(" ")
                weights.setdefault(feature, [0] * len(written))[place] = int(weight)
        self.start = _together(starts)
        self.weights = {feature: _together(each) for feature, each in weights.items()}


def _together(weights: Sequence[int]) -> int:
    return sum(weight << (_BITS * place) for place, weight in enumerate(weights) if weight)


def _apart(total: int, count: int) -> Iterator[int]:
    for _ in range(count):
        weight = ((total + _HALF) & _ALL) - _HALF
        yield weight
        total = (total - weight) >> _BITS


@cache
def _learned(*, mine: bool) -> _Learned:
    return _Learned(MINE if mine else THEIRS)
