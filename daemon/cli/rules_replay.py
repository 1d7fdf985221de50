"""`followupd rules replay`: what rules would have done, day by day, through the mail of the past."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from daemon.cli.settings import progress
from daemon.cli.tried import Trial, tried
from daemon.cli.writing import write_private
from daemon.errors import Usage
from daemon.replay import as_json, page
from daemon.replay.gather import History, history
from daemon.replay.run import Run, run
from daemon.replay.words import lines
from rules.judging.cadence import Terms
from rules.judging.looks import morning_of
from rules.policy import OwnPhrases
from rules.replay.days import replay


def command(arguments: argparse.Namespace) -> int:
    with tried(arguments) as trial:
        if arguments.since > trial.terms.day(trial.now):
            raise Usage(f"--since: {arguments.since} is still to come. Name a day of the past")
        files = [arguments.rules, *([arguments.beside] if arguments.beside else [])]
        terms = [trial.under(file) for file in files]
        runs = _runs(files, terms, trial, arguments)
    if arguments.output:
        write_private(arguments.output, _drawn(arguments.output, runs, trial.terms))
    if arguments.json:
        print(json.dumps(as_json.document(runs, trial.terms), ensure_ascii=False, indent=2))
        return 0
    print("\n".join(lines(runs, trial.terms)))
    if arguments.output:
        print(f"\nThe page is {arguments.output.resolve()}. Open it in a browser; it needs no network.")
    return 0


def _runs(
    files: Sequence[Path], terms: Sequence[Terms], trial: Trial, arguments: argparse.Namespace
) -> tuple[Run, ...]:
    """Send each set of rules through the past; what two of them read alike is read once."""
    names = [file.name for file in files] if len({file.name for file in files}) == len(files) else list(map(str, files))
    pasts: dict[OwnPhrases, History] = {}
    runs = []
    for name, rules in zip(names, terms, strict=True):
        phrases = rules.policy.phrases
        if phrases not in pasts:
            since = morning_of(arguments.since, rules)
            with progress("Reading") as told:
                pasts[phrases] = history(trial.mail, rules, since, trial.now, told)
        days = (rules.day(trial.now) - arguments.since).days + 1
        with progress(f"Replaying {name}", days) as told:
            gone_through = replay(pasts[phrases].strands, rules, arguments.since, trial.now)
            runs.append(run(name, pasts[phrases], gone_through, told))
    return tuple(runs)


def _drawn(target: Path, runs: Sequence[Run], terms: Terms) -> bytes:
    return page.svg(runs, terms) if target.suffix.lower() == ".svg" else page.page(runs, terms)
