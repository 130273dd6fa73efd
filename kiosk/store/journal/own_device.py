"""The device that writes: its key, and what its role in the event allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.domain.membership.permitted_kinds import may_write_kind
from kiosk.domain.membership.roster import SUBJECT, Member, may_describe
from kiosk.signing import SEED_BYTES, Signer
from kiosk.store import local_secrets
from kiosk.store.errors import StoreRevoked, StoreRoleForbids
from kiosk.store.journal.roster_rows import note_key_change
from kiosk.store.queries import membership
from kiosk.store.queries.devices import device_of, name_of


@dataclass(frozen=True, slots=True)
class _Standing:
    """What was read at a revision: the key, if there is one, and the membership."""

    revision: int
    signer: Signer | None
    member: Member | None


class OwnDevice:
    """A device that writes into this file; keys and membership are read when they changed.

    So is its id, because a device whose chain went on elsewhere continues under another one.
    """

    def __init__(self, path: Path, device: str) -> None:
        self.device = device
        self._path = path
        self._standing: _Standing | None = None

    def signer(
        self, connection: sa.Connection, revision: int, drafts: Sequence[Draft]
    ) -> Signer | None:
        """The device's key, None without one, if it may write these drafts.

        `revision` is that of the membership in this transaction. Raises StoreRevoked and
        StoreRoleForbids.
        """
        if self._standing is None or self._standing.revision != revision:
            self.device = device_of(connection, name_of(self.device)) or self.device
            self._standing = _standing(connection, self.device, revision)
        if (own := self._standing.member) is not None:
            self._check(connection, own, drafts)
        return self._standing.signer

    def forget(self) -> None:
        """Read everything again: a transaction that may have changed it was rolled back."""
        self._standing = None

    def _check(self, connection: sa.Connection, own: Member, drafts: Sequence[Draft]) -> None:
        name = name_of(self.device)
        if own.is_excluded:
            raise StoreRevoked(self._path, device=name)
        if not all(may_write_kind(own, draft.kind) for draft in drafts):
            raise StoreRoleForbids(self._path, device=name)
        about = [draft for draft in drafts if draft.subject.startswith(SUBJECT)]
        known = membership.members(connection) if about else {}
        for draft in about:
            if not may_describe(own, draft.subject.removeprefix(SUBJECT), draft.body, known):
                raise StoreRoleForbids(self._path, device=name)


def keys_here(connection: sa.Connection) -> dict[str, bytes]:
    """The private keys in this file by device id, also of devices that write here no more."""
    names = local_secrets.secret_names(connection, secret_name(""))
    seeds = {one: read_seed(connection, one) for one in (name.partition(":")[2] for name in names)}
    return {device: seed for device, seed in seeds.items() if seed is not None}


def secret_name(device: str) -> str:
    """The name of the secret that holds a device's private key."""
    return f"signing:{device}"


def read_seed(connection: sa.Connection, device: str) -> bytes | None:
    """The private key of a device that writes into this file; None without a whole one."""
    seed = local_secrets.read_secret(connection, secret_name(device))
    return seed if seed is not None and len(seed) == SEED_BYTES else None


def write_seed(connection: sa.Connection, device: str, seed: bytes) -> None:
    """Let a device that writes into this file sign with this private key from now on."""
    local_secrets.write_secret(connection, secret_name(device), seed)
    note_key_change(connection)


def _standing(connection: sa.Connection, device: str, revision: int) -> _Standing:
    seed = read_seed(connection, device)
    return _Standing(
        revision, Signer(seed) if seed else None, membership.member(connection, device)
    )
