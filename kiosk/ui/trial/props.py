"""Derives the scanner test page from the received scans. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.devices.scanners.keyboard import keyboard_layouts
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd
from kiosk.domain.codes import code128
from kiosk.domain.text.messages import Sentence, Texts

LONGEST = 400
"""The number of characters of a scan that are shown."""

_SLOW_MS = 25.0
_NAMES = {
    "\x02": "STX", "\x03": "ETX", "\x04": "EOT", "\t": "TAB", "\n": "LF", "\r": "CR",
    "\x1b": "ESC", "\x1c": "FS", "\x1d": "GS", "\x1e": "RS", "\x1f": "US",
}  # fmt: skip
# As in the makers' guides: a Honeywell menu command stands between ~ and FNC3; a Zebra host code is
# FNC3, SXUAH2 and the number of the host type in hexadecimal, of which 11 is USB CDC.
_HONEYWELL = f"~TRMUSB130.{code128.FNC3}"
_ZEBRA = f"{code128.FNC3}SXUAH2{11:04X}"


@dataclass(frozen=True, slots=True)
class ScannerState:
    """The state of a scanner under test: its fault and its last scan, None if there is none.

    `scans` counts the received scans. `proof` is the result of the test code, as returned by
    `keyboard_layouts.layout_of`; empty before it was scanned. `slowed` is the time per
    character in milliseconds while a scan is being typed too slowly, else 0.
    """

    name: str
    fault: Sentence | None = None
    received: ReceivedScan | None = None
    scans: int = 0
    proof: str = ""
    slowed: float = 0.0

    def after(self, received: ReceivedScan) -> ScannerState:
        """The state after one more scan."""
        proof = keyboard_layouts.layout_of(received.text) or self.proof
        return replace(self, received=received, scans=self.scans + 1, proof=proof, slowed=0.0)


@dataclass(frozen=True, slots=True)
class TrialRow:
    """Content of a scanner's card; `tone` is ok, warn or stop."""

    name: str = ""
    state: str = ""
    tone: str = "ok"
    sent: str = ""
    how: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class SetUp:
    """Instructions with a Code 128 barcode to scan; `bars` are its widths in modules.

    The barcode sets a maker's scanners up as serial devices, or is the test code.
    """

    maker: str = ""
    text: str = ""
    source: str = ""
    bars: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TrialProps:
    """Content of the page."""

    title: str = ""
    intro: str = ""
    language_label: str = ""
    proof: SetUp = SetUp()
    set_up_title: str = ""
    rows: tuple[TrialRow, ...] = ()
    set_ups: tuple[SetUp, ...] = ()


def derive(scanners: Sequence[ScannerState], texts: Texts) -> TrialProps:
    """The page in one language."""
    return TrialProps(
        title=texts.say("trial.title"),
        intro=texts.say("trial.intro"),
        language_label=texts.say("trial.language"),
        proof=SetUp(
            texts.say("trial.proof"),
            texts.say("trial.proof.text"),
            bars=tuple(code128.bars(keyboard_layouts.TEST_CODE)),
        ),
        set_up_title=texts.say("trial.set_up"),
        rows=tuple(_row(one, texts) for one in scanners),
        set_ups=(
            SetUp(
                "Honeywell",
                texts.say("trial.honeywell"),
                texts.say("trial.honeywell.source"),
                tuple(code128.bars(_HONEYWELL)),
            ),
            SetUp(
                "Zebra",
                texts.say("trial.zebra"),
                texts.say("trial.zebra.source"),
                tuple(code128.bars(_ZEBRA)),
            ),
        ),
    )


def visible(text: str) -> str:
    """The text with its control characters as names: `KSTF-7Q<CR>`."""
    return "".join(
        one if one.isprintable() else f"<{_NAMES.get(one, f'{ord(one):02X}')}>"
        for one in text[:LONGEST]
    )


def _row(scanner: ScannerState, texts: Texts) -> TrialRow:
    name = _scanner_name(scanner.name, texts)
    if scanner.fault is not None:
        return TrialRow(name, texts.say(scanner.fault), "stop")
    received = scanner.received
    if received is None:
        slow = _too_slow(scanner.slowed, texts) if scanner.slowed else ""
        return TrialRow(name, texts.say("trial.waits"), "warn" if slow else "ok", advice=slow)
    advice = _advice(scanner, received, texts)
    return TrialRow(
        name,
        texts.say("trial.scans", count=scanner.scans),
        "warn" if advice else "ok",
        visible(received.sent),
        _how_sent(received, texts),
        advice or texts.say("trial.well"),
    )


def _scanner_name(name: str, texts: Texts) -> str:
    kind, _, port = name.partition(":")
    label = texts.say(f"devices.scanner.name.{kind}")
    return f"{label} · {port}" if port else label


def _how_sent(received: ReceivedScan, texts: Texts) -> str:
    """The terminator of a scan, its duration, and the state of the keyboard."""
    took = round(received.took)
    if received.end is ScanEnd.SEEN:
        return texts.say("trial.seen", took=took)
    end = texts.say(f"trial.end.{received.end.value}")
    if not received.keys:
        return texts.say("trial.sent", end=end, took=took)
    return texts.say(
        "trial.typed",
        end=end,
        took=took,
        keys=received.keys,
        composed=texts.say("trial.on" if received.composed else "trial.off"),
        caps=texts.say("trial.on" if received.caps else "trial.off"),
    )


def _advice(scanner: ScannerState, received: ReceivedScan, texts: Texts) -> str:
    """What staff should change first, empty for nothing."""
    if slowed := scanner.slowed or _slow_pace(received):
        return _too_slow(slowed, texts)
    if received.composed:
        return texts.say("trial.advice.composed")
    if scanner.proof not in ("", keyboard_layouts.FITS, keyboard_layouts.GARBLED):
        return texts.say("trial.advice.layout", layout=texts.say(f"trial.layout.{scanner.proof}"))
    if scanner.proof == keyboard_layouts.GARBLED or (received.keys and not received.text.isascii()):
        return texts.say("trial.advice.garbled")
    if received.caps:
        return texts.say("trial.advice.caps")
    if received.end is ScanEnd.SILENCE:
        return texts.say("trial.advice.silence")
    return "" if scanner.proof else texts.say("trial.advice.prove")


def _slow_pace(received: ReceivedScan) -> float:
    """Milliseconds per character if they are received too slowly, else 0."""
    pace = received.took / (received.keys - 1) if received.keys > 1 else 0.0
    return pace if pace > _SLOW_MS else 0.0


def _too_slow(pace: float, texts: Texts) -> str:
    return texts.say("trial.advice.slow", pace=round(pace))
