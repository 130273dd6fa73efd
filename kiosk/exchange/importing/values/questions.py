"""Reads the cells of a question: its kind, its options, and where it is asked."""

from __future__ import annotations

import re

from kiosk.domain.records.questions.question import AskedAt, QuestionKind
from kiosk.exchange.importing.values.cell_values import choose, read_line

KINDS = {
    QuestionKind.TEXT: "글|텍스트|주관식|free text",
    QuestionKind.NUMBER: "숫자|수",
    QuestionKind.CHOICE: "선택|하나선택|단일선택|one of|single choice",
    QuestionKind.CHOICES: "여러선택|복수선택|다중선택|several|multiple choice|some of",
    QuestionKind.YES_NO: "예아니오|예/아니오|yes/no|yes or no",
    QuestionKind.CONSENT: "동의|waiver|agreement",
    QuestionKind.DATE: "날짜",
    QuestionKind.TIME: "시각|시간",
    QuestionKind.COUNTRY: "국가|나라",
    QuestionKind.PHONE: "전화|전화번호|연락처|phone number",
    QuestionKind.EMAIL: "이메일|전자우편|e-mail",
}
PLACES = {
    AskedAt.KIOSK: "키오스크",
    AskedAt.DESK: "데스크|안내데스크|help desk",
    AskedAt.NOWHERE: "안물음|묻지않음|not asked|no",
}
_DIVIDERS = re.compile(r"[;；\n]")


def read_kind(text: str) -> QuestionKind:
    """The kind of a question; empty is a text."""
    return choose(KINDS, text) if text else QuestionKind.TEXT


def read_asked(text: str) -> AskedAt:
    """Where a question is asked; empty is at the kiosk."""
    return choose(PLACES, text) if text else AskedAt.KIOSK


def read_options(text: str) -> tuple[str, ...]:
    """Options, divided by ; or line breaks, each once; spellings of one are divided by bars."""
    options = (read_line(part).strip(" |") for part in _DIVIDERS.split(text))
    return tuple(dict.fromkeys(filter(None, options)))
