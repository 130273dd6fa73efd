"""The settings of one machine: a TOML file, overridden by environment variables.

Own checks, as importing a validation library takes half as long as the whole first screen.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

from platformdirs import user_config_path, user_data_path, user_log_path

from kiosk.domain.equipment.machine_setup import ROTATIONS, MachineRole
from kiosk.domain.equipment.scanner_kinds import DEFAULT_SCANNERS, ScannerKind, kind_of
from kiosk.domain.text.messages import Sentence

SHORTEST_CODE = 16
"""Minimum characters of the staff code that closes a kiosk."""
_PROGRAM = "forum-kiosk"
_ANY_DISPLAY = "default"
# Empty, one character, or a key by its Qt name.
_NAMED = "F([1-9]|[12][0-9]|3[0-5])|Tab|Return|Enter|Esc|Space|Insert|Home|End|PgUp|PgDown|Pause"
_KEY = rf"|.|((Ctrl|Alt|Shift|Meta)\+)*({_NAMED})|((Ctrl|Alt|Shift|Meta)\+)+[A-Za-z0-9]"


class SettingsError(Exception):
    """An invalid setting; `sentence` names its source and says what is valid."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.id)
        self.sentence = sentence


class _ScannerUnknown(ValueError):
    """An entry of `scanners` that no kind accepts."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, checked by `read_settings`.

    `px_per_mm` is each display's measured density by serial number or name, `default` for every
    other. `staff_code` is the salted hash of the QR text that closes the kiosk, `staff_pin` that of
    the PIN that does; empty means none. `volume` is 0 to 1. `scanners` are
    `wedge`, `evdev:` with a name, serial number or vendor and product, `serial:` with a serial
    number or path, and `camera`, perhaps with a name; `camera_side` is where on the panel's edge
    the camera is. `scanner_prefix` and `scanner_suffix` are what the wedge types around a code.
    `kiosk_letter` stands before the numbers of desk tickets; empty leaves it to the device's name.
    `printer` is the id or name of the printer beside a kiosk; empty is none. Where nobody chose
    the `language` it is the terminal's, and a desk `follows_event` and speaks the event's first.
    `role` is the word of a `MachineRole`, empty until `kiosk setup`; `store` is the file of the
    event, None for the usual one, `checkpoint` where the kiosk scans, and `rotation` by how many
    degrees the session turns the screen, clockwise. It `is_reduced` where it leaves out devices.
    """

    language: str = "en"
    role: str = ""
    store: Path | None = None
    checkpoint: str = ""
    rotation: int = 0
    px_per_mm: dict[str, float] = field(default_factory=dict)
    staff_code: str = ""
    staff_pin: str = ""
    sound: bool = True
    volume: float = 0.8
    reduce_motion: bool = False
    scanners: tuple[str, ...] = DEFAULT_SCANNERS
    camera_side: str = "top"
    scanner_prefix: str = ""
    scanner_suffix: str = ""
    kiosk_letter: str = ""
    printer: str = ""
    log_folder: Path = field(default_factory=lambda: user_log_path(_PROGRAM, appauthor=False))
    follows_event: bool = field(default=False, compare=False)
    is_reduced: bool = field(default=False, compare=False)

    @property
    def event_store(self) -> Path:
        """The file of the event: the one that is set, else the usual one of the user."""
        return self.store or user_data_path(_PROGRAM, appauthor=False) / "event.db"

    @property
    def camera(self) -> str:
        """The side of the camera if it is the only scanner; `beside` if there are others.

        Empty without a camera.
        """
        kinds = [kind_of(entry) for entry in self.scanners]
        cameras = [kind for kind in kinds if kind is not None and kind.is_camera]
        if not cameras:
            return ""
        return "beside" if len(cameras) < len(self.scanners) else self.camera_side

    def reduced(self) -> Settings:
        """The same without camera and printer; guests are sent to the desk for their badges."""
        kept = [one for one in self.scanners if (kind := kind_of(one)) and not kind.is_camera]
        scanners, printer = tuple(kept) or DEFAULT_SCANNERS, "desk" if self.printer else ""
        return replace(self, scanners=scanners, printer=printer, is_reduced=True)

    def density(self, *displays: str) -> float | None:
        """Measured pixels per millimetre of the first known of a display's names, else None."""
        for display in (*displays, _ANY_DISPLAY):
            if display in self.px_per_mm:
                return self.px_per_mm[display]
        return None

    def is_staff_code(self, read: str) -> bool:
        """Whether `read`, a cleaned code, is the staff code; False if none is set."""
        if not self.staff_code:
            return False
        salt = bytes.fromhex(self.staff_code.split(":")[1])
        return hmac.compare_digest(hashed_code(read, salt), self.staff_code)

    def is_staff_pin(self, typed: str) -> bool:
        """Whether `typed` is the PIN; False if none is set."""
        if not self.staff_pin:
            return False
        salt = bytes.fromhex(self.staff_pin.split(":")[1])
        return hmac.compare_digest(hashed(typed, salt), self.staff_pin)


def hashed(pin: str, salt: bytes = b"") -> str:
    """The hash of a PIN for the settings file: `scrypt:<salt>:<hash>` in hexadecimals."""
    salt = salt or os.urandom(16)
    digest = hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
    return f"scrypt:{salt.hex()}:{digest.hex()}"


