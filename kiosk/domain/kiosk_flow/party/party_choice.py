"""What a guest has chosen about their companions so far."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.admission.waiting_companions import WaitingCompanion


@dataclass(frozen=True, slots=True)
class PartyChoice:
    """The companions who may enter, and the ids of those who are `here`.

    `sent` says that their check-in was asked for, `admitted` how many entered, None until then.
    """

    waiting: tuple[WaitingCompanion, ...] = ()
    here: frozenset[str] = frozenset()
    sent: bool = False
    admitted: int | None = None

    @property
    def everybody(self) -> frozenset[str]:
        """The ids of all who may enter."""
        return frozenset(one.id for one in self.waiting)

    @property
    def offers_all(self) -> bool:
        """Whether one button says that all of several are here."""
        return len(self.waiting) > 1 and self.here != self.everybody

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of those who are here, in the order of the list."""
        return tuple(one.id for one in self.waiting if one.id in self.here)
