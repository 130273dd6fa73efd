"""The page on which staff try scanners, as QML sees it."""

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
from kiosk.ui.trial.props import SetUp, TrialProps, TrialRow, Tried, derive

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class TrialRowViewModel(PropsViewModel[TrialRow]):
    """A scanner."""

    blank = TrialRow()


@QmlElement
class SetUpViewModel(PropsViewModel[SetUp]):
    """How a maker's scanners become serial ones."""

    blank = SetUp()


@QmlElement
class TrialViewModel(PropsViewModel[TrialProps]):
    """Shows each scanner and what it sent last, and nothing of what it sent before."""

    blank = TrialProps()
    nested = (SetUpViewModel, TrialRowViewModel)

    def __init__(self, texts: Mapping[str, Texts], language: str) -> None:
        super().__init__()
        self.viewfinder = ViewfinderViewModel(self)
        self._texts, self._language = texts, language
        self._scanners: list[Scanner] = []
        self._tried: list[Tried] = []
        self._derive()

    def watch(self, scanner: Scanner) -> None:
        """From now on its last scan is shown."""
        number = len(self._scanners)
        self._scanners.append(scanner)
        self._tried.append(Tried(scanner.name, scanner.fault))
        scanner.received.connect(lambda received: self._hear(number, received))
        scanner.changed.connect(lambda: self._notice(number))
        if isinstance(scanner, KeyboardWedge):
            scanner.slowed.connect(lambda pace: self._slow(number, pace))
        self._derive()

    @Slot()
    def turn(self) -> None:
        """To the other language."""
        self._language = next(one for one in self._texts if one != self._language)
        self._derive()

    @Property(ViewfinderViewModel, constant=True)
    def seen(self) -> ViewfinderViewModel:
        return self.viewfinder

    def _hear(self, number: int, received: ReceivedScan) -> None:
        self._tried[number] = self._tried[number].after(received)
        self._derive()

    def _slow(self, number: int, pace: float) -> None:
        self._tried[number] = replace(self._tried[number], slowed=pace)
        self._derive()

    def _notice(self, number: int) -> None:
        self._tried[number] = replace(self._tried[number], fault=self._scanners[number].fault)
        self._derive()

    def _derive(self) -> None:
        self.show(derive(self._tried, self._texts[self._language]))
