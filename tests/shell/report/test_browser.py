"""The page in headless Chromium: quiet, alone, usable by keyboard, and without faults that axe finds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.shell.report.browser import Browser
from tests.shell.servers.process import missing

AXE = Path(__file__).parents[2] / "servers/node_modules/axe-core/axe.min.js"
WIDTHS = (360, 800, 1440)
SCHEMES = ("light", "dark")

FAULTS = """
const done = arguments[0];
axe.run(document, { resultTypes: ["violations"] }).then(
  (found) => done(found.violations.map((one) => ({
    id: one.id, impact: one.impact, where: one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)),
    why: one.nodes.slice(0, 1).map((node) => node.failureSummary),
  }))), (error) => done([{ id: "axe", impact: "critical", where: [String(error)] }]));
"""
SHOWN = "return [...document.querySelectorAll('#stories > li:not([hidden])')].map((row) => row.querySelector('h3').textContent)"


@pytest.fixture
def window(chromium: Browser) -> Browser:
    """Return the browser on a wide screen, with nothing kept of what came before."""
    chromium.look(width=1440)
    chromium.console()
    chromium.requests()
    return chromium


def choose(window: Browser, field: str, value: str) -> None:
    window.run(
        "const f = document.getElementById('filters').elements[arguments[0]]; f.value = arguments[1];"
        "f.dispatchEvent(new Event('input', { bubbles: true })); f.dispatchEvent(new Event('change', { bubbles: true }));",
        field,
        value,
    )


def shown(window: Browser) -> list[str]:
    found: list[str] = window.run(SHOWN)
    return found


@pytest.mark.parametrize("which", ["small_page", "nasty_page", "large_page"])
def test_nothing_is_complained_of_and_no_request_leaves_the_file(
    window: Browser, which: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(which)
    window.open(path)
    assert window.console() == []
    assert set(window.requests()) - {"data:,"} == {path.as_uri()}
    assert window.run("return document.querySelectorAll('#filters:not([hidden])').length") == 1  # the script ran


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_runs_over_the_edge(window: Browser, nasty_page: Path, width: int) -> None:
    window.look(width=width)
    window.open(nasty_page)
    window.run("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    assert window.run("return document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_fault(window: Browser, small_page: Path, width: int, scheme: str) -> None:
    if not AXE.is_file():
        missing("axe-core (npm ci --prefix tests/servers)")
    window.look(width=width, scheme=scheme, height=8000)
    window.open(small_page)
    window.run("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    window.run(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = window.run_async(FAULTS)
    assert found == [], json.dumps(found, indent=1)


def test_words_turn_and_stage_filter_together(window: Browser, small_page: Path) -> None:
    window.open(small_page)
    everyone = shown(window)
    choose(window, "turn", "yours")
    yours = shown(window)
    assert 0 < len(yours) < len(everyone)
    assert (
        window.run("return document.getElementById('shown').textContent")
        == f"{len(yours)} of {len(everyone)} conversations"
    )
    choose(window, "words", "no such words anywhere")
    assert shown(window) == []
    window.run("document.querySelector('#filters button').click()")
    window.run_async("setTimeout(arguments[0])")
    assert shown(window) == everyone


def test_sorting_keeps_every_conversation(window: Browser, small_page: Path) -> None:
    window.open(small_page)
    before = shown(window)
    choose(window, "sort", "who")
    after = shown(window)
    assert after == sorted(before, key=str.casefold)
    assert after != before
    choose(window, "sort", "need")
    assert shown(window) == before


def test_a_link_opens_its_conversation_even_where_a_filter_hides_it(window: Browser, small_page: Path) -> None:
    window.open(small_page)
    choose(window, "words", "no such words anywhere")
    reached = window.run_async(
        "const done = arguments[0]; addEventListener('focusin', (event) => done(event.target.id));"
        "document.querySelector('#now .cards a').click()"
    )
    target = f"document.getElementById('{reached}')"
    assert window.run(f"return document.querySelector('#now .cards a').hash === '#{reached}'")
    assert window.run(f"return {target}.querySelector('details').open && !{target}.parentElement.hidden")


def test_the_page_can_be_walked_by_keyboard(window: Browser, small_page: Path) -> None:
    """Tab comes to the skip link first, and from then on always to something that can be seen."""
    window.open(small_page)
    walked = []
    for _ in range(40):
        for kind in ("keyDown", "keyUp"):
            window.tell("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        walked.append(
            window.run(
                "const box = document.activeElement.getBoundingClientRect();"
                "return [document.activeElement.tagName, document.activeElement.className, box.width > 0 && box.height > 0]"
            )
        )
    assert walked[0][:2] == ["A", "skip"]
    assert all(seen for _, _, seen in walked)
    assert {"SUMMARY", "SELECT", "INPUT", "BUTTON"} <= {tag for tag, _, _ in walked}


def test_it_can_be_read_without_the_script(window: Browser, small_page: Path) -> None:
    window.tell("Emulation.setScriptExecutionDisabled", value=True)
    try:
        window.open(small_page)
    finally:
        window.tell("Emulation.setScriptExecutionDisabled", value=False)
    assert window.run("return document.getElementById('filters').hidden")
    assert len(shown(window)) == 16


def test_everything_is_opened_for_printing(window: Browser, small_page: Path) -> None:
    window.open(small_page)
    window.tell("Page.printToPDF")
    opened = "document.querySelectorAll('details[open]').length"
    window.run("dispatchEvent(new Event('beforeprint'))")
    assert window.run(f"return {opened} === document.querySelectorAll('details').length")
    window.run("dispatchEvent(new Event('afterprint'))")
    assert window.run(f"return {opened}") == 0
