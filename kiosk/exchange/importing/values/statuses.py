"""Statuses: the meaning of a cell in a status column.

An unknown word is refused, and never read as a confirmation. Of several status columns the
strictest counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from kiosk.domain.records.entities import Status
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values import status_words

# Korean sentence endings: 참석합니다, 불참할 예정입니다 mean the same as 참석, 불참.
_ENDING = re.compile(
    r"(?:할예정입니다|할예정|예정입니다|하겠습니다|하겠음|합니다|했습니다|되었습니다|됩니다|입니다|해요"
    r"|할게요|하였음|했음)$"
)
_ANSWERED = re.compile(r"(?:(예|네|yes)|아니오|아니요|no)(.{2,})")
_EXPLAINED = re.compile(r"[(（\[,:;/\n]|\s[-–—]\s")
_DATED = re.compile(r"\d{4}\D")
# From the least to the most restrictive status.
_SEVERITY = {
    Status.CONFIRMED: status_words.CONFIRMED,
    Status.PENDING: status_words.PENDING,
    Status.CANCELLED: status_words.CANCELLED,
    Status.BLOCKED: status_words.BLOCKED,
}
_ORDER = tuple(_SEVERITY)


def strictest(*statuses: Status | None) -> Status | None:
    """The most restrictive status, None where none is known."""
    if len(statuses) == 1:
        return statuses[0]
    return max(filter(None, statuses), key=_ORDER.index, default=None)


def mildest(*statuses: Status | None) -> Status | None:
    """The least restrictive status, None where none is known."""
    return min(filter(None, statuses), key=_ORDER.index, default=None)


def read_status(text: str) -> Status:
    """The status of a registration; empty is confirmed, "no" is cancelled."""
    return _read(text, _listed(), no=Status.CANCELLED)


def read_clearance(text: str) -> Status:
    """A step that is still pending, such as payment or approval; "no" is pending."""
    return _read(text, _listed(), no=Status.PENDING)


def read_cancelled(text: str) -> Status:
    """Whether a registration was cancelled, by yes or no or by a date of cancellation."""
    return _read_mark(text, Status.CANCELLED)


def read_blocked(text: str) -> Status:
    """Whether a guest must not be admitted, by yes or no."""
    return _read_mark(text, Status.BLOCKED)


def read_part(text: str) -> Status:
    """Attendance of one day or part of the event; an unknown word is not read as "no"."""
    try:
        return _read(text, _listed(), no=Status.CANCELLED)
    except InvalidCell:
        return Status.CONFIRMED


def is_status(text: str) -> bool:
    """Whether a text is a status, other than "yes" or "no" alone."""
    return bool(text) and _look_up(text, _listed()) is not None


def reader(own: Mapping[Status, str], no: Status) -> Callable[[str], Status | None]:
    """A reader with a system's own words; an empty cell is unknown."""
    known = _listed() | {fold(word): s for s, listed in own.items() for word in listed.split("|")}

    def read(text: str) -> Status | None:
        return _read(text, known, no) if text else None

    return read


def read_yes_no(text: str) -> bool | None:
    """Whether a text is yes or no; None if it is neither."""
    key = _key(text)
    if key in _keys(status_words.YES):
        return True
    return False if key in _keys(status_words.NO) else None


def _read(text: str, known: Mapping[str, Status], no: Status) -> Status:
    if not text:
        return Status.CONFIRMED
    found = _look_up(text, known)
    if found is not None:
        return found
    if _key(text) in _keys(status_words.UNSAID):
        return Status.PENDING
    accepted = read_yes_no(text)
    if accepted is not None:
        return Status.CONFIRMED if accepted else no
    return _read_explained(text, known, no)


def _read_explained(text: str, known: Mapping[str, Status], no: Status) -> Status:
    """A refusal with its reason, as "불참(출장)"; the explanation of a yes may revoke it."""
    before = _EXPLAINED.split(text, maxsplit=1)[0].strip()
    found = _look_up(before, known)
    if found is None and read_yes_no(before) is False:
        found = no
    if before == text or found in (None, Status.CONFIRMED):
        raise _unfit(text)
    return found


def _read_mark(text: str, marked: Status) -> Status:
    accepted = read_yes_no(text)
    if accepted is False or not text or _key(text) in _keys(status_words.UNSAID):
        return Status.CONFIRMED
    if accepted or _look_up(text, _listed()) is marked or _DATED.match(text):
        return marked
    raise _unfit(text)


def _look_up(text: str, known: Mapping[str, Status]) -> Status | None:
    folded = fold(text)
    bare = _ENDING.sub("", folded)
    found = known.get(folded, known.get(bare))
    if found is None and (match := _ANSWERED.fullmatch(bare)):
        # "예, 참석합니다"; but a "no" before a positive word is contradictory, and not read.
        found = known.get(match[2])
        return found if match[1] or found is not Status.CONFIRMED else None
    return found


def _key(text: str) -> str:
    """A short answer for comparison, also where a mark such as ○ is the whole answer."""
    return fold(text) or text.strip(" .")


@cache
def _keys(listed: str) -> frozenset[str]:
    return frozenset(map(_key, listed.split("|")))


@cache
def _listed() -> dict[str, Status]:
    return {fold(word): s for s, listed in _SEVERITY.items() for word in listed.split("|")}


def _unfit(text: str) -> InvalidCell:
    return InvalidCell("import.choice.wrong", value=text, choices=Sentence("import.choices.status"))
