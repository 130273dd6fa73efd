"""Where a kiosk writes down what staff and its makers may want to know later."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


def keep_log(folder: Path) -> None:
    """Log to `kiosk.log` in a folder, five files of a megabyte; where that cannot be, to stderr."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "kiosk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    layout = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(handlers=[handler], level=logging.INFO, format=layout)
