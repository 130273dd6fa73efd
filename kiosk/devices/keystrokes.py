"""Whether keys come from a scanner or a person, judged by their times alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

SILENCE = 100
"""Milliseconds without a key that end a scan; a person mostly leaves more."""

_SCANNER_GAP = 34
"""Milliseconds that a scanner leaves at most: mostly 7 to 16, 32 where Shift takes reports of its
own. Fast typists leave 60 to 90."""

_PAUSES = 1
"""Longer gaps that a scan may have: the two halves of a burst."""

LONGEST = 4096
"""Characters; what is longer is no code."""

# A gap as short as a scanner's counts two points, one if an input method gave no time stamp.
_CERTAIN = 10
_TERMINATED = 6
_MARKED = 4
_STAMP_WRAP = 1 << 32


class Kind(Enum):
    """What a key does.

    `START` is a prefix key that only scanners send, `MARK` a prefix that people type as well.
    """

    START = auto()
    MARK = auto()
    CHARACTER = auto()
    END = auto()
    OTHER = auto()


class Fate(Enum):
    """What becomes of a key: it goes on, waits for the next, or was a scanner's."""

    PASS = auto()
    HOLD = auto()
    SWALLOW = auto()


class Phase(Enum):
    """Where a burst of keys stands; `TYPING` is undecided with a person just seen at the keys."""

    IDLE = auto()
    UNDECIDED = auto()
    TYPING = auto()
    SCANNING = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key at `at` milliseconds of a `Timeline`.

    `composing` is what an input method shows and has not committed, None for a plain key.
    """

    at: int
    kind: Kind
    text: str = ""
    composing: str | None = None


@dataclass(frozen=True, slots=True)
class Burst:
    """The keys so far, from the first one after a silence."""

    phase: Phase = Phase.IDLE
    last: int = 0
    text: str = ""
    composing: str = ""
    points: int = 0
    pauses: int = 0

    @property
    def read(self) -> str:
        """What was scanned; empty when it is too long to be a code."""
        text = self.text + self.composing
        return text if len(text) <= LONGEST else ""


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


@dataclass(slots=True)
class Timeline:
    """Puts keys on one line of time, whatever their stamps count from."""

    _at: int = 0
    _stamp: int | None = None
    _handled: int = 0

    def place(self, stamp: int | None, handled: int) -> int:
        """When a key was pressed: by the stamps where two have one, else by when it was handled.

        All in milliseconds. Stamps may wrap at 32 bits (X11); going back counts as a long silence.
        """
        if stamp is not None and self._stamp is not None:
            self._at += (stamp - self._stamp) % _STAMP_WRAP
        else:
            self._at += handled - self._handled
        self._stamp, self._handled = stamp, handled
        return self._at


def judge(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    """The burst with the stroke in it, and what to do."""
    if burst.phase is not Phase.IDLE and stroke.at - burst.last > SILENCE:
        quiet, ended = hush(burst)
        after, judgement = judge(quiet, stroke)
        return after, replace(judgement, release=ended.release, scanned=ended.scanned)
    match burst.phase:
        case Phase.IDLE:
            return _begin(stroke)
        case Phase.UNDECIDED | Phase.TYPING:
            return _weigh(burst, stroke)
        case Phase.SCANNING:
            return _collect(burst, stroke)
        case Phase.OVER:
            if stroke.kind is Kind.END or stroke.composing is not None:
                return burst, Judgement(fate=Fate.SWALLOW)
            return _begin(stroke)
        case _:
            assert_never(burst.phase)


def hush(burst: Burst) -> tuple[Burst, Judgement]:
    """What `SILENCE` after the last key makes of the burst."""
    if burst.phase is Phase.SCANNING:
        over = Burst(Phase.OVER, last=burst.last + SILENCE)
        return over, Judgement(scanned=burst.read if burst.text or burst.composing else None)
    return Burst(), Judgement(release=burst.phase is not Phase.OVER)


def _begin(stroke: Stroke) -> tuple[Burst, Judgement]:
    match stroke.kind:
        case Kind.START:
            return Burst(Phase.SCANNING, stroke.at), Judgement(begun=True, fate=Fate.SWALLOW)
        case Kind.MARK:
            marked = Burst(Phase.UNDECIDED, stroke.at, points=_MARKED)
            return marked, Judgement(fate=Fate.HOLD)
        case Kind.CHARACTER if stroke.text != " ":
            return _first(Phase.UNDECIDED, stroke), Judgement(fate=Fate.HOLD)
        case Kind.CHARACTER | Kind.END | Kind.OTHER:
            return Burst(), Judgement()
        case _:
            assert_never(stroke.kind)


def _first(phase: Phase, stroke: Stroke) -> Burst:
    return _add(Burst(phase), stroke)


def _weigh(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    if stroke.kind in (Kind.START, Kind.OTHER):
        after, judgement = _begin(stroke)
        return after, replace(judgement, release=True)
    paused = stroke.at - burst.last > _SCANNER_GAP
    points = burst.points + (0 if paused else 1 if stroke.composing is not None else 2)
    pauses = burst.pauses + paused
    by_hand = pauses > (_PAUSES if burst.phase is Phase.UNDECIDED else 0)
    if stroke.kind is Kind.END:
        if by_hand or points < _TERMINATED:
            return Burst(), Judgement(release=True)
        return _over(burst, stroke)
    if by_hand:
        return _first(Phase.TYPING, stroke), Judgement(release=True, fate=Fate.HOLD)
    more = replace(_add(burst, stroke), points=points, pauses=pauses)
    if points < _CERTAIN:
        return more, Judgement(fate=Fate.HOLD)
    return replace(more, phase=Phase.SCANNING), Judgement(begun=True, fate=Fate.SWALLOW)


def _collect(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    match stroke.kind:
        case Kind.END:
            return _over(burst, stroke)
        case Kind.START:
            after, judgement = _begin(stroke)
            return after, replace(judgement, scanned=burst.read or None)
        case Kind.CHARACTER | Kind.MARK:
            return _add(burst, stroke), Judgement(fate=Fate.SWALLOW)
        case Kind.OTHER:
            return burst, Judgement(fate=Fate.SWALLOW)
        case _:
            assert_never(stroke.kind)


def _over(burst: Burst, stroke: Stroke) -> tuple[Burst, Judgement]:
    over = Burst(Phase.OVER, last=stroke.at)
    return over, Judgement(scanned=burst.read, fate=Fate.SWALLOW)


def _add(burst: Burst, stroke: Stroke) -> Burst:
    """The burst with the stroke's text at its end, at most one character more than a code has."""
    composing = burst.composing if stroke.composing is None else stroke.composing
    text = (burst.text + stroke.text)[: LONGEST + 1]
    return replace(burst, last=stroke.at, text=text, composing=composing)
