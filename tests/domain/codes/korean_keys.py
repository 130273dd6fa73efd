"""Texts typed with a Korean input method."""

from __future__ import annotations

from kiosk.domain.text.korean import keystrokes_of


def typed_in_korean(text: str) -> str:
    """The letters that a two-set input method makes of the keys without composing."""
    letters = {
        keystrokes_of(letter): letter
        for letter in "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ"
    }
    letters |= {keystrokes_of(letter): letter for letter in "ㄲㄸㅃㅆㅉㅒㅖ"}
    return "".join(letters.get(c, letters.get(c.lower(), c)) for c in text)
