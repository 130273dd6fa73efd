"""What a desk keeps for its next start, saved beside the store: language, printer, checkpoint."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from kiosk.texts import LANGUAGES
from kiosk.ui.desk.parts.device_choices import Choices

_NO_CHOICES = Choices()


@dataclass(frozen=True, slots=True)
class Preferences:
    """A language of `LANGUAGES`, whether the screen is dark, and the id of the desk's printer.

    `choices` are what else was chosen for the device.
    """

    language: str
    dark: bool
    printer: str = ""
    choices: Choices = _NO_CHOICES


def preferences_path(store: Path) -> Path:
    """The file with the preferences of all desks on a store, by device name."""
    return store.with_name(f"{store.stem}.desk.json")


def read_preferences(path: Path, device: str, default: Preferences) -> Preferences:
    """The saved preferences of a device; `default` if there are none or they are invalid."""
    saved: Any = _read(path).get(device)
    try:
        printer = str(saved.get("printer", ""))
        preferences = Preferences(saved["language"], saved["dark"], printer, _choices(saved))
    except (AttributeError, KeyError, TypeError):
        return default
    is_valid = preferences.language in LANGUAGES and isinstance(preferences.dark, bool)
    return preferences if is_valid else default


def save_preferences(path: Path, device: str, preferences: Preferences) -> None:
    """Save the preferences of a device. Raises OSError."""
    path.write_text(json.dumps({**_read(path), device: asdict(preferences)}), encoding="utf-8")


def _choices(saved: dict[str, Any]) -> Choices:
    """The saved choices; none of an earlier version's file, or where a value is of another type."""
    values = saved.get("choices", {})
    types = {one.name: type(getattr(_NO_CHOICES, one.name)) for one in fields(Choices)}
    are_right = all(type(value) is types.get(name) for name, value in values.items())
    return Choices(**values) if are_right else _NO_CHOICES


def _read(path: Path) -> dict[str, Any]:
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return saved if isinstance(saved, dict) else {}
