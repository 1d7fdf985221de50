"""Every mistake is told with its line, its key path and what to write instead; all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from daemon.config import ConfigError, Needs, load
from daemon.config.mistakes import dotted, nearest
from tests.shell.config.golden import Broken, broken


@pytest.mark.parametrize("case", broken(), ids=lambda case: case.name)
def test_a_mistake_is_told_as_in_the_golden_file(case: Broken, tmp_path: Path) -> None:
    assert case.said
    assert case.message(tmp_path) == case.said


def test_the_golden_file_has_no_mistake_twice() -> None:
    names, messages = [case.name for case in broken()], [case.said for case in broken()]
    assert len(set(names)) == len(names) >= 40
    assert len(set(messages)) == len(messages)


@pytest.mark.parametrize(
    "toml",
    [
        'password = "hunter2"',
        "password = hunter2",
        "password = 'hunter2",
        'Password="hunter2"',
        'password = """\nhunter2',
        'smtp_password = "hunter2"',
        'token = "hunter2"',
        'client_secret = ["hunter2"]',
        'password_command = { run = "hunter2" }',
        'password_credential = "hunter2 "',
        '"pass word" = 1\npassword_command = "hunter2"\npassword_file = "hunter2"',
        'kind = "imap", password = "hunter2"',
    ],
)
def test_no_message_repeats_a_secret(toml: str, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(f'[[account]]\nkind = "imap"\n{toml}\n', encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load(path, needs=Needs.RULES)
    assert "hunter2" not in str(raised.value)


def test_a_mistake_in_a_terminal_s_language_is_made_harmless(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('"\\u001b[31m\\nred" = 1', encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load(path, needs=Needs.RULES)
    assert "\x1b" not in str(raised.value)
    assert len(str(raised.value).splitlines()) == 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(None, "there is no such file", id="missing"),
        pytest.param(b"name = '\xff'\n", "line 1 is no UTF-8", id="latin-1"),
        pytest.param(b"#" * 1_000_001, "too large", id="huge"),
        pytest.param(b"a = " + b"[" * 100_000, "brackets too deep", id="deep"),
        pytest.param(b"a = " + b"9" * 5_000, "too many digits", id="digits"),
        pytest.param(b"a = 1\x00", "no TOML", id="nul"),
    ],
)
def test_a_file_that_is_no_text_is_a_config_error(content: bytes | None, said: str, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=said):
        load(path)


def test_a_folder_is_no_config(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="can't be read"):
        load(tmp_path)


def test_mistakes_are_values_too(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("[restraint]\ndrafts_a_day = -1\nx = 1\n", encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load(path, needs=Needs.RULES)
    assert [dotted(each.path) for each in raised.value.mistakes] == ["restraint.drafts_a_day", "restraint.x"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [("frist", "first"), ("THEN", "then"), ("at-most", "at_most"), ("window", "window"), ("zzz", None)],
)
def test_the_nearest_word_is_found(word: str, meant: str | None) -> None:
    assert nearest(word, ("first", "then", "at_most", "window")) == meant
