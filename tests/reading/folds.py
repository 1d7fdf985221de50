"""Reads each mailbox of 'tune' by models that were learnt without it: what is learnt is judged on what it never saw."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rules.reader.progress import Course
from tests.reading.score import Answer, answers, mailboxes
from tests.training import acts, candidacy, ending, progress
from tests.training.examples import FOLDS, Example, corpus_examples, fold_of, snippet_examples

_ROOT = Path(__file__).parents[2]


def crossed(folder: Path) -> list[Answer]:
    """Return the answers on all mailboxes of 'tune', each by the program with the models that never saw it."""
    examples = tuple(corpus_examples(folder))
    snippets = {weight: tuple(snippet_examples(weight=weight)) for weight in (candidacy.SNIPPET, progress.SNIPPET)}
    alone = tuple(ending.sentences())
    return _answers(
        folder,
        [
            _learnt(
                spoken, _others(examples, fold), snippets, tuple(one for one in alone if fold_of(one.group) != fold)
            )
            for fold, spoken in enumerate(acts.modules_by_fold())
        ],
    )


def unlearnt(folder: Path) -> list[Answer]:
    """Return the answers by the lists of phrases and signs alone: no word has a weight that was learnt from mail.

    How much each sign counts is learnt all the same, and what kind of meeting is told by its name.
    """
    examples = tuple(_bare(example) for example in corpus_examples(folder))
    silent = acts.module({False: {}, True: {}})
    never = ending.module({"": -100.0})
    return _answers(
        folder,
        [
            {
                "act_weights": silent,
                "candidacy": candidacy.module(candidacy.learnt(seen)),
                "progress": progress.module(progress.learnt(tuple(progress.staged(seen)))),
                "ending": never,
            }
            for seen in (_others(examples, fold) for fold in range(FOLDS))
        ],
    )


def _learnt(
    spoken: str, seen: Sequence[Example], snippets: Mapping[float, Sequence[Example]], alone: Sequence[ending.Sample]
) -> dict[str, str]:
    """Return the modules of the lexicon that are learnt, by their names."""
    said, told = snippets[candidacy.SNIPPET], snippets[progress.SNIPPET]
    return {
        "act_weights": spoken,
        "candidacy": candidacy.module(candidacy.learnt((*seen, *said))),
        "progress": progress.module(progress.learnt(tuple(progress.staged((*seen, *told))))),
        "ending": ending.module(ending.learnt((*ending.samples((*seen, *told)), *alone))),
    }


def _others(examples: Sequence[Example], fold: int) -> tuple[Example, ...]:
    return tuple(example for example in examples if fold_of(example.group) != fold)


def _bare(example: Example) -> Example:
    """Return an example without its words, and of its course the kind of its meetings alone."""
    kinds = frozenset(mark for mark in example.course.marks if mark.startswith("kind "))
    return replace(example, terms=frozenset(), course=Course(frozenset(), kinds))


def _answers(folder: Path, lexicons: Sequence[Mapping[str, str]]) -> list[Answer]:
    """Return the answers of each fold's mailboxes by the program with its lexicon.

    Each fold's program is a copy beside the other's, so that nothing of one reaches the other.
    """
    with tempfile.TemporaryDirectory() as homes:
        found = []
        for fold, lexicon in enumerate(lexicons):
            program = _copied(Path(homes) / str(fold))
            for name, text in lexicon.items():
                (program / "rules" / "lexicon" / f"{name}.py").write_text(text, encoding="utf-8")
            found += _asked(program, folder, fold)
        return found


def _copied(home: Path) -> Path:
    home.mkdir()
    for name in ("rules", "daemon"):
        shutil.copytree(_ROOT / name, home / name)
    (home / "tests").symlink_to(_ROOT / "tests")
    return home


def _asked(program: Path, folder: Path, fold: int) -> list[Answer]:
    asked = [sys.executable, "-m", "tests.reading.folds", str(folder), str(fold)]
    said: list[Answer] = pickle.loads(subprocess.run(asked, cwd=program, check=True, stdout=subprocess.PIPE).stdout)
    return said


def main() -> None:
    folder, fold = Path(sys.argv[1]), int(sys.argv[2])
    boxes = (mailbox for mailbox in mailboxes(folder, "tune") if fold_of(mailbox.id) == fold)
    sys.stdout.buffer.write(pickle.dumps([answer for mailbox in boxes for answer in answers(mailbox)]))


if __name__ == "__main__":
    main()
