"""`followupd explain`: one conversation as a time line, every fact with its sentence, every rule that applied."""

from __future__ import annotations

import argparse
import json
import sys

from daemon.cli.matching import the_one
from daemon.cli.settings import moment, settings, state_dir
from daemon.cli.unread import refuse_unread
from daemon.errors import Usage
from daemon.overview import current, overview, with_rows
from daemon.reader import Reader
from daemon.report.story import story
from daemon.view import explanation
from daemon.wiring import state, terms


def command(arguments: argparse.Namespace) -> int:
    from daemon.cli.telling import told  # noqa: PLC0415

    words = " ".join(arguments.word)
    if not words.strip("<> "):
        raise Usage("explain: no word was said. Name the company, the person, the role, or an id from `status`")
    chosen, now = settings(arguments), moment(arguments)
    owner, rules, zone = chosen.owner.owner(), terms(chosen), chosen.owner.zone
    with state(state_dir(chosen), owner, alone=False) as kept:
        refuse_unread(chosen, kept)
        if arguments.at:
            found = overview(chosen, kept, now, only_until=True)
        else:
            found = current(chosen, kept, now, over_too=True).conversations
        conversation = with_rows(the_one(found, words, zone), chosen, kept)
        if arguments.json:
            print(json.dumps({"version": 1, **explanation(conversation, zone)}, ensure_ascii=False, indent=2))
            return 0
        messages = Reader(kept.index, owner, rules.workdays, rules.policy.phrases).messages(conversation.rows)
    lines = told(conversation, story(conversation, messages, owner, rules, now), now.astimezone(zone))
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0
