"""CSV files are read in any encoding and with any separator of spreadsheet programs."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.importing.files.delimited import read_delimited
from kiosk.exchange.importing.files.encodings import encoding_of
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.refusals import InvalidCell
from tests.exchange.spreadsheets import write_csv

ROWS = [
    ("성명", "소속", "메모"),
    ("김민서", 'MSIT, "과학"부', "두 줄\n입니다"),
    ("KIM Minseo", "Korea; Institute", ""),
]
READ = [
    (1, ["성명", "소속", "메모"]),
    (2, ["김민서", 'MSIT, "과학"부', "두 줄\n입니다"]),
    (3, ["KIM Minseo", "Korea; Institute"]),
]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    ("encoding", "taken"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp949", "cp949"),
        ("euc-kr", "cp949"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_encodings_and_separators(
    tmp_path: Path, encoding: str, taken: str, separator: str
) -> None:
    path = write_csv(tmp_path / "guests.csv", ROWS, encoding, separator)
    sheet, *rows = read_delimited(path)
    assert isinstance(sheet, Sheet)
    assert sheet.encoding == taken
    assert rows == READ


SYLLABLES = st.text(
    st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=2, max_size=4
)
LATIN = st.text(st.characters(codec="ascii", categories=["L"]), min_size=1, max_size=12)


@given(
    st.lists(st.tuples(SYLLABLES | LATIN, LATIN), min_size=1, max_size=20),
    st.sampled_from(["utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-le", "utf-16-be"]),
)
def test_korean_and_latin_names_in_any_mixture(rows: list[tuple[str, str]], encoding: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write_csv(Path(folder) / "x.csv", [("성명", "소속"), *rows], encoding)
        _, *read = read_delimited(path)
    assert read == [(1, ["성명", "소속"]), *((n, list(row)) for n, row in enumerate(rows, 2))]


def test_few_korean_names_in_a_long_latin_list(tmp_path: Path) -> None:
    """Where guessing by letter frequency fails half of the time."""
    rows = [
        ("name", "org"),
        *[(f"Guest {n}", f"Institute {n}") for n in range(300)],
        ("김민서", ""),
    ]
    assert encoding_of(write_csv(tmp_path / "x.csv", rows, "cp949")) == "cp949"


def test_an_encoding_can_be_set(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", [("name",), ("田中太郎",)], "cp932")
    _, _, row = read_delimited(path, "cp932")
    assert row == (2, ["田中太郎"])


def test_utf_8_as_an_option_removes_the_byte_order_mark(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", [("성명",)], "utf-8-sig")
    _, row = read_delimited(path, "UTF-8")
    assert row == (1, ["성명"])


@pytest.mark.parametrize(
    ("encoding", "why"),
    [("klingon", "unknown"), ("hex", "unknown"), ("ascii", "misfit"), ("utf-16", "misfit")],
)
def test_an_impossible_encoding_is_refused(tmp_path: Path, encoding: str, why: str) -> None:
    path = write_csv(tmp_path / "x.csv", ROWS)
    with pytest.raises(InvalidCell) as refused:
        list(read_delimited(path, encoding))
    assert refused.value.sentence.id == f"import.encoding.{why}"


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02\x03" * 100, bytes(range(256)) * 8, b"name\x00,org\n" * 50, b"name\x07\n"],
)
def test_binary_junk_is_no_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(InvalidCell) as refused:
        list(read_delimited(path))
    assert refused.value.sentence.id == "import.file.not_text"


def test_rows_count_as_a_spreadsheet_program_counts_them(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text('name,note\n"a","1\n2"\n\n,,\nb,\n', encoding="utf-8")
    _, *rows = read_delimited(path)
    assert rows == [(1, ["name", "note"]), (2, ["a", "1\n2"]), (5, ["b"])]


def test_the_line_by_which_excel_names_the_separator(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("sep=;\nname;org\na,b;c\n", encoding="utf-8")
    _, *rows = read_delimited(path)
    assert rows == [(1, ["name", "org"]), (2, ["a,b", "c"])]


def test_separators_within_cells_do_not_divide_columns(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("name,languages\nKim,ko;en;vi\nLee,ko;en;fr\n", encoding="utf-8")
    _, _, row, *_ = read_delimited(path)
    assert row == (2, ["Kim", "ko;en;vi"])


@pytest.mark.parametrize("text", ['a,b\n"open,\nb,c\n', 'a,b\n"x"y,c\n', f'a\n"{"x" * 40_000}"\n'])
def test_an_unpaired_quotation_mark_is_reported_with_its_place(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidCell) as refused:
        list(read_delimited(path))
    assert refused.value.sentence.id == "import.file.quotes"
    assert refused.value.sentence.values == {"row": 2}


@given(st.lists(st.lists(st.text(), min_size=1, max_size=4), min_size=1, max_size=6))
def test_any_text_is_read_or_refused(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.csv"
        with path.open("w", encoding="utf-8", errors="replace", newline="") as stream:
            csv.writer(stream).writerows(rows)
        try:
            sheet, *_ = read_delimited(path)
        except InvalidCell:
            return
    assert isinstance(sheet, Sheet)


@pytest.mark.parametrize(
    ("encoding", "rows"),
    [
        ("gbk", [("Name", "Organisation"), ("王小明", "东都大学"), ("李大海", "东都研究院")]),
        ("gb18030", [("姓名", "单位"), ("王小明", "东都大学")]),
        ("big5", [("Name", "Organisation"), ("王小明", "東都大學"), ("李大海", "東都研究院")]),
        ("cp1252", [("Name", "Organisation"), ("Åsa Lind", "Nord AB"), ("Åke Berg", "Syd AB")]),
        ("cp1252", [("Name", "City"), ("Jürgen Müller", "Köln"), ("Renée Noël", "Orléans")]),
        ("cp932", [("Name", "Organisation"), ("田中太郎", "東都大学"), ("すずき", "メーカー")]),
        ("cp1251", [("Name", "Organisation"), ("Иван Петров", "Институт")]),
    ],
)
def test_an_ambiguous_encoding_must_be_given(
    tmp_path: Path, encoding: str, rows: list[tuple[str, str]]
) -> None:
    path = write_csv(tmp_path / "x.csv", rows, encoding)
    with pytest.raises(InvalidCell) as refused:
        encoding_of(path)
    assert refused.value.sentence.id == "import.encoding.ask"
    name = "gb18030" if encoding == "gbk" else encoding
    right = next(cell for row in rows for cell in row if not cell.isascii())
    assert f"{name}: {right}" in str(refused.value.sentence.values["samples"])
    _, *read = read_delimited(path, encoding)
    assert read == [(n, list(row)) for n, row in enumerate(rows, 1)]


@pytest.mark.parametrize(
    "name", ["한가온", "두다온, 서울", "남궁뷔", "강원도 평창군청 의전과", "KIM 민서"]
)
def test_korean_text_below_english_headers_is_not_ambiguous(tmp_path: Path, name: str) -> None:
    path = write_csv(tmp_path / "x.csv", [("Name", "Note"), (name, "")], "cp949")
    assert encoding_of(path) == "cp949"


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ('이름,코드\n한가온,"\x1f000123"\n'.encode(), [["이름", "코드"], ["한가온", "000123"]]),
        ("이름,소속\n한가온,가\0온\n".encode(), [["이름", "소속"], ["한가온", "가온"]]),
        ("이름,소속\n한가온,가\0온\n".encode("cp949"), [["이름", "소속"], ["한가온", "가온"]]),
        (
            "이름,소속\n한가온,가온대학교\n두다온,다온대".encode()[:-1],
            [["이름", "소속"], ["한가온", "가온대학교"], ["두다온", "다온\ufffd"]],
        ),
    ],
)
def test_a_few_invalid_bytes_do_not_refuse_a_file(
    tmp_path: Path, content: bytes, rows: list[list[str]]
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    _, *read = read_delimited(path)
    assert [row[1] for row in read if isinstance(row, tuple)] == rows
