"""Benchmark of the code readers, for codes of every issuer."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from kiosk import signing
from kiosk.bench.figures import Figure, median
from kiosk.domain.codes import signed_passes
from kiosk.domain.codes.readers import reader_chain, urls
from kiosk.domain.codes.readers.reader_config import Issuer, ReaderConfig
from kiosk.domain.codes.scanned_code import ScannedCode

_WARM_UP = 100
_RUNS = 2000
_DEVICES = 50
_SEED = bytes(range(signing.SEED_BYTES))
_UUID = "99999999-8888-7777-6666-555555555555"
_SECRET = base64.b64encode(bytes.fromhex(_UUID.replace("-", ""))).decode()


def measure() -> Iterator[Figure]:
    """p50 in milliseconds of the slowest kind, without looking anything up in a store."""
    conditions = f"{_DEVICES} devices, the slowest of {{}} kinds"
    for what, bound, kinds in (
        ("reader chain without a signature", 0.2, _unsigned()),
        ("reader chain with a signature", 1, _signed()),
    ):
        slowest = max(median(_read(text)) for text in kinds)
        yield Figure(f"{what}: p50", conditions.format(len(kinds)), slowest, "ms", bound, _RUNS)


def _unsigned() -> list[str]:
    return [
        "EVT-7Q4K9M2XA1B2C3D4",
        "ㄸㅍㅆ-7ㅃ4ㅏ9ㅡ2ㅌㅁ1ㅠ2ㅊ3ㅇ4",
        "k3mn7qpa2bcdefghjkxyz45w6789tuvr",
        json.dumps({"i": [2, "indico.example.org", _SECRET]}),
        f"{_UUID}/l243nNEF55Sv1WtHqn6nwuGejHufd2+b4eHqwColH3U=",
        "A-K7Q2M9X",
        "https://tickets.example.org/t/G-17?utm=mail",
        "https://elsewhere.example/" + "x" * 400,
        json.dumps({"ticket": "k3mn7qpa2bcdefghjkxyz45w6789tuvr", "lead": "x"}),
        "가나다" * 150,
        "x" * 3000,
    ]


def _signed() -> list[str]:
    payload = b"\x0a\x09KIOSKTEST\x10\x07"
    signature = signing.sign(_SEED, payload)
    blob = b"\x01" + len(payload).to_bytes(2) + len(signature).to_bytes(2) + payload + signature
    claims = signed_passes.Claims(
        _UUID, "official", "가" * 60, valid_until=datetime(2030, 1, 1, tzinfo=UTC)
    )
    signed = signed_passes.seal(claims, "EVT", _key(), partial(signing.sign, _SEED))
    return [base64.b64encode(blob).decode()[::-1], signed, signed[:-3] + "000"]


def _key() -> bytes:
    return signing.public_key_of(_SEED)


def _config() -> ReaderConfig:
    """The readers of an event with many devices that issue passes."""
    patterns = ("https://tickets.example.org/t/{id}", "https://x.example?q={id}")
    numbers = range(2, _DEVICES + 1)
    other_issuers = [Issuer(number.to_bytes(signing.KEY_BYTES)) for number in numbers]
    return ReaderConfig(
        "EVT",
        frozenset({"pretix", "indico"}),
        ticket_keys=(bytes(signing.KEY_BYTES), _key()),
        urls=tuple(map(urls.pattern_of, patterns)),
        issuers=lambda: (*other_issuers, Issuer(_key())),
        verify=signing.verify,
    )


def _read(text: str) -> list[float]:
    """Milliseconds of each of many readings."""
    config = _config()
    durations_ms = []
    for _ in range(_WARM_UP + _RUNS):
        started = time.perf_counter()
        reader_chain.read(ScannedCode.of(text), config, _nothing_listed)
        durations_ms.append((time.perf_counter() - started) * 1000)
    return durations_ms[_WARM_UP:]


def _nothing_listed(_key: str) -> bool:
    return False
