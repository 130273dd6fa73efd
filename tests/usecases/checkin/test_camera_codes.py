"""Choosing the code of a guest in the store among several codes in a camera frame."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Event, Guest
from kiosk.store import Store
from kiosk.usecases.checkin.camera_codes import choose_code
from tests.e2e.conftest import code_of

SHOP = "https://apps.example.org/get-our-app"


def no_guest(_: ScannedCode) -> bool:
    return False


def test_the_code_of_a_guest_is_preferred(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    with_code = [facts.change_fact(None, Event("event", code_prefix="KSTF"))]
    with_code += [facts.change_fact(None, Guest("minseo", name_ko="김민서"))]
    with_code += [facts.code_issued("minseo", code_of("minseo"))]
    store = Store.open(path, "set-up", create=True)
    store.append(draft for draft in with_code if draft)
    store.close()
    code = code_of("minseo")
    assert choose_code(path, no_guest, (SHOP, "123", code)) == code
    assert choose_code(path, no_guest, (SHOP, "123")) == ""
    assert choose_code(path, lambda code: code.raw == SHOP, (code, SHOP)) == SHOP


def test_an_unreadable_store_matches_no_code(tmp_path: Path) -> None:
    assert choose_code(tmp_path / "none.db", no_guest, (SHOP,)) == ""
    assert not (tmp_path / "none.db").exists()
