"""Makes the code of an device_code: where this device listens, and how it is recognised."""

from __future__ import annotations

import time

from kiosk.domain.membership.device_code import (
    CERTIFICATE_BYTES,
    EVENT_BYTES,
    DeviceCode,
    preferred_hosts,
)
from kiosk.replication.link.addresses import read_address
from kiosk.replication.link.certificates import certificate_of, digest_of_certificate
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from kiosk.store.sharing.peer_status import is_current, read_status

_LOOPBACK = "127.0.0.1"


def code_for(store: Store, secret: bytes) -> DeviceCode | None:
    """The code for a secret; None while no replicator of the store is running. Raises StoreError.

    On a machine without a network the address is that of the machine itself.
    """
    status = read_status(store.path)
    members = MembersReader().read_changed(store)
    if members is None or status is None or not is_current(status, time.time_ns() // 1_000_000):
        return None
    read = map(read_address, status.addresses)
    hosts = preferred_hosts({one.host for one in read if one is not None})
    return DeviceCode(
        bytes.fromhex(members.own.event)[:EVENT_BYTES],
        digest_of_certificate(certificate_of(members.seed))[:CERTIFICATE_BYTES],
        secret,
        hosts or (_LOOPBACK,),
        status.port,
    )
