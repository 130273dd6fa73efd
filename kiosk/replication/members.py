"""The members of the event as the store's roster has them, for the links of one store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import Roster
from kiosk.replication.protocol.parties import Own, Peer
from kiosk.store import name_of


@dataclass(frozen=True, slots=True)
class Members:
    """The own store and all members of its event.

    `seed` is the private key of `own.device`, `names` are those that staff gave devices.
    `newest_keys` are public keys in hex, `hubs` what facts say of the hubs of devices.
    """

    own: Own
    seed: bytes = field(repr=False)
    roster: Roster
    names: Mapping[str, str] = field(default_factory=dict)
    newest_keys: Mapping[str, str] = field(default_factory=dict)
    hubs: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def keys(self) -> frozenset[bytes]:
        """The public keys of all members, also of revoked ones."""
        return frozenset(bytes.fromhex(key) for one in self.roster.values() for key in one.keys)

    def others(self) -> frozenset[str]:
        """The devices that present themselves for other stores, without revoked ones."""
        return frozenset(
            member.device
            for member in self.roster.values()
            if not member.is_excluded and not member.parent
            if member.device not in self.own.writers
        )

    def name_of(self, device: str) -> str:
        """The name that staff gave a device."""
        return self.names.get(device) or name_of(device)

    def key_of(self, device: str) -> bytes:
        """The newest public key of a device; empty if none is known."""
        return bytes.fromhex(self.newest_keys.get(device, ""))

    def is_revoked(self, device: str) -> bool:
        """Whether a device was revoked."""
        return device in self.roster and self.roster[device].is_excluded

    def device_with(self, key: bytes) -> str:
        """The device that has that public key; empty if none has.

        Of several, which took each other's place, it is the one that presents itself.
        """
        owners = (one for one in self.roster.values() if key.hex() in one.keys)
        first = min(owners, key=lambda one: (bool(one.parent), one.depth, one.device), default=None)
        return first.device if first else ""

    def peer(self, device: str) -> Peer:
        """A device as the other side of a session."""
        member = self.roster.get(device)
        if member is None:
            return Peer(device, None)
        admins = (one.device for one in self.roster.values() if one.role is DeviceRole.ADMIN)
        return Peer(
            device,
            member.role,
            self._writers(device),
            member.is_excluded,
            frozenset(admins),
        )

    def _writers(self, device: str) -> frozenset[str]:
        """The devices that write into the store of a device."""
        writers = {device}
        while True:
            more = {one.device for one in self.roster.values() if one.parent in writers}
            if more <= writers:
                return frozenset(writers)
            writers |= more
