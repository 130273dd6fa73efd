"""Work of the invitations page on a worker. What draws letters loads slowly: when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.invitations.file_kinds import LetterForm
from kiosk.domain.records.permissions import Actor, NotAllowed
from kiosk.usecases.invitations.mail_report import MailContext, MailHindrance, MailReport
from kiosk.usecases.invitations.mailing import DueMail, MailOrder

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.invitations.invitation_files import InvitationsWritten


def send(
    store: Store, actor: Actor, order: MailOrder, context: MailContext
) -> MailReport | MailHindrance | NotAllowed:
    """Send what is due."""
    from kiosk.usecases.invitations.staff_mailing import send_as

    return send_as(store, actor, order, context)


def test(
    store: Store, actor: Actor, order: MailOrder, address: str, context: MailContext
) -> list[DueMail] | MailHindrance | NotAllowed:
    """Send a test."""
    from kiosk.usecases.invitations.staff_mailing import send_trial_as

    return send_trial_as(store, actor, order, address, context)


def write(
    store: Store,
    *,
    folder: Path,
    form: LetterForm,
    say: Callable[..., str],
    context: MailContext,
) -> InvitationsWritten:
    """Write codes and letters into a folder."""
    from kiosk.usecases.invitations.invitation_files import InvitationOrder, write_invitations

    order = InvitationOrder(folder, form=form)
    return write_invitations(
        store, order, context.texts, say,
        now=context.now(), author=context.author, progress=context.progress,
    )  # fmt: skip
