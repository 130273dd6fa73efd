"""Texts for staff on why a guest was not admitted."""

from __future__ import annotations

from kiosk.domain.admission.outcomes import OUTCOMES, NeedsDesk, Outcome, Reason
from kiosk.domain.admission.rules.words import unmet_sentence
from kiosk.domain.journal.scan_history import PASSED
from kiosk.domain.records.entities import Programme
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.ui.shared.localizer import Localizer

# The names of the outcomes that do not admit, and of the reasons of NeedsDesk in its place.
REFUSALS = frozenset({*Reason, *OUTCOMES} - {*PASSED, NeedsDesk.__name__})


def reason_text(reason: str, localizer: Localizer) -> str:
    """The text of a reason of NeedsDesk or of an outcome's name, also of a newer version's."""
    return localizer.say(f"d8.why.{known_or_other(REFUSALS, reason)}", value=reason)


def desk_reason(reason: str, rule: str, programme: Programme, localizer: Localizer) -> str:
    """Why staff must decide, in a sentence; of a rule what of it does not hold.

    `reason` and `rule` are those of a NeedsDesk or of a recorded scan.
    """
    known = known_or_other(Reason, reason)
    if known == Reason.RULE and rule:
        said = unmet_sentence(rule, programme, localizer.language)
        return localizer.say("desk.reason.rule.says", rule=said)
    said_why = localizer.say(f"desk.reason.{known}", value=reason)
    if not rule:
        return said_why
    return f"{said_why} ({localizer.say(unmet_sentence(rule, programme, localizer.language))})"


def outcome_text(outcome: Outcome, localizer: Localizer) -> str:
    """The text on why an outcome did not admit a guest."""
    reason = str(outcome.reason) if isinstance(outcome, NeedsDesk) else type(outcome).__name__
    return reason_text(reason, localizer)
