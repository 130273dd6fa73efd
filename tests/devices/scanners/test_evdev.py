"""Evdev scanner: key events of Linux input devices, connection, exclusive access."""

from __future__ import annotations

import errno
import fcntl
import os
import string
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.evdev_scanner import EvdevScanner
from kiosk.devices.scanners.keyboard import us_keymap
from kiosk.devices.scanners.keyboard.us_keymap import DROPPED, EVENT, KEY, LED, SYN, KeymapState
from kiosk.devices.scanners.linux_inputs import InputDevices
from kiosk.devices.scanners.scanner_hub import ScanEnd
from kiosk.texts import LANGUAGES, load_texts
from tests.devices.scanners.conftest import FakeInputs, Listener, strokes

CODE = "KSTF-7Q4K9M2X8R3TN5VW"


def typed(*events: tuple[int, int, int], state: KeymapState | None = None) -> str:
    state, text = state or KeymapState(), ""
    for kind, code, value in events:
        state, character = us_keymap.press(state, us_keymap.KeyEvent(0.0, kind, code, value))
        text += character
    return text


@given(st.text(st.sampled_from(string.ascii_letters + string.digits + string.punctuation + " ")))
def test_every_ascii_character_is_typed_with_the_us_layout(text: str) -> None:
    assert typed(*strokes(text)) == text
    assert typed(*strokes(text, caps=True), state=KeymapState(caps=True)) == text


def test_caps_lock_is_tracked_by_key_and_by_led() -> None:
    assert typed((KEY, 58, 1), (KEY, 58, 0), *strokes("aB1")) == "Ab1"
    assert typed((LED, 1, 1), *strokes("a"), (LED, 1, 0), *strokes("a")) == "Aa"


def test_alt_codes_and_control_characters_are_typed() -> None:
    """As scanners send characters that are on no key."""
    alt = [(KEY, 56, 1), (KEY, 82, 1), (KEY, 75, 1), (KEY, 76, 1), (KEY, 56, 0)]
    assert typed(*alt) == "-"
    assert typed((KEY, 29, 1), (KEY, 27, 1), (KEY, 29, 0)) == "\x1d"
    assert typed((KEY, 29, 1), (KEY, 50, 1), (KEY, 29, 0)) == "\r"


def test_a_key_held_down_and_unknown_keys_type_nothing() -> None:
    assert typed((KEY, 30, 1), (KEY, 30, 2), (KEY, 30, 0), (KEY, 500, 1), (2, 0, 7)) == "a"


@given(st.binary(max_size=500))
def test_any_bytes_raise_no_error(data: bytes) -> None:
    state = KeymapState()
    for event in us_keymap.events(data):
        state, text = us_keymap.press(state, event)
        assert len(text) <= 1


@pytest.fixture
def evdev(qtbot: QtBot, inputs: FakeInputs) -> Iterator[Listener]:
    inputs.plug()
    scanner = EvdevScanner("Honeywell Xenon", inputs)
    scanner._retry_timer.setInterval(20)
    scanner.start()
    assert scanner.fault is None
    yield Listener(scanner)
    scanner.stop()


@pytest.mark.parametrize(
    ("ending", "end"), [("\r", ScanEnd.ENTER), ("\t", ScanEnd.TAB), ("", ScanEnd.SILENCE)]
)
def test_a_code_with_any_terminator_is_read(
    evdev: Listener, inputs: FakeInputs, qtbot: QtBot, ending: str, end: ScanEnd
) -> None:
    inputs.type(CODE + ending)
    qtbot.waitUntil(lambda: evdev.scans == [CODE])
    [received] = evdev.received
    assert (received.sent, received.end, received.keys) == (CODE + ending, end, len(CODE + ending))
    assert received.took > 8 * len(CODE)
    assert len(evdev.started) == 1


def test_an_event_received_in_two_parts_is_read(
    evdev: Listener, inputs: FakeInputs, qtbot: QtBot
) -> None:
    data = b"".join(EVENT.pack(1, 0, *event) for event in strokes("AB\r"))
    os.write(inputs._end, data[:31])
    qtbot.wait(1)
    os.write(inputs._end, data[31:])
    qtbot.waitUntil(lambda: evdev.scans == ["AB"])


def test_caps_lock_that_is_on_at_the_start_is_reported(inputs: FakeInputs, qtbot: QtBot) -> None:
    inputs.plug()
    inputs.caps = True
    evdev = Listener(EvdevScanner("s/n 4711", inputs))
    evdev.scanner.start()
    inputs.type("Ab\r", caps=True)
    qtbot.waitUntil(lambda: evdev.scans == ["Ab"])
    assert evdev.received[0].caps
    evdev.scanner.stop()


