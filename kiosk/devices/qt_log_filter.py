"""Redirects Qt's messages about missing libraries from the terminal to the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger(__name__)


@contextmanager
def qt_messages_to_log() -> Iterator[None]:
    """Sends Qt's messages to the log while the context is active."""

    def note(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        _log.info(message)

    before = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
