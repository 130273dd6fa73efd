"""Guests with personal data in every field, and a search for it in all bytes of a folder."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.store.recovery.doctor import examine
from kiosk.usecases.admin.erasure import Erased
from tests.usecases.conftest import CODE

ADMIN = Actor("s9", "정다온", Role.ADMIN)
X_CODE, Y_CODE = "EVT-XXXX1111XXXX2222", "EVT-YYYY3333YYYY4444"

X = Guest(
    id="x",
    name_ko="남궁빛나래",
    family_latin="Quillfeather",
    given_latin="Xanthippe",
    organisation_en="Wrenmoor Observatory",
    delegation="Embassy of Wrenmoor",
    email="xanthippe@wrenmoor.example",
    phone="010-0000-8642",
    category="vip",
    attention="견과류 알레르기",
    escort="의전담당 모란",
    extra={"식단": "무슬림식단"},
    reference="REG-4711",
)

Y = Guest(id="y", name_ko="선우가온", category="regular", sessions=("work",), phone="010-0000-9753")

OF_X = (
    "남궁빛나래", "빛나래", "quillfeather", "xanthippe", "wrenmoor", "8642", "견과류", "모란",
    "무슬림식단", "reg-4711", X_CODE.lower(), X_CODE[4:].lower(), "옛이름", "잘못눌러서",
    "꼭들여보내라고", "휠체어로온다",
)  # fmt: skip

OF_OTHERS = ("선우가온", "9753", "김민서", "minseo@example.org", CODE.lower(), Y_CODE.lower())
_ID = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Of the acknowledged entries beside a store: 16 or 64 digits by themselves.
_DIGEST = re.compile(rb"(?<![0-9a-z])[0-9a-f]{16}(?:[0-9a-f]{48})?(?![0-9a-z])")


def found(folder: Path, *words: str) -> list[tuple[str, str]]:
    """The texts found in files of the folder, in any case.

    Ids and digests may contain the four digits of a phone number by chance, so they are removed
    first.
    """
    return [
        (path.name, word)
        for path in folder.rglob("*")
        if path.is_file()
        for text in [_DIGEST.sub(b"", _ID.sub(b"", path.read_bytes().lower()))]
        for word in words
        if word.encode() in text
    ]


def passes_examination(store: Store) -> bool:
    return all(finding.passed for finding in examine(store.path))


def erased_or_fail(result: object) -> Erased:
    assert isinstance(result, Erased)
    assert result.file_cleaned
    return result
