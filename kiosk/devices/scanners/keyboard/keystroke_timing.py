"""Whether keys come from a scanner or a person, judged by their times alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from kiosk.devices.scanners.keyboard.key_strokes import KeyKind, Stroke

SILENCE = 100
"""Milliseconds without a key that end a scan; a person mostly leaves more."""

SCANNER_GAP = 34
"""Milliseconds that a scanner leaves at most: mostly 7 to 16, 32 where Shift takes reports of its
own. Fast typists leave 60 to 90."""

_PAUSES = 1
"""Longer gaps that a scan may have: the two halves of a burst."""

_FASTER_THAN_HANDS = 40
"""Milliseconds a key, on average, below which no person types: the fastest leave 55."""

_LONGEST_SILENCE = 400
"""Milliseconds for the next key of a scan that a prefix began, until its pace is known."""

LONGEST = 4096
"""Characters; what is longer is no code."""

# A gap as short as a scanner's counts two points, one if an input method gave no time stamp.
_CERTAIN = 10
_TERMINATED = 6
_MARKED = 4
_SAMPLE = 7
# So many keys at a scanner's pace before an end key: that end is no person's act.
_ROLLED = 3


class Fate(Enum):
    """What becomes of a key: it goes on, waits for the next, or was a scanner's."""

    PASS = auto()
    HOLD = auto()
    SWALLOW = auto()


class BurstPhase(Enum):
    """Where a burst of keys stands; in `TYPING` all that comes until its end is a person's."""

    IDLE = auto()
    UNDECIDED = auto()
    TYPING = auto()
    SCANNING = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Burst:
    """The keys so far, from the first one after a silence.

    `points` speak for a scanner, `pauses` against one. `gaps` are the times between keys: how many,
    their sum, the widest, and how many of the last ones in a row a scanner would leave.
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
    rolled: int = 0
    prefixed: bool = False

    @property
    def read(self) -> str:
        """What was scanned; empty when it is too long to be a code."""
        text = self.text + self.composing
        return text if len(text) <= LONGEST else ""

    @property
    def silence(self) -> int:
        """Milliseconds without a key that end the burst: after a prefix also a slow scanner's."""
        return patience(self.gaps, self.widest) if self.prefixed else SILENCE

    @property
    def is_by_hand(self) -> bool:
        return self.pauses > _PAUSES and self.span > _FASTER_THAN_HANDS * self.gaps

    @property
    def is_certain(self) -> bool:
        """Whether it can only be a scanner's, whatever comes next."""
        faster = self.gaps >= _SAMPLE and self.span <= _FASTER_THAN_HANDS * self.gaps
        return self.points >= _CERTAIN or (faster and self.points > self.gaps)

    def timed(self, stroke: Stroke) -> Burst:
        """With the time from its last key to this one."""
        gap = max(0, stroke.begun - self.last)
        paused = gap > SCANNER_GAP
        worth = 0 if paused else 1 if stroke.composing is not None else 2
        return replace(
            self,
            points=self.points + worth,
            pauses=self.pauses + paused,
            gaps=self.gaps + 1,
            span=self.span + gap,
            widest=max(self.widest, gap),
            rolled=0 if paused else self.rolled + 1,
        )


@dataclass(frozen=True, slots=True)
class Judgement:
    """What to do now, in this order.

    `release` what is held, it was a person's; report what was `scanned`; report that a scan has
    `begun`; let `fate` happen to the key at hand. Unless it is to hold, what is held still is the
    scanner's.
    """

    release: bool = False
    scanned: str | None = None
    begun: bool = False
    fate: Fate = Fate.PASS


def patience(gaps: int, widest: int) -> int:
    """Milliseconds without a key after which what is certainly a scan is over, by its gaps."""
    known = 3 * widest if gaps > 1 else _LONGEST_SILENCE
    return max(SILENCE, min(known, _LONGEST_SILENCE))


