"""Words for e-mails to guests."""

from __future__ import annotations

from kiosk.domain.journal.mails import INVITATION, REMINDERS
from kiosk.ui.shared.localizer import Localizer


def series_name(series: str, localizer: Localizer) -> str:
    """What staff call a series of e-mails: the invitation, or which reminder."""
    if series == INVITATION:
        return localizer.say("desk.mail.series.invitation")
    if series in REMINDERS:
        return localizer.say("desk.mail.series.reminder", number=REMINDERS.index(series) + 1)
    return localizer.say("desk.mail.series.other", value=series)
