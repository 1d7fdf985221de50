"""Fits the model of acts on the labelled sentences: `python -m tests.training.acts [--only ACT] [--show SIDE ACT] [--write]`.

One model for each side and act, fitted in a fixed order, so that the same data gives the same weights. A threshold for each act is found by cross-validation and folded into where its score begins.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from daemon.config.workdays import workdays
from rules.letter import Letter, Origin
from rules.lexicon.act import Act
from rules.message import Address, Envelope, Place
from rules.reader.acts import cues
from tests.training.examples import FOLDS, fold_of

SENTENCES = (Path(__file__).parent.parent / "corpus" / "sentences", Path(__file__).parent / "sentences")
WEIGHTS = Path(__file__).parent.parent.parent / "rules" / "lexicon" / "act_weights.py"
SAID = datetime(2026, 3, 4, 10, tzinfo=UTC)
ROUNDS, LEAST, SEED = 13, 2, 7
SLACK = 4.0  # how dearly a mistake on the material is bought: 1/(2C)
ENOUGH = 20  # sentences that do an act
PRUNED = 6  # hundredths: smaller weights are left out
# Acts that close a conversation or keep it quiet for long: a wrong one costs more than a missed one.
CAREFUL = frozenset(
    {Act.REJECTS, Act.FILLED, Act.OFFERS, Act.WITHDRAWS, Act.DECLINES, Act.ACCEPTS, Act.FORBIDS, Act.CANCELS, Act.HELD}
)


Written = dict[bool, dict[str, str]]  # for the owner's side and theirs, each act's model as a line


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence. acts: what it does. group: the mailbox that it is from, else itself."""

    group: str
    mine: bool
    text: str
    acts: frozenset[Act]
    features: tuple[str, ...]
    fold: int


@dataclass(frozen=True, slots=True)
class Model:
    start: float
    weights: dict[str, float]

    def score(self, features: Iterable[str]) -> float:
        return self.start + sum(self.weights.get(feature, 0.0) for feature in features)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="acts whose names begin so")
    parser.add_argument("--write", action="store_true", help="write the weights into rules/lexicon")
    parser.add_argument("--show", nargs=2, metavar=("SIDE", "ACT"), help="the sentences that are judged wrongly")
    asked = parser.parse_args()
    written: Written = {False: {}, True: {}}
    for side, act, these in learnable(tuple(sentences())):
        if not act.value.startswith(asked.only) or (asked.show and asked.show != [side, act.value]):
            continue
        outside = crossed(these, act, without_each_fold(these, act))
        threshold = best(outside, careful=act in CAREFUL)
        print(f"{side:6} {act.value:12} {report(outside, threshold)}", flush=True)
        if asked.show:
            show(outside, threshold)
        if asked.write:
            written[side == "mine"][act.value] = as_text(fitted(these, act), threshold)
    if asked.write:
        WEIGHTS.write_text(module(written), encoding="utf-8")


def learnable(found: Sequence[Labelled]) -> Iterator[tuple[str, Act, Sequence[Labelled]]]:
    """Yield each side and act of which there are enough examples, with the sentences of that side."""
    for side in ("theirs", "mine"):
        these = [one for one in found if one.mine is (side == "mine")]
        yield from ((side, act, these) for act in Act if sum(act in one.acts for one in these) >= ENOUGH)


def modules_by_fold() -> tuple[str, ...]:
    """Return for each fold the module of the weights that were learnt without its sentences.

    The thresholds are those of all folds together.
    """
    written: tuple[Written, ...] = tuple({False: {}, True: {}} for _ in range(FOLDS))
    for side, act, these in learnable(tuple(sentences())):
        models = without_each_fold(these, act)
        threshold = best(crossed(these, act, models), careful=act in CAREFUL)
        for fold, model in enumerate(models):
            written[fold][side == "mine"][act.value] = as_text(model, threshold)
    return tuple(module(weights) for weights in written)


def sentences() -> Iterable[Labelled]:
    """Yield every labelled sentence, in the order of the files: side, language, acts, text, mailbox, between tabs.

    The mailbox stands only where the sentence is from one; it is then tested by what was learnt without that mailbox.
    """
    days = workdays("US")
    for path in (path for folder in SENTENCES for path in sorted(folder.glob("*.tsv"))):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            side, language, labels, text, *group = line.split("\t")
            envelope = Envelope(str(number), Address("", "a@b.example"), (), SAID, "", Place.INBOX)
            origin = Origin.OWNER if side == "mine" else Origin.HUMAN
            letter = Letter(envelope, origin, language, "", "", (text,), (), "")
            seen = cues(text, letter, languages=(language,), workdays=days)
            home = (*group, text)[0]
            yield Labelled(
                home, side == "mine", text, acts_of(labels, text), tuple(sorted(seen.features)), fold_of(home)
            )


def acts_of(labels: str, text: str) -> frozenset[Act]:
    """Return the acts that a label means: who wants times named, or proposes with a question, asks."""
    acts = {Act(label) for label in labels.split(",") if label != "none"}
    if Act.SEEKS_TIMES in acts or (acts & {Act.PROPOSES, Act.MOVES, Act.OFFERS, Act.REOPENS} and "?" in text):
        acts.add(Act.ASKS)
    return frozenset(acts)


