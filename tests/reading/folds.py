"""Reads each mailbox of 'tune' by models that were learnt without it: what is learnt is judged on what it never saw."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.reading.score import Answer, answers, mailboxes
from tests.training import acts, candidacy, ending, progress
from tests.training.examples import FOLDS, corpus_examples, fold_of, snippet_examples

_ROOT = Path(__file__).parents[2]


def crossed(folder: Path) -> list[Answer]:
    """Return the answers on all mailboxes of 'tune', each by the program with the models that never saw it.

    Each fold's program is a copy beside the other's, so that nothing of one reaches the other.
    """
    with tempfile.TemporaryDirectory() as homes:
        programs = [_copied(Path(homes) / str(fold)) for fold in range(FOLDS)]
        examples = tuple(corpus_examples(folder))
        said, staged = (tuple(snippet_examples(weight=w)) for w in (candidacy.SNIPPET, progress.SNIPPET))
        alone = tuple(ending.sentences())
        for fold, spoken in enumerate(acts.modules_by_fold()):
            lexicon = programs[fold] / "rules" / "lexicon"
            seen = tuple(example for example in examples if fold_of(example.group) != fold)
            last = tuple(one for one in (*ending.samples(seen), *alone) if fold_of(one.group) != fold)
            (lexicon / "act_weights.py").write_text(spoken, encoding="utf-8")
            (lexicon / "candidacy.py").write_text(candidacy.module(candidacy.learnt((*seen, *said))), encoding="utf-8")
            stages = progress.learnt(tuple(progress.staged((*seen, *staged))))
            (lexicon / "progress.py").write_text(progress.module(stages), encoding="utf-8")
            (lexicon / "ending.py").write_text(ending.module(ending.learnt(last)), encoding="utf-8")
        return [answer for fold, program in enumerate(programs) for answer in _asked(program, folder, fold)]


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
