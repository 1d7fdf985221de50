"""The broken configs of mistakes.txt, each with the whole of what is said about it. Run as a module, it writes anew."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon.config import ConfigError, Needs, load

FILE = Path(__file__).with_name("mistakes.txt")
CASE, SAID = "\n#### ", "\n----\n"
WHOLE = " (whole)"  # ends the name of a case that is read as the service reads it


@dataclass(frozen=True, slots=True)
class Broken:
    name: str
    toml: str
    said: str

    def message(self, folder: Path) -> str:
        """Return what is said about it, as of a file config.toml. Returns '' where nothing is."""
        path = folder / "config.toml"
        path.write_text(self.toml, encoding="utf-8")
        try:
            load(path, needs=Needs.SERVICE if self.name.endswith(WHOLE) else Needs.RULES)
        except ConfigError as error:
            return str(error).replace(str(path), "config.toml")
        return ""


def broken() -> list[Broken]:
    cases = []
    for case in ("\n" + FILE.read_text(encoding="utf-8")).split(CASE)[1:]:
        name, _, rest = case.partition("\n")
        toml, _, said = rest.partition(SAID)
        cases.append(Broken(name, toml + "\n", said.strip("\n")))
    return cases


def main() -> None:
    """Write what is said now, to be read by a human before it is kept."""
    with TemporaryDirectory() as folder:
        texts = [f"#### {each.name}\n{each.toml}----\n{each.message(Path(folder))}\n" for each in broken()]
    FILE.write_text("\n".join(texts), encoding="utf-8")
    sys.stdout.write(f"{len(texts)} cases\n")


if __name__ == "__main__":
    main()
