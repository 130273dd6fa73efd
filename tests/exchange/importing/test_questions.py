"""Questions at the door are read from their sheet, and refused where they cannot be asked."""

from __future__ import annotations

import pytest

from kiosk.domain.records.questions.question import AskedAt, Question, QuestionKind
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.store import Store
from kiosk.texts import load_texts
from tests.exchange.spreadsheets import Row, import_lists, plan_of, sheet_of

HEADER = ("질문코드", "질문(국문)", "질문(영문)", "답변종류", "필수여부", "선택지", "묻는곳")


def event() -> list[Sheet]:
    return [
        sheet_of(("체크포인트코드", "체크포인트명"), ("main", "정문"), name="체크포인트"),
        sheet_of(("등록번호", "성명", "셔츠"), ("R1", "김민서", "M"), name="참가자"),
    ]


def questions(*rows: Row, header: Row = HEADER) -> Sheet:
    return sheet_of(header, *rows, name="질문")


def problems(*sheets: Sheet) -> list[str]:
    texts = load_texts("en")
    return [texts.say(one.problem) for one in plan_of(*sheets).refusals]


def test_questions_are_read_in_both_languages_and_the_same_sheet_again_changes_nothing(
    store: Store,
) -> None:
    sheet = questions(
        ("size", "셔츠", "Shirt size", "선택", "예", "작게|S; 크게|L", ""),
        ("", "", "Do you agree to be filmed?", "consent", "yes", "", "desk"),
    )
    import_lists(store, *event(), sheet)
    found = store.programme().questions
    assert found["size"] == Question(
        "size",
        "셔츠",
        "Shirt size",
        QuestionKind.CHOICE,
        required=True,
        options=("작게|S", "크게|L"),
        column="셔츠",
    )
    filmed = found["Do you agree to be filmed?"]
    assert (filmed.kind, filmed.asked) == (QuestionKind.CONSENT, AskedAt.DESK)
    assert filmed.column == filmed.text_en
    again = questions(
        ("size", "셔츠", "Shirt size", "choice", "yes", "작게|S\n크게|L", "kiosk"),
        ("", "", "Do you agree to be filmed?", "동의", "예", "", "안내 데스크"),
    )
    assert import_lists(store, again) == []


def test_a_new_text_keeps_the_column_of_the_answers_and_refers_to_places_and_questions(
    store: Store,
) -> None:
    import_lists(store, *event(), questions(("size", "셔츠", "", "", "", "", "")))
    header = ("Question ID", "Question", "Checkpoints", "Depends on", "Depends on answer", "Order")
    rows = [
        ("size", "셔츠 크기는?", "정문", "", "", "2"),
        ("why", "왜?", "", "size", "크게; 작게", "3"),
    ]
    import_lists(store, questions(*rows, header=header))
    size, why = store.programme().questions.values()
    assert (size.text_ko, size.column, size.checkpoints) == ("셔츠 크기는?", "셔츠", ("main",))
    assert (why.depends_on, why.depends_values, why.position) == ("size", ("크게", "작게"), 3)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (("x", "", "", "", "", "", ""), "needs its text"),
        (("x", "점심?", "", "선택", "", "", ""), "needs options"),
        (("x", "점심?", "", "quiz", "", "", ""), "text, number, choice"),
        (("x", "점심?", "", "", "", "", "roof"), "kiosk, desk, nowhere"),
        (("x", "이메일", "", "", "", "", ""), "column of the guest list already"),
        (("x", "셔츠", "", "", "", "", ""), "in this column already"),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused_with_what_to_write(row: Row, says: str) -> None:
    (problem,) = problems(*event(), questions(("size", "셔츠", "", "", "", "", ""), row))
    assert says in problem


def test_a_question_refers_only_to_what_there_is() -> None:
    header = ("Question ID", "Question", "Checkpoints", "Depends on")
    found = problems(
        *event(),
        questions(("a", "셔츠", "roof", ""), ("b", "왜?", "", "c"), header=header),
    )
    assert ["roof" in found[0], "no ID of another question" in found[1]] == [True, True]
