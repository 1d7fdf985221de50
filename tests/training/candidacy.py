"""Learns what speaks for an own candidacy, and prints how well: `python -m tests.training.candidacy [--write]`."""

from __future__ import annotations

import argparse
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rules.lexicon.sign import OF_SHAPE, Sign
from tests.training.examples import FOLDS, Example, corpus_examples, fold_of, snippet_examples
from tests.training.fitting import Vector, chance, dot, fit

WORDS, SHAPE, LISTS = 8.0, 1.5, 0.4  # how freely terms, signs of shape and signs from lists of words may take weight
PENALTY = 1.0
SNIPPET = 0.5  # a snippet is short and says little of who writes, so it counts half
UNIT = 0.04  # weights are kept as multiples of this
LEAST_GROUPS = 2  # a term that one mailbox alone has is a name
TARGET = Path(__file__).parents[2] / "rules" / "lexicon" / "candidacy.py"

_HEAD = '''"""What speaks for an own candidacy, and how much: made by tests/training/candidacy.py, not by hand."""
# ruff: noqa: E501

from __future__ import annotations

from rules.lexicon.sign import Sign

'''


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep what is learnt in the program")
    asked = parser.parse_args()
    corpus = tuple(corpus_examples())
    snippets = tuple(snippet_examples(weight=SNIPPET))
    print(f"{len(corpus)} conversations, {len(snippets)} snippets")
    for name, tested, rest in (("conversations", corpus, snippets), ("snippets", snippets, corpus)):
        print(report(name, tested, cross_validated(tested, rest)))
    if asked.write:
        TARGET.write_text(module(learnt((*corpus, *snippets))), encoding="utf-8")


def cross_validated(tested: Sequence[Example], rest: Sequence[Example]) -> list[float]:
    """Return the score of each example by what was learnt without its group."""
    scores = [0.0] * len(tested)
    for fold in range(FOLDS):
        weights = learnt((*(e for e in tested if fold_of(e.group) != fold), *rest))
        for n, example in enumerate(tested):
            if fold_of(example.group) == fold:
                scores[n] = dot(weights, vector(example))
    return scores


def learnt(examples: Sequence[Example]) -> dict[str, float]:
    """Return the weights: of terms by their names, of signs by theirs, and of '' before anything is seen."""
    common = _common(examples)
    vectors = [{f: v for f, v in vector(example).items() if f in common} for example in examples]
    return fit(vectors, [e.own for e in examples], [e.weight for e in examples], penalty=PENALTY)


def vector(example: Example) -> Vector:
    """Return the features; those of the words so that long and short conversations weigh the same."""
    share = WORDS / math.sqrt(len(example.terms) or 1)
    words = dict.fromkeys(example.terms, share)
    return {"": SHAPE, **words, **{sign.name: _room(sign) * strength for sign, strength in example.signs.items()}}


def _room(sign: Sign) -> float:
    """Return how freely a sign may take weight. The lists of words were written with these very examples at hand."""
    return SHAPE if sign in OF_SHAPE else LISTS


def report(name: str, examples: Sequence[Example], scores: Sequence[float]) -> str:
    """Return precision and recall at several thresholds."""
    lines = [f"── {name} ──"]
    own = sum(example.own for example in examples)
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        taken = [e.own for e, score in zip(examples, scores, strict=True) if chance(score) >= least]
        right = sum(taken) + (len(examples) - own) - (len(taken) - sum(taken))
        lines.append(
            f"from {least}: precision {sum(taken) / max(len(taken), 1):.3f} recall {sum(taken) / max(own, 1):.3f}"
            f" right {right / max(len(examples), 1):.3f}"
        )
    return "\n".join(lines)


def module(weights: Mapping[str, float]) -> str:
    """Return the Python module that keeps the weights: terms by their weight, in UNITs."""
    steps: dict[int, list[str]] = defaultdict(list)
    for feature, weight in sorted(weights.items()):
        count = round(weight * WORDS / UNIT)
        if ":" in feature and count:
            steps[count].append(feature)
    signs = "".join(f"    Sign.{sign.name}: {weights.get(sign.name, 0.0) * _room(sign):.2f},\n" for sign in Sign)
    terms = "".join(f'    {count}: "{" ".join(steps[count])}",\n' for count in sorted(steps))
    return (
        f"{_HEAD}UNIT = {UNIT}\nBEFORE = {weights.get('', 0.0) * SHAPE:.2f}  # before anything was seen\n\n"
        f"SIGNS: dict[Sign, float] = {{\n{signs}}}\n\n"
        f"# Each with its kind before the colon (see rules/terms.py), grouped by weight.\n"
        f"TERMS: dict[int, str] = {{\n{terms}}}\n"
    )


def _common(examples: Iterable[Example]) -> set[str]:
    groups: dict[str, set[str]] = defaultdict(set)
    for example in examples:
        for term in example.terms:
            groups[term].add(example.group)
    return {term for term, those in groups.items() if len(those) >= LEAST_GROUPS} | {"", *(sign.name for sign in Sign)}


if __name__ == "__main__":
    main()
