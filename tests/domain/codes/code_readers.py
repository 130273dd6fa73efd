"""Reading of a code by all readers, with the keys of two organisers."""

from __future__ import annotations

from dataclasses import replace

from kiosk import signing
from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers import pretix, reader_chain
from kiosk.domain.codes.readers.reader_chain import RecognisedReading
from kiosk.domain.codes.readers.reader_config import ReaderConfig
from kiosk.domain.codes.scanned_code import ScannedCode
from tests.domain.codes import tickets

KEY = pretix.public_key(tickets.PRETIX_PEM_BODY)
OTHER_KEY = signing.public_key_of(bytes(32))


def read(text: str, *listed: str, **config: object) -> RecognisedReading:
    keys = {code_text.clean(code): code_text.bare(code) for code in listed}
    base = ReaderConfig("EVT", verify=signing.verify, spelled=lambda key: keys.get(key, ""))
    return reader_chain.read(ScannedCode.of(text), replace(base, **config), keys.__contains__)  # type: ignore[arg-type]  # fields of ReaderConfig
