"""Scanners on a serial port, mostly USB devices of the class CDC ACM."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QIODevice
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from kiosk.devices.scanners import line_splitter
from kiosk.devices.scanners.line_splitter import LineBuffer
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ReconnectingScanner, SilenceTimer
from kiosk.domain.equipment.scanner_kinds import ScannerKind
from kiosk.domain.text.messages import Sentence

_BUFFER = 64 * 1024
_FAULTS = {
    QSerialPort.SerialPortError.PermissionError: "devices.serial.denied",
    QSerialPort.SerialPortError.DeviceNotFoundError: "devices.absent",
}


class SerialScanner(ReconnectingScanner):
    """Reads a serial port by the device's serial number, the port's name or its path.

    CR, LF, CR LF or a silence ends a scan. Data buffered before the port was opened is discarded.
    """

    def __init__(self, which: str) -> None:
        super().__init__(ScannerKind.SERIAL, which)
        self._line = LineBuffer()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._silence = SilenceTimer(self)
        self._silence.elapsed.connect(self._on_silence)
        self._port = QSerialPort(self)
        self._port.setReadBufferSize(_BUFFER)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._fail)

    def _open(self) -> None:
        path = self._find()
        if not path:
            self._close()
            ports = QSerialPortInfo.availablePorts()
            self._set_absent([port.serialNumber() for port in ports if port.serialNumber()])
        elif not self._port.isOpen():
            self._port.setPortName(path)
            if self._port.open(QIODevice.OpenModeFlag.ReadOnly):
                self._port.clear()
                self._set_fault(None)

    def _close(self) -> None:
        self._silence.stop()
        self._line = LineBuffer()
        if self._port.isOpen():
            self._port.close()

    def _find(self) -> str:
        """The path of the port, empty if it is not connected."""
        if self._which.startswith("/"):
            return self._which if Path(self._which).exists() else ""
        ports = QSerialPortInfo.availablePorts()
        found = [port for port in ports if self._which in (port.serialNumber(), port.portName())]
        return found[0].systemLocation() if found else ""

    def _read(self) -> None:
        was_idle = not self._line.text
        data = bytes(self._port.readAll().data())
        self._line, scans = line_splitter.feed(self._line, data, self._clock.elapsed())
        self._silence.restart()
        if self._line.is_flooded:
            self._set_fault(Sentence("devices.serial.floods", {"name": self._which}))
        elif was_idle and self._line.text and not scans:
            self.began.emit()
        for received in scans:
            self._emit(received)

    def _on_silence(self) -> None:
        received = line_splitter.end_by_silence(self._line)
        self._line = LineBuffer()
        if self._port.isOpen():
            self._set_fault(None)
        if received:
            self._emit(received)

    def _emit(self, received: ReceivedScan) -> None:
        self.received.emit(received)
        self.scanned.emit(line_splitter.code_of(received))

    def _fail(self, error: QSerialPort.SerialPortError) -> None:
        if error == QSerialPort.SerialPortError.NoError:
            return
        self._close()
        id_ = _FAULTS.get(error, "devices.serial.lost")
        self._set_fault(Sentence(id_, {"name": self._which, "reason": self._port.errorString()}))
