"""From the config to objects: which mailbox an account is, where the state lies, what the rules' terms are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from daemon import config
from daemon.config import Account, Config, GmailAccount, ImapAccount, MaildirAccount
from daemon.errors import OwnerMustAct, TryLater, Unreadable
from daemon.lock import only_one
from daemon.mailboxes.base import Known, Mailbox, Recall, Ref
from daemon.opened import Fetch
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from rules.judging.cadence import Terms
from rules.message import Content, Owner

if TYPE_CHECKING:  # each command loads what it uses: `status` is to answer at once
    from daemon.digest.keeper import Keeper
    from daemon.engine import Engine
    from daemon.mailboxes.imap import Login


@dataclass(frozen=True, slots=True)
class State:
    """What lies in the state directory."""

    folder: Path
    index: Index
    ledger: Ledger


def terms(settings: Config) -> Terms:
    """Return the rules in force with the owner's calendar and zone."""
    owner = settings.owner
    return Terms(settings.policy, config.workdays(owner.country, owner.subdivision), owner.zone)


@contextmanager
def state(folder: Path, owner: Owner, *, alone: bool) -> Iterator[State]:
    """Open the index and the ledger. `alone`: hold the lock, for whoever writes to mailboxes.

    A damaged index is set aside and made anew: it is a cache. A damaged ledger stops everything.
    """
    made(folder)
    with only_one(folder / "lock") if alone else nullcontext():
        yield from _opened(folder, owner)


def made(folder: Path) -> Path:
    """Return the state directory, made where it was not there. Raises OwnerMustAct where it can't be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OwnerMustAct(
            f"{folder}: the state can't be kept there ({error.strerror}). Name another service.state_dir"
        ) from None
    return folder


def engine(settings: Config, kept: State) -> tuple[Engine, Mapping[str, Mailbox]]:
    """Return the engine over all accounts, and the mailboxes for whoever has to close them."""
    from daemon.engine import Engine  # noqa: PLC0415

    owner = settings.owner.owner()
    mailboxes = {
        account.name: mailbox(
            account, settings, partial(kept.index.known, account.name), partial(kept.index.recall, account.name)
        )
        for account in settings.accounts
    }
    made_ = Engine(
        mailboxes, kept.index, kept.ledger, owner, terms(settings),
        keeper=keeper(settings, kept), source=settings.source,
    )  # fmt: skip
    return made_, mailboxes


def keeper(settings: Config, kept: State) -> Keeper | None:
    """Return what keeps the digest, or None where there is no account to put it into."""
    from daemon.digest.keeper import Keeper, Wish, owner_of  # noqa: PLC0415

    wish = settings.digest
    account = wish.account or next((account.name for account in settings.accounts), None)
    if account is None:
        return None
    owner = owner_of(settings.owner.name, settings.owner.addresses)
    return Keeper(Wish(wish.every, wish.weekday, account), owner, kept.index, kept.ledger, terms(settings))


@contextmanager
def fetching(settings: Config, kept: State) -> Iterator[Fetch]:
    """Yield what brings contents from the accounts that were never read. A mailbox is opened when it is asked."""
    from daemon import mime  # noqa: PLC0415

    with ExitStack() as stack:
        boxes: dict[str, Mailbox] = {}

        def fetch(name: str, refs: Mapping[Ref, str]) -> Iterator[tuple[str, Content]]:
            if name not in boxes:
                account = next(account for account in settings.accounts if account.name == name)
                opened = mailbox(account, settings, partial(kept.index.known, name))
                boxes[name] = stack.enter_context(closing(opened))
            for ref, raw in boxes[name].contents(refs):
                try:
                    yield refs[ref], mime.content(raw, zone=settings.owner.zone)
                except Unreadable:
                    yield refs[ref], Content("")

        yield fetch


def mailbox(account: Account, settings: Config, known: Known, recall: Recall | None = None) -> Mailbox:
    """Return the mailbox of an account; nothing is connected yet. known, recall: what the index holds of it."""
    match account:
        case ImapAccount():
            return _imap(account, settings, known, recall)
        case MaildirAccount():
            from daemon.mailboxes.maildir import Maildir  # noqa: PLC0415 - each kind's libraries load when it is used

            return Maildir(account.name, account.path, folders=account.folders, known=known)
        case GmailAccount():
            return _gmail(account, settings, known)
        case _:
            assert_never(account)


def _gmail(account: GmailAccount, settings: Config, known: Known) -> Mailbox:
    from daemon.mailboxes import gmail  # noqa: PLC0415
    from daemon.signin import google, grant  # noqa: PLC0415

    return gmail.Gmail(
        account.name,
        user=account.user,
        credentials=google.SignIn(grant.of_api(account)),
        endpoint=account.api_endpoint,
        known=known,
        prefix=settings.labels.prefix,
    )


def _imap(account: ImapAccount, settings: Config, known: Known, recall: Recall | None) -> Mailbox:
    from daemon.mailboxes import imap  # noqa: PLC0415

    return imap.Imap(
        account.name,
        server=imap.server_of(account),
        user=account.user,
        login=login(account),
        known=known,
        recall=recall,
        folders=account.folders,
        prefix=settings.labels.prefix,
        style=imap.Style(settings.labels.style),
    )


def login(account: ImapAccount) -> Login:
    """Return how to log in: by the password, or by the token of a sign-in."""
    from daemon import secrets  # noqa: PLC0415
    from daemon.mailboxes import imap  # noqa: PLC0415
    from daemon.signin import grant  # noqa: PLC0415

    match grant.grant(account):
        case None:
            return imap.by_password(account.user, partial(secrets.password, account))
        case grant.Google() as asked:
            from daemon.signin import google  # noqa: PLC0415

            return imap.by_token(account.user, google.SignIn(asked), account=account.name)
        case grant.Microsoft() as asked:
            from daemon.signin import microsoft  # noqa: PLC0415

            return imap.by_token(account.user, microsoft.SignIn(asked), account=account.name)


def set_aside_damaged(folder: Path) -> bool:
    """Move a damaged index out of the way; tell whether it was. Nobody may have it open."""
    path = folder / "index.db"
    try:
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA quick_check").fetchone() == ("ok",):
                return False
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:
        pass
    _set_aside(path)
    return True


def _opened(folder: Path, owner: Owner) -> Iterator[State]:
    with ExitStack() as stack:
        try:
            index = stack.enter_context(closing(_index(folder / "index.db", owner)))
            ledger = stack.enter_context(closing(_ledger(folder / "ledger.db")))
        except sqlite3.OperationalError as error:  # a full disk, or no right: the files themselves may be whole
            raise TryLater(f"{folder}: the state can't be opened ({error}). Make room, or see to its rights") from None
        yield State(folder, index, ledger)


def _index(path: Path, owner: Owner) -> Index:
    try:
        return Index(path, owner)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        _set_aside(path)
        return Index(path, owner)


def _set_aside(path: Path) -> None:
    from daemon.store.archive import set_aside  # noqa: PLC0415 - zipfile is needed for backups alone

    set_aside(path)


def _ledger(path: Path) -> Ledger:
    try:
        ledger = Ledger(path)
        ledger.check()
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise OwnerMustAct(
            f"{path}: the ledger is damaged ({error}). Move it away: drafts are known by their marks"
        ) from None
    return ledger
