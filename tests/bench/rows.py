"""What a benchmark found: one row a figure, with the target that it has to hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. at_most, at_least: its target, if it has one. how: what was done, and against what."""

    what: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None
    how: str = ""

    @property
    def holds(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        if self.at_most is not None:
            return self.value <= self.at_most
        return None if self.at_least is None else self.value >= self.at_least

    @property
    def target(self) -> str:
        if self.at_most is not None:
            return f"at most {_number(self.at_most)}"
        return "" if self.at_least is None else f"at least {_number(self.at_least)}"

    @property
    def shown(self) -> str:
        return f"{_number(self.value)} {self.unit}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"
