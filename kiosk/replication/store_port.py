"""What a link needs of the store of its device."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol.places import Places


@dataclass(frozen=True, slots=True)
class MergedBatch:
    """The store after a merge: its version vector, and the devices of which not all was stored."""

    vector: Mapping[str, int]
    deferred: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


class LinkedStore(Protocol):
    """The store of a link, which works outside the event loop."""

    vector: Mapping[str, int]

    async def facts_since(self, known: Mapping[str, int]) -> list[Fact]: ...
    async def facts_at(self, places: Places) -> list[Fact]: ...
    async def merge(self, facts: Iterable[Fact]) -> MergedBatch: ...
