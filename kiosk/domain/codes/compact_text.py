"""Compact encoding of short texts: 1.5 bytes for a Hangul syllable, one for a Latin letter.

Half-byte codes: one byte for printable ASCII and the line feed; three halves for the 2,350
syllables of KS X 1001 that Korean is written with; six for any other character. Texts that are
shorter in UTF-8 (Cyrillic, Arabic) are stored in UTF-8.
"""

from __future__ import annotations

from functools import cache

_ASCII = [*range(0x20, 0x7F), 0x0A]
# The first half byte of a code gives its length: below 6, two half bytes.
_LONGER = len(_ASCII) // 16
_SYLLABLES = 2350
_PLANES = (16 - _LONGER) * 256 - _SYLLABLES
_UTF_8, _HALVES = b"\0", b"\1"


def pack(text: str) -> bytes:
    """Encode a text in the shorter of both encodings, after a byte that names the encoding."""
    plain = _UTF_8 + text.encode()
    halves = "".join(map(_written, text))
    packed = _HALVES + bytes.fromhex(halves + "f" * (len(halves) % 2))
    return min(plain, packed, key=len)


def unpack(data: bytes) -> str:
    """Decode a text that `pack` made. Raises ValueError for any other bytes."""
    if data[:1] == _UTF_8:
        return data[1:].decode()
    if data[:1] != _HALVES:
        raise ValueError("not a packed text")
    halves, at, text = data[1:].hex(), 0, ""
    while at < len(halves):
        if at == len(halves) - 1 and halves[at] == "f":
            break
        character, at = _read(halves, at)
        text += character
    return text


def _written(character: str) -> str:
    code = ord(character)
    if code in _places_in_ascii():
        return f"{_places_in_ascii()[code]:02x}"
    number = _places_of_syllables().get(character)
    if number is not None:
        return f"{number + _LONGER * 256:03x}"
    plane, low = divmod(code, 4096)
    if plane >= _PLANES:
        raise ValueError("no name is written so")
    return f"{_SYLLABLES + plane + _LONGER * 256:03x}{low:03x}"


def _read(halves: str, at: int) -> tuple[str, int]:
    """The character whose code begins at an offset, and the offset of the next code."""
    if int(halves[at], 16) < _LONGER:
        return chr(_ASCII[_number(halves, at, 2)]), at + 2
    number = _number(halves, at, 3) - _LONGER * 256
    if number < _SYLLABLES:
        return _syllables()[number], at + 3
    low = _number(halves, at + 3, 3)
    return chr((number - _SYLLABLES) * 4096 + low), at + 6


def _number(halves: str, at: int, length: int) -> int:
    piece = halves[at : at + length]
    if len(piece) < length:
        raise ValueError("not a packed text")
    return int(piece, 16)


@cache
def _syllables() -> str:
    """The syllables of KS X 1001 in its order: rows 0xB0 to 0xC8 of EUC-KR."""
    return bytes(
        byte for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF) for byte in (row, cell)
    ).decode("euc_kr")


@cache
def _places_of_syllables() -> dict[str, int]:
    return {syllable: place for place, syllable in enumerate(_syllables())}


@cache
def _places_in_ascii() -> dict[int, int]:
    return {code: place for place, code in enumerate(_ASCII)}
