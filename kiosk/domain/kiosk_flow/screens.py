"""The screens of the attendee kiosk, and how long they last. Durations are in seconds."""

from __future__ import annotations

from enum import StrEnum


class Screen(StrEnum):
    """The screens, by their names in QML."""

    ATTRACT = "attract"
    READING = "reading"
    CHECKING = "checking"
    WELCOME = "welcome"
    GOODBYE = "goodbye"
    ALREADY = "already"
    REFUSED = "refused"
    NOT_FOUND = "notFound"
    DAY = "day"
    TABLE = "table"
    PHONE = "phone"
    TICKET = "ticket"
    FINISH = "finish"
    ACCESS = "access"
    LANGUAGE = "language"
    STAFF_CALLED = "staffCalled"
    OUT_OF_ORDER = "outOfOrder"
    PIN = "pin"
    SEARCH = "search"
    VERIFY = "verify"
    PARTY = "party"
    QUESTION = "question"


class Toast(StrEnum):
    """A message that is shown for a short time."""

    NONE = ""
    RETRY = "retry"
    RESET = "reset"
    CANCELLED = "cancelled"


SPINNER_AFTER = 0.3
READING_FOR = 3.0
CHECKING_TIMEOUT = 30.0
TOAST_FOR = 6.0
IDLE_FOR = 20.0
SEARCH_IDLE_FOR = 30.0
PROMPT_FOR = 20.0
PRINTS_FOR = 15.0
RETURNS_AFTER = {
    Screen.WELCOME: 6.0,
    Screen.GOODBYE: 6.0,
    Screen.ALREADY: 8.0,
    Screen.REFUSED: 12.0,
    Screen.NOT_FOUND: 15.0,
    Screen.TICKET: 20.0,
    Screen.FINISH: 5.0,
}
NAME_SEARCH = (Screen.SEARCH, Screen.VERIFY)
PROMPTS_AFTER_IDLE = (
    Screen.DAY,
    Screen.TABLE,
    Screen.PHONE,
    Screen.ACCESS,
    Screen.LANGUAGE,
    Screen.PARTY,
    Screen.QUESTION,
    *NAME_SEARCH,
)
SHOWS_BADGE = (Screen.WELCOME, Screen.ALREADY)
NEVER_PAUSED = (Screen.FINISH,)
IGNORES_SCANS = (Screen.CHECKING, Screen.OUT_OF_ORDER)
