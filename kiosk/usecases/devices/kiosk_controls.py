"""What staff do to a kiosk from a desk: out of order, a message to guests, start it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.kiosk_controls import (
    KioskControl,
    KioskMessage,
    kiosk_closed,
    kiosk_message_set,
    kiosk_reopened,
    kiosk_restart_requested,
)
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput, tidy_message, tidy_reason
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.queries.kiosk_controls import control_of

ControlAnswer = KioskControl | InvalidInput | NotAllowed


def close_kiosk(
    store: Store, actor: Actor, device: str, reason: str, at: datetime
) -> ControlAnswer:
    """Put a kiosk out of order; `reason` is for staff. Raises StoreError."""

    def draft(_: KioskControl) -> Draft | InvalidInput:
        tidy = tidy_reason(reason)
        return tidy if isinstance(tidy, InvalidInput) else kiosk_closed(device, tidy, at)

    return _record(store, actor, device, draft)


def reopen_kiosk(store: Store, actor: Actor, device: str, at: datetime) -> ControlAnswer:
    """Put a kiosk in service again. Raises StoreError."""

    def draft(control: KioskControl) -> Draft | InvalidInput:
        if control.closure is None:
            return InvalidInput(Sentence("refused.kiosk.open"))
        return kiosk_reopened(device, at)

    return _record(store, actor, device, draft)


def set_message(
    store: Store, actor: Actor, device: str, message: KioskMessage, at: datetime
) -> ControlAnswer:
    """Show a message to guests on the first screen of a kiosk; an empty one removes it.

    Raises StoreError.
    """
    return set_messages(store, actor, (device,), message, at)


def set_messages(
    store: Store, actor: Actor, devices: Sequence[str], message: KioskMessage, at: datetime
) -> ControlAnswer:
    """As `set_message` for several kiosks, one at least, in one transaction.

    The answer is that of the first. Raises StoreError.
    """
    if not may(actor.role, Right.KIOSKS):
        return NotAllowed(Right.KIOSKS)
    shown = _tidy(message)
    if isinstance(shown, InvalidInput):
        return shown

    def work(connection: sa.Connection) -> KioskControl:
        drafts = [kiosk_message_set(one, shown, at) for one in devices]
        store.record(connection, drafts, actor.staff)
        return control_of(connection, devices[0])

    return store.transact(work)


def _tidy(message: KioskMessage) -> KioskMessage | InvalidInput:
    korean = tidy_message(message.korean, "message_ko")
    english = tidy_message(message.english, "message_en")
    if isinstance(korean, InvalidInput):
        return korean
    return english if isinstance(english, InvalidInput) else KioskMessage(korean, english)


def restart_kiosk(store: Store, actor: Actor, device: str, at: datetime) -> ControlAnswer:
    """Let the program of a kiosk start again, once no guest is at it. Raises StoreError."""
    return _record(store, actor, device, lambda _: kiosk_restart_requested(device, at))


def _record(
    store: Store,
    actor: Actor,
    device: str,
    make_draft: Callable[[KioskControl], Draft | InvalidInput],
) -> ControlAnswer:
    if not may(actor.role, Right.KIOSKS):
        return NotAllowed(Right.KIOSKS)

    def work(connection: sa.Connection) -> KioskControl | InvalidInput:
        draft = make_draft(control_of(connection, device))
        if isinstance(draft, InvalidInput):
            return draft
        store.record(connection, [draft], actor.staff)
        return control_of(connection, device)

    return store.transact(work)
