"""A Gmail account that can be signed in to on emulate, and browsers whose owner does so."""

from __future__ import annotations

import html
import json
import re
import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import requests

from daemon.config import FromFile, GmailAccount
from daemon.mailboxes.gmail import Gmail
from daemon.signin import google
from daemon.signin.grant import of_api
from tests.shell.mailboxes.gmail_lab import GmailLab, quick

Browser = Callable[[str], None]


def account_of(lab: GmailLab, folder: Path) -> GmailAccount:
    """Return the lab's user's account, with a client of theirs, and nobody signed in."""
    secret = folder / "client_secret.json"
    secret.write_text(json.dumps({"installed": {**urls(lab), "client_id": "ours", "client_secret": "not so secret"}}))
    return GmailAccount("gmail", lab.user, secret, FromFile(folder / "state/token.json"), lab.line.address)


def urls(lab: GmailLab) -> dict[str, str]:
    return {"auth_uri": f"{lab.server}/o/oauth2/v2/auth", "token_uri": f"{lab.server}/oauth2/token"}


def consent(user: str) -> Browser:
    """Return a browser whose owner presses the button with their address on it."""

    def browse(address: str) -> None:
        page = requests.get(address, timeout=20)
        forms = re.findall(r"<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", page.text, re.DOTALL)
        for action, form in forms:
            fields = {
                html.unescape(name): html.unescape(value)
                for name, value in re.findall(r'name="([^"]+)"[^>]*value="([^"]*)"', form)
            }
            if fields["email"] == user:
                parts = urlsplit(address)
                requests.post(f"{parts.scheme}://{parts.netloc}{action}", data=fields, timeout=20)
                return
        raise AssertionError(user)

    return browse


def answering(**fields: str) -> Browser:
    """Return a browser that is sent back with this at once. '{state}' stands for the state that was given."""

    def browse(address: str) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        told = {name: value.format(state=asked["state"]) for name, value in fields.items()}
        requests.get(asked["redirect_uri"], params=told, timeout=20)

    return browse


def showing(*browsers: Browser) -> google.Show:
    """Show the address to browsers, one after the other, while the command waits."""

    def show(address: str, port: int) -> None:
        assert f"127.0.0.1%3A{port}" in address

        def work() -> None:
            for browse in browsers:
                browse(address)

        threading.Thread(target=work, daemon=True).start()

    return show


def signed_in(account: GmailAccount, lab: GmailLab) -> str:
    credentials = google.ask(of_api(account), port=0, show=showing(consent(lab.user)))
    return google.keep(of_api(account), credentials)


def mailbox(account: GmailAccount) -> Gmail:
    return Gmail(
        account.name, user=account.user, credentials=google.SignIn(of_api(account)), endpoint=account.api_endpoint, known=list,
        pace=quick(),
    )  # fmt: skip
