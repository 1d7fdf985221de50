"""Calls to the Gmail API: paced, bounded in time, made again where that can do no harm; many at once where possible."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from googleapiclient.http import BatchHttpRequest
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt
from tenacity.wait import wait_random_exponential

from daemon.errors import MailboxError, SignInAgain, TryLater
from daemon.mailboxes.gmail.api import GOOGLE, UNITS, Users, batch_address, service
from daemon.mailboxes.gmail.failures import RAISED, Absent, Busy, Conflict, meaning
from daemon.mailboxes.gmail.pace import Pace

log = logging.getLogger(__name__)

ATTEMPTS = 5
LONGEST_WAIT_SECONDS = 64.0  # what is asked for beyond that is left to the next pass
AT_ONCE = 50  # https://developers.google.com/gmail/api/guides/batch: more are likely to meet the rate limit

Answer = dict[str, Any]
Call = Callable[[Users], Any]
"""Makes googleapiclient's request; every call names userId=line.user."""


class Http(Protocol):
    """What googleapiclient speaks through."""

    def close(self) -> None: ...


class Line:
    """The calls of one account. http: opens what they go through; endpoint: None means Google's own."""

    def __init__(self, account: str, user: str, http: Callable[[str], Http], endpoint: str | None, pace: Pace) -> None:
        self.account = account
        self.user = user
        self._open = http
        self._endpoint = f"{(endpoint or GOOGLE).rstrip('/')}/"
        self._pace = pace
        self._http: Http | None = None
        self._users: Users | None = None
        self._batches = True

    def ask(self, call: Call, *, once: bool = False) -> Answer:
        """Make one call. `once`: it would do harm a second time, so it is repeated only when it surely was not done.

        Raises Absent (404), Conflict (400), and what daemon.errors has for the rest.
        """

        def passing(error: BaseException) -> bool:
            return isinstance(error, Busy if once else TryLater) and _short(error)

        answer: Answer = self._retrying(passing)(self._once, call)
        return answer

    def pages(self, call: Callable[[Users, str | None], Any]) -> Iterator[Answer]:
        """Make a call that answers in pages; it is given the page's token too."""
        token: str | None = None
        while True:
            page = self.ask(partial(_turned, call, token))
            yield page
            if (token := page.get("nextPageToken")) is None:
                return

    def gather(self, calls: Mapping[str, Call]) -> dict[str, Answer]:
        """Make many calls that change nothing; what is not there is left out."""
        found: dict[str, Answer] = {}
        names = list(calls)
        for first in range(0, len(names), AT_ONCE):
            part = {name: calls[name] for name in names[first : first + AT_ONCE]}
            found |= self._together(part) if self._batches and len(part) > 1 else self._singly(part)
        return found

    def close(self) -> None:
        http, self._http, self._users = self._http, None, None
        if http is not None:
            http.close()

    def _retrying(self, passing: Callable[[BaseException], bool]) -> Retrying:
        return Retrying(
            retry=retry_if_exception(passing),
            stop=stop_after_attempt(ATTEMPTS),
            wait=_wait,
            sleep=self._pace.wait,
            reraise=True,
        )

    def _once(self, call: Call) -> Answer:
        try:
            request = call(self._ready())
            self._pace.take(UNITS[request.methodId])
            answer = request.execute(num_retries=0)
        except RAISED as error:
            told = meaning(self.account, error)
        else:
            return _object(self.account, answer)
        self._part(told)
        raise told from None  # the library's own error may hold what was sent

    def _singly(self, calls: Mapping[str, Call]) -> dict[str, Answer]:
        found: dict[str, Answer] = {}
        for name, call in calls.items():
            try:
                found[name] = self.ask(call)
            except Absent:
                log.debug("%s: %s is not there", self.account, name)
        return found

    def _together(self, calls: Mapping[str, Call]) -> dict[str, Answer]:
        """Make the calls in one exchange, and those again that the server had no time for."""
        found: dict[str, Answer] = {}
        left = dict(calls)

        def round_trip() -> None:
            answers, failed = self._batch(left)
            found.update(answers)
            for name in [*answers, *(name for name, error in failed.items() if isinstance(error, Absent))]:
                del left[name]
            for error in failed.values():
                if not isinstance(error, Absent):
                    self._part(error)
                    raise error

        try:
            self._retrying(lambda error: isinstance(error, TryLater) and _short(error))(round_trip)
        except (Absent, Conflict):
            self._batches = False  # a server that has no such address
            found |= self._singly(left)
        return found

    def _batch(self, calls: Mapping[str, Call]) -> tuple[dict[str, Answer], dict[str, MailboxError]]:
        found: dict[str, Answer] = {}
        failed: dict[str, MailboxError] = {}

        def keep(name: str, answer: Answer, error: Exception | None) -> None:
            if error is None:
                found[name] = answer
            else:
                failed[name] = meaning(self.account, error)

        try:
            users = self._ready()
            batch = BatchHttpRequest(callback=keep, batch_uri=batch_address(self._endpoint))
            requests: Sequence[Any] = [call(users) for call in calls.values()]
            for name, request in zip(calls, requests, strict=True):
                batch.add(request, request_id=name)
            self._pace.take(sum(UNITS[request.methodId] for request in requests))
            batch.execute(http=self._http)
        except (*RAISED, KeyError) as error:  # KeyError: an answer in which some call's part is missing
            told = meaning(self.account, error)
        else:
            return found, failed
        self._part(told)
        raise told from None

    def _part(self, told: MailboxError) -> None:
        """After a refused sign-in: the next call takes up a token that was stored meanwhile."""
        if isinstance(told, SignInAgain):
            self.close()

    def _ready(self) -> Users:
        if self._users is None:
            self._http = self._open(self._endpoint)
            self._users = service(self._http, self._endpoint)
        return self._users


def _object(account: str, answer: object) -> Answer:
    """Return the answer, {} for an empty one (204). Anything else was not said by the server, or not all of it."""
    if isinstance(answer, dict):
        return answer
    if answer:
        raise TryLater(f"account {account}: the answer is no answer of Gmail's. It is tried again by itself.")
    return {}


def _turned(call: Callable[[Users, str | None], Any], token: str | None, users: Users) -> Any:
    return call(users, token)


_backoff = wait_random_exponential(multiplier=1, max=LONGEST_WAIT_SECONDS)


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    asked = error.after_seconds if isinstance(error, TryLater) else None
    return _backoff(state) if asked is None else asked + _backoff(state) / 8


def _short(error: BaseException) -> bool:
    """Tell whether the server asks for no longer wait than a pass can bear."""
    asked = error.after_seconds if isinstance(error, TryLater) else None
    return asked is None or asked <= LONGEST_WAIT_SECONDS
