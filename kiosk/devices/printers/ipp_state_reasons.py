"""Maps an IPP printer's state and state reasons to the fault that prevents printing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.devices.printers.ipp_messages import IppResponse
from kiosk.domain.equipment.printer_status import Trouble, Troubled

_STOPPED = 5
# RFC 8011 section 5.4.12, without the suffixes -error, -warning and -report.
_TROUBLES = {
    "media-empty": Trouble.PAPER,
    "media-needed": Trouble.PAPER,
    "input-tray-missing": Trouble.PAPER,
    "marker-supply-empty": Trouble.PAPER,
    "toner-empty": Trouble.PAPER,
    "media-jam": Trouble.JAM,
    "cutter-at-end-of-life": Trouble.JAM,
    "cover-open": Trouble.COVER,
    "door-open": Trouble.COVER,
    "interlock-open": Trouble.COVER,
    "offline": Trouble.OFF,
    "shutdown": Trouble.OFF,
    "connecting-to-device": Trouble.OFF,
    "timed-out": Trouble.OFF,
    "paused": Trouble.STOPPED,
    "stopped-partly": Trouble.STOPPED,
}
_HARMLESS = ("-warning", "-report")
# RFC 8011 section 5.1.4; only keywords of limited length are shown.
_KEYWORD = re.compile(r"[a-z][a-z0-9_.-]{0,60}")
_MOST_REASONS = 5


def trouble_of(answer: IppResponse, *, strict: bool = False) -> Troubled | None:
    """The fault that prevents printing, by the printer's state and reasons; None if none does.

    Warnings count only if `strict`: one empty tray of two is not a fault.
    """
    reasons = keywords(answer, "printer-state-reasons")
    stopped = answer.one("printer-state") == _STOPPED
    counted = [one for one in reasons if stopped or strict or not one.endswith(_HARMLESS)]
    if trouble := _first_known(counted):
        return trouble
    if stopped:
        return Troubled(Trouble.STOPPED, ", ".join(reasons))
    if answer.one("printer-is-accepting-jobs", default=True) is False:
        return Troubled(Trouble.STOPPED, "not accepting jobs")
    return None


def _first_known(reasons: Iterable[str]) -> Troubled | None:
    for reason in reasons:
        if trouble := _TROUBLES.get(_without_severity(reason)):
            return Troubled(trouble, reason)
    return None


def _without_severity(reason: str) -> str:
    for ending in ("-error", *_HARMLESS):
        reason = reason.removesuffix(ending)
    return reason


def keywords(answer: IppResponse, name: str) -> list[str]:
    """The valid keywords of an attribute, at most five."""
    values = [str(value) for value in answer.attributes.get(name, ())]
    return list(filter(_KEYWORD.fullmatch, values))[:_MOST_REASONS]
