"""Draws docs/demo.svg: the demo as a terminal shows it. `make picture`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

TARGET = Path(__file__).parent.parent / "docs" / "demo.svg"
AT = "2026-09-18T09:00:00-04:00"
WIDTH = 84


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shown = subprocess.run(
            [sys.executable, "-m", "daemon", "demo", "--dir", f"{folder}/demo", "--at", AT],
            env=os.environ | {"FORCE_COLOR": "1", "COLUMNS": str(WIDTH - 4), "TZ": "America/New_York"},
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
    told = shown[: shown.index("This pass changed")]
    console = Console(record=True, width=WIDTH, file=open(os.devnull, "w"), force_terminal=True)  # noqa: SIM115, PTH123
    console.print(Text.from_ansi(f"$ make demo\n\n{told.rstrip()}"))
    picture = console.export_svg(title="followupd demo").replace("Fira Code", "DejaVu Sans Mono")
    picture = re.sub(r"@font-face \{.*?\}|<!--.*?-->", "", picture, flags=re.DOTALL)  # it would fetch its fonts
    TARGET.write_text(picture, "utf-8")


if __name__ == "__main__":
    main()
