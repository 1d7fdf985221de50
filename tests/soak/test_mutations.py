"""Ten thousand broken messages: each is read or passed over, and none stops the pass."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from daemon.cli import main
from tests.letters import Mailbox, load
from tests.mutations import mutated
from tests.reading.score import CORPUS

MUTATIONS = int(os.environ.get("FOLLOWUPD_MUTATIONS", "10000"))


def _preview(mailbox: Mailbox, folder: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    me = [word for address in sorted(mailbox.addresses) for word in ("--me", address)]
    when = ["--at", mailbox.at.isoformat(), "--tz", str(mailbox.tz)]
    status = main(["preview", str(folder), *me, *when, "--all", "--json"])
    said = capsys.readouterr()
    assert status == 0, said.err
    found: list[dict[str, object]] = json.loads(said.out)["conversations"]
    return found


def test_no_broken_message_stops_a_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dice = random.Random(20261123)
    paths = sorted(CORPUS.glob("*.yaml"))
    broken = conversations = 0
    while broken < MUTATIONS:
        mailbox = load(dice.choice(paths))
        folder = tmp_path / str(broken)
        folder.mkdir()
        for number, raw in enumerate(mailbox.messages):
            (folder / f"{number:03}.eml").write_bytes(raw)
            (folder / f"{number:03}-broken.eml").write_bytes(mutated(raw, dice))
        broken += len(mailbox.messages)
        conversations += len(_preview(mailbox, folder, capsys))
    with capsys.disabled():
        print(f"{broken} broken messages, {conversations} conversations read")
    assert conversations > MUTATIONS // 20