def judge(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    """The burst with the stroke in it, and what to do."""
    if burst.phase is not BurstPhase.IDLE and stroke.begun - burst.last > burst.silence:
        quiet, ended = hush(burst)
        after, judgement = judge(quiet, stroke)
        return after, replace(judgement, release=ended.release, scanned=ended.scanned)
    match burst.phase:
        case BurstPhase.IDLE:
            return _begin(stroke)
        case BurstPhase.UNDECIDED:
            return _weigh(burst, stroke)
        case BurstPhase.TYPING:
            return _let_type(burst, stroke)
        case BurstPhase.SCANNING:
            return _collect(burst, stroke)
        case BurstPhase.OVER:
            if stroke.kind.ends or stroke.composing is not None:
                return burst, Judgement(fate=Fate.SWALLOW)
            return _begin(stroke)
        case _:
            assert_never(burst.phase)


def hush(burst: Burst) -> tuple[Burst, Judgement]:
    """What a silence after the last key makes of the burst."""
    if burst.phase is BurstPhase.SCANNING:
        over = Burst(BurstPhase.OVER, last=burst.last + burst.silence)
        return over, Judgement(scanned=burst.read if burst.text or burst.composing else None)
    return Burst(), Judgement(release=burst.phase is BurstPhase.UNDECIDED)


def _begin(stroke: Stroke) -> tuple[Burst, Judgement]:
    match stroke.kind:
        case KeyKind.START:
            begun = Burst(BurstPhase.SCANNING, stroke.at, prefixed=True)
            return begun, Judgement(begun=True, fate=Fate.SWALLOW)
        case KeyKind.MARK:
            marked = Burst(BurstPhase.UNDECIDED, stroke.at, points=_MARKED)
            return marked, Judgement(fate=Fate.HOLD)
        case KeyKind.CHARACTER if stroke.text != " ":
            return _add(Burst(BurstPhase.UNDECIDED), stroke), Judgement(fate=Fate.HOLD)
        case KeyKind.STOP:
            return Burst(), Judgement(fate=Fate.SWALLOW)
        case KeyKind.CHARACTER | KeyKind.CONTROL | KeyKind.END | KeyKind.OTHER:
            return Burst(), Judgement()
        case _:
            assert_never(stroke.kind)


def _weigh(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    if stroke.kind is KeyKind.START:
        after, judgement = _begin(stroke)
        return after, replace(judgement, release=True)
    timed = burst.timed(stroke)
    is_command = stroke.kind is KeyKind.CONTROL and timed.rolled == 0
    if stroke.kind is KeyKind.OTHER or is_command:
        return _typing(timed, stroke), Judgement(release=True)
    if stroke.kind.ends:
        if timed.is_by_hand or not (timed.points >= _TERMINATED or timed.is_certain):
            fate = Fate.SWALLOW if stroke.kind is KeyKind.STOP else Fate.PASS
            return Burst(), Judgement(release=True, fate=fate)
        return _over(burst, stroke)
    if timed.is_by_hand:
        return _typing(timed, stroke), Judgement(release=True)
    more = _add(timed, stroke)
    if not timed.is_certain:
        return more, Judgement(fate=Fate.HOLD)
    return replace(more, phase=BurstPhase.SCANNING), Judgement(begun=True, fate=Fate.SWALLOW)


def _typing(burst: Burst, stroke: Stroke) -> Burst:
    """A person's from now on: nothing of it is read, however fast the rest may come."""
    return replace(burst, phase=BurstPhase.TYPING, last=stroke.at, text="", composing="")


def _let_type(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    if stroke.kind is KeyKind.START:
        return _begin(stroke)
    timed = burst.timed(stroke)
    if stroke.kind.ends:
        is_act = timed.rolled < _ROLLED and stroke.kind is not KeyKind.STOP
        return Burst(), Judgement(fate=Fate.PASS if is_act else Fate.SWALLOW)
    return _typing(timed, stroke), Judgement()


def _collect(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    match stroke.kind:
        case KeyKind.END | KeyKind.STOP:
            return _over(burst, stroke)
        case KeyKind.START:
            after, judgement = _begin(stroke)
            return after, replace(judgement, scanned=burst.read or None)
        case KeyKind.CHARACTER | KeyKind.CONTROL | KeyKind.MARK:
            return _add(burst.timed(stroke), stroke), Judgement(fate=Fate.SWALLOW)
        case KeyKind.OTHER:
            return replace(burst, last=stroke.at), Judgement(fate=Fate.SWALLOW)
        case _:
            assert_never(stroke.kind)


def _over(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    over = Burst(BurstPhase.OVER, last=stroke.at)
    return over, Judgement(scanned=burst.read, fate=Fate.SWALLOW)


def _add(burst: Burst, stroke: Stroke) -> Burst:
    """The burst with the stroke's text at its end, at most one character more than a code has."""
    composing = burst.composing if stroke.composing is None else stroke.composing
    text = (burst.text + stroke.text)[: LONGEST + 1]
    return replace(burst, last=stroke.at, text=text, composing=composing)
