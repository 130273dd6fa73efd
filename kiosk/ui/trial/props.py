"""What the page shows on which staff try scanners: derived from what these sent, pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.devices.scanners.keyboard import keyboard_layouts
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd
from kiosk.domain.codes import code128
from kiosk.domain.text.messages import Sentence, Texts

LONGEST = 400
"""Characters of a scan that are shown."""

_SLOW_MS = 25.0
_NAMES = {
    "\x02": "STX", "\x03": "ETX", "\x04": "EOT", "\t": "TAB", "\n": "LF", "\r": "CR",
    "\x1b": "ESC", "\x1c": "FS", "\x1d": "GS", "\x1e": "RS", "\x1f": "US",
}  # fmt: skip
# As the guides print such codes: Honeywell's menu commands stand between ~ and FNC3; Zebra's host
# codes are FNC3, SXUAH2 and the number of the host in hexadecimal, of which 11 is USB CDC.
_HONEYWELL = f"~TRMUSB130.{code128.FNC3}"
_ZEBRA = f"{code128.FNC3}SXUAH2{11:04X}"


@dataclass(frozen=True, slots=True)
class Tried:
    """A scanner, what is wrong with it, and what it sent last; each only if there is anything.

    `proof` is what became of the test code, as `layouts.layout_of` says; empty before it was
    scanned. `slowed` is how many milliseconds each character takes while these come too slowly.
    """

    name: str
    fault: Sentence | None = None
    received: ReceivedScan | None = None
    scans: int = 0
    proof: str = ""
    slowed: float = 0.0

    def after(self, received: ReceivedScan) -> Tried:
        """With one more scan."""
        proof = keyboard_layouts.layout_of(received.text) or self.proof
        return replace(self, received=received, scans=self.scans + 1, proof=proof, slowed=0.0)


@dataclass(frozen=True, slots=True)
class TrialRow:
    """A scanner as it is shown; `tone` is ok, warn or stop."""

    name: str = ""
    state: str = ""
    tone: str = "ok"
    sent: str = ""
    how: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class SetUp:
    """How a maker's scanners become serial ones; `bars` is the code that does it."""

    maker: str = ""
    text: str = ""
    source: str = ""
    bars: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TrialProps:
    """The whole page."""

    title: str = ""
    intro: str = ""
    language_label: str = ""
    proof: SetUp = SetUp()
    set_up_title: str = ""
    rows: tuple[TrialRow, ...] = ()
    set_ups: tuple[SetUp, ...] = ()


def derive(tried: Sequence[Tried], texts: Texts) -> TrialProps:
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
        rows=tuple(_row(one, texts) for one in tried),
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
    """A text with its control characters by name: `KSTF-7Q<CR>`."""
    return "".join(
        one if one.isprintable() else f"<{_NAMES.get(one, f'{ord(one):02X}')}>"
        for one in text[:LONGEST]
    )


def _row(tried: Tried, texts: Texts) -> TrialRow:
    name = _named(tried.name, texts)
    if tried.fault is not None:
        return TrialRow(name, texts.say(tried.fault), "stop")
    received = tried.received
    if received is None:
        slow = _too_slow(tried.slowed, texts) if tried.slowed else ""
        return TrialRow(name, texts.say("trial.waits"), "warn" if slow else "ok", advice=slow)
    advice = _advice(tried, received, texts)
    return TrialRow(
        name,
        texts.say("trial.scans", count=tried.scans),
        "warn" if advice else "ok",
        visible(received.sent),
        _how(received, texts),
        advice or texts.say("trial.well"),
    )


def _named(name: str, texts: Texts) -> str:
    kind, _, which = name.partition(":")
    said = texts.say(f"devices.scanner.name.{kind}")
    return f"{said} · {which}" if which else said


def _how(received: ReceivedScan, texts: Texts) -> str:
    """Its terminator, and what else there is to say of keys or of time."""
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


def _advice(tried: Tried, received: ReceivedScan, texts: Texts) -> str:
    """What staff should change first, empty if nothing."""
    if slowed := tried.slowed or _pace(received):
        return _too_slow(slowed, texts)
    if received.composed:
        return texts.say("trial.advice.composed")
    if tried.proof not in ("", keyboard_layouts.FITS, keyboard_layouts.GARBLED):
        return texts.say("trial.advice.layout", layout=texts.say(f"trial.layout.{tried.proof}"))
    if tried.proof == keyboard_layouts.GARBLED or (received.keys and not received.text.isascii()):
        return texts.say("trial.advice.garbled")
    if received.caps:
        return texts.say("trial.advice.caps")
    if received.end is ScanEnd.SILENCE:
        return texts.say("trial.advice.silence")
    return "" if tried.proof else texts.say("trial.advice.prove")


def _pace(received: ReceivedScan) -> float:
    """Milliseconds a character where they come too slowly, else 0."""
    pace = received.took / (received.keys - 1) if received.keys > 1 else 0.0
    return pace if pace > _SLOW_MS else 0.0


def _too_slow(pace: float, texts: Texts) -> str:
    return texts.say("trial.advice.slow", pace=round(pace))
