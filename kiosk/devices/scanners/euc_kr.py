"""Bytes of codes that do not name their encoding, where they are Hangul."""

from __future__ import annotations


def hangul_in(data: bytes) -> str:
    """Text that is EUC-KR and not UTF-8, if all of it that is not ASCII is Hangul; else empty."""
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
