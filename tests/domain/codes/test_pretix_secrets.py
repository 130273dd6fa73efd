"""Secrets of pretix: random ones are looked up, signed ones are verified."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from urllib.parse import quote

import pytest

from kiosk import signing
from kiosk.domain.codes.readers import pretix, urls
from kiosk.domain.codes.readers.reader_chain import RecognisedReading
from kiosk.domain.codes.readers.readings import (
    AlteredCode,
    ListedCode,
    OtherEventCode,
    UnknownCode,
    UnlistedTicket,
)
from tests.domain.codes import tickets
from tests.domain.codes.code_readers import KEY, OTHER_KEY, read
from tests.domain.codes.korean_keys import typed_in_korean


def test_a_random_secret_of_pretix_is_looked_up_in_any_case() -> None:
    secret = tickets.PRETIX_RANDOM
    for sent in (secret, secret.upper(), typed_in_korean(secret), f"]Q1{secret}\r\n"):
        assert read(sent, secret) == RecognisedReading("pretix", ListedCode(secret.upper()))
    assert read(secret) == RecognisedReading("", UnknownCode())


@pytest.mark.parametrize("keys", [(KEY,), (OTHER_KEY, KEY)])
def test_a_signed_secret_of_pretix_belongs_to_the_event_of_its_key(keys: tuple[bytes, ...]) -> None:
    secret = tickets.UNLIMITED
    assert read(secret, ticket_keys=keys) == RecognisedReading("pretix", UnlistedTicket())
    assert read(secret, secret, ticket_keys=keys) == RecognisedReading(
        "pretix", ListedCode(secret.upper())
    )
    assert read(f"\\000026{secret}", secret, ticket_keys=keys).reading == ListedCode(secret.upper())


def test_a_signed_secret_contains_its_validity() -> None:
    secret = tickets.NEW_YEAR_2026
    first, second = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    assert read(secret, secret, ticket_keys=(KEY,)).reading == ListedCode(
        secret.upper(), first, second
    )


@pytest.mark.parametrize("keys", [(), (KEY,), (OTHER_KEY,)])
def test_a_listed_secret_keeps_its_validity_with_any_keys(
    keys: tuple[bytes, ...],
) -> None:
    secret = tickets.NEW_YEAR_2026
    first, second = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    listed = ListedCode(secret.upper(), first, second)
    wrapped = json.dumps({"ticket": secret, "lead": "x"}).replace("/", "\\/")
    url = f"https://tickets.example/{quote(secret, safe='')}"
    patterns = (urls.pattern_of("https://tickets.example/{id}"),)
    for sent in (secret, f"]Q1{secret}\r\n", wrapped, url):
        assert read(sent, secret, ticket_keys=keys, urls=patterns).reading == listed


@pytest.mark.parametrize("keys", [(), (KEY,), (OTHER_KEY,)])
def test_a_signed_secret_in_other_case_is_altered(keys: tuple[bytes, ...]) -> None:
    """Its case is part of the signed data: another case may have another validity, or none."""
    secret = tickets.NEW_YEAR_2026
    first, second = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    altered = AlteredCode(secret.upper(), first, second)
    one = next(place for place, letter in enumerate(secret) if letter.islower())
    changed = secret[:one] + secret[one:].replace(secret[one], secret[one].upper(), 1)
    patterns = (urls.pattern_of("https://tickets.example/{id}"),)
    for sent in (secret.upper(), secret.lower(), secret.swapcase(), changed):
        forms = (
            sent,
            typed_in_korean(sent),
            json.dumps({"ticket": sent, "lead": "x"}),
            f"https://tickets.example/{quote(sent, safe='')}",
        )
        for form in forms:
            found = read(form, secret, ticket_keys=keys, urls=patterns)
            assert found.reading == altered, form


def test_a_listed_signed_secret_without_known_spelling_is_altered_unless_verified() -> None:
    """For example when the list itself lost the case."""
    secret = tickets.NEW_YEAR_2026
    assert read(secret.upper(), secret.upper()).reading == AlteredCode(secret.upper())
    assert read(secret, secret.upper()).reading == AlteredCode(secret.upper())
    first, second = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    verified = read(secret, secret.upper(), ticket_keys=(KEY,)).reading
    assert verified == ListedCode(secret.upper(), first, second)


def test_a_signed_secret_of_another_key_belongs_to_another_event() -> None:
    for keys in ((), (OTHER_KEY,), (bytes(32),)):
        assert read(tickets.UNLIMITED, ticket_keys=keys) == RecognisedReading(
            "pretix", OtherEventCode()
        )


def test_a_key_of_zeros_verifies_nothing() -> None:
    """With that key a signature of zeros satisfies the equation of an incomplete check."""
    weak = [bytes(32), b"\x01" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f"]
    payload = b"\x0a\x09KIOSKTEST\x10\x07"
    for signature in (bytes(64), b"\x01" + bytes(63)):
        blob = b"\x01\x00\x0d\x00\x40" + payload + signature
        forged = base64.b64encode(blob).decode()[::-1]
        for key in weak:
            assert not signing.verify(key, payload, signature)
            assert read(forged, ticket_keys=(key,)) == RecognisedReading("pretix", OtherEventCode())


@pytest.mark.parametrize("place", range(0, 77, 5))
def test_an_altered_secret_is_not_accepted(place: int) -> None:
    blob = bytearray(base64.b64decode(tickets.UNLIMITED[::-1]))
    blob[place] ^= 4
    altered = base64.b64encode(blob).decode()[::-1]
    reading = read(altered, tickets.UNLIMITED, ticket_keys=(KEY,)).reading
    assert isinstance(reading, OtherEventCode | UnknownCode)


def test_a_secret_of_another_version_is_not_accepted_in_any_wrapping() -> None:
    blob = b"\x02" + base64.b64decode(tickets.UNLIMITED[::-1])[1:]
    other = base64.b64encode(blob).decode()[::-1]
    assert isinstance(read(other, ticket_keys=(KEY,)).reading, UnknownCode)
    wrapped = json.dumps({"ticket": other, "lead": "x"})
    assert read(wrapped, ticket_keys=(KEY,)) == RecognisedReading("eventyay", OtherEventCode())


def test_a_signature_covers_the_whole_message() -> None:
    seed, message = tickets.PRETIX_SEED, b"KIOSKTEST"
    signature = signing.sign(seed, message)
    assert signing.verify(KEY, message, signature)
    assert not signing.verify(KEY, message[1:], signature + message[:1])
    assert not signing.verify(KEY, signature[63:] + message, signature[:63])


@pytest.mark.parametrize("payload", [b"", b"\x08", b"\x0a\xff", b"\x0d1234", b"\xff" * 20])
def test_a_signed_payload_that_cannot_be_read_is_foreign(payload: bytes) -> None:
    secret = tickets.pretix_signed(payload.ljust(15, b"\x0d"))
    assert isinstance(read(secret, ticket_keys=(KEY,)).reading, OtherEventCode | UnknownCode)


def test_public_keys_are_read_in_every_format_in_use() -> None:
    pem = f"-----BEGIN PUBLIC KEY-----\n{tickets.PRETIX_PEM_BODY}\n-----END PUBLIC KEY-----\n"
    from_api = base64.b64encode(pem.encode()).decode()
    bare = base64.b64encode(KEY).decode()
    assert {pretix.public_key(text) for text in (pem, from_api, bare, KEY.hex())} == {KEY}
    assert signing.public_key_of(tickets.PRETIX_SEED) == KEY
    for wrong in ("", "x", bare[:-4], from_api[4:], "-----BEGIN PUBLIC KEY-----"):
        with pytest.raises(ValueError):  # noqa: PT011 - of base64 or ours
            pretix.public_key(wrong)
