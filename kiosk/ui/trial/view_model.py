"""The page on which staff try scanners, as QML sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from kiosk.devices.scanners.scanner_hub import Received, Scanner
from kiosk.domain.text.messages import Texts
from kiosk.ui.attendee.viewfinder import ViewfinderViewModel
from kiosk.ui.shared.row_pool import PooledRow, QVariantList, RowPool
from kiosk.ui.trial.props import SetUp, TrialProps, TrialRow, Tried, derive

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class TrialRowViewModel(PooledRow[TrialRow]):
    """A scanner."""

    blank = TrialRow()
    changed = Signal()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.props.name

    @Property(str, notify=changed)
    def state(self) -> str:
        return self.props.state

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self.props.tone

    @Property(str, notify=changed)
    def sent(self) -> str:
        return self.props.sent

    @Property(str, notify=changed)
    def how(self) -> str:
        return self.props.how

    @Property(str, notify=changed)
    def advice(self) -> str:
        return self.props.advice


@QmlElement
class SetUpViewModel(PooledRow[SetUp]):
    """How a maker's scanners become serial ones."""

    blank = SetUp()
    changed = Signal()

    @Property(str, notify=changed)
    def maker(self) -> str:
        return self.props.maker

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=changed)
    def source(self) -> str:
        return self.props.source

    @Property(QVariantList, notify=changed)
    def bars(self) -> list[int]:
        return list(self.props.bars)


@QmlElement
class TrialViewModel(QObject):
    """Shows each scanner and what it sent last, and nothing of what it sent before."""

    changed = Signal()

    def __init__(self, texts: Mapping[str, Texts], language: str) -> None:
        super().__init__()
        self.props = TrialProps()
        self.viewfinder = ViewfinderViewModel(self)
        self._texts, self._language = texts, language
        self._scanners: list[Scanner] = []
        self._tried: list[Tried] = []
        self._rows = RowPool(TrialRowViewModel, self)
        self._proof = RowPool(SetUpViewModel, self)
        self._set_ups = RowPool(SetUpViewModel, self)
        self._show()

    def watch(self, scanner: Scanner) -> None:
        """From now on its last scan is shown."""
        number = len(self._scanners)
        self._scanners.append(scanner)
        self._tried.append(Tried(scanner.name, scanner.fault))
        scanner.received.connect(lambda received: self._hear(number, received))
        scanner.changed.connect(lambda: self._notice(number))
        if isinstance(scanner, KeyboardWedge):
            scanner.slowed.connect(lambda pace: self._slow(number, pace))
        self._show()

    @Slot()
    def turn(self) -> None:
        """To the other language."""
        self._language = next(one for one in self._texts if one != self._language)
        self._show()

    @Property(ViewfinderViewModel, constant=True)
    def seen(self) -> ViewfinderViewModel:
        return self.viewfinder

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def intro(self) -> str:
        return self.props.intro

    @Property(str, notify=changed)
    def languageLabel(self) -> str:
        return self.props.language_label

    @Property(str, notify=changed)
    def setUpTitle(self) -> str:
        return self.props.set_up_title

    @Property(QVariantList, notify=changed)
    def proof(self) -> list[PooledRow[SetUp]]:
        """The one code that proves a scanner."""
        return self._proof.shown

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[PooledRow[TrialRow]]:
        return self._rows.shown

    @Property(QVariantList, notify=changed)
    def setUps(self) -> list[PooledRow[SetUp]]:
        return self._set_ups.shown

    def _hear(self, number: int, received: Received) -> None:
        self._tried[number] = self._tried[number].after(received)
        self._show()

    def _slow(self, number: int, pace: float) -> None:
        self._tried[number] = replace(self._tried[number], slowed=pace)
        self._show()

    def _notice(self, number: int) -> None:
        self._tried[number] = replace(self._tried[number], fault=self._scanners[number].fault)
        self._show()

    def _show(self) -> None:
        self.props = derive(self._tried, self._texts[self._language])
        self._rows.show(self.props.rows)
        self._proof.show((self.props.proof,))
        self._set_ups.show(self.props.set_ups)
        self.changed.emit()
