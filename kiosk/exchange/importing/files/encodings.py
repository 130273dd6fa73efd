"""Detects encodings of text files: byte order mark, UTF-16, UTF-8, CP949; others need an option."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.exchange.importing.files.legacy_encodings import looks_korean, readings_of
from kiosk.exchange.importing.refusals import InvalidCell

_BLOCK = 1 << 20
_SAMPLE = 64 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Encodings to use for requested ones: supersets of these.
_WIDER = {"utf-8": "utf-8-sig", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030"}
_PLAUSIBLE = 0.9
# Least UTF-8 characters per invalid byte: other encodings rarely form any by chance.
_MOST_DAMAGED = 4
# Control characters that no text table has; 1A is the end of file of DOS.
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")
_UTF_8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")


def encoding_of(path: Path, wanted: str = "") -> str:
    """The encoding of the text in `path`, by its name in Python.

    The order is: byte order mark, UTF-16 by its byte pattern, UTF-8, which may have a few damaged
    bytes, and CP949 (the superset of EUC-KR of Korean Windows) if the text is Korean in it. The
    bytes do not tell more: GBK and Windows-1252 are often valid CP949. Raises InvalidCell, with a
    question to the user, for any other file.
    """
    with path.open("rb") as stream:
        head = stream.read(_SAMPLE)
    if wanted:
        wanted = _existing(wanted)
        if not _decodes(path, wanted):
            raise InvalidCell("import.encoding.misfit", encoding=wanted)
        return wanted
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _required(path, encoding)
    if b"\0" in head:
        for encoding in _utf_16(head):
            if _decodes(path, encoding):
                return encoding
    if not _is_text(head.decode("latin-1")):
        raise InvalidCell("import.file.not_text")
    return _of_bytes(path, head)


def _of_bytes(path: Path, head: bytes) -> str:
    """The encoding of a text whose ASCII letters are single bytes."""
    if _decodes(path, "utf-8") or _is_damaged_utf_8(path):
        return "utf-8"
    if _decodes(path, "cp949") and looks_korean(_decoded(path, "cp949")):
        return "cp949"
    readings = readings_of(head[: head.rfind(b"\n") + 1] or head)
    if not readings:
        raise InvalidCell("import.file.not_text")
    samples = "; ".join(f"{encoding}: {', '.join(words)}" for encoding, words in readings)
    raise InvalidCell("import.encoding.ask", samples=samples)


def _required(path: Path, encoding: str) -> str:
    if encoding == "utf-8-sig" or _decodes(path, encoding):
        return encoding
    raise InvalidCell("import.file.not_text")


def _existing(name: str) -> str:
    try:
        "".encode(name)
    except LookupError as error:
        raise InvalidCell("import.encoding.unknown", encoding=name) from error
    codec = codecs.lookup(name).name
    return _WIDER.get(codec, codec)


def _utf_16(head: bytes) -> Iterator[str]:
    """The byte order of UTF-16 without a mark, in which the bytes are plausible text."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = head[: len(head) & ~1].decode(encoding, "replace")
        plausible = sum(map(_is_plausible, text))
        if "\n" in text and plausible > _PLAUSIBLE * len(text):
            yield encoding


def _is_plausible(character: str) -> bool:
    return (character < "\u0600" and not _CONTROL.match(character)) or "가" <= character <= "힣"


def _is_text(head: str) -> bool:
    """Whether most lines have no control characters; a few such characters are permitted."""
    lines = head.splitlines()
    damaged = sum(_CONTROL.search(line) is not None for line in lines)
    return 2 * damaged <= len(lines)


def _is_damaged_utf_8(path: Path) -> bool:
    """Whether the text is UTF-8 with a few invalid bytes, such as a truncated character."""
    letters = strays = 0
    for block in _blocks(path):
        letters += len(_UTF_8.findall(block))
        strays += len(_HIGH.findall(_UTF_8.sub(b"", block)))
    return letters > _MOST_DAMAGED * strays


def _decoded(path: Path, encoding: str) -> Iterator[str]:
    """The text, block by block; characters across two blocks are decoded whole."""
    decoder = codecs.getincrementaldecoder(encoding)()
    for block in _blocks(path):
        yield decoder.decode(block)


def _decodes(path: Path, encoding: str) -> bool:
    """Whether the whole file can be decoded, read in blocks."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for block in _blocks(path):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block
