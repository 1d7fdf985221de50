"""Which folders are found, and what they are for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from daemon.errors import Refused
from daemon.mailboxes.maildir.folders import decoded, find, new_drafts
from rules.message import Place


def made(root: Path, *names: str) -> Path:
    for name in names:
        for sub in ("tmp", "new", "cur"):
            (root / name / sub).mkdir(parents=True)
    return root


def places(root: Path, overrides: Mapping[str, str] | None = None) -> dict[str, str]:
    return {folder.key: str(folder.place) for folder in find(root, overrides or {}, account="local")}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param([".", ".Sent", ".Drafts"], {".": "inbox", ".Sent": "sent", ".Drafts": "drafts"}, id="Maildir++"),
        pytest.param(
            [".", ".INBOX.Sent Items", ".INBOX.Drafts"],
            {".": "inbox", ".INBOX.Sent Items": "sent", ".INBOX.Drafts": "drafts"},
            id="Courier's prefix",
        ),
        pytest.param(["Inbox", "Sent", "Drafts"], {"Inbox": "inbox", "Sent": "sent", "Drafts": "drafts"}, id="mbsync"),
        pytest.param(
            ["INBOX", "INBOX/.Sent", "INBOX/.Drafts"],
            {"INBOX": "inbox", "INBOX/.Sent": "sent", "INBOX/.Drafts": "drafts"},
            id="mbsync with Maildir++ below the inbox",
        ),
        pytest.param(
            [".", "Sent", "Drafts"], {".": "inbox", "Sent": "sent", "Drafts": "drafts"}, id="folders below the inbox"
        ),
        pytest.param(
            ["inbox", "[Gmail]/Sent Mail", "[Gmail]/Drafts", "[Gmail]/All Mail", "[Gmail]/Spam", "[Gmail]/Trash"],
            {
                "inbox": "inbox",
                "[Gmail]/Sent Mail": "sent",
                "[Gmail]/Drafts": "drafts",
                "[Gmail]/All Mail": "other",
            },
            id="Gmail by mbsync",
        ),
        pytest.param(
            [".", ".Gesendete Objekte", ".Entw&APw-rfe", ".Archiv", ".Papierkorb"],
            {".": "inbox", ".Gesendete Objekte": "sent", ".Entw&APw-rfe": "drafts", ".Archiv": "other"},
            id="German",
        ),
        pytest.param(
            [".", ".&AMk-l&AOk-ments envoy&AOk-s", ".Brouillons"],
            {".": "inbox", ".&AMk-l&AOk-ments envoy&AOk-s": "sent", ".Brouillons": "drafts"},
            id="French",
        ),
        pytest.param(
            [".", ".Archives.2025", ".Archives", ".Jobs", ".Jobs.Acme", ".Sent.2025", ".Sent Items"],
            {
                ".": "inbox",
                ".Sent Items": "sent",
                ".Archives": "other",
                ".Archives.2025": "other",
                ".Jobs": "other",
                ".Jobs.Acme": "other",
                ".Sent.2025": "other",
            },
            id="the owner's own",
        ),
        pytest.param(
            ["INBOX", "Sent", "Jobs/Acme/2026/Calls/Notes", "INBOX/Jobs", "Drafts/Old"],
            {
                "INBOX": "inbox",
                "Drafts/Old": "drafts",
                "Sent": "sent",
                "INBOX/Jobs": "other",
                "Jobs/Acme/2026/Calls/Notes": "other",
            },
            id="the owner's own, one Maildir a folder",
        ),
    ],
)
def test_folders_are_found_by_looking(tmp_path: Path, names: list[str], expected: dict[str, str]) -> None:
    assert places(made(tmp_path, *names)) == expected


def test_junk_and_trash_are_left_out_in_every_layout(tmp_path: Path) -> None:
    made(
        tmp_path, ".", ".Junk", ".Trash", ".Trash.2025", ".Spam", "Trash", "Papierkorb/Alt", "INBOX/Junk", ".Templates"
    )
    assert places(tmp_path) == {".": "inbox"}


def test_a_link_to_a_folder_is_no_second_folder(tmp_path: Path) -> None:
    made(tmp_path, "INBOX", "Jobs", "Sent")
    (tmp_path / "Jobs" / "round").symlink_to(tmp_path)
    (tmp_path / "Work").symlink_to(tmp_path / "Jobs")
    assert places(tmp_path) == {"INBOX": "inbox", "Sent": "sent", "Jobs": "other"}


def test_the_archive_that_the_config_names_may_be_called_anything(tmp_path: Path) -> None:
    made(tmp_path, ".", ".Bin", ".Bin.2025", ".Trash")
    assert places(tmp_path, {"archive": "Bin"}) == {".": "inbox", ".Bin": "other", ".Bin.2025": "other"}


def test_the_inbox_is_one_although_the_config_names_another(tmp_path: Path) -> None:
    made(tmp_path, ".", ".Jobs", ".Sent")
    assert places(tmp_path, {"inbox": "Jobs"}) == {".": "inbox", ".Jobs": "inbox", ".Sent": "sent"}


def test_the_config_names_other_folders(tmp_path: Path) -> None:
    made(tmp_path, ".", ".Sent", ".Mine.Out", ".Mine.Written")
    overrides = {"sent": "Mine/Out", "drafts": "Mine.Written"}
    assert places(tmp_path, overrides) == {
        ".": "inbox",
        ".Mine.Written": "drafts",
        ".Mine.Out": "sent",
        ".Sent": "sent",
    }


def test_folders_of_programs_are_left_alone(tmp_path: Path) -> None:
    made(tmp_path, ".", ".Sent")
    made(tmp_path / ".notmuch" / "hidden", "Sent")
    assert places(tmp_path) == {".": "inbox", ".Sent": "sent"}


@pytest.mark.parametrize(
    ("names", "overrides", "says"),
    [
        pytest.param([], {}, "is no Maildir", id="an empty folder"),
        pytest.param(["Sent"], {}, "has no inbox among Sent", id="no inbox"),
        pytest.param([".", ".Sent"], {"sent": "Gesendet"}, 'no folder "Gesendet", only INBOX, Sent', id="a wrong name"),
    ],
)
def test_what_is_missing_is_said(tmp_path: Path, names: list[str], overrides: dict[str, str], says: str) -> None:
    with pytest.raises(Refused, match=says):
        places(made(tmp_path, *names), overrides)


def test_a_path_that_does_not_exist_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="does not exist"):
        places(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("names", "overrides", "expected"),
    [
        pytest.param(["."], {}, ".Drafts", id="a lone inbox"),
        pytest.param([".", ".Sent"], {}, ".Drafts", id="Maildir++"),
        pytest.param([".", ".INBOX.Sent"], {}, ".INBOX.Drafts", id="Courier's prefix"),
        pytest.param(["INBOX", "Sent"], {}, "Drafts", id="mbsync"),
        pytest.param([".", "Sent"], {}, "Drafts", id="folders below the inbox"),
        pytest.param([".", ".Sent"], {"drafts": "Mine/Written"}, ".Mine.Written", id="a name from the config"),
        pytest.param([".", ".Jobs", ".Sent"], {"inbox": "Jobs"}, ".Drafts", id="another inbox"),
    ],
)
def test_a_new_drafts_folder_follows_the_layout(
    tmp_path: Path, names: list[str], overrides: dict[str, str], expected: str
) -> None:
    folders = find(made(tmp_path, *names), overrides, account="local")
    made(tmp_path, expected)
    found = find(tmp_path, overrides, account="local")
    assert new_drafts(tmp_path, folders, overrides).key == expected
    assert [folder.key for folder in found if folder.place is Place.DRAFTS] == [expected]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Drafts", "Drafts", id="plain"),
        pytest.param("Entw&APw-rfe", "Entwürfe", id="modified UTF-7"),
        pytest.param("R&-D", "R&D", id="an ampersand"),
        pytest.param("Entwürfe", "Entwürfe", id="UTF-8"),
        pytest.param("R&D", "R&D", id="an ampersand in UTF-8"),
        pytest.param("R&D - new", "R&D - new", id="what only looks encoded"),
    ],
)
def test_folder_names_are_decoded(name: str, expected: str) -> None:
    assert decoded(name) == expected
