"""Readers of other systems' codes: listed, of another event, or unknown."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.codes.readers import plain_codes, reader_chain, urls
from kiosk.domain.codes.readers.reader_chain import RecognisedReading
from kiosk.domain.codes.readers.readings import (
    ListedCode,
    OtherEventCode,
    UnknownCode,
    UnlistedTicket,
)
from kiosk.texts import LANGUAGES, load_texts
from tests.domain.codes import tickets
from tests.domain.codes.code_readers import KEY, read
from tests.domain.codes.korean_keys import typed_in_korean
from tests.scale import examples

SYSTEMS = frozenset({"pretix", "indico", "alfio", "hievents", "eventyay"})
UNLISTED_ID = UUID("12345678-1234-4234-8234-123456789abc")


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
    ticket = tickets.indico(tickets.TICKET, UNLISTED_ID)
    assert read(ticket, str(UNLISTED_ID), str(tickets.TICKET)).reading == ListedCode(
        str(UNLISTED_ID).upper()
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