def test_a_code_with_dropped_events_is_not_read(
    evdev: Listener, inputs: FakeInputs, qtbot: QtBot
) -> None:
    inputs.send(*strokes("KSTF"), (SYN, DROPPED, 0), *strokes("5VW\r"))
    qtbot.waitUntil(lambda: evdev.scans == [""])
    inputs.type(CODE + "\r")
    qtbot.waitUntil(lambda: evdev.scans == ["", CODE])


def test_a_device_disconnected_within_a_code_is_reopened_and_the_part_dropped(
    evdev: Listener, inputs: FakeInputs, qtbot: QtBot
) -> None:
    inputs.type("KSTF")
    qtbot.waitUntil(lambda: bool(evdev.started))
    inputs.pull()
    qtbot.waitUntil(lambda: evdev.fault == "devices.absent")
    inputs.plug()
    qtbot.waitUntil(lambda: evdev.fault == "")
    inputs.type(CODE + "\r")
    qtbot.waitUntil(lambda: evdev.scans == [CODE])
    assert inputs.taken == 2


def test_the_device_is_released_on_stop(evdev: Listener, inputs: FakeInputs) -> None:
    node = evdev.scanner._node  # type: ignore[attr-defined] # only of this kind of scanner
    os.fstat(node)
    evdev.scanner.stop()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(node)


@pytest.mark.parametrize("which", ["0c2e:0B61", "S/N 4711", "honeywell xenon"])
def test_a_device_is_found_by_name_serial_number_or_ids(inputs: FakeInputs, which: str) -> None:
    inputs.plug()
    found = inputs.find(which)
    assert found is not None
    assert found.path.name == "event7"
    assert inputs.find("05e0:1200") is None


def test_a_device_without_an_enter_key_is_no_scanner(inputs: FakeInputs) -> None:
    inputs.plug(keys="1f0000 0 0 0 0")
    assert inputs.all() == []


@pytest.mark.parametrize(
    ("refusal", "id_"),
    [
        (PermissionError(errno.EACCES, "denied"), "devices.input.denied"),
        (OSError(errno.EBUSY, "busy"), "devices.input.busy"),
        (OSError(errno.ENODEV, "gone"), "devices.absent"),
        (OSError(errno.EIO, "input/output"), "devices.input.unusable"),
    ],
)
def test_a_device_that_cannot_be_opened_is_a_fault_and_retried(
    inputs: FakeInputs, qtbot: QtBot, refusal: OSError, id_: str
) -> None:
    inputs.plug()
    inputs.refusal = refusal
    scanner = EvdevScanner("0c2e:0b61", inputs)
    scanner._retry_timer.setInterval(20)
    scanner.start()
    assert scanner.fault is not None
    assert scanner.fault.id == id_
    for language in LANGUAGES:
        assert "Honeywell Xenon" in load_texts(language).say(scanner.fault)
    inputs.refusal = None
    qtbot.waitUntil(lambda: scanner.fault is None)
    scanner.stop()


def test_a_missing_permission_names_the_udev_rule_to_add(inputs: FakeInputs, qtbot: QtBot) -> None:
    inputs.plug()
    inputs.refusal = PermissionError(errno.EACCES, "denied")
    scanner = EvdevScanner("0c2e:0b61", inputs)
    scanner.start()
    assert scanner.fault is not None
    rule = 'ATTRS{idVendor}=="0c2e", ATTRS{idProduct}=="0b61", TAG+="uaccess"'
    assert rule in load_texts("ko").say(scanner.fault)
    scanner.stop()


# From Linux's uinput.h.
_SET_EVENT, _SET_KEY, _SET_UP, _CREATE = 0x40045564, 0x40045565, 0x405C5503, 0x5501


@pytest.mark.skipif(not os.access("/dev/uinput", os.W_OK), reason="this kernel has no uinput")
def test_a_real_uinput_device_is_grabbed_and_read(qtbot: QtBot) -> None:
    with Path("/dev/uinput").open("wb", buffering=0) as device:
        fcntl.ioctl(device, _SET_EVENT, KEY)
        for code in range(1, 100):
            fcntl.ioctl(device, _SET_KEY, code)
        made = struct.pack("HHHH80sI", 3, 0x1209, 0x4B53, 1, b"Made-up Scanner", 0)
        fcntl.ioctl(device, _SET_UP, made)
        fcntl.ioctl(device, _CREATE)
        qtbot.waitUntil(lambda: InputDevices().find("1209:4b53") is not None)
        evdev = Listener(EvdevScanner("1209:4b53"))
        evdev.scanner._retry_timer.setInterval(20)  # type: ignore[attr-defined] # only of devices that can be disconnected
        evdev.scanner.start()
        qtbot.waitUntil(lambda: evdev.fault == "")
        other = EvdevScanner("Made-up Scanner")
        other.start()
        assert other.fault is not None
        assert other.fault.id == "devices.input.busy"
        device.writelines(EVENT.pack(0, 0, *event) for event in strokes(CODE + "\r"))
        qtbot.waitUntil(lambda: evdev.scans == [CODE])
        evdev.scanner.stop()
        other.stop()
