"""Chromium without a window, driven over the WebDriver protocol by plain HTTP."""

from __future__ import annotations

import base64
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from tests.shell.servers.http import start_http
from tests.shell.servers.process import free_port, missing

SECONDS = 60


@dataclass(frozen=True, slots=True)
class Browser:
    """One open window. Everything that it logs and asks of the network is kept since it was last asked for."""

    session: str

    def open(self, page: Path, fragment: str = "") -> None:
        self._post("url", url=page.as_uri() + fragment)

    def run(self, script: str, *arguments: Any) -> Any:
        """Run a function's body in the page, and return what it returns."""
        return self._post("execute/sync", script=script, args=list(arguments))

    def run_async(self, script: str, *arguments: Any) -> Any:
        """Run a function's body; what it hands to its last argument is returned."""
        return self._post("execute/async", script=script, args=list(arguments))

    def look(self, *, width: int, height: int = 900, scheme: str = "light", media: str = "screen") -> None:
        """Set the size of the screen, and which colours its owner prefers."""
        self.tell("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.tell("Emulation.setEmulatedMedia", media=media, features=features)

    def picture(self) -> bytes:
        """Return what is on the screen as a PNG."""
        self.run_async("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
        return base64.b64decode(self.tell("Page.captureScreenshot", format="png")["data"])

    def tell(self, method: str, **params: Any) -> Any:
        """Send one command of the DevTools protocol."""
        return self._post("goog/cdp/execute", cmd=method, params=params)

    def console(self) -> list[str]:
        """Return what the page complained of."""
        return [str(entry["message"]) for entry in self._post("se/log", type="browser")]

    def requests(self) -> list[str]:
        """Return the addresses that were asked for."""
        entries = (json.loads(entry["message"])["message"] for entry in self._post("se/log", type="performance"))
        return [one["params"]["request"]["url"] for one in entries if one["method"] == "Network.requestWillBeSent"]

    def _post(self, what: str, **values: Any) -> Any:
        return _post(f"{self.session}/{what}", values)


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium. Skips the test where it is not installed."""
    driver, chromium = shutil.which("chromedriver"), shutil.which("chromium") or shutil.which("google-chrome")
    if not driver or not chromium:
        missing("chromium with chromedriver (apt-get install chromium chromium-driver)")
    with tempfile.TemporaryDirectory(prefix="chromium-") as name:
        home, port = Path(name), free_port()
        command = [str(driver), f"--port={port}", "--allowed-ips=127.0.0.1"]
        running = start_http(command, ready=f"http://127.0.0.1:{port}/status", log=home / "log", cwd=home)
        try:
            yield from _window(f"http://127.0.0.1:{port}", str(chromium), home)
        finally:
            running.end()


def _window(server: str, chromium: str, home: Path) -> Iterator[Browser]:
    # --no-sandbox: root may not have one. The switches after it keep the browser itself off the network.
    switches = [
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking",
        "--disable-component-update", "--no-first-run", f"--user-data-dir={home / 'profile'}", "--lang=en-US",
    ]  # fmt: skip
    wanted = {
        "browserName": "chrome",
        "goog:chromeOptions": {"binary": chromium, "args": switches},
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    }
    made = _post(f"{server}/session", {"capabilities": {"alwaysMatch": wanted}})
    session = f"{server}/session/{made['sessionId']}"
    window = Browser(session)
    window._post("url", url="about:blank")
    window.requests()  # those of the browser's own first page
    try:
        yield window
    finally:
        with urlopen(Request(session, method="DELETE"), timeout=SECONDS):
            pass


def _post(address: str, values: Mapping[str, Any]) -> Any:
    body = json.dumps(values).encode()
    asked = Request(address, data=body, headers={"Content-Type": "application/json"})
    with urlopen(asked, timeout=SECONDS) as answer:
        return json.load(answer)["value"]
