"""Learns what the last words before an end sound like, and prints how well: `python -m tests.training.ending [--write]`."""

from __future__ import annotations

import argparse
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rules.lexicon.act import Act
from rules.policy import Stage
from rules.reader.ending import Last
from rules.reader.terms import grams
from tests.training import acts
from tests.training.examples import FOLDS, Example, corpus_examples, fold_of, snippet_examples
from tests.training.fitting import Vector, dot, fit

WORDS, MARKS = 8.0, 1.0  # how freely terms and marks may take weight
PENALTY = 1.0
UNIT = 0.04  # weights are kept as multiples of this
LEAST = 2  # groups; a term that one mailbox alone has is a name
SENTENCE = 0.3  # what one sentence by itself weighs
SNIPPET = 1.0
TARGET = Path(__file__).parents[2] / "rules" / "lexicon" / "ending.py"
ENDS = frozenset({Act.REJECTS, Act.FILLED, Act.WITHDRAWS, Act.DECLINES, Act.ACCEPTS})

_HEAD = '''"""What speaks for an end in the last words exchanged: made by tests/training/ending.py, not by hand."""
# ruff: noqa: E501

from __future__ import annotations

'''


@dataclass(frozen=True, slots=True)
class Sample:
    """The last exchange of a conversation, or one sentence. group: as of Example."""

    group: str
    ended: bool
    weight: float
    seen: Last


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep what is learnt in the program")
    asked = parser.parse_args()
    conversations = tuple(samples(corpus_examples()))
    said = (*samples(snippet_examples(weight=SNIPPET)), *sentences())
    print(report(conversations, cross_validated(conversations, said)))
    if asked.write:
        TARGET.write_text(module(learnt((*conversations, *said))), encoding="utf-8")


def samples(examples: Iterable[Example]) -> Iterator[Sample]:
    """Yield the last exchanges of the conversations whose stage is labelled."""
    for example in examples:
        if example.stage is not None:
            yield Sample(example.group, example.stage is Stage.CLOSED, example.weight, example.last)


def sentences() -> Iterator[Sample]:
    """Yield the labelled sentences, as the only one of a letter."""
    for one in acts.sentences():
        side = "m" if one.mine else "t"
        terms = frozenset(f"{kind}:{gram}" for gram in grams(one.text) for kind in ("b", side))
        yield Sample(one.group, not one.acts.isdisjoint(ENDS), SENTENCE, Last(terms, frozenset()))


def cross_validated(tested: Sequence[Sample], rest: Sequence[Sample]) -> list[float]:
    """Return the score of each sample by what was learnt without its group."""
    found = [0.0] * len(tested)
    for fold in range(FOLDS):
        weights = learnt([one for one in (*tested, *rest) if fold_of(one.group) != fold])
        for n, one in enumerate(tested):
            if fold_of(one.group) == fold:
                found[n] = dot(weights, vector(one.seen))
    return found


def learnt(these: Sequence[Sample]) -> Mapping[str, float]:
    """Return the weights of terms and marks, each by its name, and of '' before anything is seen."""
    groups: dict[str, set[str]] = defaultdict(set)
    for one in these:
        for feature in (*one.seen.terms, *one.seen.marks):
            groups[feature].add(one.group)
    common = {feature for feature, those in groups.items() if len(those) >= LEAST} | {""}
    vectors = [{f: v for f, v in vector(one.seen).items() if f in common} for one in these]
    return fit(vectors, [one.ended for one in these], [one.weight for one in these], penalty=PENALTY, rounds=15)


def vector(seen: Last) -> Vector:
    share = WORDS / math.sqrt(len(seen.terms) or 1)
    return {"": MARKS, **dict.fromkeys(sorted(seen.terms), share), **dict.fromkeys(sorted(seen.marks), MARKS)}


def report(these: Sequence[Sample], found: Sequence[float]) -> str:
    """Return for several thresholds how many ends lie above, and how many others."""
    ends = [score for one, score in zip(these, found, strict=True) if one.ended]
    others = [score for one, score in zip(these, found, strict=True) if not one.ended]
    return "\n".join(
        f"above {least:4}: {sum(s >= least for s in ends)}/{len(ends)} ends, "
        f"{sum(s >= least for s in others)}/{len(others)} others"
        for least in (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)
    )


def module(weights: Mapping[str, float]) -> str:
    """Return the Python module that keeps the weights: its start, its marks, its terms in UNITs."""
    steps: dict[int, list[str]] = defaultdict(list)
    for feature, weight in sorted(weights.items()):
        count = round(weight * WORDS / UNIT)
        if ":" in feature and count:
            steps[count].append(feature)
    marks = {f: round(w * MARKS, 2) for f, w in sorted(weights.items()) if f and ":" not in f}
    told = "".join(f'    "{mark}": {weight},\n' for mark, weight in marks.items())
    said = "".join(f'    {count}: "{" ".join(steps[count])}",\n' for count in sorted(steps))
    start = round(weights.get("", 0.0) * MARKS, 2)
    return (
        f"{_HEAD}UNIT = {UNIT}\nSTART = {start}  # before anything was seen\n"
        f"MARKS: dict[str, float] = {{\n{told}}}\nTERMS: dict[int, str] = {{\n{said}}}\n"
    )


if __name__ == "__main__":
    main()
