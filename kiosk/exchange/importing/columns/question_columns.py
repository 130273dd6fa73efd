"""Columns of the sheet of questions that guests are asked at the door."""

from __future__ import annotations

from kiosk.exchange.importing.columns.columns import ImportColumn
from kiosk.exchange.importing.values import cell_values, questions

QUESTIONS = (
    ImportColumn("id", "질문코드|코드|번호|아이디", "Question ID|id|code|question code|no"),
    ImportColumn(
        "text_ko", "질문|질문문|문항|질문내용", "Question|text|question text", latin="text_en"
    ),
    ImportColumn(
        "kind", "답변종류|종류|유형|답변형식", "Answer type|type|kind", questions.read_kind
    ),
    ImportColumn(
        "required", "필수여부|의무여부", "Required answer|must answer", cell_values.read_flag
    ),
    ImportColumn("options", "선택지|보기", "Options|choices", questions.read_options),
    ImportColumn("asked", "묻는곳|질문장소", "Asked at|where asked|asked", questions.read_asked),
    ImportColumn(
        "categories", "대상|참가대상|구분", "Categories|category|for", cell_values.read_list
    ),
    ImportColumn(
        "checkpoints", "체크포인트|출입구", "Checkpoints|checkpoint|gates", cell_values.read_list
    ),
    ImportColumn("depends_on", "선행질문", "Depends on|depends on question"),
    ImportColumn(
        "depends_values",
        "선행답변",
        "Depends on answer|depends on answers",
        questions.read_options,
    ),
    ImportColumn("column", "답변열|열이름", "Answer column|column|column for answers"),
    ImportColumn("position", "순서|질문순서", "Order|position", cell_values.read_count),
    ImportColumn("removed", "삭제|해제|취소", "Removed|cancelled", cell_values.read_flag),
)
