"""The import reads the template, also as saved by another program."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.domain.records.entities import Event, Guest, Programme
from kiosk.domain.text.messages import Texts
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.importer import Current, plan_import
from kiosk.exchange.importing.template import write_template
from kiosk.store import Store
from kiosk.texts import load_texts
from tests.exchange.spreadsheets import guests_of

KOREAN, ENGLISH = load_texts("ko"), load_texts("en")
EMPTY = Current(Programme(event=Event()))


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "event.xlsx"
    write_template(path, KOREAN, ENGLISH)
    return path


def check_example(path: Path) -> None:
    plan = plan_import([path], EMPTY)
    assert plan.refusals == []
    assert {str(kind): tally.new for kind, tally in plan.tallies.items()} == {
        str(kind): 2 if kind is SheetKind.GUESTS else 1 for kind in SheetKind
    }
    guest, companion = guests_of(plan)
    assert (companion.name_ko, companion.companion_of) == ("홍가람", guest.id)
    assert guest.reference == "0001"
    assert guest.phone == "010-0000-0001"
    assert guest.extra == {}
    unset = {n for n in Guest.__slots__ if not getattr(guest, n)} - {"extra"}
    set_elsewhere = {"walk_in", "consent", "from_pass", "erased"}
    set_elsewhere |= {"companion_of", "companion_number"}
    assert unset == {
        *("valid_while_pending", "hide_from_search", "vip", "name_at_table"),
        *set_elsewhere,
    }


def test_the_example_is_imported_completely(template: Path) -> None:
    check_example(template)


def test_the_template_has_the_columns_for_companions_and_photos(template: Path) -> None:
    sheet = load_workbook(template)["참가자 Guests"]
    headers = {cell.value for cell in sheet[1]}
    assert headers >= {
        "주빈 / Companion of",
        "동반인원 / Companions",
        "동반자성명 / Companion names",
        "사진 / Photo",
    }


def test_the_example_imported_twice_writes_nothing(template: Path, store: Store) -> None:
    store.append(
        plan_import([template], Current(store.programme(), store.guests, store.listed())).drafts
    )
    again = plan_import([template], Current(store.programme(), store.guests, store.listed()))
    assert list(again.drafts) == []


def test_the_example_is_left_out_once_anything_else_is_filled_in(
    template: Path, tmp_path: Path
) -> None:
    book = load_workbook(template)
    book["참가자 Guests"].cell(3, 2, "한가온")
    book.save(tmp_path / "filled.xlsx")
    plan = plan_import([tmp_path / "filled.xlsx"], EMPTY)
    assert [guest.name_ko for guest in guests_of(plan)] == ["한가온"]
    assert plan.refusals == []
    assert [note.id for note in plan.notes].count("import.note.example") == len(SheetKind)
    assert [str(kind) for kind, tally in plan.tallies.items() if tally.new] == [
        "guests",
        "checkpoints",
    ]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_the_example_saved_by_another_program(template: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(saved)]
    subprocess.run([*command, str(template)], check=True, capture_output=True, timeout=120)
    check_example(saved / template.name)


def test_every_column_has_a_note_in_both_languages_and_nothing_is_a_formula(
    template: Path,
) -> None:
    for sheet in load_workbook(template).worksheets:
        for header, example in zip(sheet[1], sheet[2], strict=True):
            assert header.comment, header.value
            assert "\n\n" in header.comment.text
            assert example.data_type != "f"


def render_messages(texts: Texts, path: Path) -> list[str]:
    plan = plan_import([path], EMPTY)
    return [texts.say(sentence) for sentence in (*plan.notes, *(r.sentence for r in plan.refusals))]


def test_import_messages_exist_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "손님.csv"
    path.write_text("성명,이메일,비고\n,x@example.org,\n김민서,kim,창가\n", encoding="cp949")
    assert render_messages(KOREAN, path) == [
        "손님.csv: 참가자 2행, 추가 정보로 보관한 열: 비고",
        (
            "손님.csv: cp949 인코딩으로 읽음, 예: 김민서. "
            "글자가 깨져 보이면 --encoding으로 지정해 주세요."
        ),
        "체크포인트가 없어 모두 입장할 수 있는 main을 만듭니다",
        (
            "손님.csv, 3행, 이메일: “kim”: 이메일 주소가 아닙니다. "
            "name@example.org처럼 써 주세요. 이 셀은 비워 둡니다."
        ),
        "손님.csv, 2행, 성명: 이름이 없습니다. 국문 또는 영문 성명을 적어 주세요.",
    ]
    assert render_messages(ENGLISH, path)[-2] == (
        "손님.csv, row 3, 이메일: “kim” is not an e-mail address; write one like name@example.org."
        " The cell is left out."
    )


def test_an_unwritable_template_names_its_path(template: Path) -> None:
    existing = template.parent / "taken.xlsx"
    existing.mkdir()
    for path in (template.parent / "no folder" / "event.xlsx", existing):
        with pytest.raises(OSError, match=path.name) as stopped:
            write_template(path, KOREAN, ENGLISH)
        assert stopped.value.filename == str(path)
    assert sorted(template.parent.iterdir()) == [template, existing]
