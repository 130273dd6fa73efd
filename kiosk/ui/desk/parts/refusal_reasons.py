"""Why somebody was not let in, in words for staff."""

from __future__ import annotations

from kiosk.domain.admission.outcomes import OUTCOMES, NeedsDesk, Outcome, Reason
from kiosk.domain.journal.scan_history import PASSED
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.ui.shared.localizer import Localizer

# The name of each outcome that lets nobody in; in the place of NeedsDesk stands its reason.
REFUSALS = frozenset({*Reason, *OUTCOMES} - {*PASSED, NeedsDesk.__name__})


def why(reason: str, localizer: Localizer) -> str:
    """A reason of NeedsDesk or the name of an outcome in words, also one of a newer version."""
    return localizer.say(f"d8.why.{known_or_other(REFUSALS, reason)}", value=reason)


def why_of(outcome: Outcome, localizer: Localizer) -> str:
    """What kept a guest out."""
    reason = str(outcome.reason) if isinstance(outcome, NeedsDesk) else type(outcome).__name__
    return why(reason, localizer)
