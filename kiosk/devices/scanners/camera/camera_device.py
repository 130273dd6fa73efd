"""A camera through Qt Multimedia."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoSink,
)

from kiosk.devices.qt_log_filter import qt_messages_to_log
from kiosk.devices.scanners.camera.camera_frames import format_of


class CameraDevice(Protocol):
    """Delivers frames to its `sink` between `open` and `close`."""

    @property
    def sink(self) -> QVideoSink: ...
    @property
    def error_text(self) -> str:
        """The driver's error message; empty if there is none."""

    def is_there(self) -> bool: ...
    def names(self) -> list[str]:
        """Names of all connected cameras."""

    def open(self) -> None: ...
    def close(self) -> None: ...


class QtCameraDevice(QObject):
    """A local camera by name or id; the first one if `which` is empty."""

    def __init__(self, which: str) -> None:
        super().__init__()
        self._which = which
        with qt_messages_to_log():
            self._sink = QVideoSink(self)
            self._session = QMediaCaptureSession(self)
            self._session.setVideoSink(self._sink)
        self._camera: QCamera | None = None
        self._error_text = ""

    @property
    def sink(self) -> QVideoSink:
        return self._sink

    @property
    def error_text(self) -> str:
        return self._error_text

    def is_there(self) -> bool:
        return self._device() is not None

    def names(self) -> list[str]:
        with qt_messages_to_log():
            return [one.description() for one in QMediaDevices.videoInputs()]

    def open(self) -> None:
        device = self._device()
        if device is None:
            return
        self.close()
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._store_error)
        if formats := device.videoFormats():
            self._camera.setCameraFormat(max(formats, key=lambda one: format_of(one).rank))
        self._session.setCamera(self._camera)
        self._camera.start()

    def close(self) -> None:
        self._error_text = ""
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    def _device(self) -> QCameraDevice | None:
        with qt_messages_to_log():
            devices = QMediaDevices.videoInputs()
        names = [
            (device.description(), bytes(device.id().data()).decode(errors="replace"))
            for device in devices
        ]
        for device, name_and_id in zip(devices, names, strict=True):
            if not self._which or self._which in name_and_id:
                return device
        return None

    def _store_error(self, error: QCamera.Error, text: str) -> None:
        if error != QCamera.Error.NoError:
            self._error_text = text
