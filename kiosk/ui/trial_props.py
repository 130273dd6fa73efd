"""What the page shows on which staff try scanners: derived from what these sent, pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.devices.scanner import End, Received
from kiosk.domain import code128
from kiosk.domain.texts import Sentence, Texts

LONGEST = 400
"""Characters of a scan that are shown."""

_SLOW_MS = 34.0
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
    """A scanner, what is wrong with it, and what it sent last; each only if there is anything."""

    name: str
    fault: Sentence | None = None
    received: Received | None = None
    scans: int = 0


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
    set_up_title: str = ""
    rows: tuple[TrialRow, ...] = ()
    set_ups: tuple[SetUp, ...] = ()


def derive(tried: Sequence[Tried], texts: Texts) -> TrialProps:
    """The page in one language."""
    return TrialProps(
        title=texts.say("trial.title"),
        intro=texts.say("trial.intro"),
        language_label=texts.say("trial.language"),
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
    if tried.received is None:
        return TrialRow(name, texts.say("trial.waits"))
    received = tried.received
    advice = _advice(received)
    return TrialRow(
        name,
        texts.say("trial.scans", count=tried.scans),
        "warn" if advice else "ok",
        visible(received.sent),
        _how(received, texts),
        texts.say(advice or "trial.well"),
    )


def _named(name: str, texts: Texts) -> str:
    kind, _, which = name.partition(":")
    said = texts.say(f"trial.kind.{kind}")
    return f"{said} · {which}" if which else said


def _how(received: Received, texts: Texts) -> str:
    """Its terminator, and what else there is to say of keys or of time."""
    took = round(received.took)
    if received.end is End.SEEN:
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


def _advice(received: Received) -> str:
    """The id of what staff should change first, empty if nothing."""
    if received.composed:
        return "trial.advice.composed"
    if received.caps:
        return "trial.advice.caps"
    if received.end is End.SILENCE:
        return "trial.advice.silence"
    if received.keys > 1 and received.took / (received.keys - 1) > _SLOW_MS:
        return "trial.advice.slow"
    return ""
