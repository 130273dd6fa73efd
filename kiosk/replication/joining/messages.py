"""The messages with which a device joins: JSON objects in frames, and pieces of the snapshot.

The device asks with JoinRequest and gets JoinAccepted or JoinRefused. Then it asks for one piece
after the other with PieceRequest, each answered by a frame with the bytes, compressed by zlib. At
the end it sends JoinedNotice, answered by the same.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import MISSING, asdict, dataclass, field, fields
from typing import Any

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.device_code import JoinRefusal
from kiosk.replication.protocol.framing import LENGTH_BYTES, frame_of

PROTOCOL = 1
PIECE = 1024 * 1024
"""Bytes of a piece, before it is compressed."""
LARGEST_REQUEST = 4096
_PROOF = b"forum-kiosk join\0"


class JoinMessageInvalid(ValueError):
    """What the other side sent is no message of this protocol."""


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Asks to join. `event`, `secret`, `key` and `proof` are in hex.

    `proof` is the signature of `proof_of` by the private key of `key`.
    """

    event: str
    secret: str = field(repr=False)
    key: str
    proof: str
    protocol: int = PROTOCOL


@dataclass(frozen=True, slots=True)
class JoinAccepted:
    """The device belongs to the event. `digest` is the SHA-256 of the snapshot in hex.

    `device` is the id under which it writes; the keys are in hex, `size` is in bytes. `source` is
    the device that sends it, and `clock` its wall clock in milliseconds since 1970, 0 if unknown.
    """

    root_device: str
    root_key: str
    device: str
    name: str
    role: DeviceRole
    checkpoint: str
    size: int
    digest: str
    source: str = ""
    clock: int = 0


@dataclass(frozen=True, slots=True)
class JoinRefused:
    """The device may not join."""

    reason: JoinRefusal


@dataclass(frozen=True, slots=True)
class PieceRequest:
    """Asks for the piece of the snapshot that begins at a byte."""

    offset: int


@dataclass(frozen=True, slots=True)
class JoinedNotice:
    """The device has the event: it verified the snapshot and keeps it."""


JoinMessage = JoinRequest | JoinAccepted | JoinRefused | PieceRequest | JoinedNotice
_KINDS: dict[str, type[JoinMessage]] = {
    "join": JoinRequest,
    "accepted": JoinAccepted,
    "refused": JoinRefused,
    "piece": PieceRequest,
    "joined": JoinedNotice,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def proof_of(certificate: bytes, secret: bytes) -> bytes:
    """What a device signs to prove that it has its private key, to that server, with that code."""
    return _PROOF + certificate + secret


def encode_message(message: JoinMessage) -> bytes:
    """A message as the payload of a frame."""
    return json.dumps({"type": _NAMES[type(message)]} | asdict(message)).encode()


def decode_message(payload: bytes) -> JoinMessage:
    """The message in a payload. Raises JoinMessageInvalid."""
    try:
        values = json.loads(payload)
        kind = _KINDS[values["type"]]
        given = {one.name: _value(one.name, values[one.name]) for one in _present(kind, values)}
        return kind(**given)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise JoinMessageInvalid from error


async def read_payload(reader: asyncio.StreamReader, timeout_s: float, largest: int) -> bytes:
    """The payload of the next frame. Raises JoinMessageInvalid, EOFError, OSError, TimeoutError."""
    async with asyncio.timeout(timeout_s):
        length = int.from_bytes(await reader.readexactly(LENGTH_BYTES), "big")
        if length > largest:
            raise JoinMessageInvalid(length)
        return await reader.readexactly(length)


async def send(writer: asyncio.StreamWriter, payload: bytes, timeout_s: float) -> None:
    """Send a payload as a frame. Raises OSError and TimeoutError."""
    writer.write(frame_of(payload))
    async with asyncio.timeout(timeout_s):
        await writer.drain()


def _present(kind: type[JoinMessage], values: dict[str, Any]) -> list[Any]:
    return [one for one in fields(kind) if one.name in values or one.default is MISSING]


def _value(name: str, value: Any) -> Any:
    match name:
        case "role":
            return DeviceRole(value)
        case "reason":
            return JoinRefusal(value)
        case "size" | "offset" | "protocol" | "clock":
            if not isinstance(value, int) or value < 0:
                raise ValueError(name)
            return value
        case _:
            if not isinstance(value, str):
                raise TypeError(name)
            return value
