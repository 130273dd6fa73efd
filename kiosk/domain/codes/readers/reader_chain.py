"""The reader chain: tries all readers in order."""

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
from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import (
    AlteredCode,
    CodeReading,
    ForgedPass,
    ListedCode,
    NoCode,
    UnknownCode,
    UnlistedPass,
)
from kiosk.domain.codes.scanned_code import ScannedCode

Reader = Callable[[ScannedCode, ReaderConfig, IsListed], CodeReading | None]

READERS: tuple[tuple[str, Reader], ...] = (
    (plain_codes.NAME, plain_codes.read),
    (signed_passes.NAME, signed_passes.read),
    (pretix.NAME, pretix.read),
    (indico.NAME, indico.read),
    (alfio.NAME, alfio.read),
    (hievents.NAME, hievents.read),
    (urls.NAME, urls.read),
    (eventyay.NAME, eventyay.read),
    (plain_codes.NAME, plain_codes.read_listed),
)
# The readers that a scan can name; one of a plain code is not recorded.
READER_NAMES = frozenset(name for name, _ in READERS) - {plain_codes.NAME}
_FINAL = (ListedCode, AlteredCode, UnlistedPass, ForgedPass)


class RecognisedReading(NamedTuple):
    """The reading of a code and the name of its reader, empty if no reader recognised it."""

    reader: str
    reading: CodeReading


def read(code: ScannedCode, config: ReaderConfig, is_listed: IsListed) -> RecognisedReading:
    """Read a code; `is_listed` tells whether a list has a spelling.

    The first reader that finds a guest decides. Otherwise the first one that recognised the shape
    of the code decides.
    """
    if not code.spellings[0]:
        return RecognisedReading("", UnknownCode() if not code.is_blank else NoCode())
    is_listed = cache(is_listed)
    doubtful: RecognisedReading | None = None
    for name, reader in READERS:
        reading = reader(code, config, is_listed)
        if isinstance(reading, ListedCode):
            # A listed secret may have come by itself, in a URL or in a JSON object.
            reading = pretix.checked_spelling(reading, code, config)
        if isinstance(reading, _FINAL):
            return RecognisedReading(name, reading)
        if reading is not None and doubtful is None:
            doubtful = RecognisedReading(name, reading)
    return doubtful or RecognisedReading("", UnknownCode())
