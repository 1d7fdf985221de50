"""Prints how well the corpus is read: `python -m tests.reading.measure [tune|judge|all|folds|phrases] [--misses] [--folder DIR]`."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.reading.folds import crossed, unlearnt
from tests.reading.score import CORPUS, DRAFTED, FIELDS, Answer, answers, mailboxes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", nargs="?", default="all", choices=("tune", "judge", "all", "folds", "phrases"))
    parser.add_argument("--folder", type=Path, default=CORPUS)
    parser.add_argument("--misses", action="store_true", help="each miss with what misled it")
    parser.add_argument("--field", help="misses of this field only")
    asked = parser.parse_args()
    halves = ("tune", "judge") if asked.half == "all" else (asked.half,)
    for half in halves:
        found = _READ[half](asked.folder) if half in _READ else _read(asked.folder, half)
        print(f"── {half} ──")
        print(table(found))
        if asked.misses:
            print(misses(found, asked.field))


_READ = {"folds": crossed, "phrases": unlearnt}  # 'tune' by what never saw it, and by nothing that was learnt


def _read(folder: Path, half: str) -> list[Answer]:
    return [answer for mailbox in mailboxes(folder, half) for answer in answers(mailbox)]


def table(found: Sequence[Answer]) -> str:
    """Return right/total for each field, the drafts' precision and recall, and the confusion of actions."""
    lines = []
    for field in FIELDS:
        these = [answer for answer in found if answer.field == field]
        right = sum(answer.right for answer in these)
        lines.append(f"{field:16} {right:4}/{len(these):<4} {right / max(len(these), 1):.3f}")
    actions = [answer for answer in found if answer.field == "action"]
    wanted = [a for a in actions if a.expected in DRAFTED]
    made = [a for a in actions if a.said in DRAFTED]
    hits = sum(a.right for a in made)
    lines.append(f"{'draft precision':16} {hits:4}/{len(made):<4} {hits / max(len(made), 1):.3f}")
    lines.append(f"{'draft recall':16} {hits:4}/{len(wanted):<4} {hits / max(len(wanted), 1):.3f}")
    confusion = Counter((str(a.expected), str(a.said)) for a in actions if not a.right)
    lines += [f"  {expected} read as {said}: {count}" for (expected, said), count in confusion.most_common()]
    return "\n".join(lines)


def misses(found: Iterable[Answer], field: str | None) -> str:
    """Return each miss on a line, with what it was read from."""
    return "\n".join(
        f"{a.mailbox} #{a.thread} {a.field}: expected {a.expected!r}, said {a.said!r} [{a.evidence[:300]}]"
        for a in found
        if not a.right and field in {None, a.field}
    )


if __name__ == "__main__":
    main()
