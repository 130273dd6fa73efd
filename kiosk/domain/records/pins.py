"""PINs of staff: which are allowed, and the waiting time after wrong ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.text.messages import Sentence

SHORTEST, LONGEST = 6, 12
FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)

_UPWARDS = "01234567890123456789"


@dataclass(frozen=True, slots=True)
class PinAttempt:
    """Whether the PIN was right, and for how many seconds further PINs are blocked."""

    right: bool
    wait: float = 0.0


def problem_of(pin: str) -> Sentence | None:
    """Why a text cannot be a PIN; None if it can."""
    if len(pin) > LONGEST:
        return Sentence("refused.pin.long", {"most": LONGEST, "given": len(pin)})
    if not (pin.isascii() and pin.isdecimal()):
        return Sentence("refused.pin.digits", {"least": SHORTEST, "most": LONGEST})
    if len(pin) < SHORTEST:
        return Sentence("refused.pin.short", {"least": SHORTEST})
    return None


def problem_of_new(pin: str) -> Sentence | None:
    """Why a text cannot be chosen as a PIN; PINs that are guessed first are not allowed."""
    if (problem := problem_of(pin)) is not None:
        return problem
    if len(set(pin)) == 1 or pin in _UPWARDS or pin[::-1] in _UPWARDS:
        return Sentence("refused.pin.easy")
    return None


def next_attempt_at(failures: int, failed_at: datetime | None, now: datetime) -> datetime | None:
    """When the next attempt is allowed; None: at once.

    The wait begins with the fifth failure in a row and doubles up to an hour. Where the failure is
    later than `now`, because a clock was set back, the whole wait is still to come.
    """
    if failures < FREE_TRIES or failed_at is None:
        return None
    doubled = min(failures - FREE_TRIES, 10)
    until = min(failed_at, now) + min(FIRST_WAIT * 2**doubled, LONGEST_WAIT)
    return until if until > now else None


def wait_after(failures: int, failed_at: datetime | None, now: datetime) -> float:
    """For how many seconds from `now` PINs are blocked."""
    until = next_attempt_at(failures, failed_at, now)
    return (until - now).total_seconds() if until else 0.0


def is_clock_set_back(failures: int, failed_at: datetime | None, now: datetime) -> bool:
    """Whether the clock was set back since the failure, so that the wait has to begin anew."""
    return failures >= FREE_TRIES and failed_at is not None and failed_at > now
