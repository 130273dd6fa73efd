"""Records that a guest needs a table without steps, as a correction of the guest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed
from kiosk.usecases.guests.corrections import Corrected, correct

if TYPE_CHECKING:
    from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class NeedWritten:
    """A guest before and after staff wrote whether they need a table without steps."""

    before: Guest
    after: Guest


@dataclass(frozen=True, slots=True)
class NeedRefused:
    """Somebody else changed the guest meanwhile; nothing was changed."""


NeedOutcome = NeedWritten | NeedRefused | NotAllowed


def write_need(store: Store, actor: Actor, need: NeedWritten) -> NeedOutcome:
    """Record the needs of `need.after`; durable when this returns."""
    needs = {"accessibility": need.after.accessibility}
    outcome = correct(store, actor, need.before.id, need.before, needs)
    if isinstance(outcome, Corrected):
        return need
    return outcome if isinstance(outcome, NotAllowed) else NeedRefused()
