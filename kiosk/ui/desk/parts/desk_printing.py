"""The printer of a desk, and the worker that prints on all printers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from kiosk.ui.shared.print_worker import PrintWorker


class DeskPrinting(QObject):
    """`own_printer` is the id of the printer that this desk prints on, empty for none chosen.

    `worker` is None until the store is open. `own_printer_changed` when another one was chosen.
    """

    own_printer_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own_printer = ""
        self.worker: PrintWorker | None = None

    def set_own_printer(self, printer: str) -> None:
        """Print on a printer, by its id, unless another one is chosen for a badge."""
        self.own_printer = printer
        self.own_printer_changed.emit()
