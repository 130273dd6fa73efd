"""The camera itself, behind Qt Multimedia."""

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

from kiosk.devices.qt_log_filter import quiet
from kiosk.devices.scanners.camera.camera_frames import shape_of


class CameraDevice(Protocol):
    """Puts frames into its `sink` between `open` and `close`."""

    @property
    def sink(self) -> QVideoSink: ...
    @property
    def trouble(self) -> str:
        """What the camera complains of, in its own words; empty if of nothing."""

    def is_there(self) -> bool: ...
    def others(self) -> list[str]:
        """Names of all cameras."""

    def open(self) -> None: ...
    def close(self) -> None: ...


class QtCameraDevice(QObject):
    """A camera of this machine by its name or id, the first one if `which` is empty."""

    def __init__(self, which: str) -> None:
        super().__init__()
        self._which = which
        with quiet():
            self._sink = QVideoSink(self)
            self._session = QMediaCaptureSession(self)
            self._session.setVideoSink(self._sink)
        self._camera: QCamera | None = None
        self._trouble = ""

    @property
    def sink(self) -> QVideoSink:
        return self._sink

    @property
    def trouble(self) -> str:
        return self._trouble

    def is_there(self) -> bool:
        return self._device() is not None

    def others(self) -> list[str]:
        with quiet():
            return [one.description() for one in QMediaDevices.videoInputs()]

    def open(self) -> None:
        device = self._device()
        if device is None:
            return
        self.close()
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._complain)
        if formats := device.videoFormats():
            self._camera.setCameraFormat(max(formats, key=lambda one: shape_of(one).merit))
        self._session.setCamera(self._camera)
        self._camera.start()

    def close(self) -> None:
        self._trouble = ""
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    def _device(self) -> QCameraDevice | None:
        with quiet():
            devices = QMediaDevices.videoInputs()
        names = [
            (one.description(), bytes(one.id().data()).decode(errors="replace")) for one in devices
        ]
        for device, named in zip(devices, names, strict=True):
            if not self._which or self._which in named:
                return device
        return None

    def _complain(self, error: QCamera.Error, said: str) -> None:
        if error != QCamera.Error.NoError:
            self._trouble = said
