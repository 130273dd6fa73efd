"""Base45: bytes in the alphabet of QR's alphanumeric mode (RFC 9285)."""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

_VALUES = {character: value for value, character in enumerate(ALPHABET)}


def encode(data: bytes) -> str:
    """Encode bytes: three characters for two bytes, two for a last single one.

    The result never ends in a space.
    """
    return "".join(_written(data[at : at + 2]) for at in range(0, len(data), 2))


def decode(text: str) -> bytes:
    """Decode a text that `encode` made. Raises ValueError for any other text."""
    return b"".join(_read(text[at : at + 3]) for at in range(0, len(text), 3))


def _written(pair: bytes) -> str:
    number, written = int.from_bytes(pair), ""
    for _ in range(len(pair) + 1):
        number, digit = divmod(number, len(ALPHABET))
        written += ALPHABET[digit]
    return written


def _read(digits: str) -> bytes:
    number = 0
    for character in reversed(digits):
        if character not in _VALUES:
            raise ValueError("not base45")
        number = number * len(ALPHABET) + _VALUES[character]
    size = len(digits) - 1
    if size < 1 or number >= 256**size:
        raise ValueError("not base45")
    return number.to_bytes(size)
