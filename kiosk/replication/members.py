"""The members of the event as the store's roster has them, for the links of one store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.parties import Own, Peer


@dataclass(frozen=True, slots=True)
class MemberDevice:
    """A device of the event; `keys` are its public keys, `parent` see `Device`."""

    device: str
    name: str
    role: DeviceRole
    keys: tuple[bytes, ...]
    parent: str = ""
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Members:
    """The own store and all members of its event; `seed` is the private key of `own.device`."""

    own: Own
    seed: bytes = field(repr=False)
    members: Mapping[str, MemberDevice]

    @property
    def keys(self) -> frozenset[bytes]:
        """The public keys of all members, also of revoked ones."""
        return frozenset(key for member in self.members.values() for key in member.keys)

    @property
    def is_revoked(self) -> bool:
        """Whether the own device was revoked."""
        own = self.members.get(self.own.device)
        return own is not None and own.revoked

    def others(self) -> frozenset[str]:
        """The devices that present themselves for other stores, without revoked ones."""
        return frozenset(
            member.device
            for member in self.members.values()
            if not member.revoked and not member.parent and member.device not in self.own.writers
        )

    def name_of(self, device: str) -> str:
        """The name that staff gave a device, else its id without the letters behind the dot."""
        member = self.members.get(device)
        return (member.name if member else "") or device.rpartition(".")[0] or device

    def device_with(self, key: bytes) -> str:
        """The device that has that public key; empty if none has."""
        owners = (one.device for one in self.members.values() if key in one.keys)
        return next(owners, "")

    def peer(self, device: str) -> Peer:
        """A device as the other side of a session."""
        member = self.members.get(device)
        if member is None:
            return Peer(device, None)
        return Peer(
            device,
            member.role,
            self._writers(device),
            member.revoked,
            frozenset(one.device for one in self.members.values() if one.role is DeviceRole.ADMIN),
        )

    def _writers(self, device: str) -> frozenset[str]:
        """The devices that write into the store of a device."""
        writers = {device}
        while True:
            more = {one.device for one in self.members.values() if one.parent in writers}
            if more <= writers:
                return frozenset(writers)
            writers |= more
