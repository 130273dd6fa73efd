"""Placeholders in what organisers write: `{name}` or `{이름}` stand for the guest's name."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAMES = {"name": "이름", "event": "행사", "venue": "장소"}
KNOWN = tuple(f"{{{one}}}" for pair in _NAMES.items() for one in pair)
"""All placeholders, as organisers write them."""
_PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """The placeholders in a text that stand for nothing, each once."""
    found = dict.fromkeys(one.group(0) for one in _PLACEHOLDER.finditer(text))
    return tuple(one for one in found if one not in KNOWN)


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with values in place of its placeholders; `values` has the English names.

    An unknown placeholder stays as it is.
    """
    by_name = {**values, **{_NAMES[name]: value for name, value in values.items()}}
    return _PLACEHOLDER.sub(lambda one: by_name.get(one.group(1), one.group(0)), text)
