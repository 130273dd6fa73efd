"""Carries facts in a file between devices that no network joins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import assert_never

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.intake_results import RefusedFact
from kiosk.replication.carry_file import CarryFile, CarryFileUnusable, open_file, write_file
from kiosk.replication.members import Members
from kiosk.replication.protocol.contiguous_facts import contiguous, passed_on
from kiosk.replication.protocol.hello_check import hello_of, refusal_of
from kiosk.replication.protocol.messages import ByeReason, Hello
from kiosk.replication.protocol.parties import may_pass_on
from kiosk.replication.protocol.visible_bodies import for_peer, lacks_body
from kiosk.replication.store_access import BATCH
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """How many facts of which devices were written, by the names of the devices."""

    facts: Mapping[str, int]


@dataclass(slots=True)
class CarriedIn:
    """What was taken in of a file, by the names of devices; `source` is the one that wrote it.

    Nothing was stored of `deferred` devices, which the roster does not have. Of those `left_out`
    the source has some facts without bodies that this store needs: they wait from there on.
    """

    source: str
    facts: dict[str, int] = field(default_factory=dict)
    deferred: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    refused: tuple[tuple[str, RefusedFact], ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything of the file is in the store now."""
        return not (self.deferred or self.left_out or self.refused)


def carry_out(store: Store, path: Path, program: str, *, since: Path | None = None) -> CarriedOut:
    """Write the facts of a store into a file: all, or those that `since`, another file, lacks.

    Raises CarryFileUnusable, StoreError and OSError.
    """
    members = _members(store, path, program)
    other = _checked(since, members).hello if since is not None else None
    known = dict(other.vector) if other else {}
    counts: dict[str, int] = {}

    def batches() -> Iterator[list[Fact]]:
        reached = dict(known)
        while batch := store.facts_since(reached, BATCH):
            for fact in batch:
                reached[fact.device] = fact.sequence
                counts[fact.device] = counts.get(fact.device, 0) + 1
            yield [_visible(fact, other) for fact in batch]

    write_file(path, hello_of(members.own, store.vector()), batches(), members.seed)
    return CarriedOut(_by_name(counts, members))


def carry_in(store: Store, path: Path) -> CarriedIn:
    """Take in the facts of a file; doing it again changes nothing.

    Raises CarryFileUnusable, StoreError and OSError.
    """
    members = _members(store, path)
    file = _checked(path, members)
    before = store.vector()
    refused, waiting, stopped = _merge(store, file, members)
    members = _members(store, path)
    counts = {one: last - before.get(one, 0) for one, last in store.vector().items()}
    files = [one for one in counts if counts[one] and one in file.hello.vector]
    name_of = members.name_of
    return CarriedIn(
        source=name_of(file.hello.device),
        facts=_by_name({one: counts[one] for one in files}, members),
        deferred=tuple(map(name_of, sorted(waiting))),
        left_out=tuple(map(name_of, sorted(stopped))),
        refused=tuple((name_of(one), refused[one]) for one in sorted(refused)),
    )


def _merge(
    store: Store, file: CarryFile, members: Members
) -> tuple[dict[str, RefusedFact], set[str], set[str]]:
    """Merge the batches until nothing more is taken in: later facts may endorse a device.

    Returns the refused facts by device, the devices whose facts wait, and those left out.
    """
    while True:
        refused: dict[str, RefusedFact] = {}
        waiting, stopped = set[str](), set[str]()
        added = 0
        for batch in file.batches():
            vector = store.vector()
            going = [one for one in batch if one.device not in stopped and _is_new(one, vector)]
            offered, ended = _usable(going, file.hello, members)
            stopped |= ended
            usable, early = contiguous(offered, vector)
            result = store.merge(usable)
            added += result.added
            waiting |= {*result.deferred, *early}
            for one in result.refused:
                refused.setdefault(one.device, one)
        waiting -= refused.keys()
        if not (added and waiting):
            return refused, waiting, stopped


def _members(store: Store, path: Path, program: str = "") -> Members:
    """Raises CarryFileUnusable where the store belongs to no event of several devices."""
    members = MembersReader(program).read_changed(store)
    if members is None:
        raise CarryFileUnusable("carry.alone", path, store=store.path)
    return members


def _checked(path: Path, members: Members) -> CarryFile:
    """A file that a member of the event wrote. Raises CarryFileUnusable and OSError."""
    file = open_file(path)
    device = file.hello.device
    peer, name = members.peer(device), members.name_of(device)
    if reason := refusal_of(file.hello, members.own, peer):
        raise CarryFileUnusable(_sentence_of(reason), path, device=name)
    if peer.revoked:
        raise CarryFileUnusable("carry.revoked", path, device=name)
    if not file.is_signed_by(members.roster[device].keys):
        raise CarryFileUnusable("carry.forged", path, device=name)
    return file


def _sentence_of(reason: ByeReason) -> str:
    """The message for a file whose hello is refused."""
    match reason:
        case ByeReason.OTHER_EVENT:
            return "carry.other_event"
        case ByeReason.NEWER:
            return "carry.newer"
        case ByeReason.OLDER:
            return "carry.older"
        case ByeReason.COPY | ByeReason.SELF:
            return "carry.own"
        case ByeReason.UNKNOWN_DEVICE:
            return "carry.unknown_device"
        case ByeReason.REVOKED:
            return "carry.revoked"
        case (
            ByeReason.FLOOD
            | ByeReason.PROTOCOL
            | ByeReason.DEAD
            | ByeReason.REPLACED
            | ByeReason.CLOSING
            | ByeReason.OTHER
        ):
            return "carry.damaged"
        case _:
            assert_never(reason)


def _is_new(fact: Fact, vector: Mapping[str, int]) -> bool:
    return fact.sequence > vector.get(fact.device, 0)


def _usable(
    batch: Iterable[Fact], hello: Hello, members: Members
) -> tuple[list[Fact], frozenset[str]]:
    """The facts that are taken from a batch, without the bodies that this store's role needs not.

    A device with fewer rights has others' facts without bodies that this one needs. Also returns
    the devices with such facts: what is behind one waits for another source.
    """
    own, source = members.own, members.peer(hello.device)
    erased = own.erased | hello.erased

    def is_taken(fact: Fact) -> bool:
        if lacks_body(fact, own.role, erased):
            return False
        return fact.device in source.writers or (
            source.role is not None and may_pass_on(source.role, own.role, fact.kind)
        )

    passed, ended = passed_on(batch, is_taken)
    return [for_peer(fact, own.role, own.erased) for fact in passed], ended


def _visible(fact: Fact, other: Hello | None) -> Fact:
    """A fact as the file shows it: without what the other device has erased already."""
    return for_peer(fact, DeviceRole.ADMIN, other.erased if other else frozenset())


def _by_name(counts: Mapping[str, int], members: Members) -> dict[str, int]:
    names: dict[str, int] = {}
    for device in sorted(counts):
        name = members.name_of(device)
        names[name] = names.get(name, 0) + counts[device]
    return names
