"""The file: whole, small, alone, and safe whatever the mail says."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from daemon.report import Search, page
from daemon.wording import plain
from tests.shell.report.conftest import NASTY_SUBJECT
from tests.shell.report.searches import NOW, grown

MEGABYTES = 1_000_000
DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def html(path: Path) -> str:
    return path.read_text("utf-8")


def tree(path: Path) -> LexborHTMLParser:
    return LexborHTMLParser(html(path))


def test_nothing_in_the_file_refers_outside_it(nasty_page: Path) -> None:
    elements = [node for node in tree(nasty_page).css("*") if node.attributes]
    for name in ("href", "src", "action", "data", "poster", "srcset", "xlink:href"):
        values = [node.attributes[name] or "" for node in elements if name in node.attributes]
        assert all(value.startswith("#") or value == "data:," for value in values), name
    styles = "".join(node.text() for node in tree(nasty_page).css("style"))
    assert not re.findall(r"url\((?!#)|@import|https?:", styles)


def test_nasty_mail_makes_no_element_and_no_attribute(nasty_page: Path, small_page: Path) -> None:
    nasty, tame = tree(nasty_page), tree(small_page)
    assert {node.tag for node in nasty.css("*")} <= {node.tag for node in tame.css("*")}
    assert len(nasty.css("script")) == 1
    assert not [node for node in nasty.css("*") if any(name.startswith("on") for name in node.attributes)]


def test_nasty_words_are_shown_as_they_are(nasty_page: Path) -> None:
    shown = [node.text() for node in tree(nasty_page).css("p.subject bdi")]
    assert any("</script><script>alert(1)</script>" in text and "{{ 7*7 }}" in text for text in shown)


def test_marks_of_direction_stand_only_in_elements_that_keep_them_in(nasty_page: Path) -> None:
    assert DIRECTIONS.search(NASTY_SUBJECT)
    without = re.sub(r"<bdi>[^<]*</bdi>|<div class=\"words\" dir=\"auto\">[^<]*</div>", "", html(nasty_page))
    assert not DIRECTIONS.findall(without)


def test_a_name_does_not_turn_our_own_words_around(nasty_search: Search) -> None:
    assert any("Follow up with Mo" in story.next for story in nasty_search.stories)
    assert not any(DIRECTIONS.search(text) for story in nasty_search.stories for text in (story.next, *story.reasons))


def test_only_our_own_script_and_style_may_run(nasty_page: Path) -> None:
    text, parsed = html(nasty_page), tree(nasty_page)
    (meta,) = parsed.css("meta[http-equiv]")
    policy = meta.attributes["content"] or ""
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for tag in ("script", "style"):
        inside = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert len(inside) == 1
        assert f"sha256-{base64.b64encode(hashlib.sha256(inside[0].encode()).digest()).decode()}" in policy
    assert not parsed.css("[style]")


def test_300_conversations_stay_under_two_megabytes(large_page: Path) -> None:
    assert len(tree(large_page).css("article")) == 300
    assert large_page.stat().st_size < 2 * MEGABYTES


def test_every_link_leads_somewhere_and_every_id_is_one_of_a_kind(small_page: Path) -> None:
    parsed = tree(small_page)
    ids = [node.attributes["id"] or "" for node in parsed.css("[id]")]
    assert len(ids) == len(set(ids))
    targets = {(node.attributes["href"] or "")[1:] for node in parsed.css("a[href], use[href]")}
    assert targets <= set(ids)


def test_labelled_things_are_labelled_by_what_is_there(small_page: Path) -> None:
    parsed = tree(small_page)
    for node in parsed.css("[aria-labelledby]"):
        (label,) = parsed.css(f"#{node.attributes['aria-labelledby']}")
        assert label.text(strip=True)


@pytest.mark.parametrize("count", [0, 1])
def test_a_search_of_hardly_anything_has_a_page(small_search: Search, count: int) -> None:
    small = grown(small_search, count)
    assert b"<h1>" in page(small if count else Search(NOW, "", (), 0, (), (), ()))


def test_a_broken_character_does_not_stop_the_page(small_search: Search) -> None:
    first = replace(small_search.stories[0], who="Firm \udcff", subject="\x00")
    assert "Firm ?" in page(replace(small_search, stories=(first,))).decode()


def test_calm_words_only(small_page: Path) -> None:
    parsed = tree(small_page)
    assert "They chose someone else" in html(small_page)
    for node in parsed.css("script, style, q, div.draft"):
        node.decompose()
    assert parsed.body is not None
    said = parsed.body.text().lower()
    assert not re.findall(r"ghost|fail|reject|overdue|\blate\b|\blost\b|should have", said)


def test_plain_text_keeps_letters_of_every_script() -> None:
    assert plain("Zoë \u202eللا\u2069 ok\x00") == "Zoë للا ok"