def fitted(these: Sequence[Labelled], act: Act) -> Model:
    """Return the model of one act: a linear support vector machine, by dual coordinate descent.

    Hsieh et al., ICML 2008, algorithm 1 with squared loss; examples that need no correction are looked at in every
    third round only.
    """
    seen = Counter(feature for one in these for feature in one.features)
    ids = {feature: number for number, feature in enumerate(sorted(f for f in seen if seen[f] >= LEAST))}
    rows = [[(ids[f], value_of(f)) for f in one.features if f in ids] for one in these]
    signs = [1.0 if act in one.acts else -1.0 for one in these]
    widths = [sum(value * value for _, value in row) + 1.0 for row in rows]
    weights, start, pulls = [0.0] * len(ids), 0.0, [0.0] * len(rows)
    order = list(range(len(rows)))
    dice = random.Random(SEED)
    busy = set(order)
    for turn in range(ROUNDS):
        dice.shuffle(order)
        for index in order if turn % 3 == 0 else [i for i in order if i in busy]:
            row, sign = rows[index], signs[index]
            slope = sign * (start + sum(weights[i] * value for i, value in row)) - 1 + pulls[index] * SLACK
            if pulls[index] == 0.0 and slope >= 0:
                busy.discard(index)
                continue
            busy.add(index)
            pull = max(0.0, pulls[index] - slope / (widths[index] + SLACK))
            step, pulls[index] = (pull - pulls[index]) * sign, pull
            start += step
            for i, value in row:
                weights[i] += step * value
    return Model(start, {feature: weights[number] * value_of(feature) for feature, number in ids.items()})


def value_of(feature: str) -> float:
    """Return how much a feature counts before anything is learned: phrases more than words, groups less."""
    if feature[0] in "=@+~":
        return 2.0 if feature[0] == "=" else 1.0
    if feature[0] == "%":
        return 0.4 if ">" in feature else 0.7
    return (1.0, 0.7, 0.5)[feature.count(" ")]


def without_each_fold(these: Sequence[Labelled], act: Act) -> list[Model]:
    """Return for each fold the model that has not seen it."""
    return [fitted([one for one in these if one.fold != fold], act) for fold in range(FOLDS)]


def crossed(these: Sequence[Labelled], act: Act, models: Sequence[Model]) -> list[tuple[float, bool, str]]:
    """Return for each sentence the score that the model gives which has not seen it, and the truth."""
    return [(models[one.fold].score(one.features), act in one.acts, one.text) for one in these]


def best(outside: Sequence[tuple[float, bool, str]], *, careful: bool) -> float:
    """Return the threshold with the best F1; F0.5, which weighs precision more, of what must be careful."""
    beta = 0.25 if careful else 1.0
    total = sum(is_it for _, is_it, _ in outside)
    hits, top, at = 0, 0.0, 0.0
    ranked = sorted(outside, key=lambda one: -one[0])
    for count, (score, is_it, _) in enumerate(ranked, 1):
        hits += is_it
        value = (1 + beta) * hits / (beta * total + count)
        if value > top:
            below = ranked[count][0] if count < len(ranked) else score
            top, at = value, (score + below) / 2
    return at


def report(outside: Sequence[tuple[float, bool, str]], threshold: float) -> str:
    total = sum(is_it for _, is_it, _ in outside)
    made = [is_it for score, is_it, _ in outside if score > threshold]
    precision, recall = sum(made) / max(1, len(made)), sum(made) / max(1, total)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"precision {precision:.2f} recall {recall:.2f} F1 {f1:.2f} of {total} above {threshold:.2f}"


def show(outside: Sequence[tuple[float, bool, str]], threshold: float) -> None:
    for score, is_it, text in sorted(outside):
        if (score > threshold) != is_it:
            print(f"    {'missed' if is_it else 'wrong '} {score:6.2f} {text}")


def as_text(model: Model, threshold: float) -> str:
    """Return a model on one line: where its score begins, then each feature with its weight in hundredths."""
    kept = sorted((feature, round(weight * 100)) for feature, weight in model.weights.items())
    return "|".join(
        (
            str(round((model.start - threshold) * 100)),
            *(f"{f} {w}" for f, w in kept if abs(w) >= PRUNED and "|" not in f),
        )
    )


def module(written: Written) -> str:
    """Return the source of the module that holds the weights."""
    lines = [
        '"""How much each feature of a sentence speaks for an act, in hundredths: written by tests/training/acts.py."""',
        "",
        "# ruff: noqa: E501 - one line for each act",
        "",
        "from __future__ import annotations",
    ]
    for mine, name in ((False, "THEIRS"), (True, "MINE")):
        lines += ["", f"{name}: dict[str, str] = {{"]
        lines += [f"    {_quoted(act)}: {_quoted(text)}," for act, text in written[mine].items()]
        lines += ["}"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    main()
