"""What must go together in the owner's file: one source of a secret, no plain text on the wire, no name twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from daemon.config.kinds import loopback
from daemon.config.mistakes import Here, choose
from daemon.config.tables import Judge
from daemon.config.values import quoted, read_day
from daemon.config.workdays import subdivisions
from daemon.config.zones import country_codes, country_of_zone

Raw = Mapping[str, object]


def one_of(*sources: str) -> Judge:
    """Return a judge which wants exactly one of these keys."""

    def judge(raw: Raw, here: Here) -> None:
        present = [name for name in sources if name in raw and raw[name] is not False]
        if not present:
            listed = ", ".join(_as_written(name) for name in sources)
            here.wrong("it says nowhere where the secret is kept", f"Add one of {listed}")
        for extra in present[1:]:
            here.at(extra).wrong_key(f"{present[0]} is given as well", "Keep one of the two")

    return judge


_PASSWORD, _TOKEN = ("password_command", "password_file", "password_credential"), ("token_file", "token_credential")
_CLIENT = {"password": (), "google": ("client_secret",), "microsoft": ("client_id",)}
_MEANT = {"client_secret": "the file of your own OAuth client", "client_id": "the id of the app that you registered"}
_OF_ONE = {"client_secret": "google", "client_id": "microsoft", "authority": "microsoft"}


def one_way_in(raw: Raw, here: Here) -> None:
    """Want what the way to log in needs, and nothing that belongs to another way."""
    auth = raw.get("auth", "password")
    if not isinstance(auth, str) or auth not in _CLIENT:
        return
    for name in _CLIENT[auth]:
        if name not in raw:
            here.at("auth").wrong(f'it needs "{name}"', f"Add it: {_MEANT[name]}")
    for name in (name for name, way in _OF_ONE.items() if name in raw and way != auth):
        here.at(name).wrong_key(f'it belongs to auth = "{_OF_ONE[name]}"', "Set that, or take this out")
    own, other = (_PASSWORD, _TOKEN) if auth == "password" else (_TOKEN, _PASSWORD)
    for name in (name for name in other if name in raw):
        remedy = "Set auth, or take this out" if auth == "password" else f"Use {' or '.join(own)}"
        here.at(name).wrong_key(f'it has no use with auth = "{auth}"', remedy)
    one_of(*own, "keyring")(raw, here)


def no_plain_wire(raw: Raw, here: Here) -> None:
    """Refuse an unencrypted connection to another machine."""
    host = raw.get("host")
    if raw.get("tls") == "none" and isinstance(host, str) and not loopback(host):
        remedy = 'Write "implicit" or "starttls"; "none" is for loopback addresses only'
        here.at("tls").wrong(f"the password would go to {quoted(host)} in the clear", remedy)


def something_to_pin(raw: Raw, here: Here) -> None:
    """Refuse the fingerprint of a certificate that is never shown."""
    if raw.get("tls") == "none" and "fingerprint" in raw:
        here.at("fingerprint").wrong_key("without TLS the server shows no certificate", "Take it out")


def subdivision_of_country(raw: Raw, here: Here) -> None:
    """Refuse a part that the country has not."""
    part, country, zone = raw.get("subdivision"), raw.get("country"), raw.get("time_zone")
    if not isinstance(part, str):
        return
    code = country.upper() if isinstance(country, str) else country_of_zone(zone) if isinstance(zone, str) else None
    if code is None:
        here.at("subdivision").wrong_key("no country is given", 'Add country, as in "US"')
    elif code in country_codes() and part not in (known := subdivisions(code)):
        remedy = choose(part, known) if known else "Take it out"
        here.at("subdivision").wrong(f"{quoted(part)} is no part of {code} with holidays of its own", remedy)


def never_drafted(raw: Raw, here: Here) -> None:
    """Refuse drafts about an offer: what is said then is the owner's alone."""
    if raw.get("drafted") is True:
        here.at("drafted").wrong("an offer is flagged and never drafted", "Take it out")


def names_differ(tables: Sequence[object], here: Here) -> None:
    """Refuse two accounts of one name."""
    seen: set[str] = set()
    for index, table in enumerate(tables):
        name = table.get("name") if isinstance(table, dict) else None
        if isinstance(name, str) and name in seen:
            here.at(index).at("name").wrong(f"another account is named {quoted(name)} too", "Name it differently")
        if isinstance(name, str):
            seen.add(name)


def digest_goes_somewhere(raw: Raw, here: Here) -> None:
    """Refuse a digest for an account that there is not."""
    digest, accounts = raw.get("digest"), raw.get("account")
    wanted = digest.get("account") if isinstance(digest, dict) else None
    if not isinstance(wanted, str) or not isinstance(accounts, list):
        return
    names = [one["name"] for one in accounts if isinstance(one, dict) and isinstance(one.get("name"), str)]
    if names and wanted not in names:
        here.at("digest").at("account").wrong(f"no account is named {quoted(wanted)}", choose(wanted, names))


def last_word_is_possible(raw: Raw, here: Here) -> None:
    """Refuse a test whose parts contradict each other."""
    sent = raw.get("follow_ups")
    if raw.get("by") == "them" and isinstance(sent, int) and sent > 0:
        remedy = 'Write by = "me": the last of your follow-ups is the last word'
        here.at("follow_ups").wrong("these are your follow-ups since their last word", remedy)


def expects_something(raw: Raw, here: Here) -> None:
    if not raw:
        here.wrong("it expects nothing", 'Write action, due or turn, as in { action = "wait" }')


def matches_something(raw: Raw, here: Here) -> None:
    if not raw:
        here.wrong("it would match every conversation", 'Name one, as in { employer = "Acme" }')


def changes_something(raw: Raw, here: Here) -> None:
    """Refuse a rule that says for whom it is, and nothing more."""
    if not set(raw) - {"name", "match"}:
        here.wrong("it changes nothing", 'Add what shall be different, as in first = "10 days"')


def no_offer_drafted(raw: Raw, here: Here) -> None:
    """Refuse a rule that wants drafts about offers, and nothing else."""
    match = raw.get("match")
    if isinstance(match, dict) and match.get("stage") in ("offer", ["offer"]):
        never_drafted(raw, here)


def ends_after_it_begins(raw: Raw, here: Here) -> None:
    first, last = read_day(raw.get("from")), read_day(raw.get("to"))
    if first and last and last < first:
        here.at("to").wrong(f"{last} is before {first}, where it begins", "Write the last day that you are away")


def _as_written(name: str) -> str:
    return "keyring = true" if name == "keyring" else name
