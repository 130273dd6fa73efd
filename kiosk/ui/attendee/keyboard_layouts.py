"""The keys of the on-screen keyboard: two-set Hangul and letters, and for little room Cheonjiin.

Our own buttons rather than Qt Virtual Keyboard, tried in PySide6 6.11: it draws on the software
backend, composes Hangul and may be used under the GPL, but of its keys none is in the accessibility
tree, its labels are half as high as guests need unless a whole style replaces its own, and it has
no Cheonjiin for those who need large keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.text.hangul_composer import TAPS, VOWEL_TAPS
from kiosk.ui.attendee.props import Key, KeyRow
from kiosk.ui.shared.localizer import Localizer

_HANGUL = ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ")
_SHIFTED = dict(zip("ㅂㅈㄷㄱㅅㅐㅔ", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))
_LATIN = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_TAPPED_HANGUL = ("ㄱㄴㄷ", "ㅂㅅㅈ", "ㅇ")
_TAPPED_LATIN = ("adg", "jmp", "tw")
_WIDE, _SCRIPT, _SPACE = 1.5, 2.5, 5.0
# Of the width of four keys.
_THIRD = 4 / 3


def keys(voice: Localizer, entry: NameEntry, *, latin: bool) -> tuple[KeyRow, ...]:
    """The whole keyboard, ten keys wide; digits for a code stand in the place of letters."""
    shifted = entry.shifted
    if entry.digits:
        return _code_keys(voice, latin=latin)
    top, middle, bottom = _LATIN if latin else _HANGUL
    rows = [[_letter(one, latin=latin, shifted=shifted) for one in row] for row in (top, middle)]
    shift = [] if latin else [Key("key.shift", "⇧", voice.say("key.shift"), _WIDE, shifted)]
    last = [_letter(one, latin=latin, shifted=shifted) for one in bottom]
    delete = Key("key.delete", "⌫", voice.say("key.delete"), _WIDE)
    space = Key("key.space", voice.say("key.space"), "", _SPACE)
    script, numbers = _script(voice, latin=latin), _numbers(voice)
    return _rows([*rows, [*shift, *last, delete], [script, numbers, space]])


def _code_keys(voice: Localizer, *, latin: bool) -> tuple[KeyRow, ...]:
    """Digits and a hyphen; two keys lead back to letters."""
    top, middle, bottom = _LATIN
    rows = [[Key(f"key.{digit}", digit) for digit in "1234567890"]]
    rows += [[Key(f"key.{one}", one.upper()) for one in row] for row in (top, middle)]
    delete = Key("key.delete", "⌫", voice.say("key.delete"), _WIDE)
    rows.append([*(Key(f"key.{one}", one.upper()) for one in bottom), Key("key.-", "-"), delete])
    rows.append([_script(voice, latin=not latin), _script(voice, latin=latin)])
    return _rows(rows)


def _numbers(voice: Localizer, weight: float = _SCRIPT) -> Key:
    return Key("key.digits", "123", voice.say("key.digits"), weight)


def pad(voice: Localizer, entry: NameEntry, *, latin: bool) -> tuple[KeyRow, ...]:
    """A few large keys, each of several letters: Cheonjiin, or letters as on a telephone."""
    delete = Key("key.delete", "⌫", voice.say("key.delete"))
    following = Key("tap.next", "→", voice.say("key.next"))
    script, numbers = _script(voice, latin=latin, weight=1), _numbers(voice, weight=1)
    if entry.digits:
        return _code_pad(voice, latin=latin)
    one, two, three = (
        list(map(_tapped, row)) for row in (_TAPPED_LATIN if latin else _TAPPED_HANGUL)
    )
    if latin:
        space = Key("tap.space", "␣", voice.say("key.space"))
        wide = [
            [replace(key, weight=_THIRD) for key in row] for row in (one, two, [*three, delete])
        ]
        return _rows([*wide, [following, space, numbers, script]])
    strokes = [Key(f"tap.{stroke}", "ㆍ" if stroke == "·" else stroke) for stroke in VOWEL_TAPS]
    space = Key("tap.space", "␣", voice.say("key.space"))
    return _rows([[*strokes, delete], [*one, following], [*two, script], [*three, space, numbers]])


def _code_pad(voice: Localizer, *, latin: bool) -> tuple[KeyRow, ...]:
    """Digits as on a telephone, and a hyphen; letters of a code are typed on their own keys."""
    delete = Key("key.delete", "⌫", voice.say("key.delete"))
    scripts = [_script(voice, latin=one, weight=1) for one in (not latin, latin)]
    ends = [delete, Key("key.-", "-"), scripts[0]]
    rows = [[*row, end] for row, end in zip(_telephone("key"), ends, strict=True)]
    return _rows([*rows, [Key("key.0", "0", weight=3), scripts[1]]])


def digits(voice: Localizer) -> tuple[KeyRow, ...]:
    """A telephone's keys, with the way back to the left of 0."""
    back = Key("back", voice.say("k8.back"), voice.say("k8.back"))
    delete = Key("digit.delete", "⌫", voice.say("key.delete"))
    return _rows([*_telephone("digit"), [back, Key("digit.0", "0"), delete]])


def answer_digits(voice: Localizer) -> tuple[KeyRow, ...]:
    """A telephone's keys for a number, a date or a time."""
    delete = Key("digit.delete", "⌫", voice.say("key.delete"))
    return _rows([*_telephone("digit"), [Key("digit.0", "0", weight=2), delete]])


def pin_digits(voice: Localizer) -> tuple[KeyRow, ...]:
    """A telephone's keys, with the key that sends the PIN."""
    clear = Key("pin.clear", voice.say("pin.clear"), voice.say("pin.clear"))
    send = Key("pin.ok", voice.say("pin.ok"), primary=True)
    return _rows([*_telephone("pin"), [clear, Key("pin.0", "0"), send]])


def _telephone(prefix: str) -> list[list[Key]]:
    return [[Key(f"{prefix}.{digit}", digit) for digit in row] for row in ("123", "456", "789")]


def _letter(letter: str, *, latin: bool, shifted: bool) -> Key:
    shown = _SHIFTED.get(letter, letter) if shifted and not latin else letter
    return Key(f"key.{shown}", shown.upper() if latin else shown)


def _tapped(key: str) -> Key:
    letters = TAPS[key]
    return Key(f"tap.{key}", letters if key.isascii() else letters[:2])


def _script(voice: Localizer, *, latin: bool, weight: float = _SCRIPT) -> Key:
    return Key(
        "key.hangul" if latin else "key.latin",
        "가" if latin else "Aa" if weight == 1 else "ABC",
        voice.say("key.hangul" if latin else "key.latin"),
        weight,
    )


def _rows(rows: Iterable[Iterable[Key]]) -> tuple[KeyRow, ...]:
    return tuple(KeyRow(tuple(row)) for row in rows)