def hashed_code(code: str, salt: bytes = b"") -> str:
    """The hash of a staff code for the settings file: `sha256:<salt>:<hash>`.

    A fast hash, as every scan is compared with it; the code is protected by its length of at least
    `SHORTEST_CODE` random characters.
    """
    salt = salt or os.urandom(16)
    digest = hashlib.sha256(salt + code.encode()).hexdigest()
    return f"sha256:{salt.hex()}:{digest}"


def terminal_language(environment: Mapping[str, str]) -> Literal["ko", "en"]:
    """The language that KIOSK_LANGUAGE or the locale asks for."""
    for name in ("KIOSK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "ko" if value.lower().startswith("ko") else "en"
    return "en"


def read_settings(environment: Mapping[str, str], path: Path | None = None) -> Settings:
    """The settings of the file `path`, else of $KIOSK_SETTINGS, else of the user's own file.

    Only the last may be absent. Every `KIOSK_<NAME>` of the environment overrides the file.
    Raises SettingsError.
    """
    may_be_absent = path is None and not environment.get("KIOSK_SETTINGS")
    file = path or settings_file(environment)
    written = {} if may_be_absent and not file.is_file() else _toml(file)
    given = {name: value for name in _known() if (value := environment.get(_variable(name)))}
    values = {
        key: checked(key, value, _variable(key) if key in given else file)
        for key, value in ({"language": terminal_language(environment)} | written | given).items()
    }
    return Settings(**values, follows_event="language" not in written | given)


def _known() -> list[str]:
    return [one.name for one in fields(Settings) if one.name in _READERS]


def _variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"KIOSK_{name.upper()}"


def settings_file(environment: Mapping[str, str]) -> Path:
    """The settings file of this machine: that of $KIOSK_SETTINGS, else the user's own."""
    named = environment.get("KIOSK_SETTINGS")
    if named:
        return Path(named)
    return user_config_path(_PROGRAM, appauthor=False) / "settings.toml"


def checked(key: str, value: Any, source: object) -> Any:
    """A setting as it is kept. Raises SettingsError, which names its `source`, where it was set."""
    if key not in _known():
        values = {"source": source, "key": key, "known": ", ".join(_known())}
        raise SettingsError(Sentence("settings.unknown", values))
    try:
        return _READERS[key](value)
    except (TypeError, ValueError) as error:
        right = Sentence(f"settings.right.{key}", {"forms": _scanner_forms()})
        if isinstance(error, _ScannerUnknown):
            right = Sentence("settings.scanner.unknown", {"name": str(error), "right": right})
        values = {"source": source, "key": key, "right": right}
        raise SettingsError(Sentence("settings.wrong", values)) from error


def _toml(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        values = {"file": path, "reason": error.strerror}
        raise SettingsError(Sentence("settings.absent", values)) from error
    except ValueError as error:
        values = {"file": path, "reason": str(error)}
        raise SettingsError(Sentence("settings.unreadable", values)) from error


def _text(pattern: str, value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(pattern, value, re.DOTALL):
        raise ValueError(value)
    return value


def _number(least: float, most: float, value: Any) -> float:
    if isinstance(value, bool) or not least <= float(value) <= most:
        raise ValueError(value)
    return float(value)


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "1": True, "false": False, "0": False}[_text("true|false|[01]", value)]


def _densities(value: Any) -> dict[str, float]:
    by_display = value if isinstance(value, dict) else {_ANY_DISPLAY: value}
    return {display: _number(1, 40, density) for display, density in by_display.items()}


def _hash_of(kind: str, value: Any) -> str:
    """Accepts hashes only: PINs and codes are never stored in plain text."""
    return _text(rf"({kind}:[0-9a-f]{{32}}:[0-9a-f]{{64}})?", value)


def _scanners(value: Any) -> tuple[str, ...]:
    """A list of entries; comma-separated in the environment."""
    items = value.split(",") if isinstance(value, str) else value
    chosen = tuple(str(item).strip() for item in items)
    for entry in chosen:
        if kind_of(entry) is None:
            raise _ScannerUnknown(entry)
    if not chosen or len(set(chosen)) < len(chosen):
        raise ValueError(value)
    return chosen


def _scanner_forms() -> tuple[Sentence, ...]:
    """How each kind of scanner is written in the setting `scanners`."""
    return tuple(Sentence(f"devices.scanner.setting.{kind.word}") for kind in ScannerKind)


def _path(value: Any) -> Path:
    return Path(_text(".+", value))


def _rotation(value: Any) -> int:
    text = value if isinstance(value, str) else f"{_number(0, max(ROTATIONS), value):g}"
    return int(_text("|".join(map(str, ROTATIONS)), text))


_READERS: dict[str, Callable[[Any], Any]] = {
    "language": partial(_text, "ko|en"),
    "role": partial(_text, "|".join(MachineRole)),
    "store": _path,
    "checkpoint": partial(_text, "[^\x00-\x1f]{0,100}"),
    "rotation": _rotation,
    "px_per_mm": _densities,
    "staff_code": partial(_hash_of, "sha256"),
    "staff_pin": partial(_hash_of, "scrypt"),
    "sound": _flag,
    "volume": partial(_number, 0, 1),
    "reduce_motion": _flag,
    "scanners": _scanners,
    "camera_side": partial(_text, "top|bottom|left|right"),
    "scanner_prefix": partial(_text, _KEY),
    "scanner_suffix": partial(_text, _KEY),
    "kiosk_letter": partial(_text, "[A-Z]?"),
    "printer": partial(_text, ".{0,100}"),
    "log_folder": _path,
}
