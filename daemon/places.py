"""Where the config and the state lie, on whatever system."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

SYSTEM_CONFIG = Path("/etc/followupd/config.toml")


def locate(option: Path | None, environ: Mapping[str, str], *, system: Path = SYSTEM_CONFIG) -> Path | None:
    """Return the config in force: -c, $FOLLOWUPD_CONFIG, the user's, the system's; None where there is no file.

    One that was named is returned whether it is there or not: to read another in its place would be a surprise.
    """
    if option is not None:
        return option
    if named := environ.get("FOLLOWUPD_CONFIG"):
        return Path(named).expanduser()
    return next((path for path in (user_config(), system) if path.is_file()), None)


def user_config() -> Path:
    """Return where the user's own config lies, or would."""
    from platformdirs import user_config_path  # noqa: PLC0415 - needed only where no place is named

    return user_config_path("followupd") / "config.toml"


def state_dir(configured: Path | None, environ: Mapping[str, str]) -> Path:
    """Return the folder for the index and the ledger: the config's, systemd's, or the user's."""
    if configured is not None:
        return configured
    # systemd.exec(5): several directories are separated by ':'
    if given := environ.get("STATE_DIRECTORY"):
        return Path(given.partition(":")[0])
    from platformdirs import user_state_path  # noqa: PLC0415

    return user_state_path("followupd")
