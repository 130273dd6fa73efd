"""The code with which a device joins: its text, and what scanners and people make of it."""

from __future__ import annotations

import pytest
import qrcode
from hypothesis import given
from hypothesis import strategies as st
from qrcode import util

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.membership.device_code import (
    PREFIX,
    DeviceCode,
    in_groups,
    is_device_code,
    preferred_hosts,
    read_device_code,
)
from kiosk.domain.records.validation import InvalidInput

SEEN = DeviceCode(
    bytes(range(8)), bytes(range(16)), bytes(range(10)), ("192.168.1.5", "fd00::1"), 47300
)
# What a scanner types for A to Z while the Korean input method is on (two-set keyboard).
KOREAN = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ",
        strict=True,
    )
)


def test_a_code_says_what_it_was_made_of() -> None:
    assert read_device_code(SEEN.text) == SEEN


@given(
    st.binary(min_size=8, max_size=8),
    st.binary(min_size=16, max_size=16),
    st.binary(min_size=10, max_size=10),
    st.lists(st.ip_addresses(), min_size=1, max_size=4),
    st.integers(1, 65535),
)
def test_any_code_says_what_it_was_made_of(
    event: bytes, certificate: bytes, secret: bytes, hosts: list[object], port: int
) -> None:
    given_hosts = preferred_hosts(map(str, hosts))
    made = DeviceCode(event, certificate, secret, given_hosts, port)
    assert read_device_code(made.text) == made
    assert read_device_code(in_groups(made.text)) == made


@pytest.mark.parametrize(
    "typed",
    [
        SEEN.text.lower(),
        in_groups(SEEN.text).replace("-", " "),
        f"  {in_groups(SEEN.text)}\r\n",
        "]Q1" + SEEN.text,
        "".join(KOREAN.get(letter, letter) for letter in SEEN.text),
        PREFIX + SEEN.text.removeprefix(PREFIX).replace("0", "O").replace("1", "I"),
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_device_code(typed) == SEEN


def test_a_code_fits_a_small_symbol_in_alphanumeric_mode() -> None:
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M)
    symbol.add_data(SEEN.text.encode())
    assert symbol.data_list[0].mode == util.MODE_ALPHA_NUM
    assert symbol.best_fit() <= 6


def test_no_letter_can_be_wrong_unnoticed() -> None:
    letters = SEEN.text.removeprefix(PREFIX)
    for place, letter in enumerate(letters):
        wrong = "A" if letter != "A" else "B"
        read = read_device_code(PREFIX + letters[:place] + wrong + letters[place + 1 :])
        assert isinstance(read, InvalidInput)
        assert read.sentence.id == "refused.join.damaged"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "refused.join.no_code"),
        ("EVT-7Q4K9M2XA1B2C3D4", "refused.join.no_code"),
        ("JOIN2-7Q4K9M2XA1B2C3D4", "refused.join.version"),
        (PREFIX, "refused.join.damaged"),
        (PREFIX + "0" * 400, "refused.join.damaged"),
        (SEEN.text[:-1], "refused.join.damaged"),
    ],
)
def test_what_is_no_whole_code_is_refused_with_the_reason(text: str, reason: str) -> None:
    read = read_device_code(text)
    assert isinstance(read, InvalidInput)
    assert read.sentence.id == reason


def test_a_damaged_code_is_still_known_as_one() -> None:
    assert is_device_code(ScannedCode.of("JOIN1-XX"))
    assert not is_device_code(ScannedCode.of("EVT-7Q4K9M2XA1B2C3D4"))


def test_the_secret_is_not_in_the_representation() -> None:
    assert "secret" not in repr(SEEN)
