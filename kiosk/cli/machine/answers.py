"""The answers of `kiosk setup`: read from a file, checked, and those of an older settings file."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kiosk.cli.machine.settings_lines import line_of
from kiosk.domain.text.messages import Sentence
from kiosk.settings import SHORTEST_CODE, SettingsError, checked, hashed, hashed_code

EVENT = "event"
"""The only answer that is no setting: a file of the event, or a device code."""
_SHORTEST_PIN = 6
# Until version 0.1 these stood in plain text; what is too short was never safe, and is left out.
_HASHED: dict[str, tuple[str, int, Callable[[str], str]]] = {
    "staff_pin": ("scrypt:", _SHORTEST_PIN, hashed),
    "staff_code": ("sha256:", SHORTEST_CODE, hashed_code),
}


def read_answers(path: Path) -> dict[str, Any]:
    """The answers in a TOML file: any setting, and `event`. Raises SettingsError.

    The error names the file, and the line of the answer that cannot be used.
    """
    values = _read(path)
    return {key: _answer(key, value, place_of(path, key)) for key, value in values.items()}


def place_of(path: Path, key: str) -> Sentence:
    """Where an answer stands, for a message: the file and the line. Raises OSError."""
    line = line_of(path.read_text(encoding="utf-8-sig"), key)
    return Sentence("setup.place", {"file": path, "line": line})


def take_over(path: Path) -> tuple[dict[str, object], list[Sentence]]:
    """What an older settings file needs: values to write anew, and what people should know.

    Raises SettingsError for a file that is not TOML. An absent file needs nothing.
    """
    if not path.is_file():
        return {}, []
    values = _read(path)
    renewed: dict[str, object] = {}
    notes = []
    for key, value in values.items():
        if key in _HASHED and (taken := _hashed(key, value)) is not None:
            renewed[key] = taken
            message = "setup.taken.hashed" if taken else "setup.taken.dropped"
            notes.append(Sentence(message, {"file": path, "key": key}))
    return renewed, notes


def _hashed(key: str, value: object) -> str | None:
    """The hash of a PIN or code in plain text, empty if it is too short; None for a hash."""
    prefix, shortest, hash_of = _HASHED[key]
    text = str(value)
    if not text or text.startswith(prefix):
        return None
    return hash_of(text) if len(text) >= shortest else ""


def _answer(key: str, value: object, place: Sentence) -> Any:
    if key != EVENT:
        return checked(key, value, place)
    if not isinstance(value, str):
        values = {"source": place, "key": key, "right": Sentence("setup.right.event")}
        raise SettingsError(Sentence("settings.wrong", values))
    return value


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        values = {"file": path, "reason": error.strerror}
        raise SettingsError(Sentence("setup.answers.absent", values)) from error
    except ValueError as error:
        values = {"file": path, "reason": str(error)}
        raise SettingsError(Sentence("settings.unreadable", values)) from error
