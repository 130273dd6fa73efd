"""Letters and digits typed at the desk, and a correction that is not saved."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.e2e.desk.front_desk import DeskDriver


def letter(driver: DeskDriver, name: str) -> None:
    driver.key(Qt.Key(ord(name.upper())), name.lower())


def digits(driver: DeskDriver, text: str) -> None:
    for one in text:
        driver.key(Qt.Key(ord(one)), one)


def corrected(driver: DeskDriver, entry: str, text: str) -> None:
    letter(driver, "e")
    driver.item(f"entry.{entry}").setProperty("text", text)
