"""Code 128, code set B (ISO/IEC 15417): the linear code for configuring scanners."""

from __future__ import annotations

FNC3 = "\N{SYMBOL FOR DELETE}"
"""Stands for FNC3, which makes a code a command to the scanner instead of a text."""

# Widths of three bars and three spaces for each value, in modules.
_WIDTHS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 "
    "122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 "
    "321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 "
    "211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 "
    "213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 "
    "121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 "
    "241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 "
    "412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 "
    "211214 211232"
).split()
_STOP = "2331112"
_START_B, _FNC3 = 104, 96
_FIRST, _LAST = " ", "\x7f"


def bars(text: str) -> list[int]:
    """Widths in modules, bars and spaces in turn, beginning with a bar.

    Raises ValueError for characters other than printable ASCII and FNC3.
    """
    values = [_START_B, *map(_value, text)]
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    pattern = "".join(_WIDTHS[value] for value in (*values, check)) + _STOP
    return [int(width) for width in pattern]


def _value(character: str) -> int:
    if character == FNC3:
        return _FNC3
    if not _FIRST <= character < _LAST:
        raise ValueError(character)
    return ord(character) - ord(_FIRST)
