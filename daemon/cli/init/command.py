"""What `init` does, step by step. Nothing is kept of it unless the login works, or the owner wants it all the same."""

from __future__ import annotations

import argparse
import os
import pwd
import tempfile
from dataclasses import replace
from pathlib import Path

from daemon import clock, config
from daemon.cli.init import keeping, show, unit
from daemon.cli.init.account import rows
from daemon.cli.init.answers import Answers, Talk, answers
from daemon.cli.init.dialogue import asker
from daemon.cli.init.look import Seen, look
from daemon.cli.init.servers import look_for
from daemon.cli.init.signing import signed_in
from daemon.cli.init.written import Written, text
from daemon.config import Config, ConfigError
from daemon.config.mistakes import dotted
from daemon.errors import FollowupdError, OwnerMustAct

GREETING = "followupd reads your mail and puts drafts into it; it never sends. Now it only looks."


def command(arguments: argparse.Namespace) -> int:
    talk = Talk(arguments, asker(arguments), look_for)
    target = _target(arguments)
    print(f"{GREETING}\n")
    over = _may_write(talk, target)
    told = answers(talk)
    first = _first(talk, told)
    chosen = _loaded(first, target)
    with signed_in(talk, told, chosen):
        seen = _seen(chosen) if arguments.login else None
        final = replace(first, name=_name(talk, told, seen))
        _keep(final, target, over=over)
    _tell(final, chosen, seen)
    _service(talk, target)
    return 0


def _target(arguments: argparse.Namespace) -> Path:
    """Return where the config is to be written: where it will be looked for."""
    if arguments.config is not None:
        return Path(arguments.config).absolute()
    named = os.environ.get("FOLLOWUPD_CONFIG")
    return Path(named).expanduser().absolute() if named else config.user_config()


def _may_write(talk: Talk, target: Path) -> bool:
    """Return whether an older config is to be replaced. Raises OwnerMustAct where it must not be."""
    if not target.exists():
        return False
    question = f"{target} is there already. Replace it (it is kept beside the new one)?"
    if not talk.arguments.replace and not (talk.asker.present and talk.asker.confirm(question, default=False)):
        raise OwnerMustAct(
            f"{target}: there is a config already. Add an [[account]] to it by hand, or add --replace to begin anew"
        )
    return True


def _first(talk: Talk, told: Answers) -> Written:
    """Return what the config will say, but for a name that only the mail may tell."""
    zone = talk.arguments.time_zone or config.machine_zone(os.environ).key
    name = talk.arguments.name or told.addresses[0]
    return Written(name, told.addresses, zone, talk.arguments.country, rows(talk, told))


def _loaded(first: Written, target: Path) -> Config:
    """Return the config that the file will be. Raises OwnerMustAct with all that is wrong in the answers."""
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=target.parent, prefix=".init-", encoding="utf-8") as file:
            file.write(text(first, today=clock.now().date()))
            file.flush()
            return replace(config.load(Path(file.name)), path=target)
    except ConfigError as error:
        wrong = (f"init: {dotted(each.path)}: {each.what}. {each.remedy}" for each in error.mistakes)
        raise OwnerMustAct("\n".join(wrong)) from None
    except OSError as error:
        raise OwnerMustAct(f"{target}: it can't be written ({error.strerror}). Name another with -c FILE") from None


def _seen(chosen: Config) -> Seen | None:
    """Look at the mail, and show what is there. That it can't be looked at now is no reason to stop."""
    print("Looking at your mail, for a minute at most (Ctrl-C leaves that to the service) ...", flush=True)
    try:
        seen = look(chosen)
    except FollowupdError as error:
        print(f"This first look was left out. {error}\n")
        return None
    show.seen(seen, now=clock.now().astimezone(chosen.owner.zone))
    return seen


def _name(talk: Talk, told: Answers, seen: Seen | None) -> str:
    if talk.arguments.name:
        return str(talk.arguments.name)
    found = show.likely_name(seen.senders, told.addresses) if seen else ""
    known = found or (_machines_name() if talk.asker.present else "")
    return talk.asker.ask("Your name, as it stands in what you send", flag="--name", default=known)


def _machines_name() -> str:
    """Return the name that this machine knows its user by, or '' where that is no person's."""
    try:
        full = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    except KeyError:
        return ""
    return full if " " in full else ""


def _keep(final: Written, target: Path, *, over: bool) -> None:
    aside = keeping.move_aside(target) if over and target.exists() else None
    keeping.write(target, text(final, today=clock.now().date()))
    print(f"\nWritten: {target}, for your eyes only.{f' The old one is {aside.name}.' if aside else ''}")


def _tell(final: Written, chosen: Config, seen: Seen | None) -> None:
    """Print what was taken for granted, and how to change it."""
    holidays = f"holidays of {chosen.owner.country}" if chosen.owner.country else "no holidays"
    print(f"Your days are those of {final.zone}, with the {holidays}: see [owner] there if that is wrong.")
    others = show.other_addresses(seen.senders, final.addresses) if seen else ()
    if others:
        more = " and others" if len(others) > 3 else ""
        print(f"Mail was also sent from {', '.join(others[:3])}{more}: add what is yours to `addresses` there.")


def _service(talk: Talk, target: Path) -> None:
    """Offer to run it all the time."""
    by_hand = "Run it by hand: followupd run --once --dry-run says what would be written."
    if not talk.arguments.service:
        print(by_hand)
        return
    if not unit.available():
        print(f"There is no systemd for your user here, so no service was set up. {by_hand}")
        return
    if not talk.asker.confirm("\nInstall the service now, and start it?", default=True):
        print(by_hand)
        return
    _installed(talk, target)
    print("The service is running, and starts with your session. To watch it:")
    for line, what in unit.WATCH:
        print(f"  {line:<38} # {what}")


def _installed(talk: Talk, target: Path) -> None:
    path = unit.place(os.environ)
    wanted = unit.text(unit.program(), None if target == config.user_config() else target)
    there = path.read_text(encoding="utf-8") if path.exists() else None
    if there is None or there != wanted:
        over = there is not None
        if over and not talk.asker.confirm(f"{path} is there, and differs. Replace it?", default=False):
            print(f"{path} is left as it is.")
        else:
            unit.install(path, wanted, over=over)
    unit.start()
