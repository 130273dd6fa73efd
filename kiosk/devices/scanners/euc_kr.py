"""Detects EUC-KR text in codes that do not name their encoding."""

from __future__ import annotations


def hangul_in(data: bytes) -> str:
    """The decoded text if it is EUC-KR, not UTF-8, and only ASCII and Hangul; else empty."""
    try:
        data.decode()
    except UnicodeDecodeError:
        pass
    else:
        return ""
    try:
        text = data.decode("euc_kr")
    except UnicodeDecodeError:
        return ""
    beyond = [character for character in text if not character.isascii()]
    return text if all("\uac00" <= character <= "\ud7a3" for character in beyond) else ""
