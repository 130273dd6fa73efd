"""Loads a window of QML files with its view model."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.resources import resource


def load_window(
    page: tuple[str, ...], view_model: QObject, size: tuple[int, int]
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The window of a QML file below `resources/qml`, of `size` in pixels.

    The engine owns it, and must be deleted before the view model. Needs a QGuiApplication.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resource("qml")))
    engine.setInitialProperties({"viewModel": view_model})
    engine.load(QUrl.fromLocalFile(str(resource("qml", *page))))
    window = cast("QQuickWindow", engine.rootObjects()[0])
    window.resize(*size)
    return engine, window
