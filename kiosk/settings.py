"""What an organiser sets once per machine: a TOML file, and the environment over it."""

from __future__ import annotations

import hashlib
import hmac
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from platformdirs import user_config_path, user_log_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from kiosk.domain.texts import Sentence

_PROGRAM = "forum-kiosk"
_ANY_DISPLAY = "default"


class SettingsError(Exception):
    """A setting that cannot be used; `sentence` names its place and says what would be right."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.id)
        self.sentence = sentence


class Settings(BaseModel):
    """All settings, checked.

    `px_per_mm` is each display's measured density by serial number or name, `default` for every
    other. `staff_code` is the text of the QR that lets staff out, `staff_pin` the salted hash of
    the PIN that does; empty means that there is none. `volume` is 0 to 1. `scanner_prefix` and
    `scanner_suffix` are what the scanner is programmed to type around a code. `kiosk_letter`
    stands before the numbers of desk tickets.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: Literal["ko", "en"] = "en"
    px_per_mm: dict[str, Annotated[float, Field(ge=1, le=40)]] = {}
    staff_code: Annotated[str, Field(max_length=200)] = ""
    staff_pin: Annotated[str, Field(pattern=r"^$|^scrypt:[0-9a-f]{32}:[0-9a-f]{64}$")] = ""
    sound: bool = True
    volume: Annotated[float, Field(ge=0, le=1)] = 0.8
    reduce_motion: bool = False
    scanner_prefix: Annotated[str, Field(max_length=16)] = ""
    scanner_suffix: Annotated[str, Field(max_length=16)] = ""
    kiosk_letter: Annotated[str, Field(pattern=r"^[A-Z]$")] = "A"
    log_folder: Path = Field(default_factory=lambda: user_log_path(_PROGRAM, appauthor=False))

    @field_validator("px_per_mm", mode="before")
    @classmethod
    def _one_density_for_all(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else {_ANY_DISPLAY: value}

    @field_validator("staff_pin", mode="before")
    @classmethod
    def _only_its_hash(cls, value: Any) -> Any:
        plain = str(value)
        return hashed(plain) if plain.isdecimal() and 4 <= len(plain) <= 12 else value

    def density(self, *displays: str) -> float | None:
        """Measured pixels per millimetre of the first known of a display's names, if any is."""
        for display in (*displays, _ANY_DISPLAY):
            if display in self.px_per_mm:
                return self.px_per_mm[display]
        return None

    def is_staff_pin(self, typed: str) -> bool:
        """Whether `typed` is the PIN; False if none is set."""
        if not self.staff_pin:
            return False
        salt = bytes.fromhex(self.staff_pin.split(":")[1])
        return hmac.compare_digest(hashed(typed, salt), self.staff_pin)


def hashed(pin: str, salt: bytes = b"") -> str:
    """The form of a PIN that a settings file may hold: `scrypt:<salt>:<hash>` in hexadecimals."""
    salt = salt or os.urandom(16)
    digest = hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
    return f"scrypt:{salt.hex()}:{digest.hex()}"


def terminal_language(environment: Mapping[str, str]) -> Literal["ko", "en"]:
    """The language that KIOSK_LANGUAGE or the locale asks for."""
    for name in ("KIOSK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "ko" if value.lower().startswith("ko") else "en"
    return "en"


def read_settings(environment: Mapping[str, str], path: Path | None = None) -> Settings:
    """The settings of the file `path`, else of $KIOSK_SETTINGS, else of the user's own file.

    Only the last may be absent. Every `KIOSK_<NAME>` of the environment goes before the file.
    Raises SettingsError.
    """
    if path is None and (named := environment.get("KIOSK_SETTINGS")):
        path = Path(named)
    own = user_config_path(_PROGRAM, appauthor=False) / "settings.toml"
    written = _toml(path) if path else _toml(own) if own.is_file() else {}
    given = {
        name: value
        for name in Settings.model_fields
        if (value := environment.get(f"KIOSK_{name.upper()}"))
    }
    try:
        return Settings.model_validate(
            {"language": terminal_language(environment)} | written | given
        )
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
    key = str(fault["loc"][0])
    source = f"KIOSK_{key.upper()}" if key in given else str(path or own)
    raise SettingsError(_complaint(source, key, unknown=fault["type"] == "extra_forbidden"))


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        values = {"file": path, "reason": error.strerror}
        raise SettingsError(Sentence("settings.absent", values)) from error
    except ValueError as error:
        values = {"file": path, "reason": str(error)}
        raise SettingsError(Sentence("settings.unreadable", values)) from error


def _complaint(source: str, key: str, *, unknown: bool) -> Sentence:
    if unknown:
        known = ", ".join(Settings.model_fields)
        return Sentence("settings.unknown", {"source": source, "key": key, "known": known})
    right = Sentence(f"settings.right.{key}")
    return Sentence("settings.wrong", {"source": source, "key": key, "right": right})
