"""What a pass says of itself, what is said before the first one, and of options that mean nothing."""

from __future__ import annotations

import json
import mailbox
import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from daemon import clock
from daemon.cli import main
from daemon.cli.drafts import body
from daemon.config import workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from rules.draft import Draft, Kind
from rules.message import Address

NOW = "2026-09-18T09:00:00-04:00"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    make(tmp_path, datetime.fromisoformat(NOW), workdays("US"))
    path = tmp_path / "config.toml"
    path.write_text(
        f'[owner]\nname = "{OWNER[0]}"\naddresses = ["{OWNER[1]}"]\ntime_zone = "America/New_York"\n'
        '[service]\nstate_dir = "state"\n[digest]\nevery = "day"\n'
        f'[[account]]\nname = "main"\nkind = "maildir"\npath = "{tmp_path / "Maildir"}"\n'
    )
    return path


def said(config: Path, capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["-c", str(config), *words]) == status
    return capsys.readouterr().out


def test_a_dry_pass_sums_up_what_it_would_write_and_names_the_digest(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = said(config, capsys, "run", "--once", "--dry-run", "--at", NOW)
    assert "main: would write a draft to Priya Nair <pnair@brightwater.example>: Intro call" in told
    assert "main: would put the digest into the inbox\n" in told
    assert "Nothing was written. It would be: 5 drafts" in told
    assert "and 1 digest.\n" in told


def test_drafts_that_wait_for_another_day_are_counted(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held = json.loads(said(config, capsys, "run", "--once", "--dry-run", "--json", "--at", NOW))["held"]
    assert held > 0
    told = said(config, capsys, "run", "--once", "--dry-run", "--at", NOW)
    noun = "more draft is due" if held == 1 else "more drafts are due"
    assert told.endswith(f"{held} {noun}: today has its 5 (drafts_a_day).\n")


def test_drafts_that_could_not_be_written_safely_are_not_said_to_be(
    config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime.fromisoformat(NOW))
    drafts = config.parent / "Maildir" / ".Drafts" / "cur"
    ahead = datetime.now().timestamp() + 3600  # noqa: DTZ005 - what changes now can't be told by its time
    os.utime(drafts, (ahead, ahead))
    told = said(config, capsys, "run", "--once")
    assert "write a draft" not in told
    assert "label +" in told
    assert not list(drafts.iterdir())
    assert "5 drafts wait for the next pass" in told


def test_the_steps_stand_in_the_order_of_status(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(config, capsys, "run", "--once", "--dry-run", "--at", NOW)
    assert told.index("Fire Alarm Estimator at AlarmCo") < told.index("Palisade"), "follow-ups, then thank-yous"


def test_with_drafts_the_text_is_shown(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = said(config, capsys, "run", "--once", "--dry-run", "--drafts", "--at", NOW)
    assert told.count("\nSubject: ") == 5
    assert "Draft 5 of 5\n" in told
    assert "\n  Hi Priya,\n" in told
    steps = json.loads(said(config, capsys, "run", "--once", "--dry-run", "--drafts", "--json", "--at", NOW))["steps"]
    texts = [step["draft"] for step in steps if step["step"] == "put_draft"]
    assert all(set(text) == {"to", "cc", "subject", "body"} for text in texts)
    assert any(text["body"].startswith("Hi Priya,") for text in texts)
    assert {"account": "main", "conversation": None, "step": "put_digest"} in steps


def test_status_tells_which_have_a_draft_and_no_more_once_it_is_deleted(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(config, capsys, "run", "--once", "--at", NOW)
    drafted = json.loads(said(config, capsys, "status", "--json", "--at", NOW))["drafted"]
    assert len(drafted) == 5
    drafts = mailbox.Maildir(config.parent / "Maildir", create=False).get_folder("Drafts")
    drafts.remove(next(iter(drafts.keys())))
    said(config, capsys, "run", "--once", "--at", NOW)
    left = json.loads(said(config, capsys, "status", "--json", "--at", NOW))["drafted"]
    assert set(left) < set(drafted)
    assert len(left) == 4


def test_preview_shows_every_draft_that_is_due_also_over_the_cap(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["preview", str(config.parent / "Maildir"), "--me", OWNER[1], "--at", NOW]
    found = json.loads(said(config, capsys, *words, "--json"))["conversations"]
    all_ = json.loads(said(config, capsys, *words, "--json", "--drafts"))["conversations"]
    count = sum(one["draft"] is not None for one in all_)
    assert sum(one["draft"] is not None for one in found) == 5 < count
    told = said(config, capsys, *words, "--drafts")
    assert told.count("\nSubject: ") == count
    assert f"Draft 5 of {count}\n" in told
    assert f"Draft 6 of {count}, for another day (drafts_a_day)\n" in told


def test_before_anything_was_read_nothing_is_shown_as_if_it_were_empty(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(config.parent / "Maildir" / ".Sent")
    assert main(["-c", str(config), "run", "--once"]) == 1
    capsys.readouterr()
    for words in (["status"], ["report", "-o", str(config.parent / "page.html")], ["explain", "AlarmCo"]):
        assert main(["-c", str(config), *words]) == 1
        shown = capsys.readouterr()
        assert (shown.out, shown.err.startswith("error: mail: nothing has been read yet. Type: ")) == ("", True)
    assert not (config.parent / "page.html").exists()
    assert main(["-c", str(config), "status", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["whole"] is False


def test_one_account_that_was_never_read_is_named(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(config, capsys, "run", "--once", "--at", NOW)
    config.write_text(f'{config.read_text()}[[account]]\nname = "other"\nkind = "maildir"\npath = "nowhere"\n')
    assert main(["-c", str(config), "status", "--at", NOW]) == 1
    shown = capsys.readouterr()
    assert "error: account other: nothing has been read of it yet. Type: followupd check" in shown.err
    assert "AlarmCo" in shown.out


def test_status_all_lists_what_was_taken_for_other_mail(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(config, capsys, "run", "--once", "--at", NOW)
    assert "Not your candidacy (3)" in said(config, capsys, "status", "--all", "--at", NOW)
    assert "Not your candidacy" not in said(config, capsys, "status", "--at", NOW)


def test_explain_calls_other_mail_what_it_was_taken_for(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(config, capsys, "run", "--once", "--at", NOW)
    found = json.loads(said(config, capsys, "status", "--all", "--json", "--at", NOW))["conversations"]
    other = next(one["id"] for one in found if not one["interview"])
    assert said(config, capsys, "explain", other, "--at", NOW).splitlines()[0].endswith("Not your candidacy")


@pytest.mark.parametrize("word", ["", "  ", "<>"])
def test_explain_wants_a_word(config: Path, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", str(config), "explain", word]) == 2
    assert capsys.readouterr().err.startswith("error: explain: no word was said.")


WRONG = [
    (["--country", "ZZ"], 'error: --country: "ZZ" is no country code. Write its two letters, as in "US"\n'),
    (["--country", "Germany"], 'error: --country: "Germany" is no country code. Write "DE"\n'),
    (["--tz", "Berlin"], 'error: --tz: "Berlin" is no time zone. Write "Europe/Berlin"\n'),
    (["--me", "nonsense"], 'error: --me: "nonsense" is no mail address. Write the address alone, as in'),
]


@pytest.mark.parametrize(("words", "told"), WRONG)
def test_an_option_that_means_nothing_is_told(
    config: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    me = [] if "--me" in words else ["--me", OWNER[1]]
    assert main(["preview", str(config.parent / "Maildir"), *me, *words]) == 2
    assert capsys.readouterr().err.startswith(told)


def test_a_part_of_the_country_counts_in_that_country_alone(config: Path) -> None:
    config.write_text(config.read_text().replace("[service]", 'country = "US"\nsubdivision = "NY"\n[service]'))
    assert main(["-c", str(config), "preview", str(config.parent / "Maildir"), "--country", "DE"]) == 0


def test_an_address_that_no_mail_is_from_is_named(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["preview", str(config.parent / "Maildir"), "--me", OWNER[1], "--me", "nobody@example.org", "--at", NOW]
    assert main(words) == 0
    err = capsys.readouterr().err
    assert err == "No mail is from nobody@example.org. If it is not yours, say by --me which address is.\n"


def test_a_file_without_tests_says_so(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(config, capsys, "rules", "test") == f"There is no [[test]] in {config}.\n"


def test_a_draft_is_folded_as_deep_in_its_quotes_as_it_was() -> None:
    words = "word " * 28
    lines = list(body(_draft(f"{words}\n\n> {words}\n>> {words}\n> > \x1b[1m{words}\n>"), indent="  "))
    assert max(map(len, lines)) <= 80
    assert [line for line in lines if line.startswith("  word")] == lines[:2]
    assert sum(line.startswith("  > word") for line in lines) == 2
    assert sum(line.startswith("  >> word") for line in lines) == 2
    assert sum(line.startswith("  > > ") for line in lines) == 2
    assert lines[-1] == "  >"
    assert "\x1b" not in "".join(lines)


def _draft(text: str) -> Draft:
    me = Address("Dana", "dana@example.org")
    return Draft("key", Kind.SECOND, "a@x", "a@x", (), None, me, (me,), (), "Re: Role", text)
