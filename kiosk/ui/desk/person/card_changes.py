"""Detects changes that others made to the guest whose card is open. Pure."""

from __future__ import annotations

from kiosk.domain.records.permissions import Actor
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.usecases.guests.person_card import PersonCard


def changes_by_others(
    before: PersonCard | None,
    card: PersonCard | None,
    actor: Actor | None,
    formatter: GuestFormatter,
) -> Sentence | None:
    """A notice about fields that another person or a list changed since `before`; None for none.

    Merging and separating records is not reported as a change of fields.
    """
    if before is None or card is None or before.guest.id != card.guest.id:
        return None
    if before.merged != card.merged:
        return None
    old_facts = {item.fact for item in before.history}
    others = [
        item
        for item in card.history
        if item.fact not in old_facts and item.changes
        if actor is None or item.author != actor.name
    ]
    if not others:
        return None
    fields = dict.fromkeys(change.field for item in others for change in item.changes)
    values = {
        "name": formatter.name(card.guest),
        "fields": ", ".join(map(formatter.field, fields)),
        "who": others[0].file or others[0].author or others[0].device,
    }
    return Sentence("imp.changed_under", values)
