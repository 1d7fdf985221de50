"""Learns how far a candidacy has come, and prints how well: `python -m tests.training.progress [--write]`."""

from __future__ import annotations

import argparse
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rules.policy import Stage
from rules.reader.progress import Course
from tests.training.examples import FOLDS, Example, corpus_examples, fold_of, snippet_examples
from tests.training.fitting import Vector, dot, fit

WORDS, MARKS = 8.0, 2.0  # how freely terms and marks may take weight
PENALTY = 1.0
SNIPPET = 1.0
UNIT = 0.04  # weights are kept as multiples of this
LEAST_GROUPS = 2  # a term that one mailbox alone has is a name
TARGET = Path(__file__).parents[2] / "rules" / "lexicon" / "progress.py"
STEPS = (Stage.SCREENING, Stage.FIRST_INTERVIEW, Stage.LATER_INTERVIEW)

_HEAD = '''"""What speaks for each step of a candidacy, and how much: made by tests/training/progress.py, not by hand."""
# ruff: noqa: E501

from __future__ import annotations

from rules.policy import Stage

'''

Weights = Mapping[Stage, Mapping[str, float]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep what is learnt in the program")
    asked = parser.parse_args()
    corpus = tuple(staged(corpus_examples()))
    snippets = tuple(staged(snippet_examples(weight=SNIPPET)))
    print(f"{len(corpus)} conversations, {len(snippets)} snippets")
    print(report(corpus, cross_validated(corpus, snippets)))
    if asked.write:
        TARGET.write_text(module(learnt((*corpus, *snippets))), encoding="utf-8")


def staged(examples: Iterable[Example]) -> Iterable[Example]:
    """Yield those that are labelled with one of the stages before an offer."""
    return (example for example in examples if example.stage in {Stage.APPLIED, *STEPS})


def cross_validated(tested: Sequence[Example], rest: Sequence[Example]) -> list[Stage]:
    """Return the stage of each example by what was learnt without its group."""
    found = [Stage.APPLIED] * len(tested)
    for fold in range(FOLDS):
        weights = learnt((*(e for e in tested if fold_of(e.group) != fold), *rest))
        for n, example in enumerate(tested):
            if fold_of(example.group) == fold:
                found[n] = _stage(weights, example.course)
    return found


def learnt(examples: Sequence[Example]) -> Weights:
    """Return for each step the weights of terms and marks, each by its name, and of '' before anything is seen.

    A step is learnt from those alone who came up to it.
    """
    common = _common(examples)
    found: dict[Stage, Mapping[str, float]] = {}
    for step in STEPS:
        these = [e for e in examples if e.stage is not None and e.stage.rank >= step.rank - 1]
        vectors = [{f: v for f, v in vector(e.course).items() if f in common} for e in these]
        ahead = [e.stage is not None and e.stage.rank >= step.rank for e in these]
        found[step] = fit(vectors, ahead, [e.weight for e in these], penalty=PENALTY, rounds=25)
    return found


def vector(seen: Course) -> Vector:
    """Return the features; those of the words so that long and short conversations weigh the same."""
    share = WORDS / math.sqrt(len(seen.terms) or 1)
    return {"": MARKS, **dict.fromkeys(sorted(seen.terms), share), **dict.fromkeys(sorted(seen.marks), MARKS)}


def _stage(weights: Weights, seen: Course) -> Stage:
    stage = Stage.APPLIED
    for step in STEPS:
        if dot(weights[step], vector(seen)) <= 0:
            break
        stage = step
    return stage


def report(examples: Sequence[Example], found: Sequence[Stage]) -> str:
    """Return how many are right, and what was taken for what."""
    right = sum(e.stage is stage for e, stage in zip(examples, found, strict=True))
    wrong = Counter((str(e.stage), str(s)) for e, s in zip(examples, found, strict=True) if e.stage is not s)
    lines = [f"right {right}/{len(examples)} {right / max(len(examples), 1):.3f}"]
    return "\n".join((*lines, *(f"  {stage} taken for {said}: {n}" for (stage, said), n in wrong.most_common())))


def module(weights: Weights) -> str:
    """Return the Python module that keeps the weights: for each step its start, its marks, its terms in UNITs."""
    written = "".join(f"    Stage.{step.name}: {_step(weights[step])},\n" for step in STEPS)
    return (
        f"{_HEAD}UNIT = {UNIT}\n\n# Before anything was seen; the marks; the terms, grouped by weight.\n"
        f"STEPS: dict[Stage, tuple[float, dict[str, float], dict[int, str]]] = {{\n{written}}}\n"
    )


def _step(weights: Mapping[str, float]) -> str:
    steps: dict[int, list[str]] = defaultdict(list)
    marks: dict[str, float] = {}
    for feature, weight in sorted(weights.items()):
        count = round(weight * WORDS / UNIT)
        if ":" in feature and count:
            steps[count].append(feature)
        elif feature and ":" not in feature:
            marks[feature] = round(weight * MARKS, 2)
    told = "".join(f'            "{mark}": {weight},\n' for mark, weight in marks.items())
    said = "".join(f'            {count}: "{" ".join(steps[count])}",\n' for count in sorted(steps))
    start = round(weights.get("", 0.0) * MARKS, 2)
    return f"(\n        {start},\n        {{\n{told}        }},\n        {{\n{said}        }},\n    )"


def _common(examples: Iterable[Example]) -> set[str]:
    groups: dict[str, set[str]] = defaultdict(set)
    for example in examples:
        for feature in (*example.course.terms, *example.course.marks):
            groups[feature].add(example.group)
    return {feature for feature, those in groups.items() if len(those) >= LEAST_GROUPS} | {""}


if __name__ == "__main__":
    main()
