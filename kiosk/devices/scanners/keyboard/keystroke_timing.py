"""Decides by timing alone whether keys come from a scanner or a person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke

SILENCE = 100
"""Milliseconds without a key that end a scan; gaps of a person are mostly longer."""

SCANNER_GAP = 34
"""Maximum milliseconds between keys of a scanner: mostly 7 to 16, 32 where Shift takes USB reports
of its own. Fast typists have gaps of 60 to 90."""

_PAUSES = 1
"""Number of longer gaps that a scan may have: a burst may arrive in two parts."""

_FASTER_THAN_TYPING = 40
"""Average milliseconds per key that only a scanner reaches; the fastest typists have 55."""

_LONGEST_SILENCE = 400
"""Milliseconds to wait for the next key after a prefix, until the scanner's pace is known."""

MAX_CODE_LENGTH = 4096
"""Characters; longer text is not a code."""

# A gap as short as a scanner's counts two points, one where an input method gave no time stamp.
_CERTAIN = 10
_TERMINATED = 6
_MARKED = 4
_SAMPLE = 7
# After so many keys at a scanner's pace, an end key does not come from a person.
_MIN_FAST_KEYS = 3


class KeyAction(Enum):
    """What is done with a key event: delivered, held until the next key, or removed with a scan."""

    PASS = auto()
    HOLD = auto()
    CONSUME = auto()


class BurstPhase(Enum):
    """State of a burst of keys; in `TYPING` all keys until its end come from a person."""

    IDLE = auto()
    UNDECIDED = auto()
    TYPING = auto()
    SCANNING = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Burst:
    """The keys since the last silence, and the evidence for a scanner.

    `points` are evidence for a scanner, `pauses` against one. `gaps`, `span` and `widest` are
    number, sum and maximum of the times between keys in ms; `fast_keys` counts the last gaps in a
    row that are as short as a scanner's.
    """

    phase: BurstPhase = BurstPhase.IDLE
    last: int = 0
    text: str = ""
    composing: str = ""
    points: int = 0
    pauses: int = 0
    gaps: int = 0
    span: int = 0
    widest: int = 0
    fast_keys: int = 0
    prefixed: bool = False

    @property
    def read(self) -> str:
        """The scanned text; empty when it is too long to be a code."""
        text = self.text + self.composing
        return text if len(text) <= MAX_CODE_LENGTH else ""

    @property
    def silence(self) -> int:
        """Milliseconds without a key that end the burst; longer after a prefix."""
        return silence_limit(self.gaps, self.widest) if self.prefixed else SILENCE

    @property
    def is_by_hand(self) -> bool:
        return self.pauses > _PAUSES and self.span > _FASTER_THAN_TYPING * self.gaps

    @property
    def is_certain(self) -> bool:
        """Whether it certainly comes from a scanner, independent of later keys."""
        faster = self.gaps >= _SAMPLE and self.span <= _FASTER_THAN_TYPING * self.gaps
        return self.points >= _CERTAIN or (faster and self.points > self.gaps)

    def timed(self, stroke: Stroke) -> Burst:
        """The burst with the time from its last key to this one counted."""
        gap = max(0, stroke.started - self.last)
        paused = gap > SCANNER_GAP
        worth = 0 if paused else 1 if stroke.composing is not None else 2
        return replace(
            self,
            points=self.points + worth,
            pauses=self.pauses + paused,
            gaps=self.gaps + 1,
            span=self.span + gap,
            widest=max(self.widest, gap),
            fast_keys=0 if paused else self.fast_keys + 1,
        )


@dataclass(frozen=True, slots=True)
class KeyDecision:
    """What to do now, in this order.

    `release`: deliver the held keys, they came from a person; `scanned`: report this scan;
    `started`: report that a scan has started; `action`: what is done with the current key. Unless
    that is HOLD, keys that are still held belong to the scanner and are dropped.
    """

    release: bool = False
    scanned: str | None = None
    started: bool = False
    action: KeyAction = KeyAction.PASS


def silence_limit(gaps: int, widest: int) -> int:
    """Milliseconds without a key that end a certain scan, from number and maximum of its gaps."""
    limit = 3 * widest if gaps > 1 else _LONGEST_SILENCE
    return max(SILENCE, min(limit, _LONGEST_SILENCE))


def decide(burst: Burst, stroke: Stroke) -> tuple[Burst, KeyDecision]:
    """The burst after a stroke, and what to do."""
    if burst.phase is not BurstPhase.IDLE and stroke.started - burst.last > burst.silence:
        idle, ended = end_by_silence(burst)
        next_burst, decision = decide(idle, stroke)
        return next_burst, replace(decision, release=ended.release, scanned=ended.scanned)
    match burst.phase:
        case BurstPhase.IDLE:
            return _begin(stroke)
        case BurstPhase.UNDECIDED:
            return _decide_undecided(burst, stroke)
        case BurstPhase.TYPING:
            return _continue_typing(burst, stroke)
        case BurstPhase.SCANNING:
            return _add_to_scan(burst, stroke)
        case BurstPhase.OVER:
            if stroke.kind.ends or stroke.composing is not None:
                return burst, KeyDecision(action=KeyAction.CONSUME)
            return _begin(stroke)
        case _:
            assert_never(burst.phase)


