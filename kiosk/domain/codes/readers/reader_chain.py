"""The chain: every reader is asked in order, and who knows the guest has the last word."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from kiosk.domain.codes.readers import (
    alfio,
    eventyay,
    hievents,
    indico,
    plain_codes,
    pretix,
    signed_passes,
    urls,
)
from kiosk.domain.codes.readers.reader_config import Known, ReaderConfig
from kiosk.domain.codes.readers.readings import (
    Altered,
    CodeReading,
    Forged,
    Mine,
    Nothing,
    Unknown,
    Vouched,
)
from kiosk.domain.codes.scanned_code import ScannedCode

Reader = Callable[[ScannedCode, ReaderConfig, Known], CodeReading | None]

READERS: tuple[tuple[str, Reader], ...] = (
    (plain_codes.NAME, plain_codes.read),
    (signed_passes.NAME, signed_passes.read),
    (pretix.NAME, pretix.read),
    (indico.NAME, indico.read),
    (alfio.NAME, alfio.read),
    (hievents.NAME, hievents.read),
    (urls.NAME, urls.read),
    (eventyay.NAME, eventyay.read),
    (plain_codes.NAME, plain_codes.read_own),
)
_FINAL = (Mine, Altered, Vouched, Forged)


class Read(NamedTuple):
    """What the readers make of a text; `reader` is empty where none recognised it."""

    reader: str
    reading: CodeReading


def read(code: ScannedCode, terms: ReaderConfig, known: Known) -> Read:
    """Whose code `text` is, where `known` tells whether a list names a spelling.

    The first reader that finds a guest settles it. Otherwise the first that recognised the shape
    has its say.
    """
    if not code.spellings[0]:
        return Read("", Unknown() if not code.is_blank else Nothing())
    known = cache(known)
    doubtful: Read | None = None
    for name, reader in READERS:
        reading = reader(code, terms, known)
        if isinstance(reading, Mine):
            # Whichever way a listed secret came: by itself, in a URL, in an object.
            reading = pretix.as_listed(reading, code, terms)
        if isinstance(reading, _FINAL):
            return Read(name, reading)
        if reading is not None and doubtful is None:
            doubtful = Read(name, reading)
    return doubtful or Read("", Unknown())
