"""Signed passes, and the encodings in them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import signing
from kiosk.domain.codes import base45, compact_text, signed_passes
from kiosk.domain.codes.readers import reader_chain
from kiosk.domain.codes.readers.reader_config import Issuer, ReaderConfig
from kiosk.domain.codes.readers.readings import (
    CodeReading,
    ForgedPass,
    ListedCode,
    OtherEventCode,
    RevokedPass,
    UnlistedPass,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.codes.signed_passes import Claims, TooLong
from tests.domain.codes.korean_keys import typed_in_korean
from tests.scale import examples

SEED = b"desk one".ljust(32, b".")
KEY = signing.public_key_of(SEED)
UNTIL = datetime(2026, 11, 25, 9, tzinfo=UTC)
MINSEO = Claims(
    "0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b",
    "official",
    name_ko="김민서",
    family_latin="Kim",
    given_latin="Minseo",
    valid_until=UNTIL,
)
NAMELESS = replace(MINSEO, name_ko="", family_latin="", given_latin="")


def seal(claims: Claims = MINSEO, event: str = "EVT", seed: bytes = SEED) -> str:
    return signed_passes.seal(
        claims, event, signing.public_key_of(seed), partial(signing.sign, seed)
    )


def read(text: str, *issuers: Issuer, event: str = "EVT", listed: str = "") -> CodeReading:
    trusted = issuers or (Issuer(KEY),)
    config = ReaderConfig(event, issuers=lambda: trusted, verify=signing.verify)
    return reader_chain.read(ScannedCode.of(text), config, lambda code: code == listed).reading


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
        (b"", ""),
    ],
)
def test_base45_encodes_the_examples_of_the_standard(data: bytes, text: str) -> None:
    """Examples of RFC 9285."""
    assert base45.encode(data) == text
    assert base45.decode(text) == data


@pytest.mark.parametrize("text", ["A", "GGW", "::", ":::", "bb8", "BB8\n", "BB8 "])
def test_texts_that_are_not_base45_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="base45"):
        base45.decode(text)


@given(st.binary(max_size=300))
@examples(200)
def test_base45_loses_nothing_and_ends_in_no_space(data: bytes) -> None:
    text = base45.encode(data)
    assert base45.decode(text) == data
    assert text == text.rstrip()


@given(st.text(st.characters(exclude_categories=["Cs"], max_codepoint=0xCFFFF), max_size=80))
@example("힣뷁가A\né́")
@examples(300)
def test_packing_loses_nothing(text: str) -> None:
    packed = compact_text.pack(text)
    assert compact_text.unpack(packed) == text
    assert len(packed) <= 1 + len(text.encode())


@given(st.binary(max_size=120))
@examples(300)
def test_unpacking_gives_a_text_or_refuses(data: bytes) -> None:
    with suppress(ValueError):
        assert isinstance(compact_text.unpack(data), str)


def test_a_syllable_takes_one_and_a_half_bytes() -> None:
    assert len(compact_text.pack("안녕하세요" * 12)) == 1 + 90
    assert len(compact_text.pack("Александр")) == 1 + 18


def test_a_pass_contains_its_guest() -> None:
    text = seal()
    assert set(text) <= set(base45.ALPHABET)
    assert len(text) < 200
    assert read(text) == UnlistedPass(MINSEO)
    for sent in (text.lower(), typed_in_korean(text), f"]Q1{text}\r\n"):
        assert read(sent) == UnlistedPass(MINSEO)


@pytest.mark.parametrize(
    "claims",
    [
        replace(
            MINSEO, name_ko="가나다라마바사아자차카타파하" * 4 + "거너더러", category="diplomat"
        ),
        replace(NAMELESS, name_latin="Wolfeschlegelsteinhausen " * 2 + "Bergerdorff"),
        replace(NAMELESS, name_latin="Александр Сергеевич Константинопольский-Ильинский"),
        replace(NAMELESS, name_latin="สมชาย วงศ์ประเสริฐสุขสวัสดิ์"),
        replace(NAMELESS, name_latin="Nguyễn Phúc Bảo Ân Thị Phương Thảo Đặng Lê"),
        replace(MINSEO, guest="a1b2c3d4e5f6a7b8c9d0", valid_from=UNTIL - timedelta(days=1)),
        replace(MINSEO, guest="G-0017", category=""),
        replace(MINSEO, guest="00FF"),
        Claims("g", valid_until=UNTIL),
    ],
    ids=["hangul", "latin", "cyrillic", "thai", "vietnamese", "hex", "word", "upper", "least"],
)
def test_long_names_and_other_ids_fit(claims: Claims) -> None:
    text = seal(claims)
    assert len(text) <= signed_passes.LONGEST
    found = read(text)
    assert isinstance(found, UnlistedPass)
    kept = found.claims
    assert (kept.guest, kept.category) == (claims.guest, claims.category)
    assert (kept.name_ko or kept.name_latin) == (claims.name_ko or claims.name_latin)
    assert (kept.valid_from, kept.valid_until) == (claims.valid_from, claims.valid_until)


def test_a_name_is_never_cut() -> None:
    both = replace(MINSEO, name_ko="김" * 50)
    assert read(seal(both)) == UnlistedPass(both)
    long = replace(MINSEO, name_ko="김" * 60)
    assert read(seal(long)) == UnlistedPass(replace(long, family_latin="", given_latin=""))
    with pytest.raises(TooLong):
        seal(replace(MINSEO, name_ko="김" * 90))


def test_validity_is_kept_to_the_minute_on_the_safe_side() -> None:
    odd = timedelta(seconds=1)
    found = read(seal(replace(MINSEO, valid_from=UNTIL + odd, valid_until=UNTIL + odd)))
    assert isinstance(found, UnlistedPass)
    assert found.claims.valid_from == UNTIL
    assert found.claims.valid_until == UNTIL + timedelta(minutes=1)
    for far in (datetime(1999, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)):
        assert isinstance(read(seal(replace(MINSEO, valid_until=far))), UnlistedPass)


def test_a_pass_with_any_altered_character_is_forged_or_unknown() -> None:
    text = seal()
    for place in range(len(signed_passes.MARK), len(text)):
        altered = text[:place] + ("0" if text[place] != "0" else "1") + text[place + 1 :]
        assert not isinstance(read(altered), UnlistedPass | ListedCode), place
    assert read(text[:-3]) == ForgedPass()
    assert read(text + "000") == ForgedPass()
    assert read(signed_passes.MARK) == ForgedPass()
    assert read(signed_passes.MARK + "0" * 290) in (ForgedPass(), OtherEventCode())


def test_a_pass_of_another_event_is_foreign_also_from_a_trusted_device() -> None:
    assert read(seal(event="XYZ")) == OtherEventCode()
    assert read(seal(event="")) == OtherEventCode()
    assert read(seal(event="xyz"), event="XYZ") == UnlistedPass(MINSEO)


def test_only_a_pass_signed_by_a_device_of_the_event_is_accepted() -> None:
    stranger = signing.public_key_of(b"s" * 32)
    assert read(seal(), Issuer(stranger)) == ForgedPass()
    assert read(seal(seed=b"s" * 32)) == ForgedPass()
    assert read(seal(), Issuer(bytes(32))) == ForgedPass()
    assert read(seal(), Issuer(stranger), Issuer(KEY)) == UnlistedPass(MINSEO)


def test_an_unlisted_pass_of_a_revoked_device_is_refused_and_a_listed_one_accepted() -> None:
    text = seal()
    assert read(text, Issuer(KEY, revoked=True)) == RevokedPass()
    assert read(text, Issuer(KEY, revoked=True), listed=text) == ListedCode(text, None, UNTIL)
    assert read(text, Issuer(bytes(32)), listed=text) == ListedCode(text, None, UNTIL)


@given(st.binary(max_size=150), st.binary(max_size=6))
@examples(200)
def test_a_signed_body_in_another_format_raises_no_error(body: bytes, head: bytes) -> None:
    """A device of the event may run a newer version."""
    body = (head + signed_passes.key_id(KEY))[:1].ljust(1, b"\0") + signed_passes.key_id(KEY) + body
    body = body[:3] + signed_passes.unseal(seal()).body[3:5] + body[3:]
    message = signed_passes.Sealed(body, b"").message("EVT")
    text = signed_passes.MARK + base45.encode(body + signing.sign(SEED, message))
    assert isinstance(read(text), ForgedPass | UnlistedPass)