def end_by_silence(burst: Burst) -> tuple[Burst, KeyDecision]:
    """The burst after a silence, and what to do."""
    if burst.phase is BurstPhase.SCANNING:
        over = Burst(BurstPhase.OVER, last=burst.last + burst.silence)
        return over, KeyDecision(scanned=burst.read if burst.text or burst.composing else None)
    return Burst(), KeyDecision(release=burst.phase is BurstPhase.UNDECIDED)


def _begin(stroke: Stroke) -> tuple[Burst, KeyDecision]:
    match stroke.kind:
        case KeyKind.START:
            started = Burst(BurstPhase.SCANNING, stroke.at, prefixed=True)
            return started, KeyDecision(started=True, action=KeyAction.CONSUME)
        case KeyKind.MARK:
            marked = Burst(BurstPhase.UNDECIDED, stroke.at, points=_MARKED)
            return marked, KeyDecision(action=KeyAction.HOLD)
        case KeyKind.CHARACTER if stroke.text != " ":
            return _add(Burst(BurstPhase.UNDECIDED), stroke), KeyDecision(action=KeyAction.HOLD)
        case KeyKind.STOP:
            return Burst(), KeyDecision(action=KeyAction.CONSUME)
        case KeyKind.CHARACTER | KeyKind.CONTROL | KeyKind.END | KeyKind.OTHER:
            return Burst(), KeyDecision()
        case _:
            assert_never(stroke.kind)


def _decide_undecided(burst: Burst, stroke: Stroke) -> tuple[Burst, KeyDecision]:
    if stroke.kind is KeyKind.START:
        after, decision = _begin(stroke)
        return after, replace(decision, release=True)
    timed = burst.timed(stroke)
    is_command = stroke.kind is KeyKind.CONTROL and timed.fast_keys == 0
    if stroke.kind is KeyKind.OTHER or is_command:
        return _typing(timed, stroke), KeyDecision(release=True)
    if stroke.kind.ends:
        is_scan = not timed.is_by_hand and (timed.points >= _TERMINATED or timed.is_certain)
        return _over(burst, stroke) if is_scan else _end_of_typing(stroke)
    if timed.is_by_hand:
        return _typing(timed, stroke), KeyDecision(release=True)
    return _add_to_undecided(timed, stroke)


def _end_of_typing(stroke: Stroke) -> tuple[Burst, KeyDecision]:
    """The end of an undecided burst that came from a person; a suffix key is never typed."""
    action = KeyAction.CONSUME if stroke.kind is KeyKind.STOP else KeyAction.PASS
    return Burst(), KeyDecision(release=True, action=action)


def _add_to_undecided(timed: Burst, stroke: Stroke) -> tuple[Burst, KeyDecision]:
    """Holds a key until its burst is certain to be a scan."""
    more = _add(timed, stroke)
    if not timed.is_certain:
        return more, KeyDecision(action=KeyAction.HOLD)
    return replace(more, phase=BurstPhase.SCANNING), KeyDecision(
        started=True, action=KeyAction.CONSUME
    )


def _typing(burst: Burst, stroke: Stroke) -> Burst:
    """The burst as a person's: its later keys are not read, at whatever pace they arrive."""
    return replace(burst, phase=BurstPhase.TYPING, last=stroke.at, text="", composing="")


def _continue_typing(burst: Burst, stroke: Stroke) -> tuple[Burst, KeyDecision]:
    if stroke.kind is KeyKind.START:
        return _begin(stroke)
    timed = burst.timed(stroke)
    if stroke.kind.ends:
        is_from_person = timed.fast_keys < _MIN_FAST_KEYS and stroke.kind is not KeyKind.STOP
        return Burst(), KeyDecision(action=KeyAction.PASS if is_from_person else KeyAction.CONSUME)
    return _typing(timed, stroke), KeyDecision()


def _add_to_scan(burst: Burst, stroke: Stroke) -> tuple[Burst, KeyDecision]:
    match stroke.kind:
        case KeyKind.END | KeyKind.STOP:
            return _over(burst, stroke)
        case KeyKind.START:
            after, decision = _begin(stroke)
            return after, replace(decision, scanned=burst.read or None)
        case KeyKind.CHARACTER | KeyKind.CONTROL | KeyKind.MARK:
            return _add(burst.timed(stroke), stroke), KeyDecision(action=KeyAction.CONSUME)
        case KeyKind.OTHER:
            return replace(burst, last=stroke.at), KeyDecision(action=KeyAction.CONSUME)
        case _:
            assert_never(stroke.kind)


def _over(burst: Burst, stroke: Stroke) -> tuple[Burst, KeyDecision]:
    over = Burst(BurstPhase.OVER, last=stroke.at)
    return over, KeyDecision(scanned=burst.read, action=KeyAction.CONSUME)


def _add(burst: Burst, stroke: Stroke) -> Burst:
    """The burst with the stroke's text appended, cut at one character more than a code may have."""
    composing = burst.composing if stroke.composing is None else stroke.composing
    text = (burst.text + stroke.text)[: MAX_CODE_LENGTH + 1]
    return replace(burst, last=stroke.at, text=text, composing=composing)
