"""Every command of the documentation is run as it stands, or by a test that has the server which it needs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from daemon.demo.mail import OWNER
from tests.shell.cli.init.homes import Home
from tests.shell.newcomer import arrived, typed
from tests.shell.test_docs import COMMANDS
from tests.shell.test_faults_page import TESTS

LINES = sorted({(a or b).strip().removesuffix(")") for _, (a, b) in COMMANDS})

SAID = {"FILE": "saved.followupd", "WORD": "alarmco"}  # what an owner types for the words in capitals

# It asks questions, signs in at somebody's server, or does not end: with the test that has these.
ELSEWHERE = {
    r"init": "test_init_imap::test_an_owner_answers_four_questions_after_a_typing_error",
    r"init --address \S+ --path ~/Mail": "test_init_elsewhere::test_a_maildir_takes_two_answers_and_nothing_in_it_changes",
    r"init --address \S+ --host \S+": "test_init_imap::test_an_owner_answers_four_questions_after_a_typing_error",
    r"init --address \S+ --provider \S+": "test_init_imap::test_a_known_provider_needs_no_host",
    r"init --yes --address \S+ --password-command .*": "test_init_imap::test_flags_answer_everything_and_nothing_is_written_to_the_mailbox",
    r"init --address \S+ --client-secret \S+": "test_init_elsewhere::test_gmail_s_api_is_signed_in_to_in_the_browser_and_then_looked_at",
    r"init --address \S+ --client-id \S+": "test_init_outlook::test_outlook_is_signed_in_to_by_a_code_and_then_looked_at",
    r"auth (gmail|NAME|ACCOUNT)": "test_auth_command::test_the_command_tells_the_reason_the_address_the_way_there_and_the_trap",
    r"auth gmail --no-browser --port \d+": "test_auth_command::test_the_command_tells_the_reason_the_address_the_way_there_and_the_trap",
    r"auth (gmail|NAME) --revoke": "test_auth_google_imap::test_the_sign_in_can_be_given_back",
    r"auth work": "test_auth_microsoft::test_the_code_is_shown_and_what_is_signed_in_reads_the_mail",
    r"auth work --revoke": "test_auth_microsoft::test_the_token_can_be_forgotten",
    r"run": "test_gmail_by_imap::test_the_service_withdraws_a_pointless_draft_by_itself",
}  # fmt: skip


def elsewhere(line: str) -> str | None:
    return next((test for pattern, test in ELSEWHERE.items() if re.fullmatch(pattern, line)), None)


HERE = [line for line in LINES if elsewhere(line) is None]


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Somebody with a Maildir, a config and a test of their own, on whose mail one pass was made and saved."""
    who = arrived(tmp_path_factory.mktemp("docs") / "home")
    config = f"""
[owner]
name = "{OWNER[0]}"
addresses = ["{OWNER[1]}", "you@example.org"]
time_zone = "America/New_York"
country = "US"

[[account]]
name = "main"
kind = "maildir"
path = "~/Mail"

[[test]]
name = "a week after applying"
given = {{ stage = "applied", last_word = "2026-09-01", by = "me" }}
expect = {{ action = "follow_up", due = "2026-09-09" }}
"""
    who.config.parent.mkdir(parents=True)
    for path in (who.config, who.folder / "config.toml", who.folder / "now.toml"):
        path.write_text(config)
    (who.folder / "new.toml").write_text('cadence.applied.first = "10 business days"\n')
    (who.folder / ".zfunc").mkdir()
    (who.folder / ".config/fish/completions").mkdir(parents=True)
    for line in (
        "followupd demo --dir demo",
        "mv demo/Maildir Mail",
        "followupd run --once",
        f"followupd backup {SAID['FILE']}",
    ):
        done = typed(who, line)
        assert done.returncode == 0, done.stderr
    return who


@pytest.mark.parametrize("line", HERE)
def test_a_documented_command_does_what_it_is_for(settled: Home, line: str) -> None:
    for word, said in SAID.items():
        line = re.sub(rf"\b{word}\b", said, line)
    done = typed(settled, f"followupd {line}")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    target = re.search(r"(?:-o|>|backup) (\S+)", line)
    assert done.stdout.strip() or (target and (settled.folder / Path(target[1].replace("~/", ""))).stat().st_size > 500)


@pytest.mark.parametrize("pattern", ELSEWHERE)
def test_what_is_run_elsewhere_is_documented_and_run(pattern: str) -> None:
    assert any(re.fullmatch(pattern, line) for line in LINES)
    assert ELSEWHERE[pattern] in TESTS
