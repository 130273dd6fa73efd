"""Histories of three devices, each told by a seed, and what must hold after every one of them."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.joined_devices import ADMIN, HostileDevice, meet, replicate
from tests.store.founded_stores import NAMES, assert_agreement, copied_stores
from tests.store.simulated_devices import WallClock
from tests.store.store_contents import journal_of

CODE = "EVT-7Q4K9M2XA1B2C3D4"
PERSONAL = "지워질 이름"
_STEPS = 25
# Together less than the ten minutes by which a clock may be ahead and is still followed.
_JUMPS_MS = (0, 0, 0, 1, 20_000, -20_000)


class SeededHistory:
    """Devices that scan, correct, merge and are opened again, as a seed says."""

    def __init__(self, stores: list[Store], walls: list[WallClock], seed: int) -> None:
        self.stores, self.walls = stores, walls
        self.random = random.Random(seed)
        self.acknowledged: set[str] = set()
        self.newest = [0, 0, 0]
        self.hostile = HostileDevice(stores[0])

    def run(self) -> None:
        """Everything that happens, up to the state in which nobody learns anything new."""
        drafts = [
            facts.change_fact(None, Checkpoint("main")),
            facts.change_fact(None, Guest("g", name_ko="김민서", category="regular")),
            facts.change_fact(None, Guest("gone", name_ko=PERSONAL)),
            facts.code_issued("g", CODE),
        ]
        self.stores[0].append([draft for draft in drafts if draft], ADMIN.staff)
        meet(*self.stores)
        assert len({str(sorted(store.vector().items())) for store in self.stores}) == 1
        self._see_all()
        for _ in range(_STEPS):
            at = self.random.randrange(3)
            self.walls[at].ms += self.random.choice(_JUMPS_MS)
            step = self.random.choice(
                (
                    self._scan,
                    self._scan,
                    self._correct,
                    self._correct_at_once,
                    self._merge,
                    self._merge,
                    self._reopen,
                    self._forge,
                )
            )
            step(at)
        self._correct_who_is_erased()
        meet(*self.stores)

    def check(self) -> None:
        """Nothing that was acknowledged is lost, and all devices agree."""
        assert_agreement(self.stores)
        for store in self.stores:
            journal = {fact.id: fact for fact in journal_of(store)}
            for id_ in self.acknowledged:
                assert journal[id_].body is not None, "an acknowledged scan was lost"
            whole = "".join(fact.body or "" for fact in journal.values())
            assert PERSONAL not in whole, "an erased name is back"
            assert "forged" not in whole, "a forged fact was taken in"

    def _scan(self, at: int) -> None:
        store, wall = self.stores[at], self.walls[at]
        check_in = CheckIn(store, "main", lambda: datetime.fromtimestamp(wall.ms / 1000, UTC))
        before = store.vector()
        self.acknowledged.add(check_in.scan(ScanRequest.of(CODE)).scan)
        self._check_cause(at, before)

    def _correct(self, at: int) -> None:
        """Where the role allows it; a value that depends on the last of two corrections."""
        if at < 2:
            before = self.stores[at].vector()
            body = {"organisation_ko": str(self.random.randrange(1000))}
            draft = Draft("guest:g", FactKind.GUEST_CORRECTED, body)
            self.stores[at].append([draft], ADMIN.staff)
            self._check_cause(at, before)

    def _correct_at_once(self, _at: int) -> None:
        """The root and the desk correct one field in the same millisecond."""
        self.walls[0].ms = self.walls[1].ms = max(wall.ms for wall in self.walls) + 1
        for at in (0, 1):
            self._correct(at)

    def _merge(self, at: int) -> None:
        source = self.random.randrange(3)
        sent = self.stores[source].facts_since(
            self.stores[at].vector(), limit=self.random.choice((None, 1, 3))
        )
        followed = [fact for fact, after in pairwise(sent) if fact.device == after.device]
        if followed and self.random.random() < 0.5:
            sent.remove(self.random.choice(followed))  # lost on the way
        self.random.shuffle(sent)
        self.stores[at].merge(sent)
        self._see(at)

    def _reopen(self, at: int) -> None:
        path = self.stores[at].path
        self.stores[at].close()
        self.stores[at] = Store.open(path, NAMES[at], clock=self.walls[at])

    def _forge(self, at: int) -> None:
        """A fact in the name of a member, with a signature that is not by its key."""
        fact = self.hostile.chain.fact(
            "guest:g", FactKind.NOTE_ADDED, {"at": "2025-06-01T09:00:00+09:00", "text": "forged"}
        )
        self.hostile.chain._sequence -= 1
        self.hostile.chain._digest = bytes(32)
        self.stores[at].merge([replace(fact, signature=bytes(64))])

    def _correct_who_is_erased(self) -> None:
        """The root erases a guest whom the desk, apart, corrects meanwhile."""
        erased = Draft("guest:gone", FactKind.GUEST_ERASED, {})
        self.stores[1].append(
            [Draft("guest:gone", FactKind.GUEST_CORRECTED, {"name_ko": PERSONAL + "."})]
        )
        self.stores[0].transact(
            lambda connection: self.stores[0].erase(connection, [erased], ADMIN.staff)
        )
        replicate(self.stores[1], self.stores[0])

    def _check_cause(self, at: int, before: dict[str, int]) -> None:
        for fact in self.stores[at].facts_since(before):
            assert fact.clock > self.newest[at], "a fact is ordered before one that was known"
        self._see(at)

    def _see(self, at: int) -> None:
        stamps = (fact.clock for fact in journal_of(self.stores[at]))
        self.newest[at] = max(self.newest[at], *stamps)

    def _see_all(self) -> None:
        for at in range(3):
            self._see(at)


def check_seed(folder: Path, seed: int) -> None:
    """Raise AssertionError if the history of a seed ends in a state that must not be."""
    with copied_stores(folder) as (stores, walls):
        history = SeededHistory(stores, walls, seed)
        history.run()
        history.check()


def check_seeds(folder: Path, seeds: Iterable[int]) -> None:
    """The same for the histories of several seeds."""
    for seed in seeds:
        check_seed(folder, seed)
