"""View models of the scanner test page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from kiosk.devices.scanners.scanner_hub import ReceivedScan, Scanner
from kiosk.domain.text.messages import Texts
from kiosk.ui.attendee.viewfinder import ViewfinderViewModel
from kiosk.ui.shared.props_view_model import PropsViewModel
from kiosk.ui.trial.props import ScannerState, SetUp, TrialProps, TrialRow, derive

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class TrialRowViewModel(PropsViewModel[TrialRow]):
    """A scanner's card."""

    blank = TrialRow()


@QmlElement
class SetUpViewModel(PropsViewModel[SetUp]):
    """Instructions with a barcode to scan."""

    blank = SetUp()


@QmlElement
class TrialViewModel(PropsViewModel[TrialProps]):
    """Shows each scanner with its last scan only."""

    blank = TrialProps()
    nested = (SetUpViewModel, TrialRowViewModel)

    def __init__(self, texts: Mapping[str, Texts], language: str) -> None:
        super().__init__()
        self.viewfinder = ViewfinderViewModel(self)
        self._texts, self._language = texts, language
        self._scanners: list[Scanner] = []
        self._states: list[ScannerState] = []
        self._derive()

    def add_scanner(self, scanner: Scanner) -> None:
        """Add a scanner to the page."""
        number = len(self._scanners)
        self._scanners.append(scanner)
        self._states.append(ScannerState(scanner.name, scanner.fault))
        scanner.received.connect(lambda received: self._update_scan(number, received))
        scanner.changed.connect(lambda: self._update_fault(number))
        if isinstance(scanner, KeyboardWedge):
            scanner.slowed.connect(lambda pace: self._update_speed(number, pace))
        self._derive()

    @Slot()
    def toggleLanguage(self) -> None:
        """Switch to the other language."""
        self._language = next(one for one in self._texts if one != self._language)
        self._derive()

    @Property(ViewfinderViewModel, constant=True)
    def camera(self) -> ViewfinderViewModel:
        return self.viewfinder

    def _update_scan(self, number: int, received: ReceivedScan) -> None:
        self._states[number] = self._states[number].after(received)
        self._derive()

    def _update_speed(self, number: int, pace: float) -> None:
        self._states[number] = replace(self._states[number], slowed=pace)
        self._derive()

    def _update_fault(self, number: int) -> None:
        self._states[number] = replace(self._states[number], fault=self._scanners[number].fault)
        self._derive()

    def _derive(self) -> None:
        self.show(derive(self._states, self._texts[self._language]))
