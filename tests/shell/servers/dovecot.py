"""Dovecot 2.3 in a directory of its own, with Maildirs, under any user."""

from __future__ import annotations

import getpass
import grp
import hashlib
import os
import pwd
import shutil
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.shell.servers.process import Running, free_port, missing, start

PASSWORD = "secret"

CONFIG = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
first_valid_uid = 0
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
ssl = yes
ssl_cert = <{home}/cert.pem
ssl_key = <{home}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login {ways}
auth_failure_delay = 0
mail_max_userip_connections = 1000
passdb {{
  driver = static
  args = password={password}
}}
{tokens}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/mail/%u
}}
mail_fsync = never
default_vsz_limit = 2G
mail_location = {location}
mailbox_idle_check_interval = 1s
namespace inbox {{
  inbox = yes
  separator = /
{folders}
}}
protocol imap {{
  imap_idle_notify_interval = 30s
{protocol}
}}
"""

TOKENS = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {home}/oauth2.conf.ext
}}
"""

# Whether a token is good is asked of whoever gave it out (RFC 7662).
OAUTH2 = """
introspection_mode = post
introspection_url = {introspection}
username_attribute = username
active_attribute = active
active_value = true
force_introspection = yes
"""

SPECIAL = {"Sent": "\\Sent", "Drafts": "\\Drafts", "Archive": "\\Archive", "Trash": "\\Trash", "Junk": "\\Junk"}
MIDDLING = (
    "imap_capability = IMAP4rev1 SASL-IR LITERAL+ ENABLE CONDSTORE UIDPLUS SPECIAL-USE ID"  # as Gmail: no QRESYNC
)
POOR = "imap_capability = IMAP4rev1 SASL-IR LITERAL+"  # says no more than this: nothing else is used


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A Dovecot that takes any user name, each with a mailbox of its own, and one password."""

    home: Path
    port: int
    tls_port: int
    running: Running

    @property
    def log(self) -> str:
        return (self.home / "log").read_text(errors="replace")

    @property
    def certificate(self) -> Path:
        return self.home / "cert.pem"

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.certificate.read_text())).hexdigest()

    def let_expire(self) -> None:
        """Show from now on a certificate that was good in January 2020 only."""
        _sign(self.home)
        self.admin("reload")

    def renew(self) -> None:
        """Show from now on a new certificate that is good."""
        _make_certificate(self.home)
        self.admin("reload")

    def admin(self, *words: str) -> str:
        """Run doveadm, and return what it says."""
        command = ["doveadm", "-c", str(self.home / "dovecot.conf"), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=30).stdout


@contextmanager
def dovecot(
    *,
    protocol: str = "",
    special_use: dict[str, str] | None = None,
    location: str = "maildir:~/Maildir",
    introspection: str = "http://127.0.0.1:9/",
    ways: str = "",
) -> Iterator[Dovecot]:
    """Run a Dovecot.

    protocol: more settings of the IMAP protocol. special_use: its folders, and what they are for.
    location: how it stores mail. introspection: where it asks whether a token is good.
    ways: how tokens are told it (xoauth2, oauthbearer).
    """
    for program in ("dovecot", "doveadm", "openssl"):
        if shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin") is None:
            missing(program)
    # Not pytest's directory: the path of a socket may have 107 characters, and the mail user must get there.
    home = Path(tempfile.mkdtemp(prefix="dovecot-"))
    try:
        (home / "oauth2.conf.ext").write_text(OAUTH2.format(introspection=introspection))
        port, tls_port = free_port(), free_port()
        folders = "\n".join(
            _folder(name, use) for name, use in (SPECIAL if special_use is None else special_use).items()
        )
        _prepare(home, port=port, tls_port=tls_port, protocol=protocol, folders=folders, location=location, ways=ways)
        program = shutil.which("dovecot") or "/usr/sbin/dovecot"
        running = start([program, "-F", "-c", home / "dovecot.conf"], port=port, log=home / "log")
        try:
            yield Dovecot(home, port, tls_port, running)
        finally:
            running.end()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _prepare(home: Path, **settings: object) -> None:
    is_root = os.getuid() == 0
    # As root Dovecot wants users of its own, and mail that is not root's; else all of it runs as whoever we are.
    mail = pwd.getpwnam("nobody" if is_root else getpass.getuser())
    home.chmod(0o755)
    for folder in ("mail", "state", "run"):
        (home / folder).mkdir()
    (home / "log").touch()
    if is_root:
        os.chown(home / "mail", mail.pw_uid, mail.pw_gid)
    _make_certificate(home)
    text = CONFIG.format(
        home=home, password=PASSWORD, tokens=TOKENS.format(home=home) if settings["ways"] else "", **settings,
        internal="dovecot" if is_root else mail.pw_name,
        group="dovecot" if is_root else grp.getgrgid(mail.pw_gid).gr_name,
        login="dovenull" if is_root else mail.pw_name,
        uid=mail.pw_uid, gid=mail.pw_gid,
    )  # fmt: skip
    (home / "dovecot.conf").write_text(text)


def _folder(name: str, use: str) -> str:
    special = f"    special_use = {use}\n" if use else ""
    return f'  mailbox "{name}" {{\n    auto = subscribe\n{special}  }}'


EXPIRED = """
[ca]
default_ca = lab
[lab]
new_certs_dir = {home}
database = {home}/issued
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = host
[any]
commonName = supplied
[host]
subjectAltName = DNS:localhost
"""


def _sign(home: Path) -> None:
    (home / "issued").touch()
    (home / "issued.attr").write_text("unique_subject = no\n")
    (home / "ca.conf").write_text(EXPIRED.format(home=home))
    key, request = str(home / "key.pem"), str(home / "request.pem")
    for command in (
        ("openssl", "req", "-new", "-key", key, "-subj", "/CN=localhost", "-out", request),
        (
            "openssl", "ca", "-batch", "-notext", "-selfsign", "-config", str(home / "ca.conf"), "-keyfile", key,
            "-startdate", "20200101000000Z", "-enddate", "20200201000000Z",
            "-in", request, "-out", str(home / "cert.pem"),
        ),
    ):  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=30)


def _make_certificate(home: Path) -> None:
    command = (
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
        "-keyout", str(home / "key.pem"), "-out", str(home / "cert.pem"),
    )  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=30)
