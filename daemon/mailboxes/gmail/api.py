"""The part of the Gmail API that followupd uses. The rest of it, and all that sends, is not there to be called."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from googleapiclient.discovery import build_from_document
from googleapiclient.discovery_cache import get_static_doc

GOOGLE = "https://gmail.googleapis.com/"

# What each call costs of the 15,000 units that a user has a minute.
# https://developers.google.com/gmail/api/reference/quota
UNITS: Mapping[str, int] = {
    "gmail.users.getProfile": 1,
    "gmail.users.history.list": 2,
    "gmail.users.labels.list": 1,
    "gmail.users.labels.create": 5,
    "gmail.users.messages.list": 5,
    "gmail.users.messages.get": 5,
    "gmail.users.messages.insert": 25,  # the digest, into the inbox: see notices
    "gmail.users.messages.modify": 5,
    "gmail.users.drafts.list": 5,
    "gmail.users.drafts.get": 5,
    "gmail.users.drafts.create": 10,
    "gmail.users.drafts.delete": 10,
}
"""The calls that there are, and their cost in quota units."""

Document = dict[str, Any]


@cache
def document() -> Document:
    """Return the description of the API, as it comes with googleapiclient, without all that is not in UNITS."""
    whole: Document = json.loads(get_static_doc("gmail", "v1"))
    return whole | {"resources": {name: _trimmed(one) for name, one in whole["resources"].items()}}


def _trimmed(resource: Document) -> Document:
    inner = {name: _trimmed(one) for name, one in resource.get("resources", {}).items()}
    methods = resource.get("methods", {}).items()
    return {
        "methods": {name: _plain(method) for name, method in methods if method["id"] in UNITS},
        "resources": {name: one for name, one in inner.items() if one["methods"] or one["resources"]},
    }


def _plain(method: Document) -> Document:
    """Return a method without its second address, under which whole messages are uploaded."""
    return {key: value for key, value in method.items() if key not in {"mediaUpload", "supportsMediaUpload"}}


@dataclass(frozen=True, slots=True)
class Users:
    """googleapiclient's objects for the calls. It makes them anew each time that they are asked for, slowly."""

    root: Any
    history: Any
    labels: Any
    messages: Any
    drafts: Any


def service(http: object, endpoint: str) -> Users:
    """Return the calls. http: see wire. endpoint: an address that ends with '/'."""
    built = build_from_document(document(), http=http, client_options={"api_endpoint": endpoint})
    users = built.users()
    return Users(users, users.history(), users.labels(), users.messages(), users.drafts())


def batch_address(endpoint: str) -> str:
    """Return where many calls can be sent at once. googleapiclient would always take Google's own."""
    return f"{endpoint}batch/gmail/v1"


def addresses(endpoint: str) -> re.Pattern[str]:
    """Return a pattern that matches 'METHOD path' of the calls that there are, and of a batch of them."""
    root = re.escape(urlsplit(endpoint).path)
    methods = _methods(document()["resources"])
    calls = [f"{one['httpMethod']} {root}{re.sub(r'{[^}]*}', '[^/]+', one['flatPath'])}" for one in methods]
    return re.compile("|".join([*calls, f"POST {root}batch/gmail/v1"]))


def _methods(resources: Document) -> list[Document]:
    found: list[Document] = []
    for one in resources.values():
        found += [*one["methods"].values(), *_methods(one["resources"])]
    return found
