"""The questions of an event that are asked at a check-in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class QuestionKind(StrEnum):
    """What answers a question has.

    CONSENT is a text that the guest agrees to; where it is required, only a yes counts.
    """

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    CONSENT = "consent"
    DATE = "date"
    TIME = "time"
    COUNTRY = "country"
    PHONE = "phone"
    EMAIL = "email"


WITH_OPTIONS = frozenset({QuestionKind.CHOICE, QuestionKind.CHOICES})
"""The kinds whose answers are among the options of the question."""
FLAGS = frozenset({QuestionKind.YES_NO, QuestionKind.CONSENT})
"""The kinds whose answer is yes or no."""
CONTACTS = frozenset({QuestionKind.PHONE, QuestionKind.EMAIL})
"""The kinds whose answers only some of staff may see."""


class AskedAt(StrEnum):
    """Where a question is asked."""

    KIOSK = "kiosk"
    DESK = "desk"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Question:
    """One question to a guest, answered once.

    `required` ones are answered before an entry. The answer is in the guest's further column
    `column`. `options` are spellings of one option each, "채식|Vegetarian": answers are stored in
    the first. Empty `categories` and `checkpoints` (ids) mean everybody and everywhere. With
    `depends_on`, the id of another question, it is asked only of those who answered that with one
    of `depends_values`. Questions are asked in the order of `position`, then of their ids.
    """

    id: str = ""
    text_ko: str = ""
    text_en: str = ""
    kind: QuestionKind = QuestionKind.TEXT
    required: bool = False
    options: tuple[str, ...] = ()
    asked: AskedAt = AskedAt.KIOSK
    categories: tuple[str, ...] = ()
    checkpoints: tuple[str, ...] = ()
    depends_on: str = ""
    depends_values: tuple[str, ...] = ()
    column: str = ""
    position: int | None = None
    removed: bool = False
    extra: dict[str, str] = field(default_factory=dict)

    def text(self, language: str) -> str:
        """What is asked: in Korean, or for every other language in English, else in the other."""
        own, other = (self.text_ko, self.text_en)[:: 1 if language == "ko" else -1]
        return own or other


def option_text(option: str, language: str) -> str:
    """The spelling of an option in Korean, or for every other language the last one."""
    spellings = option.split("|")
    return spellings[0 if language == "ko" else -1].strip()
