"""A scanner that types, read from Linux: its keys, its comings and goings, who may have it."""

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


def typed(*events: tuple[int, int, int], held: KeymapState | None = None) -> str:
    held, text = held or KeymapState(), ""
    for kind, code, value in events:
        held, one = us_keymap.press(held, us_keymap.KeyEvent(0.0, kind, code, value))
        text += one
    return text


@given(st.text(st.sampled_from(string.ascii_letters + string.digits + string.punctuation + " ")))
def test_every_character_of_ascii_is_typed_as_in_the_united_states(text: str) -> None:
    assert typed(*strokes(text)) == text
    assert typed(*strokes(text, caps=True), held=KeymapState(caps=True)) == text


def test_caps_lock_is_a_key_or_a_lamp() -> None:
    assert typed((KEY, 58, 1), (KEY, 58, 0), *strokes("aB1")) == "Ab1"
    assert typed((LED, 1, 1), *strokes("a"), (LED, 1, 0), *strokes("a")) == "Aa"


def test_codes_dialled_with_alt_and_control_characters() -> None:
    """How scanners type what is on no key."""
    alt = [(KEY, 56, 1), (KEY, 82, 1), (KEY, 75, 1), (KEY, 76, 1), (KEY, 56, 0)]
    assert typed(*alt) == "-"
    assert typed((KEY, 29, 1), (KEY, 27, 1), (KEY, 29, 0)) == "\x1d"
    assert typed((KEY, 29, 1), (KEY, 50, 1), (KEY, 29, 0)) == "\r"


def test_a_key_held_down_and_unknown_keys_type_nothing() -> None:
    assert typed((KEY, 30, 1), (KEY, 30, 2), (KEY, 30, 0), (KEY, 500, 1), (2, 0, 7)) == "a"


@given(st.binary(max_size=500))
def test_any_bytes_are_survived(data: bytes) -> None:
    held = KeymapState()
    for event in us_keymap.events(data):
        held, text = us_keymap.press(held, event)
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
def test_a_code_is_read_however_it_ends(
    evdev: Listener, inputs: FakeInputs, qtbot: QtBot, ending: str, end: ScanEnd
) -> None:
    inputs.type(CODE + ending)
    qtbot.waitUntil(lambda: evdev.scans == [CODE])
    [received] = evdev.received
    assert (received.sent, received.end, received.keys) == (CODE + ending, end, len(CODE + ending))
    assert received.took > 8 * len(CODE)
    assert len(evdev.started) == 1


def test_events_cut_in_two_are_put_together(
    evdev: Listener, inputs: FakeInputs, qtbot: QtBot
) -> None:
    data = b"".join(EVENT.pack(1, 0, *event) for event in strokes("AB\r"))
    os.write(inputs._end, data[:31])
    qtbot.wait(1)
    os.write(inputs._end, data[31:])
    qtbot.waitUntil(lambda: evdev.scans == ["AB"])


def test_caps_lock_that_is_on_is_known_and_told(inputs: FakeInputs, qtbot: QtBot) -> None:
    inputs.plug()
    inputs.caps = True
    evdev = Listener(EvdevScanner("s/n 4711", inputs))
    evdev.scanner.start()
    inputs.type("Ab\r", caps=True)
    qtbot.waitUntil(lambda: evdev.scans == ["Ab"])
    assert evdev.received[0].caps
    evdev.scanner.stop()


def test_where_the_kernel_lost_events_the_code_is_none(
    evdev: Listener, inputs: FakeInputs, qtbot: QtBot
) -> None:
    inputs.send(*strokes("KSTF"), (SYN, DROPPED, 0), *strokes("5VW\r"))
    qtbot.waitUntil(lambda: evdev.scans == [""])
    inputs.type(CODE + "\r")
    qtbot.waitUntil(lambda: evdev.scans == ["", CODE])


def test_pulled_out_in_the_middle_of_a_code_and_plugged_in_again(
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


def test_it_is_given_back_at_the_end(evdev: Listener, inputs: FakeInputs) -> None:
    node = evdev.scanner._node  # type: ignore[attr-defined] # of this kind of scanner alone
    os.fstat(node)
    evdev.scanner.stop()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(node)


@pytest.mark.parametrize("which", ["0c2e:0B61", "S/N 4711", "honeywell xenon"])
def test_a_device_is_found_by_what_is_known_of_it(inputs: FakeInputs, which: str) -> None:
    inputs.plug()
    found = inputs.find(which)
    assert found is not None
    assert found.path.name == "event7"
    assert inputs.find("05e0:1200") is None


def test_what_has_no_enter_key_is_no_scanner(inputs: FakeInputs) -> None:
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
def test_one_that_cannot_be_had_is_a_sentence_and_tried_again(
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


def test_who_may_not_read_it_is_told_the_rule_to_add(inputs: FakeInputs, qtbot: QtBot) -> None:
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
def test_a_device_of_the_kernel_is_grabbed_and_read(qtbot: QtBot) -> None:
    with Path("/dev/uinput").open("wb", buffering=0) as device:
        fcntl.ioctl(device, _SET_EVENT, KEY)
        for code in range(1, 100):
            fcntl.ioctl(device, _SET_KEY, code)
        made = struct.pack("HHHH80sI", 3, 0x1209, 0x4B53, 1, b"Made-up Scanner", 0)
        fcntl.ioctl(device, _SET_UP, made)
        fcntl.ioctl(device, _CREATE)
        qtbot.waitUntil(lambda: InputDevices().find("1209:4b53") is not None)
        evdev = Listener(EvdevScanner("1209:4b53"))
        evdev.scanner._retry_timer.setInterval(20)  # type: ignore[attr-defined] # of what can be plugged
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
