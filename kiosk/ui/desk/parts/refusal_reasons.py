"""Why somebody was not let in, in words for staff."""

from __future__ import annotations

from kiosk.domain.admission.outcomes import NeedsDesk, Outcome
from kiosk.ui.shared.translator import Localizer

_KNOWN = frozenset(
    "cancelled pending blocked revoked ambiguous data_missing bad_signature clock AlreadyIn "
    "NotYet NoLonger WrongCheckpoint Full NotFound Foreign Unreadable".split()
)


def why(reason: str, voice: Localizer) -> str:
    """The reason that a NeedsDesk carries, or the outcome's name; as it is where it is unknown."""
    return voice.say(f"d8.why.{reason}") if reason in _KNOWN else reason


def why_of(outcome: Outcome, voice: Localizer) -> str:
    """What kept a guest out."""
    reason = str(outcome.reason) if isinstance(outcome, NeedsDesk) else type(outcome).__name__
    return why(reason, voice)
