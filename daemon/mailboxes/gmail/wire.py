"""One HTTP exchange for googleapiclient: sent once, answered within a time, and only to addresses that we use."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

import httplib2  # type: ignore[import-untyped]  # it has no types
import requests
from google.auth.transport.requests import AuthorizedSession
from google.oauth2.credentials import Credentials

from daemon.mailboxes.gmail.api import addresses

CONNECT_SECONDS, READ_SECONDS = 15.0, 60.0


class Wire:
    """Takes the place of httplib2.Http, which sends a POST a second time when the line is cut: that is a second draft.

    requests sends once. A token that has run out is renewed on the way; a call refused by 401 was not carried out.
    """

    def __init__(self, credentials: Credentials, endpoint: str, *, read_seconds: float = READ_SECONDS) -> None:
        self._session = AuthorizedSession(credentials)  # type: ignore[no-untyped-call]  # google-auth has no types there
        self._allowed = addresses(endpoint)
        self._timeout = (CONNECT_SECONDS, read_seconds)

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> tuple[httplib2.Response, bytes]:
        """Send and return the answer, whatever its status is. Raises what requests and google.auth raise."""
        if not self._allowed.fullmatch(f"{method} {urlsplit(uri).path}"):
            raise PermissionError(f"{method} {urlsplit(uri).path}: followupd has no use for this call")
        data = body.encode() if isinstance(body, str) else body
        answer: requests.Response = self._session.request(  # type: ignore[no-untyped-call]
            method, uri, data=data, headers=dict(headers or {}), timeout=self._timeout, allow_redirects=False
        )
        fields = {name.lower(): value for name, value in answer.headers.items()}
        response = httplib2.Response(fields | {"status": str(answer.status_code)})
        response.reason = answer.reason
        return response, answer.content

    def close(self) -> None:
        self._session.close()  # type: ignore[no-untyped-call]
