"""Fits a logistic regression with an L2 penalty: small, exact enough, and the same on every machine."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence

Vector = Mapping[str, float]


def fit(
    vectors: Sequence[Vector], own: Sequence[bool], weights: Sequence[float], *, penalty: float, rounds: int = 40
) -> dict[str, float]:
    """Return a weight for each feature.

    Stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, 2013) for the logistic loss: each example has a dual
    in 0..1, and a step on it can be no longer than its curvature allows, so that there is no rate to tune.
    """
    found: dict[str, float] = {}
    duals = [0.0] * len(vectors)
    lengths = [sum(value * value for value in vector.values()) for vector in vectors]
    order = list(range(len(vectors)))
    rng = random.Random(0)
    for _ in range(rounds):
        rng.shuffle(order)
        for n in order:
            sign = 1.0 if own[n] else -1.0
            margin = sign * dot(found, vectors[n])
            step = 1.0 / (1.0 + math.exp(min(margin, 500.0))) - duals[n]
            step /= max(1.0, 0.25 + weights[n] * lengths[n] / penalty)
            duals[n] += step
            scale = sign * step * weights[n] / penalty
            for feature, value in vectors[n].items():
                found[feature] = found.get(feature, 0.0) + scale * value
    return found


def dot(weights: Mapping[str, float], vector: Vector) -> float:
    return sum(weights.get(feature, 0.0) * value for feature, value in vector.items())


def chance(score: float) -> float:
    """Return the probability of a score in log-odds."""
    return 1.0 / (1.0 + math.exp(-max(min(score, 500.0), -500.0)))
