"""Keeps what Qt has to say about missing libraries from the terminal."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger(__name__)


@contextmanager
def quiet() -> Iterator[None]:
    """It goes to the log instead."""

    def note(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        _log.info(message)

    before = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
