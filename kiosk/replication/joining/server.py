"""Takes devices into the event that have a one-time code: the side of a device that belongs to it.

A device that joins has no certificate that TLS could verify. It knows this device's certificate
from the code, whose secret proves that it may join.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from kiosk import signing
from kiosk.domain.membership.device_code import EVENT_BYTES, SECRET_BYTES, JoinRefusal
from kiosk.domain.membership.roster import Root
from kiosk.replication.joining.messages import (
    LARGEST_REQUEST,
    PROTOCOL,
    JoinAccepted,
    JoinedNotice,
    JoinMessage,
    JoinMessageInvalid,
    JoinRefused,
    JoinRequest,
    PieceRequest,
    decode_message,
    encode_message,
    proof_of,
    read_payload,
    send,
)
from kiosk.replication.joining.snapshots import SentSnapshot, SentSnapshots
from kiosk.replication.link.certificates import certificate_of, digest_of_certificate
from kiosk.replication.members import Members
from kiosk.store import Store, StoreError, name_of
from kiosk.store.device_codes import OpenDeviceCode, accept_device_code, note_joined
from kiosk.store.queries import membership

T = TypeVar("T")
MOST_AT_ONCE = 4
_REQUEST_S = 15.0
_SEND_S = 30.0
_log = logging.getLogger(__name__)


class JoinServer:
    """Serves the connections of devices that join the event of a store."""

    def __init__(self, path: Path, members: Members) -> None:
        """`members` are those of the store, with the device that presents itself for it."""
        self._path = path
        self._device = members.own.device
        self._name = name_of(members.own.device)
        self._event = members.own.event[: EVENT_BYTES * 2]
        self._certificate = digest_of_certificate(certificate_of(members.seed))
        self._snapshots = SentSnapshots(path)
        self._served = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until it ends."""
        self._served += 1
        try:
            with suppress(OSError, EOFError, TimeoutError):
                await self._serve(reader, writer)
        except JoinMessageInvalid:
            _log.warning("a device that joins sent no valid message")
        except StoreError as error:
            _log.warning("a device could not join: %s", error.id)
        finally:
            self._served -= 1

    def close(self) -> None:
        """Remove what is kept for devices whose connection broke."""
        self._snapshots.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = decode_message(await read_payload(reader, _REQUEST_S, LARGEST_REQUEST))
        if not isinstance(request, JoinRequest):
            raise JoinMessageInvalid
        accepted = await self._accept(request)
        if isinstance(accepted, JoinRefusal):
            await _answer(writer, JoinRefused(accepted))
            return
        device_code, root = accepted
        kept = await self._snapshots.prepare(device_code.device, device_code.role)
        await _answer(writer, self._acceptance(device_code, root, kept))
        try:
            await self._send_pieces(reader, writer, device_code, kept)
        finally:
            self._snapshots.keep(device_code.device)
        secret = bytes.fromhex(request.secret)
        await asyncio.to_thread(self._with_store, lambda store: note_joined(store, secret))
        self._snapshots.drop(device_code.device)
        await _answer(writer, JoinedNotice())

    async def _accept(self, request: JoinRequest) -> tuple[OpenDeviceCode, Root] | JoinRefusal:
        """Make the device a member, unless the request is refused. Raises JoinMessageInvalid."""
        secret, key, proof = map(_bytes, (request.secret, request.key, request.proof))
        if request.protocol != PROTOCOL:
            return JoinRefusal.NEWER if request.protocol > PROTOCOL else JoinRefusal.OLDER
        if request.event != self._event:
            return JoinRefusal.OTHER_EVENT
        if self._served > MOST_AT_ONCE:
            return JoinRefusal.BUSY
        if len(secret) != SECRET_BYTES or not signing.is_public_key(key):
            raise JoinMessageInvalid
        if not signing.verify(key, proof_of(self._certificate, secret), proof):
            raise JoinMessageInvalid

        def accept(store: Store) -> tuple[OpenDeviceCode, Root] | JoinRefusal:
            accepted, root = accept_device_code(store, secret, key.hex()), _root(store)
            return accepted if isinstance(accepted, JoinRefusal) else (accepted, root)

        return await asyncio.to_thread(self._with_store, accept)

    async def _send_pieces(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        device_code: OpenDeviceCode,
        kept: SentSnapshot,
    ) -> None:
        """Send the pieces that the device asks for, until it has the event."""
        while True:
            message = decode_message(await read_payload(reader, _SEND_S, LARGEST_REQUEST))
            if isinstance(message, JoinedNotice):
                return
            if not isinstance(message, PieceRequest) or message.offset >= kept.size:
                raise JoinMessageInvalid
            self._snapshots.keep(device_code.device)
            await send(writer, await asyncio.to_thread(kept.piece, message.offset), _SEND_S)

    def _acceptance(
        self, device_code: OpenDeviceCode, root: Root, kept: SentSnapshot
    ) -> JoinAccepted:
        return JoinAccepted(
            root.device,
            root.public_key,
            device_code.device,
            device_code.name,
            device_code.role,
            device_code.checkpoint,
            kept.size,
            kept.digest,
            self._device,
            time.time_ns() // 1_000_000,
        )

    def _with_store(self, work: Callable[[Store], T]) -> T:
        with closing(Store.open(self._path, self._name)) as store:
            return work(store)


def _root(store: Store) -> Root:
    root = store.read(membership.root_of)
    if root is None:
        raise JoinMessageInvalid
    return root


def _bytes(text: str) -> bytes:
    """Raises JoinMessageInvalid."""
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise JoinMessageInvalid from error


async def _answer(writer: asyncio.StreamWriter, message: JoinMessage) -> None:
    await send(writer, encode_message(message), _SEND_S)
