"""The state of printing the badges of many guests, and the filter that its form says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.records.guest_filter import AttendanceFilter, GuestFilter
from kiosk.usecases.printing.many_badges import BadgeCandidates

PDF = "pdf"


@dataclass(frozen=True, slots=True)
class BulkState:
    """Who gets a badge by the filter, None before it is counted; what is being printed.

    Of `total` badges `left` are not requested yet and `waiting` wait at the `printer`; `progress`
    is a share from 0 to 1 while a PDF is written, else -1. `file` is the PDF written last.
    `categories` are those of the event.
    """

    candidates: BadgeCandidates | None = None
    categories: tuple[str, ...] = ()
    printer: str = ""
    total: int = 0
    left: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    progress: float = -1.0
    file: Path | None = None

    @property
    def is_printing(self) -> bool:
        """Whether badges are being printed or written."""
        return bool(self.left or self.waiting) or self.progress >= 0

    @property
    def done(self) -> int:
        """How many badges left the queue."""
        return self.total - len(self.left) - len(self.waiting)


def typed_filter(typed: Mapping[str, str]) -> GuestFilter:
    """The filter that the form says."""
    return GuestFilter(
        attendance=AttendanceFilter(typed.get("attendance", AttendanceFilter.ANY)),
        vip=bool(typed.get("vip")),
        needs=bool(typed.get("needs")),
        category=typed.get("category") or None,
        text=typed.get("text", "").strip(),
    )


def typed_again(typed: Mapping[str, str]) -> bool:
    """Whether guests who had a badge get another one."""
    return bool(typed.get("again"))
