"""An answer is a further column of its guest, and no fact that did not know of it removes it."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.guest_fold import fold_guest
from kiosk.domain.journal.guest_history import history_items
from kiosk.domain.journal.merging.three_way_merge import Resolution, merge
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.questions.question import Question
from tests.domain.journal.chains import Chain

SIZE, DIET = Question("size", column="Size"), Question("diet", column="Diet")
AT = datetime(2027, 6, 2, 9, tzinfo=UTC)
LIST = {"@list": {"file": "list.xlsx"}}


def answered(chain: Chain, question: Question, answer: str) -> Fact:
    return chain.fact(*facts.question_answered("g", question, answer, AT))


def extra(*recorded: Fact) -> dict[str, str]:
    fields = fold_guest("g", recorded).fields
    return dict((fields or {}).get("extra", {}))


def registered(chain: Chain, **columns: str) -> Fact:
    return chain.fact("guest:g", "guest_registered", {"name_ko": "가", "extra": columns, **LIST})


def test_the_last_answer_stands_and_an_empty_one_takes_it_back() -> None:
    one = Chain("a")
    recorded = [registered(one, Row="7"), answered(one, SIZE, "M"), answered(one, DIET, "vegan")]
    assert extra(*recorded) == {"Row": "7", "Size": "M", "Diet": "vegan"}
    recorded += [answered(one, SIZE, "L"), answered(one, DIET, "")]
    assert extra(*reversed(recorded)) == {"Row": "7", "Size": "L"}


def test_a_correction_of_another_column_leaves_an_answer_that_its_author_did_not_know_of() -> None:
    desk, kiosk = Chain("desk"), Chain("kiosk")
    first = registered(desk, Row="7", Size="M")
    given = answered(kiosk, SIZE, "L")
    body = {"extra": {"Row": "8", "Size": "M"}, "@before": {"extra": {"Row": "7", "Size": "M"}}}
    apart = desk.fact("guest:g", "guest_corrected", body)
    assert extra(first, given, apart) == {"Row": "8", "Size": "L"}
    body = {"extra": {"Row": "8", "Size": "XL"}, "@before": {"extra": {"Row": "8", "Size": "L"}}}
    knowing = desk.fact("guest:g", "guest_corrected", body)
    assert extra(first, given, apart, knowing) == {"Row": "8", "Size": "XL"}


def test_a_list_without_the_answer_keeps_it_and_one_with_another_is_a_case() -> None:
    one = Chain("a")
    state = fold_guest("g", [registered(one, Size=""), answered(one, SIZE, "M")])
    guest = Guest("g", extra={"Size": "M"})
    (kept,) = merge(guest, state.listed, {"extra": {"Size": ""}}).differences
    assert (kept.resolution, kept.ours) == (Resolution.KEPT, "M")
    (case,) = merge(guest, state.listed, {"extra": {"Size": "L"}}).differences
    assert case.resolution is Resolution.CASE


def test_an_import_that_did_not_know_of_an_answer_does_not_remove_it() -> None:
    desk, kiosk = Chain("desk"), Chain("kiosk")
    first, given = registered(desk, Row="7"), answered(kiosk, SIZE, "L")
    later = desk.fact("guest:g", "guest_corrected", {"extra": {"Row": "8"}, **LIST})
    assert extra(first, given, later) == {"Row": "8", "Size": "L"}


def test_the_history_says_what_was_answered() -> None:
    one = Chain("a")
    items = history_items([registered(one), answered(one, SIZE, "M"), answered(one, SIZE, "")])
    texts = [item.text for item in items if item.kind == "question_answered"]
    assert sorted(texts) == ["Size: M", "Size: –"]
