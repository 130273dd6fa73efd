"""The results of the actions on a party, as sentences."""

from __future__ import annotations

from kiosk.domain.admission.outcomes import is_entered
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.usecases.guests.companions import PartyCheckedIn
from kiosk.usecases.printing.party_badges import PartyPrinted


def checked_in_sentence(answer: PartyCheckedIn) -> tuple[Sentence, str]:
    """How many of a party were checked in and how many were not, and the tone of the message."""
    admitted = sum(is_entered(one.outcome) for one in answer.answers)
    refused = len(answer.answers) - admitted
    if not refused:
        return Sentence("desk.done.party_in", {"n": admitted}), OK
    return Sentence("desk.done.party_in.some", {"n": admitted, "refused": refused}), WARN


def printed_sentence(answer: PartyPrinted) -> Sentence:
    """How many badges of a party are in the queue."""
    if not answer.number:
        return Sentence("desk.done.party_print.none")
    return Sentence("desk.done.party_print", {"n": answer.number})
