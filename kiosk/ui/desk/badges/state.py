"""The state of the badges page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.devices.printers.printer_search import FoundPrinter
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Trouble
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.badges.bulk_state import BulkState
from kiosk.usecases.printing.print_queue import Queue, queue_of

BULK, NEW, PRINTER = "bulk", "new", "printer"


@dataclass(frozen=True, slots=True)
class BadgesState:
    """State of the page: the printers, and the opened line.

    `opened` is `bulk`, `new` or `printer:<id>`. `layouts` are titles of badge layouts by name.
    `troubles` are faults by printer id, `heard` the ids of printers that answered since the start,
    `own` the id of the printer that this desk prints on. `found` are the printers of a search, None
    before one; `busy` is the sentence about what is going on. `bulk` is about many badges.
    """

    queues: Sequence[Queue] = ()
    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    layouts: Mapping[str, str] = field(default_factory=dict)
    troubles: Mapping[str, Trouble] = field(default_factory=dict)
    heard: frozenset[str] = frozenset()
    own: str = ""
    may_set_up: bool = False
    may_export: bool = False
    bulk: BulkState = field(default_factory=BulkState)
    found: tuple[FoundPrinter, ...] | None = None
    busy: Sentence | None = None
    problem: InvalidInput | None = None
    loaded: bool = False

    @property
    def queue(self) -> Queue | None:
        """The queue of the opened printer."""
        kind, _, id_ = self.opened.partition(":")
        return queue_of(id_, self.queues) if kind == PRINTER else None

    @property
    def printer(self) -> Printer | None:
        """The opened printer, as it is stored."""
        return self.queue.printer.printer if self.queue else None

    @property
    def active(self) -> list[Printer]:
        """The printers in use."""
        printers = (one.printer.printer for one in self.queues)
        return [one for one in printers if one.active]
