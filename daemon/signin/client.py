"""The owner's own OAuth client, as Google's console hands it out in client_secret.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from daemon.errors import OwnerMustAct

HOW = (
    'Make an OAuth client of the type "Desktop app" at https://console.cloud.google.com/auth/clients, '
    "and download its JSON to there."
)
FIELDS = ("client_id", "auth_uri", "token_uri")


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks to be let in. `config` is what google-auth-oauthlib takes it from."""

    client_id: str
    client_secret: str | None
    auth_uri: str
    token_uri: str

    @property
    def revoke_uri(self) -> str:
        """Return where a token is given back: beside where it came from, at Google as elsewhere (RFC 7009)."""
        return urljoin(self.token_uri, "revoke")

    @property
    def config(self) -> Mapping[str, Mapping[str, str | None]]:
        return {
            "installed": {
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "auth_uri": self.auth_uri,
                "token_uri": self.token_uri,
            }
        }


def client(path: Path, *, where: str) -> Client:
    """Read the file. where: the account, for messages. Raises OwnerMustAct for anything that can't be one."""
    try:
        told = json.loads(path.read_bytes())
    except OSError as error:
        raise OwnerMustAct(f"{where}: client_secret {path} can't be read: {error.strerror}. {HOW}") from None
    except ValueError:
        raise OwnerMustAct(f"{where}: client_secret {path} is no JSON. {HOW}") from None
    kind = told.get("installed") or told.get("web") if isinstance(told, dict) else None
    if not isinstance(kind, dict) or not all(isinstance(kind.get(name), str) for name in FIELDS):
        raise OwnerMustAct(f"{where}: client_secret {path} describes no OAuth client. {HOW}")
    for name in ("auth_uri", "token_uri"):
        if not _is_safe(kind[name]):
            raise OwnerMustAct(f"{where}: client_secret {path}: {name} is no https address. {HOW}")
    return Client(kind["client_id"], kind.get("client_secret"), kind["auth_uri"], kind["token_uri"])


def is_plain(address: str) -> bool:
    """Tell whether the address is one of plain http."""
    return urlsplit(address).scheme == "http"


def _is_safe(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname or ""))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
