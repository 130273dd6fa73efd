"""Decoding of pictures: every kind of code that tickets have, at any size, all codes in view."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from kiosk.devices.scanners.camera.decoding import PASSES, decode_picture, texts_in
from tests.devices.scanners.drawn_codes import KINDS, Format, drawn, drawn_bytes, frame
from tests.devices.scanners.photo_corpus import photograph

CODE = "STF-7Q4K9M2X8R3TN5VW"


def read(image: Image.Image) -> tuple[str, ...]:
    decoded = decode_picture(image)
    return decoded.texts if decoded else ()


@pytest.mark.parametrize("module", [1, 2, 3, 6, 14])
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_frame_and_a_file_are_decoded_equally(kind: zxingcpp.BarcodeFormat, module: int) -> None:
    picture = drawn(kind, CODE, module)
    assert read(picture) == (CODE,)
    assert texts_in(picture) == [CODE]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_kind_of_code_is_decoded_in_a_frame(kind: zxingcpp.BarcodeFormat) -> None:
    assert read(frame((drawn(kind, CODE), 80, 90))) == (CODE,)


def test_a_micro_qr_code_is_decoded() -> None:
    picture = drawn(Format.MicroQRCode, "1120345", 4)
    assert (read(picture), texts_in(picture)) == (("1120345",), ["1120345"])


def test_a_picture_far_larger_than_any_frame_is_decoded() -> None:
    sheet = Image.new("L", (6000, 5000), 255)
    sheet.paste(drawn(Format.DataMatrix, CODE, 3), (4321, 1234))
    assert texts_in(sheet) == [CODE]


def test_all_codes_in_view_are_returned_largest_first() -> None:
    both = frame(
        (drawn(Format.QRCode, CODE, 4), 100, 100), (drawn(Format.QRCode, "shop", 9), 600, 100)
    )
    assert read(both) == ("shop", CODE)


def test_other_passes_run_until_the_texts_are_accepted() -> None:
    both = frame(
        (drawn(Format.Aztec, CODE, 4), 100, 100), (drawn(Format.QRCode, "shop", 9), 600, 100)
    )
    decoded = decode_picture(both, is_enough_for=lambda texts: CODE in texts)
    assert decoded is not None
    assert (decoded.texts, PASSES[decoded.by].__name__) == ((CODE, "shop"), "_others")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("가온누리-0042".encode("euc_kr"), "가온누리-0042"),
        ("가온누리-0042".encode(), "가온누리-0042"),
        ("Ångström".encode("latin-1"), "Ångström"),
        (b"STF-7Q4K", "STF-7Q4K"),
    ],
)
def test_text_without_a_named_encoding_is_utf8_or_euc_kr_or_guessed(data: bytes, text: str) -> None:
    picture = drawn_bytes(data)
    assert (read(picture), texts_in(picture)) == ((text,), [text])


def test_another_format_does_not_hide_a_code_in_a_photo() -> None:
    picture = photograph(CODE, 5.0, turn=20, tilt=10)
    assert read(picture) == (CODE,)
