"""A file of facts that one device writes and another one takes in, for a USB stick.

A line with the version of the format, the frames of a hello and of batches of facts, the SHA-256 of
all that, and the signature of the hello's device over the digest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kiosk import signing
from kiosk.domain.journal.facts import Fact
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.replication.protocol.framing import FrameReader, FrameTooLarge, frame_of
from kiosk.replication.protocol.messages import (
    Facts,
    Hello,
    Message,
    MessageInvalid,
    decode,
    encode,
)
from kiosk.replication.protocol.outgoing import messages_of

_START, _VERSION = b"forum-kiosk facts ", b"1\n"
_FIRST_LINE = _START + _VERSION
_DIGEST_BYTES, _SIGNATURE_BYTES = 32, 64
_END_BYTES = _DIGEST_BYTES + _SIGNATURE_BYTES
_SIGNED = b"forum-kiosk carried facts\0"
_READ_BYTES = 1024 * 1024


class CarryFileUnusable(Exception):
    """A file of facts cannot be used; `sentence` says why and what to do."""

    def __init__(self, id_: str, path: Path, **values: object) -> None:
        super().__init__(id_)
        self.sentence = Sentence(id_, {"path": path, **values})


@dataclass(frozen=True, slots=True)
class CarryFile:
    """A complete and undamaged file of facts, which `hello.device` claims to have written."""

    path: Path
    hello: Hello
    digest: bytes
    signature: bytes

    def is_signed_by(self, keys: Iterable[str]) -> bool:
        """Whether one of these public keys, in hex, signed it."""
        signed = _SIGNED + self.digest
        return any(signing.verify(bytes.fromhex(key), signed, self.signature) for key in keys)

    def batches(self) -> Iterator[list[Fact]]:
        """The facts, batch by batch. Raises CarryFileUnusable and OSError."""
        batch: list[Fact] = []
        for message in _messages(self.path):
            if isinstance(message, Facts):
                batch += message.facts
                if not message.more:
                    yield batch
                    batch = []


def write_file(path: Path, hello: Hello, batches: Iterable[list[Fact]], seed: bytes) -> None:
    """Write batches of facts as a file, signed with a private key. Raises OSError."""
    with write_atomically(path) as making, making.open("wb") as file:
        digest = hashlib.sha256()

        def write(part: bytes) -> None:
            digest.update(part)
            file.write(part)

        write(_FIRST_LINE)
        write(frame_of(encode(hello)))
        for number, batch in enumerate(batches, 1):
            for message in messages_of(number, batch):
                write(frame_of(encode(message)))
        file.write(digest.digest() + signing.sign(seed, _SIGNED + digest.digest()))


def open_file(path: Path) -> CarryFile:
    """Read the hello of a file, and check its digest. Raises CarryFileUnusable and OSError."""
    digest = hashlib.sha256()
    for part in _parts(path):
        digest.update(part)
    with _reading(path) as file:
        file.seek(-_END_BYTES, 2)
        end = file.read(_END_BYTES)
    if end[:_DIGEST_BYTES] != digest.digest():
        raise CarryFileUnusable("carry.damaged", path)
    hello = next(_messages(path), None)
    if not isinstance(hello, Hello):
        raise CarryFileUnusable("carry.damaged", path)
    return CarryFile(path, hello, digest.digest(), end[_DIGEST_BYTES:])


def _messages(path: Path) -> Iterator[Message]:
    frames, parts = FrameReader(), _parts(path)
    next(parts)
    try:
        for part in parts:
            yield from map(decode, frames.read(part))
    except (FrameTooLarge, MessageInvalid) as error:
        raise CarryFileUnusable("carry.damaged", path) from error
    if frames.waiting:
        raise CarryFileUnusable("carry.damaged", path)


def _parts(path: Path) -> Iterator[bytes]:
    """The first line, then the frames, without the digest and what follows it."""
    with _reading(path) as file:
        first = file.read(len(_FIRST_LINE))
        _check_first_line(path, first)
        rest = path.stat().st_size - len(first) - _END_BYTES
        if rest <= 0:
            raise CarryFileUnusable("carry.damaged", path)
        yield first
        while rest > 0 and (part := file.read(min(rest, _READ_BYTES))):
            rest -= len(part)
            yield part


def _check_first_line(path: Path, first: bytes) -> None:
    if not first.startswith(_START):
        is_cut = _FIRST_LINE.startswith(first) and first
        raise CarryFileUnusable("carry.damaged" if is_cut else "carry.not_ours", path)
    if first != _FIRST_LINE:
        raise CarryFileUnusable("carry.newer", path)


@contextmanager
def _reading(path: Path) -> Iterator[IO[bytes]]:
    """The file, open; errors while it is read name it too, as where a stick is pulled out."""
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
