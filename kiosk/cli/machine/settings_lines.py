"""Changes single settings of a settings file; comments and all other lines stay as they are."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.exchange.exporting.atomic_write import make_folder, write_atomically


def write_settings(path: Path, values: Mapping[str, object]) -> None:
    """Give settings their `values` in a file, which is made if it is absent. Raises OSError.

    The file must be TOML. Values are texts, numbers, flags, paths or sequences of texts.
    """
    before = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
    make_folder(path.absolute().parent)
    with write_atomically(path) as making:
        making.write_text(with_settings(before, values), encoding="utf-8")


def with_settings(text: str, values: Mapping[str, object]) -> str:
    """The text of a TOML file with those top-level values, replaced or added before its tables."""
    lines = text.splitlines()
    end = next((at for at, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    top, tables = lines[:end], lines[end:]
    for key, value in values.items():
        written = f"{key} = {_toml(value)}"
        start, stop = _extent(top, key)
        top[start:stop] = [written]
    return "\n".join([*top, *tables]) + "\n"


def line_of(text: str, key: str) -> int:
    """The number of the line of a top-level key, from 1; 0 where there is none."""
    lines = text.splitlines()
    start, stop = _extent(lines, key)
    return start + 1 if stop > start else 0


def _extent(lines: Sequence[str], key: str) -> tuple[int, int]:
    """From which line to before which a key stands; an empty place at the end if it does not."""
    for start, line in enumerate(lines):
        name, equals, _ = line.partition("=")
        if not equals or name.strip().strip("\"'") != key:
            continue
        for stop in range(start + 1, len(lines) + 1):
            if _is_whole("\n".join(lines[start:stop])):
                return start, stop
        return start, start + 1
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return end, end


def _is_whole(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _toml(value: object) -> str:
    """A value in TOML, whose texts, numbers, flags and arrays are written as in JSON."""
    plain = str(value) if isinstance(value, Path) else value
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")
