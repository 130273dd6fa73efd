"""Readers of other systems' codes: listed, of another event, or unknown."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import quote
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import signing
from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers import plain_codes, pretix, reader_chain, urls
from kiosk.domain.codes.readers.reader_chain import RecognisedReading
from kiosk.domain.codes.readers.reader_config import ReaderConfig
from kiosk.domain.codes.readers.readings import (
    AlteredCode,
    ListedCode,
    OtherEventCode,
    UnknownCode,
    UnlistedTicket,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.texts import LANGUAGES, load_texts
from tests.domain.codes import tickets
from tests.domain.codes.test_codes import typed_in_korean
from tests.scale import examples

KEY = pretix.public_key(tickets.PRETIX_PEM_BODY)
OTHER_KEY = signing.public_key_of(bytes(32))
SYSTEMS = frozenset({"pretix", "indico", "alfio", "hievents", "eventyay"})
NOBODYS = UUID("12345678-1234-4234-8234-123456789abc")


def read(text: str, *listed: str, **config: object) -> RecognisedReading:
    keys = {code_text.clean(code): code_text.bare(code) for code in listed}
    base = ReaderConfig("EVT", verify=signing.verify, spelled=lambda key: keys.get(key, ""))
    return reader_chain.read(ScannedCode.of(text), replace(base, **config), keys.__contains__)  # type: ignore[arg-type]  # fields of ReaderConfig


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


def test_a_ticket_of_indico_is_looked_up_by_its_secret() -> None:
    listed = str(tickets.TICKET)
    for code in (listed, listed.upper(), tickets.TICKET.hex):
        assert read(tickets.INDICO, code) == RecognisedReading("indico", ListedCode(code.upper()))
    older = {"registrant_id": 7, "checkin_secret": listed, "event_id": 1, "server_url": "x"}
    assert read(json.dumps(older), listed) == RecognisedReading(
        "indico", ListedCode(listed.upper())
    )
    more = json.loads(tickets.INDICO) | {"plugin": {"colour": "red"}}
    assert read(json.dumps(more), listed).reading == ListedCode(listed.upper())


def test_an_accompanying_person_of_indico_is_another_guest() -> None:
    ticket = tickets.indico(tickets.TICKET, NOBODYS)
    assert read(ticket, str(NOBODYS), str(tickets.TICKET)).reading == ListedCode(
        str(NOBODYS).upper()
    )
    assert read(ticket, str(tickets.TICKET)) == RecognisedReading("indico", OtherEventCode())


@pytest.mark.parametrize(
    "ticket",
    [
        '{"i":[2,"x","AAAA"]}',
        '{"i":[2,"x",7]}',
        '{"i":["2","x","mZmZmYiId3dmZlVVVVVVVQ=="]}',
        '{"i":[2,"x","mZmZmYiId3dmZlVVVVVVVQ==","!"]}',
        '{"i":{}}',
        '{"i":[]}',
        '{"registrant_id":1,"checkin_secret":7}',
        '{"registrant_id":1,"checkin_secret":"99999999"}',
        '{"a":' * 80 + "1" + "}" * 80,
        "[" * 500,
        '{"i":NaN}',
    ],
)
def test_json_that_is_no_ticket_is_unknown(ticket: str) -> None:
    assert read(ticket, str(tickets.TICKET), systems=SYSTEMS) == RecognisedReading(
        "", UnknownCode()
    )


def test_a_ticket_of_alfio_is_looked_up_as_strictly_as_it_is_listed() -> None:
    uuid, ticket, hashed = str(tickets.TICKET), tickets.ALFIO, tickets.ALFIO_HASH
    reservation = "abcdef01-0000-0000-0000-000000000000"
    made = tickets.alfio(reservation, tickets.TICKET, "Hong Gildong", "hong@example.org")
    assert made == ticket
    forged = tickets.alfio(reservation, tickets.TICKET, "Hong Gildong", "evil@example.org")
    for listed in (ticket, hashed):
        assert read(ticket, listed) == RecognisedReading("alfio", ListedCode(listed.upper()))
        assert read(forged, listed) == RecognisedReading("alfio", OtherEventCode())
    for sent in (ticket, forged, f"{uuid}::Hong::Gildong", typed_in_korean(ticket)):
        assert read(sent, uuid) == RecognisedReading("alfio", ListedCode(uuid.upper()))
    assert read(uuid, uuid).reading == ListedCode(uuid.upper())


def test_a_ticket_of_hievents_is_looked_up() -> None:
    for sent in (tickets.HIEVENTS, tickets.HIEVENTS.lower(), typed_in_korean(tickets.HIEVENTS)):
        assert read(sent, tickets.HIEVENTS) == RecognisedReading(
            "hievents", ListedCode(tickets.HIEVENTS)
        )
    assert read(tickets.HIEVENTS) == RecognisedReading("", UnknownCode())


def test_a_ticket_of_eventyay_contains_a_secret_of_pretix() -> None:
    for secret in (tickets.PRETIX_RANDOM, tickets.UNLIMITED):
        ticket = json.dumps({"ticket": secret, "lead": "abc"})
        assert read(ticket, secret) == RecognisedReading("eventyay", ListedCode(secret.upper()))
        assert read(ticket) == RecognisedReading("eventyay", OtherEventCode())
    ticket = json.dumps({"ticket": tickets.UNLIMITED, "lead": "abc"})
    assert read(ticket, ticket_keys=(KEY,)) == RecognisedReading("eventyay", UnlistedTicket())
    first, second = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    ticket = json.dumps({"ticket": tickets.NEW_YEAR_2026})
    reading = read(ticket, tickets.NEW_YEAR_2026, ticket_keys=(KEY,)).reading
    assert reading == ListedCode(tickets.NEW_YEAR_2026.upper(), first, second)


def test_json_through_a_korean_input_method_is_read_where_case_does_not_matter() -> None:
    secret = tickets.PRETIX_RANDOM
    assert read(typed_in_korean(json.dumps({"ticket": secret})), secret).reader == "eventyay"
    assert read(typed_in_korean(tickets.INDICO), str(tickets.TICKET)) == RecognisedReading(
        "", UnknownCode()
    )


@pytest.mark.parametrize("text", [tickets.INDICO, tickets.ALFIO, '{"ticket":"abcdefgh"}'])
def test_an_unlisted_ticket_of_a_configured_system_is_unknown_not_foreign(text: str) -> None:
    assert read(text).reading == OtherEventCode()
    assert read(text, systems=SYSTEMS).reading == UnknownCode()


@pytest.mark.parametrize(
    ("pattern", "url"),
    [
        ("https://tickets.example.org/t/{id}", "https://tickets.example.org/t/G-17"),
        ("https://tickets.example.org/t/{id}", "HTTP://TICKETS.EXAMPLE.ORG/T/g-17/"),
        ("tickets.example.org/t/{id}", "https://tickets.example.org/t/G%2D17?utm=x#top"),
        ("https://example.org/in?who={id}", "https://example.org/in?a=b&WHO=G-17&c"),
        ("https://example.org/{id}/badge", "https://example.org/g-17/badge"),
    ],
)
def test_an_id_in_a_url_is_read_at_the_position_of_the_pattern(pattern: str, url: str) -> None:
    patterns = (urls.pattern_of("https://other.example/{id}"), urls.pattern_of(pattern))
    for sent in (url, typed_in_korean(url)):
        assert read(sent, "G-17", urls=patterns) == RecognisedReading("url", ListedCode("G-17"))
    assert read(url, "G-18", urls=patterns) == RecognisedReading("url", UnknownCode())
    assert read(url, "G-17") == RecognisedReading("", UnknownCode())


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/t/G-17",
        "https://tickets.example.org.evil.example/t/G-17",
        "https://tickets.example.org@evil.example/t/G-17",
        "https://tickets.example.org/t/G-17/more",
        "https://tickets.example.org/x/G-17",
        "ftp://tickets.example.org/t/G-17",
        "https://tickets.example.org/t/",
        "https://[tickets.example.org/t/G-17",
        "javascript:G-17",
    ],
)
def test_a_url_that_fits_no_pattern_is_unknown(url: str) -> None:
    patterns = (urls.pattern_of("https://tickets.example.org/t/{id}"),)
    assert read(url, "G-17", urls=patterns) == RecognisedReading("", UnknownCode())


@pytest.mark.parametrize(
    "text", ["", "https://x.org/", "https://x.org/{id}/{id}", "https://x.org/a{id}", "https://{id}"]
)
def test_a_pattern_needs_one_place_for_the_id(text: str) -> None:
    with pytest.raises(ValueError, match="id"):
        urls.pattern_of(text)


def test_a_listed_code_of_any_format_is_found() -> None:
    """An organiser may list any text, also one that resembles another event's ticket."""
    for text in (tickets.INDICO, tickets.ALFIO, tickets.UNLIMITED, "https://x.example/1"):
        assert isinstance(read(text, text).reading, ListedCode)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reader_that_recognised_a_code_is_named(language: str) -> None:
    texts = load_texts(language)
    for name in {name for name, _ in reader_chain.READERS} - {plain_codes.NAME}:
        assert texts.say(f"desk.reader.{name}")


SHAPES = st.one_of(
    st.text(st.characters(codec=None), max_size=80),
    st.text("{}[]\":,i2\\ticketn0ㅑㅔ", max_size=120),
    st.binary(max_size=200).map(lambda b: base64.b64encode(b"\x01\x00" + b).decode()[::-1]),
    st.binary(max_size=150).map(tickets.pretix_signed),
    st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=5), st.lists)
    .map(lambda value: json.dumps({"i": value, "ticket": value, "registrant_id": value})),
    st.text(max_size=60).map(lambda text: f"https://tickets.example.org/t/{text}"),
    st.from_regex(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(/|::).*", fullmatch=True),
)  # fmt: skip


@given(SHAPES)
@example('{"i":' + "[" * 400)
@example("https://[::1]/t/x")
@example("https://tickets.example.org/t/%")
@example("{" * 512)
@example('{"ticket":"' + "x" * 400 + '"}')
@examples(300)
def test_no_text_raises_an_error_in_any_reader(text: str) -> None:
    patterns = (urls.pattern_of("https://tickets.example.org/t/{id}"),)
    found = read(text, urls=patterns, ticket_keys=(KEY,), systems=SYSTEMS)
    assert not isinstance(found.reading, ListedCode)
