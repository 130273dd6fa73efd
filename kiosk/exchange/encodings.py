"""Encodings of text files: byte order mark, UTF-16, UTF-8, CP949, in an order that holds."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.exchange.refusals import Unfit

_BLOCK = 1 << 20
_SAMPLE = 64 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What to read for what people say: it takes all that the narrower one takes.
_WIDER = {"utf-8": "utf-8-sig", "euc_kr": "cp949"}
_PLAUSIBLE = 0.9
_FOREIGN = "cp932 euc_jp gb18030 big5 cp1250 cp1251 cp1252 cp1253 cp1254 cp1258 koi8_r".split()
# What no table of text holds; 1A closed files under DOS.
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")


def encoding_of(path: Path, wanted: str = "") -> str:
    """How the text in `path` is encoded, as Python calls it.

    A byte order mark decides, then UTF-16 by its shape, then strict UTF-8, then strict CP949 (the
    superset of EUC-KR that Korean Windows writes); a guess from the bytes' frequencies comes last,
    for it is wrong about Korean names in mostly Latin files. Raises Unfit where nothing fits.
    """
    with path.open("rb") as stream:
        head = stream.read(_SAMPLE)
    if wanted:
        wanted = _existing(wanted)
        if not _decodes(path, wanted):
            raise Unfit("import.encoding.misfit", encoding=wanted)
        return wanted
    for encoding in _candidates(head):
        if _decodes(path, encoding):
            return encoding
    raise Unfit("import.file.not_text")


def _existing(name: str) -> str:
    try:
        "".encode(name)
    except LookupError as error:
        raise Unfit("import.encoding.unknown", encoding=name) from error
    codec = codecs.lookup(name).name
    return _WIDER.get(codec, codec)


def _candidates(head: bytes) -> Iterator[str]:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            yield encoding
            return
    if b"\0" in head:
        yield from _utf_16(head)
        return
    yield "utf-8"
    yield "cp949"
    if not _CONTROL.search(head.decode("latin-1")):
        yield from _guess(head)


def _utf_16(head: bytes) -> Iterator[str]:
    """UTF-16 without a mark: the byte order in which the text looks like text."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = head[: len(head) & ~1].decode(encoding, "replace")
        plausible = sum(map(_is_plausible, text))
        if "\n" in text and plausible > _PLAUSIBLE * len(text):
            yield encoding


def _is_plausible(character: str) -> bool:
    return (character < "\u0600" and not _CONTROL.match(character)) or "가" <= character <= "힣"


def _guess(head: bytes) -> Iterator[str]:
    from charset_normalizer import from_bytes

    if best := from_bytes(head, cp_isolation=_FOREIGN).best():
        yield best.encoding


def _decodes(path: Path, encoding: str) -> bool:
    """Whether the whole file is text in `encoding`, read in blocks."""
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as stream:
        try:
            while block := stream.read(_BLOCK):
                if _CONTROL.search(decoder.decode(block)):
                    return False
            decoder.decode(b"", final=True)
        except UnicodeError:
            return False
    return True
