"""The owner's file: what it says, where it lies, and everything that is wrong with it."""

from __future__ import annotations

from daemon.config.load import Needs, defaults, load
from daemon.config.mistakes import ConfigError, Mistake
from daemon.config.model import (
    Account,
    Config,
    FromCommand,
    FromCredential,
    FromFile,
    FromKeyring,
    GmailAccount,
    GoogleSignIn,
    Identity,
    ImapAccount,
    Labelling,
    MaildirAccount,
    MicrosoftSignIn,
    PasswordSource,
    RuleTest,
    Service,
    TokenSource,
)
from daemon.config.workdays import workdays
from daemon.config.zones import country_of_zone, machine_zone
from daemon.places import locate, state_dir, user_config

__all__ = [
    "Account",
    "Config",
    "ConfigError",
    "FromCommand",
    "FromCredential",
    "FromFile",
    "FromKeyring",
    "GmailAccount",
    "GoogleSignIn",
    "Identity",
    "ImapAccount",
    "Labelling",
    "MaildirAccount",
    "MicrosoftSignIn",
    "Mistake",
    "Needs",
    "PasswordSource",
    "RuleTest",
    "Service",
    "TokenSource",
    "country_of_zone",
    "defaults",
    "load",
    "locate",
    "machine_zone",
    "state_dir",
    "user_config",
    "workdays",
]
