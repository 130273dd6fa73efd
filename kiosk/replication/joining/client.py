"""Joins an event with a code: the side of the new device."""

from __future__ import annotations

import asyncio
import hashlib
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk import signing
from kiosk.domain.membership.device_code import EVENT_BYTES, DeviceCode, JoinRefusal
from kiosk.domain.membership.roster import Root
from kiosk.domain.text.messages import Sentence
from kiosk.replication.joining import machine_checks
from kiosk.replication.joining.connecting import NotConnected, Streams, connected
from kiosk.replication.joining.messages import (
    PIECE,
    JoinAccepted,
    JoinedNotice,
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
from kiosk.replication.joining.partial_store import PartialStore, open_partial
from kiosk.replication.link.addresses import Address
from kiosk.replication.protocol.framing import LARGEST_FRAME
from kiosk.store import StoreError
from kiosk.store.sharing.peer_status import (
    PeerState,
    PeerStatus,
    ReplicationStatus,
    write_status,
)
from kiosk.store.snapshots.received_snapshot import JoiningDevice, SnapshotForged, take_in_snapshot

TRIES = 6
"""How often a connection is made anew without having received anything in between."""
_WAIT_S = 1.0
# The other device first copies its store.
_ACCEPTED_S = 120.0
_PIECE_S = 15.0

Progress = Callable[[int, int], None]
"""Called with the bytes that were received, and those of the whole."""


class NotJoined(Exception):
    """The device did not join; `sentence` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.id)
        self.sentence = sentence


async def join_event(
    device_code: DeviceCode,
    path: Path,
    progress: Progress,
    interrupted: Callable[[Sentence], object] = lambda _: None,
) -> JoiningDevice:
    """Make a store at `path` that belongs to the event of the code, and can open its doors.

    Scans may follow by sessions (see `later_facts`). A connection that breaks is made again. What
    was received stays for the next call with the same code, unless that code is refused for good.
    `interrupted` is called with the reason of every break. Raises NotJoined and StoreError.
    """
    if path.exists():
        raise NotJoined(await asyncio.to_thread(machine_checks.taken, path, device_code))
    with _on_disk(path):
        partial = await asyncio.to_thread(open_partial, path, device_code.secret)
    tries, received = 0, -1
    while True:
        try:
            async with connected(device_code) as (streams, certificate):
                own = await _join(device_code, partial, streams, certificate, progress)
        except NotConnected as error:
            reason = error.sentence
        except (OSError, EOFError, TimeoutError):
            reason = Sentence("join.cut", {"path": path})
        else:
            return own
        tries = 1 if partial.size > received else tries + 1
        received = partial.size
        if tries >= TRIES or (not received and reason.id == "join.certificate"):
            raise NotJoined(reason)
        interrupted(reason)
        await asyncio.sleep(_WAIT_S)


async def _join(
    device_code: DeviceCode,
    partial: PartialStore,
    streams: Streams,
    certificate: bytes,
    progress: Progress,
) -> JoiningDevice:
    reader, writer = streams
    try:
        accepted = await _ask(device_code, partial, streams, certificate)
        root = _root_of(device_code, accepted)
        _check_machine(partial, accepted)
        while partial.size < accepted.size:
            progress(partial.size, accepted.size)
            await send(writer, encode_message(PieceRequest(partial.size)), _PIECE_S)
            piece = _unpacked(await read_payload(reader, _PIECE_S, LARGEST_FRAME))
            with _on_disk(partial.path):
                partial.append(piece)
        progress(accepted.size, accepted.size)
        own = JoiningDevice(
            accepted.device,
            accepted.name,
            partial.seed,
            accepted.role,
            accepted.checkpoint,
            partial.secret,
        )
        await asyncio.to_thread(_take_in, partial, root, own)
        partial.remove()
        _remember_source(partial.path, own, accepted, writer)
    except JoinMessageInvalid as error:
        raise NotJoined(Sentence("join.invalid")) from error
    await _say_goodbye(streams)
    return own


async def _ask(
    device_code: DeviceCode, partial: PartialStore, streams: Streams, certificate: bytes
) -> JoinAccepted:
    reader, writer = streams
    request = JoinRequest(
        device_code.event.hex(),
        device_code.secret.hex(),
        signing.public_key_of(partial.seed).hex(),
        signing.sign(partial.seed, proof_of(certificate, device_code.secret)).hex(),
    )
    await send(writer, encode_message(request), _PIECE_S)
    answer = decode_message(await read_payload(reader, _ACCEPTED_S, LARGEST_FRAME))
    if isinstance(answer, JoinRefused):
        if answer.reason.is_final:
            partial.remove()
        raise NotJoined(refusal_sentence(answer.reason))
    if not isinstance(answer, JoinAccepted):
        raise JoinMessageInvalid
    return answer


def refusal_sentence(reason: JoinRefusal) -> Sentence:
    """What to tell staff whose device may not join."""
    return Sentence(f"join.refused.{reason}")


def _check_machine(partial: PartialStore, accepted: JoinAccepted) -> None:
    """Raises NotJoined where this machine's clock is wrong, or its disk has no room."""
    with _on_disk(partial.path):
        partial.expect(accepted.digest)
        needed = max(0, accepted.size - partial.size)
        problem = machine_checks.clock_problem(accepted.clock, time.time_ns() // 1_000_000)
        problem = problem or machine_checks.disk_problem(partial.path, needed)
    if problem is not None:
        raise NotJoined(problem)


@contextmanager
def _on_disk(path: Path) -> Iterator[None]:
    """An error of this machine's disk ends the joining; one of the connection does not."""
    try:
        yield
    except OSError as error:
        raise NotJoined(machine_checks.write_problem(error, path)) from error


def _remember_source(
    path: Path, own: JoiningDevice, accepted: JoinAccepted, writer: asyncio.StreamWriter
) -> None:
    """Let the replicator look at once where the event came from, also where nobody announces."""
    if not accepted.source:
        return
    host, port = writer.get_extra_info("peername")[:2]
    address, now = str(Address(host, port)), time.time_ns() // 1_000_000
    source = PeerStatus(accepted.source, accepted.source, address, PeerState.FOUND, now)
    with suppress(OSError):
        # At no time: it is not of a replicator that runs.
        write_status(path, ReplicationStatus(0, own.id, 0, (), (source,)))


def _root_of(device_code: DeviceCode, accepted: JoinAccepted) -> Root:
    """The root of the event, whose key the code names by its hash. Raises JoinMessageInvalid."""
    try:
        key = bytes.fromhex(accepted.root_key)
    except ValueError as error:
        raise JoinMessageInvalid from error
    if hashlib.sha256(key).digest()[:EVENT_BYTES] != device_code.event:
        raise JoinMessageInvalid
    return Root(accepted.root_device, accepted.root_key)


def _unpacked(payload: bytes) -> bytes:
    """A piece, at most `PIECE` bytes. Raises JoinMessageInvalid."""
    unpacking = zlib.decompressobj()
    try:
        piece = unpacking.decompress(payload, PIECE)
    except zlib.error as error:
        raise JoinMessageInvalid from error
    if not piece or unpacking.unconsumed_tail:
        raise JoinMessageInvalid
    return piece


def _take_in(partial: PartialStore, root: Root, own: JoiningDevice) -> None:
    """Raises NotJoined and StoreError; a snapshot that is not valid is discarded."""
    if not partial.is_whole():
        partial.discard()
        raise NotJoined(Sentence("join.damaged"))
    try:
        take_in_snapshot(partial.content, partial.path, root, own)
    except SnapshotForged as error:
        partial.discard()
        raise NotJoined(Sentence("join.forged")) from error
    except StoreError:
        partial.discard()
        raise


async def _say_goodbye(streams: Streams) -> None:
    """Tell the other device; it does not matter if that is not heard."""
    reader, writer = streams
    try:
        await send(writer, encode_message(JoinedNotice()), _PIECE_S)
        await read_payload(reader, _PIECE_S, LARGEST_FRAME)
    except (OSError, EOFError, TimeoutError, JoinMessageInvalid):
        return
