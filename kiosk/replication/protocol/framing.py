"""Frames on a stream of bytes: the length in four bytes, big-endian, then as many bytes."""

from __future__ import annotations

from collections.abc import Iterator

LARGEST_FRAME = 8 * 1024 * 1024
"""Bytes of a frame without its length."""
LENGTH_BYTES = 4


class FrameTooLarge(ValueError):
    """A frame is larger than `LARGEST_FRAME`; nothing after it on the stream can be read."""


def frame_of(payload: bytes) -> bytes:
    """A payload as a frame. Raises FrameTooLarge."""
    if len(payload) > LARGEST_FRAME:
        raise FrameTooLarge(len(payload))
    return len(payload).to_bytes(LENGTH_BYTES, "big") + payload


class FrameReader:
    """Splits a stream into the payloads of its frames."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    @property
    def waiting(self) -> int:
        """How many bytes of an unfinished frame were read."""
        return len(self._waiting)

    def read(self, received: bytes) -> Iterator[bytes]:
        """The payloads that are complete with these bytes. Raises FrameTooLarge."""
        self._waiting += received
        while len(self._waiting) >= LENGTH_BYTES:
            length = int.from_bytes(self._waiting[:LENGTH_BYTES], "big")
            if length > LARGEST_FRAME:
                raise FrameTooLarge(length)
            end = LENGTH_BYTES + length
            if len(self._waiting) < end:
                return
            payload = bytes(self._waiting[LENGTH_BYTES:end])
            del self._waiting[:end]
            yield payload
