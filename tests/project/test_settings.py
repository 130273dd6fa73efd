"""Settings are read once and validated; an invalid one is named with its place."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.domain.text.messages import Sentence
from kiosk.settings import (
    Settings,
    SettingsError,
    hashed,
    hashed_code,
    read_settings,
    terminal_language,
)
from kiosk.texts import LANGUAGES, load_texts


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_nothing_needs_to_be_set() -> None:
    assert read_settings({}) == Settings()


def test_the_file_and_over_it_the_environment(file: Path) -> None:
    file.write_text("volume = 0.2\nsound = false\n[px_per_mm]\nLEN-7 = 3.6\ndefault = 4.0\n")
    settings = read_settings({"KIOSK_VOLUME": "0.5", "KIOSK_SETTINGS": str(file)})
    assert (settings.volume, settings.sound) == (0.5, False)
    assert settings.density("LEN-7", "HDMI-1") == 3.6
    assert settings.density("HDMI-1") == 4.0


def test_one_density_for_every_display() -> None:
    assert read_settings({"KIOSK_PX_PER_MM": "4.03"}).density("any") == 4.03
    assert Settings().density("any") is None


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "KIOSK_LANGUAGE": "ko"}, "ko"),
        ({"LANG": "C"}, "en"),
        ({}, "en"),
    ],
)
def test_the_terminal_speaks_its_language(environment: dict[str, str], language: str) -> None:
    assert terminal_language(environment) == language
    assert read_settings(environment).language == language


def test_the_language_of_the_file_goes_before_the_locale(file: Path) -> None:
    file.write_text('language = "ko"')
    assert read_settings({"LANG": "en_GB.UTF-8"}, file).language == "ko"


def test_without_a_chosen_language_that_of_the_event_is_used(file: Path) -> None:
    assert read_settings({"LANG": "en_GB.UTF-8"}).follows_event
    assert not read_settings({"KIOSK_LANGUAGE": "en"}).follows_event
    file.write_text('language = "ko"')
    assert not read_settings({}, file).follows_event
    file.write_text("follows_event = true")
    with pytest.raises(SettingsError):
        read_settings({}, file)


def test_a_pin_and_a_code_are_known_by_their_hashes(file: Path) -> None:
    code = "STAFF-0123456789ABCDEF"
    file.write_text(f'staff_pin = "{hashed("004827")}"\nstaff_code = "{hashed_code(code)}"')
    settings = read_settings({}, file)
    assert settings.is_staff_pin("004827")
    assert not settings.is_staff_pin("4827")
    assert not settings.is_staff_pin("")
    assert settings.is_staff_code(code)
    assert not settings.is_staff_code("")
    assert "4827" not in repr(settings)
    assert code not in repr(settings)


@pytest.mark.parametrize("name", ["KIOSK_STAFF_PIN", "KIOSK_STAFF_CODE"])
@pytest.mark.parametrize("plain", ["4827", "004827", "STAFF-0123456789ABCDEF", "scrypt:00:00"])
def test_plain_pins_and_codes_are_refused_in_settings(name: str, plain: str) -> None:
    with pytest.raises(SettingsError) as refused:
        read_settings({name: plain})
    right = refused.value.sentence.values["right"]
    assert isinstance(right, Sentence)
    assert right.id == f"settings.right.{name.removeprefix('KIOSK_').lower()}"


def test_without_a_configured_pin_every_pin_is_wrong() -> None:
    assert not Settings().is_staff_pin("")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('language = "fr"', "language"),
        ("px_per_mm = 0", "px_per_mm"),
        ("px_per_mm = {HDMI-1 = 90}", "px_per_mm"),
        ("staff_code = 12", "staff_code"),
        ('staff_pin = "12"', "staff_pin"),
        ('sound = "loud"', "sound"),
        ("volume = 1.1", "volume"),
        ("volume = nan", "volume"),
        ("reduce_motion = 2", "reduce_motion"),
        ('scanner_prefix = "12345678901234567"', "scanner_prefix"),
        ('scanner_suffix = "12345678901234567"', "scanner_suffix"),
        ('scanner_prefix = "QR:"', "scanner_prefix"),
        ('scanner_prefix = "F36"', "scanner_prefix"),
        ('scanner_suffix = "Ctrl+"', "scanner_suffix"),
        ('kiosk_letter = "가"', "kiosk_letter"),
        ("printer = 7", "printer"),
        ("scanners = []", "scanners"),
        ("scanners = 5", "scanners"),
        ("scanners = [5]", "scanners"),
        ('scanners = ["evdev"]', "scanners"),
        ('scanners = ["serial:"]', "scanners"),
        ('scanners = ["usb:05e0:1200"]', "scanners"),
        ('scanners = ["wedge", "wedge"]', "scanners"),
        ('camera_side = "behind"', "camera_side"),
        ("log_folder = 5", "log_folder"),
        ("colour = 1", "colour"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(file: Path, text: str, key: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        read_settings({}, file)
    for language in LANGUAGES:
        text_ = load_texts(language).say(caught.value.sentence)
        assert str(file) in text_
        assert key in text_


def test_a_wrong_variable_is_named() -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"KIOSK_VOLUME": "loud"})
    assert caught.value.sentence.values["source"] == "KIOSK_VOLUME"


@pytest.mark.parametrize("content", [None, b"volume =", b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_is_named(file: Path, content: bytes | None) -> None:
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        read_settings({}, file)
    assert str(file) in load_texts("en").say(caught.value.sentence)


def test_every_setting_says_what_is_right() -> None:
    texts = load_texts("en")
    settings = {setting.name for setting in fields(Settings)} - {"follows_event", "is_reduced"}
    for setting in settings:
        assert texts.say(f"settings.right.{setting}", forms="wedge")


def test_scanners_are_a_list_also_in_the_environment(file: Path) -> None:
    file.write_text('scanners = ["wedge", "evdev:05e0:1200", "serial:S/N 12", "camera"]')
    chosen = ("wedge", "evdev:05e0:1200", "serial:S/N 12", "camera")
    assert read_settings({}, file).scanners == chosen
    assert read_settings({"KIOSK_SCANNERS": ",".join(chosen)}).scanners == chosen


@pytest.mark.parametrize(
    ("scanners", "camera"),
    [
        ("wedge", ""),
        ("wedge,camera", "beside"),
        ("camera:Front", "left"),
        ("camera,camera:B", "left"),
    ],
)
def test_the_configured_camera_side_applies_only_without_other_scanners(
    scanners: str, camera: str
) -> None:
    settings = read_settings({"KIOSK_SCANNERS": scanners, "KIOSK_CAMERA_SIDE": "left"})
    assert settings.camera == camera
