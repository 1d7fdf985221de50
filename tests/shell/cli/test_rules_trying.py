"""`rules diff` and `rules replay`, as the owner types them."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from selectolax.lexbor import LexborHTMLParser

from daemon.cli import main
from daemon.config import workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make

NOW = datetime.fromisoformat("2026-09-18T09:00:00-04:00")
READ = ("--me", OWNER[1], "--at", NOW.isoformat(), "--tz", "America/New_York")
SINCE = "2026-07-01"


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("sample")
    make(folder, NOW, workdays("US"))
    return str(folder / "Maildir")


@pytest.fixture(autouse=True)
def no_config(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The owner of this machine may have a config; the tests have none unless they name it."""
    monkeypatch.delenv("FOLLOWUPD_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.chdir(tmp_path)
    Path("plain.toml").touch()
    Path("slow.toml").write_text('[[rule]]\nname = "slow <b>"\nmatch = { stage = "applied" }\nfirst = "20 days"\n')


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(words) == 0
    return capsys.readouterr().out


def document(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(said(capsys, *words, "--json"))
    return found


class TestDiff:
    def test_two_files_that_say_the_same_do_the_same(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        shown = said(capsys, "rules", "diff", "plain.toml", "plain.toml", mail, *READ)
        assert re.fullmatch(r"Nothing differs: \d\d are the same under both\.\n", shown)

    def test_each_conversation_that_differs_is_shown_with_both_steps_and_why(
        self, mail: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        shown = said(capsys, "rules", "diff", "plain.toml", "slow.toml", mail, *READ)
        assert "Your rule “slow <b>” is for this one: first = 20 days." in shown
        assert shown.startswith("A  plain.toml\nB  slow.toml\n\n")
        assert re.search(r"  A  Follow up with .*\n(?:\s+.*\n)+  B  Nothing to do until", shown)
        assert max(map(len, shown.splitlines())) <= 80
        assert re.search(r"\d+ conversations differ, \d+ are the same\.\n$", shown)

    def test_json_tells_both_sides(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        found = document(capsys, "rules", "diff", "plain.toml", "slow.toml", mail, *READ)
        assert (found["version"], found["a"], found["b"]) == (1, "plain.toml", "slow.toml")
        assert found["differences"]
        for one in found["differences"]:
            assert one["what"]
            assert any(one["a"][name] != one["b"][name] for name in ("action", "due", "turn", "draft", "stage"))

    def test_a_text_of_ones_own_differs_in_the_draft_alone(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        roomy = "[restraint]\ndrafts_a_day = 50\n"
        Path("plain.toml").write_text(roomy)
        Path("short.toml").write_text(roomy + '[drafts.template]\nthank_you = "{{ greeting }} Thanks."\n')
        found = document(capsys, "rules", "diff", "plain.toml", "short.toml", mail, *READ)
        assert {tuple(one["what"]) for one in found["differences"]} == {("draft",)}
        assert "The draft reads differently." in said(capsys, "rules", "diff", "plain.toml", "short.toml", mail, *READ)

    def test_phrases_have_the_mail_read_anew(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        Path("gone.toml").write_text('[phrases]\nrejects = ["regards", "best wishes", "thank you", "thanks"]\n')
        found = document(capsys, "rules", "diff", "plain.toml", "gone.toml", mail, *READ)
        assert any(one["b"]["stage"] == "closed" != one["a"]["stage"] for one in found["differences"])

    def test_a_broken_file_is_told_with_its_mistakes(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        Path("broken.toml").write_text("[restraint]\nx = 1\n")
        assert main(["rules", "diff", "plain.toml", "broken.toml", mail, *READ]) == 1
        assert "error: broken.toml:2:1: restraint.x: unknown key" in capsys.readouterr().err

    def test_without_mail_there_must_be_a_config(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "diff", "plain.toml", "slow.toml"]) == 1
        assert "error: config: there is none" in capsys.readouterr().err

    def test_whose_mail_it_is_the_config_says_for_accounts(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "diff", "plain.toml", "slow.toml", "--me", "d@x.example"]) == 2
        assert "--me is for mail that you name" in capsys.readouterr().err


class TestReplay:
    def test_the_account_adds_up(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        (run,) = document(capsys, "rules", "replay", "plain.toml", "--since", SINCE, mail, *READ)["runs"]
        totals = run["totals"]
        assert totals["drafts"] == len(run["drafts"]) > 10
        assert totals["needless"] + totals["answered"] + totals["wrote"] + totals["silent"] == totals["drafts"]
        assert totals["caught"] == len(run["caught"]) > 2
        assert sum(week.get("silent", 0) for week in run["weeks"]) == totals["silent"]

    def test_every_draft_was_made_in_the_time_that_was_gone_through(
        self, mail: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        found = document(capsys, "rules", "replay", "plain.toml", "--since", SINCE, mail, *READ)
        assert (found["since"], found["until"]) == (SINCE, "2026-09-18")
        for draft in found["runs"][0]["drafts"]:
            assert SINCE <= draft["made"][:10] <= "2026-09-18"
            assert draft["ended"] is None or draft["ended"] >= draft["made"]

    def test_two_files_stand_side_by_side(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        words = ("rules", "replay", "plain.toml", "--since", SINCE, "--beside", "slow.toml", mail, *READ)
        shown = said(capsys, *words)
        assert re.search(r"plain\.toml +slow\.toml\n", shown)
        assert re.search(r"Drafts that would have been made +\d+ +\d+\n", shown)
        assert "Only under plain.toml: " in shown
        one, other = document(capsys, *words)["runs"]
        assert one["totals"]["drafts"] > other["totals"]["drafts"]

    def test_the_chart_has_a_line_a_week_and_fits_the_terminal(
        self, mail: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for beside in ((), ("--beside", "slow.toml")):
            lines = said(capsys, "rules", "replay", "plain.toml", "--since", SINCE, *beside, mail, *READ).splitlines()
            assert max(map(len, lines)) <= 86
            mondays = [date(2026, 6, 29) + timedelta(weeks=n) for n in range(12)]
            assert [f"{day.day} {day:%B}" for day in mondays] == [
                found[0]
                for line in lines
                if (found := re.match(r"\d+ (?:June|July|August|September)(?=\s|$)(?!.*to )", line))
            ]

    def test_drafts_of_one_file_are_listed_with_what_came_of_them(
        self, mail: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        shown = said(capsys, "rules", "replay", "plain.toml", "--since", SINCE, mail, *READ)
        assert re.search(r"  2026-\d\d-\d\d  .+ follow-up 1  +never answered", shown)
        assert re.search(r"  2026-\d\d-\d\d  .+ thank-you  +you wrote the same day", shown)

    def test_a_day_to_come_is_no_day_to_begin_on(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "replay", "plain.toml", "--since", "2027-01-01", mail, *READ]) == 2
        assert "error: --since: 2027-01-01 is still to come" in capsys.readouterr().err

    def test_a_day_that_is_none_is_wrong_usage(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit, match="2"):
            main(["rules", "replay", "plain.toml", "--since", "soon"])
        assert "'soon' is no day; write it as 2026-09-18" in capsys.readouterr().err

    def test_phrases_are_read_for_each_file(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        Path("gone.toml").write_text('[phrases]\nrejects = ["regards", "best wishes", "thank you", "thanks"]\n')
        words = ("rules", "replay", "plain.toml", "--since", SINCE, "--beside", "gone.toml", mail, *READ)
        one, other = document(capsys, *words)["runs"]
        assert other["totals"]["drafts"] < one["totals"]["drafts"]


class TestPage:
    def page(self, mail: str, capsys: pytest.CaptureFixture[str], *more: str, name: str = "replay.html") -> bytes:
        shown = said(capsys, "rules", "replay", "slow.toml", "--since", SINCE, mail, *READ, "-o", name, *more)
        assert shown.endswith(f"The page is {Path(name).resolve()}. Open it in a browser; it needs no network.\n")
        assert Path(name).stat().st_mode & 0o777 == 0o600
        return Path(name).read_bytes()

    def test_it_is_one_file_that_asks_nothing_of_any_network(
        self, mail: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        tree = LexborHTMLParser(self.page(mail, capsys).decode())
        (meta,) = tree.css('meta[http-equiv="Content-Security-Policy"]')
        policy = meta.attributes["content"] or ""
        assert policy.startswith("default-src 'none'")
        assert not tree.css("script")
        named = [
            node.attributes.get(name) for node in tree.css("*") for name in ("href", "src") if name in node.attributes
        ]
        assert named == ["data:,"]
        assert len(tree.css("rect")) > 8

    def test_two_files_have_two_charts(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        tree = LexborHTMLParser(self.page(mail, capsys, "--beside", "plain.toml").decode())
        assert len(tree.css("figure")) == 2
        assert [node.text() for node in tree.css("thead")[0].css("th.n")] == ["slow.toml", "plain.toml"]

    def test_a_name_that_ends_so_makes_it_a_picture(self, mail: str, capsys: pytest.CaptureFixture[str]) -> None:
        drawn = ET.fromstring(self.page(mail, capsys, name="replay.svg"))
        assert drawn.tag == "{http://www.w3.org/2000/svg}svg"
        assert len(drawn.findall(".//{http://www.w3.org/2000/svg}rect")) > 8

    def test_what_the_mail_says_is_escaped(self, capsys: pytest.CaptureFixture[str]) -> None:
        nasty = "Estimator </td><script>alert(1)</script>"
        sent = f"From: {OWNER[1]}\nTo: rita@alarmco.example\nSubject: {nasty}\nDate: Mon, 3 Aug 2026 10:00:00 +0000\n"
        Path("a.eml").write_text(
            f"{sent}Message-ID: <a@x.example>\n\nI would like to apply for the job. My resume is attached.\n"
        )
        tree = LexborHTMLParser(self.page("a.eml", capsys).decode())
        assert not tree.css("script")
        assert nasty in [node.text() for node in tree.css("td bdi")]
