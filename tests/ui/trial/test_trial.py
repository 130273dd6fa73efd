"""The scanner test page: its advice for every way to send a code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard import keyboard_layouts
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd
from kiosk.domain.text.messages import Sentence
from kiosk.faces.trial import Trial, TrialFace
from kiosk.settings import Settings
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.trial.props import ScannerState, TrialRow, derive, visible
from tests.fakes import FakeKeyboard

CODE = "KSTF-7Q4K9M2X8R3TN5VW"
TEXTS = {language: load_texts(language) for language in LANGUAGES}
TYPED = ReceivedScan(f"{CODE}\r", ScanEnd.ENTER, 168.0, 22)


def row(
    received: ReceivedScan | None,
    name: str = "wedge",
    fault: Sentence | None = None,
    proof: str = keyboard_layouts.FITS,
) -> TrialRow:
    [shown] = derive([ScannerState(name, fault, received, 1, proof)], TEXTS["en"]).rows
    return shown


def test_control_characters_have_names() -> None:
    assert visible("\x02]Q1A\x1dB\x00\r\n") == "<STX>]Q1A<GS>B<00><CR><LF>"
    assert visible("김민서") == "김민서"
    assert len(visible("A" * 9000)) == 400


def test_terminator_key_count_and_duration_are_shown() -> None:
    shown = row(TYPED)
    assert shown.sent == f"{CODE}<CR>"
    assert shown.how == (
        "Ended by Enter · 22 keys · 168 ms from first to last character · "
        "Korean input method off · CapsLock off"
    )
    assert (shown.tone, shown.advice) == ("ok", "All is well: the test code arrived unchanged.")


def test_a_scanner_keeps_its_warning_until_the_test_code_is_scanned() -> None:
    for name in ("wedge", "serial:7", "evdev:X", "camera"):
        shown = row(TYPED, name, proof="")
        assert (shown.tone, shown.advice) == ("warn", TEXTS["en"].say("trial.advice.prove"))


@pytest.mark.parametrize("name", keyboard_layouts.names())
def test_a_wrong_keyboard_layout_is_named(name: str) -> None:
    for language, texts in TEXTS.items():
        [shown] = derive([ScannerState("wedge", None, TYPED, 1, name)], texts).rows
        assert shown.tone == "warn", language
        assert texts.say(f"trial.layout.{name}") in shown.advice


@pytest.mark.parametrize("sent", ["STF\u00df7Q4K9M2X\r", "STF)\u00e8A'K\u00e7\r"])
def test_characters_outside_the_code_alphabet_are_reported(sent: str) -> None:
    shown = row(ReceivedScan(sent, ScanEnd.ENTER, 60.0, len(sent)), proof="")
    assert (shown.tone, shown.advice) == ("warn", TEXTS["en"].say("trial.advice.garbled"))


def test_a_slow_scanner_is_reported_before_its_first_scan_ends() -> None:
    [waiting] = derive([ScannerState("wedge", slowed=61.6)], TEXTS["en"]).rows
    [read] = derive(
        [ScannerState("wedge", None, TYPED, 1, keyboard_layouts.FITS, 61.6)], TEXTS["en"]
    ).rows
    for shown in (waiting, read):
        assert shown.tone == "warn"
        assert shown.advice.startswith("Its characters come too slowly, 62 ms each")
    assert ScannerState("wedge", slowed=61.6).after(TYPED).slowed == 0


@pytest.mark.parametrize(
    ("received", "advice"),
    [
        (ReceivedScan("ㅏㄴㅅㄹ\r", ScanEnd.ENTER, 30.0, 5, composed=True, caps=True), "composed"),
        (ReceivedScan("kstf\r", ScanEnd.ENTER, 30.0, 5, caps=True), "caps"),
        (ReceivedScan("KSTF", ScanEnd.SILENCE, 30.0, 4), "silence"),
        (ReceivedScan("KSTF\t", ScanEnd.TAB, 400.0, 5), "slow"),
    ],
)
def test_the_advice_names_the_most_important_setting(received: ReceivedScan, advice: str) -> None:
    shown = row(received)
    assert (shown.tone, shown.advice) == (
        "warn",
        TEXTS["en"].say(f"trial.advice.{advice}", pace=100),
    )


def test_no_keys_are_shown_for_a_camera_or_a_serial_scanner() -> None:
    assert (
        row(ReceivedScan(CODE, ScanEnd.SEEN, 83.4), "camera").how == "Read twice alike within 83 ms"
    )
    sent = ReceivedScan(f"{CODE}\r\n", ScanEnd.CRLF, 2.0)
    assert row(sent, "serial:S/N 7").how == "Ended by CR LF · 2 ms from first to last character"
    assert row(sent, "serial:S/N 7").name == "Serial scanner · S/N 7"


def test_a_fault_is_shown_instead_of_the_last_scan() -> None:
    shown = row(TYPED, "evdev:X", Sentence("devices.absent", {"name": "X"}))
    assert (shown.tone, shown.sent) == ("stop", "")
    assert "X" in shown.state


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("end", list(ScanEnd))
def test_every_message_has_a_text(language: str, end: ScanEnd) -> None:
    scanners = [
        ScannerState(kind, None, ReceivedScan(CODE, end))
        for kind in ("wedge", "evdev:A", "serial:B")
    ]
    assert len(derive([*scanners, ScannerState("camera")], TEXTS[language]).rows) == 4


@pytest.fixture
def trial(qtbot: QtBot) -> Iterator[Trial]:
    trial = Trial(TrialFace(size=(1280, 800)), Settings(scanners=("wedge", "serial:NONE")))
    trial.show()
    yield trial
    trial.close()


def test_a_scan_is_shown_in_both_languages(trial: Trial) -> None:
    FakeKeyboard(trial.window).scan(CODE)
    typed, absent = trial.view_model.props.rows
    assert (typed.sent, absent.tone) == (f"{CODE}<CR>", "stop")
    assert "22 keys" in typed.how
    trial.view_model.toggleLanguage()
    assert trial.view_model.props.rows[0].state == TEXTS["ko"].say("trial.scans", count=1)


def test_typing_by_hand_is_not_shown_as_a_scan(trial: Trial) -> None:
    FakeKeyboard(trial.window).type("hello\r", gap=150)
    assert trial.view_model.props.rows[0].sent == ""


def test_the_set_up_codes_can_be_read_from_the_screen(trial: Trial, tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    assert trial.window.grabWindow().save(str(picture))
    with Image.open(picture) as page:
        codes = zxingcpp.read_barcodes(page)
    assert {code.format for code in codes} == {zxingcpp.BarcodeFormat.Code128}
    assert sorted(code.text for code in codes) == [
        "SXUAH2000B",
        keyboard_layouts.TEST_CODE,
        "~TRMUSB130.",
    ]


@pytest.mark.parametrize("gap", [28, 38, 45, 60, 90, 130])
def test_a_slow_scanner_is_reported_while_it_types(trial: Trial, gap: int) -> None:
    keyboard = FakeKeyboard(trial.window)
    keyboard.scan("8809012345678", end="", gap=gap)
    if gap > 34:
        assert "too slowly" in trial.view_model.props.rows[0].advice
    keyboard.type("\r", gap=gap)
    shown = trial.view_model.props.rows[0]
    assert (shown.tone, shown.sent) == ("warn", "8809012345678<CR>")
    assert "too slowly" in shown.advice


def test_the_test_code_clears_the_warning_and_a_changed_one_names_the_layout(trial: Trial) -> None:
    keyboard = FakeKeyboard(trial.window)
    for text, advice in (
        (CODE, "Not proven yet"),
        (keyboard_layouts.TEST_CODE, "All is well"),
        (CODE, "All is well"),
        ('Test-2QZ;@"/', "English (UK, gb)"),
        ("{@id@:@x-42@}", "English (UK, gb)"),
        ('Y.oy[2":s_@z', "Dvorak (us dvorak)"),
        (keyboard_layouts.TEST_CODE, "All is well"),
        ("STF\u00df7Q4K9M2X8R3TN5VW", "Characters arrive changed"),
    ):
        keyboard.now += 1_000
        for character in text:
            shift = Qt.KeyboardModifier.ShiftModifier if character.isupper() else None
            keyboard.type(character, gap=8, modifiers=shift)
        keyboard.type("\r", gap=8)
        assert advice in trial.view_model.props.rows[0].advice, text


def test_closing_the_window_finishes_the_face(trial: Trial, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trial.finished):
        trial.window.close()
