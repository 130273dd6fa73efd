"""Plain codes as scanners send them, and texts that are not codes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers import reader_chain
from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import (
    CodeReading,
    ListedCode,
    NoCode,
    OtherEventCode,
    UnknownCode,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from tests.domain.codes.korean_keys import typed_in_korean
from tests.scale import examples

OURS = "EVT-7Q4K9M2XA1B2C3D4"

UNPRINTED = [
    "\\000026",
    "\x00",
    "\x1d",
    "]Q3",
    "]C1\x1d",
    "\ufeff",
    "\u200b",
    "\u202e",
    "\x00\x1b\r\n",
    "\\000026\\000026 ]d2",
    "  \t",
]


def read(text: str, prefix: str = "EVT", *known: str) -> CodeReading:
    return look_up(text, prefix, (known or (OURS,)).__contains__)


def look_up(text: str, prefix: str, known: IsListed) -> CodeReading:
    return reader_chain.read(ScannedCode.of(text), ReaderConfig(prefix), known).reading


@pytest.mark.parametrize("before", UNPRINTED)
@pytest.mark.parametrize("after", ["", " ", "\r\n", "\x00", "\u200b"])
def test_prefixes_and_control_characters_of_scanners_are_dropped(before: str, after: str) -> None:
    assert read(before + OURS + after) == ListedCode(OURS)


@pytest.mark.parametrize(
    "sent",
    [
        OURS.lower(),
        "".join(chr(ord(c) + 0xFEE0) for c in OURS),  # full width
        OURS.replace("-", "-\x00"),
        "7Q4K9M2XA1B2C3D4",
        "7q4k9m2xa1b2c3d4",
        "EVT-7Q4K9M2XAiB2C3D4",
        "EVT-7Q4K9M2XAlB2C3D4",
        "ㄸㅍㅆ-7ㅃ4ㅏ9ㅡ2ㅌㅁ1ㅠ2ㅊ3ㅇ4",
        unicodedata.normalize("NFD", "ㄸㅍㅆ-7ㅃ4ㅏ9ㅡ2ㅌㅁ1ㅠ2ㅊ3ㅇ4"),
    ],
)
def test_other_spellings_of_our_code_are_read(sent: str) -> None:
    assert read(sent) == ListedCode(OURS)


def test_a_code_with_or_without_prefix_finds_the_other() -> None:
    bare = OURS.removeprefix("EVT-")
    assert read(OURS, "EVT", bare) == ListedCode(bare)
    assert read(bare, "EVT", OURS) == ListedCode(OURS)
    assert read(bare, "", bare) == ListedCode(bare)


def test_a_listed_code_may_have_any_shape() -> None:
    for own in ("1", "A-0017", "김민서", "ÄÖÜ 12", "HTTPS://X.EXAMPLE/1?A=B", "LOI-OIL"):
        assert read(own.lower(), "EVT", code_text.clean(own)) == ListedCode(code_text.clean(own))


@pytest.mark.parametrize("prefix", ["OSLO", "KOFIL", "L1", "EVT"])
def test_lookalike_letters_are_replaced_after_the_prefix_only(prefix: str) -> None:
    """O, I and L are look-alikes only in the random part."""
    code = f"{prefix}-0123456789ABCD01"
    assert read(code, prefix, code) == ListedCode(code)
    assert read(f"{prefix}-O123456789ABCDOI", prefix, code) == ListedCode(code)
    assert read(f"{prefix}-0000000000000000", prefix, code) == UnknownCode()


@pytest.mark.parametrize("prefix", ["EVT", ""])
def test_another_events_code_is_foreign(prefix: str) -> None:
    assert read("XYZ-7Q4K9M2XA1B2C3D4", prefix, "?") == OtherEventCode()
    assert read("xyz-7q4k9m2xa1b2c3d4", prefix, "?") == OtherEventCode()


@pytest.mark.parametrize("text", ["", " ", "\x00", "\u200b\u202e", "\ud800", "]Q3", "\\000026"])
def test_a_text_without_usable_characters_is_no_code(text: str) -> None:
    assert read(text) == NoCode()


@pytest.mark.parametrize(
    "text", ["abc", "EVT-", "-", "EVT-7Q4K9M2XA1B2C3D", OURS + "0", "x" * 3000, OURS * 20, "🙂"]
)
def test_anything_else_is_unknown(text: str) -> None:
    assert read(text) == UnknownCode()


@given(text=st.text(st.characters(codec=None), max_size=600), prefix=st.sampled_from(["EVT", ""]))
@example("\ud800\udfff", "EVT")
@example("ΐ" * 300, "EVT")
@example("]Q1" * 200, "")
@example("ㅃ" * 512, "EVT")
@examples(300)
def test_any_text_is_read_without_errors_in_few_lookups(text: str, prefix: str) -> None:
    lookups: list[str] = []

    def known(spelling: str) -> bool:
        lookups.append(spelling)
        return False

    assert not isinstance(look_up(text, prefix, known), ListedCode)
    assert len(lookups) <= 6
    assert all(len(spelling.encode()) <= 4 * 3 * code_text.LONGEST for spelling in lookups)
    assert len(ScannedCode.of(text).digest) == 64


@given(st.text(max_size=100))
@example("ΐ")
@example("e\u200b\u0301")
@example("] \x00Q1x")
@examples(300)
def test_cleaning_a_code_is_idempotent(text: str) -> None:
    cleaned = code_text.clean(text)
    assert code_text.clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip()
    assert not [c for c in cleaned if unicodedata.category(c) in ("Cc", "Cf", "Cs")]


@given(st.binary(min_size=code_text.RANDOM_BYTES, max_size=code_text.RANDOM_BYTES))
@examples(200)
def test_an_issued_code_is_read_back_however_it_was_typed(drawn: bytes) -> None:
    code = code_text.new_code_text(drawn, "evt")
    assert code.startswith("EVT-")
    assert len(code) == 4 + code_text.LENGTH
    assert set(code[4:]) <= set(code_text.ALPHABET)
    for sent in (code, code.lower(), typed_in_korean(code), typed_in_korean(code.lower())):
        assert look_up(sent, "EVT", code.__eq__) == ListedCode(code)
    assert code_text.new_code_text(drawn) == code[4:]


def test_different_bytes_are_different_codes() -> None:
    drawn = {
        code_text.new_code_text(number.to_bytes(code_text.RANDOM_BYTES)) for number in range(5000)
    }
    assert len(drawn) == 5000
    assert code_text.new_code_text(bytes(10)) == "0" * 16
    assert code_text.new_code_text(b"\xff" * 10) == "Z" * 16
    with pytest.raises(ValueError, match="10 random bytes"):
        code_text.new_code_text(b"")


def test_a_digest_is_equal_for_equal_codes_only() -> None:
    assert ScannedCode.of("abc").digest == ScannedCode.of(" ABC\x00").digest
    assert ScannedCode.of("abc").digest != ScannedCode.of("abd").digest
    assert ScannedCode.of("x" * 300).digest != ScannedCode.of("x" * 301).digest


def test_a_very_long_code_is_shortened_to_both_ends() -> None:
    assert code_text.shortened(OURS) == OURS
    assert code_text.shortened("0123456789AB" + "x" * 100 + "STUVWXYZ") == "0123456789AB…STUVWXYZ"
