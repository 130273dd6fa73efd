"""The template: a workbook with all columns that the import reads, an example row and notes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.domain.text.messages import Texts
from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.exchange.importing.columns.columns import ImportColumn, SheetKind
from kiosk.exchange.importing.columns.guest_columns import ALTERNATIVES, PHOTO
from kiosk.exchange.importing.columns.headers import COLUMNS
from kiosk.exchange.importing.examples import EXAMPLES
from kiosk.exchange.importing.values import cell_values, statuses
from kiosk.exchange.importing.values.arrows import read_arrow
from kiosk.exchange.importing.values.questions import read_asked, read_kind
from kiosk.exchange.importing.values.seating_rules import read_rule, read_term

_SHEETS = {
    SheetKind.EVENT: "행사 Event",
    SheetKind.GUESTS: "참가자 Guests",
    SheetKind.SESSIONS: "세션 Sessions",
    SheetKind.ROOMS: "장소 Rooms",
    SheetKind.CHECKPOINTS: "체크포인트 Checkpoints",
    SheetKind.WAYS: "동선 Ways",
    SheetKind.ROUNDS: "라운드 Rounds",
    SheetKind.TABLES: "테이블 Tables",
    SheetKind.SEATS: "좌석 Seats",
    SheetKind.SEATING_RULES: "좌석 규칙 Seating rules",
    SheetKind.QUESTIONS: "질문 Questions",
}
# Columns that are read, but are not in the template: other columns give the same fields.
_ALTERNATIVES = {
    SheetKind.GUESTS: ALTERNATIVES,
    SheetKind.SESSIONS: {"day", "span"},
    SheetKind.ROUNDS: {"day", "span"},
}
_ARROW_CHOICES = (
    "직진,왼쪽,오른쪽,에스컬레이터 위,에스컬레이터 아래,계단 위,계단 아래,엘리베이터,"
    "straight,left,right,escalator up,escalator down,stairs up,stairs down,lift"
)
_RULE_CHOICES = (
    "같이,따로,테이블 지정,테이블 제외,불참,점수,together,apart,at table,not at table,absent,points"
)
_TERM_CHOICES = (
    "언어,의전,재회,소속,국가,주최국,구분,빈자리,주제,"
    "language,precedence,repeat,organisation,country,host country,category,empty,topics"
)
_KIND_CHOICES = (
    "글,숫자,선택,여러 선택,예/아니오,동의,날짜,시각,국가,전화,이메일,"
    "text,number,choice,choices,yes/no,consent,date,time,country,phone,email"
)
_CHOICES: dict[Callable[..., object], str] = {
    statuses.read_status: "확정,대기,취소,차단,confirmed,pending,cancelled,blocked",
    cell_values.read_flag: "예,아니오,yes,no",
    cell_values.read_reentry: "1회,퇴장 후,무제한,once,after exit,many",
    read_arrow: _ARROW_CHOICES,
    read_rule: _RULE_CHOICES,
    read_term: _TERM_CHOICES,
    read_kind: _KIND_CHOICES,
    read_asked: "키오스크,데스크,안 물음,kiosk,desk,nowhere",
    cell_values.read_name_order: "성 먼저,이름 먼저,family first,given first",
    cell_values.read_event_name_order: "성 먼저,이름 먼저,family first,given first",
}
_VALIDATED_ROWS = 10_000
_HEADER = PatternFill("solid", fgColor="1F4FD8")
_NOTE_SIZE = (150, 340)


class TemplateField(NamedTuple):
    """A field of a record with the header that the template and exports have for it."""

    name: str
    label: str
    column: ImportColumn


# Columns of the template that are kept as extra data.
_KEPT = {SheetKind.GUESTS: (TemplateField("photo", f"{PHOTO.korean} / {PHOTO.english}", PHOTO),)}


def write_template(path: Path, korean: Texts, english: Texts) -> None:
    """Write the workbook to `path`, with notes in both languages. Raises OSError."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for kind, title in _SHEETS.items():
        _write_sheet(workbook.create_sheet(title), kind, korean, english)
    with write_atomically(path) as making:
        # In memory: on a full disk an archive in a file raises a second error at closing.
        content = io.BytesIO()
        workbook.save(content)
        making.write_bytes(content.getvalue())


def _write_sheet(sheet: Worksheet, kind: SheetKind, korean: Texts, english: Texts) -> None:
    example, fields = EXAMPLES[kind], [*template_fields(kind), *_KEPT.get(kind, ())]
    for index, (name, label, column) in enumerate(fields, start=1):
        note_id = f"template.{kind}.{column.field}"
        note = f"{korean.say(note_id)}\n\n{english.say(note_id)}"
        _write_header(sheet.cell(1, index, label), note)
        _write_example(sheet, index, example.get(name, ""))
        letter = get_column_letter(index)
        sheet.column_dimensions[letter].width = max(14, len(label) * 0.8)
        if not column.timed:
            sheet.column_dimensions[letter].number_format = "@"
        _offer_choices(sheet, letter, column)
    sheet.row_dimensions[1].height = 36
    sheet.freeze_panes = "A2"


def _write_header(header: Cell | MergedCell, note: str) -> None:
    header.comment = Comment(note, "Forum Kiosk")
    header.comment.height, header.comment.width = _NOTE_SIZE
    header.font = Font(bold=True, color="FFFFFF")
    header.fill = _HEADER
    header.alignment = Alignment(wrap_text=True, vertical="center")


def template_fields(kind: SheetKind) -> Iterator[TemplateField]:
    """The fields of a kind of sheet with headers in both languages, as the import reads them."""
    for column in COLUMNS[kind]:
        korean, english = column.korean.split("|")[0], column.english.split("|")[0]
        offered = column.field not in _ALTERNATIVES.get(kind, ())
        if not column.latin:
            if offered:
                yield TemplateField(column.field, f"{korean} / {english}", column)
            continue
        if offered:
            yield TemplateField(column.field, f"{korean}(국문) / {english} (Korean)", column)
        yield TemplateField(column.latin, f"{korean}(영문) / {english} (English)", column)


def _write_example(sheet: Worksheet, index: int, value: str | datetime | date) -> None:
    cell = sheet.cell(2, index)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.number_format = "@"
    else:
        cell.number_format = "yyyy-mm-dd hh:mm" if isinstance(value, datetime) else "yyyy-mm-dd"


def _offer_choices(sheet: Worksheet, letter: str, column: ImportColumn) -> None:
    choices = _CHOICES.get(column.reads)
    if choices:
        validation = DataValidation("list", formula1=f'"{choices}"', allow_blank=True)
        validation.add(f"{letter}2:{letter}{_VALIDATED_ROWS}")
        sheet.add_data_validation(validation)
