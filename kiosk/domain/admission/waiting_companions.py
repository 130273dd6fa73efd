"""Companions of a guest at a checkpoint who have not entered there and would be admitted."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WaitingCompanion:
    """A companion who may enter with the guest; `number` stands for a name that is not known."""

    id: str = field(repr=False)
    name_ko: str = field(default="", repr=False)
    name_latin: str = field(default="", repr=False)
    number: int | None = None
