"""Encodes and decodes the IPP messages needed to print badges (RFC 8010, RFC 8011)."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

_VERSION = (2, 0)
_OPERATION_GROUP, _JOB_GROUP, _END = 0x01, 0x02, 0x03
_END_COLLECTION, _MEMBER = 0x37, 0x4A
# Tags below this delimit groups; those up to the next are out-of-band values.
_FIRST_VALUE = 0x10
_VALUES = 0x20


class Operation(IntEnum):
    """IPP operation codes."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class Tag(IntEnum):
    """IPP value tags."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RESOLUTION = 0x32
    COLLECTION = 0x34
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49


class NotIpp(ValueError):
    """A response that is not an IPP message."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name with a value or a list of them; a collection's value is a tuple of attributes."""

    name: str
    tag: Tag
    value: Any


@dataclass(frozen=True, slots=True)
class IppResponse:
    """An IPP response; `attributes` are those of all groups by name."""

    status: int
    attributes: dict[str, list[Any]]

    @property
    def is_success(self) -> bool:
        return self.status < 0x0100

    def one(self, name: str, default: Any = None) -> Any:
        """The first value of an attribute, `default` if it is missing."""
        return next(iter(self.attributes.get(name, ())), default)


# RFC 8011 section 4.1.4.1: every request begins with these.
_FIRST_ATTRIBUTES = (
    Attribute("attributes-charset", Tag.CHARSET, "utf-8"),
    Attribute("attributes-natural-language", Tag.LANGUAGE, "en"),
)


def encode(
    operation: Operation,
    request: int,
    operation_attributes: Iterable[Attribute],
    job_attributes: Iterable[Attribute] = (),
    data: bytes = b"",
) -> bytes:
    """Encodes a request with its operation attributes, job attributes and document data."""
    head = struct.pack(">BBHI", *_VERSION, operation, request)
    attributes = (*_FIRST_ATTRIBUTES, *operation_attributes)
    body = bytes([_OPERATION_GROUP]) + b"".join(map(_encoded, attributes))
    wanted = b"".join(map(_encoded, job_attributes))
    if wanted:
        body += bytes([_JOB_GROUP]) + wanted
    return head + body + bytes([_END]) + data


def decode(message: bytes) -> IppResponse:
    """Decodes a response. Raises NotIpp."""
    try:
        _, _, status, _ = struct.unpack_from(">BBHI", message)
        attributes: dict[str, list[Any]] = {}
        for group in _groups(message):
            for name, values in group.items():
                attributes.setdefault(name, []).extend(values)
        return IppResponse(status, attributes)
    except (struct.error, UnicodeDecodeError, IndexError) as error:
        raise NotIpp("no IPP message") from error


def decode_groups(message: bytes) -> list[dict[str, list[Any]]]:
    """The attributes of each printer in a response that lists printers. Raises NotIpp."""
    try:
        return [group for group in _groups(message) if "printer-name" in group]
    except (struct.error, UnicodeDecodeError, IndexError) as error:
        raise NotIpp("no IPP message") from error


def _groups(message: bytes) -> list[dict[str, list[Any]]]:
    groups: list[dict[str, list[Any]]] = [{}]
    name = ""
    for tag, new_name, value in _values(message):
        if tag < _FIRST_VALUE:
            groups.append({})
            continue
        name = new_name or name
        groups[-1].setdefault(name, []).append(_decoded(tag, value))
    return groups


def _values(message: bytes) -> Iterator[tuple[int, str, bytes]]:
    """Tag, name and bytes of every value; members of collections are skipped.

    A tag that begins a group of attributes comes without name and bytes.
    """
    at, depth = 8, 0
    while message[at] != _END:
        tag = message[at]
        at += 1
        if tag < _FIRST_VALUE:
            yield tag, "", b""
            continue
        name, at = _counted(message, at)
        value, at = _counted(message, at)
        if tag == _END_COLLECTION:
            depth -= 1
        elif depth == 0 and tag >= _VALUES:
            yield tag, name.decode(), value
        if tag == Tag.COLLECTION:
            depth += 1


def _counted(message: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", message, at)
    end = at + 2 + length
    if end > len(message):
        raise IndexError
    return message[at + 2 : end], end


def _decoded(tag: int, value: bytes) -> Any:
    if tag in (Tag.INTEGER, Tag.ENUM):
        return struct.unpack(">i", value)[0]
    if tag == Tag.BOOLEAN:
        return value != b"\0"
    if tag == Tag.RESOLUTION:
        return struct.unpack(">iib", value)
    return value.decode() if 0x40 <= tag < 0x50 else value


def _encoded(attribute: Attribute) -> bytes:
    values = attribute.value if isinstance(attribute.value, list) else [attribute.value]
    return b"".join(
        _encoded_value(attribute.name if number == 0 else "", attribute.tag, value)
        for number, value in enumerate(values)
    )


def _encoded_value(name: str, tag: Tag, value: Any) -> bytes:
    if tag is Tag.COLLECTION:
        members = b"".join(
            _framed(_MEMBER, "", one.name.encode()) + _encoded_value("", one.tag, one.value)
            for one in value
        )
        return _framed(tag, name, b"") + members + _framed(_END_COLLECTION, "", b"")
    if tag in (Tag.INTEGER, Tag.ENUM):
        return _framed(tag, name, struct.pack(">i", value))
    return _framed(tag, name, b"\1" if value is True else str(value).encode())


def _framed(tag: int, name: str, value: bytes) -> bytes:
    name_bytes = name.encode()
    return (
        struct.pack(">BH", tag, len(name_bytes))
        + name_bytes
        + struct.pack(">H", len(value))
        + value
    )
