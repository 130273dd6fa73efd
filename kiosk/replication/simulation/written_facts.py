"""Every fact that a device of the simulation wrote, and what the device knew before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact, guest_subject

Place = tuple[str, int]
"""A device id and a sequence."""


@dataclass(frozen=True, slots=True)
class WrittenFact:
    """A fact as its device wrote it.

    `known` is the version vector of the store before, `clock_was_right` whether no clock that it
    depends on was ever wrong. `outcome` is that of a scan. What was committed just before a crash
    is not `acknowledged`.
    """

    device: str
    sequence: int
    digest: bytes
    clock: int
    kind: str
    guest: str
    known: Mapping[str, int]
    acknowledged: bool
    clock_was_right: bool
    outcome: str = ""
    status: str = ""

    @property
    def place(self) -> Place:
        """The device and the sequence."""
        return (self.device, self.sequence)

    @property
    def admits(self) -> bool:
        """Whether the fact is a scan that let a guest in."""
        return self.kind == FactKind.CODE_SCANNED and self.outcome == "Admitted"

    def knew(self, other: WrittenFact) -> bool:
        """Whether the other fact was in the store when this one was written."""
        return self.known.get(other.device, 0) >= other.sequence


@dataclass(slots=True)
class WrittenFacts:
    """All facts by their place, and the last sequence that counts of revoked devices."""

    by_place: dict[Place, WrittenFact] = field(default_factory=dict)
    limits: dict[str, int] = field(default_factory=dict)

    def add(
        self,
        written: Iterable[Fact],
        known: Mapping[str, int],
        *,
        acknowledged: bool,
        clock_was_right: bool,
    ) -> None:
        """Note facts that a device wrote in one transaction."""
        for fact in written:
            body = fact.read_body()
            self.by_place[fact.device, fact.sequence] = WrittenFact(
                fact.device,
                fact.sequence,
                fact.digest,
                fact.clock,
                fact.kind,
                fact.subject.removeprefix(guest_subject("")),
                known,
                acknowledged,
                clock_was_right,
                str(body.get("outcome", "")),
                str(body.get("status", "")),
            )

    def limit(self, device: str, last: int) -> None:
        """Note that a device was revoked, and that its facts count up to `last`."""
        self.limits[device] = min(last, self.limits.get(device, last))

    def counts(self, fact: WrittenFact) -> bool:
        """Whether a fact counts in the end."""
        return fact.sequence <= self.limits.get(fact.device, fact.sequence)

    def counting(self) -> list[WrittenFact]:
        """All facts that count, in the order of writing."""
        return [fact for fact in self.by_place.values() if self.counts(fact)]
