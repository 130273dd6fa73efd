"""What to say when guests could not be moved. Pure."""

from __future__ import annotations

from typing import assert_never

from kiosk.desk.seats import MovedMeanwhile, Overfull, RoundLocked, RoundUnknown
from kiosk.domain.rights import NotAllowed
from kiosk.domain.texts import Sentence

Refusal = MovedMeanwhile | Overfull | RoundLocked | RoundUnknown | NotAllowed


def told(refusal: Refusal) -> Sentence:
    """Why, and what to do next."""
    match refusal:
        case MovedMeanwhile():
            return Sentence("d7.moved_meanwhile")
        case Overfull(table):
            return Sentence("d7.overfull", {"n": table})
        case RoundLocked():
            return Sentence("d7.round_locked")
        case RoundUnknown():
            return Sentence("d7.gone")
        case NotAllowed():
            return Sentence("d7.not_allowed")
        case _:
            assert_never(refusal)
