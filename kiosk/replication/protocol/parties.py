"""The two sides of a session: this store, and the peer as the roster of this store knows it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.replication.protocol.places import Places

_UNKNOWN_KIND = ""


@dataclass(frozen=True, slots=True)
class Own:
    """This store.

    `event` is the SHA-256 of the root's public key, in hex; `device` presents itself for the store,
    `writers` write into it. `instance` is a random word, different for every start of the program.
    `erased` are the hashes of erased subjects, `program` is the version of the program. `lacking`
    are the facts whose bodies the role needs and which are here without them.
    """

    event: str
    device: str
    instance: str
    role: DeviceRole
    writers: frozenset[str]
    erased: frozenset[str] = frozenset()
    program: str = ""
    lacking: Places = ()


@dataclass(frozen=True, slots=True)
class Peer:
    """The device at the other end, as the roster has it.

    `device` is empty where it is not authenticated before the session, as in a file. `role` is None
    for a device that is not in the roster. `writers` are the devices that write into its store.
    `admins` are the devices whose facts a `revoked` peer is sent, so that it learns of that.
    """

    device: str
    role: DeviceRole | None
    writers: frozenset[str] = frozenset()
    revoked: bool = False
    admins: frozenset[str] = frozenset()


def may_pass_on(sender: DeviceRole, receiver: DeviceRole, kind: str) -> bool:
    """Whether a store of one role has the bodies of a kind that a store of the other one needs.

    Only then may it pass on such facts of other devices: the receiver would store their headers,
    and never ask for their bodies again.
    """
    return needs_body(sender, kind) or not needs_body(receiver, kind)


@cache
def is_complete_for(sender: DeviceRole, receiver: DeviceRole) -> bool:
    """Whether a store of one role may pass on facts of all kinds to a store of the other one."""
    return all(may_pass_on(sender, receiver, kind) for kind in (*FactKind, _UNKNOWN_KIND))
