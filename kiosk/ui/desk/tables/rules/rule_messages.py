"""Messages about rules that were written, removed, undone or refused. Pure."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.tables.rules.need_changes import NeedOutcome, NeedRefused, NeedWritten
from kiosk.usecases.seating.rule_changes import RuleChangedMeanwhile, RuleResult, RuleWritten


def rule_message(outcome: RuleResult, *, undoing: bool) -> Sentence:
    """That a rule was written or removed, or why not and what to do next."""
    match outcome:
        case RuleWritten(_, after):
            done = Sentence("d7.rules.removed" if after is None else "d7.rules.written")
            return Sentence("d7.undone", {"text": done}) if undoing else done
        case RuleChangedMeanwhile():
            return Sentence("d7.rules.meanwhile")
        case NotAllowed():
            return Sentence("d7.not_allowed")
        case _:
            assert_never(outcome)


def need_message(outcome: NeedOutcome, formatter: GuestFormatter, *, undoing: bool) -> Sentence:
    """That a guest's need was written, or why not and what to do next."""
    match outcome:
        case NeedWritten(_, guest):
            done = Sentence("d7.rules.need_written", {"who": formatter.name(guest)})
            return Sentence("d7.undone", {"text": done}) if undoing else done
        case NeedRefused():
            return Sentence("d7.rules.need_meanwhile")
        case NotAllowed():
            return Sentence("d7.not_allowed")
        case _:
            assert_never(outcome)
